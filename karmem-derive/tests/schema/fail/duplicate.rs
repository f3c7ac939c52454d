mod game {
    karmem::schema! {
        karmem game;
        struct Monster table {
            Mana int16;
            Health int16;
            Mana int32;
        }
        enum Team uint8 { Orcs = 1; Humans = 300; }
        struct Monster inline { Next Monster; }
    }
}

fn main() {}
