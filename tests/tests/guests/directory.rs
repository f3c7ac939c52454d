//! A guest opens by name what its host has attached.

use std::sync::OnceLock;

use karmem::VerifyOptions;
use karmem::directory::{Access as Told, Directory};
use karmem::host::{Access, AttachOptions, Attached, Segment, Window, configure};
use karmem_tests::game;
use karmem_tests::garden::{Garden, Plant};
use wasmtime::{Caller, Config, Engine, Instance, Linker, Module, Store, WasmParams};

use crate::guest::build;

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../generated/rust/flock.rs"]
mod flock;

use flock::{Bird, Flock};

const NOT_FOUND: i64 = -1;
const WRONG_ACCESS: i64 = -2;
const WRONG_TYPE: i64 = -3;
const NO_MESSAGE: i64 = -4;

/// What the host does when the guest calls it.
type Change = Box<dyn FnMut(&mut Caller<'_, Host>) + Send>;

#[derive(Default)]
struct Host {
    change: Option<Change>,
}

fn module() -> &'static Module {
    static MODULE: OnceLock<Module> = OnceLock::new();
    MODULE.get_or_init(|| {
        let mut config = Config::new();
        configure(&mut config).unwrap();
        let engine = Engine::new(&config).unwrap();
        Module::from_file(&engine, build("karmem-tests-directory-guest")).unwrap()
    })
}

struct Guest {
    store: Store<Host>,
    instance: Instance,
    window: Window,
}

impl Guest {
    fn new() -> Self {
        Self::with_window(4 << 20)
    }

    fn with_window(size: u64) -> Self {
        let module = module();
        let mut linker = Linker::new(module.engine());
        let change = |mut caller: Caller<'_, Host>| {
            let mut change = caller.data_mut().change.take().expect("a change");
            change(&mut caller);
            caller.data_mut().change = Some(change);
        };
        linker.func_wrap("host", "change", change).unwrap();
        let mut store = Store::new(module.engine(), Host::default());
        let instance = linker.instantiate(&mut store, module).unwrap();
        let window = Window::open(&mut store, &instance, size).unwrap();
        Self {
            store,
            instance,
            window,
        }
    }

    fn attach(&mut self, segment: &Segment, access: Access, name: &str) -> Attached {
        let options = AttachOptions::new(access).named(name);
        self.window
            .attach(&mut self.store, segment, options)
            .unwrap()
    }

    fn call<Arguments: WasmParams>(
        &mut self,
        function: &str,
        arguments: impl FnOnce(u32) -> Arguments,
    ) -> i64 {
        let function = self
            .instance
            .get_typed_func::<Arguments, i64>(&mut self.store, function)
            .unwrap();
        let arguments = arguments(self.window.base() as u32);
        self.window
            .call(&mut self.store, |store| function.call(store, arguments))
            .unwrap()
    }

    /// Asks about the window.
    fn ask(&mut self, function: &str) -> i64 {
        self.call(function, |window| window)
    }

    /// Asks about what has a name.
    fn ask_about(&mut self, function: &str, name: &str) -> i64 {
        let memory = self.instance.get_memory(&mut self.store, "memory").unwrap();
        let buffer = self
            .instance
            .get_typed_func::<(), u32>(&mut self.store, "name_buffer")
            .unwrap()
            .call(&mut self.store, ())
            .unwrap();
        memory
            .write(&mut self.store, buffer as usize, name.as_bytes())
            .unwrap();
        self.call(function, |window| (window, name.len() as u32))
    }

    /// From now on the host does this when the guest calls it.
    fn on_call(&mut self, change: impl FnMut(&mut Caller<'_, Host>) + Send + 'static) {
        self.store.data_mut().change = Some(Box::new(change));
    }
}

fn segment() -> Segment {
    Segment::anonymous(64 * 1024).unwrap()
}

/// A segment with as many birds, as fast as their number.
fn birds(count: u16) -> Segment {
    let mut segment = segment();
    let message = segment.builder().unwrap();
    let mut root = message.root::<Flock>().unwrap();
    root.init_birds(count.into())
        .unwrap()
        .extend((0..count).map(|speed| Bird::new(0.0, 0.0, speed.into())));
    message.finish(root).unwrap();
    segment
}

/// The same, which nobody can write.
pub(crate) fn sealed(count: u16) -> Segment {
    let mut segment = birds(count);
    segment.seal().unwrap();
    segment
}

