//! What guests import: `karmem.alloc`, `karmem.free` and `karmem.realloc`.
//!
//! Numbers come in from a guest that may be hostile, and go to the share of that guest, which its store's data holds.

use wasmtime::{AsContext, Caller, Linker, WasmTy};

use super::error::HeapError;
use super::guest::GuestHeap;
use crate::host::store::StoreIdentity;

/// The module that guests import the functions from.
const MODULE: &str = "karmem";

/// Defines the functions of a heap for guests with 32-bit memories:
///
/// | import | |
/// |---|---|
/// | `karmem.alloc(size: i32, align: i32) -> i32` | the block's address, or 0 |
/// | `karmem.free(address: i32) -> i32` | 0, or the [number](HeapError::number) of an error; address 0 frees nothing |
/// | `karmem.realloc(address: i32, size: i32, align: i32) -> i32` | the block's address, or 0: then it is as it was |
///
/// `heap` finds the share of the calling guest in the data of its store: put there what [`Heap::attach`](super::Heap::attach)
/// gives. Until then `alloc` and `realloc` give 0, and there is no [`GuestHeap::last_error`] that says why; `free` says that
/// there is no heap (1), also of address 0, by which a guest can ask whether it has one. A store has its own data, so guests in different stores can't be mixed up; and a
/// [`GuestHeap`] that has got into the data of another store is refused. A store that has several guests
/// takes a linker for each of them, with a field for each: whoever is linked by it calls with that share.
///
/// ```
/// use karmem::host::heap::{self, GuestHeap};
/// use wasmtime::{Engine, Linker, Store};
///
/// #[derive(Default)]
/// struct Data {
///     heap: Option<GuestHeap>,
/// }
///
/// let engine = Engine::default();
/// let mut linker = Linker::new(&engine);
/// heap::add_to_linker(&mut linker, |data: &mut Data| data.heap.as_mut())?;
/// # Ok::<(), wasmtime::Error>(())
/// ```
///
/// # Errors
///
/// When the linker has functions of these names already.
pub fn add_to_linker<T: 'static>(
    linker: &mut Linker<T>,
    heap: impl Fn(&mut T) -> Option<&mut GuestHeap> + Copy + Send + Sync + 'static,
) -> wasmtime::Result<()> {
    define::<T, u32>(linker, heap)
}

/// The same for guests with 64-bit memories, with `i64` for sizes, alignments and addresses.
///
/// # Errors
///
/// Those of [`add_to_linker`].
pub fn add_to_linker64<T: 'static>(
    linker: &mut Linker<T>,
    heap: impl Fn(&mut T) -> Option<&mut GuestHeap> + Copy + Send + Sync + 'static,
) -> wasmtime::Result<()> {
    define::<T, u64>(linker, heap)
}

fn define<T: 'static, Number>(
    linker: &mut Linker<T>,
    heap: impl Fn(&mut T) -> Option<&mut GuestHeap> + Copy + Send + Sync + 'static,
) -> wasmtime::Result<()>
where
    Number: WasmTy + Into<u64> + TryFrom<u64> + Default,
{
    linker.func_wrap(
        MODULE,
        "alloc",
        move |mut caller: Caller<'_, T>, size: Number, align: Number| -> Number {
            let address = serve::<T, Number, _>(&mut caller, heap, |heap| {
                heap.alloc(size.into(), align.into())
            });
            number(address)
        },
    )?;
    linker.func_wrap(
        MODULE,
        "free",
        move |mut caller: Caller<'_, T>, address: Number| -> u32 {
            let freed = serve::<T, Number, _>(&mut caller, heap, |heap| match address.into() {
                0 => Ok(()),
                address => heap.free(address),
            });
            freed.map_or_else(HeapError::number, |()| 0)
        },
    )?;
    linker.func_wrap(
        MODULE,
        "realloc",
        move |mut caller: Caller<'_, T>, address: Number, size: Number, align: Number| -> Number {
            let address = serve::<T, Number, _>(&mut caller, heap, |heap| {
                heap.realloc(address.into(), size.into(), align.into())
            });
            number(address)
        },
    )?;
    Ok(())
}

/// Does something for the guest that calls, with its share of the heap. All addresses there fit a `Number`.
fn serve<T: 'static, Number: TryFrom<u64>, R>(
    caller: &mut Caller<'_, T>,
    heap: impl Fn(&mut T) -> Option<&mut GuestHeap>,
    work: impl FnOnce(&mut GuestHeap) -> Result<R, HeapError>,
) -> Result<R, HeapError> {
    let store = StoreIdentity::of(&caller.as_context());
    let heap = heap(caller.data_mut()).ok_or(HeapError::NotAttached)?;
    heap.serve(store, |heap| {
        let last = heap.last_address();
        Number::try_from(last).map_err(|_| HeapError::OutOfReach { address: last })?;
        work(heap)
    })
}

/// An address for the guest: 0 where there is none.
fn number<Number: TryFrom<u64> + Default>(address: Result<u64, HeapError>) -> Number {
    address
        .ok()
        .and_then(|address| Number::try_from(address).ok())
        .unwrap_or_default()
}
