//! Blocks of a shared heap are allocated and freed, by the host and by a guest.
//!
//! Beside them: an allocator whose bookkeeping lies in the memory that it gives out, behind a lock, called by the guest
//! in the same way, as runtimes do it that trust their guests; a call of the host that does nothing; and `malloc` in the
//! guest, whose memory nobody shares.

mod in_place;

use std::error::Error;
use std::hint::black_box;
use std::sync::{Arc, Mutex};

use karmem::host::heap::{self, GuestHeap};
use karmem::host::{Heap, Window};
use wasmtime::{Engine, Linker, Store, TypedFunc};

use self::in_place::InPlace;
use super::plain_guest::engine;
use crate::compare::Compare;
use crate::guest::{Guest, Module};

/// Blocks in one run.
const BLOCKS: u32 = 1024;
const SIZE: u64 = 4 << 20;

/// `singly` frees each block before it allocates the next; `together` allocates 64 of 16 to 1024 bytes before it
/// frees them, as the functions of the same names in `benches/guest` do.
const GUEST: &str = r#"(module
  (import "karmem" "alloc" (func $alloc (param i32 i32) (result i32)))
  (import "karmem" "free" (func $free (param i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "singly") (param $count i32)
    (loop $next
      (drop (call $free (call $alloc (i32.const 64) (i32.const 8))))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
  (func (export "together") (param $count i32)
    (local $i i32)
    (loop $batch
      (local.set $i (i32.const 256))
      (loop $next
        (i32.store (i32.sub (local.get $i) (i32.const 4))
          (call $alloc
            (i32.add (i32.const 16) (i32.and (i32.mul (local.get $i) (i32.const 88)) (i32.const 0x3f0)))
            (i32.const 8)))
        (br_if $next (local.tee $i (i32.sub (local.get $i) (i32.const 4)))))
      (local.set $i (i32.const 256))
      (loop $next
        (drop (call $free (i32.load (i32.sub (local.get $i) (i32.const 4)))))
        (br_if $next (local.tee $i (i32.sub (local.get $i) (i32.const 4)))))
      (br_if $batch (i32.gt_s (local.tee $count (i32.sub (local.get $count) (i32.const 64))) (i32.const 0))))))"#;

pub(crate) fn measure(compare: &mut Compare, module: &Module) -> Result<(), Box<dyn Error>> {
    if !compare.includes("heap") {
        return Ok(());
    }
    let heap = Heap::new(SIZE)?;
    let in_place = Arc::new(Mutex::new(InPlace::new(SIZE as usize)));
    let engine = engine()?;
    let mut callers = Callers {
        shared: Caller::of_heap(&engine, &heap)?,
        in_place: Caller::of(&engine, &in_place)?,
        nothing: Caller::of_nothing(&engine)?,
        malloc: Malloc::new(module)?,
    };
    by_host(compare, &heap, &in_place)?;
    by_guest(compare, &mut callers)
}

fn by_host(
    compare: &mut Compare,
    heap: &Heap,
    in_place: &Mutex<InPlace>,
) -> Result<(), Box<dyn Error>> {
    let times = compare.measure(
        "heap, host",
        &mut (),
        &[
            ("a shared heap", &|()| {
                let block = heap.alloc(64, 8);
                assert!(black_box(block).is_ok());
            }),
            ("bookkeeping in place", &|()| {
                let mut in_place = in_place.lock().expect("nobody has panicked");
                let address = black_box(in_place.alloc(64, 8));
                in_place.free(address);
            }),
        ],
    )?;
    let what = "the host allocates a block and frees it";
    compare.ratio(
        what,
        &times,
        ["a shared heap", "bookkeeping in place"],
        None,
    );
    Ok(())
}

fn by_guest(compare: &mut Compare, callers: &mut Callers) -> Result<(), Box<dyn Error>> {
    let patterns: [(&str, Pattern); 2] = [
        ("each freed at once", |functions| &functions.singly),
        ("64 of many sizes at a time", |functions| {
            &functions.together
        }),
    ];
    for (name, pattern) in patterns {
        let times = compare.measure(
            &format!("heap, guest, {name}"),
            callers,
            &[
                ("a shared heap", &|callers| callers.shared.run(pattern)),
                ("bookkeeping in place", &|callers| {
                    callers.in_place.run(pattern)
                }),
                ("calls of nothing", &|callers| callers.nothing.run(pattern)),
                ("malloc in the guest", &|callers| {
                    callers.malloc.run(pattern)
                }),
            ],
        )?;
        let what = format!("a guest allocates and frees {BLOCKS} blocks, {name}");
        let shared = "a shared heap";
        compare.ratio(&what, &times, [shared, "bookkeeping in place"], None);
        compare.ratio(&what, &times, [shared, "calls of nothing"], None);
        compare.ratio(&what, &times, [shared, "malloc in the guest"], None);
    }
    Ok(())
}

type Pattern = fn(&Functions) -> &TypedFunc<u32, ()>;

struct Functions {
    singly: TypedFunc<u32, ()>,
    together: TypedFunc<u32, ()>,
}

struct Callers {
    shared: Caller<Option<GuestHeap>>,
    in_place: Caller<()>,
    nothing: Caller<()>,
    malloc: Malloc,
}

/// A guest that imports its allocator.
struct Caller<T: 'static> {
    store: Store<T>,
    functions: Functions,
}

impl Caller<Option<GuestHeap>> {
    fn of_heap(engine: &Engine, heap: &Heap) -> Result<Self, Box<dyn Error>> {
        let mut linker = Linker::new(engine);
        heap::add_to_linker(&mut linker, Option::as_mut)?;
        let (mut caller, instance) = Self::instantiate(&linker, None)?;
        let size = Window::DIRECTORY_SIZE + SIZE;
        let window = Window::open(&mut caller.store, &instance, size)?;
        let share = heap.attach(&window, &mut caller.store, None)?;
        *caller.store.data_mut() = Some(share);
        Ok(caller)
    }
}

impl Caller<()> {
    fn of(engine: &Engine, in_place: &Arc<Mutex<InPlace>>) -> Result<Self, Box<dyn Error>> {
        let mut linker = Linker::new(engine);
        let allocator = Arc::clone(in_place);
        linker.func_wrap("karmem", "alloc", move |size: u32, align: u32| -> u32 {
            let mut allocator = allocator.lock().expect("nobody has panicked");
            allocator.alloc(size as usize, align as usize)
        })?;
        let allocator = Arc::clone(in_place);
        linker.func_wrap("karmem", "free", move |address: u32| -> u32 {
            let mut allocator = allocator.lock().expect("nobody has panicked");
            allocator.free(address);
            0
        })?;
        Ok(Self::instantiate(&linker, ())?.0)
    }

    fn of_nothing(engine: &Engine) -> Result<Self, Box<dyn Error>> {
        let mut linker = Linker::new(engine);
        linker.func_wrap("karmem", "alloc", |size: u32, _align: u32| size)?;
        linker.func_wrap("karmem", "free", |address: u32| address)?;
        Ok(Self::instantiate(&linker, ())?.0)
    }
}

impl<T> Caller<T> {
    fn instantiate(
        linker: &Linker<T>,
        data: T,
    ) -> Result<(Self, wasmtime::Instance), Box<dyn Error>> {
        let module = wasmtime::Module::new(linker.engine(), wat::parse_str(GUEST)?)?;
        let mut store = Store::new(linker.engine(), data);
        let instance = linker.instantiate(&mut store, &module)?;
        let functions = Functions {
            singly: instance.get_typed_func(&mut store, "singly")?,
            together: instance.get_typed_func(&mut store, "together")?,
        };
        Ok((Self { store, functions }, instance))
    }

    fn run(&mut self, pattern: Pattern) {
        let run = pattern(&self.functions).call(&mut self.store, BLOCKS);
        run.expect("the guest does not trap");
    }
}

/// The guest of the benchmarks, which allocates in its own memory.
struct Malloc {
    guest: Guest,
    functions: Functions,
}

impl Malloc {
    fn new(module: &Module) -> Result<Self, Box<dyn Error>> {
        let mut guest = Guest::new(module, 1 << 20)?;
        let functions = Functions {
            singly: guest.function("singly")?,
            together: guest.function("together")?,
        };
        Ok(Self { guest, functions })
    }

    fn run(&mut self, pattern: Pattern) {
        let run = pattern(&self.functions).call(&mut self.guest.store, BLOCKS);
        run.expect("the guest does not trap");
    }
}
