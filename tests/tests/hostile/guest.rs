//! Guests: compiled once, started in each process; a call and an address come in, what became of it goes out.

use std::path::Path;

use karmem::host::{Window, WindowOptions, configure};
use wasmtime::{Caller, Config, Engine, Extern, Instance, Linker, Memory, Module, Store};
use wasmtime_wasi::p1::{self, WasiP1Ctx};
use wasmtime_wasi::p2::pipe::{MemoryInputPipe, MemoryOutputPipe};
use wasmtime_wasi::{FsPerms, WasiCtxBuilder};

use crate::cases::{Bits, Order};
use crate::layout::WINDOW_SIZE;

/// Bytes of a long access: more than a page.
pub(crate) const LONG: u64 = 4096 + 100;

/// Bytes of a short one.
const SHORT: u64 = 8;

/// Where a guest puts what it has read from the range.
pub(crate) const DEPOSIT: u64 = 0x2000;

/// What guests and hosts write.
pub(crate) const WRITTEN: u8 = 0x5A;

/// The file that guests read and write by WASI.
pub(crate) const FILE: &str = "file";

/// What all guests can do. `INDEX` is the type of addresses; all functions take 64-bit ones.
const COMMON: &str = r#"
  (import "host" "write" (func $write (param i64)))
  (import "host" "read" (func $read (param i64)))
  (import "host" "data_mut" (func $data_mut (param i64)))
  (import "host" "data" (func $data (param i64)))
  WASI_IMPORTS
  (memory (export "memory") INDEX 1)
  (data $bytes "\5a\5a\5a\5a\5a\5a\5a\5a")
  ;; 8 KiB to copy from, at 0x4000. What was read goes to 0x2000.
  (func $fill_source (memory.fill (INDEX.const 0x4000) (i32.const 0x5a) (INDEX.const 0x2000)))
  (start $fill_source)
  (func $at (param i64) (result INDEX) (local.get 0) NARROW)

  (func (export "Load") (param i64) (result i32)
    (i64.store (INDEX.const 0x2000) (i64.load align=1 (call $at (local.get 0)))) (i32.const 0))
  (func (export "Store") (param i64) (result i32)
    (i64.store align=1 (call $at (local.get 0)) (i64.const 0x5a5a5a5a5a5a5a5a)) (i32.const 0))
  (func (export "AtomicLoad") (param i64) (result i32)
    (i64.store (INDEX.const 0x2000) (i64.atomic.load (call $at (local.get 0)))) (i32.const 0))
  (func (export "AtomicStore") (param i64) (result i32)
    (i64.atomic.store (call $at (local.get 0)) (i64.const 0x5a5a5a5a5a5a5a5a)) (i32.const 0))
  (func (export "AtomicAdd") (param i64) (result i32)
    (drop (i64.atomic.rmw.add (call $at (local.get 0)) (i64.const 1))) (i32.const 0))
  (func (export "VectorLoad") (param i64) (result i32)
    (v128.store (INDEX.const 0x2000) (v128.load align=1 (call $at (local.get 0)))) (i32.const 0))
  (func (export "VectorStore") (param i64) (result i32)
    (v128.store align=1 (call $at (local.get 0)) (i8x16.splat (i32.const 0x5a))) (i32.const 0))
  (func (export "LaneLoad") (param i64) (result i32)
    (v128.store (INDEX.const 0x2000)
      (v128.load64_lane align=1 1 (call $at (local.get 0)) (i8x16.splat (i32.const 0)))) (i32.const 0))
  (func (export "LaneStore") (param i64) (result i32)
    (v128.store64_lane align=1 1 (call $at (local.get 0)) (i8x16.splat (i32.const 0x5a))) (i32.const 0))

  (func (export "Fill") (param i64) (result i32)
    (memory.fill (call $at (local.get 0)) (i32.const 0x5a) (INDEX.const 8)) (i32.const 0))
  (func (export "LongFill") (param i64) (result i32)
    (memory.fill (call $at (local.get 0)) (i32.const 0x5a) (INDEX.const LONG)) (i32.const 0))
  (func $copy (param INDEX INDEX INDEX) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func (export "CopyFrom") (param i64) (result i32)
    (call $copy (INDEX.const 0x2000) (call $at (local.get 0)) (INDEX.const 8)) (i32.const 0))
  (func (export "CopyTo") (param i64) (result i32)
    (call $copy (call $at (local.get 0)) (INDEX.const 0x4000) (INDEX.const 8)) (i32.const 0))
  (func (export "CopyForward") (param i64) (result i32)
    (call $copy (call $at (local.get 0)) (call $at (i64.add (local.get 0) (i64.const 1))) (INDEX.const 8)) (i32.const 0))
  (func (export "CopyBackward") (param i64) (result i32)
    (call $copy (call $at (i64.add (local.get 0) (i64.const 1))) (call $at (local.get 0)) (INDEX.const 8)) (i32.const 0))
  (func (export "LongCopyFrom") (param i64) (result i32)
    (call $copy (INDEX.const 0x2000) (call $at (local.get 0)) (INDEX.const LONG)) (i32.const 0))
  (func (export "LongCopyTo") (param i64) (result i32)
    (call $copy (call $at (local.get 0)) (INDEX.const 0x4000) (INDEX.const LONG)) (i32.const 0))
  (func (export "InlineCopyFrom") (param i64) (result i32)
    (memory.copy (INDEX.const 0x2000) (call $at (local.get 0)) (INDEX.const 8)) (i32.const 0))
  (func (export "InlineCopyTo") (param i64) (result i32)
    (memory.copy (call $at (local.get 0)) (INDEX.const 0x4000) (INDEX.const 8)) (i32.const 0))
  (func (export "Init") (param i64) (result i32)
    (memory.init $bytes (call $at (local.get 0)) (i32.const 0) (i32.const 8)) (i32.const 0))

  (func (export "HostWrite") (param i64) (result i32) (call $write (local.get 0)) (i32.const 0))
  (func (export "HostRead") (param i64) (result i32) (call $read (local.get 0)) (i32.const 0))
  (func (export "HostDataMut") (param i64) (result i32) (call $data_mut (local.get 0)) (i32.const 0))
  (func (export "HostData") (param i64) (result i32) (call $data (local.get 0)) (i32.const 0))

  ;; Fills with a byte; counts the bytes that are not as given.
  (func (export "set") (param i64 i64 i32)
    (memory.fill (call $at (local.get 0)) (local.get 2) (call $at (local.get 1))))
  (func (export "others") (param $from i64) (param $to i64) (param $byte i32) (result i32) (local $others i32)
    (block $done
      (loop $next
        (br_if $done (i64.ge_u (local.get $from) (local.get $to)))
        (local.set $others (i32.add (local.get $others)
          (i32.ne (i32.load8_u (call $at (local.get $from))) (local.get $byte))))
        (local.set $from (i64.add (local.get $from) (i64.const 1)))
        (br $next)))
    (local.get $others))
