//! What `docs/rust.md` shows of a guest.

use karmem::guest::{Directory, Entry, Result};
use karmem::{Structure, VerifyOptions};

#[rustfmt::skip]
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/rust/garden.rs"]
mod garden;

use garden::{Garden, Plant};

/// Does what gardeners do, with what is attached to the window whose first byte is at `window`. How long the fence is.
pub(crate) fn work(window: usize) -> Result<usize> {
    // SAFETY: the host has opened the window there, and detaches nothing before this call ends.
    let mut directory = unsafe { Directory::at(window)? };

    let garden = directory.frozen("garden")?; // sealed: nobody can write it
    let garden = garden.access::<Garden>(&VerifyOptions::DEFAULT)?;

    let oak = directory.live("oak")?.access::<Plant>()?; // others may write it at the same time
    if let Some(age) = oak.age() {
        age.store(age.load() + 1)?;
    }

    let message = directory.builder("copy")?; // attached to be written
    let mut copy = message.root::<Garden>()?;
    copy.set_fence(garden.fence())?;
    message.finish(copy)?;

    let diary = directory.exclusive("diary")?; // this guest has it to itself
    let diary = diary.freeze().access::<Garden>(&VerifyOptions::DEFAULT)?;
    Ok(diary.fence().len())
}

/// The plant that was attached or changed last since the directory had counted `seen`, and what it has counted now.
pub(crate) fn newest(directory: &Directory, seen: u32) -> (Option<Entry>, u32) {
    let now = directory.generation(); // one load
    if now == seen {
        return (None, now); // nothing was attached, detached or changed
    }
    let plants = directory
        .entries()
        .filter(|entry| entry.type_id() == Plant::ID);
    (plants.max_by_key(Entry::generation), now)
}
