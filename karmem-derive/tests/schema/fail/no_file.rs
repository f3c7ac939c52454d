mod game {
    karmem::schema!(file = "schemas/nowhere.km");
}

mod log {
    karmem::schema! {
        karmem log;
        import "nowhere.km";
    }
}

fn main() {}
