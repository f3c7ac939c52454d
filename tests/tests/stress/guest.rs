//! A guest that writes and checks words, and its store.

use karmem::host::heap::GuestHeap;
use karmem::host::{Access, Attached, Window, WindowOptions, configure};
use wasmtime::{Config, Engine, Instance, Module, Store, Trap, TypedFunc};

use crate::sheet::{LANE, LEN, Sheet, Words};
use crate::word::{FACTOR, NEXT};

pub(crate) const SLOT: u64 = 64 * 1024;
/// Where windows lie in all guests.
pub(crate) const BASE: u64 = 1 << 20;
/// Bytes in a window.
const WINDOW: u64 = 24 * SLOT;
/// What is in the guest's own memory, below its window.
const OWN: u32 = 0xA5;

/// What guests are made of.
pub(crate) struct Maker {
    engine: Engine,
    module: Module,
}

impl Maker {
    pub(crate) fn new() -> Self {
        let mut config = Config::new();
        configure(&mut config).unwrap();
        let engine = Engine::new(&config).unwrap();
        let text = GUEST
            .replace("FACTOR", &FACTOR.to_string())
            .replace("NEXT", &NEXT.to_string());
        let module = Module::new(&engine, text).unwrap();
        Self { engine, module }
    }

    pub(crate) fn guest(&self) -> Guest {
        let mut store = Store::new(&self.engine, ());
        let instance = Instance::new(&mut store, &self.module, &[]).unwrap();
        let options = WindowOptions::new(WINDOW).base(BASE);
        let window = Window::open(&mut store, &instance, options).unwrap();
        let guest = Guest {
            write: instance.get_typed_func(&mut store, "write").unwrap(),
            check: instance.get_typed_func(&mut store, "check").unwrap(),
            fill: instance.get_typed_func(&mut store, "fill").unwrap(),
            filled: instance.get_typed_func(&mut store, "filled").unwrap(),
            load: instance.get_typed_func(&mut store, "load").unwrap(),
            heap: None,
            store,
            window,
        };
        guest.with_own_bytes()
    }
}

/// Guests are sent from thread to thread, with all that they have.
pub(crate) struct Guest {
    pub(crate) store: Store<()>,
    pub(crate) window: Window,
    write: TypedFunc<(u32, u32, u64), ()>,
    check: TypedFunc<(u32, u32, u64, u64, u64), u32>,
    fill: TypedFunc<(u32, u32, u32), ()>,
    filled: TypedFunc<(u32, u32, u32), u32>,
    load: TypedFunc<u32, u64>,
    /// Its share of the heap.
    pub(crate) heap: Option<GuestHeap>,
}

/// How a call ended.
pub(crate) type Called<T> = karmem::host::Result<T>;

impl Guest {
    fn with_own_bytes(mut self) -> Self {
        self.fill(0, SLOT, OWN).unwrap();
        self
    }

    /// Nobody has written into the guest's own memory.
    pub(crate) fn expect_own_bytes(&mut self) {
        assert_eq!(
            self.filled(0, SLOT, OWN).unwrap(),
            0,
            "foreign bytes in the guest's own memory"
        );
    }

    pub(crate) fn attach(&mut self, sheet: &Sheet, access: Access) -> Attached {
        self.window
            .attach(&mut self.store, &sheet.segment, access)
            .unwrap()
    }

    /// Writes a lane of a sheet that is attached.
    pub(crate) fn write(
        &mut self,
        at: &Attached,
        words: Words,
        lane: usize,
        count: u32,
    ) -> Called<()> {
        let start = (at.address() + words.lane_at(lane)) as u32;
        let arguments = (start, LANE as u32, words.first(lane, count).number());
        self.window
            .call(&mut self.store, |store| self.write.call(store, arguments))
    }

    /// How many words of a sheet that is attached are not whole, of other sheets, or elsewhere than they say.
    pub(crate) fn bad_words(&mut self, at: &Attached, words: Words) -> Called<u32> {
        self.check(at, words, u64::MAX)
    }

    /// The same, with words allowed that are gone.
    pub(crate) fn bad_words_but_zeros(&mut self, at: &Attached, words: Words) -> Called<u32> {
        self.check(at, words, 0)
    }

