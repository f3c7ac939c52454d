mod game {
    karmem::schema! { r#"
        karmem game;
        struct Monster table {
            Place Vec3;
            Mana  int17;
        }
    "# }
}

fn main() {}
