//! Text to people: results to standard output, notes on the way to standard error.
//!
//! A reader that has seen enough, as in `cargo xtask --help | head -1`, is no failure: what can't be written is dropped.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

/// Prints what was asked for.
pub(crate) fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}

/// Prints a line about what is going on.
pub(crate) fn note(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Prints a line that stands out between the output of other programs.
pub(crate) fn headline(line: &str) {
    if is_coloured() {
        note(&format!("\x1b[1m{line}\x1b[0m"));
    } else {
        note(line);
    }
}

/// Prints a line that does not call for attention.
pub(crate) fn aside(line: &str) {
    if is_coloured() {
        note(&format!("\x1b[2m{line}\x1b[0m"));
    } else {
        note(line);
    }
}

/// `0.8 s`, `3 min 20 s`.
pub(crate) fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds < 60 {
        format!("{:.1} s", duration.as_secs_f64())
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

fn is_coloured() -> bool {
    let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    io::stderr().is_terminal() && !no_color
}
