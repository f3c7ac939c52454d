//! Windows of one guest, changed in any order: after each step, each slot of the guest's memory is what it should be.

use std::collections::BTreeMap;

use karmem::host::{Access, AttachOptions, Attached, Error, Segment, Window, WindowOptions};
use proptest::prelude::*;
use wasmtime::{Engine, Instance, Store};

use crate::guest::{SLOT, engine, instance};

const PAGE: u64 = 4096;

const GUEST: &str = r#"
(module
  (memory (export "memory") 1)
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
  (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 1))))
"#;

/// Sizes of the segments, in pages: some end within a slot.
const PAGES: [u64; 6] = [1, 16, 17, 32, 40, 64];

#[derive(Clone, Debug)]
enum Step {
    Open(Option<u64>, u64),
    GrowWindow(usize, u64),
    GrowGuest(u32),
    Attach(usize, usize, Access, Option<u64>, Option<(u64, u64)>),
    AttachExclusive(usize, usize),
    Replace(usize, usize, Access, Option<(u64, u64)>),
    ReplaceExclusive(usize, usize),
    Protect(usize, Access),
    Detach(usize),
    /// A store of one byte, in this page.
    Fill(u64),
    Seal(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let any = any::<usize>;
    let access = || {
        prop_oneof![
            Just(Access::ReadOnly),
            Just(Access::ReadWrite),
            Just(Access::CopyOnWrite)
        ]
    };
    let part = || proptest::option::of((0..20_u64, 1..20_u64));
    prop_oneof![
        2 => (proptest::option::of(0..40_u64), 1..8_u64).prop_map(|(base, slots)| Step::Open(base, slots)),
        1 => (any(), 0..4_u64).prop_map(|(window, slots)| Step::GrowWindow(window, slots)),
        1 => (0..3_u32).prop_map(Step::GrowGuest),
        6 => (any(), any(), access(), proptest::option::of(0..8_u64), part())
            .prop_map(|(window, segment, access, at, part)| Step::Attach(window, segment, access, at, part)),
        1 => (any(), any()).prop_map(|(window, segment)| Step::AttachExclusive(window, segment)),
        3 => (any(), any(), access(), part())
            .prop_map(|(attached, segment, access, part)| Step::Replace(attached, segment, access, part)),
        1 => (any(), any()).prop_map(|(attached, segment)| Step::ReplaceExclusive(attached, segment)),
        2 => (any(), access()).prop_map(|(attached, access)| Step::Protect(attached, access)),
        2 => any().prop_map(Step::Detach),
        3 => (0..1000_u64).prop_map(Step::Fill),
        1 => any().prop_map(Step::Seal),
    ]
}

/// What is attached somewhere.
#[derive(Clone)]
struct Known {
    attached: Attached,
    segment: usize,
    /// The first page of the segment that is attached.
    first: u64,
    access: Access,
}

struct World {
    store: Store<()>,
    instance: Instance,
    segments: Vec<Segment>,
    windows: Vec<Window>,
    /// By address.
    known: BTreeMap<u64, Known>,
}

/// What a guest finds at the start of each page of a segment.
fn mark(segment: usize, page: u64) -> u32 {
    ((segment as u32 + 1) << 16) | page as u32
}

/// What a guest has stored at the start of each slot that is its own.
fn own_mark(address: u64) -> u32 {
    !(address as u32)
}

impl World {
    fn new(engine: &Engine) -> Self {
        let (store, instance) = instance(engine, GUEST);
        let segments = PAGES.iter().enumerate().map(|(number, &pages)| {
            let mut bytes = vec![0; (pages * PAGE) as usize];
            for (page, chunk) in (0..).zip(bytes.chunks_mut(PAGE as usize)) {
                chunk[..4].copy_from_slice(&mark(number, page).to_le_bytes());
            }
            Segment::copy_of(&bytes).unwrap()
        });
        let segments = segments.collect();
        let mut world = Self {
            store,
            instance,
            segments,
            windows: Vec::new(),
            known: BTreeMap::new(),
        };
        world.mark_own(0);
        world
    }

    fn size(&mut self) -> u64 {
        let memory = self.instance.get_memory(&mut self.store, "memory").unwrap();
        memory.data_size(&self.store) as u64
    }

