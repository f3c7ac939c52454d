//! Why something cannot be derived: what was asked for in, text for people out.

use std::fmt;

/// What is wrong with derives that a user's options ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeriveError {
    /// It is not of the form `TYPE=PATHS`.
    NoPaths {
        /// All of it.
        text: String,
    },
    /// What should select types can select none.
    NoSelector {
        /// What stands in its place.
        text: String,
    },
    /// What should be the path of a derive is none.
    NoPath {
        /// Whose it should be.
        selector: String,
        /// What stands in its place.
        path: String,
    },
    /// There is no such type.
    Unmatched {
        /// What should select it.
        selector: String,
        /// The type that was probably meant.
        meant: Option<String>,
    },
    /// The type has the trait anyway.
    Present {
        /// The type, with its package.
        name: String,
        /// The trait.
        path: String,
    },
}

impl fmt::Display for DeriveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPaths { text } => write!(
                f,
                "`{text}` does not say what is to be derived: write TYPE=TRAITS, such as game.Vec3=Hash,Eq"
            ),
            Self::NoSelector { text } => write!(
                f,
                "`{text}` selects no types: write Vec3, game.Vec3, game.* or *"
            ),
            Self::NoPath { selector, path } if path.is_empty() => write!(
                f,
                "`{selector}` is to derive something that has no name: write paths, separated by commas, such as Hash,Eq"
            ),
            Self::NoPath { selector, path } => write!(
                f,
                "`{selector}` cannot derive `{path}`, which is not a path: write one such as Hash, or serde::Serialize"
            ),
            Self::Unmatched { selector, meant } => {
                write!(
                    f,
                    "nothing that is printed is called `{selector}`, which is to derive more"
                )?;
                match meant {
                    Some(meant) => write!(f, "; did you mean `{meant}`?"),
                    None => Ok(()),
                }
            }
            Self::Present { name, path } => write!(
                f,
                "`{name}` is to derive `{path}`, which it has anyway: leave it out"
            ),
        }
    }
}

impl std::error::Error for DeriveError {}
