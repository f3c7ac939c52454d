//! The example does what it says.

use std::path::Path;
use std::process::Command;

#[test]
fn the_plugin_changes_the_sound_as_its_settings_say() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target folder");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--package", "plugin-guest"])
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(target)
        .current_dir(workspace)
        .status()
        .expect("cargo runs");
    assert!(
        status.success(),
        "the plugin can't be built; run `rustup target add wasm32-unknown-unknown`"
    );
    let output = Command::new(env!("CARGO_BIN_EXE_plugin-host"))
        .arg(target.join("wasm32-unknown-unknown/release/plugin_guest.wasm"))
        .output()
        .expect("it starts");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "Straight, 0.5 times as loud: 0 samples above 0.8, now up to 0.50\n\
         Hard, 2.0 times as loud: 184 samples above 0.8, now up to 0.80\n\
         Soft, 2.0 times as loud: 184 samples above 0.8, now up to 0.57\n"
    );
}
