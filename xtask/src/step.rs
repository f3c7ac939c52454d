//! A program that a command runs: shown before, timed after, and in the root of the workspace.

use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

use crate::command::Failure;
use crate::tally::Tally;
use crate::{terminal, workspace};

/// A program and its arguments, yet to be run.
pub(crate) struct Step {
    program: OsString,
    arguments: Vec<OsString>,
    variables: Vec<(&'static str, String)>,
}

impl Step {
    /// The cargo that runs this.
    pub(crate) fn cargo() -> Self {
        Self::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// The compiler that cargo would run.
    pub(crate) fn rustc() -> Self {
        Self::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
    }

    /// The documentation tool that cargo would run.
    pub(crate) fn rustdoc() -> Self {
        Self::new(env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()))
    }

    /// The installer of toolchains.
    pub(crate) fn rustup() -> Self {
        Self::new("rustup".into())
    }

    /// A program that the workspace has built, by its path.
    pub(crate) fn built(path: &Path) -> Self {
        Self::new(workspace::root().join(path).into())
    }

    /// A program that somebody has installed.
    pub(crate) fn installed(name: &str) -> Self {
        Self::new(name.into())
    }

    /// A program with arguments that others know.
    pub(crate) fn command_of(command: &Command) -> Self {
        Self::new(command.get_program().to_owned()).args(command.get_args())
    }

    fn new(program: OsString) -> Self {
        Self {
            program,
            arguments: Vec::new(),
            variables: Vec::new(),
        }
    }

    /// Adds arguments, separated by spaces.
    pub(crate) fn words(self, words: &str) -> Self {
        self.args(words.split_whitespace())
    }

    /// Adds arguments.
    pub(crate) fn args<A: Into<OsString>>(
        mut self,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Sets a variable of the program's environment.
    pub(crate) fn variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// Runs it in plain view.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let start = self.show();
        let status = self.command().status();
        self.finish(start, status)
    }

    /// The same, for the program that a command is there to run: its exit code becomes the command's.
    pub(crate) fn run_as_command(&self) -> Result<(), Failure> {
        let start = self.show();
        let status = self.command().status();
        let code = status.as_ref().ok().and_then(ExitStatus::code);
        self.finish(start, status).map_err(|failure| Failure {
            exit_code: code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1),
            ..failure
        })
    }

    /// The same, for tests: their results are added to `tally`.
    pub(crate) fn run_tests(&self, tally: &mut Tally) -> Result<(), Failure> {
        let start = self.show();
        let status = self.pass_on(|line| tally.add(line));
        self.finish(start, status)
    }

    /// Whether it works, without a word.
    pub(crate) fn succeeds(&self) -> bool {
        let status = self
            .command()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.is_ok_and(|status| status.success())
    }

    /// What it says about its failure, which is expected of it.
    pub(crate) fn refusal(&self) -> Result<String, Failure> {
        let start = self.show();
        let output = self.command().stdout(Stdio::null()).output();
        let output = output.map_err(|error| self.not_started(&error))?;
        terminal::aside(&format!("  {}", terminal::duration(start.elapsed())));
        if output.status.success() {
            let shown = self.shown();
            return Err(Failure::step(format!("`{shown}` should have failed")));
        }
        Ok(String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// What it prints, without being shown.
    pub(crate) fn output(&self) -> Result<String, Failure> {
        let output = self.command().stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| self.not_started(&error))?;
        if !output.status.success() {
            return Err(self.failed(output.status));
        }
        Ok(String::from_utf8_lossy(&output.stdout)
            .trim_end()
            .to_owned())
    }

    /// Runs it, and shows each line of its output to `see` on its way.
    fn pass_on(&self, mut see: impl FnMut(&str)) -> io::Result<ExitStatus> {
        let mut child = self.command().stdout(Stdio::piped()).spawn()?;
        if let Some(stdout) = child.stdout.take() {
            let mut stdout = BufReader::new(stdout);
            let mut line = Vec::new();
            while stdout.read_until(b'\n', &mut line)? > 0 {
                // The program runs to its end, whether or not somebody reads along.
                let _ = io::stdout().write_all(&line);
                see(&String::from_utf8_lossy(&line));
                line.clear();
            }
        }
        child.wait()
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .current_dir(workspace::root());
        command
    }

    fn show(&self) -> Instant {
        terminal::headline(&format!("$ {}", self.shown()));
        Instant::now()
    }

    fn finish(&self, start: Instant, status: io::Result<ExitStatus>) -> Result<(), Failure> {
        let status = status.map_err(|error| self.not_started(&error))?;
        terminal::aside(&format!("  {}", terminal::duration(start.elapsed())));
        if status.success() {
            Ok(())
        } else {
            Err(self.failed(status))
        }
    }

    fn not_started(&self, error: &io::Error) -> Failure {
        if error.kind() == io::ErrorKind::NotFound {
            let program = self.program.to_string_lossy();
            return Failure::step(format!("there is no program `{program}` to be found"));
        }
        Failure::step(format!("cannot run `{}`: {error}", self.shown()))
    }

    fn failed(&self, status: ExitStatus) -> Failure {
        Failure::step(format!("`{}` failed: {status}", self.shown()))
    }

    /// As it would be written in a shell, in the root of the workspace.
    fn shown(&self) -> String {
        let variables = self.variables.iter();
        let program = Path::new(&self.program);
        let program = match program.strip_prefix(workspace::root()) {
            Ok(built) => built.as_os_str(),
            Err(_) => program.file_stem().unwrap_or(&self.program),
        };
        variables
            .map(|(name, value)| format!("{name}={}", quoted(value)))
            .chain([quoted(&program.to_string_lossy())])
            .chain(
                self.arguments
                    .iter()
                    .map(|word| quoted(&word.to_string_lossy())),
            )
            .collect::<Vec<_>>()
            .join(" ")
    }
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_=./,:+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::Step;

    #[test]
    fn a_step_is_shown_as_a_shell_takes_it() {
        let step = Step::new("/somewhere/bin/cargo".into())
            .words("test --workspace")
            .args(["two words", "don't", ""])
            .variable("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(
            step.shown(),
            r"RUSTDOCFLAGS='-D warnings' cargo test --workspace 'two words' 'don'\''t' ''"
        );
    }
}
