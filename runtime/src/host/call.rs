//! Calls into guests: what a guest did to its windows comes out as the call's result.
//!
//! A store and a function come in; that guests run, and how, is Wasmtime's.

use wasmtime::{AsContextMut, StoreContext};

use super::error::{Error, Result};
use super::place::Place;
use super::window::Window;

impl Window {
    /// Calls into the guest, and makes an error of an access that could not be carried out, to this window or to another
    /// one in the same memory. When there was one before the call, the guest is not called: not until
    /// [`Window::restore`].
    ///
    /// A plain load or store that a mapping does not allow traps by itself. Bulk instructions, and host functions
    /// that touch the guest's memory, run to their end on private zeros instead; this reports it. It does so also where a
    /// host function has detached, replaced or restored the mapping before the call ended.
    ///
    /// `call` returns Wasmtime's own `Result`, and this [`host::Result`](Result), with what went wrong in the call in it.
    ///
    /// # Errors
    ///
    /// [`Error::Faulted`] when an access was not carried out, in this call, or before: then `call` does not run.
    /// [`Error::Call`] when the call itself failed. That `store` is not the window's.
    pub fn call<C: AsContextMut, R>(
        &self,
        store: &mut C,
        call: impl FnOnce(&mut C) -> wasmtime::Result<R>,
    ) -> Result<R> {
        let begun = Call::begin(&self.place, store.as_context())?;
        let result = call(store);
        begun.end(store.as_context(), result)
    }

    /// [`Window::call`] for stores whose guests run on fibers: `call` awaits what Wasmtime calls `call_async`.
    ///
    /// ```no_run
    /// # use karmem::host::Window;
    /// # use wasmtime::{Store, TypedFunc};
    /// # async fn call_async(_: &TypedFunc<u32, ()>, _: &mut Store<()>, _: u32) -> wasmtime::Result<()> { Ok(()) }
    /// # async fn example(window: Window, mut store: Store<()>, work: TypedFunc<u32, ()>) -> karmem::host::Result<()> {
    /// # /*
    /// window.call_async(&mut store, async |store| work.call_async(store, 7).await).await?;
    /// # */
    /// # window.call_async(&mut store, async |store| call_async(&work, store, 7).await).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Window::call`]. When the future is dropped before it is done, [`Window::check`] says what happened, of
    /// mappings that are still there.
    pub async fn call_async<C: AsContextMut, R>(
        &self,
        store: &mut C,
        call: impl AsyncFnOnce(&mut C) -> wasmtime::Result<R>,
    ) -> Result<R> {
        let begun = Call::begin(&self.place, store.as_context())?;
        let result = call(store).await;
        begun.end(store.as_context(), result)
    }
}

/// A call that has begun and not ended, by returning, by a panic or by being dropped half way.
struct Call<'w> {
    place: &'w Place,
}

impl<'w> Call<'w> {
    fn begin<T: 'static>(place: &'w Place, store: StoreContext<'_, T>) -> Result<Self> {
        place.check_memory(store)?;
        place.reservation.unreported.begin_call();
        Ok(Self { place })
    }

    fn end<T: 'static, R>(
        self,
        store: StoreContext<'_, T>,
        result: wasmtime::Result<R>,
    ) -> Result<R> {
        self.place.check_memory(store)?;
        result.map_err(|error| match error.downcast() {
            // Of a call inside of this one, which has reported it to a host function.
            Ok(Error::Faulted(fault)) => Error::Faulted(fault),
            Ok(other) => Error::Call(other.into()),
            Err(error) => Error::Call(error),
        })
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        self.place.reservation.unreported.end_call();
    }
}
