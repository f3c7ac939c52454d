//! Two processes with a socket between them.
//!
//! A test of two processes is one test with two halves. The process that runs the test does `ours`, and starts itself once
//! more for that test alone, with one end of a socket as its standard input, where it does `theirs`. A half that fails closes its
//! end, so that the other never waits for ever.

use std::env;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};

/// Set in the second process.
const SECOND: &str = "KARMEM_SECOND_PROCESS";

/// Defines a test of two processes.
macro_rules! two_processes {
    ($name:ident, ours: $ours:expr, theirs: $theirs:expr $(,)?) => {
        #[test]
        fn $name() {
            let path = concat!(module_path!(), "::", stringify!($name));
            // The harness knows tests without the name of their crate.
            let (_, test) = path.split_once("::").expect("a module");
            $crate::peer::run(test, $ours, $theirs);
        }
    };
}

pub(crate) use two_processes;

pub(crate) fn run(test: &str, ours: fn(&UnixStream), theirs: fn(&UnixStream)) {
    if env::var_os(SECOND).is_some() {
        let stdin = io::stdin().as_fd().try_clone_to_owned().expect("a socket");
        return theirs(&UnixStream::from(stdin));
    }
    let (socket, end) = UnixStream::pair().expect("sockets");
    let mut second = Command::new(env::current_exe().expect("a path"))
        .args([test, "--exact", "--test-threads=1"])
        .env(SECOND, "")
        .stdin(OwnedFd::from(end))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a second process");
    let outcome = std::panic::catch_unwind(|| ours(&socket));
    drop(socket);
    // Read while it runs: it could wait for room.
    let mut said = String::new();
    let stdout = second.stdout.take().expect("piped");
    io::BufReader::new(stdout)
        .read_to_string(&mut said)
        .expect("text");
    let ended = second.wait_with_output().expect("it has been started");
    if let Err(panic) = outcome {
        eprintln!("the second process: {}: {said}", ended.status);
        std::panic::resume_unwind(panic);
    }
    let ran = said.contains("1 passed");
    assert!(
        ended.status.success() && ran,
        "the second process: {}: {said}",
        ended.status
    );
}

/// Lets the other process go on.
pub(crate) fn signal(mut socket: &UnixStream) {
    socket.write_all(&[1]).expect("the other process is there");
}

/// Waits until the other process lets this one go on.
pub(crate) fn wait(mut socket: &UnixStream) {
    socket
        .read_exact(&mut [0])
        .expect("the other process is there");
}

/// Waits until the other process is gone, or has closed its end.
pub(crate) fn wait_for_end(mut socket: &UnixStream) {
    let read = socket.read(&mut [0]);
    assert!(matches!(read, Ok(0) | Err(_)), "it has sent something");
}
