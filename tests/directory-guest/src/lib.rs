//! A guest that opens by name what is attached to its window. Each function gets the window's base, and gives a number.
#![expect(
    unsafe_code,
    reason = "functions are called by name, with a window that the host vouches for"
)]

mod guide;

use core::cell::UnsafeCell;

use karmem::guest::{Directory, Entry, Error, Result};
use karmem::{VerifyOptions, directory};

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../generated/rust/flock.rs"]
mod flock;

use flock::{Bird, Flock};

mod host {
    #[link(wasm_import_module = "host")]
    unsafe extern "C" {
        /// Does what the test has the host do next.
        pub(crate) unsafe fn change();
    }
}

/// Where the host puts a name before it calls.
struct NameBuffer(UnsafeCell<[u8; 128]>);

// SAFETY: the guest has one thread.
unsafe impl Sync for NameBuffer {}

static NAME: NameBuffer = NameBuffer(UnsafeCell::new([0; 128]));

/// The address of the buffer for names.
#[unsafe(no_mangle)]
pub extern "C" fn name_buffer() -> usize {
    NAME.0.get() as usize
}

fn name(len: usize) -> &'static str {
    // SAFETY: the host writes it only before it calls.
    let bytes = unsafe { &(&*NAME.0.get())[..len] };
    core::str::from_utf8(bytes).unwrap_or_default()
}

/// What `open` gives for the directory at `window`, or a number below 0 that says why there is nothing.
fn with(window: usize, open: impl FnOnce(&mut Directory) -> Result<i64>) -> i64 {
    // SAFETY: the host has opened the window there. What `host::change` changes is not used afterwards.
    let opened = unsafe { Directory::at(window) };
    match opened.and_then(|mut directory| open(&mut directory)) {
        Ok(value) => value,
        Err(Error::NotFound { .. }) => -1,
        Err(Error::WrongAccess { .. }) => -2,
        Err(Error::Message(karmem::Error::WrongType { .. })) => -3,
        Err(Error::Message(_)) => -4,
        Err(Error::Live(_)) => -5,
        Err(Error::Build(_)) => -6,
        Err(_) => -7,
    }
}

/// What the directory has counted.
#[unsafe(no_mangle)]
pub extern "C" fn generation(window: usize) -> i64 {
    with(window, |directory| Ok(directory.generation().into()))
}

/// How many segments are attached.
#[unsafe(no_mangle)]
pub extern "C" fn attached(window: usize) -> i64 {
    with(window, |directory| Ok(directory.attached() as i64))
}

/// How many of them the directory shows.
#[unsafe(no_mangle)]
pub extern "C" fn count(window: usize) -> i64 {
    with(window, |directory| Ok(directory.entries().count() as i64))
}

/// Builds a directory of what the guest finds in the segment "list".
#[unsafe(no_mangle)]
pub extern "C" fn list(window: usize) -> i64 {
    with(window, |directory| {
        let message = directory.builder("list")?;
        let mut root = message.root::<directory::Directory>()?;
        root.set_attached(directory.attached() as u32)
            .set_generation(directory.generation());
        let mut lines = root.init_entries(directory.entries().count())?;
        for (mut line, entry) in lines.iter().zip(directory.entries()) {
            line.set_name(entry.name())?
                .set_address(entry.address() as u64)
                .set_size(entry.size() as u64)
                .set_type_id(entry.type_id())
                .set_generation(entry.generation())
                .set_access(entry.access())
                .set_sealed(entry.is_sealed());
        }
        Ok(message.finish(root)?.into())
    })
}

/// The address of what has the name.
#[unsafe(no_mangle)]
pub extern "C" fn find(window: usize, len: usize) -> i64 {
    with(window, |directory| {
        let found = directory.find(name(len));
        Ok(found.map_or(-1, |entry| entry.address() as i64))
    })
}

fn sum<'b>(birds: impl IntoIterator<Item = &'b Bird>) -> i64 {
    birds.into_iter().map(|bird| bird.speed as i64).sum()
}

