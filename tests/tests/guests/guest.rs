//! A guest that is a real crate, or its twin in C, built for WebAssembly by this test, with a window.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use karmem::host::{Attached, Window, configure};
use karmem_tests::guests;
use wasmtime::{Config, Engine, Instance, Module, Store, WasmParams};

/// What a guest is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Rust,
    C,
}

impl Language {
    /// All that there are compilers for.
    pub(crate) fn all() -> impl Iterator<Item = Self> + Clone {
        let all = [Self::Rust, Self::C].into_iter();
        all.filter(|language| language.module().is_some())
    }

    /// The guest's module, built and compiled once; none where there is no compiler.
    fn module(self) -> Option<&'static Module> {
        static RUST: LazyLock<Module> = LazyLock::new(|| compiled(&build("karmem-tests-guest")));
        static C: LazyLock<Option<Module>> = LazyLock::new(|| {
            let scratch = env!("CARGO_TARGET_TMPDIR");
            guests::build_c(scratch, "tests/guest/c/monsters.c").map(|guest| compiled(&guest))
        });
        match self {
            Self::Rust => Some(&RUST),
            Self::C => C.as_ref(),
        }
    }
}

/// A guest's module, compiled. One engine for all: they are guests of the same host.
pub(crate) fn compiled(guest: &Path) -> Module {
    static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
        let mut config = Config::new();
        configure(&mut config).expect("handlers");
        Engine::new(&config).expect("an engine")
    });
    Module::from_file(&ENGINE, guest).expect("a module")
}

/// Builds the guest that is this package; where it lies then.
pub(crate) fn build(package: &str) -> PathBuf {
    guests::build(env!("CARGO_TARGET_TMPDIR"), package)
}

pub(crate) struct Guest {
    pub(crate) store: Store<()>,
    pub(crate) instance: Instance,
    pub(crate) window: Window,
}

impl Guest {
    /// The one in Rust.
    pub(crate) fn new() -> Self {
        Self::of(Language::Rust)
    }

    pub(crate) fn of(language: Language) -> Self {
        Self::start(language.module().expect("a compiler"))
    }

    /// An instance of any module that [`compiled`] has made.
    pub(crate) fn start(module: &Module) -> Self {
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
