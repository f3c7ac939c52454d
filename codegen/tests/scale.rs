//! Schemas far larger than anybody writes: they compile, or fail in a bounded number of words, without deep stacks.

use std::fmt::Write as _;

use karmem_codegen::{Compilation, MAX_DIAGNOSTICS, Model, Source, code, compile};

fn compile_text(text: String) -> Compilation {
    compile(vec![Source::new("large.km", text)])
}

#[track_caller]
fn model(text: String) -> Model {
    let compilation = compile_text(text);
    assert_eq!(first_message(&compilation), None);
    compilation.model
}

fn first_message(compilation: &Compilation) -> Option<&str> {
    let first = compilation.diagnostics.first()?;
    Some(&first.message)
}

/// A header and what `each` writes for each number.
fn schema(count: usize, each: impl Fn(usize) -> String) -> String {
    (0..count).fold(
        "karmem large @allow(`padding`);\n".to_owned(),
        |text, number| text + &each(number),
    )
}

#[test]
fn ten_thousand_structs() {
    let model = model(
        schema(10_000, |number| {
            format!(
                "struct S{number} table {{ A uint8; B []char; C [4]float32; D S{}; E bool; F int64; G []S0x; H uint16; }}\n",
                number / 2
            )
        }) + "struct S0x inline { X uint8; }",
    );
    assert_eq!(model.structs.len(), 10_001);
    assert!(
        model.structs[..10_000]
            .iter()
            .all(|laid_out| laid_out.end == 66)
    );
}

#[test]
fn ten_thousand_fields() {
    let mut text = String::from("karmem large; struct Wide table {\n");
    for number in 0..10_000 {
        writeln!(text, "F{number} uint8;").unwrap();
    }
    let model = model(text + "}");
    assert_eq!(model.structs[0].shape.size, 8 + 10_000);
}

#[test]
fn inline_structs_twenty_thousand_deep() {
    let text = schema(20_000, |number| {
        format!(
            "struct S{number} inline {{ X uint8; Inner S{}; }}\n",
            number + 1
        )
    });
    let model = model(text + "struct S20000 inline { Text []char; }");
    assert_eq!(model.structs[0].shape.size, 8 * 20_001);
    assert!(
        !model.structs[0].is_plain,
        "what is at the bottom counts at the top"
    );
}

#[test]
fn a_size_that_doubles_at_each_level_is_refused() {
    let text = schema(500, |number| {
        format!(
            "struct S{number} inline {{ A S{0}; B S{0}; }}\n",
            number + 1
        )
    });
    let compilation = compile_text(text + "struct S500 inline { X uint8; }");
    let codes: Vec<_> = compilation
        .diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code)
        .collect();
    // Only the first struct over the limit is at fault; those that contain it have no size to complain about.
    assert_eq!(codes, [code::STRUCT_TOO_LARGE]);
}

#[test]
fn a_cycle_through_twenty_thousand_structs_is_one_short_error() {
    let text = schema(20_000, |number| {
        format!(
            "struct S{number} inline {{ Next S{}; }}\n",
            (number + 1) % 20_000
        )
    });
    let compilation = compile_text(text);
    assert_eq!(compilation.diagnostics.len(), 1);
    assert!(
        compilation.diagnostics[0].message.len() < 200,
        "{}",
        compilation.diagnostics[0].message
    );
    assert!(compilation.diagnostics[0].secondary.len() < 10);
}

#[test]
fn more_errors_than_anybody_reads_are_counted() {
    let text = schema(5_000, |number| {
        format!("struct S{number} inline {{ X Typo{number}x; }}\n")
    });
    let compilation = compile_text(text);
    assert_eq!(compilation.diagnostics.len(), MAX_DIAGNOSTICS + 1);
    let last = compilation.diagnostics.last().unwrap();
    assert_eq!(last.code, code::TOO_MANY);
    assert!(last.message.contains("4000"), "{}", last.message);
}

/// Files that are numbered, with what `each` imports and declares.
fn files(count: usize, each: impl Fn(usize) -> String) -> Compilation {
    let files = (0..count).map(|number| {
        let text = format!("karmem p{number}; {}", each(number));
        Source::new(format!("f{number}.km"), text)
    });
    compile(files.collect())
}

fn import(number: usize) -> String {
    format!("import \"f{number}.km\"; ")
}

