//! One case, in a process of its own: what the guest's call must end in, and how all others must be afterwards.

use std::fs;

use karmem::host::{Access, Attached, Error, Segment};

use crate::cases::{Case, Order, Range};
use crate::guest::{Compiled, FILE, Guest, WRITTEN};
use crate::layout::{Layout, PAGE};
use crate::rules::{Expected, Outcome, Place};
use crate::scene::{CONTENT, SECRET, Scene};

/// Carries the case out; panics where it does not end by the rules.
pub(crate) fn run(case: Case, compiled: &Compiled) {
    let layout = Layout::of(case.bits, case.range);
    let mut scene = Scene::new(compiled, case, &layout);
    let address = layout.touched(case).start;
    let call = scene.guest.call(&format!("{:?}", case.access), address);
    let outcome = Outcome::of(call);

    let expected = Expected::of(case, &layout);
    assert!(
        expected.contains(&outcome),
        "expected: {expected:?}\n   found: {outcome:?}"
    );
    let faulted = match &outcome {
        Outcome::Faulted(report) | Outcome::TrappedAndFaulted(report) => {
            let fault = expected
                .faults
                .iter()
                .find(|fault| fault.is_reported_by(report, &layout));
            let fault =
                fault.unwrap_or_else(|| panic!("expected: {expected:?}\n   found: {report:?}"));
            Some(fault.place)
        }
        _ => None,
    };
    check_poisoned(&mut scene, faulted);
    check_others(&mut scene, case, &layout);
    check_secrets(&mut scene);
    check_restored(&mut scene, case, &layout, &outcome);
}

impl Outcome {
    fn of((trapped, result): (bool, karmem::host::Result<u32>)) -> Self {
        match (trapped, result) {
            (false, Ok(0)) => Self::Returned,
            (false, Ok(_)) => Self::Refused,
            (true, Err(Error::Call(_))) => Self::Trapped,
            (false, Err(Error::Faulted(fault))) => Self::Faulted(fault),
            (true, Err(Error::Faulted(fault))) => Self::TrappedAndFaulted(fault),
            (_, other) => panic!("the call returned, and the window says {other:?}"),
        }
    }
}

/// As long as nobody restores it, a window that has faulted says so, and nothing is done with it.
fn check_poisoned(scene: &mut Scene, faulted: Option<Place>) {
    let Guest { window, store, .. } = &mut scene.guest;
    let Some(place) = faulted else {
        window.check(store).expect("nothing has faulted");
        return;
    };
    let check = window.check(store);
    assert!(matches!(check, Err(Error::Faulted(_))), "{check:?}");
    if place == Place::Segment {
        let refused = |result: karmem::host::Result<()>| {
            assert!(matches!(result, Err(Error::Faulted(_))), "{result:?}");
        };
        refused(scene.attached.live(&*store).map(drop));
        refused(scene.attached.freeze(&*store).map(drop));
        refused(scene.attached.builder(&mut *store).map(drop));
    }
    let called = window.call(store, |_| -> wasmtime::Result<()> {
        panic!("the guest is called before the window is restored")
    });
    assert!(matches!(called, Err(Error::Faulted(_))), "{called:?}");
}

/// What others share has changed only where the guest may write, and nothing else of theirs at all.
fn check_others(scene: &mut Scene, case: Case, layout: &Layout) {
    let writable = case.shared_writes(layout);
    // A part is written at its own place in the segment.
    let part = if case.range.is_part() { PAGE } else { 0 };
    let before = scene.content(case);
    let after = match &scene.file {
        Some(path) => fs::read(path).expect("the segment's file"),
        None if case.range == Range::Exclusive => frozen(scene),
        None => bytes(&scene.segment),
    };
    assert_eq!(after.len(), before.len());
    let is_writable = |index: &usize| {
        let index = *index as u64;
        writable
            .iter()
            .any(|range| range.contains(&index.wrapping_sub(part)))
    };
    let changed = (0..after.len()).filter(|index| after[*index] != before[*index]);
    let wrongly: Vec<_> = changed.filter(|index| !is_writable(index)).collect();
    assert!(wrongly.is_empty(), "bytes have changed at {wrongly:?}");

    let Scene {
        bystander, witness, ..
    } = scene;
    bystander
        .window
        .check(&bystander.store)
        .expect("nothing has happened to others");
    if case.range.is_part() || case.range.is_truncated() {
        return;
    }
    let (start, end) = (witness.address(), witness.address() + witness.size());
    let others = bystander.others(start..end, CONTENT);
    let most: u64 = writable.iter().map(|range| range.end - range.start).sum();
    assert!(
        u64::from(others) <= most,
        "{others} bytes differ for another guest"
    );
}

