//! A message that lies in a standing mapping is handed to a guest: one call, and no system call.
//!
//! System calls are counted by the kernel: a child process gives up its right to make any but `read` and `write`,
//! hands the message over many times, and writes that it is still there.

use std::error::Error;
use std::hint::black_box;
use std::process::{Command, Stdio};

use karmem::host::Attached;
use karmem_benches::data::monsters::{Monster, monsters};
use karmem_benches::in_place;
use rustix::thread::SecureComputingMode;
use wasmtime::TypedFunc;

use crate::compare::Compare;
use crate::guest::{Guest, Module};
use crate::report::{Figure, Value};
use crate::{COUNT, REGION};

/// Set in the child process.
const CHILD: &str = "KARMEM_BENCHES_HAND_OVER_IN_SILENCE";
const HANDOVERS: usize = 1000;
const SURVIVED: &[u8] = b"no system call\n";

pub(crate) fn measure(
    compare: &mut Compare,
    module: &Module,
    monsters: &[Monster],
) -> Result<(), Box<dyn Error>> {
    let mut handover = Handover::new(module, monsters)?;
    let times = compare.measure(
        "hand over",
        &mut handover,
        &[
            ("in place", &|handover| handover.hand_over()),
            ("an empty call", &|handover| handover.call_nothing()),
        ],
    )?;
    let what = "a message in a standing mapping is handed to a guest, which looks at its root";
    compare.ratio(what, &times, ["in place", "an empty call"], None);
    if compare.includes("hand over") {
        let system_calls = system_calls()?;
        compare.add(Figure {
            what: format!("system calls in {HANDOVERS} of those"),
            value: Value::Count(system_calls),
            beside: None,
            target: Some(0.0),
            ratio: None,
        });
    }
    Ok(())
}

struct Handover {
    guest: Guest,
    attached: Attached,
    size: u32,
    receive: TypedFunc<(u32, u32), i64>,
    nothing: TypedFunc<(u32, u32), i64>,
    len: i64,
}

impl Handover {
    fn new(module: &Module, monsters: &[Monster]) -> Result<Self, Box<dyn Error>> {
        let mut guest = Guest::new(module, 2 * REGION as u64)?;
        let attached = guest.attach(REGION)?;
        let size = in_place::build(monsters, &attached.builder(&mut guest.store)?)?;
        Ok(Self {
            receive: guest.function("receive")?,
            nothing: guest.function("nothing")?,
            guest,
            attached,
            size,
            len: monsters.len() as i64,
        })
    }

    fn hand_over(&mut self) {
        let message = (self.attached.address() as u32, self.size);
        let len = self.receive.call(&mut self.guest.store, message);
        assert!(len.is_ok_and(|len| len == self.len));
    }

    fn call_nothing(&mut self) {
        let message = (self.attached.address() as u32, self.size);
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
    let mut handover = Handover::new(&Module::build()?, &monsters(COUNT, 1))?;
    handover.hand_over();
    rustix::thread::set_secure_computing_mode(SecureComputingMode::Strict)?;
    for _ in 0..HANDOVERS {
        handover.hand_over();
    }
    rustix::io::write(rustix::stdio::stdout(), SURVIVED)?;
    Ok(())
}
