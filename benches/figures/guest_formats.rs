//! The formats in a guest: each message lies in its memory, and is verified and read there.

use std::cell::RefCell;
use std::error::Error;
use std::rc::Rc;

use karmem_benches::contestants::{InFormats, Visitor};
use karmem_benches::data::checksum::Checksum;
use karmem_benches::data::log::Logs;
use karmem_benches::data::mesh::Mesh;
use karmem_benches::data::minecraft_savedata::Players;
use karmem_benches::data::mk48::Updates;
use karmem_benches::data::monsters::Monster;
use karmem_benches::format::{Format, Update};
use karmem_benches::operations::{Contestant, Operation, Run};
use wasmtime::Memory;

use crate::compare::Compare;
use crate::formats;
use crate::guest::{Guest, Module};
use crate::matrix::{self, Column};

/// Bytes for the messages of all formats with any of the data sets.
const ROOM: usize = 96 << 20;

pub(crate) fn measure(compare: &mut Compare, module: &Module) -> Result<(), Box<dyn Error>> {
    measure_data::<Logs>(compare, module)?;
    measure_data::<Mesh>(compare, module)?;
    measure_data::<Players>(compare, module)?;
    measure_data::<Updates>(compare, module)?;
    measure_data::<Vec<Monster>>(compare, module)
}

fn measure_data<D: InFormats>(
    compare: &mut Compare,
    module: &Module,
) -> Result<(), Box<dyn Error>> {
    let title = format!("{} in a guest", D::NAME);
    for Column { operation, times } in matrix::measure(compare, &title, &contestants::<D>(module)?)?
    {
        let what = format!("{title}: {}", operation.name());
        for (beside, target) in formats::targets::<D>(operation) {
            compare.ratio(&what, &times, ["karmem", beside], Some(*target));
        }
    }
    Ok(())
}

/// All formats with the data set `D` in a guest, and the plain values in its own memory beside them.
fn contestants<D: InFormats>(module: &Module) -> Result<Vec<Contestant>, Box<dyn Error>> {
    let mut guest = Guest::new(module, 2 * ROOM as u64)?;
    let attached = guest.attach(ROOM)?;
    let memory = guest.memory()?;
    let mut messages = Messages {
        data: D::generate(D::COUNT),
        memory,
        end: attached.address() as usize,
        guest: Rc::new(RefCell::new(guest)),
        made: Vec::new(),
        failure: None,
    };
    D::visit(&mut messages);
    if let Some(failure) = messages.failure {
        return Err(failure);
    }
    messages.add_plain()?;
    Ok(messages.made)
}

struct Messages<D> {
    data: D,
    guest: Rc<RefCell<Guest>>,
    memory: Memory,
    /// Where the next message goes.
    end: usize,
    made: Vec<Contestant>,
    failure: Option<Box<dyn Error>>,
}

impl<D: InFormats> Visitor<D> for Messages<D> {
    fn format<F: Format<D> + 'static>(&mut self) {
        if let Err(failure) = self.add::<F>() {
            self.failure = Some(failure);
        }
    }

    fn update<F: Update<D> + 'static>(&mut self) {}
}

impl<D: InFormats> Messages<D> {
    fn add<F: Format<D>>(&mut self) -> Result<(), Box<dyn Error>> {
        let mut buffer = F::Buffer::default();
        let values = F::values(&self.data);
        let message = F::encode(&values, &mut buffer).map_err(|failure| failure.to_string())?;
        let place = (
            self.made.len() as u32,
            self.end as u32,
            message.len() as u32,
        );
        let number = {
            let guest = &mut *self.guest.borrow_mut();
            self.memory.write(&mut guest.store, self.end, message)?;
            let open = guest.function::<(u32, u32, u32), u32>(&format!("open_{}", D::NAME))?;
            open.call(&mut guest.store, place)?
        };
        // All messages begin alike, at pages of their own.
        self.end += message.len().next_multiple_of(4096);
        self.made.push(Contestant {
            name: F::NAME,
            size: Some(message.len()),
            runs: vec![
                (Operation::Verify, self.run("verify", number, 1)?),
                (Operation::Read, self.run("read", number, self.sum())?),
                (
                    Operation::ReadVerified,
                    self.run("read_again", number, self.sum())?,
                ),
            ],
        });
        Ok(())
    }

    fn add_plain(&mut self) -> Result<(), Box<dyn Error>> {
        let number = {
            let guest = &mut *self.guest.borrow_mut();
            let plain = guest.function::<(), u32>(&format!("plain_{}", D::NAME))?;
            plain.call(&mut guest.store, ())?
        };
        self.made.push(Contestant {
            name: "plain values",
            size: None,
            runs: vec![(
                Operation::ReadVerified,
                self.run("read_again", number, self.sum())?,
            )],
        });
        Ok(())
    }

    fn sum(&self) -> u64 {
        let Checksum(sum) = self.data.checksum();
        sum
    }

    /// Calls the guest's function of that name for the message of that number, which is to return `expected`.
    fn run(&self, name: &str, number: u32, expected: u64) -> Result<Run, Box<dyn Error>> {
        let guest = Rc::clone(&self.guest);
        let function = guest.borrow_mut().function::<u32, u64>(name)?;
        let run = move || function.call(&mut guest.borrow_mut().store, number);
        match run()? {
            returned if returned == expected => Ok(Box::new(move || {
                assert_eq!(run().expect("the guest does not trap"), expected);
            })),
            returned => Err(format!("{name} of {} returns {returned}", D::NAME).into()),
        }
    }
}
