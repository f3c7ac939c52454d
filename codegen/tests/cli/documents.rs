//! What `karmemc` says about itself: completions for shells, and the manual.

use crate::place::{Place, names_in};

#[test]
fn each_shell_learns_all_commands() {
    let place = Place::with(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ended = place.run(&["completions", shell]).exits(0);
        for word in [
            "karmemc",
            "generate",
            "fmt",
            "watch",
            "message-format",
            "depfile",
        ] {
            assert!(
                ended.stdout.contains(word),
                "{word} is not in what {shell} gets"
            );
        }
    }
    place.run(&["completions", "bsh"]).exits(2).says("bash");
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let place = Place::with(&[]);
    let ended = place.run(&["man"]).exits(0);
    assert!(ended.stdout.contains(".TH karmemc 1"), "{ended:#?}");
    assert!(ended.stdout.contains("Exit codes"), "{ended:#?}");

    place.run(&["man", "-o", "share/man"]).exits(0);
    let pages = names_in(&place.path("share/man"));
    for page in [
        "karmemc.1",
        "karmemc-generate.1",
        "karmemc-fmt.1",
        "karmemc-watch.1",
    ] {
        assert!(
            pages.iter().any(|name| name == page),
            "{page} is not in {pages:?}"
        );
    }
    assert_eq!(place.read("share/man/karmemc.1"), ended.stdout);
}
