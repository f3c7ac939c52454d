//! Windows: a range of a guest's memory where the host maps segments.
//!
//! A guest's memory and a size come in; a range of addresses that the guest can reach goes out. The guest needs
//! to know nothing: its memory grows as if it had asked for it. What is mapped there is `attach`'s.

use core::fmt;
use std::string::String;
use std::sync::Arc;

use wasmtime::{
    AsContext, AsContextMut, Extern, Instance, Memory, MemoryType, StoreContext, StoreContextMut,
};

use super::directory::{CAPACITY, DIRECTORY_SIZE, Directory};
use super::error::{Error, Result};
use super::mapping::SLOT;
use super::memory::{RESERVED, Reservation};
use super::place::Place;

/// Where and how large a window is to be.
///
/// A plain size is enough: `Window::open(&mut store, &instance, 1 << 20)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowOptions {
    size: u64,
    base: Option<u64>,
    export: String,
}

impl WindowOptions {
    /// A window of `size` bytes at the end of the guest's memory: a multiple of 64 KiB, of which the first
    /// 64 KiB hold the directory.
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            size,
            base: None,
            export: "memory".into(),
        }
    }

    /// Puts the window at a given address of the guest's, a multiple of 64 KiB that its memory does not reach
    /// yet. The same base gives the same addresses in all guests.
    #[must_use]
    pub fn base(self, base: u64) -> Self {
        Self {
            base: Some(base),
            ..self
        }
    }

    /// The name under which the guest exports its memory, if it is not `memory`.
    #[must_use]
    pub fn export(self, name: impl Into<String>) -> Self {
        Self {
            export: name.into(),
            ..self
        }
    }
}

impl From<u64> for WindowOptions {
    fn from(size: u64) -> Self {
        Self::new(size)
    }
}

/// A range of a guest's memory where segments are attached.
///
/// It lasts as long as the store: dropping the handle changes nothing, and mappings stand until they are
/// detached. Where nothing is attached nobody can access the window: a plain load or store there traps, and
/// [`Window::call`] reports whatever else tried. A guest's allocator must leave the range alone; those that get
/// their memory by `memory.grow` do.
///
/// A guest can have several windows, each with its own directory, one behind the other in its memory.
/// [`Window::check`] and [`Window::restore`] look at their own window only, [`Window::call`] at all of them.
///
/// ```
/// use karmem::host::{Access, Segment, Window, configure};
/// use wasmtime::{Config, Engine, Instance, Module, Store};
///
/// let mut config = Config::new();
/// configure(&mut config)?;
/// let engine = Engine::new(&config)?;
/// # let wasm = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\x07\x0a\x01\x06memory\x02\0"; // (module (memory (export "memory") 1))
/// let module = Module::from_binary(&engine, wasm)?;
/// let mut store = Store::new(&engine, ());
/// let instance = Instance::new(&mut store, &module, &[])?;
///
/// let window = Window::open(&mut store, &instance, 1 << 20)?;
/// let segment = Segment::anonymous(64 * 1024)?;
/// let attached = window.attach(&mut store, &segment, Access::ReadWrite)?;
/// assert_eq!(attached.address(), 0x2_0000); // behind the guest's one page and the directory
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Window {
    pub(crate) place: Arc<Place>,
}

impl Window {
    /// Bytes at the start of every window that belong to its directory.
    pub const DIRECTORY_SIZE: u64 = DIRECTORY_SIZE;

    /// Segments that a directory has room for. More can be attached, without a name.
    pub const DIRECTORY_ENTRIES: usize = CAPACITY;

    /// Opens a window in the memory that `instance` exports, by growing that memory.
    ///
    /// # Errors
    ///
    /// When the instance exports no such memory, the memory is not one that windows can be opened in, the size
    /// or base is wrong, the memory's maximum or the store's limiter leaves no room, or the system has none.
    ///
    /// # Panics
    ///
    /// As all of Wasmtime does when `instance` belongs to another store.
    pub fn open(
        store: &mut impl AsContextMut,
        instance: &Instance,
        options: impl Into<WindowOptions>,
    ) -> Result<Self> {
        let options = options.into();
        match instance.get_export(&mut *store, &options.export) {
            Some(Extern::Memory(memory)) => Self::open_memory(store, memory, options),
            Some(Extern::SharedMemory(_)) => Err(Error::SharedMemory {
                name: options.export,
            }),
            _ => Err(Error::NoExportedMemory {
                name: options.export,
            }),
        }
    }

    /// Opens a window in `memory`, by growing it.
    ///
    /// # Errors
    ///
    /// Those of [`Window::open`].
    ///
    /// # Panics
    ///
    /// As all of Wasmtime does when `memory` belongs to another store.
    pub fn open_memory(
        store: &mut impl AsContextMut,
        memory: Memory,
        options: impl Into<WindowOptions>,
    ) -> Result<Self> {
        let options = options.into();
        // Asked for once: an `AsContextMut` of the caller's could name another store each time.
        let mut store = store.as_context_mut();
        let (base, size) = place_in(&memory, store.as_context(), &options)?;
        let reservation = Reservation::at(memory.data_ptr(&store)).ok_or(Error::ForeignMemory)?;
        let directory = Directory::new()?;
        // With addresses of 64 bits the sum may be none; then no memory can grow so far.
        let end = base.saturating_add(size);
        grow(&memory, &mut store, &reservation, end)?;
        // SAFETY: `store` owns the memory, or Wasmtime would have panicked above; it is borrowed exclusively. The
        // memory has just grown over the range, which nobody knows yet.
        let place = unsafe { Place::new(reservation, memory, store, (base, size), directory)? };
        Ok(Self {
            place: Arc::new(place),
        })
    }

