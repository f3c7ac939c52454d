//! A guest that opens its window step by step, where the system has no memory for all of it at once.

use karmem::host::{Error, Window};

use crate::child::in_child;
use crate::guest::{engine, instance};

/// Fills a byte every so many, from an address to the next.
const GUEST: &str = r#"(module (memory (export "memory") i64 1)
    (func (export "fill") (param $at i64) (param $end i64) (param $step i64)
      (loop $next
        (memory.fill (local.get $at) (i32.const 1) (i64.const 1))
        (local.set $at (i64.add (local.get $at) (local.get $step)))
        (br_if $next (i64.lt_u (local.get $at) (local.get $end))))))"#;

const GIB: u64 = 1 << 30;

#[test]
fn every_other_step_of_a_hole_that_is_too_large_to_open() {
    in_child(|| {
        let (mut store, instance) = instance(&engine(), GUEST);
        let fill = instance
            .get_typed_func::<(u64, u64, u64), ()>(&mut store, "fill")
            .unwrap();
        let window = Window::open(&mut store, &instance, 32 * GIB).unwrap();
        // Wasmtime maps a stack for signal handlers when a thread first calls a guest.
        fill.call(&mut store, (0, 1, 1)).unwrap();
        // From here on the process has more than it may have, so that nothing that can be written is added.
        let limit = libc::rlimit {
            rlim_cur: 4096,
            rlim_max: libc::RLIM_INFINITY,
        };
        // SAFETY: sets a limit of this process.
        unsafe { libc::setrlimit(libc::RLIMIT_DATA, &raw const limit) };
        let (start, end) = (window.base() + GIB, window.base() + window.size());
        let filled = window.call(&mut store, |store| {
            fill.call(store, (start, end, 128 * 1024))
        });
        assert!(matches!(filled, Err(Error::Faulted(_))), "{filled:?}");
        window.restore(&mut store).unwrap();
    });
}
