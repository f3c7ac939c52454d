//! No input makes the parser panic, recurse or go quiet: whatever is wrong has a diagnostic.

use karmem_idl::{FileId, MAX_ERRORS, MAX_FILE_SIZE, Severity, code, decode, parse};

use crate::checked::{FILE, has_errors, parse_bytes, parse_checked};

/// Every construct of the language, and characters of one to four bytes. Between two declarations
/// stands white space only, so that each cut elsewhere breaks something.
const RICH: &str = "\
/// Docs é.
karmem game /* block */ @golang.package(`k;m 🎮`) @packed(false);
import \"é ;.km\";
const Max uint8 = -5 @c(d);
enum Team uint8 @a() { /// 名
Humans; // comment
Orcs = 0x1F; Größe = -7; }
struct Vec3 inline @id(`1`) { X float32; }
struct Data table { Pos ?game.Vec3; Name [<512]char @tag(v); B [][<Max]byte; Hit [5]float64 = 1.5e3; }
union Shape { Vec3; Größe Data = 7 @b(); }
";

#[test]
fn a_rich_schema_is_good() {
    assert!(parse_checked(RICH).diagnostics.is_empty());
}

#[test]
fn a_schema_cut_anywhere_is_whole_or_an_error() {
    for end in 0..RICH.len() {
        let parsed = parse_bytes(&RICH.as_bytes()[..end]);
        let kept = RICH.get(..end).unwrap_or_default().trim_end();
        let is_whole = ["}", "(false);", "km\";", "c(d);"]
            .iter()
            .any(|end| kept.ends_with(end));
        assert_eq!(has_errors(&parsed), !is_whole, "cut at {end}: {kept}");
    }
}

#[test]
fn a_schema_without_any_one_byte_is_read() {
    for at in 0..RICH.len() {
        let mut bytes = RICH.as_bytes().to_vec();
        bytes.remove(at);
        parse_bytes(&bytes);
    }
}

#[test]
fn a_schema_with_any_one_token_doubled_or_replaced_is_read() {
    let tokens = [
        ";", "{", "}", "[", "]", "<", "?", ".", ",", "\"", "@", "(", ")", "=", "`", "/*", "*/",
        "///", "\n",
    ];
    for (at, _) in RICH.char_indices() {
        for token in tokens {
            parse_checked(&format!("{}{token}{}", &RICH[..at], &RICH[at..]));
            let behind = RICH[at..].chars().next().map_or(0, char::len_utf8);
            parse_checked(&format!("{}{token}{}", &RICH[..at], &RICH[at + behind..]));
        }
    }
}

#[test]
fn a_broken_declaration_does_not_hide_the_next() {
    let breaks = [
        "struct A {",
        "struct A inline { X }",
        "enum A uint8 { = }",
        "foo;",
        "foo",
        "}",
        "{ }",
    ];
    for broken in breaks {
        let text = format!("karmem game;\n{broken}\nstruct Good inline {{ X uint8; }}\nbad;");
        let parsed = parse_checked(&text);
        let declarations = parsed.schema.unwrap().declarations;
        assert!(
            declarations.iter().any(|found| found.name().text == "Good"),
            "hidden by {broken}"
        );
    }
}

/// A small generator with a fixed seed (xorshift), so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

#[test]
fn random_bytes_are_read() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..2000 {
        let size = random.below(200);
        let bytes: Vec<u8> = (0..size)
            .map(|_| random.below(256).to_le_bytes()[0])
            .collect();
        assert!(has_errors(&parse_bytes(&bytes)));
    }
}

#[test]
fn random_tokens_are_read() {
    let tokens = [
        "karmem",
        "import",
        "const",
        "enum",
        "struct",
        "union",
        "\"",
        "?",
        ":",
        "optional",
        "inline",
        "table",
        "Name",
        "uint8",
        "7",
        "-3",
        "0x1F",
        "[",
        "]",
        "<",
        "{",
        "}",
        ";",
        "@",
        "(",
        ")",
        "`",
        "=",
        " ",
        "\n",
        "//",
        "/*",
        "*/",
        "///",
        ".",
        ",",
        "é",
        "\u{FEFF}",
        "Vec",
        "Option",
        ">",
        "&",
        "'",
        "#",
        "[u8; 3]",
        "repeated",
        "reserved",
        "message",
        "namespace",
        "/**",
        "::",
        "uint8 x",
        "\u{200B}",
    ];
    let mut random = Random(0xD1B5_4A32_D192_ED03);
    for _ in 0..5000 {
        let size = random.below(60);
        let soup: String = (0..size)
            .map(|_| tokens[random.below(tokens.len())])
            .collect();
        parse_checked(&soup);
        parse_checked(&format!("karmem game;\nstruct A inline {{ {soup} }}"));
    }
}

#[test]
fn mutations_of_a_good_schema_are_read() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    for _ in 0..5000 {
        let mut bytes = RICH.as_bytes().to_vec();
        for _ in 0..=random.below(8) {
            let at = random.below(bytes.len());
            match random.below(3) {
                0 => bytes[at] = random.below(256).to_le_bytes()[0],
                1 => drop(bytes.remove(at)),
                _ => {
                    let from = random.below(bytes.len());
                    let piece = bytes[from..(from + random.below(20)).min(bytes.len())].to_vec();
                    bytes.splice(at..at, piece);
                }
            }
        }
        parse_bytes(&bytes);
    }
}

