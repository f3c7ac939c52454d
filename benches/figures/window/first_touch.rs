//! A guest reads or writes all of a fresh mapping, beside copying the bytes into memory that it has used before.
//!
//! Mapping takes no time, but the processor has to be told of each page when it is first touched. The kernel can do so for
//! all pages ahead (`populate`), or there can be fewer and larger ones (`huge_pages`).

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use karmem::host::{Access, AttachOptions, Attached, Segment, SegmentOptions};
use wasmtime::{Memory, TypedFunc};

use super::{LARGE, filled};
use crate::compare::{Compare, Part, timed};
use crate::guest::{Guest, Module};

const TURNS: usize = 15;

/// What is done with the bytes at an address of the guest's.
type Work = fn(&mut Touch, u32);

type Run<'a> = Box<dyn Fn(&mut Touch) -> Duration + 'a>;

pub(crate) fn measure(compare: &mut Compare, module: &Module) -> Result<(), Box<dyn Error>> {
    if !compare.includes("first touch") {
        return Ok(());
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("first_touch");
    // Left by a run that was ended.
    let _ = fs::remove_file(&path);
    let size = LARGE as u64;
    let huge = SegmentOptions::new(size).huge_pages();
    let kinds = [
        ("anonymous memory", filled(Segment::anonymous(size)?)?),
        ("huge pages", filled(Segment::anonymous(huge)?)?),
        ("a file", filled(Segment::create(&path, size)?)?),
    ];
    fs::remove_file(&path)?;
    let (_, anonymous) = &kinds[0];
    let mut touch = Touch::new(module, anonymous)?;

    let works: [(&str, Access, Work, Option<f64>); 2] = [
        ("reads", Access::ReadOnly, Touch::sum, Some(1.0)),
        ("writes", Access::ReadWrite, Touch::fill, None),
    ];
    for (verb, access, work, target) in works {
        let fresh = AttachOptions::new(access);
        let populated = fresh.clone().populate();
        let mut runs: Vec<(String, Run<'_>)> = Vec::new();
        for (kind, segment) in &kinds {
            runs.push((format!("{kind}, fresh"), on_fresh(segment, &fresh, work)));
            runs.push((
                format!("{kind}, populated"),
                on_fresh(segment, &populated, work),
            ));
        }

        runs.push((
            "a copy".to_owned(),
            Box::new(|touch| timed(|| touch.copy())),
        ));
        runs.push((
            "after a copy".to_owned(),
            Box::new(move |touch| {
                timed(|| {
                    touch.copy();
                    work(touch, touch.own);
                })
            }),
        ));
        runs.push((
            "a standing mapping".to_owned(),
            Box::new(move |touch| {
                let standing = touch.standing.address() as u32;
                timed(|| work(touch, standing))
            }),
        ));
        let contestants: Vec<Part<'_, Touch>> = runs
            .iter()
            .map(|(name, run)| (name.as_str(), run.as_ref()))
            .collect();
        let times = compare.take_turns("first touch", TURNS, &mut touch, &contestants);
        for (name, _) in runs.iter().filter(|(name, _)| name != "a copy") {
            let what = format!("a guest {verb} all of 64 MiB: {name}");
            let is_fresh = kinds.iter().any(|(kind, _)| name.starts_with(kind));
            let target = target.filter(|_| is_fresh);
            compare.ratio(&what, &times, [name, "a copy"], target);
        }
    }
    Ok(())
}

/// Attaches, does the work, and detaches, of which the first two count.
fn on_fresh<'a>(segment: &'a Segment, options: &'a AttachOptions, work: Work) -> Run<'a> {
    Box::new(move |touch| {
        let start = Instant::now();
        let attached = touch.attach(segment, options.clone());
        work(touch, attached.address() as u32);
        let took = start.elapsed();
        attached.detach(&mut touch.guest.store).expect("attached");
        took
    })
}

struct Touch {
    guest: Guest,
    memory: Memory,
    sum: TypedFunc<(u32, u32), u64>,
    fill: TypedFunc<(u32, u32), ()>,
    /// What is copied.
    source: Segment,
    /// Where the guest has room for a copy.
    own: u32,
    /// All of it has been touched.
    standing: Attached,
}

impl Touch {
    fn new(module: &Module, segment: &Segment) -> Result<Self, Box<dyn Error>> {
        let mut guest = Guest::new(module, 3 * LARGE as u64)?;
        let own = guest.allocate(LARGE)?;
        let Guest { store, window, .. } = &mut guest;
        let mut touch = Self {
            standing: window.attach(store, segment, Access::ReadWrite)?,
            memory: guest.memory()?,
            sum: guest.function("sum")?,
            fill: guest.function("fill")?,
            guest,
            source: segment.snapshot()?,
            own,
        };
        touch.fill(touch.standing.address() as u32);
        Ok(touch)
    }

    fn attach(&mut self, segment: &Segment, options: AttachOptions) -> Attached {
        let Guest { store, window, .. } = &mut self.guest;
        window
            .attach(store, segment, options)
            .expect("there is room")
    }

    fn copy(&mut self) {
        let start = self.own as usize;
        let memory = self.memory.data_mut(&mut self.guest.store);
        let source = self.source.freeze().expect("a snapshot is sealed");
        memory[start..start + LARGE].copy_from_slice(source.bytes());
    }

    fn sum(&mut self, address: u32) {
        let sum = self
            .sum
            .call(&mut self.guest.store, (address, LARGE as u32));
        assert!(sum.is_ok_and(|sum| sum != 0));
    }

    fn fill(&mut self, address: u32) {
        let filled = self
            .fill
            .call(&mut self.guest.store, (address, LARGE as u32));
        filled.expect("it is mapped to be written");
    }
}