    /// Makes the window larger by `additional` bytes, a multiple of 64 KiB, by growing the guest's memory.
    ///
    /// # Errors
    ///
    /// [`Error::WindowEnclosed`] when the guest's memory goes on behind the window: open a second window then. Those of
    /// [`Window::open`] about sizes and room; that `store` is not the window's.
    pub fn grow(&self, store: &mut impl AsContextMut, additional: u64) -> Result<()> {
        let mut store = store.as_context_mut();
        drop(self.place.lock(store.as_context())?);
        let memory = self.place.memory;
        let end = self.place.end();
        let memory_size = memory.data_size(&store) as u64;
        if memory_size != end {
            return Err(Error::WindowEnclosed { end, memory_size });
        }
        let size = self.size().saturating_add(additional);
        if !additional.is_multiple_of(SLOT) {
            return Err(Error::WindowSize { size });
        }
        let new_end = end.saturating_add(additional);
        check_type(&memory.ty(&store), new_end)?;
        grow(&memory, &mut store, &self.place.reservation, new_end)?;
        let mut mappings = self.place.lock(store.as_context())?;
        // SAFETY: locked for `store`, which is borrowed exclusively; the memory has just grown over the range.
        unsafe { self.place.grow(&mut mappings, additional) }
    }

    /// The window's first byte, in the guest's memory: where its directory lies.
    #[must_use]
    pub fn base(&self) -> u64 {
        self.place.base
    }

    /// Bytes in the window, directory included.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.place.size()
    }

    /// Whether all accesses to the window have been carried out.
    ///
    /// # Errors
    ///
    /// [`Error::Faulted`] with the first that was not, until [`Window::restore`]; or that `store` is not the
    /// window's.
    pub fn check(&self, store: &impl AsContext) -> Result<()> {
        self.place.check(store.as_context())
    }

    /// Maps anew what an access that could not be carried out has replaced by zeros, and closes the window again where
    /// nothing is attached. What the guest has stored there since is gone, and of a segment attached copy-on-write all that
    /// the guest has ever stored in it; the segments are as they are.
    ///
    /// # Errors
    ///
    /// When the system refuses to map a segment, or `store` is not the window's.
    pub fn restore(&self, store: &mut impl AsContextMut) -> Result<()> {
        let store = store.as_context_mut();
        let mappings = self.place.lock(store.as_context())?;
        // SAFETY: locked for `store`, which is borrowed exclusively.
        unsafe { self.place.restore(&mappings) }
    }
}

impl fmt::Debug for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Window")
            .field("base", &self.base())
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}

/// Where a window goes in a memory: its base and size, if the memory's type has room for it.
fn place_in<T: 'static>(
    memory: &Memory,
    store: StoreContext<'_, T>,
    options: &WindowOptions,
) -> Result<(u64, u64)> {
    let size = options.size;
    if !size.is_multiple_of(SLOT) || size < DIRECTORY_SIZE + SLOT {
        return Err(Error::WindowSize { size });
    }
    let ty = memory.ty(&store);
    if ty.page_size() != SLOT {
        return Err(Error::PageSize {
            size: ty.page_size(),
        });
    }
    let memory_size = memory.data_size(&store) as u64;
    let base = match options.base {
        Some(base) if !base.is_multiple_of(SLOT) => return Err(Error::WindowBase { base }),
        Some(base) if base < memory_size => return Err(Error::BaseInUse { base, memory_size }),
        Some(base) => base,
        None => memory_size,
    };
    check_type(&ty, base.saturating_add(size))?;
    Ok((base, size))
}

/// Whether a memory of this type may have `needed` bytes.
fn check_type(ty: &MemoryType, needed: u64) -> Result<()> {
    if let Some(maximum) = ty.maximum().map(|pages| pages.saturating_mul(SLOT))
        && needed > maximum
    {
        return Err(Error::GuestMaximum { needed, maximum });
    }
    let limit = RESERVED as u64;
    if !ty.is_64() && needed > limit {
        return Err(Error::AddressSpace { needed, limit });
    }
    Ok(())
}

/// Grows a memory to `needed` bytes.
fn grow<T: 'static>(
    memory: &Memory,
    mut store: &mut StoreContextMut<'_, T>,
    reservation: &Reservation,
    needed: u64,
) -> Result<()> {
    let limit = reservation.capacity() as u64;
    if needed > limit {
        return Err(Error::AddressSpace { needed, limit });
    }
    let size = needed - memory.data_size(&store) as u64;
    reservation.take_refusal();
    let grown = memory.grow(&mut store, size / SLOT);
    grown.map_err(|reason| match reservation.take_refusal() {
        Some(source) => Error::mapping(size)(source),
        None => Error::GrowRefused { needed, reason },
    })?;
    Ok(())
}
