mod game {
    karmem::schema! {
        karmem game;
        struct Monster table { Mana }
        struct Vec3
    }
}

fn main() {}
