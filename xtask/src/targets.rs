//! Machines of other kinds: for some the core of the runtime must compile, for others it must not.

use crate::command::Failure;
use crate::step::Step;
use crate::test::clippy;
use crate::{terminal, toolchain};

/// Pointers of 32 bits, and words of 64 that Rust aligns to 4.
const TARGET_32_BIT: &str = "i686-unknown-linux-gnu";

/// The most significant byte comes first: no message could be read in place.
const TARGET_BIG_ENDIAN: &str = "s390x-unknown-linux-gnu";

/// Features of the core.
const FEATURES: [&str; 4] = ["", "alloc", "exclusive", "serde"];

/// Checks both. A target that is missing is added; where that is not possible, it is not checked.
pub(crate) fn check() -> Result<(), Failure> {
    if is_there(TARGET_32_BIT)? {
        for features in FEATURES {
            clippy(&format!(
                "--package karmem --target {TARGET_32_BIT} --features={features}"
            ))?;
        }
    }
    if is_there(TARGET_BIG_ENDIAN)? {
        check_big_endian()?;
    }
    Ok(())
}

fn is_there(target: &str) -> Result<bool, Failure> {
    let is_there = toolchain::has_target(target)?;
    if !is_there {
        terminal::note(&format!("{target} cannot be added: not checked"));
    }
    Ok(is_there)
}

/// It is refused, and the reason is said.
fn check_big_endian() -> Result<(), Failure> {
    let said = Step::cargo()
        .words("check --package karmem --target")
        .args([TARGET_BIG_ENDIAN])
        .refusal()?;
    if said.contains("big-endian targets can't run this") {
        return Ok(());
    }
    Err(Failure::step(format!(
        "{TARGET_BIG_ENDIAN} is refused for another reason than its byte order:\n{said}"
    )))
}
