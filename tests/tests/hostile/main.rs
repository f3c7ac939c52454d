//! Hostile guests: every kind of access, at every edge of every kind of range, each in a process of its own.
//!
//! That the process lives and says that all ended by the rules is the assertion. A new kind of access or range is a
//! variant in `cases`, its guest code in `guest`, its place in `layout`.
#![expect(
    unsafe_code,
    reason = "processes are forked, so that guests are compiled once"
)]

mod cases;
mod child;
mod guest;
mod layout;
mod nursery;
mod rules;
mod scene;

use libtest_mimic::{Arguments, Trial};

use crate::cases::Case;
use crate::nursery::Nursery;

fn main() {
    if nursery::serve() {
        return;
    }
    let trials = Case::all().map(|case| {
        Trial::test(case.to_string(), move || {
            static NURSERY: Nursery = Nursery::new();
            NURSERY.run(case).map_err(Into::into)
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}
