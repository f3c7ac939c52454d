//! A message that lies in a standing mapping is handed to a guest: one call, and no system call.
//!
//! System calls are counted by the kernel: a child process gives up its right to make any but `read` and `write`,
//! hands the message over many times, and writes that it is still there.

use std::error::Error;
use std::hint::black_box;
use std::process::{Command, Stdio};

use karmem::host::{Access, Attached, Segment};
use rustix::thread::SecureComputingMode;
use wasmtime::TypedFunc;

use super::{LARGE, SMALL, filled};
use crate::compare::Compare;
use crate::guest::{Guest, Module};
use crate::report::{Figure, Value};

/// Set in the child process.
const CHILD: &str = "KARMEM_BENCHES_HAND_OVER_IN_SILENCE";
const HANDOVERS: usize = 1000;
const SURVIVED: &[u8] = b"no system call\n";

pub(crate) fn measure(compare: &mut Compare, module: &Module) -> Result<(), Box<dyn Error>> {
    if !compare.includes("hand over") {
        return Ok(());
    }
    let mut handovers = [Handover::new(module, LARGE)?, Handover::new(module, SMALL)?];
    let times = compare.measure(
        "hand over",
        &mut handovers,
        &[
            ("64 MiB", &|handovers| handovers[0].hand_over()),
            ("64 KiB", &|handovers| handovers[1].hand_over()),
            ("an empty call", &|handovers| handovers[0].call_nothing()),
        ],
    )?;
    let what =
        "a message of 64 MiB in a standing mapping is handed to a guest, which looks at its root";
    if let Some(time) = times.of("64 MiB") {
        compare.add(Figure {
            what: what.to_owned(),
            value: Value::Nanoseconds(time),
            beside: None,
            target: Some(50.0),
            ratio: None,
        });
    }
    compare.ratio(what, &times, ["64 MiB", "64 KiB"], Some(1.1));
    compare.ratio(what, &times, ["64 MiB", "an empty call"], None);
    compare.add(Figure {
        what: format!("system calls in {HANDOVERS} of those"),
        value: Value::Count(system_calls()?),
        beside: None,
        target: Some(0.0),
        ratio: None,
    });
    Ok(())
}

struct Handover {
    guest: Guest,
    attached: Attached,
    receive: TypedFunc<(u32, u32), i64>,
    nothing: TypedFunc<(u32, u32), i64>,
}

impl Handover {
    /// A guest with a message of `size` bytes.
    fn new(module: &Module, size: usize) -> Result<Self, Box<dyn Error>> {
        let segment = filled(Segment::anonymous(size as u64)?)?;
        let mut guest = Guest::new(module, 2 * LARGE as u64)?;
        let Guest { store, window, .. } = &mut guest;
        Ok(Self {
            attached: window.attach(store, &segment, Access::ReadOnly)?,
            receive: guest.function("receive")?,
            nothing: guest.function("nothing")?,
            guest,
        })
    }

    fn message(&self) -> (u32, u32) {
        (self.attached.address() as u32, self.attached.size() as u32)
    }

    fn hand_over(&mut self) {
        let message = self.message();
        let len = self.receive.call(&mut self.guest.store, message);
        assert!(len.is_ok_and(|len| len > 0));
    }

    fn call_nothing(&mut self) {
        let message = self.message();
        let _ = black_box(self.nothing.call(&mut self.guest.store, message));
    }
}

/// 0, or 1 when the child was ended for at least one.
fn system_calls() -> Result<u64, Box<dyn Error>> {
    let child = Command::new(std::env::current_exe()?)
        .env(CHILD, "1")
        .stderr(Stdio::inherit())
        .output()?;
    Ok(u64::from(child.stdout != SURVIVED))
}

/// Whether this process is the child that hands over without a system call.
pub(crate) fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// What the child does. It does not return: returning takes a system call.
pub(crate) fn hand_over_in_silence() -> Result<(), Box<dyn Error>> {
    let mut handover = Handover::new(&Module::build()?, LARGE)?;
    handover.hand_over();
    rustix::thread::set_secure_computing_mode(SecureComputingMode::Strict)?;
    for _ in 0..HANDOVERS {
        handover.hand_over();
    }
    rustix::io::write(rustix::stdio::stdout(), SURVIVED)?;
    Ok(())
}
