//! What is not formatted, and what is said instead.

use karmem_idl::{FileId, MAX_FILE_SIZE, code, format, parse};

const FILE: FileId = FileId(7);

#[test]
fn a_broken_schema_is_left_alone() {
    let text = "karmem game;\nstruct Vec3 { X float32; }\n";
    let refused = format(FILE, text).unwrap_err();
    assert_eq!(refused, parse(FILE, text).diagnostics);
}

#[test]
fn a_warning_is_no_reason_to_refuse() {
    let text = "karmem game;\n\n/// Of nothing.\n";
    assert_eq!(format(FILE, text).unwrap(), text);
}

#[test]
fn a_statement_that_would_be_too_long_is_refused() {
    // 65,000 bytes as it is; each tag would take one more.
    let tags: String = (0..6500)
        .map(|number| format!("@tag{number:04}()"))
        .collect();
    let text = format!("karmem game{tags};");
    assert_eq!(parse(FILE, &text).diagnostics, []);
    let refused = format(FILE, &text).unwrap_err();
    assert_eq!(refused[0].code, code::STATEMENT_TOO_LONG);
    assert!(
        refused[0].message.starts_with("in canonical style"),
        "{}",
        refused[0].message
    );
}

#[test]
fn a_file_that_would_be_too_large_is_refused() {
    // Each row of two bytes gets five blanks in front of it.
    let rows = "*\n".repeat(MAX_FILE_SIZE / 7);
    let text = format!("karmem game;\nstruct S table {{\n/*\n{rows}*/\nX uint8; }}");
    assert_eq!(parse(FILE, &text).diagnostics, []);
    let refused = format(FILE, &text).unwrap_err();
    assert_eq!(refused[0].code, code::FILE_TOO_LARGE);
}

#[test]
fn a_long_name_does_not_make_the_text_many_times_as_long() {
    let members = "A B; // C\n".repeat(1000);
    let text = format!(
        "karmem game;\n\nstruct S table {{\n{} B;\n{members}}}\n",
        "N".repeat(50_000)
    );
    let formatted = format(FILE, &text).unwrap();
    assert!(formatted.len() < 2 * text.len(), "{}", formatted.len());
}

#[test]
fn depth_does_not_need_stack() {
    let small_stack = std::thread::Builder::new().stack_size(256 << 10);
    let read = || {
        for (start, unit, end) in [
            ("karmem game", " /* c */", ";"),
            ("karmem game", " // c\n", ";"),
            ("karmem game;", "\n// c\n", ""),
            ("karmem game;", "struct A inline { X uint8; }", ""),
            ("karmem game;", ";", ""),
        ] {
            let text = format!("{start}{}{end}", unit.repeat(5_000));
            format(FILE, &text).unwrap();
        }
    };
    small_stack.spawn(read).unwrap().join().unwrap();
}
