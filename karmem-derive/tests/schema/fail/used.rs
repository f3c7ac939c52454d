// Errors in the schema and in what uses it.
mod game {
    karmem::schema! {
        karmem game;
        struct Hero inline { Lives int9; }
    }
}

use game::Hero;

fn main() {
    let _ = Hero::new(1);
}
