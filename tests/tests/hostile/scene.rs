//! The scene: a guest with the range that it will attack, and a bystander who has the same segment.

use std::fs;
use std::path::PathBuf;

use karmem::host::{Access, AttachOptions, Attached, Segment};
use tempfile::TempDir;

use crate::cases::{Case, Range};
use crate::guest::{Compiled, FILE, Guest, WRITTEN};
use crate::layout::{Layout, NAME, PAGE, SLOT};

/// What every byte of the segment is before the guest runs.
pub(crate) const CONTENT: u8 = 0xA5;

/// What the bytes are of a segment's pages that are not attached.
pub(crate) const SECRET: u8 = 0xEE;

pub(crate) struct Scene {
    pub(crate) guest: Guest,
    pub(crate) bystander: Guest,
    pub(crate) segment: Segment,
    pub(crate) attached: Attached,
    /// What the bystander has attached: the same segment, where the guest does not have it exclusively.
    pub(crate) witness: Attached,
    /// Keeps what the bystander has attached, if it is not the same segment.
    _other: Segment,
    /// The directory that the guests can open files in.
    pub(crate) directory: TempDir,
    /// The segment's own, if it has one.
    pub(crate) file: Option<PathBuf>,
}

impl Scene {
    pub(crate) fn new(compiled: &Compiled, case: Case, layout: &Layout) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        fs::write(directory.path().join(FILE), [WRITTEN; 8]).expect("room on disk");
        let is_direct = case.access.is_direct();
        let new = |is_direct| {
            Guest::new(
                compiled,
                case.bits,
                layout.base,
                directory.path(),
                is_direct,
            )
        };
        let mut guest = new(is_direct);
        let mut bystander = new(false);

        let file = case
            .range
            .is_truncated()
            .then(|| directory.path().join("segment"));
        let mut segment = match &file {
            Some(path) => Segment::create(path, layout.segment_size),
            None => Segment::anonymous(segment_size(case.range, layout)),
        }
        .expect("room");
        fill(&mut bystander, &segment, case.range);

        // The bystander has everything before the guest comes.
        let other = Segment::anonymous(SLOT).expect("room");
        fill(&mut bystander, &other, Range::ReadWrite);
        if matches!(case.range, Range::Sealed | Range::SealedCopyOnWrite) {
            segment.seal().expect("not attached");
        }
        let witnessed = match case.range {
            Range::Exclusive => &other,
            _ => &segment,
        };
        let witness = bystander
            .window
            .attach(&mut bystander.store, witnessed, Access::ReadOnly)
            .expect("a place");

        let attached = attach(&mut guest, &mut segment, case.range, layout);
        if !layout.is_attached(case.range) {
            attached
                .detach(&mut guest.store)
                .expect("attached just before");
        }
        if let Some(path) = &file {
            let file = fs::OpenOptions::new().write(true).open(path);
            file.expect("created above")
                .set_len(PAGE)
                .expect("files can be made shorter");
        }
        Self {
            guest,
            bystander,
            segment,
            attached,
            witness,
            _other: other,
            directory,
            file,
        }
    }

    /// What the segment's bytes were before the guest ran, and what is still there of them.
    pub(crate) fn content(&self, case: Case) -> Vec<u8> {
        let size = self.segment.size() as usize;
        let page = PAGE as usize;
        let mut content = vec![CONTENT; size];
        if case.range.is_part() {
            content[..page].fill(SECRET);
            content[size - page..].fill(SECRET);
        }
        if case.range.is_truncated() {
            content.truncate(page);
        }
        content
    }
}

/// Bytes in the segment, of which not all need be attached.
fn segment_size(range: Range, layout: &Layout) -> u64 {
    match range.is_part() {
        true => layout.segment_size + 2 * PAGE,
        false => layout.segment_size,
    }
}

/// Writes what a segment is to hold through a guest that has nothing else attached.
fn fill(guest: &mut Guest, segment: &Segment, range: Range) {
    let attached = guest
        .window
        .attach(&mut guest.store, segment, Access::ReadWrite)
        .expect("a place");
    let (start, size) = (attached.address(), attached.size());
    guest.set(start, size, CONTENT);
    if range.is_part() {
        guest.set(start, PAGE, SECRET);
        guest.set(start + size - PAGE, PAGE, SECRET);
    }
    attached
        .detach(&mut guest.store)
        .expect("attached just before");
}

fn attach(guest: &mut Guest, segment: &mut Segment, range: Range, layout: &Layout) -> Attached {
    let access = match range {
        Range::ReadOnly | Range::Sealed | Range::PartReadOnly | Range::TruncatedReadOnly => {
            Access::ReadOnly
        }
        Range::CopyOnWrite | Range::SealedCopyOnWrite | Range::TruncatedCopyOnWrite => {
            Access::CopyOnWrite
        }
        Range::Exclusive => Access::Exclusive,
        _ => Access::ReadWrite,
    };
    let mut options = AttachOptions::new(access)
        .at(layout.segment - layout.base)
        .named(NAME);
    if range.is_part() {
        options = options.part(PAGE..PAGE + layout.segment_size);
    }
    let Guest { window, store, .. } = guest;
    let attached = match range {
        Range::Exclusive => window.attach_exclusive(store, segment, options),
        _ => window.attach(store, segment, options),
    };
    attached.expect("a place")
}
