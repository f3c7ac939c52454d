//! Tables in tables, with large arrays in each: read as deep as they may be, on the stack of a thread.

use std::thread;

use karmem::ReadOwned as _;

use crate::open;

karmem::schema! {
    karmem heavy @packed(true);

    struct Node table { Next Node; Samples [4000]float64; }
}

const LEVELS: u32 = 62;

/// Tables that end before their samples, each of which refers to the next.
fn chain() -> Vec<u8> {
    let table = |level| [8, 8 * level].map(u32::to_le_bytes).concat();
    let nowhere = [8, u32::MAX].map(u32::to_le_bytes).concat();
    let mut message: Vec<u8> = (1..LEVELS).flat_map(table).collect();
    message.extend(nowhere);
    message
}

#[test]
fn large_arrays_of_tables_in_tables_do_not_add_up_on_the_stack() {
    let read = || {
        let message = chain();
        let root = open::<Node>(&message).unwrap().read();
        let mut nodes = Some(&root);
        let mut levels = 0;
        while let Some(node) = nodes {
            nodes = node.next.as_deref();
            levels += 1;
        }
        assert_eq!(levels, LEVELS);
    };
    let thread = thread::Builder::new().stack_size(1 << 20);
    thread.spawn(read).unwrap().join().unwrap();
}
