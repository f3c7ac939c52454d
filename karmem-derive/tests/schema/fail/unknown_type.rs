mod game {
    karmem::schema! {
        karmem game;
        struct Vec3 inline { X float32; Y float32; Z float32; }
        struct Monster table {
            Place Vec4;
            Path  [<2000]vec3;
        }
    }
}

fn main() {}
