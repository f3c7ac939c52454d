//! The parser that pest derives from `karmem.pest`: one statement in, its pairs out.
//!
//! It must not know about files or recovery, and stays out of the public interface.
#![allow(
    missing_docs,
    unreachable_pub,
    reason = "pest derives a public, undocumented enum of rules"
)]

use pest::Parser;
use pest::iterators::Pair;

#[derive(pest_derive::Parser)]
#[grammar = "karmem.pest"]
struct Grammar;

/// Why a statement does not match its rule.
pub(crate) struct Mismatch {
    /// Offset in the statement of the token that does not fit.
    pub(crate) at: usize,
    /// What could have stood there.
    pub(crate) expected: Vec<Rule>,
    /// Pest's own reason, where it is not the text but a limit that this process has set.
    pub(crate) limit: Option<String>,
}

/// Matches `rule` at the start of `statement`; text behind it is left alone.
pub(crate) fn read(rule: Rule, statement: &str) -> Result<Pair<'_, Rule>, Mismatch> {
    let result = match Grammar::parse(rule, statement) {
        Ok(mut pairs) => pairs.next().ok_or(Mismatch {
            at: 0,
            expected: vec![rule],
            limit: None,
        }),
        Err(error) => Err(mismatch(&error)),
    };
    #[cfg(test)]
    count::add(match &result {
        Ok(pair) => pair.as_span().end(),
        Err(mismatch) => mismatch.at,
    });
    result
}

fn mismatch(error: &pest::error::Error<Rule>) -> Mismatch {
    use pest::error::{ErrorVariant, InputLocation};
    let at = match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
    };
    let (expected, limit) = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => (positives.clone(), None),
        ErrorVariant::CustomError { message } => (Vec::new(), Some(message.clone())),
    };
    Mismatch {
        at,
        expected,
        limit,
    }
}

/// Counts the bytes that the scanner and pest have read, so that tests can tell linear from quadratic without a clock.
#[cfg(test)]
pub(crate) mod count {
    use std::cell::Cell;

    thread_local!(static BYTES: Cell<usize> = const { Cell::new(0) });

    pub(crate) fn add(bytes: usize) {
        BYTES.set(BYTES.get() + bytes);
    }

    /// The bytes read since the last call in this thread.
    pub(crate) fn take() -> usize {
        BYTES.replace(0)
    }
}
