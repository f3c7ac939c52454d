//! What the example says.

use std::process::Command;

#[test]
fn the_report_is_printed_as_it_was_built() {
    let output = Command::new(env!("CARGO_BIN_EXE_build-script-example")).output();
    let output = output.expect("it was just built");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "Zugspitze, 47.42° north:\n06:00 -11.5 °C\n14:00  -4.0 °C\n"
    );
}
