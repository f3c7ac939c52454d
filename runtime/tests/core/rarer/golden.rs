//! The bytes of each kind, as `docs/format.md` says.
use super::*;
use crate::sample::{ROOT, message};

/// The words of the field at `at`, and what lies behind the thing.
fn bytes(at: usize, len: usize, build: impl FnOnce(&mut ThingBuilder<'_>)) -> (String, String) {
    let words = message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        build(&mut thing);
        message.finish(thing).unwrap()
    });
    let bytes: &[u8] = bytemuck::cast_slice(&words);
    let root = ROOT as usize;
    (hex(&bytes[root + at..][..len]), hex(&bytes[root + 280..]))
}

fn hex(bytes: &[u8]) -> String {
    let bytes: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    bytes
        .chunks(8)
        .map(|word| word.join(""))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Where the first object behind the thing lies: 32 + 280.
const NEXT: &str = "38010000";

#[test]
fn each_kind_has_its_bytes() {
    type Build = fn(&mut ThingBuilder<'_>);
    let cases: [(&str, usize, usize, Build, String, &str); 16] = [
        (
            "defaults",
            0,
            16,
            |_| {},
            "1801000000000000 640001010000c0bf".into(),
            "",
        ),
        (
            "presence",
            0,
            24,
            |thing| {
                thing.set_level(7).set_is_boss(true);
            },
            "1801000003000000 640001010000c0bf 0701000000000000".into(),
            "",
        ),
        (
            "optional array",
            40,
            16,
            |thing| {
                thing.set_bounds([1.0, 0.0, 0.0, 2.0]);
            },
            "0000803f00000000 0000000000000040".into(),
            "",
        ),
        ("no string", 96, 8, |_| {}, "0000000000000000".into(), ""),
        (
            "empty string",
            96,
            8,
            |thing| {
                thing.set_title("").unwrap();
            },
            format!("{NEXT}00000000"),
            "",
        ),
        (
            "optional string",
            96,
            8,
            |thing| {
                thing.set_title("Orc").unwrap();
            },
            format!("{NEXT}03000000"),
            "4f72630000000000",
        ),
        (
            "empty slice",
            104,
            8,
            |thing| {
                thing.set_trace(&[]).unwrap();
            },
            format!("{NEXT}00000000"),
            "",
        ),
        (
            "optional table",
            112,
            4,
            |thing| {
                thing.init_next().unwrap();
            },
            NEXT.into(),
            "*",
        ),
        (
            "table in a union",
            120,
            8,
            |thing| {
                thing.init_shape().circle().unwrap();
            },
            format!("01000000{NEXT}"),
            "1000000000000000 0000803f00000000",
        ),
        (
            "struct in a union",
            120,
            8,
            |thing| {
                thing
                    .init_shape()
                    .corner()
                    .unwrap()
                    .set(Vec3::new(1.0, 0.0, 2.0));
            },
            format!("02000000{NEXT}"),
            "0000803f00000000 0000004000000000",
        ),
        (
            "string in room",
            128,
            12,
            |thing| {
                thing.set_label("Orc").unwrap();
            },
            "030000004f726300 00000000".into(),
            "",
        ),
        (
            "wide values in room",
            144,
            24,
            |thing| {
                thing.set_dice(&[9]).unwrap();
            },
            "0100000000000000 0900000000000000 0000000000000000".into(),
            "",
        ),
        (
            "slice of tables",
            168,
            8,
            |thing| {
                thing.init_children(3).unwrap();
            },
            format!("{NEXT}03000000"),
            "0000000000000000 0000000000000000",
        ),
        (
            "slice of strings",
            176,
            8,
            |thing| {
                thing
                    .init_names(2)
                    .unwrap()
                    .get(1)
                    .unwrap()
                    .set("Orc")
                    .unwrap()
            },
            format!("{NEXT}02000000"),
            "0000000000000000 4801000003000000 4f72630000000000",
        ),
        (
            "slice of slices",
            184,
            8,
            |thing| {
                thing
                    .init_grid(1)
                    .unwrap()
                    .get(0)
                    .unwrap()
                    .set(&[1, 2])
                    .unwrap()
            },
            format!("{NEXT}01000000"),
            "4001000002000000 0102000000000000",
        ),
        (
            "slice of arrays",
            240,
            8,
            |thing| {
                thing.set_rows(&[[1, 2, 3]; 2]).unwrap();
            },
            format!("{NEXT}02000000"),
            "0100020003000100 0200030000000000",
        ),
    ];
    for (what, at, len, build, field, behind) in cases {
        let found = bytes(at, len, build);
        assert_eq!(found.0, field, "{what}");
        if behind != "*" {
            assert_eq!(found.1, behind, "{what}");
        }
    }
}
