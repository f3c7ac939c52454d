mod misspelt {
    karmem::schema!(path = "schemas/game.km");
}

mod no_string {
    karmem::schema!(file = game);
}

mod no_extern {
    karmem::schema!("karmem game;", geometry = crate::geometry);
}

mod no_path {
    karmem::schema!("karmem game;", extern geometry = crate::self);
}

mod no_package {
    karmem::schema!("karmem game;", extern geometry = crate::geometry);
}

mod twice {
    karmem::schema! {
        extern geometry = crate::geometry;
        extern geometry = crate::shapes;
        karmem game;
    }
}

mod a_path {
    karmem::schema!("schemas/game.km");
}

fn main() {}