/// The sum of all speeds in a flock that nobody can write.
#[unsafe(no_mangle)]
pub extern "C" fn sum_frozen(window: usize, len: usize) -> i64 {
    with(window, |directory| {
        let flock = directory.frozen(name(len))?;
        let flock = flock.access::<Flock>(&VerifyOptions::DEFAULT)?;
        Ok(sum(flock.birds()))
    })
}

/// The sum of all speeds in a flock that others may write.
#[unsafe(no_mangle)]
pub extern "C" fn sum_live(window: usize, len: usize) -> i64 {
    with(window, |directory| {
        let flock = directory.live(name(len))?.access::<Flock>()?;
        let birds = flock.birds()?.iter();
        Ok(birds.map(|bird| bird.load().speed as i64).sum())
    })
}

/// Builds the flock "geese", which is sealed, once more: each bird twice as fast.
#[unsafe(no_mangle)]
pub extern "C" fn build(window: usize, len: usize) -> i64 {
    with(window, |directory| {
        let geese = directory.frozen("geese")?;
        let geese = geese.access::<Flock>(&VerifyOptions::DEFAULT)?.birds();
        let message = directory.builder(name(len))?;
        let mut flock = message.root::<Flock>()?;
        flock.init_birds(geese.len())?.extend(
            geese
                .iter()
                .map(|bird| Bird::new(bird.x, bird.y, bird.speed * 2.0)),
        );
        Ok(message.finish(flock)?.into())
    })
}

/// The sum of all speeds in a flock that this guest has to itself.
#[unsafe(no_mangle)]
pub extern "C" fn sum_exclusive(window: usize, len: usize) -> i64 {
    with(window, |directory| {
        let flock = directory.exclusive(name(len))?.freeze();
        let flock = flock.access::<Flock>(&VerifyOptions::DEFAULT)?;
        Ok(sum(flock.birds()))
    })
}

/// Finds what has the name, has the host change something, and says in bits what it notices: 1 the entry is no longer
/// current, 2 the directory's generation is another, 4 there is no entry of this name any more.
#[unsafe(no_mangle)]
pub extern "C" fn notice(window: usize, len: usize) -> i64 {
    with(window, |directory| {
        let generation = directory.generation();
        let entry = directory.find(name(len)).ok_or(Error::NotFound {
            listed: 0,
            attached: 0,
        })?;
        // SAFETY: nothing is open.
        unsafe { host::change() };
        let noticed = [
            !directory.is_current(&entry),
            directory.generation() != generation,
            directory.find(name(len)).is_none(),
        ];
        Ok(noticed
            .iter()
            .rev()
            .fold(0, |bits, &noticed| bits << 1 | i64::from(noticed)))
    })
}

/// Goes through the entries, and has the host change something before each. The names' lengths, each a digit, or 0 for an entry
/// that is not current when it is shown.
#[unsafe(no_mangle)]
pub extern "C" fn go_through(window: usize) -> i64 {
    with(window, |directory| {
        // SAFETY: nothing is open.
        let change = || unsafe { host::change() };
        let mut entries = directory.entries();
        let next = || -> Option<Entry> {
            change();
            entries.next()
        };
        let digits = core::iter::from_fn(next).map(|entry| match directory.is_current(&entry) {
            true => entry.name().len() as i64,
            false => 0,
        });
        Ok(digits.fold(0, |number, digit| number * 10 + digit))
    })
}

/// What the guide shows.
#[unsafe(no_mangle)]
pub extern "C" fn work(window: usize) -> i64 {
    with(window, |_| Ok(guide::work(window)? as i64))
}

/// The address of the plant that was attached or changed last.
#[unsafe(no_mangle)]
pub extern "C" fn newest(window: usize, seen: u32) -> i64 {
    with(window, |directory| {
        let (newest, _) = guide::newest(directory, seen);
        Ok(newest.map_or(-1, |entry| entry.address() as i64))
    })
}
