//! The guest, built for WebAssembly, and one instance of it with a window.

use std::error::Error;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use karmem::host::{Attached, Segment, Window};
use karmem_tests::guests;
use wasmtime::{Config, Engine, Instance, Memory, Store, TypedFunc};

/// The guest, compiled for an engine that windows can be opened in.
pub(crate) struct Module {
    compiled: wasmtime::Module,
    wasm: PathBuf,
}

impl Module {
    /// Builds the guest with cargo, in release, and compiles it.
    pub(crate) fn build() -> Result<Self, Box<dyn Error>> {
        let words =
            "build --release --package karmem-benches-guest --target wasm32-unknown-unknown";
        Self::of(artifact(words, ".wasm")?)
    }

    /// Builds the guest that is written in C, and compiles it; none where there is no compiler of C.
    pub(crate) fn build_c() -> Result<Option<Self>, Box<dyn Error>> {
        let source = "benches/guest/c/monsters.c";
        let Some(wasm) = guests::build_c(env!("CARGO_TARGET_TMPDIR"), source) else {
            return Ok(None);
        };
        Self::of(wasm).map(Some)
    }

    fn of(wasm: PathBuf) -> Result<Self, Box<dyn Error>> {
        let mut config = Config::new();
        karmem::host::configure(&mut config)?;
        let engine = Engine::new(&config)?;
        Ok(Self {
            compiled: wasmtime::Module::from_file(&engine, &wasm)?,
            wasm,
        })
    }

    /// The same guest, compiled for an engine as Wasmtime makes it.
    pub(crate) fn without_windows(&self) -> Result<wasmtime::Module, Box<dyn Error>> {
        Ok(wasmtime::Module::from_file(&Engine::default(), &self.wasm)?)
    }
}

/// Runs cargo with these words, and returns the last file with this ending that it says it has made.
pub(crate) fn artifact(words: &str, ending: &str) -> Result<PathBuf, Box<dyn Error>> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(words.split(' '))
        .args(["--quiet", "--message-format", "json-render-diagnostics"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()?;
    let messages = String::from_utf8(output.stdout)?;
    let mut files = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default())
        .filter_map(|file| file.as_str().map(PathBuf::from))
        .filter(|file| file.to_string_lossy().ends_with(ending));
    match files.next_back() {
        Some(file) if output.status.success() => Ok(file),
        _ => Err(format!(
            "`cargo {words}` has made no {ending} file; `rustup target add wasm32-unknown-unknown` adds the \
             guests' target where it is missing"
        )
        .into()),
    }
}

/// An instance with a window.
pub(crate) struct Guest {
    pub(crate) store: Store<()>,
    pub(crate) window: Window,
    instance: Instance,
}

impl Guest {
    /// An instance with a window of `size` bytes, directory included.
    pub(crate) fn new(module: &Module, size: u64) -> Result<Self, Box<dyn Error>> {
        let mut store = Store::new(module.compiled.engine(), ());
        let instance = Instance::new(&mut store, &module.compiled, &[])?;
        let window = Window::open(&mut store, &instance, size)?;
        Ok(Self {
            store,
            window,
            instance,
        })
    }

    /// Attaches memory of `size` bytes that this guest has for itself.
    pub(crate) fn attach(&mut self, size: usize) -> Result<Attached, Box<dyn Error>> {
        let mut segment = Segment::anonymous(size as u64)?;
        let access = karmem::host::Access::Exclusive;
        Ok(self
            .window
            .attach_exclusive(&mut self.store, &mut segment, access)?)
    }

    /// Memory of the guest's own, of `size` bytes that have been touched: where it is.
    pub(crate) fn allocate(&mut self, size: usize) -> Result<u32, Box<dyn Error>> {
        let allocate = self.function::<u32, u32>("allocate")?;
        Ok(allocate.call(&mut self.store, size as u32)?)
    }

    /// The exported function of that name.
    pub(crate) fn function<P, R>(&mut self, name: &str) -> Result<TypedFunc<P, R>, Box<dyn Error>>
    where
        P: wasmtime::WasmParams,
        R: wasmtime::WasmResults,
    {
        Ok(self.instance.get_typed_func(&mut self.store, name)?)
    }

    /// All of its memory.
    pub(crate) fn memory(&mut self) -> Result<Memory, Box<dyn Error>> {
        Ok(self
            .instance
            .get_memory(&mut self.store, "memory")
            .ok_or("the guest exports its memory")?)
    }
}
