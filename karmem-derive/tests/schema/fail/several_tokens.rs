mod game {
    karmem::schema! {
        karmem game;
        struct Hero inline {
            Name  [<8][0]uint16;
            Lives ?uint8;
            Place geometry.Vec3;
            Mana  int8 = -129;
        }
        enum Team uint8 {
            Humans;
            Orcs = -1;
        }
    }
}

fn main() {}
