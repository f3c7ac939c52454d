//! A heap that a host and its guests share: each allocates and frees in it, and an address means the same to all.
//!
//! A host makes a [`Heap`], attaches it to the windows of its guests, and puts the [`GuestHeap`] that it gets for each into
//! the data of the guest's store. Guests allocate by calling `karmem.alloc`, which [`add_to_linker`] defines; in Rust, with
//! [`guest::heap`](crate::guest::heap). The host allocates [`Block`]s, builds messages in them, and reads what guests have built.
//!
//! ```
//! use karmem::host::heap::{self, GuestHeap};
//! use karmem::host::{Heap, Window, WindowOptions, configure};
//! use wasmtime::{Config, Engine, Linker, Module, Store};
//!
//! #[path = "../../../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
//! mod flock;
//! use flock::{Bird, Flock};
//!
//! #[derive(Default)]
//! struct Data {
//!     heap: Option<GuestHeap>,
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut config = Config::new();
//! configure(&mut config)?;
//! let engine = Engine::new(&config)?;
//! let mut linker = Linker::new(&engine);
//! heap::add_to_linker(&mut linker, |data: &mut Data| data.heap.as_mut())?;
//!
//! // Any number of guests; their windows are at the same place.
//! # let wasm = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\x07\x0a\x01\x06memory\x02\0"; // (module (memory (export "memory") 1))
//! let heap = Heap::new(1 << 20)?;
//! let module = Module::from_binary(&engine, wasm)?;
//! let mut guests = Vec::new();
//! for _ in 0..2 {
//!     let mut store = Store::new(&engine, Data::default());
//!     let guest = linker.instantiate(&mut store, &module)?;
//!     let window = Window::open(&mut store, &guest, WindowOptions::new(2 << 20).base(0x1000_0000))?;
//!     let share = heap.attach(&window, &mut store, 64 * 1024)?; // at most 64 KiB for this guest
//!     store.data_mut().heap = Some(share);
//!     guests.push((store, guest, window));
//! }
//!
//! // The host builds a message, and both guests find it at the same address.
//! let mut block = heap.alloc(4096, 8)?;
//! let message = block.builder()?;
//! let mut flock = message.root::<Flock>()?;
//! flock.set_birds(&[Bird::new(0.0, 0.0, 11.5)])?;
//! message.finish(flock)?;
//! let address = block.address()?; // to be passed to functions of the guests
//!
//! // What a guest has built the host reads where it is: values, as guests may write at any time.
//! let flock = heap.live(address, block.size())?.access::<Flock>()?;
//! assert_eq!(flock.birds()?.len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Who may free what
//!
//! | block | who frees it | counts towards |
//! |---|---|---|
//! | allocated by a guest | any guest, the host with [`Heap::free`] or [`Heap::free_all`] | that guest's quota |
//! | [given](Block::give) by the host | the same | nobody's quota |
//! | the host's own: [`Heap::alloc`], [`Heap::take`] | its [`Block`], when it is dropped | nobody's quota |
//!
//! A heap does not protect guests from each other: each of them can write everywhere in it, as they can in any segment
//! that is attached to be written. It protects the host, which reads live only, and the bookkeeping, which is not in the
//! heap. Guests that don't trust each other get heaps of their own.

// Layers, each using only those above it.
//
// error            what can go wrong
// classes          sizes of free ranges
// table            what is known of each range
// ranges           which parts are taken
// owners           who has how much
// memory           the bytes
// chain            several heaps side by side
// shared           one lock for host and guests
// block, heap      the host's side
// guest, imports   the guests' side

mod block;
mod chain;
mod classes;
mod error;
mod guest;
#[expect(clippy::module_inception, reason = "the heap itself")]
mod heap;
mod imports;
mod memory;
mod owners;
mod ranges;
mod shared;
mod table;

pub use block::Block;
pub use error::HeapError;
pub use guest::GuestHeap;
pub use heap::{Heap, HeapStats};
pub use imports::{add_to_linker, add_to_linker64};
pub use owners::{Owner, Share};
