mod game {
    karmem::schema! {
        karmem game;
        struct Monster table {
            Mana int16
            Health int16;
            Name string;
            Bag List<u8>;
        }
        strukt Vec3 inline { X float32; }
        union Thing {
            Monster
            Vec3;
        }
    }
}

fn main() {}
