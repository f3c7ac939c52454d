//! All data sets in all formats, natively: encoded, verified, read and changed, and how large they are.

use std::error::Error;

use karmem::build::ObjectBuilder;
use karmem::owned::Owned;
use karmem::{ReadOwned, Structure};
use karmem_benches::contestants::InFormats;
use karmem_benches::data::Data as _;
use karmem_benches::data::log::Logs;
use karmem_benches::data::mesh::Mesh;
use karmem_benches::data::minecraft_savedata::Players;
use karmem_benches::data::mk48::Updates;
use karmem_benches::data::monsters::Monster;
use karmem_benches::in_place::InMessage;
use karmem_benches::operations::{Contestant, Operation, contestants};

use crate::compare::Compare;
use crate::matrix::{self, Column};
use crate::report::{Figure, Value};

pub(crate) fn measure(compare: &mut Compare) -> Result<(), Box<dyn Error>> {
    measure_data::<Logs>(compare)?;
    measure_data::<Mesh>(compare)?;
    measure_data::<Players>(compare)?;
    measure_data::<Updates>(compare)?;
    measure_data::<Vec<Monster>>(compare)
}

fn measure_data<D>(compare: &mut Compare) -> Result<(), Box<dyn Error>>
where
    D: InFormats + InMessage<Root: Owned>,
    for<'a> <D::Root as Structure>::Ref<'a>: ReadOwned<Owned = D::Root>,
    for<'a> <D::Root as Structure>::Builder<'a>: ObjectBuilder<'a>,
{
    let contestants = contestants::<D>().map_err(|failure| failure.to_string())?;
    let columns = matrix::measure(compare, D::NAME, &contestants)?;
    let is_measured = !columns.is_empty();
    for Column { operation, times } in columns {
        let what = format!("{}: {}", D::NAME, operation.name());
        for (beside, target) in targets::<D>(operation) {
            compare.ratio(&what, &times, ["karmem", beside], Some(*target));
        }
        // Only of what both hold.
        compare.ratio(&what, &times, ["karmem, packed", "karmem"], None);
    }
    if is_measured {
        compare.add(size(D::NAME, &contestants)?);
    }
    Ok(())
}

/// What karmem is compared with, and what it may take at most beside that.
pub(crate) fn targets<D: InFormats>(operation: Operation) -> &'static [(&'static str, f64)] {
    match operation {
        Operation::Encode => &[("rkyv", 1.0)],
        // What is one slice of numbers takes none of them any time.
        Operation::Verify if D::NAME == Mesh::NAME => &[],
        Operation::Verify => &[("rkyv", 1.0 / 1.5), ("FlatBuffers", 1.0 / 5.0)],
        Operation::ReadVerified => &[("rkyv", 1.05)],
        Operation::Read | Operation::VerifyToUpdate | Operation::Update => &[],
    }
}

fn size(name: &str, contestants: &[Contestant]) -> Result<Figure, Box<dyn Error>> {
    let size = |format| {
        contestants
            .iter()
            .find(|contestant| contestant.name == format)
            .and_then(|contestant| contestant.size)
            .map(|size| Value::Bytes(size as f64))
            .ok_or_else(|| format!("there is no message of {format}"))
    };
    Ok(Figure {
        what: format!("{name}: bytes in a message"),
        value: size("karmem")?,
        beside: Some(("rkyv".to_owned(), size("rkyv")?)),
        target: Some(1.15),
        ratio: None,
    })
}
