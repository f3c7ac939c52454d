//! Messages whose every byte is known, of 64-bit hosts and of 32-bit guests: some types of the conformance set, in each form that a message
//! is read and changed in.

use std::collections::BTreeSet;
use std::ptr::NonNull;

use karmem::host::{Access, Attached, Segment};
use karmem::{Exclusive, Frozen, Live, MessageBuilder};
use karmem_tests::conformance::{self, assert_has, lines};
use karmem_tests::golden::{ROOTS, Root};
use serde_json::Value;
use wasmtime::Memory;

use crate::guest::Guest;

/// Bytes of text that a guest takes and gives.
const TEXT_SIZE: usize = 1 << 20;

const SEGMENT_SIZE: u64 = 64 * 1024;

/// As aligned as any schema can ask for.
#[derive(Clone, Copy)]
#[repr(C, align(4096))]
struct Page([u64; 512]);

/// Memory of the host's for a message.
struct Region(Vec<Page>);

impl Region {
    /// Memory that was in use before.
    fn new() -> Self {
        Self(vec![Page([0xAAAA_AAAA_AAAA_AAAA; 512]); 16])
    }

    fn of(message: &[u8]) -> Self {
        let mut region = Self::new();
        region.bytes()[..message.len()].copy_from_slice(message);
        region
    }

    fn bytes(&mut self) -> &mut [u8] {
        let size = size_of_val(&*self.0);
        let start = self.0.as_mut_ptr().cast();
        #[expect(unsafe_code, reason = "pages are plain bytes")]
        // SAFETY: pages consist of words, without padding, and are borrowed exclusively.
        unsafe {
            std::slice::from_raw_parts_mut(start, size)
        }
    }

    /// The region, as others would have it who share it.
    fn live(&mut self) -> Live<'_> {
        let bytes = self.bytes();
        #[expect(unsafe_code, reason = "nobody shares it")]
        // SAFETY: nobody else has the region, which is borrowed exclusively; words are 8-aligned.
        unsafe {
            Live::from_raw_parts(NonNull::from(&mut *bytes).cast(), bytes.len())
        }
    }
}

struct Case {
    file: conformance::Case,
    /// Its number in [`ROOTS`].
    root: usize,
    json: String,
    /// The bytes of the message as in the file.
    expected: String,
}

impl Case {
    /// All cases of the types in [`ROOTS`], by name.
    fn all() -> Vec<Case> {
        let mut cases = Vec::new();
        for file in conformance::Case::all() {
            let root = ROOTS.iter().position(|root| root.name == file.type_name);
            if let Some(root) = root {
                cases.push(Case {
                    root,
                    json: file.json.clone(),
                    expected: lines(&file.bytes),
                    file,
                });
            }
        }
        assert!(ROOTS.len() < cases.len());
        cases
    }

    fn root(&self) -> &'static Root {
        &ROOTS[self.root]
    }

    fn name(&self) -> String {
        self.file.path.display().to_string()
    }

    /// The message, as the file has it.
    fn message(&self) -> Vec<u8> {
        let message = (self.root().to_bytes)(&self.json).expect("an object");
        assert_eq!(lines(&message), self.expected, "{}", self.name());
        message.to_vec()
    }
}

/// A guest with a segment that it has to itself, and memory for text.
struct Sandbox {
    guest: Guest,
    attached: Attached,
    memory: Memory,
    text: u32,
}

impl Sandbox {
    /// One with a segment that begins with these bytes.
    fn new(message: &[u8]) -> Self {
        let mut guest = Guest::new();
        let memory = guest
            .instance
            .get_memory(&mut guest.store, "memory")
            .expect("the guest's memory");
        let text = guest
            .instance
            .get_typed_func::<u32, u32>(&mut guest.store, "allocate")
            .expect("a function")
            .call(&mut guest.store, TEXT_SIZE as u32)
            .expect("memory");
        let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
        let attached = guest
            .window
            .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
            .expect("attached");
        let at = attached.address() as usize;
        memory.data_mut(&mut guest.store)[at..at + message.len()].copy_from_slice(message);
        Self {
            guest,
            attached,
            memory,
            text,
        }
    }

