//! The example does what it says.

use std::path::Path;
use std::process::Command;

#[test]
fn both_hosts_see_the_same_flock() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target folder");
    let status = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--release",
            "--package",
            "two-hosts-guest",
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
    let output = Command::new(env!("CARGO_BIN_EXE_two-hosts"))
        .arg(target.join("wasm32-unknown-unknown/release/two_hosts_guest.wasm"))
        .output()
        .expect("it starts");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "first:  the fastest flies at 999 m/s\n\
         second: a wind of 50.5 m/s blows at all 1000\n\
         first:  the fastest flies at 1049.5 m/s\n\
         second: the fastest flies at 1049.5 m/s here, too\n"
    );
}
