//! The parser's work grows with the text and not faster, counted in the bytes that are read: once by
//! the scanner, once by pest, and once more by each where what stands in braces cannot be read at once.

use super::parse;
use crate::FileId;
use crate::grammar::count;

/// The bytes that are read for `unit`, written `times` times behind a header and `start`.
fn bytes_read(start: &str, unit: &str, times: usize) -> (usize, usize) {
    let text = format!("karmem test;\n{start}{}", unit.repeat(times));
    count::take();
    let _ = parse(FileId(0), &text);
    (count::take(), text.len())
}

#[test]
fn valid_text_is_read_twice() {
    let unit =
        "const Max int8 = 5; struct Point inline @tag(`a;b`) { X float32; Y [<Max]?float32 = 1; }
        union Shape { Point; Last Point = 9 @tag(); }\n";
    let (read, size) = bytes_read("", unit, 1000);
    assert!(read <= 2 * size, "{read} bytes of {size}");
    assert!(
        read > size,
        "both read the declarations: {read} bytes of {size}"
    );
}

#[test]
fn broken_text_is_read_four_times() {
    let body = "struct Point inline { ";
    for (start, unit) in [
        ("", "a b\n"),
        ("", "foo; "),
        ("", "struct "),
        ("", "{ "),
        ("", "} "),
        ("", "@x(` "),
        (body, "a b\n"),
        (body, "a b "),
        (body, "X [[[["),
        (body, "X [5"),
        (body, "X { "),
        (body, "X uint8 @tag(1) "),
        (body, "X uint8, "),
        (body, "X [float32; 4]; "),
        (body, "X ?[5][<Max]"),
        (body, "X uint8 = 5 "),
        (body, "union "),
        ("union Shape {", "a\n"),
        ("union Shape {", "a b "),
        ("union Shape {", "a, "),
        ("", "import "),
        ("", "import \"a\" "),
        ("", "const X = 3 "),
        (body, "struct a\n"),
        (body, "/* */ // \n"),
        (body, "X uint8 /// x\n"),
        ("", "struct A inline { X uint8; Y uint8; Z uint8 } "),
        ("", "struct A inline { X uint8; "),
        (
            "",
            "struct A inline { X uint8; struct B inline { Y uint8; } } ",
        ),
        ("", "namespace x { struct A inline { X uint8; } } "),
        ("", "message A { enum B { } } "),
        ("", "message A { enum B { } "),
        ("", "foo; # bar\n"),
        (body, "struct B inline { X uint8; } "),
        (body, "x: u8\n"),
        (body, "x: [[u8; 3]; 4], "),
        (body, "X uint8 (a), "),
        (body, "X [(<, "),
        (body, "@x() #[y] "),
    ] {
        let (read, size) = bytes_read(start, unit, 10_000);
        assert!(
            read <= 4 * size,
            "{read} bytes of {size} for {unit:?} behind {start:?}"
        );
    }
}

#[test]
fn a_body_means_the_same_at_once_and_by_pieces() {
    let bodies = [
        "enum Team uint8 { A; B = 7 @tag(v); /// C's\n C = 0x1F; D = -3; E = Max; /* */ F; }",
        "union Shape { A; B game.Vec3 = 4294967295; /// C's\n C Vec3 @deprecated(); }",
        "struct A inline { X [5]?[<Max][]game.Vec3 = 1.5e3 @a(`;}`) @b(); /// Y's\n/// too\nY char; }",
        "struct A table { \n/// lost\n X uint8; /// stray\n Y /// inside\n uint8; /// behind\n }",
        "struct A table { X uint8 @a() @a(); Y [99999999999]uint8; Z uint8 = 99999999999999999999999; W é; }",
        "struct A table { X ?????????uint8; Y [<0]char; }",
        "struct A inline { const uint8; struct Vec3; union A; enum B; import C; karmem D; }",
        "struct A inline { X uint8; Y uint8 /* ; } */; // ; }\n Z uint8; }",
        "struct A inline { }",
        "struct A inline { X uint8; Y uint8 }",
        "struct A inline { X uint8; Y Z w; V uint8; }",
        "struct A inline { X uint8; Y uint8, Z uint8; V uint8; }",
        "struct A inline { X uint8; } struct B inline { X uint8; Y uint8 ",
    ];
    for body in bodies {
        let at_once = format!("karmem test;\n{body}");
        // A `;` that ends nothing is not read at once, and as long as the blank in its place.
        let by_pieces = at_once.replacen("{ ", "{;", 1);
        assert_eq!(
            parse(FileId(0), &at_once),
            parse(FileId(0), &by_pieces),
            "{body}"
        );
    }
}
