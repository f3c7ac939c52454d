//! Compilers for this machine.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::{Missing, WARNINGS};

/// A compiler of C or C++ for this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HostCompiler {
    program: &'static str,
    package: &'static str,
    standard: &'static str,
    /// The language, as these compilers call it.
    language: &'static str,
}

impl HostCompiler {
    /// GNU's compiler, for C11.
    pub const GCC: Self = Self::c("gcc", "gcc");
    /// LLVM's compiler, for C11.
    pub const CLANG: Self = Self::c("clang", "clang");
    /// GNU's compiler, for C++17.
    pub const GXX: Self = Self::cpp("g++", "g++");
    /// LLVM's compiler, for C++17.
    pub const CLANGXX: Self = Self::cpp("clang++", "clang");

    /// All that headers are checked with.
    pub const ALL: [Self; 4] = [Self::GCC, Self::CLANG, Self::GXX, Self::CLANGXX];

    const fn c(program: &'static str, package: &'static str) -> Self {
        Self {
            program,
            package,
            standard: "-std=c11",
            language: "c",
        }
    }

    const fn cpp(program: &'static str, package: &'static str) -> Self {
        Self {
            program,
            package,
            standard: "-std=c++17",
            language: "c++",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.program
    }

    /// The command that compiles `source`, without any warning, with headers from the folder `headers`. What is to become of it, and
    /// at which level of optimization, is for the caller to add.
    ///
    /// # Errors
    ///
    /// The compiler, where it is not installed.
    pub fn compile(self, source: &Path, headers: &Path) -> Result<Command, Missing> {
        if !is_installed(self.program) {
            return Err(Missing {
                program: self.program,
                packages: self.package,
            });
        }
        let mut command = Command::new(self.program);
        command
            .arg(self.standard)
            .args(WARNINGS)
            .arg("-I")
            .arg(headers)
            .args(["-x", self.language])
            .arg(source)
            .args(["-x", "none"]);
        Ok(command)
    }
}

/// Whether there is a program of that name that runs.
pub(crate) fn is_installed(program: &str) -> bool {
    runs(program, "--version")
}

/// Whether a program can tell its version when it is asked like this.
pub(crate) fn runs(program: &str, argument: &str) -> bool {
    let status = Command::new(program)
        .arg(argument)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}