    fn check(&mut self, at: &Attached, words: Words, blank: u64) -> Called<u32> {
        let start = (at.address() + words.lane_at(0)) as u32;
        // Whoever wrote them, and how often.
        let (first, ignored) = (words.first(0, 0).number(), 0xF0_007F_FFFF);
        let arguments = (start, LEN as u32, first, ignored, blank);
        self.window
            .call(&mut self.store, |store| self.check.call(store, arguments))
    }

    pub(crate) fn fill(&mut self, address: u64, size: u64, byte: u32) -> Called<()> {
        let arguments = (address as u32, size as u32, byte);
        self.window
            .call(&mut self.store, |store| self.fill.call(store, arguments))
    }

    /// How many words in the range do not consist of `byte`.
    pub(crate) fn filled(&mut self, address: u64, size: u64, byte: u32) -> Called<u32> {
        let arguments = (address as u32, size as u32, byte);
        self.window
            .call(&mut self.store, |store| self.filled.call(store, arguments))
    }

    pub(crate) fn load(&mut self, address: u64) -> Called<u64> {
        self.window.call(&mut self.store, |store| {
            self.load.call(store, address as u32)
        })
    }

    /// A plain load at `address` traps, and leaves the window as it is.
    pub(crate) fn expect_trap(&mut self, address: u64) {
        let error = match self.load(address) {
            Err(karmem::host::Error::Call(error)) => error,
            other => panic!("at {address:#x}: {other:?}"),
        };
        assert_eq!(error.downcast_ref(), Some(&Trap::MemoryOutOfBounds));
        self.window.check(&self.store).unwrap();
    }
}

const GUEST: &str = r#"
(module
  (memory (export "memory") 1)

  (func $encode (param $number i64) (result i64)
    (i64.or
      (local.get $number)
      (i64.shl
        (i64.shr_u (i64.mul (local.get $number) (i64.const FACTOR)) (i64.const 48))
        (i64.const 48))))

  ;; Writes words from the one with this number on.
  (func (export "write") (param $at i32) (param $len i32) (param $number i64)
    (loop $next
      (i64.store (local.get $at) (call $encode (local.get $number)))
      (local.set $number (i64.add (local.get $number) (i64.const NEXT)))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $next (local.tee $len (i32.sub (local.get $len) (i32.const 1))))))

  ;; How many words are neither blank nor, but for the bits to be ignored, the one that is expected.
  (func (export "check") (param $at i32) (param $len i32) (param $number i64) (param $ignored i64) (param $blank i64) (result i32)
    (local $word i64) (local $found i64) (local $bad i32)
    (loop $next
      (local.set $word (i64.load (local.get $at)))
      (local.set $found (i64.and (local.get $word) (i64.const 0xFFFFFFFFFFFF)))
      (if
        (i32.or
          (i64.ne (call $encode (local.get $found)) (local.get $word))
          (i64.ne
            (i64.or (local.get $found) (local.get $ignored))
            (i64.or (local.get $number) (local.get $ignored))))
        (then
          (if (i64.ne (local.get $word) (local.get $blank))
            (then (local.set $bad (i32.add (local.get $bad) (i32.const 1)))))))
      (local.set $number (i64.add (local.get $number) (i64.const NEXT)))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $next (local.tee $len (i32.sub (local.get $len) (i32.const 1)))))
    (local.get $bad))

  (func (export "fill") (param $at i32) (param $size i32) (param $byte i32)
    (memory.fill (local.get $at) (local.get $byte) (local.get $size)))

  ;; How many words do not consist of this byte.
  (func (export "filled") (param $at i32) (param $size i32) (param $byte i32) (result i32)
    (local $word i64) (local $bad i32)
    (local.set $word
      (i64.mul (i64.extend_i32_u (local.get $byte)) (i64.const 0x0101010101010101)))
    (loop $next
      (if (i64.ne (i64.load (local.get $at)) (local.get $word))
        (then (local.set $bad (i32.add (local.get $bad) (i32.const 1)))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $next (local.tee $size (i32.sub (local.get $size) (i32.const 8)))))
    (local.get $bad))

  (func (export "load") (param $at i32) (result i64) (i64.load (local.get $at))))
"#;
