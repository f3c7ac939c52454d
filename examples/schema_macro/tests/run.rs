//! What the example says.

use std::process::Command;

#[test]
fn the_last_readings_are_printed_in_their_order() {
    let output = Command::new(env!("CARGO_BIN_EXE_schema-macro-example")).output();
    let output = output.expect("it was just built");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "boiler, after 10 readings:\n \
         240 s  74.0 °C\n \
         300 s  72.5 °C\n \
         360 s  71.0 °C\n \
         420 s  69.5 °C\n \
         480 s  68.0 °C\n \
         540 s  66.5 °C\n"
    );
}
