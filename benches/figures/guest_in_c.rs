//! A guest in C beside the one in Rust: both verify and read the same message in their windows.

use std::error::Error;
use std::hint::black_box;

use karmem::host::Attached;
use karmem_benches::data::monsters::{Monster, sums};
use karmem_benches::in_place;
use wasmtime::{TypedFunc, WasmParams, WasmResults};

use crate::REGION;
use crate::compare::Compare;
use crate::guest::{Guest, Module};

/// Does nothing where there is no compiler of C.
pub(crate) fn measure(
    compare: &mut Compare,
    module: &Module,
    monsters: &[Monster],
) -> Result<(), Box<dyn Error>> {
    let Some(module_of_c) = Module::build_c()? else {
        return Ok(());
    };
    let mut guests = [
        Reader::new(&module_of_c, monsters)?,
        Reader::new(module, monsters)?,
    ];
    let expected = sums(monsters);

    let what = "a guest in C reads one field of each monster";
    measure_one(
        compare,
        what,
        &mut guests,
        "mana_sum",
        |_| (),
        expected.mana,
    )?;
    let what = "a guest in C reads every point of every path";
    measure_one(
        compare,
        what,
        &mut guests,
        "path_sum",
        |_| (),
        expected.path,
    )?;
    let what = "a guest in C verifies all monsters and reads one field of each";
    let place = |reader: &Reader| (reader.attached.address() as u32, reader.size);
    measure_one(
        compare,
        what,
        &mut guests,
        "read_verified",
        place,
        expected.mana,
    )?;
    let what = "a guest in C reads one field of each monster live";
    measure_one(
        compare,
        what,
        &mut guests,
        "read_live",
        place,
        expected.mana,
    )
}

/// A guest that has opened the monsters.
struct Reader {
    guest: Guest,
    attached: Attached,
    /// Bytes of the message.
    size: u32,
}

impl Reader {
    fn new(module: &Module, monsters: &[Monster]) -> Result<Self, Box<dyn Error>> {
        let mut guest = Guest::new(module, 2 * REGION as u64)?;
        let attached = guest.attach(REGION)?;
        let size = in_place::build(monsters, &attached.builder(&mut guest.store)?)?;
        let open = guest.function::<(u32, u32), u32>("open")?;
        let opened = open.call(&mut guest.store, (attached.address() as u32, size))?;
        assert_eq!(opened, 1, "the guest has the monsters");
        Ok(Self {
            guest,
            attached,
            size,
        })
    }
}

/// Measures the function of that name in both guests, which is to return `expected`.
fn measure_one<P, R>(
    compare: &mut Compare,
    what: &str,
    guests: &mut [Reader; 2],
    function: &str,
    arguments: impl Fn(&Reader) -> P,
    expected: R,
) -> Result<(), Box<dyn Error>>
where
    P: WasmParams + Copy,
    R: WasmResults + PartialEq + Copy,
{
    let mut find = |guest: usize| -> Result<_, Box<dyn Error>> {
        let reader = &mut guests[guest];
        let function: TypedFunc<P, R> = reader.guest.function(function)?;
        Ok((function, arguments(reader)))
    };
    let (in_c, in_rust) = (find(0)?, find(1)?);
    let run =
        |guests: &mut [Reader; 2], guest: usize, (function, arguments): &(TypedFunc<P, R>, P)| {
            let returned = function.call(&mut guests[guest].guest.store, *arguments);
            assert!(black_box(returned).is_ok_and(|returned| returned == expected));
        };
    let times = compare.measure(
        what,
        guests,
        &[
            ("C", &|guests| run(guests, 0, &in_c)),
            ("Rust", &|guests| run(guests, 1, &in_rust)),
        ],
    )?;
    compare.ratio(what, &times, ["C", "Rust"], None);
    Ok(())
}
