//! Processes that may mount file systems: a scenario comes in, and is carried out in one.

use std::ffi::CString;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::ptr::null;

use karmem_tests::child;

/// Runs `scenario`, a closure of the test that calls this, in a process with user and mount namespaces of its own.
pub(crate) fn with_own_mounts<F: FnOnce()>(scenario: F) {
    if child::is_child() {
        scenario();
        return;
    }
    // SAFETY: asks for a number.
    let (user, group) = unsafe { (libc::getuid(), libc::getgid()) };
    let maps = [
        (c"/proc/self/setgroups", String::from("deny")),
        (c"/proc/self/uid_map", format!("0 {user} 1")),
        (c"/proc/self/gid_map", format!("0 {group} 1")),
    ];
    let mut command = child::command::<F>();
    // SAFETY: between fork and exec only system calls are made, with what was prepared before.
    unsafe {
        command.pre_exec(move || {
            checked(libc::unshare(libc::CLONE_NEWUSER | libc::CLONE_NEWNS))?;
            for (path, content) in &maps {
                let file = libc::open(path.as_ptr(), libc::O_WRONLY);
                checked(file)?;
                let written = libc::write(file, content.as_ptr().cast(), content.len());
                checked(written as i32)?;
                libc::close(file);
            }
            Ok(())
        });
    }
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => return skip("user and mount namespaces", &error),
    };
    let errors = child::survived::<F>(&output);
    if let Some(reason) = errors.lines().find(|line| line.starts_with(SKIPPED)) {
        eprintln!("{reason}");
    }
}

const SKIPPED: &str = "SKIPPED, nothing was tested:";

/// Says that a test can't do its work here.
pub(crate) fn skip(what: &str, error: &io::Error) {
    eprintln!("{SKIPPED} the system does not allow {what}: {error}");
}

/// Mounts a file system of the given type, with its own options.
pub(crate) fn mount(kind: &str, at: &Path, options: &str) -> io::Result<()> {
    let text = |bytes: &[u8]| CString::new(bytes).expect("no zeros in it");
    let (kind, at, options) = (
        text(kind.as_bytes()),
        text(at.as_os_str().as_bytes()),
        text(options.as_bytes()),
    );
    let flags = libc::MS_NOSUID | libc::MS_NODEV;
    // SAFETY: all are texts that end in a zero; nobody else sees this process's mounts.
    checked(unsafe {
        libc::mount(
            kind.as_ptr(),
            at.as_ptr(),
            kind.as_ptr(),
            flags,
            options.as_ptr().cast(),
        )
    })
}

/// Keeps mounts from being seen outside.
pub(crate) fn keep_mounts_private() -> io::Result<()> {
    // SAFETY: changes how this process's own mounts spread.
    checked(unsafe {
        libc::mount(
            null(),
            c"/".as_ptr(),
            null(),
            libc::MS_REC | libc::MS_PRIVATE,
            null(),
        )
    })
}

fn checked(result: i32) -> io::Result<()> {
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}
