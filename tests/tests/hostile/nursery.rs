//! Processes for cases: a case comes in, and is carried out in a copy of a process that has compiled the guests.
//!
//! Starting and compiling takes a hundred times as long as a case. So for each order of installation there are
//! processes, run from this very program, that prepare everything and then fork for each line that they read: the
//! name of a case. What the copy prints comes back, with how it ended in the last line.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use crate::cases::{Case, ORDERS, Order};
use crate::child;
use crate::guest::Compiled;

/// Tells a process that it is to fork, and which order it is for.
const ORDER: &str = "KARMEM_HOSTILE_ORDER";

/// Begins the last line of an answer.
const ENDED: &str = "ended: ";

/// How the process of a case ends that is as it should be.
const WELL: &str = "well";

/// Processes that wait for cases.
pub(crate) struct Nursery {
    idle: Mutex<Vec<Parent>>,
}

/// A process that forks for each case, and what it answers with.
struct Parent {
    order: Order,
    process: Child,
    answers: BufReader<ChildStdout>,
}

impl Nursery {
    pub(crate) const fn new() -> Self {
        Self {
            idle: Mutex::new(Vec::new()),
        }
    }

    /// Carries the case out; what was wrong, in words.
    pub(crate) fn run(&self, case: Case) -> Result<(), String> {
        let mut parent = self
            .take(case.order)
            .map_err(|error| format!("can't start a process: {error}"))?;
        let answer = parent
            .ask(case)
            .map_err(|error| format!("no answer: {error}"))?;
        self.idle().push(parent);
        answer
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Parent>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, order: Order) -> io::Result<Parent> {
        let mut idle = self.idle();
        match idle.iter().position(|parent| parent.order == order) {
            Some(index) => Ok(idle.swap_remove(index)),
            None => Parent::start(order),
        }
    }
}

impl Parent {
    fn start(order: Order) -> io::Result<Self> {
        let mut process = Command::new(env::current_exe()?)
            .env(ORDER, format!("{order:?}"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let answers = process.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self {
            order,
            process,
            answers: BufReader::new(answers),
        })
    }

    /// The outer error is about asking, the inner one is the case's.
    fn ask(&mut self, case: Case) -> io::Result<Result<(), String>> {
        let questions = self.process.stdin.as_mut();
        writeln!(questions.ok_or(io::ErrorKind::BrokenPipe)?, "{case}")?;
        let mut said = String::new();
        loop {
            let start = said.len();
            if self.answers.read_line(&mut said)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let Some(end) = said[start..].strip_prefix(ENDED) else {
                continue;
            };
            return Ok(match end.trim() {
                WELL => Ok(()),
                _ => Err(said),
            });
        }
    }
}

/// Answers questions on the standard input if this process was started for it: whether it was.
pub(crate) fn serve() -> bool {
    let Ok(wanted) = env::var(ORDER) else {
        return false;
    };
    let order = ORDERS
        .into_iter()
        .find(|order| format!("{order:?}") == wanted)
        .expect("the one who started this process names an order");
    let compiled = Compiled::new(order);
    let cases: Vec<_> = Case::all().map(|case| (case.to_string(), case)).collect();
    for line in io::stdin().lines() {
        let name = line.expect("a line");
        let case = cases.iter().find(|(other, _)| *other == name);
        let (_, case) = case.expect("a case of the table is asked for");
        let end = in_a_copy(|| child::run(*case, &compiled));
        println!("{ENDED}{end}");
    }
    true
}

/// Runs `what` in a copy of this process; how that ended.
fn in_a_copy(what: impl FnOnce()) -> String {
    io::stdout().flush().expect("someone listens");
    // SAFETY: this process has one thread.
    match unsafe { libc::fork() } {
        0 => {
            // SAFETY: ends a copy that hangs, by a signal.
            unsafe { libc::alarm(20) };
            panic::set_hook(Box::new(|reason| println!("{reason}")));
            let failed = panic::catch_unwind(AssertUnwindSafe(what)).is_err();
            io::stdout().flush().expect("someone listens");
            // SAFETY: ends the copy, without what the original does at its end.
            unsafe { libc::_exit(i32::from(failed)) };
        }
        child => {
            let mut status = 0;
            // SAFETY: waits for the copy made above.
            let waited = unsafe { libc::waitpid(child, &raw mut status, 0) };
            assert_eq!(waited, child, "{}", io::Error::last_os_error());
            if libc::WIFSIGNALED(status) {
                return format!("by signal {}", libc::WTERMSIG(status));
            }
            match libc::WEXITSTATUS(status) {
                0 => WELL.into(),
                _ => "by a panic".into(),
            }
        }
    }
}
