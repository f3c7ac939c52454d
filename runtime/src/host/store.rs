//! Which store is which: Wasmtime has no public name for them.
//!
//! A borrowed store comes in, something to compare goes out. Why that is good enough is in `docs/safety.md`.

use core::any::TypeId;

use wasmtime::StoreContext;

/// Tells stores apart: where a store keeps its data, which does not move while it lives.
///
/// Two stores of one type that live at the same time can't have their data at the same address, even if the
/// data takes no bytes, because each keeps it at the same offset of an allocation of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StoreIdentity {
    data: usize,
    data_type: TypeId,
}

impl StoreIdentity {
    pub(crate) fn of<T: 'static>(store: &StoreContext<'_, T>) -> Self {
        Self {
            data: core::ptr::from_ref(store.data()).addr(),
            data_type: TypeId::of::<T>(),
        }
    }
}