#[test]
fn what_a_guest_lists_is_what_is_attached() {
    let mut guest = Guest::new();
    let list = segment();
    guest.attach(&list, Access::ReadWrite, "list");
    guest.attach(&sealed(3), Access::ReadOnly, "Gänse");
    let gone = guest.attach(&birds(3), Access::ReadOnly, "gone");
    guest.attach(&segment(), Access::CopyOnWrite, "");
    let own = AttachOptions::new(Access::Exclusive).named("own");
    (guest.window)
        .attach_exclusive(&mut guest.store, &mut birds(4), own)
        .unwrap();
    gone.detach(&mut guest.store).unwrap();

    assert!(guest.ask("list") > 0);
    let copy = list.snapshot().unwrap();
    let listed = copy.freeze().unwrap();
    let listed = listed.access::<Directory>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!((listed.attached(), listed.generation()), (4, 6));
    let mut lines: Vec<_> = listed.entries().iter().collect();
    lines.sort_by_key(|line| line.address());
    let entries = guest.window.directory(&guest.store).unwrap();
    assert_eq!(lines.len(), entries.len());
    for (line, entry) in lines.iter().zip(&entries) {
        assert_eq!(line.name(), entry.name);
        assert_eq!((line.address(), line.size()), (entry.address, entry.size));
        assert_eq!(
            (line.type_id(), line.generation(), line.sealed()),
            (entry.type_id, entry.generation, entry.sealed)
        );
    }
    let access: Vec<_> = lines
        .iter()
        .map(|line| (line.access(), line.sealed()))
        .collect();
    let expected = [
        (Told::ReadWrite, false),
        (Told::ReadOnly, true),
        (Told::CopyOnWrite, false),
        (Told::Exclusive, false),
    ];
    assert_eq!(access, expected);
}

#[test]
fn segments_are_opened_by_name_as_what_they_are() {
    let mut guest = Guest::new();
    let copy = segment();
    guest.attach(&sealed(3), Access::ReadOnly, "geese");
    guest.attach(&sealed(4), Access::CopyOnWrite, "copied geese");
    guest.attach(&birds(5), Access::ReadOnly, "read");
    guest.attach(&birds(6), Access::ReadWrite, "written");
    guest.attach(&birds(7), Access::CopyOnWrite, "copied");
    let own = AttachOptions::new(Access::Exclusive).named("own");
    (guest.window)
        .attach_exclusive(&mut guest.store, &mut birds(8), own)
        .unwrap();
    guest.attach(&copy, Access::ReadWrite, "copy");

    // The sum of 0, 1, ... as it is opened: frozen, live, exclusive.
    let opened = [
        ("geese", 3, WRONG_ACCESS, WRONG_ACCESS),
        ("copied geese", WRONG_ACCESS, 6, 6),
        ("read", WRONG_ACCESS, 10, WRONG_ACCESS),
        ("written", WRONG_ACCESS, 15, WRONG_ACCESS),
        ("copied", WRONG_ACCESS, 21, WRONG_ACCESS),
        ("own", WRONG_ACCESS, 28, 28),
        ("nothing", NOT_FOUND, NOT_FOUND, NOT_FOUND),
        ("", NOT_FOUND, NOT_FOUND, NOT_FOUND),
    ];
    for (name, frozen, live, exclusive) in opened {
        assert_eq!(guest.ask_about("sum_frozen", name), frozen, "{name}");
        assert_eq!(guest.ask_about("sum_live", name), live, "{name}");
        assert_eq!(guest.ask_about("sum_exclusive", name), exclusive, "{name}");
    }
    for name in ["geese", "read"] {
        assert_eq!(guest.ask_about("build", name), WRONG_ACCESS, "{name}");
    }
    for (name, access) in [("copy", "live"), ("own", "exclusive"), ("copied", "live")] {
        assert!(guest.ask_about("build", name) > 0, "{name}");
        assert_eq!(guest.ask_about(&format!("sum_{access}"), name), 6, "{name}");
    }
    let built = copy.snapshot().unwrap();
    let built = built.freeze().unwrap();
    let built = built.access::<Flock>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(built.birds()[2].speed, 4.0);
}

#[test]
fn another_type_or_no_message_is_an_error() {
    let mut guest = Guest::new();
    let mut other = segment();
    let message = other.builder().unwrap();
    let root = message.root::<game::Monsters>().unwrap();
    message.finish(root).unwrap();
    other.seal().unwrap();
    guest.attach(&other, Access::ReadOnly, "monsters");
    guest.attach(&segment(), Access::ReadWrite, "nothing yet");
    assert_eq!(guest.ask_about("sum_frozen", "monsters"), WRONG_TYPE);
    assert_eq!(guest.ask_about("sum_live", "nothing yet"), NO_MESSAGE);
}