#[test]
fn a_thousand_imports() {
    let compilation = files(1001, |number| match number {
        0 => {
            let imports: String = (1..=1000).map(import).collect();
            let fields: String = (1..=1000)
                .map(|number| format!("F{number} S{number}; "))
                .collect();
            format!("{imports} struct All table {{ {fields} }}")
        }
        _ => format!("struct S{number} inline {{ X uint8; }}"),
    });
    assert_eq!(first_message(&compilation), None);
    assert_eq!(compilation.model.schemas[0].imports.len(), 1000);
}

#[test]
fn imports_ten_thousand_deep() {
    let compilation = files(10_000, |number| match number {
        9_999 => "struct S9999 inline { X uint8; }".to_owned(),
        _ => format!(
            "{} struct S{number} inline {{ X S{}; }}",
            import(number + 1),
            number + 1
        ),
    });
    assert_eq!(first_message(&compilation), None);
    assert_eq!(compilation.model.structs[0].shape.size, 8);
}

#[test]
fn a_circle_of_ten_thousand_imports_is_one_short_error() {
    let compilation = files(10_000, |number| {
        let next = (number + 1) % 10_000;
        format!("{} struct S{number} table {{ X S{next}; }}", import(next))
    });
    let [error] = compilation.diagnostics.as_slice() else {
        panic!("{} errors", compilation.diagnostics.len());
    };
    assert_eq!(error.code, code::IMPORT_CYCLE);
    assert!(error.message.len() < 200 && error.secondary.len() < 10);
    assert!(
        compilation.model.schemas.is_empty(),
        "each of them imports one with an error"
    );
}

#[test]
fn files_that_are_reached_in_ever_more_ways_are_read_once() {
    // Two files a step, each of which imports both of the next step: 2^500 ways to the end.
    let compilation = files(1000, |number| {
        let next = (number / 2 + 1) * 2;
        if next == 1000 {
            return format!("struct S{number} inline {{ X uint8; }}");
        }
        format!(
            "{}{} struct S{number} table {{ A S{next}; B S{}; }}",
            import(next),
            import(next + 1),
            next + 1
        )
    });
    assert_eq!(first_message(&compilation), None);
    assert_eq!(compilation.model.schemas.len(), 1000);
}

#[test]
fn ten_thousand_of_everything_else() {
    let mut text = String::from("karmem large @allow(`padding`);\n");
    for number in 0..10_000 {
        writeln!(text, "const C{number} uint32 = {};", number + 1).unwrap();
    }
    text += "enum E uint32 {";
    for number in 0..10_000 {
        writeln!(text, "V{number} = {number};").unwrap();
    }
    text += "}\nunion U {";
    for number in 0..10_000 {
        writeln!(text, "M{number} Part = C{number};").unwrap();
    }
    text += "}\nstruct Part inline { X uint8; }\nstruct Wide table {";
    for number in 0..10_000 {
        writeln!(
            text,
            "A{number} E = V{number}; B{number} E = C{}; C{number} [<C{number}]?[][]char; d{number} U @allow(`name-style`);",
            number / 2
        )
        .unwrap();
    }
    let model = model(text + "}");
    assert_eq!(model.structs[1].fields.len(), 40_000);
    assert_eq!(model.unions[0].members[9_999].tag, 10_000);
}

#[test]
fn a_file_that_imports_ten_thousand_others() {
    let others = (0..10_000).map(|number| {
        let text = format!(
            "karmem p{}; struct S{number} inline {{ X uint8; }}",
            number % 2
        );
        Source::new(format!("f{number}.km"), text)
    });
    let imports = (0..10_000).map(|number| format!("import \"f{number}.km\";\n"));
    let fields = (0..10_000).map(|number| match number % 3 {
        0 => format!("F{number} p{}.S{number};\n", number % 2),
        _ => format!("F{number} S{number};\n"),
    });
    let main = "karmem main;\n".to_owned()
        + &imports.collect::<String>()
        + "struct All table {\n"
        + &fields.collect::<String>()
        + "}";
    let compilation = compile(
        [Source::new("main.km", main)]
            .into_iter()
            .chain(others)
            .collect(),
    );
    assert_eq!(first_message(&compilation), None);
    assert_eq!(compilation.model.structs.len(), 10_001);
}

#[test]
fn names_of_many_kilobytes_are_not_repeated() {
    let text = schema(300, |number| {
        format!(
            "struct S{number} inline {{ X Typo{number}{}; }}\n",
            "o".repeat(60_000)
        )
    });
    let compilation = compile_text(text);
    assert_eq!(compilation.diagnostics.len(), 300);
    assert!(format!("{:?}", compilation.diagnostics).len() < 300 * 2000);
}
