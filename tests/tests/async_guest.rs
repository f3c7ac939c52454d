//! Guests that are called asynchronously run on stacks of their own; their faults are answered there too.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use karmem::host::{Access, Attached, Error, Segment, Window, configure};
use wasmtime::{AsContextMut, Config, Engine, Linker, Module, Store, TypedFunc};

/// Between the two stores the guest lets others run.
const GUEST: &str = r#"
(module
  (import "host" "wait" (func $wait))
  (memory (export "memory") 1)
  (func (export "store") (param i32)
    (call $wait) (i32.store8 (local.get 0) (i32.const 1)))
  (func (export "fill") (param i32)
    (call $wait) (memory.fill (local.get 0) (i32.const 1) (i32.const 1)) (call $wait)))
"#;

struct Guest {
    store: Store<()>,
    window: Window,
    attached: Attached,
    instance: wasmtime::Instance,
}

impl Guest {
    fn new(engine: &Engine, module: &Module, segment: &Segment) -> Self {
        let mut linker = Linker::new(engine);
        linker
            .func_wrap_async("host", "wait", |_, (): ()| Box::new(Later::default()))
            .unwrap();
        let mut store = Store::new(engine, ());
        let instance = finish(linker.instantiate_async(&mut store, module)).unwrap();
        let window = Window::open(&mut store, &instance, 1 << 20).unwrap();
        let attached = window
            .attach(&mut store, segment, Access::ReadOnly)
            .unwrap();
        Self {
            store,
            window,
            attached,
            instance,
        }
    }

    fn function(&mut self, name: &str) -> TypedFunc<u32, ()> {
        self.instance
            .get_typed_func(self.store.as_context_mut(), name)
            .unwrap()
    }

    fn assert_faulted(&mut self) {
        let check = self.window.check(&self.store);
        assert!(matches!(check, Err(Error::Faulted(_))), "{check:?}");
        assert!(matches!(
            self.attached.live(&self.store),
            Err(Error::Faulted(_))
        ));
        self.window.restore(&mut self.store).unwrap();
        self.attached.live(&self.store).unwrap();
    }
}

#[test]
fn guests_that_take_turns_have_their_own_faults() {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    let engine = Engine::new(&config).unwrap();
    let module = Module::new(&engine, GUEST).unwrap();
    let segment = Segment::anonymous(64 * 1024).unwrap();
    let mut guests = [(); 3].map(|()| Guest::new(&engine, &module, &segment));

    for guest in &mut guests {
        let store = guest.function("store");
        let address = guest.attached.address() as u32;
        let trap = finish(store.call_async(&mut guest.store, address)).unwrap_err();
        assert!(trap.is::<wasmtime::Trap>(), "{trap}");
        guest.window.check(&guest.store).unwrap();
    }

    // All begin before any ends; the last one stores where it may.
    let mut calls: Vec<_> = guests
        .iter_mut()
        .enumerate()
        .map(|(index, guest)| {
            let fill = guest.function("fill");
            let address = match index {
                2 => 0,
                _ => guest.attached.address() as u32,
            };
            let store = &mut guest.store;
            Box::pin(async move { fill.call_async(store, address).await })
        })
        .collect();
    let mut context = Context::from_waker(Waker::noop());
    while !calls.is_empty() {
        calls.retain_mut(|call| match call.as_mut().poll(&mut context) {
            Poll::Pending => true,
            Poll::Ready(result) => {
                result.unwrap();
                false
            }
        });
    }
    drop(calls);
    let [first, second, third] = &mut guests;
    first.assert_faulted();
    second.assert_faulted();
    third.window.check(&third.store).unwrap();
}

/// Waits for a future that waits for nothing but itself.
fn finish<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

/// Lets all others run once.
#[derive(Default)]
struct Later {
    has_waited: bool,
}

impl Future for Later {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.has_waited {
            return Poll::Ready(());
        }
        self.has_waited = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
