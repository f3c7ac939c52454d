//! What `docs/c.md` shows is what is there: its code is that of guests which are built and run here, its commands are carried out.

use std::path::Path;
use std::process::Command;

use karmem::host::{Access, AttachOptions, Segment};
use karmem_c_compiler::{GuestCompiler, skip};
use karmem_tests::game::Monsters;
use karmem_tests::{guests, pages};
use wasmtime::{Engine, Instance, Module, Store};

use crate::directory::sealed;
use crate::guest::{Guest, compiled};

/// Functions that return 0, or the line with what does not hold.
const GUIDE: &str = "tests/guest/c/guide.c";

/// A guest that is told where its window is.
const DIRECTORY: &str = "tests/guest/c/directory.c";

/// The guest that the page begins with.
const FIRST: &str = "examples/flock/c/guest.c";

const PAGE: &str = "docs/c.md";

#[test]
fn the_code_does_what_the_page_says() {
    let Some(guest) = guests::build_c(env!("CARGO_TARGET_TMPDIR"), GUIDE) else {
        return;
    };
    let engine = Engine::default();
    let module = Module::from_file(&engine, guest).expect("a module");
    let mut store = Store::new(&engine, ());
    let instance = Instance::new(&mut store, &module, &[]).expect("an instance");
    let mut functions = 0;
    for export in module
        .exports()
        .filter(|export| export.ty().func().is_some())
    {
        let name = export.name();
        let function = instance.get_typed_func::<(), i32>(&mut store, name);
        let line = function.expect("a function").call(&mut store, ());
        assert_eq!(line.expect("no trap"), 0, "{name}, the line in {GUIDE}");
        functions += 1;
    }
    assert!(functions > 8, "{GUIDE} has {functions} functions");
}

#[test]
fn a_guest_in_c_opens_by_name() {
    let Some(guest) = guests::build_c(env!("CARGO_TARGET_TMPDIR"), DIRECTORY) else {
        return;
    };
    let mut guest = Guest::start(&compiled(&guest));
    let mut segment = Segment::anonymous(64 * 1024).expect("a segment");
    let message = segment.builder().expect("a builder");
    let mut root = message.root::<Monsters>().expect("room");
    for mut monster in root.init_monsters(3).expect("room").iter() {
        monster.init_data().expect("room").set_mana(14);
    }
    message.finish(root).expect("a message");

    let mut sum = |segment: &Segment, name: &str| {
        let options = AttachOptions::new(Access::ReadOnly).named(name);
        let attached = guest.window.attach(&mut guest.store, segment, options);
        let attached = attached.expect("attached");
        let window = guest.window.base() as u32;
        let sum = guest.call("sum_monsters", &attached, |_, _| window);
        attached.detach(&mut guest.store).expect("detached");
        sum
    };
    assert_eq!(sum(&segment, "monsters"), -1, "others may write it");
    segment.seal().expect("sealed");
    assert_eq!(sum(&segment, "monsters"), 42);
    assert_eq!(sum(&segment, "monster"), -1);
    assert_eq!(sum(&segment, "monsterz"), -1);
}

#[test]
fn the_code_of_the_page_is_that_code() {
    let page = pages::read(PAGE);
    let of = |files: &[&str]| {
        pages::lines(
            &files
                .iter()
                .map(|file| pages::read(file))
                .collect::<String>(),
        )
    };
    let code = of(&[GUIDE, DIRECTORY, FIRST]);
    let schema = of(&["schemas/garden.km", "schemas/flock.km"]);
    let mut blocks = 0;
    for (language, block) in pages::blocks(&page) {
        let there = match language {
            "c" => &code,
            "text" => &schema,
            _ => continue,
        };
        blocks += 1;
        let block = pages::lines(block);
        assert!(
            there.contains(&block),
            "nowhere else ({language}):\n{block}"
        );
    }
    assert!(blocks > 15, "{PAGE} has {blocks} blocks");
    let first = pages::read(FIRST);
    assert!(page.contains(&first), "{PAGE} does not have all of {FIRST}");
}

#[test]
fn the_command_of_the_page_builds_the_guest() {
    if let Err(missing) = GuestCompiler::clang() {
        return skip(PAGE, missing).unwrap_or_else(|missing| panic!("{PAGE}: {missing}"));
    }
    let page = pages::read(PAGE);
    let command = pages::blocks(&page)
        .filter(|(language, _)| *language == "sh")
        .find_map(|(_, block)| block.split_once("clang "))
        .map(|(_, rest)| rest.replace("\\\n", " "))
        .expect("a block that compiles");
    let command = command.lines().next().expect("a command");
    let guest = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page.wasm");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let status = Command::new("clang")
        .args(command.split_whitespace())
        .arg("-o")
        .arg(&guest)
        .current_dir(root)
        .status()
        .expect("clang runs");
    assert!(status.success(), "clang {command}");
    let mut guest = Guest::start(&compiled(&guest));
    let attached = guest
        .window
        .attach(&mut guest.store, &sealed(1000), Access::ReadOnly)
        .expect("attached");
    let top_speed = guest
        .instance
        .get_typed_func::<(u32, u32), f32>(&mut guest.store, "top_speed")
        .expect("a function");
    let place = (attached.address() as u32, attached.size() as u32);
    let speed = guest
        .window
        .call(&mut guest.store, |store| top_speed.call(store, place));
    assert_eq!(speed.expect("no fault"), 999.0);
}
