//! Sealed segments are verified once, for as many readers as there are.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use karmem::flat::{Declared, Stored, StructLayout, Target};
use karmem::host::{Error, Opened, Segment};
use karmem::layout::{Class, Shape};
use karmem::schema::Type;
use karmem::verify::{Budget, Verdict, Verifier};
use karmem::{Error as Invalid, Schema, Structure, VerifyOptions};

static SCHEMA: Schema = Schema {
    name: "probe",
    fingerprint: 0,
    structs: &[("Probe", 1)],
};

karmem::table! {
    /// What is written.
    pub struct Written: WrittenRef, WrittenMut, WrittenLive, WrittenBuilder {
        const ID = 1;
        const END = 16;

        8 => number: value u64, set_number;
    }
}

static VERIFIED: AtomicUsize = AtomicUsize::new(0);

/// A number that counts how often it is verified.
#[derive(Debug)]
struct Counted;

// SAFETY: any bits are a number, and nothing else is read.
unsafe impl Stored for Counted {
    const SHAPE: Shape = Shape::scalar(8);
    const FIRST: Option<u32> = Some(0);
    const TARGET: Target = Target::Nothing;
    const TYPE: Type = <u64 as Stored>::TYPE;

    type Ref<'a> = &'a u64;
    type Mut<'a> = ();
    type Live<'a> = karmem::LiveValue<'a, u64>;

    fn verify(_: &Verifier<'_>, _: &[u8], _: u32, budget: Budget) -> Verdict {
        VERIFIED.fetch_add(1, Ordering::Relaxed);
        Ok(budget)
    }

    unsafe fn get(view: karmem::frozen::View<'_>) -> &u64 {
        // SAFETY: the caller's promise.
        unsafe { view.value::<u64>() }
    }

    unsafe fn get_mut(_: karmem::exclusive::MutView<'_>) {}

    unsafe fn live(view: karmem::live::LiveView<'_>) -> Self::Live<'_> {
        // SAFETY: the caller's promise.
        unsafe { <u64 as Stored>::live(view) }
    }
}

/// What is read: a table of one such number.
struct Probe;

// SAFETY: the reader is that of the one field that the layout has, and the rest reads and writes nothing.
unsafe impl Structure for Probe {
    const PACKAGE: &'static Schema = &SCHEMA;
    const SCHEMA: &'static karmem::schema::Struct =
        &karmem::schema::Struct::new::<Self>("", "", &[]);
    const DECLARED: &'static [Declared] = &[Declared::new::<Counted>("number", 8)];
    const LAYOUT: &'static StructLayout = &StructLayout::new(
        Class::Table,
        "Probe",
        1,
        &Declared::fields::<1>(Self::DECLARED),
        16,
        8,
    );

    type Ref<'a> = &'a u64;
    type Mut<'a> = ();
    type Live<'a> = karmem::LiveValue<'a, u64>;
    type Builder<'b> = ();

    unsafe fn from_view(view: karmem::frozen::View<'_>) -> &u64 {
        // SAFETY: the object is a table with such a field.
        unsafe { view.table_field::<Counted>(8) }
    }
}

/// A sealed segment with the number 7.
fn sealed() -> Segment {
    let mut segment = Segment::anonymous(4096).unwrap();
    let message = segment.builder().unwrap();
    let mut root = message.root::<Written>().unwrap();
    root.set_number(7);
    message.finish(root).unwrap();
    segment.seal().unwrap();
    segment
}

#[test]
fn what_was_verified_stays_verified() {
    let segment = sealed();
    let opened: Opened<Probe> = segment.open(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(VERIFIED.load(Ordering::Relaxed), 1);
    // The mapping is kept.
    drop(segment);
    let readers: Vec<_> = (0..4)
        .map(|_| opened.clone())
        .map(|opened| thread::spawn(move || *opened.get()))
        .collect();
    for reader in readers {
        assert_eq!(reader.join().unwrap(), 7);
    }
    assert_eq!(opened.get(), opened.get());
    assert_eq!(VERIFIED.load(Ordering::Relaxed), 1);
    assert_eq!(format!("{opened:?}"), "Opened { size: 4096, .. }");
}

/// How many mappings of segments with so many bytes this process has.
fn mappings(size: u64) -> usize {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let segments = maps.lines().filter(|line| line.contains("memfd:karmem"));
    let sizes = segments.map(|line| {
        let (range, _) = line.split_once(' ').unwrap();
        let (start, end) = range.split_once('-').unwrap();
        let number = |text| u64::from_str_radix(text, 16).unwrap();
        number(end) - number(start)
    });
    sizes.filter(|&found| found == size).count()
}

#[test]
fn what_was_opened_is_mapped_until_the_last_who_has_it_is_gone() {
    // As long as no segment of the other tests.
    let size = 7 * 4096;
    let mut segment = Segment::anonymous(size).unwrap();
    let message = segment.builder().unwrap();
    let mut root = message.root::<Written>().unwrap();
    root.set_number(9);
    message.finish(root).unwrap();
    segment.seal().unwrap();
    assert_eq!(
        mappings(size),
        0,
        "sealing takes down what could be written"
    );
    let opened: Opened<Written> = segment.open(&VerifyOptions::DEFAULT).unwrap();
    let one = opened.clone();
    let other: Opened<Written> = segment.open(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(mappings(size), 1, "one for all");
    drop(segment);
    drop(opened);
    let opened = one;
    thread::spawn(move || assert_eq!(other.get().number(), 9))
        .join()
        .unwrap();
    assert_eq!((opened.get().number(), mappings(size)), (9, 1));
    drop(opened);
    assert_eq!(mappings(size), 0);
}

#[test]
fn whoever_restores_a_segment_does_not_disturb_who_opened_it() {
    let mut segment = sealed();
    let opened: Opened<Written> = segment.open(&VerifyOptions::DEFAULT).unwrap();
    let reader = opened.get();
    segment.restore();
    segment.seal().unwrap();
    let frozen = segment.freeze().unwrap();
    let again = frozen.access::<Written>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!((reader.number(), again.number()), (7, 7));
}

#[test]
fn only_valid_messages_in_sealed_segments_are_opened() {
    let options = VerifyOptions::DEFAULT;
    let segment = Segment::anonymous(4096).unwrap();
    assert!(matches!(
        segment.open::<Written>(&options),
        Err(Error::NotFrozen)
    ));
    let snapshot = segment.snapshot().unwrap();
    let error = snapshot.open::<Written>(&options).unwrap_err();
    assert!(
        matches!(error, Error::Message(Invalid::NotAMessage { .. })),
        "{error}"
    );
    let snapshot = sealed().snapshot().unwrap();
    assert_eq!(
        snapshot.open::<Written>(&options).unwrap().get().number(),
        7
    );
}
