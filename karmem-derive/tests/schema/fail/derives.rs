mod game {
    karmem::schema! {
        karmem game;

        struct Place inline @rust.derive("Hash, Ordered") {
            X int32;
        }
    }
}

fn main() {}
