//! The directory of a window: an address comes in, what is attached goes out, by name or one after the other.

use core::fmt;

use super::error::{Error, Result};
use super::{Entry, frozen, live};
use crate::build::MessageBuilder;
use crate::directory as message;
use crate::directory::Access;
use crate::exclusive::Exclusive;
use crate::flat::{In, Structure};
use crate::frozen::Frozen;
use crate::live::{Live, LiveSlice};

/// Bytes in the directory of a window: `host::Window::DIRECTORY_SIZE`.
const DIRECTORY_SIZE: usize = 64 * 1024;

/// What the host has attached to a window of this guest's memory.
///
/// It is read where it lies, so it always says what is attached now. The host changes it only while the guest waits in
/// a function of the host's.
///
/// What is opened borrows the directory. Functions of the host's that detach or change something are best called
/// through one that takes the directory exclusively, so that nothing that was opened is used afterwards:
///
/// ```
/// # mod host { pub unsafe extern "C" fn next_level() {} }
/// use karmem::guest::Directory;
///
/// /// Has the host attach another level in place of this one.
/// fn next_level(_: &mut Directory) {
///     // SAFETY: nothing is borrowed from the directory.
///     unsafe { host::next_level() }
/// }
/// ```
///
/// ```compile_fail,E0502
/// # fn next_level(_: &mut karmem::guest::Directory) {}
/// # fn example(directory: &mut karmem::guest::Directory) -> karmem::guest::Result<()> {
/// let level = directory.frozen("level")?;
/// next_level(directory); // `directory` is borrowed by `level`
/// level.bytes();
/// # Ok(())
/// # }
/// ```
pub struct Directory {
    root: message::DirectoryLive<'static>,
    entries: LiveSlice<'static, In<message::Entry>>,
}

impl Directory {
    /// The directory of the window whose first byte is at `base`.
    ///
    /// # Errors
    ///
    /// [`Error::Message`] when there is no directory.
    ///
    /// # Safety
    ///
    /// The host has opened a window there, which lasts as long as this guest. While something is in use that was
    /// opened through this directory, the host does not detach it, put something else in its place or change what may be
    /// done with it; and nothing but what was opened through this directory writes it, or refers to it if it is opened
    /// [`exclusive`](Self::exclusive)ly, on this guest's side.
    pub unsafe fn at(base: usize) -> Result<Self> {
        // SAFETY: the caller's promise.
        let live = unsafe { live(base, DIRECTORY_SIZE) };
        let root = live.access::<message::Directory>()?;
        // The host has put the entries behind the root, for good.
        let shape = message::Directory::LAYOUT.shape;
        let entries = root
            .entries()
            .map_err(|error| crate::Error::live_root(shape, error))?;
        Ok(Self { root, entries })
    }

    /// Counts what the host changes: another number than before says that something was attached, detached or changed since.
    /// One load.
    #[must_use]
    pub fn generation(&self) -> u32 {
        self.root.generation().load()
    }

    /// How many segments are attached. More than there are [entries](Self::entries) when the directory has no room for all of
    /// them.
    #[must_use]
    pub fn attached(&self) -> usize {
        self.root.attached().load() as usize
    }

    /// What is attached, in no order. Each is looked at when it is asked for: a function of the host's that is called meanwhile
    /// may attach what is then shown or not, but nothing is shown that is not there.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        self.live_entries()
            .filter_map(|(index, live)| Entry::load(index, live))
    }

    /// What is attached by this name; one of them, if there are several.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Entry> {
        // Most names differ in length, which is looked at before anything is copied.
        self.live_entries()
            .filter(|(_, live)| live.name().is_ok_and(|text| text.len() == name.len()))
            .filter_map(|(index, live)| Entry::load(index, live))
            .find(|entry| entry.name() == name)
    }

    /// Whether `entry` is still attached, where it was and as it was. One load.
    #[must_use]
    pub fn is_current(&self, entry: &Entry) -> bool {
        let live = self.entries.get(entry.index);
        live.is_some_and(|live| live.generation().load() == entry.generation())
    }

    /// The entries that may be taken.
    fn live_entries(&self) -> impl Iterator<Item = (usize, message::EntryLive<'static>)> + '_ {
        // Looked at for each, because it may become larger meanwhile.
        let taken = |(index, _): &(usize, _)| *index < self.root.end().load() as usize;
        self.entries.iter().enumerate().take_while(taken)
    }
}

