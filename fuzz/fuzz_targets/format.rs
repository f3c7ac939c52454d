//! Any text in: what the formatter takes, it only moves apart and together, and does not move again.

#![no_main]

use karmem_idl::{FileId, decode, format};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = decode(FileId(0), bytes) else {
        return;
    };
    let Ok(formatted) = format(FileId(0), text) else {
        return;
    };
    assert!(
        visible(text).eq(visible(&formatted)),
        "changed:\n{text}\nto:\n{formatted}"
    );
    match format(FileId(0), &formatted) {
        Ok(again) => assert_eq!(again, formatted, "moves again"),
        Err(errors) => panic!("broken: {errors:?}\n{formatted}"),
    }
});

/// Everything but white space, byte order marks, and `;`, of which those that end nothing are dropped.
fn visible(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|&character| !character.is_whitespace() && !matches!(character, ';' | '\u{FEFF}'))
}
