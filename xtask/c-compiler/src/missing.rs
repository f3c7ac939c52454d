//! A compiler that is not installed: what to do about it, and whether to go on without it.

use std::env;
use std::fmt;
use std::io::{self, Write as _};

/// The variable that forbids skipping, where it is set to anything but nothing.
pub const SKIP_NOTHING: &str = "KARMEM_SKIP_NOTHING";

/// A program that is not installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// Its name.
    pub program: &'static str,
    /// Debian's packages that bring it, and what it cannot work without.
    pub packages: &'static str,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { program, packages } = self;
        write!(
            f,
            "`{program}` is not installed; with Debian, `apt-get install {packages}` does that"
        )
    }
}

impl std::error::Error for Missing {}

/// Says to standard error that `what` is not done because something is missing, also from within a test that passes.
///
/// # Errors
///
/// What is missing, where [`SKIP_NOTHING`] is set.
pub fn skip(what: &str, missing: Missing) -> Result<(), Missing> {
    if env::var_os(SKIP_NOTHING).is_some_and(|value| !value.is_empty()) {
        return Err(missing);
    }
    // Tests show what they print only when they fail; this gets past them. Where it can't be said, nobody reads.
    let _ = writeln!(io::stderr(), "SKIPPED: {what}: {missing}");
    Ok(())
}