    /// Stores marks in memory of the guest's own from `start` on.
    fn mark_own(&mut self, start: u64) {
        let end = self.size();
        let write = self
            .instance
            .get_typed_func::<(u32, u32), ()>(&mut self.store, "store")
            .unwrap();
        for address in (start..end).step_by(SLOT as usize) {
            if self.window_at(address).is_none() {
                write
                    .call(&mut self.store, (address as u32, own_mark(address)))
                    .unwrap();
            }
        }
    }

    fn window_at(&self, address: u64) -> Option<&Window> {
        let is_inside =
            |window: &&Window| (window.base()..window.base() + window.size()).contains(&address);
        self.windows.iter().find(is_inside)
    }

    /// What a load at `address`, the start of a page, gives; `None` for a trap, `Err` where anything goes.
    fn expected(&self, address: u64) -> Result<Option<u32>, ()> {
        let Some(window) = self.window_at(address) else {
            return match address % SLOT {
                0 => Ok(Some(own_mark(address))),
                _ => Err(()),
            };
        };
        if address < window.base() + Window::DIRECTORY_SIZE {
            return Err(());
        }
        let below = self.known.range(..=address).next_back();
        let Some((start, known)) =
            below.filter(|(start, known)| address - **start < known.attached.size())
        else {
            return Ok(None);
        };
        let page = known.first + (address - start) / PAGE;
        Ok(Some(mark(known.segment, page)))
    }

    fn check(&mut self) {
        let size = self.size();
        let load = self
            .instance
            .get_typed_func::<u32, u32>(&mut self.store, "load")
            .unwrap();
        for slot in (0..size).step_by(SLOT as usize) {
            for page in [0, 1, 8, 15] {
                let address = slot + page * PAGE;
                if let Ok(expected) = self.expected(address) {
                    let found = load.call(&mut self.store, address as u32).ok();
                    assert_eq!(found, expected, "at {address:#x} of {size:#x}");
                }
            }
        }
        for window in &self.windows {
            window.check(&self.store).unwrap();
            let inside = window.base()..window.base() + window.size();
            let listed = window.directory(&self.store).unwrap();
            let listed: Vec<_> = listed
                .iter()
                .map(|entry| (entry.address, entry.access))
                .collect();
            let known = self.known.range(inside);
            let known: Vec<_> = known
                .map(|(address, known)| (*address, known.access))
                .collect();
            assert_eq!(listed, known);
        }
        for (number, segment) in self.segments.iter().enumerate() {
            let mut uses = self.known.values().filter(|known| known.segment == number);
            let is_exclusive = uses.clone().any(|known| known.access == Access::Exclusive);
            if is_exclusive {
                assert_eq!(uses.by_ref().count(), 1);
            }
            if segment.is_sealed() {
                assert!(uses.all(|known| known.access != Access::ReadWrite));
                segment.freeze().unwrap();
            } else {
                assert_eq!(segment.live().is_err(), is_exclusive);
            }
        }
    }

    fn note(&mut self, attached: Attached, segment: usize, first: u64, access: Access) {
        let address = attached.address();
        let known = Known {
            attached,
            segment,
            first,
            access,
        };
        self.known.insert(address, known);
    }

    fn pick(&self, number: usize) -> Option<(u64, Known)> {
        let index = number % self.known.len().max(1);
        let (address, known) = self.known.iter().nth(index)?;
        Some((*address, known.clone()))
    }

    fn window(&self, number: usize) -> Option<Window> {
        let index = number % self.windows.len().max(1);
        self.windows.get(index).cloned()
    }

