//! The command line: what is refused, with which exit code, and what help there is.

use std::process::{Command, Output};

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .output()
        .expect("xtask runs")
}

#[test]
fn wrong_usage_is_said_with_exit_code_2() {
    for (arguments, said) in [
        (&[][..], "which command?"),
        (&["tset"], "there is no command `tset`"),
        (&["test", "--fast"], "`test` has no argument `--fast`"),
        (
            &["generate", "game.km"],
            "`generate` has no argument `game.km`",
        ),
        (
            &["generate", "--check", "--check"],
            "`generate` has no argument `--check`",
        ),
        (&["fuzz"], "fuzz what?"),
        (&["fuzz", "runtime"], "there is no target `runtime`"),
        (
            &["fuzz", "parse", "long"],
            "`long`: write a number of minutes",
        ),
        (&["demo", "--monsters"], "`--monsters` needs a number"),
        (&["demo", "--guest"], "`--guest` needs a language"),
        (
            &["demo", "--guest", "zig"],
            "`--guest zig`: there are guests in",
        ),
        (
            &["demo", "--monsters", "many"],
            "`--monsters many`: write a number",
        ),
    ] {
        let output = xtask(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(errors.contains(said), "{arguments:?}: {errors}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_is_no_failure() {
    for arguments in [&["--help"][..], &["-h"], &["help"]] {
        let output = xtask(arguments);
        let help = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{arguments:?}");
        for command in ["demo", "test", "generate", "bench", "fuzz"] {
            assert!(help.contains(command), "{help}");
        }
    }
    for command in ["demo", "test", "generate", "bench", "fuzz"] {
        let output = xtask(&[command, "--help"]);
        let help = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{command}");
        assert!(
            help.starts_with(&format!("Usage: cargo xtask {command}")),
            "{help}"
        );
    }
}
