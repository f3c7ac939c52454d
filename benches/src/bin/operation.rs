//! Runs one operation of one format, for a profiler: instructions do not depend on what else the machine does.
//!
//! ```text
//! cargo build --release -p karmem-benches --bin operation
//! valgrind --tool=callgrind --toggle-collect='*operation::measured*' target/release/operation log rkyv verify
//! ```
//!
//! Without the operation's name it runs all of them for a while, and prints how long each took.

use std::error::Error;
use std::time::Instant;

use karmem_benches::data::Data;
use karmem_benches::data::log::Logs;
use karmem_benches::data::mesh::Mesh;
use karmem_benches::data::minecraft_savedata::Players;
use karmem_benches::data::mk48::Updates;
use karmem_benches::data::monsters::Monster;
use karmem_benches::operations::{Contestant, Operation, Run, contestants};

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let contestants = match words.first().map(String::as_str) {
        Some(Logs::NAME) => contestants::<Logs>()?,
        Some(Mesh::NAME) => contestants::<Mesh>()?,
        Some(Players::NAME) => contestants::<Players>()?,
        Some(Updates::NAME) => contestants::<Updates>()?,
        Some(<Vec<Monster> as Data>::NAME) => contestants::<Vec<Monster>>()?,
        _ => return Err("name a data set, a format and an operation".into()),
    };
    let [_, format, operation] = words.as_slice() else {
        for contestant in &contestants {
            print_times(contestant);
        }
        return Ok(());
    };
    let operation = Operation::ALL
        .into_iter()
        .find(|known| known.name() == operation)
        .ok_or("there is no such operation")?;
    let run = contestants
        .iter()
        .find(|contestant| contestant.name == format)
        .and_then(|contestant| contestant.run(operation))
        .ok_or("the format does not do that")?;
    // The first time, memory is touched that no one has touched before.
    run();
    measured(run);
    Ok(())
}

#[inline(never)]
fn measured(run: &Run) {
    run();
}

fn print_times(contestant: &Contestant) {
    print!(
        "{:14} {:>9} B",
        contestant.name,
        contestant.size.unwrap_or(0)
    );
    for (operation, run) in &contestant.runs {
        let fastest = (0..20)
            .map(|_| {
                let start = Instant::now();
                run();
                start.elapsed()
            })
            .min()
            .unwrap_or_default();
        print!(
            "  {} {:.1} us",
            operation.name(),
            fastest.as_secs_f64() * 1e6
        );
    }
    println!();
}