    /// `None` when the step was refused, or there was nothing to do it with.
    fn carry_out(&mut self, step: &Step) -> Option<()> {
        let options = |access, part: Option<(u64, u64)>| {
            let options = AttachOptions::new(access);
            match part {
                Some((first, pages)) => options.part(first * PAGE..(first + pages) * PAGE),
                None => options,
            }
        };
        let first = |part: Option<(u64, u64)>| part.map_or(0, |(first, _)| first);
        let count = self.segments.len();
        match *step {
            Step::Open(base, slots) => {
                let old_size = self.size();
                let options = WindowOptions::new((slots + 1) * SLOT);
                let options = match base {
                    Some(base) => options.base(base * SLOT),
                    None => options,
                };
                let window = Window::open(&mut self.store, &self.instance, options).ok()?;
                self.windows.push(window);
                self.mark_own(old_size);
            }
            Step::GrowWindow(window, slots) => {
                let window = self.window(window)?;
                window.grow(&mut self.store, slots * SLOT).ok()?;
            }
            Step::GrowGuest(pages) => {
                let old_size = self.size();
                let grow = self
                    .instance
                    .get_typed_func::<u32, u32>(&mut self.store, "grow");
                grow.unwrap().call(&mut self.store, pages).unwrap();
                self.mark_own(old_size);
            }
            Step::Attach(window, segment, access, at, part) => {
                let window = self.window(window)?;
                let segment = segment % count;
                let options = options(access, part);
                let options = match at {
                    Some(slot) => options.at(slot * SLOT),
                    None => options,
                };
                let attached = window
                    .attach(&mut self.store, &self.segments[segment], options)
                    .ok()?;
                self.note(attached, segment, first(part), access);
            }
            Step::AttachExclusive(window, segment) => {
                let window = self.window(window)?;
                let segment = segment % count;
                let attached = window
                    .attach_exclusive(
                        &mut self.store,
                        &mut self.segments[segment],
                        Access::Exclusive,
                    )
                    .ok()?;
                self.note(attached, segment, 0, Access::Exclusive);
            }
            Step::Replace(old, segment, access, part) => {
                let (_, old) = self.pick(old)?;
                let segment = segment % count;
                let attached = old
                    .attached
                    .replace(
                        &mut self.store,
                        &self.segments[segment],
                        options(access, part),
                    )
                    .ok()?;
                self.note(attached, segment, first(part), access);
                old.attached.detach(&mut self.store).unwrap_err();
            }
            Step::ReplaceExclusive(old, segment) => {
                let (_, old) = self.pick(old)?;
                let segment = segment % count;
                let attached = old
                    .attached
                    .replace_exclusive(
                        &mut self.store,
                        &mut self.segments[segment],
                        Access::Exclusive,
                    )
                    .ok()?;
                self.note(attached, segment, 0, Access::Exclusive);
            }
            Step::Protect(attached, access) => {
                let (address, known) = self.pick(attached)?;
                known.attached.protect(&mut self.store, access).ok()?;
                self.known.get_mut(&address)?.access = access;
            }
            Step::Detach(attached) => {
                let (address, known) = self.pick(attached)?;
                known.attached.detach(&mut self.store).unwrap();
                self.known.remove(&address);
            }
            Step::Fill(page) => self.fill(page),
            Step::Seal(segment) => self.segments[segment % count].seal().ok()?,
        }
        Some(())
    }

    /// Stores a byte behind the mark of a page; a fault is restored.
    fn fill(&mut self, page: u64) {
        let pages = self.size() / PAGE;
        let address = page % pages * PAGE + 8;
        let fill = self
            .instance
            .get_typed_func::<u32, ()>(&mut self.store, "fill")
            .unwrap();
        let known = self.known.range(..=address).next_back();
        let is_writable = known.is_some_and(|(start, known)| {
            address - start < known.attached.size() && known.access != Access::ReadOnly
        });
        let Some(window) = self.window_at(address).cloned() else {
            fill.call(&mut self.store, address as u32).unwrap();
            return;
        };
        let filled = window.call(&mut self.store, |store| fill.call(store, address as u32));
        if is_writable {
            filled.unwrap();
        } else {
            assert!(matches!(filled, Err(Error::Faulted(_))), "{filled:?}");
            window.restore(&mut self.store).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        // No file for what fails: the steps are shown.
        failure_persistence: None,
        ..ProptestConfig::default()
    })]
    #[test]
    fn each_slot_is_what_it_should_be(steps in proptest::collection::vec(step(), 1..60)) {
        let mut world = World::new(&engine());
        world.windows.extend(Window::open(&mut world.store, &world.instance, 6 * SLOT).ok());
        for step in &steps {
            world.carry_out(step);
            world.check();
        }
        // Nothing is in use any more when the store is gone.
        let World { store, segments, .. } = world;
        drop(store);
        for mut segment in segments {
            segment.freeze_detached().unwrap();
        }
    }
}
