//! Packed messages in C, as people write it who read the headers. A program is a file in `in_c`, compiled as C and as C++, with
//! sanitizers, which end it where it does what its language does not allow.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use karmem_c_compiler::{HostCompiler, skip};

/// Runs the program of that name, and returns what it writes, once for each compiler that is there.
fn run(name: &str, input: &[u8]) -> Vec<Vec<u8>> {
    let mut outputs = Vec::new();
    for compiler in [HostCompiler::GCC, HostCompiler::GXX] {
        let Some(program) = build(compiler, name) else {
            continue;
        };
        let mut child = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it was built");
        let mut stdin = child.stdin.take().expect("a pipe");
        // What a program doesn't read, it says itself.
        let _ = stdin.write_all(input);
        drop(stdin);
        let Output {
            status,
            stdout,
            stderr,
        } = child.wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&stderr);
        assert!(status.success(), "{name}, {}: {said}", compiler.name());
        outputs.push(stdout);
    }
    outputs
}

/// The program; none where the compiler is missing.
fn build(compiler: HostCompiler, name: &str) -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = here.join("tests/packed/in_c").join(format!("{name}.c"));
    let headers = here.join("../generated/c");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let program = program.join(format!("packed_{name}_{}", compiler.name()));
    let mut command = match compiler.compile(&source, &headers) {
        Ok(command) => command,
        Err(missing) => {
            let what = format!("packed messages in C, {name}");
            skip(&what, missing).unwrap_or_else(|missing| panic!("{missing}"));
            return None;
        }
    };
    let output = command
        .args(["-g", "-fsanitize=address,undefined"])
        .args(["-fno-sanitize-recover=all", "-o"])
        .arg(&program)
        .output()
        .expect("the compiler runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{name}, {}: {said}",
        compiler.name()
    );
    Some(program)
}

#[test]
fn a_world_by_hand_is_read_and_built() {
    let message = crate::bytes::world_by_hand();
    for built in run("world", &message) {
        assert_eq!(built, message);
    }
}

#[test]
fn what_goes_wrong_is_said_and_stays() {
    run("failures", &[]);
}