/// The bytes of a segment that can be copied.
fn bytes(segment: &Segment) -> Vec<u8> {
    let copy = segment.snapshot().expect("room for a copy");
    copy.freeze()
        .expect("a snapshot is sealed")
        .bytes()
        .to_vec()
}

/// The bytes of a segment that the guest has exclusively. They are refused as long as a fault stands.
fn frozen(scene: &mut Scene) -> Vec<u8> {
    let Guest { window, store, .. } = &mut scene.guest;
    window.restore(store).expect("holes can be closed");
    scene
        .attached
        .freeze(&*store)
        .expect("exclusive")
        .bytes()
        .to_vec()
}

/// Nothing that the guest may not see has got anywhere where it sees it.
fn check_secrets(scene: &mut Scene) {
    let file = fs::read(scene.directory.path().join(FILE)).expect("the guest's file");
    let seen = [scene.guest.deposit(), scene.guest.printed(), file];
    assert!(
        !seen.iter().flatten().any(|byte| *byte == SECRET),
        "the guest has seen what is not attached"
    );
}

/// Afterwards everything can be used as before.
fn check_restored(scene: &mut Scene, case: Case, layout: &Layout, outcome: &Outcome) {
    let Scene {
        guest, attached, ..
    } = scene;
    guest
        .window
        .restore(&mut guest.store)
        .expect("the mappings can be made again");
    guest
        .window
        .check(&guest.store)
        .expect("nothing is wrong after that");

    if layout.is_attached(case.range) {
        // What the guest's access could not reach.
        let touched = layout.touched(case);
        let first = attached.address();
        let last = match case.range.is_truncated() {
            true => first + PAGE - 1,
            false => first + attached.size() - 1,
        };
        for address in [first, last]
            .into_iter()
            .filter(|address| !touched.contains(address))
        {
            assert_eq!(
                guest.others(address..address + 1, CONTENT),
                0,
                "at {address:#x}"
            );
        }
        let writes = case.access.writes() && *outcome == Outcome::Returned;
        let everywhere = matches!(
            case.range,
            Range::ReadWrite | Range::CopyOnWrite | Range::Exclusive
        );
        let with_value = !case.access.is_within() && !is_random(case);
        if writes && everywhere && with_value && touched.start >= first && touched.end <= last {
            assert_eq!(
                guest.others(touched, WRITTEN),
                0,
                "the guest sees what it wrote"
            );
        }
    }
    // Holes are closed again, and whoever comes next does not notice what was.
    if case.order == Order::WindowsFirst {
        let (trapped, _) = guest.call("Load", layout.base + crate::layout::SLOT);
        assert!(trapped || layout.segment == layout.base + crate::layout::SLOT);
    }
    attach_another(guest);
}

fn is_random(case: Case) -> bool {
    use crate::cases::Access;
    matches!(case.access, Access::WasiRandom | Access::AtomicAdd)
}

/// The window takes another segment, and the guest finds in it what it wrote.
fn attach_another(guest: &mut Guest) {
    let another = Segment::anonymous(PAGE).expect("room");
    let attached: Attached = guest
        .window
        .attach(&mut guest.store, &another, Access::ReadWrite)
        .expect("the first hole is large enough");
    let start = attached.address();
    guest.set(start, PAGE, WRITTEN);
    assert_eq!(guest.others(start..start + PAGE, WRITTEN), 0);
    attached.detach(&mut guest.store).expect("attached above");
}
