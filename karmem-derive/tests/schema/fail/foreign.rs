// What people write who know another language.

mod protobuf {
    karmem::schema! {
        syntax = "proto3";
        message Monster {
            int32 mana = 1;
        }
    }
}

mod rust {
    karmem::schema! {
        karmem game;
        #[derive(Clone)]
        struct Monster table {
            mana: i32,
            path: Vec<Vec3>,
            text char[5];
        }
    }
}

fn main() {}
