//! What a guest did to its windows is the result of the call in which it did it.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use karmem::host::{Access, Attached, Error, FaultPlace, Segment, Window};
use wasmtime::{Caller, Engine, Instance, Linker, Module, Store, TypedFunc};

use crate::guest::{SLOT, engine, segment};

/// Fills eight bytes, and then has the host do something.
const GUEST: &str = r#"
(module
  (import "host" "then" (func $then))
  (memory (export "memory") 1)
  (func (export "spoil") (param i32)
    (memory.fill (local.get 0) (i32.const 7) (i32.const 8))
    (call $then)))
"#;

type Then = Box<dyn FnMut(&mut Caller<'_, Data>) -> karmem::host::Result<()>>;

#[derive(Default)]
struct Data {
    then: Option<Then>,
}

struct Guest {
    store: Store<Data>,
    instance: Instance,
    window: Window,
    spoil: TypedFunc<u32, ()>,
}

impl Guest {
    fn new(engine: &Engine) -> Self {
        let mut store = Store::new(engine, Data::default());
        let mut linker = Linker::new(engine);
        let then = |mut caller: Caller<'_, Data>| match caller.data_mut().then.take() {
            Some(mut then) => then(&mut caller).map_err(wasmtime::Error::from),
            None => Ok(()),
        };
        linker.func_wrap("host", "then", then).unwrap();
        let module = Module::new(engine, GUEST).unwrap();
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let window = Window::open(&mut store, &instance, 8 * SLOT).unwrap();
        let spoil = instance.get_typed_func(&mut store, "spoil").unwrap();
        Self {
            store,
            instance,
            window,
            spoil,
        }
    }

    fn attach(&mut self, segment: &Segment) -> Attached {
        let attached = self
            .window
            .attach(&mut self.store, segment, Access::ReadOnly);
        attached.unwrap()
    }

    fn spoil(
        &mut self,
        address: u64,
        then: impl FnMut(&mut Caller<'_, Data>) -> karmem::host::Result<()> + 'static,
    ) -> karmem::host::Result<()> {
        self.store.data_mut().then = Some(Box::new(then));
        let (window, spoil) = (&self.window, &self.spoil);
        window.call(&mut self.store, |store| spoil.call(store, address as u32))
    }
}

/// The offset of a fault, of which the call must tell, and nothing but the call.
fn is_told_once(guest: &mut Guest, result: karmem::host::Result<()>, offset: u64) {
    assert!(
        matches!(&result, Err(Error::Faulted(fault)) if fault.offset == offset),
        "{result:?}"
    );
    guest.window.check(&guest.store).unwrap();
    let window = guest.window.clone();
    window.call(&mut guest.store, |_| Ok(())).unwrap();
}

#[test]
fn a_fault_is_told_of_even_if_its_mapping_has_gone_meanwhile() {
    let mut guest = Guest::new(&engine());
    let (one, two) = (segment(1), segment(1));

    let attached = guest.attach(&one);
    let address = attached.address() + 8;
    let old = attached.clone();
    let result = guest.spoil(address, move |caller| {
        old.replace(caller, &two, Access::ReadOnly)?;
        Ok(())
    });
    is_told_once(&mut guest, result, 8);

    let window = guest.window.clone();
    let result = guest.spoil(address, move |caller| window.restore(caller));
    is_told_once(&mut guest, result, 8);

    let attached = guest.attach(&one);
    let address = attached.address() + 16;
    let changed = attached.clone();
    let result = guest.spoil(address, move |caller| {
        changed.protect(caller, Access::ReadWrite)?;
        changed.protect(caller, Access::ReadOnly)
    });
    is_told_once(&mut guest, result, 16);

    let gone = attached.clone();
    let result = guest.spoil(address, move |caller| gone.detach(caller));
    is_told_once(&mut guest, result, 16);

    let window = guest.window.clone();
    let hole = guest.window.base() + 6 * SLOT;
    let result = guest.spoil(hole, move |caller| window.restore(caller));
    is_told_once(&mut guest, result, 6 * SLOT);
}

#[test]
fn outside_of_calls_a_detached_mapping_takes_its_fault_with_it() {
    let mut guest = Guest::new(&engine());
    let attached = guest.attach(&segment(1));
    let address = attached.address() as u32;
    guest.spoil.call(&mut guest.store, address).unwrap();
    assert!(guest.window.check(&guest.store).is_err());
    attached.detach(&mut guest.store).unwrap();
    let window = guest.window.clone();
    window.call(&mut guest.store, |_| Ok(())).unwrap();
}

#[test]
fn a_call_looks_at_all_windows_of_the_guest() {
    let mut guest = Guest::new(&engine());
    let second = Window::open(&mut guest.store, &guest.instance, 4 * SLOT).unwrap();
    let attached = second
        .attach(&mut guest.store, &segment(1), Access::ReadOnly)
        .unwrap();
    for _ in 0..2 {
        let error = guest.spoil(attached.address(), |_| Ok(())).unwrap_err();
        let Error::Faulted(fault) = &error else {
            panic!("{error}")
        };
        assert!(
            matches!(fault.place, FaultPlace::Window { base, .. } if base == second.base()),
            "{error}"
        );
    }
    guest
        .window
        .check(&guest.store)
        .expect("nothing in this one");
    second.restore(&mut guest.store).unwrap();
    guest.attach(&segment(1));
    let window = guest.window.clone();
    window.call(&mut guest.store, |_| Ok(())).unwrap();
}

#[test]
fn a_fault_in_a_call_inside_of_a_call_stays_a_fault() {
    let mut guest = Guest::new(&engine());
    let attached = guest.attach(&segment(1));
    let (inner, address) = (guest.window.clone(), attached.address() as u32);
    let (window, spoil) = (guest.window.clone(), guest.spoil.clone());
    let result = window.call(&mut guest.store, |store| {
        Ok(inner.call(store, |store| spoil.call(store, address))?)
    });
    assert!(matches!(result, Err(Error::Faulted(_))), "{result:?}");
}

#[test]
fn awaited_calls_end_as_others_do() {
    let mut guest = Guest::new(&engine());
    let attached = guest.attach(&segment(1));
    let address = attached.address() as u32;
    let (window, spoil) = (guest.window.clone(), guest.spoil.clone());
    let detached = attached.clone();
    let call = window.call_async(&mut guest.store, async |store| {
        spoil.call(&mut *store, address)?;
        Ok(detached.detach(store)?)
    });
    let result = pin!(call).poll(&mut Context::from_waker(Waker::noop()));
    assert!(
        matches!(result, Poll::Ready(Err(Error::Faulted(_)))),
        "{result:?}"
    );
    window.call(&mut guest.store, |_| Ok(())).unwrap();
}
