//! Programs in C that use printed headers: each is compiled as C and as C++ with sanitizers, which end it where it does what these languages
//! don't define, and has to return 0. A case is a file beside this one.

use std::fs;
use std::path::{Path, PathBuf};

use karmem_c_compiler::{HostCompiler, skip};

/// One is enough that has the sanitizers: which do not depend on the language.
const COMPILERS: [(HostCompiler, HostCompiler); 2] = [
    (HostCompiler::GCC, HostCompiler::GXX),
    (HostCompiler::CLANG, HostCompiler::CLANGXX),
];

#[test]
fn programs_do_what_they_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/c_programs");
    let headers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/c");
    let is_installed = |compiler: &HostCompiler| compiler.compile(&folder, &headers).is_ok();
    let installed = COMPILERS
        .into_iter()
        .find(|(c, cpp)| is_installed(c) && is_installed(cpp));
    let Some((c, cpp)) = installed else {
        let missing = HostCompiler::GXX.compile(&folder, &headers);
        let missing = missing
            .err()
            .or_else(|| HostCompiler::GCC.compile(&folder, &headers).err());
        if let Some(missing) = missing {
            skip("programs in C", missing).unwrap_or_else(|missing| panic!("{missing}"));
        }
        return;
    };
    let mut failures = Vec::new();
    for program in programs(&folder) {
        for compiler in [c, cpp] {
            if let Err(failure) = run(compiler, &program, &headers) {
                failures.push(failure);
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn programs(folder: &Path) -> Vec<PathBuf> {
    let mut programs: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the programs")
        .map(|entry| entry.expect("a program").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "c"))
        .collect();
    programs.sort();
    assert!(!programs.is_empty());
    programs
}

/// Compiles a program and runs it.
fn run(compiler: HostCompiler, program: &Path, headers: &Path) -> Result<(), String> {
    let name = program.file_stem().expect("a name").to_string_lossy();
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.{}", compiler.name()));
    let mut compile = compiler.compile(program, headers).expect("it is installed");
    compile
        .args(["-g", "-O1", "-pthread"])
        .args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all"])
        // Schemas with everything in them have deprecated things.
        .arg("-Wno-deprecated-declarations")
        .arg("-o")
        .arg(&built);
    let what = format!("{name}, compiled by {}", compiler.name());
    if !compile.status().expect("it is installed").success() {
        return Err(format!("{what}: there are errors"));
    }
    let output = std::process::Command::new(&built)
        .output()
        .map_err(|error| format!("{what}: {error}"))?;
    if !output.status.success() {
        let (out, err) = (&output.stdout, &output.stderr);
        let (out, err) = (String::from_utf8_lossy(out), String::from_utf8_lossy(err));
        return Err(format!("{what}: {}\n{out}{err}", output.status));
    }
    Ok(())
}
