//! The driver in C: printed for the schemas, and compiled with sanitizers, which end it where it does what C does not allow.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use karmem_c_compiler::{HostCompiler, skip};
use karmem_codegen::{Compilation, Language, Options, Source, compile_with, load::NoFiles};
use karmem_drivers::c::files;

use crate::driver::Driver;

/// Built for the first that is asked for.
static BUILT: OnceLock<Option<Built>> = OnceLock::new();

/// A folder with the driver, for this process alone.
struct Built {
    folder: PathBuf,
    /// Locked, so that another process waits before it builds one there.
    _lock: File,
}

/// The driver, if there is a C compiler.
pub(crate) fn driver() -> Option<Driver> {
    let Built { folder, .. } = BUILT.get_or_init(build).as_ref()?;
    Some(Driver::start("C", Command::new(folder.join("driver"))))
}

/// All schemas of the set.
pub(crate) fn schemas() -> Compilation {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let mut sources: Vec<Source> = fs::read_dir(&folder)
        .expect("the schemas")
        .map(|entry| entry.expect("a schema").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "km"))
        .map(|path| {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            Source::new(name, fs::read(&path).expect("a schema"))
        })
        .collect();
    sources.sort_by(|one, other| one.path().cmp(&other.path()));
    let options = Options {
        languages: vec![Language::Rust, Language::C],
        ..Options::default()
    };
    let compilation = compile_with(sources, &mut NoFiles, &options);
    assert_eq!(
        compilation.error_count(),
        0,
        "{:?}",
        compilation.diagnostics
    );
    compilation
}

fn build() -> Option<Built> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("driver_in_c");
    fs::create_dir_all(&folder).expect("a folder");
    let lock = File::create(folder.join("lock")).expect("a file");
    lock.lock().expect("it is nobody's for long");
    let headers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/c");
    let is_installed = |compiler: &HostCompiler| compiler.compile(&folder, &headers).is_ok();
    let compilers = [HostCompiler::GCC, HostCompiler::CLANG];
    let compiler = compilers
        .into_iter()
        .find(is_installed)
        .unwrap_or(HostCompiler::CLANG);
    if let Err(missing) = compiler.compile(&folder, &headers) {
        skip("the conformance set in C", missing).unwrap_or_else(|missing| panic!("{missing}"));
        return None;
    }
    let mut running = Vec::new();
    let mut link = Command::new(compiler.name());
    for file in files(&schemas().model) {
        let path = folder.join(&file.name);
        fs::write(&path, file.text).expect("the folder can be written");
        if path.extension().is_some_and(|extension| extension == "c") {
            let object = path.with_extension("o");
            link.arg(&object);
            let compile = compiler.compile(&path, &headers).expect("it is installed");
            running.push(
                sanitized(compile)
                    .arg("-c")
                    .arg("-o")
                    .arg(object)
                    .spawn()
                    .expect("it is installed"),
            );
        }
    }
    for mut compile in running {
        let status = compile.wait().expect("it ends");
        assert!(status.success(), "the driver in C does not compile");
    }
    let status = sanitized(link)
        .arg("-o")
        .arg(folder.join("driver"))
        .arg("-lm")
        .status();
    assert!(
        status.expect("it is installed").success(),
        "the driver in C does not link"
    );
    Some(Built {
        folder,
        _lock: lock,
    })
}

/// A command whose program is ended by whatever C does not define.
fn sanitized(mut command: Command) -> Command {
    command.args([
        "-g",
        "-O0",
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all",
        // Arguments with an alignment of their own were passed otherwise by a compiler of the last century.
        "-Wno-psabi",
    ]);
    command
}
