//! The code of `docs/window.md`, run. Every block of the page stands in here.

use std::error::Error as AnyError;
use std::os::unix::net::UnixStream;

use karmem::VerifyOptions;
use karmem::guest::Directory;
use karmem::host::heap::{self, GuestHeap};
use karmem::host::{Access, AttachOptions, Error, Heap, Segment, Window, WindowOptions, configure};
use karmem_tests::pages;
use wasmtime::{Config, Engine, Instance, Linker, Module, Store};

#[rustfmt::skip]
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/rust/flock.rs"]
mod flock;
use flock::Flock;

type Result<T = ()> = std::result::Result<T, Box<dyn AnyError>>;

const GUEST: &str = r#"
(module
  (memory (export "memory") 1)
  (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 7) (i32.const 8))))
"#;

#[test]
#[rustfmt::skip]
fn from_a_window_to_a_fault() -> Result {
    let mut config = Config::new();
    configure(&mut config)?; // after all other settings
    let engine = Engine::new(&config)?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &Module::new(&engine, GUEST)?, &[])?;

    let options = WindowOptions::new(64 << 20).base(0x1000_0000); // 64 MiB, in every guest at 256 MiB
    let window = Window::open(&mut store, &guest, options)?;

    let mut segment = Segment::anonymous(1 << 20)?;
    let message = segment.builder()?;
    let mut flock = message.root::<Flock>()?;
    flock.set_name("geese")?;
    message.finish(flock)?;
    segment.seal()?;

    let attached = window.attach(&mut store, &segment, AttachOptions::new(Access::ReadOnly).named("flock"))?;
    let place = (attached.address() as u32, attached.size() as u32); // a pointer and a length, for any language
    assert_eq!(place, (0x1001_0000, 1 << 20));

    let tomorrow = segment.snapshot()?;
    let kept = attached.clone();
    let attached = attached.replace(&mut store, &tomorrow, Access::ReadOnly)?; // the same address
    attached.protect(&mut store, Access::CopyOnWrite)?;
    attached.detach(&mut store)?;
    assert!(attached.freeze(&store).is_err()); // the handle is stale, and says so
    assert!(kept.freeze(&store).is_err());

    let attached = window.attach(&mut store, &segment, Access::ReadOnly)?;
    let fill = guest.get_typed_func::<u32, ()>(&mut store, "fill")?;
    match window.call(&mut store, |store| fill.call(store, attached.address() as u32)) {
        Err(Error::Faulted(fault)) => {
            assert_eq!(fault.offset, 0);
            window.restore(&mut store)?; // or give this guest up: drop its store
        }
        other => other?,
    }
    assert_eq!(attached.freeze(&store)?.access::<Flock>(&VerifyOptions::DEFAULT)?.name(), "geese");
    Ok(())
}

#[derive(Default)]
struct Data {
    heap: Option<GuestHeap>,
}

#[test]
#[rustfmt::skip]
fn a_heap() -> Result {
    let mut config = Config::new();
    configure(&mut config)?;
    let engine = Engine::new(&config)?;
    let mut linker = Linker::new(&engine);
    heap::add_to_linker(&mut linker, |data: &mut Data| data.heap.as_mut())?;
    let mut store = Store::new(&engine, Data::default());
    let guest = linker.instantiate(&mut store, &Module::new(&engine, GUEST)?)?;
    let window = Window::open(&mut store, &guest, WindowOptions::new(64 << 20).base(0x1000_0000))?;

    let heap = Heap::new(16 << 20)?;
    let quota = 1 << 20; // bytes, for this guest
    let share = heap.attach(&window, &mut store, quota)?;
    store.data_mut().heap = Some(share);
    let mut block = heap.alloc(4096, 8)?; // at least 4096 bytes, at a multiple of 8
    let message = block.builder()?;
    message.finish(message.root::<Flock>()?)?;
    Ok(())
}

#[test]
fn another_process() -> Result {
    let segment = Segment::copy_of(b"geese")?;
    let (ours, theirs) = UnixStream::pair()?; // `theirs` belongs to another process
    segment.send(&ours)?;
    let received = Segment::receive(&theirs)?;
    assert_eq!(received.size(), segment.size());
    Ok(())
}

/// What a guest does. It can't be called here: the window is in the guest's memory.
#[expect(
    dead_code,
    unsafe_code,
    reason = "shown in the page, and built; guests of their own run it"
)]
#[rustfmt::skip]
fn guest(window: usize) -> karmem::guest::Result<usize> {
    // SAFETY: the host has opened the window there, and detaches nothing meanwhile.
    let directory = unsafe { Directory::at(window) }?;
    let flock = directory.frozen("flock")?.access::<Flock>(&VerifyOptions::DEFAULT)?;
    let generation = directory.generation(); // another number later: something was attached, detached or changed
    Ok(flock.birds().len() + generation as usize)
}

#[test]
fn code_of_the_page_is_here() {
    let page = pages::read("docs/window.md");
    let code = pages::lines(include_str!("page.rs"));
    let mut blocks = 0;
    for (_, block) in pages::blocks(&page) {
        blocks += 1;
        assert!(
            code.contains(&pages::lines(block)),
            "nowhere else:\n{block}"
        );
    }
    assert!(blocks > 5, "the page has {blocks} blocks");
}

#[test]
fn the_page_explains_each_error() {
    let page = pages::read("docs/window.md");
    let errors = pages::read("runtime/src/host/error.rs");
    let (_, errors) = errors.split_once("pub enum Error {").expect("the errors");
    let (errors, _) = errors.split_once("\n}").expect("their end");
    let names = errors.lines().filter_map(|line| {
        let name = line.strip_prefix("    ")?;
        let end = name.find(|c: char| !c.is_alphanumeric())?;
        name.starts_with(|c: char| c.is_uppercase())
            .then_some(&name[..end])
    });
    let mut count = 0;
    for name in names {
        count += 1;
        assert!(page.contains(&format!("`{name}`")), "not explained: {name}");
    }
    assert!(count > 30, "only {count} errors were found");
}