impl Directory {
    /// The segment of this name, which is sealed: nobody can write it.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`], or [`Error::WrongAccess`] when it is not sealed or the guest can write it.
    pub fn frozen(&self, name: &str) -> Result<Frozen<'_>> {
        let entry = self.named(name)?;
        match entry.access() {
            Access::ReadOnly if entry.is_sealed() => {}
            Access::Exclusive => return Err(wrong(&entry, "open it `exclusive` and `freeze` it")),
            Access::CopyOnWrite if entry.is_sealed() => {
                return Err(wrong(&entry, "open it `exclusive` and `freeze` it"));
            }
            _ => return Err(wrong(&entry, "others may write it: open it `live`")),
        }
        // SAFETY: it is attached for as long as it is used, as the maker of the directory has promised, and sealed.
        Ok(unsafe { frozen(entry.address(), entry.size()) })
    }

    /// The segment of this name, which others may write at the same time, or this guest itself.
    ///
    /// Storing through it into what is attached [`ReadOnly`](Access::ReadOnly) is a trap.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`], or [`Error::WrongAccess`] when nobody can write it.
    pub fn live(&self, name: &str) -> Result<Live<'_>> {
        let entry = self.named(name)?;
        match entry.access() {
            Access::ReadOnly if entry.is_sealed() => {
                return Err(wrong(&entry, "nobody can write it: open it `frozen`"));
            }
            Access::ReadOnly | Access::ReadWrite | Access::CopyOnWrite | Access::Exclusive => {}
            _ => return Err(wrong(&entry, "this guest is older than that")),
        }
        // SAFETY: it is attached for as long as it is used, as the maker of the directory has promised. References into
        // what the guest can write are only lent by `exclusive`, which borrows the directory exclusively.
        Ok(unsafe { live(entry.address(), entry.size()) })
    }

    /// A builder of a message in the segment of this name.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`], [`Error::WrongAccess`] when the guest can't write it, or [`Error::Build`] when the segment is
    /// too short for any message.
    pub fn builder(&self, name: &str) -> Result<MessageBuilder<'_>> {
        let entry = self.named(name)?;
        match entry.access() {
            Access::ReadWrite | Access::CopyOnWrite | Access::Exclusive => {}
            _ => return Err(wrong(&entry, "it is not attached to be written")),
        }
        // SAFETY: as for `live`; and it is attached to be written.
        Ok(unsafe { super::builder(entry.address(), entry.size()) }?)
    }

    /// The segment of this name, which nobody but this guest can read or write: to be changed in place, or read as what nobody
    /// writes.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`], or [`Error::WrongAccess`] when others may write it, or nobody can.
    pub fn exclusive(&mut self, name: &str) -> Result<Exclusive<'_>> {
        let entry = self.named(name)?;
        match entry.access() {
            Access::Exclusive => {}
            // What the guest stores goes to pages of its own, and nobody changes the others.
            Access::CopyOnWrite if entry.is_sealed() => {}
            Access::ReadOnly if entry.is_sealed() => {
                return Err(wrong(&entry, "nobody can write it: open it `frozen`"));
            }
            _ => return Err(wrong(&entry, "others may write it: open it `live`")),
        }
        // SAFETY: as for `live`; and the host gives it to nobody else. Everything that was opened before has borrowed the directory,
        // which is borrowed exclusively now.
        Ok(unsafe { Exclusive::from_raw_parts(super::start(entry.address()), entry.size()) })
    }

    fn named(&self, name: &str) -> Result<Entry> {
        self.find(name).ok_or_else(|| Error::NotFound {
            listed: self.entries().count() as u32,
            attached: self.attached() as u32,
        })
    }
}

fn wrong(entry: &Entry, reason: &'static str) -> Error {
    Error::WrongAccess {
        access: entry.access(),
        sealed: entry.is_sealed(),
        reason,
    }
}

impl fmt::Debug for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.entries()).finish()
    }
}
