//! Attaching, replacing and detaching while the guest is in the middle of a call.

use std::sync::mpsc;
use std::thread;

use karmem::host::{Access, Attached, Error, Segment, Window};
use wasmtime::{Caller, Engine, Instance, Linker, Module, Store};

use crate::guest::{Guest, SLOT, engine, segment};

/// Asks the host for a change, and loads before and after it.
const GUEST: &str = r#"
(module
  (import "host" "change" (func $change))
  (memory (export "memory") 1)
  (func (export "twice") (param i32) (result i32 i32)
    (i32.load (local.get 0))
    (call $change)
    (i32.load (local.get 0))))
"#;

type Change = Box<dyn FnMut(&mut Caller<'_, Data>) -> karmem::host::Result<()> + Send>;

/// What the guest's host function does.
#[derive(Default)]
struct Data {
    change: Option<Change>,
}

struct Changing {
    store: Store<Data>,
    instance: Instance,
    window: Window,
}

impl Changing {
    fn new(engine: &Engine) -> Self {
        let mut store = Store::new(engine, Data::default());
        let mut linker = Linker::new(engine);
        let change = |mut caller: Caller<'_, Data>| {
            let mut change = caller.data_mut().change.take().expect("set before");
            change(&mut caller).map_err(wasmtime::Error::from)
        };
        linker.func_wrap("host", "change", change).unwrap();
        let module = Module::new(engine, GUEST).unwrap();
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let window = Window::open(&mut store, &instance, 8 * SLOT).unwrap();
        Self {
            store,
            instance,
            window,
        }
    }

    fn attach(&mut self, segment: &Segment) -> Attached {
        let attached = self
            .window
            .attach(&mut self.store, segment, Access::ReadOnly);
        attached.unwrap()
    }

    /// Calls the guest, which loads, has the host make the change, and loads again.
    fn twice(&mut self, attached: &Attached, change: Change) -> karmem::host::Result<(u32, u32)> {
        self.store.data_mut().change = Some(change);
        let twice = self.instance.get_typed_func(&mut self.store, "twice");
        let twice = twice.unwrap();
        let address = attached.address() as u32;
        let window = &self.window;
        window.call(&mut self.store, |store| twice.call(store, address))
    }
}

fn filled(byte: u8) -> Segment {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    std::fs::write(&path, vec![byte; SLOT as usize]).unwrap();
    Segment::open_read_only(path).unwrap().snapshot().unwrap()
}

#[test]
fn a_guest_whose_segment_is_detached_traps_at_the_next_access() {
    let mut guest = Changing::new(&engine());
    let attached = guest.attach(&filled(1));
    let detached = attached.clone();
    let result = guest.twice(&attached, Box::new(move |caller| detached.detach(caller)));
    assert!(matches!(result, Err(Error::Call(_))), "{result:?}");
}

#[test]
fn a_guest_sees_the_segment_that_replaces_another() {
    let mut guest = Changing::new(&engine());
    let (one, two) = (filled(1), filled(2));
    let attached = guest.attach(&one);
    let old = attached.clone();
    let replace: Change = Box::new(move |caller| {
        old.replace(caller, &two, Access::ReadOnly)?;
        Ok(())
    });
    let loaded = guest.twice(&attached, replace).unwrap();
    assert_eq!(loaded, (0x0101_0101, 0x0202_0202));
}

#[test]
fn a_window_grows_and_gets_more_while_the_guest_waits() {
    let mut guest = Changing::new(&engine());
    let (one, large) = (filled(1), segment(20));
    let attached = guest.attach(&one);
    let window = guest.window.clone();
    let grow: Change = Box::new(move |caller| {
        window.grow(&mut *caller, 20 * SLOT)?;
        window.attach(caller, &large, Access::ReadWrite)?;
        Ok(())
    });
    let loaded = guest.twice(&attached, grow).unwrap();
    assert_eq!(loaded, (0x0101_0101, 0x0101_0101));
    assert_eq!(guest.window.directory(&guest.store).unwrap().len(), 2);
}

#[test]
fn while_a_call_is_under_way_on_another_thread_the_segment_is_in_use() {
    let engine = engine();
    let mut segment = segment(1);
    let mut running = Changing::new(&engine);
    let attached = running.attach(&segment);
    let (called, is_called) = mpsc::channel();
    let (go_on, may_go_on) = mpsc::channel::<()>();
    let wait: Change = Box::new(move |_| {
        called.send(()).unwrap();
        may_go_on.recv().unwrap();
        Ok(())
    });
    let thread = thread::spawn(move || {
        let loaded = running.twice(&attached, wait).unwrap();
        attached.detach(&mut running.store).unwrap();
        loaded
    });
    is_called.recv().unwrap();

    // The other thread's store is borrowed for as long as its call lasts, so nobody else can detach there.
    assert!(matches!(segment.seal(), Err(Error::InUse { .. })));
    assert!(matches!(
        segment.freeze_detached(),
        Err(Error::InUse { .. })
    ));
    let mut here = Guest::new(&engine, 4);
    let own = here
        .window
        .attach(&mut here.store, &segment, Access::ReadWrite)
        .unwrap();
    here.store(own.address(), 42);
    own.detach(&mut here.store).unwrap();
    drop(here);

    go_on.send(()).unwrap();
    assert_eq!(thread.join().unwrap(), (0, 42));
    segment.seal().unwrap();
}
