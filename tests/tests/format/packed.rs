//! The packed example.

use karmem::{VerifyOptions, packed};
use karmem_codegen::{Language, Source, backend, compile};

use super::armory::{Rack, RackRef, Weapon, WeaponData};
use super::{block, bytes_of};

fn rack() -> Rack {
    let weapon = |name: &str, damage| Weapon {
        data: WeaponData {
            damage,
            name: name.to_owned(),
        },
    };
    Rack {
        level: 7,
        weapons: vec![weapon("Axe", 10), weapon("Bow", 4)],
    }
}

#[test]
fn the_writer_makes_these_bytes() {
    assert_eq!(rack().to_bytes().unwrap(), bytes_of("packed"));
}

#[test]
fn the_reader_reads_these_bytes() {
    let bytes = bytes_of("packed");
    let read: RackRef<'_> = packed::open::<Rack>(&bytes, &VerifyOptions::DEFAULT).unwrap();
    assert_eq!(Rack::from(read), rack());
}

#[test]
fn the_schema_is_that_of_the_code() {
    let compilation = compile(vec![Source::new("armory.km", block("karmem packed"))]);
    let schema = compilation.schemas[0].expect("nothing is wrong with it");
    assert_eq!(
        backend::print(Language::Rust, &compilation.model, schema),
        include_str!("armory.rs"),
        "run `karmemc generate` on the page's schema"
    );
}