#[test]
fn depth_does_not_need_stack() {
    let hostile = [
        ("struct A inline { X ", "["),
        ("struct A inline { X ", "[]"),
        ("struct A inline { X ", "[<5]"),
        ("struct A inline { X ", "?"),
        ("struct A inline { X ", "[<?"),
        ("struct A inline { X a", ".a"),
        ("", "{"),
        ("", "struct A inline {"),
        ("struct A inline {", "{"),
        ("struct A inline {", "X {"),
        ("", "/*"),
        ("", "@x("),
        ("struct A inline ", "@x()"),
    ];
    let small_stack = std::thread::Builder::new().stack_size(256 << 10);
    let read = move || {
        for (start, unit) in hostile {
            let parsed = parse_checked(&format!("karmem game;\n{start}{}", unit.repeat(20_000)));
            assert!(has_errors(&parsed), "{unit}");
            let limit = parsed
                .diagnostics
                .iter()
                .find(|found| found.message.contains("limit"));
            assert_eq!(limit, None, "{unit}");
        }
    };
    small_stack.spawn(read).unwrap().join().unwrap();
}

#[test]
fn errors_are_bounded() {
    for junk in [
        "struct A {}\n",
        "enum {}\n",
        "struct A inline { X; }\n",
        "karmem a;\n",
    ] {
        let parsed = parse_checked(&format!("karmem game;\n{}", junk.repeat(10_000)));
        assert_eq!(parsed.diagnostics.len(), MAX_ERRORS + 1);
        assert_eq!(
            parsed.diagnostics.last().unwrap().code,
            code::TOO_MANY_ERRORS
        );
    }
}

#[test]
fn warnings_are_bounded_and_harmless() {
    let lost = "/// Nothing.\n;\n".repeat(10_000);
    let parsed = parse_checked(&format!(
        "karmem game;\n{lost}struct Good inline {{ X uint8; }}"
    ));
    assert_eq!(parsed.diagnostics.len(), MAX_ERRORS);
    assert!(
        parsed
            .diagnostics
            .iter()
            .all(|found| found.severity == Severity::Warning)
    );
    assert_eq!(parsed.schema.unwrap().declarations.len(), 1);
}

#[test]
fn the_missing_header_is_not_lost_among_other_errors() {
    let parsed = parse_checked(&"struct A {}\n".repeat(1000));
    assert_eq!(parsed.diagnostics[0].code, code::NO_HEADER);
    assert_eq!(parsed.diagnostics.len(), MAX_ERRORS + 2);
}

#[test]
fn files_over_the_limit_are_refused_with_both_numbers() {
    let large = vec![b' '; 50_000_000];
    let refused = decode(FILE, &large).unwrap_err();
    assert_eq!(refused.code, code::FILE_TOO_LARGE);
    assert!(refused.message.contains("50000000"), "{}", refused.message);
    assert!(
        refused.message.contains(&MAX_FILE_SIZE.to_string()),
        "{}",
        refused.message
    );

    let parsed = parse(FILE, std::str::from_utf8(&large).unwrap());
    assert_eq!(parsed.schema, None);
    assert_eq!(parsed.diagnostics, [refused]);
}

#[test]
fn a_long_text_of_anything_is_read() {
    for unit in [
        "garbage ", "{", "[[[[", "/// d\n", "struct ", "a b\n", "` \n", "é", ";", "@",
    ] {
        for start in ["", "karmem game;\n", "karmem game; struct A inline { "] {
            let text = format!("{start}{}", unit.repeat((256 << 10) / unit.len()));
            let parsed = parse(FileId(0), &text);
            assert!(
                !parsed.diagnostics.is_empty() || unit == ";",
                "{start}{unit}"
            );
        }
    }
}

#[test]
fn statements_of_a_megabyte_are_refused() {
    let tags = "@tag() ".repeat(150_000);
    let parsed = parse_checked(&format!(
        "karmem game {tags};\nstruct Good inline {{ X uint8; }}"
    ));
    let codes: Vec<_> = parsed.diagnostics.iter().map(|found| found.code).collect();
    assert_eq!(codes, [code::STATEMENT_TOO_LONG]);
}

#[test]
fn many_declarations_are_read() {
    let field = "    Name [<512]char @tag(value);\n".repeat(8);
    let names = (0..10_000).map(|number| format!("struct Item{number} table {{\n{field}}}\n"));
    let text = format!("karmem game;\n{}", names.collect::<String>());
    let parsed = parse_checked(&text);
    assert!(parsed.diagnostics.is_empty());
    assert_eq!(parsed.schema.unwrap().declarations.len(), 10_000);
}

#[test]
fn bytes_that_are_no_text_are_placed() {
    let cases: [(&[u8], &str, u32, &str); 5] = [
        (
            b"karmem game;\n\xFF",
            code::NOT_UTF8,
            13,
            "line 2, column 1",
        ),
        (b"karmem \xC3", code::NOT_UTF8, 7, "line 1, column 8"),
        ("é\n é\0".as_bytes(), code::NUL_BYTE, 6, "line 2, column 3"),
        (b"\xEF\xBB\xBFab\xFF", code::NOT_UTF8, 2, "line 1, column 3"),
        (b"\0\xFF", code::NUL_BYTE, 0, "line 1, column 1"),
    ];
    for (bytes, code, offset, place) in cases {
        let refused = decode(FILE, bytes).unwrap_err();
        assert_eq!((refused.code, refused.primary.span.start), (code, offset));
        assert!(refused.message.contains(place), "{}", refused.message);
    }
}

#[test]
fn codes_are_unique_and_in_their_range() {
    let source = include_str!("../../src/code.rs");
    let mut codes: Vec<&str> = source
        .split('"')
        .filter(|piece| piece.starts_with("KM"))
        .collect();
    let count = codes.len();
    assert!(
        codes
            .iter()
            .all(|code| ("KM0001"..="KM0049").contains(code))
    );
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), count);
}
