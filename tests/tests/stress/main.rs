//! Threads with guests of their own attach, replace, detach, write, read and misuse the same segments at the same time. Whatever
//! one of them does, the others find what they are promised: words that are whole, their own, and not older than before.
//!
//! It runs for ten seconds, or as many as `KARMEM_STRESS_SECONDS` says. A new action is a function in one of the files here,
//! named in [`ACTIONS`].

mod blocks;
mod common;
mod exclusive;
mod faults;
mod guest;
mod guests;
mod sheet;
mod word;
mod world;

use std::env;
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use sheet::THREADS;
use world::{Worker, World};

type Action = fn(&mut Worker<'_>);

/// What threads do, and how often: one of these is picked each time.
const ACTIONS: [Action; 18] = [
    common::written_by_a_guest,
    common::written_by_a_guest,
    common::written_by_the_host,
    common::read,
    common::read,
    common::read,
    common::replaced,
    common::copied_on_write,
    common::in_part,
    faults::read_only,
    faults::hole,
    faults::cut,
    exclusive::handed,
    exclusive::handed,
    blocks::exchanged,
    guests::swapped,
    guests::renewed,
    guests::grown,
];

#[test]
fn threads_don_t_disturb_each_other() {
    let seconds = env::var("KARMEM_STRESS_SECONDS").map_or(10, |text| text.parse().unwrap());
    // What is made once and kept is made in the first round.
    round(Duration::from_millis(300));
    let before = Left::count();
    let actions = round(Duration::from_secs(seconds));
    println!("{actions} actions");
    assert_eq!(Left::count(), before);
}

/// Lets all threads act for some time; how often they did.
fn round(time: Duration) -> usize {
    let world = World::new();
    let end = Instant::now() + time;
    let act = |thread| {
        let mut worker = Worker::new(&world, thread);
        let mut actions = 0;
        while Instant::now() < end {
            let action = ACTIONS[worker.random(ACTIONS.len())];
            action(&mut worker);
            actions += 1;
        }
        worker.guest.expect_own_bytes();
        actions
    };
    let actions = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| scope.spawn(move || act(thread)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum()
    });
    world.check();
    actions
}

/// What a round may not leave behind.
#[derive(Debug, PartialEq, Eq)]
struct Left {
    descriptors: usize,
    /// Mappings of segments.
    mappings: usize,
    /// Memories of guests: each takes 4 GiB of addresses.
    memories: u64,
}

impl Left {
    fn count() -> Self {
        let status = fs::read_to_string("/proc/self/status").unwrap();
        let size = status
            .lines()
            .find_map(|line| line.strip_prefix("VmSize:"))
            .unwrap();
        let kibibytes: u64 = size.trim().trim_end_matches(" kB").parse().unwrap();
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        let is_segment = |line: &&str| line.contains("/memfd:") || line.contains("/cut");
        Self {
            descriptors: fs::read_dir("/proc/self/fd").unwrap().count(),
            mappings: maps.lines().filter(is_segment).count(),
            memories: kibibytes >> 22,
        }
    }
}