"#;

const WASI_IMPORTS: &str = r#"
  (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "random_get" (func $random_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_open"
    (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
"#;

/// The path is at 16; a list of one buffer at 32; what calls return, at 48.
const WASI: &str = r#"
  (data (i32.const 16) "file")
  (func $buffer (param i64)
    (i32.store (i32.const 32) (call $at (local.get 0)))
    (i32.store (i32.const 36) (i32.const 8)))
  (func $open (param $rights i64) (result i32)
    (if (call $path_open (i32.const 3) (i32.const 0) (i32.const 16) (i32.const 4) (i32.const 0)
          (local.get $rights) (i64.const 0) (i32.const 0) (i32.const 48))
      (then unreachable))
    (i32.load (i32.const 48)))
  (func $read_from (param $file i32) (param $at i64) (result i32)
    (call $buffer (local.get $at))
    (call $fd_read (local.get $file) (i32.const 32) (i32.const 1) (i32.const 48)))
  (func $write_to (param $file i32) (param $at i64) (result i32)
    (call $buffer (local.get $at))
    (call $fd_write (local.get $file) (i32.const 32) (i32.const 1) (i32.const 48)))
  (func (export "WasiRead") (param i64) (result i32) (call $read_from (i32.const 0) (local.get 0)))
  (func (export "WasiWrite") (param i64) (result i32) (call $write_to (i32.const 1) (local.get 0)))
  (func (export "WasiRandom") (param i64) (result i32)
    (call $random_get (call $at (local.get 0)) (i32.const 8)))
  (func $file_read (param i64) (result i32) (call $read_from (call $open (i64.const 2)) (local.get 0)))
  (func $file_write (param i64) (result i32) (call $write_to (call $open (i64.const 64)) (local.get 0)))
  (export "WasiFileRead" (func $file_read))
  (export "WasiFileWrite" (func $file_write))
  (export "WasiDirectRead" (func $file_read))
  (export "WasiDirectWrite" (func $file_write))
"#;

fn text(bits: Bits) -> String {
    let (index, narrow, wasi_imports, wasi) = match bits {
        Bits::Memory32 => ("i32", "(i32.wrap_i64)", WASI_IMPORTS, WASI),
        Bits::Memory64 => ("i64", "", "", ""),
    };
    format!("(module {COMMON} {wasi})")
        .replace("WASI_IMPORTS", wasi_imports)
        .replace("INDEX", index)
        .replace("NARROW", narrow)
        .replace("LONG", &LONG.to_string())
}

/// All that takes long, done once: before processes are forked.
pub(crate) struct Compiled {
    engine: Engine,
    linker: Linker<WasiP1Ctx>,
    memory32: Module,
    memory64: Module,
}

impl Compiled {
    pub(crate) fn new(order: Order) -> Self {
        let other_engine = (order == Order::EngineFirst).then(Engine::default);
        let mut config = Config::new();
        config.signals_based_traps(order != Order::NoTraps);
        configure(&mut config).expect("handlers can be installed");
        let engine = Engine::new(&config).expect("an engine");
        drop(other_engine);
        let mut linker = Linker::new(&engine);
        p1::add_to_linker_sync(&mut linker, |context| context).expect("new names");
        add_host_functions(&mut linker);
        let compile = |bits| Module::new(&engine, text(bits)).expect("the guest compiles");
        Self {
            memory32: compile(Bits::Memory32),
            memory64: compile(Bits::Memory64),
            engine,
            linker,
        }
    }
}

fn add_host_functions(linker: &mut Linker<WasiP1Ctx>) {
    let bytes = |address: u64| address as usize..(address + SHORT) as usize;
    let outside = || wasmtime::Error::msg("out of bounds");
    linker
        .func_wrap(
            "host",
            "write",
            |mut caller: Caller<'_, _>, address: u64| {
                let memory = memory(&mut caller);
                Ok(memory.write(caller, address as usize, &[WRITTEN; SHORT as usize])?)
            },
        )
        .expect("a new name");
    linker
        .func_wrap("host", "read", |mut caller: Caller<'_, _>, address: u64| {
            let memory = memory(&mut caller);
            let mut copy = [0; SHORT as usize];
            memory.read(&caller, address as usize, &mut copy)?;
            Ok(memory.write(caller, DEPOSIT as usize, &copy)?)
        })
        .expect("a new name");
    linker
        .func_wrap(
            "host",
            "data_mut",
            move |mut caller: Caller<'_, _>, address: u64| {
                let memory = memory(&mut caller);
                let found = memory.data_mut(&mut caller).get_mut(bytes(address));
                found.ok_or_else(outside).map(|bytes| bytes.fill(WRITTEN))
            },
        )
        .expect("a new name");
    linker
        .func_wrap(
            "host",
            "data",
            move |mut caller: Caller<'_, _>, address: u64| {
                let memory = memory(&mut caller);
                let copy = memory
                    .data(&caller)
                    .get(bytes(address))
                    .ok_or_else(outside)?
                    .to_vec();
                Ok(memory.write(caller, DEPOSIT as usize, &copy)?)
            },
        )
        .expect("a new name");
}

