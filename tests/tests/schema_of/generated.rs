//! The schemas in `schemas/`: printed by what was generated for them, they are the same.

use std::collections::BTreeSet;
use std::path::Path;

use karmem::Structure as _;
use karmem::schema::{Struct, text_of};
use karmem_codegen::fingerprint::canonical_text;
use karmem_codegen::load::Disk;
use karmem_codegen::model::{Model, SchemaId};
use karmem_codegen::names::rust::{field_name, type_name, variant_name};
use karmem_codegen::{Options, compile_with};
use karmem_tests::{
    embeddings, evolution_new, evolution_old, game, garden, geometry, kinds, particles, tavern,
};

use crate::agreement::{agrees, compiled};

macro_rules! modules {
    ($($name:ident $path:literal;)*) => {$(
        #[rustfmt::skip]
        #[path = $path]
        #[allow(dead_code, unreachable_pub)]
        mod $name;
    )*};
}

modules! {
    flock "../../../generated/rust/flock.rs";
    log "../../../generated/rust/log.rs";
    mesh "../../../generated/rust/mesh.rs";
    minecraft_savedata "../../../generated/rust/minecraft_savedata.rs";
    mk48 "../../../generated/rust/mk48.rs";
}

macro_rules! round_trips {
    ($($name:ident: $module:path: $($root:ident)+;)*) => {$(
        #[test]
        fn $name() {
            use $module::*;
            come_back(stringify!($name), &[$(<$root>::SCHEMA),+]);
        }
    )*};
}

round_trips! {
    directory: karmem::directory: Directory;
    embeddings: embeddings: Index Query Matches;
    evolution_new: evolution_new: World;
    evolution_old: evolution_old: World;
    flock: flock: Flock;
    game: game: Monsters;
    garden: garden: Garden;
    geometry: geometry: Transform Circle Rectangle Polygon;
    kinds: kinds: Kinds;
    log: log: Logs;
    mesh: mesh: Mesh;
    minecraft_savedata: minecraft_savedata: Players;
    mk48: mk48: Updates;
    particles: particles: ParticleSystem;
    tavern: tavern: Tavern;
}

/// Prints `roots`, and looks for everything that is printed among what the schema declares.
fn come_back(stem: &str, roots: &[&'static Struct]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../schemas/{stem}.km"));
    let source = Disk::source(&path).expect("a schema");
    let original = compile_with(vec![source], &mut Disk, &Options::default());
    assert_eq!(original.error_count(), 0);
    let (named, original) = (original.schemas[0].expect("sound"), original.model);
    let text = text_of(roots[0].package.name, roots);
    let filler = [
        "An enum, stored as",
        "An inline struct of",
        "A table of",
        "A union: one of",
    ];
    let filler = filler.iter().find(|filler| text.contains(**filler));
    assert_eq!(filler, None, "{text}");
    let printed = compiled(&text);
    agrees(&printed, roots);

    let schemas = original.schema_ids();
    let imported: BTreeSet<String> = schemas.flat_map(|id| declarations(&original, id)).collect();
    let printed_schema = printed.schema_ids().next().expect("one");
    let printed = declarations(&printed, printed_schema);
    let unknown: Vec<&String> = printed.difference(&imported).collect();
    assert!(unknown.is_empty(), "{unknown:#?}\n{text}");
    // A union is reached through structs; one that none has cannot be.
    let own = declarations(&original, named);
    let lost: Vec<&String> = own
        .difference(&printed)
        .filter(|declared| !declared.starts_with("union"))
        .collect();
    assert!(lost.is_empty(), "{lost:#?}\n{text}");
}

/// All that decides where bytes lie in messages of the schema, by declaration, under the names that Rust has for it.
fn declarations(model: &Model, schema: SchemaId) -> BTreeSet<String> {
    let mut renamed = model.clone();
    for declared in &mut renamed.enums {
        declared.name = type_name(&declared.name).into();
        for variant in &mut declared.variants {
            variant.name = variant_name(&variant.name).into();
        }
    }
    for declared in &mut renamed.unions {
        declared.name = type_name(&declared.name).into();
        for member in &mut declared.members {
            member.name = variant_name(&member.name).into();
        }
    }
    for declared in &mut renamed.structs {
        declared.name = type_name(&declared.name).into();
        for field in &mut declared.fields {
            field.name = field_name(&field.name).into();
        }
    }
    let mut declarations = Vec::<String>::new();
    for line in canonical_text(&renamed, schema).lines().skip(1) {
        // Everything is in one schema where it is printed.
        let line = line.replace("geometry.", "");
        match declarations.last_mut() {
            Some(declaration) if line.starts_with(' ') => *declaration += &format!("\n{line}"),
            _ => declarations.push(line),
        }
    }
    declarations.retain(|declaration| !declaration.starts_with("import"));
    declarations.into_iter().collect()
}
