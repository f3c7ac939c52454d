//! In a process that may not have more private memory, faults are still answered: no hostile guest can end it.
//!
//! One test, because the limit is the process's.
#![expect(unsafe_code, reason = "sets a limit of the process")]

use karmem::host::{Access, Error, Segment, Window, configure};
use wasmtime::{Config, Engine, Instance, Module, Store};

const GIB: u64 = 1 << 30;

/// Fills a byte every 16 MiB, from an address to the next.
const GUEST: &str = r#"(module (memory (export "memory") 1)
    (func (export "fill") (param $at i32) (param $end i32)
      (loop $next
        (memory.fill (local.get $at) (i32.const 1) (i32.const 1))
        (local.set $at (i32.add (local.get $at) (i32.const 0x1000000)))
        (br_if $next (i32.lt_u (local.get $at) (local.get $end))))))"#;

#[test]
fn faults_are_answered_where_there_is_no_memory_for_whole_ranges() {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    let engine = Engine::new(&config).unwrap();
    let module = Module::new(&engine, GUEST).unwrap();
    // Memory that a process could write is what the kernel counts, whether it does or not.
    let limit = libc::rlimit {
        rlim_cur: 3 * GIB / 2,
        rlim_max: libc::RLIM_INFINITY,
    };
    // SAFETY: sets a limit.
    let set = unsafe { libc::setrlimit(libc::RLIMIT_DATA, &raw const limit) };
    assert_eq!(set, 0);

    let segment = Segment::anonymous(GIB / 2).unwrap();
    let mut guests: Vec<_> = (0..4)
        .map(|_| {
            let mut store = Store::new(&engine, ());
            let instance = Instance::new(&mut store, &module, &[]).unwrap();
            let fill = instance
                .get_typed_func::<(u32, u32), ()>(&mut store, "fill")
                .unwrap();
            let window = Window::open(&mut store, &instance, GIB).unwrap();
            let attached = window
                .attach(&mut store, &segment, Access::ReadOnly)
                .unwrap();
            (store, window, fill, attached)
        })
        .collect();
    for (store, window, fill, attached) in &mut guests {
        let start = attached.address();
        let end = start + attached.size();
        // What may only be read, and the hole behind it.
        let ranges = [(start, end), (end, window.base() + window.size())];
        for (start, end) in ranges {
            fill.call(&mut *store, (start as u32, end as u32)).unwrap();
            let check = window.check(&*store);
            assert!(matches!(check, Err(Error::Faulted(_))), "{check:?}");
            // Not restored: what is open stays open, and counts.
        }
    }
}