fn memory(caller: &mut Caller<'_, WasiP1Ctx>) -> Memory {
    match caller.get_export("memory") {
        Some(Extern::Memory(memory)) => memory,
        _ => panic!("the guest exports its memory"),
    }
}

/// A guest with a window, in a store of its own.
pub(crate) struct Guest {
    pub(crate) store: Store<WasiP1Ctx>,
    instance: Instance,
    pub(crate) window: Window,
    stdout: MemoryOutputPipe,
}

impl Guest {
    /// A guest with a window at `base`, which finds a file in `directory`.
    pub(crate) fn new(
        compiled: &Compiled,
        bits: Bits,
        base: u64,
        directory: &Path,
        is_direct: bool,
    ) -> Self {
        let stdout = MemoryOutputPipe::new(1024);
        let mut context = WasiCtxBuilder::new();
        context
            .stdin(MemoryInputPipe::new(vec![WRITTEN; SHORT as usize]))
            .stdout(stdout.clone())
            .allow_blocking_current_thread(is_direct)
            .preopened_dir(directory, "/", FsPerms::ReadWrite)
            .expect("a directory");
        let mut store = Store::new(&compiled.engine, context.build_p1());
        let module = match bits {
            Bits::Memory32 => &compiled.memory32,
            Bits::Memory64 => &compiled.memory64,
        };
        let instance = compiled
            .linker
            .instantiate(&mut store, module)
            .expect("the guest starts");
        let options = WindowOptions::new(WINDOW_SIZE).base(base);
        let window = Window::open(&mut store, &instance, options).expect("a window");
        Self {
            store,
            instance,
            window,
            stdout,
        }
    }

