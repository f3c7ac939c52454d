//! Printed C, compiled by all compilers, with all warnings that projects turn on: what is committed, and what the compiler's cases
//! become. Nothing of it may call a function that it does not have itself: guests have no library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use karmem_c_compiler::{GuestCompiler, HostCompiler, skip};

use crate::cases::{self, Case};
use crate::command::Failure;
use crate::step::Step;
use crate::workspace::{self, GENERATED};

/// Has functions compiled that nobody calls: only then the compilers look at all of them, and the linker.
const COMPILE_ALL: &str = "-Dinline=__attribute__((used))";

/// Compiles the headers in `generated/c`, and those of the cases.
pub(crate) fn check() -> Result<(), Failure> {
    let generated = Path::new(GENERATED).join("c");
    let generated = Set::write("generated", &[generated])?;
    for compiler in HostCompiler::ALL {
        check_warnings(&generated, compiler)?;
    }
    check_code(&generated)?;

    let cases = cases::print("c")?;
    let folders: Vec<PathBuf> = cases
        .into_iter()
        .map(|Case { printed, .. }| printed)
        .collect();
    // There are many of them. What can go wrong while code is made of them goes wrong in the others, too.
    let cases = Set::write("cases", &folders)?;
    for compiler in HostCompiler::ALL {
        check_warnings(&cases, compiler)?;
    }
    Ok(())
}

fn check_warnings(set: &Set, compiler: HostCompiler) -> Result<(), Failure> {
    match compiler.compile(&set.list, Path::new(".")) {
        Ok(mut command) => run(command
            .args(compiler.strict_warnings())
            .arg("-fsyntax-only")),
        Err(missing) => {
            let what = format!("C headers with {}", compiler.name());
            skip(&what, missing).map_err(failure)
        }
    }
}

/// Has code made of all functions: warnings of what is never set come with that, and calls of functions that nobody has.
fn check_code(set: &Set) -> Result<(), Failure> {
    match HostCompiler::GCC.compile(&set.list, Path::new(".")) {
        Ok(mut command) => {
            command.args(["-O1", COMPILE_ALL, "-fPIC", "-shared", "-o"]);
            run(command.arg(&set.output))?;
        }
        Err(missing) => skip("code of C headers", missing).map_err(failure)?,
    }
    match GuestCompiler::find() {
        Ok(compiler) => ["-O0", "-O2"].into_iter().try_for_each(|level| {
            let mut command = compiler.build(&set.list, Path::new("."), &set.output);
            run(command.args([level, COMPILE_ALL, "-Wl,--no-gc-sections"]))
        }),
        Err(missing) => skip("C headers for guests", missing).map_err(failure),
    }
}

fn run(command: &Command) -> Result<(), Failure> {
    Step::command_of(command).run()
}

fn failure(error: impl ToString) -> Failure {
    Failure::step(error.to_string())
}

/// Headers, each in a file of its own that includes it twice: some cannot be in one file with others, as they are for the same
/// package.
struct Set {
    /// A file that names those files, as compilers take it in the place of a name.
    list: PathBuf,
    /// Where what is compiled goes; nobody runs it.
    output: PathBuf,
}

impl Set {
    fn write(name: &str, folders: &[PathBuf]) -> Result<Self, Failure> {
        let place = workspace::target_dir()?.join("xtask/c_headers").join(name);
        workspace::remove_folder(&place)?;
        let root = workspace::root();
        workspace::create_folder(&place)?;
        let mut list = String::new();
        for folder in folders {
            for header in workspace::files_below(folder)? {
                let source = place.join(format!("{}.c", list.lines().count()));
                let include = format!("#include {:?}\n", root.join(&header));
                fs::write(root.join(&source), include.repeat(2)).map_err(failure)?;
                list += &format!("{source:?}\n");
            }
        }
        if list.is_empty() {
            return Err(Failure::step(format!("there are no C headers of {name}")));
        }
        fs::write(root.join(&place).join("list"), list).map_err(failure)?;
        Ok(Self {
            list: format!("@{}", place.join("list").display()).into(),
            output: place.join("compiled"),
        })
    }
}
