//! A guest that is a real crate, built for WebAssembly by this test: it and the host build, read and change the
//! same bytes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use karmem::host::{Access, Attached, Segment, Window, configure};
use karmem::{MessageBuilder, Structure, VerifyOptions};
use wasmtime::{Config, Engine, Instance, Module, Store, WasmParams};

#[rustfmt::skip]
#[allow(dead_code, unreachable_pub)]
#[path = "../../generated/rust/game.rs"]
mod game;

use game::{MonsterData, Monsters, Team, Vec3};

const SEGMENT_SIZE: u64 = 256 * 1024;

/// The guest's module, built once.
fn module_path() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("the workspace");
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .parent()
            .expect("the target folder");
        let status = Command::new(env!("CARGO"))
            .args([
                "build",
                "--quiet",
                "--release",
                "--package",
                "karmem-tests-guest",
            ])
            .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
            .arg(target)
            .current_dir(workspace)
            .status()
            .expect("cargo runs");
        assert!(
            status.success(),
            "the guest can't be built; run `rustup target add wasm32-unknown-unknown`"
        );
        target.join("wasm32-unknown-unknown/release/karmem_tests_guest.wasm")
    })
}

struct Guest {
    store: Store<()>,
    instance: Instance,
    window: Window,
}

impl Guest {
    fn new(engine: &Engine) -> Self {
        let module = Module::from_file(engine, module_path()).expect("a module");
        let mut store = Store::new(engine, ());
        let instance = Instance::new(&mut store, &module, &[]).expect("an instance");
        let window = Window::open(&mut store, &instance, 1 << 20).expect("a window");
        Self {
            store,
            instance,
            window,
        }
    }

    fn call<Arguments: WasmParams>(
        &mut self,
        name: &str,
        attached: &Attached,
        arguments: impl FnOnce(u32, u32) -> Arguments,
    ) -> i64 {
        let function = self
            .instance
            .get_typed_func::<Arguments, i64>(&mut self.store, name)
            .expect("a function");
        let arguments = arguments(attached.address(), attached.size() as u32);
        self.window
            .call(&mut self.store, |store| function.call(store, arguments))
            .expect("no fault")
    }
}

fn engine() -> Engine {
    let mut config = Config::new();
    configure(&mut config).expect("handlers");
    Engine::new(&config).expect("an engine")
}

fn build(message: &MessageBuilder<'_>, count: usize) {
    let mut root = message.root::<Monsters>().expect("room");
    for (index, mut monster) in root.init_monsters(count).expect("room").iter().enumerate() {
        monster.init_data().expect("room").set_mana(index as i16);
    }
    message.finish(root).expect("a message");
}

#[test]
fn what_a_guest_builds_the_host_reads_in_place() {
    let mut guest = Guest::new(&engine());
    let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
    let attached = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .expect("attached");
    let size = guest.call("build", &attached, |address, size| (address, size, 100));
    assert!(size > 0, "the guest could not build");

    let frozen = attached.freeze(&guest.store).expect("nobody else has it");
    let root = frozen
        .access::<Monsters>(&VerifyOptions::DEFAULT)
        .expect("a message");
    assert_eq!(root.monsters().len(), 100);
    for (index, monster) in root.monsters().iter().enumerate() {
        let data = monster.data();
        assert_eq!(
            (data.mana(), data.team(), data.is_alive()),
            (index as i16, Team::Zombies, true)
        );
        assert_eq!(data.name(), "built by a guest");
        assert_eq!(data.path(), [Vec3::new(index as f32, 0.0, 0.0); 3]);
    }
}

#[test]
fn what_the_host_seals_guests_read_frozen() {
    let engine = engine();
    let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
    build(&segment.builder().expect("a builder"), 100);
    segment.seal().expect("sealed");
    for _ in 0..2 {
        let mut guest = Guest::new(&engine);
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadOnly)
            .expect("attached");
        assert_eq!(
            guest.call("sum_frozen", &attached, |address, size| (address, size)),
            4950
        );
    }
}

#[test]
fn what_one_guest_changes_the_host_and_another_guest_see() {
    let engine = engine();
    let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
    build(&segment.builder().expect("a builder"), 100);
    let mut guests = [Guest::new(&engine), Guest::new(&engine)];
    for (round, sum) in [5050, 5150, 5250, 5350].into_iter().enumerate() {
        let guest = &mut guests[round % 2];
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadWrite)
            .expect("attached");
        assert_eq!(
            guest.call("add_live", &attached, |address, size| (address, size, 1)),
            sum
        );
        attached.detach(&mut guest.store).expect("detached");

        let live = segment
            .live()
            .expect("live")
            .access::<Monsters>()
            .expect("a message");
        let monsters = live.monsters().expect("in place");
        let mana = monsters
            .get(7)
            .expect("the eighth")
            .data()
            .expect("in place")
            .mana();
        assert_eq!(mana.load(), 8 + round as i16);
    }
}

#[test]
fn host_and_guest_agree_about_bytes() {
    let mut guest = Guest::new(&engine());
    let size = guest
        .instance
        .get_typed_func::<(), u32>(&mut guest.store, "size_of_monster")
        .expect("a function")
        .call(&mut guest.store, ())
        .expect("no trap");
    assert_eq!(size, MonsterData::LAYOUT.shape.size);
}
