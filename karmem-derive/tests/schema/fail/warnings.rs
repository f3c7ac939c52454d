#![deny(deprecated)]

mod tokens {
    karmem::schema! {
        karmem tokens;

        struct Monster table @deprectaed("use Beast") {
            Mana uint8;
        }
    }
}

mod string {
    karmem::schema! { r#"
        karmem string;
        enum Team uint8 { Humans; Orcs = 7; Zombies; }
    "# }
}

mod allowed {
    karmem::schema! {
        karmem allowed @allow("name-style");

        struct monster table {
            Mana uint8;
        }
    }
}

fn main() {}
