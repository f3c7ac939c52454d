//! When others see a message: its magic appears after all else of it, and goes before all else.
//!
//! Ways to load or store the magic come in, and are used between the fences that they need. Where it lies, and what
//! others do there, is not known here.

use crate::envelope::MAGIC;
use crate::sync::{Ordering, fence};

/// Takes away the magic of what was here, before anything else changes: whoever loads something that is stored behind
/// this, and then [`look`]s, does not see that magic.
pub(crate) fn hide(store: impl FnOnce([u8; 4])) {
    store([0; 4]);
    fence(Ordering::Release);
}

/// Shows the magic, once everything else is stored: whoever sees it sees the message.
pub(crate) fn show(store: impl FnOnce([u8; 4])) {
    fence(Ordering::Release);
    store(MAGIC);
}

/// Sees what is there. If that is the magic, everything that is loaded behind this is of the message that it was shown for,
/// or was stored later.
pub(crate) fn look(load: impl FnOnce() -> [u8; 4]) -> [u8; 4] {
    let seen = load();
    fence(Ordering::Acquire);
    seen
}
