//! What it costs that accesses may fault: nothing, where none does.
//!
//! Calls that are looked after run beside bare ones, and loads of a guest that has windows beside those of one
//! that Wasmtime keeps for itself.

use std::error::Error;
use std::hint::black_box;

use karmem::host::{Access, Segment};
use wasmtime::{Instance, Store, TypedFunc};

use crate::compare::Compare;
use crate::guest::{Guest, Module};

/// Bytes that the guests load: they stay in a cache near the core.
const LOADED: usize = 256 << 10;

pub(crate) fn measure(compare: &mut Compare, module: &Module) -> Result<(), Box<dyn Error>> {
    if !compare.includes("guard") {
        return Ok(());
    }
    let mut loads = Loads::new(module)?;
    let times = compare.measure(
        "guard, loads",
        &mut loads,
        &[
            ("with windows", &|loads| loads.with_windows()),
            ("without", &|loads| loads.without()),
        ],
    )?;
    let what = "a guest with windows loads from its own memory";
    compare.ratio(what, &times, ["with windows", "without"], Some(1.05));

    let mut calls = Calls::new(module)?;
    let what = "a call into a guest, with a look at faults before and after";
    calls.measure(compare, "guard, calls", what)?;
    calls.fault()?;
    let what = "the same, in a process in which an access has faulted";
    calls.measure(compare, "guard, calls after a fault", what)
}

/// The same guest, in an engine for windows and in one of Wasmtime's own.
struct Loads {
    guest: Guest,
    sum: TypedFunc<(u32, u32), u64>,
    own: u32,
    plain: Store<()>,
    plain_sum: TypedFunc<(u32, u32), u64>,
    plain_own: u32,
}

impl Loads {
    fn new(module: &Module) -> Result<Self, Box<dyn Error>> {
        let mut guest = Guest::new(module, 1 << 20)?;
        let module = module.without_windows()?;
        let mut plain = Store::new(module.engine(), ());
        let instance = Instance::new(&mut plain, &module, &[])?;
        let allocate = instance.get_typed_func::<u32, u32>(&mut plain, "allocate")?;
        Ok(Self {
            own: guest.allocate(LOADED)?,
            sum: guest.function("sum")?,
            guest,
            plain_own: allocate.call(&mut plain, LOADED as u32)?,
            plain_sum: instance.get_typed_func(&mut plain, "sum")?,
            plain,
        })
    }

    fn with_windows(&mut self) {
        let range = (self.own, LOADED as u32);
        let _ = black_box(self.sum.call(&mut self.guest.store, range));
    }

    fn without(&mut self) {
        let range = (self.plain_own, LOADED as u32);
        let _ = black_box(self.plain_sum.call(&mut self.plain, range));
    }
}

/// A guest that is called for nothing.
struct Calls {
    guest: Guest,
    nothing: TypedFunc<(u32, u32), i64>,
}

impl Calls {
    fn new(module: &Module) -> Result<Self, Box<dyn Error>> {
        let mut guest = Guest::new(module, 1 << 20)?;
        Ok(Self {
            nothing: guest.function("nothing")?,
            guest,
        })
    }

    fn measure(
        &mut self,
        compare: &mut Compare,
        group: &str,
        what: &str,
    ) -> Result<(), Box<dyn Error>> {
        let times = compare.measure(
            group,
            self,
            &[
                ("looked after", &|calls| {
                    let Guest { store, window, .. } = &mut calls.guest;
                    let result = window.call(store, |store| calls.nothing.call(store, (1, 2)));
                    assert!(black_box(result).is_ok());
                }),
                ("a bare call", &|calls| {
                    let result = calls.nothing.call(&mut calls.guest.store, (1, 2));
                    assert!(black_box(result).is_ok());
                }),
            ],
        )?;
        compare.ratio(what, &times, ["looked after", "a bare call"], None);
        Ok(())
    }

    /// Has the guest write what it may only read, and mends it.
    fn fault(&mut self) -> Result<(), Box<dyn Error>> {
        let fill = self.guest.function::<(u32, u32), ()>("fill")?;
        let Guest { store, window, .. } = &mut self.guest;
        let segment = Segment::anonymous(64 << 10)?;
        let attached = window.attach(store, &segment, Access::ReadOnly)?;
        let range = (attached.address() as u32, 64 << 10);
        let faulted = window.call(store, |store| fill.call(store, range));
        assert!(faulted.is_err(), "it may only read");
        window.restore(store)?;
        attached.detach(store)?;
        Ok(())
    }
}