    /// Has the guest do something for a case, with text to it; what it puts out.
    fn run(&mut self, what: &str, case: &Case, input: &str) -> Vec<u8> {
        let at = self.text as usize;
        let memory = self.memory.data_mut(&mut self.guest.store);
        memory[at..at + input.len()].copy_from_slice(input.as_bytes());
        let (root, text) = (case.root as u32, self.text);
        let len = self.guest.call(what, &self.attached, |address, size| {
            let len = input.len() as u32;
            (root, address, size, text, TEXT_SIZE as u32, len)
        });
        let size = if len < 0 { -1 - len } else { len } as usize;
        let output = self.memory.data(&self.guest.store)[at..at + size].to_vec();
        assert!(
            len >= 0,
            "{what} {}: {}",
            case.name(),
            String::from_utf8_lossy(&output)
        );
        output
    }

    fn frozen(&self) -> Frozen<'_> {
        self.attached
            .freeze(&self.guest.store)
            .expect("nobody else has it")
    }

    /// The first `size` bytes of the segment.
    fn bytes(&self, size: usize) -> Vec<u8> {
        self.frozen().bytes()[..size].to_vec()
    }
}

fn json(text: impl AsRef<[u8]>) -> Value {
    serde_json::from_slice(text.as_ref()).expect("JSON")
}

#[test]
fn a_host_writes_these_bytes() {
    let mut wrong = String::new();
    for case in Case::all() {
        let message = (case.root().to_bytes)(&case.json).expect("an object");
        let found = lines(&message);
        if found != case.expected {
            wrong += &format!("{}:\n{found}\n", case.name());
        }
        let mut region = Region::new();
        let builder = MessageBuilder::new(region.bytes()).expect("a region");
        let size = (case.root().write_in)(&case.json, &builder).expect("room") as usize;
        assert!(
            region.bytes()[..size] == *message,
            "{}: in place, other bytes are written",
            case.name()
        );
    }
    assert!(
        wrong.is_empty(),
        "these bytes should follow `---`:\n{wrong}"
    );
}

#[test]
fn a_host_reads_what_was_written() {
    for case in Case::all() {
        let mut region = Region::of(&case.message());
        let read = (case.root().read)(Frozen::new(region.bytes())).expect("valid");
        assert_has(&json(read), &json(&case.json), &case.name());
    }
}

#[test]
fn a_guest_writes_these_bytes() {
    for case in Case::all() {
        let message = case.message();
        let mut sandbox = Sandbox::new(&[]);
        sandbox.run("golden_write_in", &case, &case.json);
        let size = message.len();
        assert_eq!(
            lines(&sandbox.bytes(size)),
            case.expected,
            "{}",
            case.name()
        );

        let bytes = sandbox.run("golden_to_bytes", &case, &case.json);
        assert_eq!(lines(&bytes), case.expected, "{}", case.name());

        let read = (case.root().read)(sandbox.frozen()).expect("valid");
        assert_has(&json(read), &json(&case.json), &case.name());
    }
}

#[test]
fn a_guest_reads_what_a_host_has_written() {
    for case in Case::all() {
        let message = case.message();
        let mut sandbox = Sandbox::new(&message);
        let mut region = Region::of(&message);
        let read = sandbox.run("golden_read", &case, "");
        let expected = (case.root().read)(Frozen::new(region.bytes())).expect("valid");
        assert_eq!(json(read), json(expected), "{}", case.name());

        let shown = sandbox.run("golden_show", &case, "");
        let expected = (case.root().show)(region.live()).expect("live");
        assert_eq!(String::from_utf8_lossy(&shown), expected, "{}", case.name());
    }
}

#[test]
fn hosts_and_guests_change_the_same_bytes() {
    let mut changed = BTreeSet::new();
    for case in Case::all() {
        let message = case.message();
        let mut sandbox = Sandbox::new(&message);
        let mut region = Region::of(&message);
        for what in ["golden_change", "golden_store"] {
            let before = region.bytes().to_vec();
            sandbox.run(what, &case, "");
            match what {
                "golden_change" => (case.root().change)(Exclusive::new(region.bytes())),
                _ => (case.root().store)(region.live()),
            }
            .expect("it can be changed");
            let after = &region.bytes()[..message.len()];
            if after != &before[..message.len()] {
                changed.insert((case.root, what));
            }
            assert_eq!(
                lines(&sandbox.bytes(message.len())),
                lines(after),
                "{what} {}",
                case.name()
            );
        }
    }
    // Otherwise there is little to compare.
    assert_eq!(changed.len(), 2 * ROOTS.len(), "{changed:?}");
}
