//! The kernel's limit of mappings is an error, and hostile guests can't use it to end the process.
//!
//! One test, because it uses the limit up.
#![expect(unsafe_code, reason = "takes the last mappings for itself")]

mod filler;

use karmem::host::{
    Access, AttachOptions, Attached, Error, Segment, Window, WindowOptions, configure,
};
use wasmtime::{Config, Engine, Instance, Module, Store, TypedFunc};

use crate::filler::Filler;

const SLOT: u64 = 64 * 1024;
const PAGE: u64 = 4096;

const GUEST: &str = r#"(module (memory (export "memory") 1)
    (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 1))))"#;

/// A store with a window, and what is attached to it.
struct Guest {
    store: Store<()>,
    window: Window,
    fill: TypedFunc<u32, ()>,
    attached: Vec<Attached>,
}

impl Guest {
    fn new(
        engine: &Engine,
        module: &Module,
        slots: u64,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let mut store = Store::new(engine, ());
        let instance = Instance::new(&mut store, module, &[])?;
        let fill = instance.get_typed_func::<u32, ()>(&mut store, "fill")?;
        let window = Window::open(&mut store, &instance, WindowOptions::new(slots * SLOT))?;
        Ok(Self {
            store,
            window,
            fill,
            attached: Vec::with_capacity(slots as usize),
        })
    }

    fn attach(&mut self, segment: &Segment) -> Result<(), Error> {
        // Behind what is there: looking for a place takes as long as there are mappings.
        let options =
            AttachOptions::new(Access::ReadOnly).at((self.attached.len() as u64 + 1) * SLOT);
        let attached = self.window.attach(&mut self.store, segment, options)?;
        self.attached.push(attached);
        Ok(())
    }

    fn fill(&mut self, address: u64) -> Result<(), Error> {
        let fill = &self.fill;
        self.window
            .call(&mut self.store, |store| fill.call(store, address as u32))
    }

    /// Where nothing is attached: the end of the window.
    fn end(&self) -> u64 {
        self.window.base() + self.window.size() - 1
    }
}

#[test]
fn at_the_limit_everything_works_or_is_an_error() {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    let engine = Engine::new(&config).unwrap();
    let module = Module::new(&engine, GUEST).unwrap();
    // A page in each slot: two mappings for each segment, itself and the hole behind it.
    let page = Segment::anonymous(PAGE).unwrap();
    let new = |slots| Guest::new(&engine, &module, slots).unwrap();
    let mut guests = [20_000, 20_000, 25_000].map(new);
    // Wasmtime maps a stack for signal handlers when a thread first calls a guest.
    guests[0].fill(0).unwrap();
    // Guests that attack where the window ends.
    let mut others: Vec<_> = (0..20).map(|_| new(4)).collect();
    others
        .iter_mut()
        .for_each(|other| other.attach(&page).unwrap());

    let refused = guests
        .iter_mut()
        .find_map(|guest| {
            loop {
                match guest.attach(&page) {
                    Ok(()) => {}
                    Err(Error::OutsideWindow { .. }) => return None,
                    Err(error) => return Some(error),
                }
            }
        })
        .unwrap();
    assert!(
        matches!(refused, Error::MappingLimit { size: PAGE }),
        "{refused}"
    );
    let count: usize = guests.iter().map(|guest| guest.attached.len()).sum();
    assert!(count > 30_000, "only {count} segments");

    // What is left is used up by others.
    let filler = Filler::new();
    refusals_are_errors(&engine, &module, &page);
    faults_are_answered(&mut guests, &mut others);
    for guest in guests.iter_mut().chain(&mut others) {
        guest.window.restore(&mut guest.store).unwrap();
        guest.window.check(&guest.store).unwrap();
    }
    faults_are_answered(&mut guests, &mut others);
    changes_work(&mut guests, &page);

    // Stores can be dropped, with faults in them, and leave their mappings to others.
    let [first, ..] = guests;
    drop(first);
    drop(others);
    drop(filler);
    let mut guest = new(4);
    guest.attach(&page).unwrap();
    guest.fill(guest.end()).unwrap_err();
}

/// What needs one more mapping is refused, and what needs none is not.
fn refusals_are_errors(engine: &Engine, module: &Module, page: &Segment) {
    let error = Guest::new(engine, module, 4).err().expect("a refusal");
    assert!(error.to_string().contains("can't be made"), "{error}");
    let mut segment = Segment::anonymous(PAGE).unwrap();
    let error = segment.live().map(drop).unwrap_err();
    assert!(
        matches!(error, Error::MappingLimit { size: PAGE }),
        "{error}"
    );
    let error = segment.builder().map(drop).unwrap_err();
    assert!(
        matches!(error, Error::MappingLimit { size: PAGE }),
        "{error}"
    );
    // Bytes can be copied without.
    page.snapshot().unwrap();
    segment.seal().unwrap();
    segment.check().unwrap();
}

/// Guests that store to what they may only read, and to where nothing is, end in an error.
fn faults_are_answered(guests: &mut [Guest], others: &mut [Guest]) {
    for guest in guests {
        for index in 0..guest.attached.len().min(50) {
            let address = guest.attached[index].address();
            let result = guest.fill(address);
            assert!(matches!(result, Err(Error::Faulted(_))), "{result:?}");
            guest.window.restore(&mut guest.store).unwrap();
        }
    }
    for other in others {
        let result = other.fill(other.end());
        assert!(matches!(result, Err(Error::Faulted(_))), "{result:?}");
    }
}

/// Mappings can be taken away and changed.
fn changes_work(guests: &mut [Guest], page: &Segment) {
    for guest in guests {
        for attached in guest.attached.drain(..).rev().take(100) {
            attached
                .protect(&mut guest.store, Access::ReadWrite)
                .unwrap();
            let attached = attached
                .replace(&mut guest.store, page, Access::CopyOnWrite)
                .unwrap();
            attached.detach(&mut guest.store).unwrap();
        }
    }
}