#[test]
fn where_no_window_is_there_is_no_directory() {
    let mut guest = Guest::new();
    // The guest's own memory.
    assert_eq!(guest.call("count", |_| 64 * 1024_u32), NO_MESSAGE);
    let attached = guest.attach(&birds(1), Access::ReadOnly, "");
    assert_eq!(
        guest.call("count", |_| attached.address() as u32),
        WRONG_TYPE
    );
}

#[test]
fn names_of_all_lengths_are_told_apart() {
    let mut guest = Guest::with_window(16 << 20);
    let segment = segment();
    let names: Vec<String> = (0..=100)
        .map(|len| "ä".repeat(len / 2) + &"a".repeat(len % 2))
        .collect();
    let attached: Vec<_> = names
        .iter()
        .map(|name| guest.attach(&segment, Access::ReadOnly, name))
        .collect();
    for (name, attached) in names.iter().zip(&attached) {
        assert_eq!(guest.ask_about("find", name), attached.address() as i64);
    }
    for other in ["b", "aä", "ääb", &"a".repeat(100), &"a".repeat(101)] {
        assert_eq!(guest.ask_about("find", other), NOT_FOUND, "{other}");
    }
}

#[test]
fn many_are_found_and_more_than_there_is_room_for_are_counted() {
    let mut guest = Guest::with_window(64 << 20);
    let segment = segment();
    let attached: Vec<_> = (0..500)
        .map(|number| match number < Window::DIRECTORY_ENTRIES {
            true => guest.attach(&segment, Access::ReadOnly, &number.to_string()),
            false => guest.attach(&segment, Access::ReadOnly, ""),
        })
        .collect();
    let listed = guest.ask("count");
    assert_eq!(guest.ask("attached"), 500);
    assert_eq!(listed as usize, Window::DIRECTORY_ENTRIES);
    let last = listed as usize - 1;
    assert_eq!(
        guest.ask_about("find", &last.to_string()),
        attached[last].address() as i64
    );
    assert_eq!(guest.ask_about("find", "499"), NOT_FOUND);

    for attached in &attached[..100] {
        attached.detach(&mut guest.store).unwrap();
    }
    assert_eq!((guest.ask("attached"), guest.ask("count")), (400, 400));
    let late = guest.attach(&segment, Access::ReadOnly, "late");
    assert_eq!(guest.ask_about("find", "late"), late.address() as i64);
}

/// What `notice` says.
const NOT_CURRENT: i64 = 1;
const ANOTHER_GENERATION: i64 = 2;
const GONE: i64 = 4;

#[test]
fn a_guest_notices_what_the_host_changes_while_it_is_called() {
    let mut guest = Guest::new();
    let (one, two) = (birds(1), birds(2));
    let attached = guest.attach(&one, Access::ReadOnly, "one");
    let window = guest.window.clone();

    guest.on_call(|_| ());
    assert_eq!(guest.ask_about("notice", "one"), 0);

    let segment = two;
    guest.on_call(move |caller| {
        let options = AttachOptions::new(Access::ReadOnly).named("two");
        window.attach(caller, &segment, options).unwrap();
    });
    assert_eq!(guest.ask_about("notice", "one"), ANOTHER_GENERATION);

    let handle = attached.clone();
    guest.on_call(move |caller| handle.protect(caller, Access::ReadWrite).unwrap());
    assert_eq!(
        guest.ask_about("notice", "one"),
        NOT_CURRENT | ANOTHER_GENERATION
    );

    let (handle, segment) = (attached.clone(), birds(3));
    guest.on_call(move |caller| {
        let options = AttachOptions::new(Access::ReadOnly).named("one");
        handle.replace(caller, &segment, options).unwrap();
    });
    assert_eq!(
        guest.ask_about("notice", "one"),
        NOT_CURRENT | ANOTHER_GENERATION
    );
    assert_eq!(guest.ask_about("sum_live", "one"), 3);

    let window = guest.window.clone();
    guest.on_call(move |caller| {
        let handle = window.find(caller, "one").unwrap().unwrap();
        handle.detach(caller).unwrap();
    });
    assert_eq!(
        guest.ask_about("notice", "one"),
        NOT_CURRENT | ANOTHER_GENERATION | GONE
    );
}

