//! What the example says, and what it writes.

use std::path::Path;
use std::process::Command;

#[test]
fn near_stars_are_found_in_the_file_and_the_schema_is_printed() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stars.message");
    let output = Command::new(env!("CARGO_BIN_EXE_derive-example"))
        .arg(&path)
        .output();
    let output = output.expect("it was just built");
    assert!(output.status.success(), "{output:?}");

    let printed = String::from_utf8_lossy(&output.stdout);
    let (stars, schema) = printed.split_once("\n\n").expect("two parts");
    assert_eq!(
        stars,
        "Near stars, seen from Paranal:\n\
         Rigil Kentaurus: Yellow, -0.01\n\
         Proxima Centauri: Red, +11.13"
    );
    assert!(schema.starts_with("karmem stars;\n"), "{schema}");
    assert!(
        schema.contains("    Epoch       uint16 = 2000;\n"),
        "{schema}"
    );
    assert!(path.is_file());
}
