mod game {
    karmem::schema! {}
}

fn main() {}
