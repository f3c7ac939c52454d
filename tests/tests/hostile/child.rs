//! The child process: a host with one window, and a guest that does one thing to it.

use karmem::host::{Access, AttachOptions, Attached, Error, Segment, Window, configure};
use wasmtime::{Caller, Config, Engine, Extern, Linker, Memory, Module, Store};

use crate::cases::{Case, Edge, LEN, Order, Outcome, Range};

/// Bytes in the segment, and in everything that can be attached here.
const SIZE: u32 = 2 * SLOT;
const SLOT: u32 = 64 * 1024;
const PAGE: u32 = 4096;

/// What every byte of the segment is before the guest runs.
const CONTENT: u8 = 0xA5;

const GUEST: &str = r#"
(module
  (import "host" "write" (func $write (param i32)))
  (import "host" "read" (func $read (param i32)))
  (memory (export "memory") 1)
  (data $bytes "\5a\5a\5a\5a\5a\5a\5a\5a")
  (func (export "Load") (param i32) (drop (i64.load align=1 (local.get 0))))
  (func (export "Store") (param i32) (i64.store align=1 (local.get 0) (i64.const 0x5a5a5a5a5a5a5a5a)))
  (func (export "Fill") (param i32) (memory.fill (local.get 0) (i32.const 0x5a) (i32.const 8)))
  (func $copy (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func (export "CopyFrom") (param i32) (call $copy (i32.const 64) (local.get 0) (i32.const 8)))
  (func (export "CopyTo") (param i32) (call $copy (local.get 0) (i32.const 64) (i32.const 8)))
  (func (export "InlineCopyFrom") (param i32) (memory.copy (i32.const 64) (local.get 0) (i32.const 8)))
  (func (export "InlineCopyTo") (param i32) (memory.copy (local.get 0) (i32.const 64) (i32.const 8)))
  (func (export "Init") (param i32) (memory.init $bytes (local.get 0) (i32.const 0) (i32.const 8)))
  (func (export "HostWrite") (param i32) (call $write (local.get 0)))
  (func (export "HostRead") (param i32) (call $read (local.get 0)))
  (func (export "set") (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
  (func (export "byte") (param i32) (result i32) (i32.load8_u (local.get 0))))
"#;

/// Carries the case out and says how the guest's call ended.
pub(crate) fn run(case: Case) -> Outcome {
    let other_engine = (case.order == Order::EngineFirst).then(Engine::default);
    let mut config = Config::new();
    configure(&mut config).expect("handlers can be installed");
    let mut host = Host::new(&Engine::new(&config).expect("an engine"));
    drop(other_engine);

    let mut target = host.prepare(case.range);
    let address = match case.edge {
        Edge::First => target.start,
        Edge::Last => target.end - LEN,
        Edge::AcrossStart => target.start - LEN / 2,
        Edge::AcrossEnd => target.end - LEN / 2,
    };
    let outcome = host.outcome(&format!("{:?}", case.access), address);
    host.check_afterwards(case, &mut target, outcome);
    outcome
}

struct Host {
    store: Store<()>,
    instance: wasmtime::Instance,
    window: Window,
}

/// The range that the guest attacks, and what keeps it up.
struct Target {
    start: u32,
    end: u32,
    segment: Segment,
    attached: Option<Attached>,
    _file: Option<tempfile::TempDir>,
}

impl Host {
    fn new(engine: &Engine) -> Self {
        let mut store = Store::new(engine, ());
        let mut linker = Linker::new(engine);
        linker
            .func_wrap(
                "host",
                "write",
                |mut caller: Caller<'_, ()>, address: u32| {
                    let memory = memory(&mut caller);
                    let range = address as usize..(address + LEN) as usize;
                    let bytes = memory.data_mut(&mut caller).get_mut(range);
                    bytes
                        .ok_or_else(|| wasmtime::Error::msg("out of bounds"))
                        .map(|bytes| bytes.fill(0x5A))
                },
            )
            .expect("a new name");
        linker
            .func_wrap(
                "host",
                "read",
                |mut caller: Caller<'_, ()>, address: u32| {
                    let mut bytes = [0; LEN as usize];
                    memory(&mut caller).read(&caller, address as usize, &mut bytes)?;
                    Ok(())
                },
            )
            .expect("a new name");
        let module = Module::new(engine, GUEST).expect("the guest compiles");
        let instance = linker
            .instantiate(&mut store, &module)
            .expect("the guest starts");
        let window = Window::open(&mut store, &instance, u64::from(5 * SLOT)).expect("a window");
        Self {
            store,
            instance,
            window,
        }
    }

    /// Lays out the window: directory, a slot of the guest's, and the target behind it.
    fn prepare(&mut self, range: Range) -> Target {
        let mut segment = Segment::anonymous(SIZE.into()).expect("a segment");
        let at = |access| AttachOptions::new(access).at(2 * SLOT);
        let start = self.window.base() + 2 * SLOT;
        let whole = (start, start + SIZE);
        let memory_end = self.window.base() + 5 * SLOT;

        let filled = self
            .window
            .attach(&mut self.store, &segment, at(Access::ReadWrite))
            .expect("a place");
        self.set(start, CONTENT, SIZE);
        filled
            .detach(&mut self.store)
            .expect("attached just before");

        let attach = match range {
            Range::ReadOnly => Some(Access::ReadOnly),
            Range::ReadWrite | Range::Detached => Some(Access::ReadWrite),
            Range::CopyOnWrite => Some(Access::CopyOnWrite),
            Range::Sealed => {
                segment.seal().expect("not attached");
                Some(Access::ReadOnly)
            }
            Range::Exclusive => {
                let options = at(Access::Exclusive);
                let attached = self
                    .window
                    .attach_exclusive(&mut self.store, &mut segment, options);
                let attached = Some(attached.expect("a place"));
                return Target {
                    start: whole.0,
                    end: whole.1,
                    segment,
                    attached,
                    _file: None,
                };
            }
            Range::Truncated => return self.prepare_truncated(at(Access::ReadWrite)),
            Range::TruncatedReadOnly => return self.prepare_truncated(at(Access::ReadOnly)),
            Range::WindowEnd | Range::Hole => None,
        };
        let attached = attach.map(|access| {
            self.window
                .attach(&mut self.store, &segment, at(access))
                .expect("a place")
        });
        if range == Range::Detached {
            attached
                .as_ref()
                .expect("attached above")
                .detach(&mut self.store)
                .expect("attached above");
        }
        let (start, end) = match range {
            Range::WindowEnd => (memory_end - SLOT, memory_end),
            Range::Hole => (memory_end + SLOT, memory_end + 2 * SLOT),
            _ => whole,
        };
        Target {
            start,
            end,
            segment,
            attached,
            _file: None,
        }
    }

    /// A file that is one page long after it was attached; the target is what has vanished of it.
    fn prepare_truncated(&mut self, options: AttachOptions) -> Target {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("segment");
        std::fs::write(&path, vec![CONTENT; SIZE as usize]).expect("room on disk");
        let segment = Segment::open_read_write(&path).expect("a page-aligned file");
        let attached = self
            .window
            .attach(&mut self.store, &segment, options)
            .expect("a place");
        let file = std::fs::OpenOptions::new()
            .write(true)
            .open(&path)
            .expect("the file written above");
        file.set_len(PAGE.into())
            .expect("files can be made shorter");
        let start = attached.address() + PAGE;
        // Ends in front of the slot's end, so that "across the end" still begins in what has vanished.
        let end = attached.address() + SIZE;
        Target {
            start,
            end,
            segment,
            attached: Some(attached),
            _file: Some(directory),
        }
    }

    fn outcome(&mut self, access: &str, address: u32) -> Outcome {
        let guest = self
            .instance
            .get_typed_func::<u32, ()>(&mut self.store, access)
            .expect("an export");
        let mut trapped = false;
        let result = self.window.call(&mut self.store, |store| {
            let result = guest.call(store, address);
            trapped = result.is_err();
            result
        });
        match (trapped, result) {
            (false, Ok(())) => Outcome::Returned,
            (true, Err(Error::Call(_))) => Outcome::Trapped,
            (false, Err(Error::Faulted(_))) => Outcome::Faulted,
            (true, Err(Error::Faulted(_))) => Outcome::TrappedAndFaulted,
            (_, other) => panic!("the call returned and the window says {other:?}"),
        }
    }

    /// The damage stays with the guest, and can be undone.
    fn check_afterwards(&mut self, case: Case, target: &mut Target, outcome: Outcome) {
        let faulted = matches!(outcome, Outcome::Faulted | Outcome::TrappedAndFaulted);
        if faulted {
            let again = self.window.check(&self.store);
            assert!(
                matches!(again, Err(Error::Faulted(_))),
                "the fault is reported until it is restored"
            );
            self.window
                .restore(&mut self.store)
                .expect("the mapping can be made again");
            self.window
                .check(&self.store)
                .expect("nothing is wrong after that");
        }
        let shared = matches!(case.range, Range::ReadWrite | Range::Exclusive);
        let vanished = matches!(case.range, Range::Truncated | Range::TruncatedReadOnly);
        if !(vanished || shared && case.access.writes()) {
            let copy = target.segment.snapshot().expect("room for a copy");
            let bytes = copy.freeze().expect("a snapshot is sealed").bytes();
            assert!(
                bytes.iter().all(|byte| *byte == CONTENT),
                "the guest has changed what it may only read"
            );
        }
        if let (Some(attached), false) = (&target.attached, case.range == Range::Detached) {
            let middle = attached.address() + if vanished { 0 } else { SLOT };
            assert_eq!(
                self.byte(middle),
                CONTENT.into(),
                "the segment is still there"
            );
        }
    }

    fn set(&mut self, address: u32, value: u8, len: u32) {
        let set = self
            .instance
            .get_typed_func::<(u32, u32, u32), ()>(&mut self.store, "set");
        set.expect("an export")
            .call(&mut self.store, (address, value.into(), len))
            .expect("in bounds");
    }

    fn byte(&mut self, address: u32) -> u32 {
        let byte = self
            .instance
            .get_typed_func::<u32, u32>(&mut self.store, "byte")
            .expect("an export");
        byte.call(&mut self.store, address).expect("in bounds")
    }
}

fn memory(caller: &mut Caller<'_, ()>) -> Memory {
    match caller.get_export("memory") {
        Some(Extern::Memory(memory)) => memory,
        _ => panic!("the guest exports its memory"),
    }
}
