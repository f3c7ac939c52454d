//! Code of the caller's that runs inside of an operation, and uses what the operation is about.

use karmem::host::{Heap, Window};

use crate::child::in_child;
use crate::guest::{SLOT, engine, instance};

const GUEST: &str = r#"(module (memory (export "memory") 1))"#;

/// A quota that depends on how much is free.
struct HalfOfTheRest<'a>(&'a Heap);

impl From<HalfOfTheRest<'_>> for Option<u64> {
    fn from(HalfOfTheRest(heap): HalfOfTheRest<'_>) -> Self {
        Some(heap.stats().free / 2)
    }
}

#[test]
fn a_quota_may_be_asked_of_the_heap() {
    in_child(|| {
        // Whoever waits for a lock takes no processor time.
        // SAFETY: ends this process if it is still there.
        unsafe { libc::alarm(60) };
        let (mut store, instance) = instance(&engine(), GUEST);
        let window = Window::open(&mut store, &instance, 4 * SLOT).unwrap();
        let heap = Heap::new(SLOT).unwrap();
        let share = heap
            .attach(&window, &mut store, HalfOfTheRest(&heap))
            .unwrap();
        assert_eq!(heap.share(share.owner()).unwrap().quota, SLOT / 2);
    });
}
