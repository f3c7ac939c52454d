//! The examples in `docs/format.md`: each byte of them is what the builder makes and what the reader reads.

#[rustfmt::skip]
#[allow(unreachable_pub)]
mod armory;
#[rustfmt::skip]
#[allow(unreachable_pub)]
mod hero;
mod packed;

use std::collections::BTreeMap;

use hero::{Hero, SCHEMA, Team, Vec2, Weapon};
use karmem::{Frozen, MessageBuilder, Structure, VerifyOptions};
use karmem_codegen::{Language, Source, backend, compile};

const PAGE: &str = include_str!("../../../docs/format.md");

/// The text of the page's only block in that language.
fn block(language: &str) -> &'static str {
    let start = format!("```{language}\n");
    let (_, rest) = PAGE.split_once(&start).expect("the page has such a block");
    let (block, rest) = rest.split_once("```").expect("the block ends");
    assert!(!rest.contains(&start), "there is one such block");
    block
}

/// The bytes of the flat example.
fn example() -> Vec<u8> {
    bytes_of("hex")
}

/// The bytes of the only block in that language: after each offset, up to eight of them; what follows two spaces is explanation.
fn bytes_of(language: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in block(language)
        .lines()
        .filter(|line| !line.trim().is_empty())
    {
        let (offset, rest) = line.trim_start().split_once("  ").expect("an offset first");
        assert_eq!(offset.parse(), Ok(bytes.len()), "{line}");
        let (hex, _) = rest.split_once("  ").unwrap_or((rest, ""));
        bytes.extend(
            hex.split_whitespace()
                .map(|byte| u8::from_str_radix(byte, 16).expect(line)),
        );
    }
    bytes
}

fn build(region: &mut [u64]) -> u32 {
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(region)).unwrap();
    let mut hero = message.root::<Hero>().unwrap();
    hero.set_pos(Vec2::new(1.0, 2.0))
        .set_mana(150)
        .set_team(Team::Orcs);
    hero.set_name("Orc").unwrap();
    hero.set_path(&[Vec2::new(3.0, 4.0)]).unwrap();
    hero.init_weapon().unwrap().set_damage(10);
    message.finish(hero).unwrap()
}

#[test]
fn the_builder_makes_these_bytes() {
    let mut region = [u64::MAX; 32];
    let size = build(&mut region) as usize;
    let built = &bytemuck::cast_slice::<u64, u8>(&region)[..size];
    let lines: BTreeMap<usize, String> = (0..size)
        .step_by(8)
        .map(|at| {
            (
                at,
                built[at..at + 8]
                    .iter()
                    .map(|byte| format!("{byte:02x} "))
                    .collect(),
            )
        })
        .collect();
    assert_eq!(example(), built, "the page should say:\n{lines:#?}");
}

#[test]
fn the_reader_reads_these_bytes() {
    let mut words = vec![0_u64; example().len() / 8];
    bytemuck::cast_slice_mut(&mut words).copy_from_slice(&example());
    let frozen = Frozen::new(bytemuck::cast_slice(&words));
    let hero = frozen.access::<Hero>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(hero.pos(), &Vec2::new(1.0, 2.0));
    assert_eq!(
        (hero.mana(), hero.team(), hero.name()),
        (150, Team::Orcs, "Orc")
    );
    assert_eq!(hero.path(), [Vec2::new(3.0, 4.0)]);
    assert_eq!(hero.weapon().damage(), 10);
}

#[test]
fn the_schema_is_that_of_the_code() {
    let compilation = compile(vec![Source::new("hero.km", block("karmem"))]);
    let schema = compilation.schemas[0].expect("nothing is wrong with it");
    let model = &compilation.model;
    assert_eq!(model.schema(schema).fingerprint, SCHEMA.fingerprint);
    let ids: Vec<u64> = model.structs.iter().map(|declared| declared.id).collect();
    assert_eq!(ids, [Vec2::ID, Weapon::ID, Hero::ID]);
    assert_eq!(model.structs[2].end, Hero::END);
    let printed = backend::print(Language::Rust, model, schema);
    assert_eq!(
        printed,
        include_str!("hero.rs"),
        "run `karmemc generate` on the page's schema"
    );
}
