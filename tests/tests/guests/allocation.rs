//! A guest's allocator lives on both sides of its windows, whenever those are opened.

use karmem::host::{Access, Segment, Window};
use wasmtime::{Memory, Store};

use crate::guest::Guest;

const MIB: u64 = 1 << 20;

/// Has the guest allocate and keep `size` bytes; where they lie.
fn keep(guest: &mut Guest, size: u64, byte: u32) -> u64 {
    let keep = guest
        .instance
        .get_typed_func::<(u32, u32), i64>(&mut guest.store, "keep")
        .unwrap();
    let address = guest.window.call(&mut guest.store, |store| {
        keep.call(store, (size as u32, byte))
    });
    address.unwrap() as u64
}

fn kept(guest: &mut Guest) -> i64 {
    let kept = guest
        .instance
        .get_typed_func::<(), i64>(&mut guest.store, "kept");
    kept.unwrap().call(&mut guest.store, ()).unwrap()
}

fn memory(guest: &mut Guest) -> (Memory, &mut Store<()>) {
    let memory = guest.instance.get_memory(&mut guest.store, "memory");
    (memory.unwrap(), &mut guest.store)
}

#[test]
fn windows_before_between_and_behind_what_it_allocates() {
    let mut guest = Guest::new(); // with a window, before the first allocation
    let segment = Segment::anonymous(2 * MIB).unwrap();
    let mut windows = vec![guest.window.clone()];
    let mut total = 0;
    for round in 1..=4 {
        for size in [100, 3 * MIB, 10] {
            let address = keep(&mut guest, size, round * 7);
            let memory_is_there = {
                let (memory, store) = memory(&mut guest);
                address + size <= memory.data_size(&store) as u64
            };
            assert!(memory_is_there);
            for window in &windows {
                let in_window = window.base()..window.base() + window.size();
                assert!(!in_window.contains(&address), "in a window");
            }
            total += size as i64;
        }
        let window = Window::open(&mut guest.store, &guest.instance, 4 * MIB).unwrap();
        let attached = window
            .attach(&mut guest.store, &segment, Access::ReadWrite)
            .unwrap();
        // Whatever the guest does from here on, it leaves its own alone, and the window's.
        guest.call("build", &attached, |address, size| (address, size, 100_u32));
        windows.push(window);
        assert_eq!(kept(&mut guest), total);
        let sum = guest.call("add_live", &attached, |address, size| (address, size, 0));
        assert_eq!(sum, 99 * 100 / 2);
    }
    for window in &windows {
        window.check(&guest.store).unwrap();
    }
}