    /// Calls the function of that name; whether it trapped, and what the window says.
    pub(crate) fn call(&mut self, name: &str, address: u64) -> (bool, karmem::host::Result<u32>) {
        let function = self
            .instance
            .get_typed_func::<u64, u32>(&mut self.store, name)
            .expect("an export");
        let mut trapped = false;
        let result = self.window.call(&mut self.store, |store| {
            let result = function.call(store, address);
            trapped = result.is_err();
            result
        });
        (trapped, result)
    }

    /// Fills a range that the guest may write.
    pub(crate) fn set(&mut self, start: u64, size: u64, byte: u8) {
        let set = self
            .instance
            .get_typed_func::<(u64, u64, u32), ()>(&mut self.store, "set");
        set.expect("an export")
            .call(&mut self.store, (start, size, byte.into()))
            .expect("in bounds");
    }

    /// How many bytes of a range that the guest may read are not `byte`.
    pub(crate) fn others(&mut self, range: std::ops::Range<u64>, byte: u8) -> u32 {
        let others = self
            .instance
            .get_typed_func::<(u64, u64, u32), u32>(&mut self.store, "others");
        others
            .expect("an export")
            .call(&mut self.store, (range.start, range.end, byte.into()))
            .expect("in bounds")
    }

    /// What the guest has written to its standard output.
    pub(crate) fn printed(&self) -> Vec<u8> {
        self.stdout.contents().to_vec()
    }

    /// What the guest has read from the range.
    pub(crate) fn deposit(&mut self) -> Vec<u8> {
        let memory = self.instance.get_memory(&mut self.store, "memory");
        let mut bytes = vec![0; LONG as usize];
        memory
            .expect("an export")
            .read(&self.store, DEPOSIT as usize, &mut bytes)
            .expect("in bounds");
        bytes
    }
}
