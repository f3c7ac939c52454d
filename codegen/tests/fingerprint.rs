//! What a fingerprint and an identifier depend on, and what they don't.

use karmem_codegen::{Model, Source, compile};

const BASE: &str = "karmem game;
    enum Team uint8 { Humans; Orcs; }
    struct Vec3 inline { X float32; Y float32; Z float32; }
    struct Monster table { Pos Vec3; Team Team; Name [<64]char; Bag []byte; }";

fn model(text: &str) -> Model {
    let compilation = compile(vec![Source::new("game.km", text)]);
    assert_eq!(
        compilation.error_count(),
        0,
        "{:#?}",
        compilation.diagnostics
    );
    compilation.model
}

#[test]
fn a_fingerprint_ignores_what_moves_no_byte() {
    let base = model(BASE).schemas[0].fingerprint;
    let same = [
        ("package", BASE.replace("karmem game", "karmem other")),
        (
            "docs",
            BASE.replace("struct Vec3", "/// A point.\nstruct Vec3"),
        ),
        (
            "tags",
            BASE.replace("Team Team;", "Team Team @range(`0 to 1`);"),
        ),
        ("byte", BASE.replace("byte", "uint8")),
        ("white space", BASE.replace(' ', "\n")),
        ("explicit value", BASE.replace("Orcs;", "Orcs = 1;")),
        (
            "order of declarations",
            "karmem game;
            struct Monster table { Pos Vec3; Team Team; Name [<64]char; Bag []byte; }
            struct Vec3 inline { X float32; Y float32; Z float32; }
            enum Team uint8 { Orcs = 1; Humans = 0; }"
                .to_owned(),
        ),
    ];
    for (what, text) in same {
        assert_eq!(model(&text).schemas[0].fingerprint, base, "{what}");
    }
}

#[test]
fn a_fingerprint_tells_what_moves_or_renames_a_byte() {
    let changes = [
        ("name of a field", BASE.replace("Y float32", "W float32")),
        ("type of a field", BASE.replace("Y float32", "Y int32")),
        (
            "order of fields",
            BASE.replace("X float32; Y float32", "Y float32; X float32"),
        ),
        (
            "one more field",
            BASE.replace("Bag []byte;", "Bag []byte; More uint8;"),
        ),
        ("class", BASE.replace("Monster table", "Monster inline")),
        ("limit", BASE.replace("<64", "<65")),
        ("value of a variant", BASE.replace("Orcs;", "Orcs = 2;")),
        ("name of a variant", BASE.replace("Orcs;", "Elves;")),
        ("underlying type", BASE.replace("Team uint8", "Team int8")),
        ("name of a struct", BASE.replace("Vec3", "Vec4")),
        (
            "identifier",
            BASE.replace("Monster table", "Monster table @id(`1`)"),
        ),
    ];
    let mut seen = vec![model(BASE).schemas[0].fingerprint];
    for (what, text) in changes {
        let fingerprint = model(&text).schemas[0].fingerprint;
        assert!(!seen.contains(&fingerprint), "{what}");
        seen.push(fingerprint);
    }
}

#[test]
fn identifiers_come_from_the_name_the_key_or_the_tag() {
    let id = |text: &str| model(text).structs[0].id;
    let plain = id("karmem game; struct Vec3 inline { X uint8; }");
    assert_eq!(plain, 10_268_726_485_798_425_099);
    let keyed = id("karmem game @key(`game`); struct Vec3 inline { X uint8; }");
    assert_eq!(keyed, 11_474_242_545_662_282_627);
    assert_eq!(
        id("karmem game @key(`game`); struct Vec3 inline @id(`7`) { X uint8; }"),
        7
    );
}

/// Of a schema with everything that was added to the language.
const ADDED: &str = "karmem game; import \"math.km\";
    const Few uint8 = 4;
    union Shape { Circle; Corner Vec3; }
    struct Circle table { Radius float32; Filled bool; }
    struct Hero table { Mana int16 = 100; Title ?[]char; Label [<16]char @inline(); Shape Shape; Spots [Few]Vec3; Level ?uint8; }
    struct Line inline @align(64) { X uint8; }";

const MATH: &str = "karmem math; struct Vec3 inline { X float32; Y float32; Z float32; } struct Unused inline { X uint8; }";

fn fingerprint(game: &str, math: &str) -> u64 {
    let sources = vec![Source::new("game.km", game), Source::new("math.km", math)];
    let compilation = compile(sources);
    assert_eq!(
        compilation.error_count(),
        0,
        "{:#?}",
        compilation.diagnostics
    );
    compilation.model.schemas[0].fingerprint
}

#[test]
fn a_fingerprint_is_of_what_constants_and_imports_mean() {
    let base = fingerprint(ADDED, MATH);
    let same = [
        (
            "name of a constant",
            ADDED.replace("Few", "Some"),
            MATH.to_owned(),
        ),
        (
            "a number for a constant",
            ADDED.replace("[Few]", "[4]"),
            MATH.to_owned(),
        ),
        (
            "exact name",
            ADDED.replace("[Few]Vec3", "[Few]math.Vec3"),
            MATH.to_owned(),
        ),
        (
            "deprecated",
            ADDED.replace("100;", "100 @deprecated();"),
            MATH.to_owned(),
        ),
        (
            "docs of an import",
            ADDED.to_owned(),
            MATH.replace("struct Vec3", "/// A point.\nstruct Vec3"),
        ),
        (
            "default of 0",
            ADDED.replace("Filled bool", "Filled bool = false"),
            MATH.to_owned(),
        ),
    ];
    for (what, game, math) in same {
        assert_eq!(fingerprint(&game, &math), base, "{what}");
    }
}

#[test]
fn a_fingerprint_tells_every_addition() {
    let changes = [
        ("default", ADDED.replace("= 100", "= 101"), MATH.to_owned()),
        ("no default", ADDED.replace(" = 100", ""), MATH.to_owned()),
        (
            "optional reference",
            ADDED.replace("?[]char", "[]char"),
            MATH.to_owned(),
        ),
        (
            "optional value",
            ADDED.replace("?uint8", "uint8"),
            MATH.to_owned(),
        ),
        ("in place", ADDED.replace(" @inline()", ""), MATH.to_owned()),
        (
            "member",
            ADDED.replace("Circle;", "Round Circle;"),
            MATH.to_owned(),
        ),
        (
            "tag",
            ADDED.replace("Corner Vec3", "Corner Vec3 = 3"),
            MATH.to_owned(),
        ),
        ("constant", ADDED.replace("= 4", "= 5"), MATH.to_owned()),
        ("align", ADDED.replace("64", "32"), MATH.to_owned()),
        (
            "imported type",
            ADDED.to_owned(),
            MATH.replace("float32", "int32"),
        ),
        (
            "imported schema",
            ADDED.to_owned(),
            MATH.replace("Unused", "Other"),
        ),
        (
            "imported package",
            ADDED.to_owned(),
            MATH.replace("karmem math", "karmem maths"),
        ),
    ];
    let mut seen = vec![fingerprint(ADDED, MATH)];
    for (what, game, math) in changes {
        let fingerprint = fingerprint(&game, &math);
        assert!(!seen.contains(&fingerprint), "{what}");
        seen.push(fingerprint);
    }
}
