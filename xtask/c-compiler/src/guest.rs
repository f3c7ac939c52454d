//! The compiler for guests: WebAssembly without an operating system, and without a library.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::host::{is_installed, runs};
use crate::{Missing, WARNINGS};

/// The variable that names another compiler, with what comes before all of its arguments: `zig cc`, `python3 -m ziglang cc`.
const VARIABLE: &str = "KARMEM_GUEST_CC";

/// Clang with LLVM's linker, or the same within Zig.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestCompiler {
    program: String,
    /// What comes before all other arguments.
    words: Vec<String>,
}

impl GuestCompiler {
    /// What `KARMEM_GUEST_CC` names; otherwise clang with wasm-ld, or zig where only that is installed.
    ///
    /// # Errors
    ///
    /// Clang or its linker, whichever is missing.
    pub fn find() -> Result<Self, Missing> {
        if let Some(named) = env::var(VARIABLE).ok().filter(|named| !named.is_empty()) {
            return Ok(Self::of(&named));
        }
        match Self::clang() {
            Err(_) if is_zig_installed() => Ok(Self::of("zig cc")),
            clang => clang,
        }
    }

    /// Clang with wasm-ld.
    ///
    /// # Errors
    ///
    /// Clang or its linker, whichever is missing.
    pub fn clang() -> Result<Self, Missing> {
        for program in ["clang", "wasm-ld"] {
            if !is_installed(program) {
                let packages = "clang lld";
                return Err(Missing { program, packages });
            }
        }
        Ok(Self::of("clang"))
    }

    fn of(words: &str) -> Self {
        let mut words = words.split_whitespace().map(str::to_owned);
        Self {
            program: words.next().unwrap_or_default(),
            words: words.collect(),
        }
    }

    /// The command that makes a guest of a file of C, without any warning, with headers from the folder `headers`. The guest exports its
    /// memory, and the functions that say so; one that is missing is an error.
    #[must_use]
    pub fn build(&self, source: &Path, headers: &Path, guest: &Path) -> Command {
        // Zig puts the stack first anyway, and has no word for it.
        let of_zig = ["--target=wasm32-freestanding"];
        let of_clang = ["--target=wasm32", "-Wl,--stack-first"];
        let mut command = Command::new(&self.program);
        command
            .args(&self.words)
            .args(if self.is_zig() {
                &of_zig[..]
            } else {
                &of_clang
            })
            .args(["-std=c11", "-ffreestanding", "-nostdlib", "-Wl,--no-entry"])
            .args(["-O2"])
            .args(WARNINGS)
            .arg("-I")
            .arg(headers)
            .arg(source)
            .arg("-o")
            .arg(guest);
        command
    }

    fn is_zig(&self) -> bool {
        let stem = Path::new(&self.program).file_stem();
        stem.is_some_and(|stem| stem == "zig") || self.words.iter().any(|word| word == "ziglang")
    }
}

/// Zig has no option `--version`, but a command.
fn is_zig_installed() -> bool {
    runs("zig", "version")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::GuestCompiler;

    fn line(words: &str) -> String {
        let build = GuestCompiler::of(words).build(
            Path::new("a.c"),
            Path::new("generated/c"),
            Path::new("a.wasm"),
        );
        let words = [build.get_program()].into_iter().chain(build.get_args());
        let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
        words.join(" ")
    }

    #[test]
    fn each_compiler_is_told_in_its_words() {
        let clang = line("clang");
        assert!(
            clang.starts_with("clang --target=wasm32 -Wl,--stack-first "),
            "{clang}"
        );
        assert!(clang.ends_with(" -I generated/c a.c -o a.wasm"), "{clang}");
        for zig in ["zig cc", "python3 -m ziglang cc", "/opt/zig/zig cc"] {
            let line = line(zig);
            let start = format!("{zig} --target=wasm32-freestanding -std=c11 ");
            assert!(line.starts_with(&start), "{line}");
        }
    }
}
