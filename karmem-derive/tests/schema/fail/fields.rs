// What Rust has to say about a field is about its line of the schema.

mod game {
    karmem::schema! {
        karmem game;
        struct Monster table {
            Mana int16;
            Name []char;
        }
    }
}

fn main() {
    let _ = |monster: game::MonsterRef<'_>| monster.mana(1);
}
