//! Programs that benchmarks run beside ours: installed where that needs no rights, named where it does.

use crate::command::Failure;
use crate::step::Step;
use crate::{terminal, workspace};

const PLANUS: &str = "1.3.0";

/// Sees to it that planus is in `target/peers`; says how to get flatc where it is missing.
///
/// What can't be had is no failure: the benchmarks say what they leave out.
pub(crate) fn install() -> Result<(), Failure> {
    let folder = workspace::root().join("target/peers");
    if std::env::var_os("PLANUS").is_none() && !folder.join("bin/planus").exists() {
        terminal::note("Installing planus, to compare with; this takes a minute, once:");
        let root = folder.display().to_string();
        let installed = Step::cargo()
            .words("install --locked planus-cli --version")
            .args([PLANUS, "--root", &root])
            .run();
        if let Err(failure) = installed {
            terminal::note(&failure.message);
        }
    }
    if std::env::var_os("FLATC").is_none()
        && !Step::installed("flatc").words("--version").succeeds()
    {
        terminal::note(
            "flatc is not installed, to compare with: it is in Debian's package flatbuffers-compiler.",
        );
    }
    Ok(())
}
