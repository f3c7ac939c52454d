//! Why an object could not be written, and where in it.

use core::fmt;

use super::BuildError;
use crate::path::Path;

/// Why an object of Rust's own could not be written as a message.
///
/// ```
/// use karmem::BuildError;
/// # #[path = "../../../generated/rust/garden.rs"]
/// # mod garden;
/// use garden::{Garden, Plant};
///
/// let rose = Plant { name: "Rose".repeat(17), ..Plant::default() };
/// let garden = Garden { plants: vec![Plant::default(), rose], ..Garden::default() };
/// let error = garden.to_bytes().unwrap_err();
/// assert_eq!(error.path.to_string(), "plants[1].name");
/// assert_eq!(error.reason, BuildError::TooLong { len: 68, limit: 64 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WriteError {
    /// Where in the object; no steps where it is about the message as a whole.
    pub path: Path,
    /// What is wrong there.
    pub reason: BuildError,
}

/// It is about the message as a whole.
impl From<BuildError> for WriteError {
    fn from(reason: BuildError) -> Self {
        let path = Path::EMPTY;
        Self { path, reason }
    }
}

/// What is wrong, wherever it is.
impl From<WriteError> for BuildError {
    fn from(error: WriteError) -> Self {
        error.reason
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, reason } = self;
        match path.steps().next() {
            Some(_) => write!(f, "{path}: {reason}"),
            None => write!(f, "{reason}"),
        }
    }
}

impl core::error::Error for WriteError {}