#[test]
fn what_takes_the_place_of_an_entry_is_not_taken_for_it() {
    let mut guest = Guest::new();
    let segment = birds(1);
    guest.attach(&segment, Access::ReadOnly, "one");
    let window = guest.window.clone();
    guest.on_call(move |caller| {
        let old = window.find(caller, "one").unwrap().unwrap();
        old.detach(caller).unwrap();
        let options = AttachOptions::new(Access::ReadOnly).named("one");
        let new = window.attach(caller, &segment, options).unwrap();
        assert_eq!(new.address(), old.address());
    });
    assert_eq!(
        guest.ask_about("notice", "one"),
        NOT_CURRENT | ANOTHER_GENERATION
    );
}

#[test]
fn going_through_the_entries_while_they_change_shows_what_is_there() {
    let mut guest = Guest::new();
    let segment = birds(1);
    for name in ["1", "22", "333"] {
        guest.attach(&segment, Access::ReadOnly, name);
    }
    let (window, mut calls) = (guest.window.clone(), 0);
    guest.on_call(move |caller| {
        calls += 1;
        if calls == 2 {
            let second = window.find(caller, "22").unwrap().unwrap();
            second.detach(caller).unwrap();
        }
        if calls == 3 {
            for name in ["55555", "4444"] {
                let options = AttachOptions::new(Access::ReadOnly).named(name);
                window.attach(caller, &segment, options).unwrap();
            }
        }
    });
    // The second is gone before it is shown; its place is taken again behind us, and a place more ahead of us.
    assert_eq!(guest.ask("go_through"), 134);
}

#[test]
fn the_guest_of_the_guide_works() {
    let mut guest = Guest::new();
    let fenced = |len| {
        let mut segment = segment();
        let message = segment.builder().unwrap();
        let mut garden = message.root::<Garden>().unwrap();
        garden.init_fence(len).unwrap();
        message.finish(garden).unwrap();
        segment
    };
    let planted = |age| {
        let mut segment = segment();
        let message = segment.builder().unwrap();
        let mut plant = message.root::<Plant>().unwrap();
        plant.set_age(age);
        message.finish(plant).unwrap();
        segment
    };
    let (mut garden, oak, copy) = (fenced(3), planted(400), segment());
    garden.seal().unwrap();
    guest.attach(&garden, Access::ReadOnly, "garden");
    let old = guest.attach(&oak, Access::ReadWrite, "oak");
    guest.attach(&copy, Access::ReadWrite, "copy");
    let own = AttachOptions::new(Access::Exclusive).named("diary");
    (guest.window)
        .attach_exclusive(&mut guest.store, &mut fenced(5), own)
        .unwrap();
    assert_eq!(guest.ask("work"), 5);
    let oak = oak.live().unwrap().access::<Plant>().unwrap();
    assert_eq!(oak.age().unwrap().load(), 401);
    let copy = copy.snapshot().unwrap();
    let copy = copy.freeze().unwrap();
    let copy = copy.access::<Garden>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(copy.fence().len(), 3);

    let new = guest.attach(&planted(1), Access::ReadOnly, "");
    assert_eq!(
        guest.call("newest", |window| (window, 4)),
        new.address() as i64
    );
    assert_eq!(guest.call("newest", |window| (window, 5)), NOT_FOUND);
    old.protect(&mut guest.store, Access::ReadOnly).unwrap();
    assert_eq!(
        guest.call("newest", |window| (window, 5)),
        old.address() as i64
    );
}

#[test]
fn errors_name_what_was_asked_for_and_what_is_there() {
    use karmem::guest::Error;
    let bytes = sealed(1);
    let error = Error::from(
        bytes
            .freeze()
            .unwrap()
            .access::<Directory>(&VerifyOptions::DEFAULT)
            .unwrap_err(),
    );
    let text = error.to_string();
    assert!(
        text.contains("`Directory` (id 3713175314382148709)"),
        "{text}"
    );
    let access = Error::WrongAccess {
        access: Told::ReadOnly,
        sealed: true,
        reason: "nobody can write it: open it `frozen`",
    };
    assert_eq!(
        access.to_string(),
        "the segment is attached ReadOnly, sealed: nobody can write it: open it `frozen`"
    );
    let none = Error::NotFound {
        listed: 2,
        attached: 2,
    };
    assert_eq!(
        none.to_string(),
        "none of the 2 segments in this window has this name"
    );
    let many = Error::NotFound {
        listed: 481,
        attached: 500,
    };
    assert!(many.to_string().contains("481"), "{many}");
    assert!(many.to_string().contains("500"), "{many}");
}
