//! Bytes of a file in, text that the parser takes out.
//!
//! It must not know the language: the same checks hold for any text file.

use crate::{Diagnostic, FileId, Span, code};

/// The largest schema file that is read, in bytes (32 MiB).
pub const MAX_FILE_SIZE: usize = 32 << 20;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Checks that `bytes` are text: UTF-8 without NUL bytes, at most [`MAX_FILE_SIZE`] long.
///
/// A byte order mark at the start is dropped. Spans count from behind it, as editors do.
///
/// ```
/// use karmem_idl::{FileId, code, decode};
///
/// assert_eq!(decode(FileId(0), b"\xEF\xBB\xBFkarmem game;").unwrap(), "karmem game;");
/// assert_eq!(decode(FileId(0), b"karmem \xFF;").unwrap_err().code, code::NOT_UTF8);
/// ```
///
/// # Errors
///
/// One diagnostic, at the first byte that is not text, or at the start of a file that is too large.
#[expect(
    clippy::result_large_err,
    reason = "made once a file, and handed on as a value"
)]
pub fn decode(file: FileId, bytes: &[u8]) -> Result<&str, Diagnostic> {
    if let Some(refused) = too_large(file, bytes.len()) {
        return Err(refused);
    }
    let content = bytes
        .strip_prefix(BYTE_ORDER_MARK.as_bytes())
        .unwrap_or(bytes);
    let (text, bad) = match std::str::from_utf8(content) {
        Ok(text) => (text, None),
        Err(error) => {
            let at = error.valid_up_to();
            let text = std::str::from_utf8(&content[..at]).unwrap_or_default();
            (text, content.get(at).map(|byte| (at, *byte)))
        }
    };
    if let Some(at) = text.find('\0') {
        return Err(nul_byte(file, text, at));
    }
    match bad {
        None => Ok(text),
        Some((at, byte)) => Err(not_utf8(file, content, text, at, byte)),
    }
}

/// The refusal of a file of more than [`MAX_FILE_SIZE`] bytes.
pub(crate) fn too_large(file: FileId, size: usize) -> Option<Diagnostic> {
    if size <= MAX_FILE_SIZE {
        return None;
    }
    let message = format!("the file has {size} bytes; at most {MAX_FILE_SIZE} are read");
    Some(
        Diagnostic::error(code::FILE_TOO_LARGE, Span::new(file, 0, 0), message)
            .with_help("is this a schema? split it into several files if it is"),
    )
}

/// The text without the byte order mark that may stand in front of it.
pub(crate) fn byte_order_mark_size(text: &str) -> usize {
    if text.starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len()
    } else {
        0
    }
}

fn nul_byte(file: FileId, before: &str, at: usize) -> Diagnostic {
    let message = format!("the file holds a NUL byte, {}", place(before, at));
    Diagnostic::error(code::NUL_BYTE, byte_span(file, at), message)
        .with_label("this byte is 0")
        .with_help("a schema is a text file; is this one binary, or UTF-16?")
}

fn not_utf8(file: FileId, content: &[u8], before: &str, at: usize, byte: u8) -> Diagnostic {
    let message = format!(
        "the file is not UTF-8: byte 0x{byte:02X} {}",
        place(before, at)
    );
    let utf16 = content.starts_with(&[0xFF, 0xFE]) || content.starts_with(&[0xFE, 0xFF]);
    let help = if utf16 {
        "it looks like UTF-16; save it as UTF-8"
    } else {
        "save it as UTF-8"
    };
    Diagnostic::error(code::NOT_UTF8, byte_span(file, at), message)
        .with_label("this byte cannot stand here")
        .with_help(help)
}

/// The place is put into words because a file that is not text cannot be shown.
fn place(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
    format!("at offset {at} (line {line}, column {column})")
}

fn byte_span(file: FileId, at: usize) -> Span {
    let start = u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(file, start, start.saturating_add(1))
}
