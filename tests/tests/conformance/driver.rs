//! A language's driver: a program that answers requests, one after the other.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// What can be asked for; `tests/drivers` says what each means.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Verb {
    Verify,
    Read,
    Write,
    Rewrite,
}

impl Verb {
    const fn word(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::Read => "read",
            Self::Write => "write",
            Self::Rewrite => "rewrite",
        }
    }
}

/// What a driver has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Fine(Vec<u8>),
    /// Why there is nothing.
    Refused(String),
}

impl Answer {
    pub(crate) fn bytes(self, context: &str) -> Vec<u8> {
        match self {
            Self::Fine(bytes) => bytes,
            Self::Refused(why) => panic!("{context}: {why}"),
        }
    }

    pub(crate) fn text(self, context: &str) -> String {
        String::from_utf8(self.bytes(context)).expect("JSON is UTF-8")
    }
}

/// A driver that runs.
pub(crate) struct Driver {
    pub(crate) language: &'static str,
    child: Child,
    requests: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Driver {
    pub(crate) fn start(language: &'static str, mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the driver was built");
        let requests = child.stdin.take();
        let answers = child.stdout.take().expect("a pipe");
        Self {
            language,
            child,
            requests,
            answers: BufReader::new(answers),
        }
    }

    pub(crate) fn ask(&mut self, verb: Verb, ty: &str, bytes: &[u8]) -> Answer {
        self.request(verb, ty, bytes)
            .unwrap_or_else(|error| panic!("{} ended: {error}", self.language))
    }

    fn request(&mut self, verb: Verb, ty: &str, bytes: &[u8]) -> Result<Answer, String> {
        let requests = self.requests.as_mut().ok_or("no pipe")?;
        let head = format!("{} {ty} {}\n", verb.word(), bytes.len());
        let text = |error: std::io::Error| error.to_string();
        requests.write_all(head.as_bytes()).map_err(text)?;
        requests.write_all(bytes).map_err(text)?;
        requests.flush().map_err(text)?;
        let mut line = String::new();
        self.answers.read_line(&mut line).map_err(text)?;
        let (word, size) = line
            .trim_end()
            .split_once(' ')
            .ok_or_else(|| format!("its output has ended after {verb:?} {ty}"))?;
        let size: usize = size.parse().map_err(|_| format!("not a size: {line}"))?;
        let mut said = vec![0; size];
        self.answers.read_exact(&mut said).map_err(text)?;
        match word {
            "ok" => Ok(Answer::Fine(said)),
            _ => Ok(Answer::Refused(String::from_utf8_lossy(&said).into_owned())),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.requests.take());
        let status = self.child.wait();
        // A sanitizer says at the end what was never freed.
        if !std::thread::panicking() {
            let status = status.expect("it ends when there is nothing more to do");
            assert!(status.success(), "{}: {status}", self.language);
        }
    }
}
