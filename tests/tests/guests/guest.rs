//! A guest that is a real crate, built for WebAssembly by this test, with a window.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use karmem::host::{Attached, Window, configure};
use wasmtime::{Config, Engine, Instance, Module, Store, WasmParams};

/// The guest's module, built and compiled once.
fn module() -> &'static Module {
    static MODULE: OnceLock<Module> = OnceLock::new();
    MODULE.get_or_init(|| {
        let mut config = Config::new();
        configure(&mut config).expect("handlers");
        let engine = Engine::new(&config).expect("an engine");
        Module::from_file(&engine, build("karmem-tests-guest")).expect("a module")
    })
}

/// Builds the guest that is this package; where it lies then.
pub(crate) fn build(package: &str) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target folder");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--package", package])
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(target)
        .current_dir(workspace)
        .status()
        .expect("cargo runs");
    assert!(
        status.success(),
        "the guest can't be built; run `rustup target add wasm32-unknown-unknown`"
    );
    target
        .join("wasm32-unknown-unknown/release")
        .join(package.replace('-', "_"))
        .with_extension("wasm")
}

pub(crate) struct Guest {
    pub(crate) store: Store<()>,
    pub(crate) instance: Instance,
    pub(crate) window: Window,
}

impl Guest {
    pub(crate) fn new() -> Self {
        let module = module();
        let mut store = Store::new(module.engine(), ());
        let instance = Instance::new(&mut store, module, &[]).expect("an instance");
        let window = Window::open(&mut store, &instance, 1 << 20).expect("a window");
        Self {
            store,
            instance,
            window,
        }
    }

    pub(crate) fn call<Arguments: WasmParams>(
        &mut self,
        name: &str,
        attached: &Attached,
        arguments: impl FnOnce(u32, u32) -> Arguments,
    ) -> i64 {
        let function = self
            .instance
            .get_typed_func::<Arguments, i64>(&mut self.store, name)
            .expect("a function");
        let arguments = arguments(attached.address() as u32, attached.size() as u32);
        self.window
            .call(&mut self.store, |store| function.call(store, arguments))
            .expect("no fault")
    }
}
