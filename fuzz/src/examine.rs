//! What is asserted of a message: any bytes come in, whatever is wrong with the runtime is a panic.

use std::fmt::{self, Debug, Write as _};

use runtime::{BuildError, Exclusive, Frozen, Live, ReadOwned as _, VerifyOptions};

use crate::change::{Change as _, Changes};
use crate::input::{Choice, Root};
use crate::memory::Memory;
use crate::random;
use crate::visit::{Visit as _, Walk};

const OPTIONS: VerifyOptions = VerifyOptions::DEFAULT;

/// As much as is visited of live memory, where everything may refer to everything.
const LIVE_LIMIT: usize = 2000;

/// Everything that is asserted of a message whose root may be a `T`.
pub(crate) fn examine_message<T: Root>(bytes: &[u8], choice: &Choice) {
    let digest = read::<T>(bytes, choice);
    read_live::<T>(bytes, digest, choice);
    change::<T>(bytes, digest.is_some(), choice);
    store::<T>(bytes, choice);
}

/// Everything that is asserted of a message which a `New` has written, and an `Old` reads.
pub(crate) fn examine_versions<New: Root, Old: Root>(bytes: &[u8], choice: &Choice) {
    examine_message::<New>(bytes, choice);
    examine_message::<Old>(bytes, choice);
    // Whoever reads it as something else changes nothing about what it is.
    let mut memory = Memory::of(bytes);
    if Exclusive::new(&mut memory).access::<New>(&OPTIONS).is_err() {
        return;
    }
    let Ok(root) = Exclusive::new(&mut memory).access::<Old>(&OPTIONS) else {
        return;
    };
    change_all::<Old>(root, choice);
    assert_valid::<New>(&mut memory);
}

/// Reads it frozen, if it is valid; the digest of all that is in it.
fn read<T: Root>(bytes: &[u8], choice: &Choice) -> Option<u64> {
    let memory = Memory::of(bytes);
    let root = match Frozen::new(&memory).access::<T>(&OPTIONS) {
        Ok(root) => root,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return None;
        }
    };
    let digest = digest::<T>(root);
    if choice.shows() {
        show(&root);
    }
    write_again::<T>(root, digest, choice);
    Some(digest)
}

/// Owned objects have all of it in them: what is written of them reads as it did, and again.
fn write_again<T: Root>(root: T::Ref<'_>, digest_read: u64, choice: &Choice) {
    let owned = root.read();
    let message = match owned.to_bytes() {
        Ok(message) => message,
        Err(error) => {
            // A table that was absent is written as one, and may lie too deep.
            assert!(
                matches!(
                    error.reason,
                    BuildError::UnknownMember { .. } | BuildError::TooDeep { .. }
                ),
                "{error}"
            );
            return;
        }
    };
    let written = Frozen::new(&message)
        .access::<T>(&OPTIONS)
        .unwrap_or_else(|error| panic!("what was written is not valid: {error}"));
    assert_eq!(digest::<T>(written), digest_read, "it was read otherwise");

    let mut other: T = random::object(choice.numbers.clone().number());
    written.read_into(&mut other);
    let again = other.to_bytes().expect("as before");
    assert_eq!(&*again, &*message, "the same is not written as the same");
    if choice.shows() {
        show(&other);
    }
}

/// Reads it live: nothing else may be seen in a valid message, and nothing that is out of bounds in any other.
fn read_live<T: Root>(bytes: &[u8], valid: Option<u64>, choice: &Choice) {
    let mut memory = Memory::of(bytes);
    // SAFETY: nobody else has the memory, which outlives the view.
    let live = unsafe { Live::from_raw_parts(memory.start(), bytes.len()) };
    let root = live.access::<T>();
    let Some(digest) = valid else {
        if let Ok(root) = root {
            root.visit(&mut Walk::new(LIVE_LIMIT));
            if choice.shows() {
                show(&root);
            }
        }
        return;
    };
    let root = root.unwrap_or_else(|error| panic!("valid, but not live: {error}"));
    let mut walk = Walk::new(usize::MAX);
    root.visit(&mut walk);
    assert_eq!(walk.errors, 0);
    assert_eq!(walk.digest(), digest, "live, something else is there");
    if choice.shows() {
        show(&root);
    }
}

/// Stores whatever can be stored live: memory beside it is not touched, and reading goes on.
fn store<T: Root>(bytes: &[u8], choice: &Choice) {
    let mut memory = Memory::of(bytes);
    // SAFETY: nobody else has the memory, which outlives the view.
    let live = unsafe { Live::from_raw_parts(memory.start(), bytes.len()) };
    if let Ok(root) = live.access::<T>() {
        root.visit(&mut Walk::storing(LIVE_LIMIT, choice.numbers.clone()));
        root.visit(&mut Walk::new(LIVE_LIMIT));
    }
    if let Ok(root) = Frozen::new(&memory).access::<T>(&OPTIONS) {
        digest::<T>(root);
    }
}

/// Changes it in place, if that is allowed: then it is as valid afterwards.
fn change<T: Root>(bytes: &[u8], is_valid: bool, choice: &Choice) {
    let mut memory = Memory::of(bytes);
    let root = match Exclusive::new(&mut memory).access::<T>(&OPTIONS) {
        Ok(root) => root,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    assert!(is_valid, "it can be changed, but not read");
    change_all::<T>(root, choice);
    assert_valid::<T>(&mut memory);
}

fn change_all<T: Root>(root: T::Mut<'_>, choice: &Choice) {
    root.change(&mut Changes {
        numbers: choice.numbers.clone(),
    });
}

fn assert_valid<T: Root>(memory: &mut Memory) {
    match Frozen::new(memory).access::<T>(&OPTIONS) {
        Ok(root) => _ = digest::<T>(root),
        Err(error) => panic!("not valid any more: {error}"),
    }
    if let Err(error) = Exclusive::new(memory).access::<T>(&OPTIONS) {
        panic!("not disjoint any more: {error}");
    }
}

fn digest<T: Root>(root: T::Ref<'_>) -> u64 {
    let mut walk = Walk::new(usize::MAX);
    root.visit(&mut walk);
    walk.digest()
}

/// Formats it, for a while.
fn show(what: &impl Debug) {
    let _ = write!(Screen { left: 4096 }, "{what:?}");
}

/// Takes that many bytes.
struct Screen {
    left: usize,
}

impl fmt::Write for Screen {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.left = self.left.checked_sub(text.len()).ok_or(fmt::Error)?;
        Ok(())
    }
}
