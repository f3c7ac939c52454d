mod game {
    karmem::schema! {
        karmem game @about("two
            lines");
    }
}

mod log {
    karmem::schema! {
        karmem log @about(two words);
    }
}

fn main() {}
