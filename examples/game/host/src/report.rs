//! The table that the demo ends with.

use std::time::Duration;

/// Rows of what was done, how long it took, and what came of it.
pub(crate) struct Report {
    count: u64,
    rows: Vec<[String; 4]>,
}

impl Report {
    pub(crate) fn new(count: u64) -> Self {
        Self {
            count,
            rows: Vec::new(),
        }
    }

    /// Adds a row about something that was done to every monster.
    pub(crate) fn each(&mut self, what: &str, time: Duration, outcome: String) {
        let each = time.as_secs_f64() * 1e9 / self.count as f64;
        self.rows
            .push([what.into(), show(time), format!("{each:.1} ns"), outcome]);
    }

    /// Prints the table, aligned.
    pub(crate) fn print(&self) {
        let head = ["", "time", "each", "outcome"].map(String::from);
        let all = || std::iter::once(&head).chain(&self.rows);
        let width = |column: usize| {
            all()
                .map(|row| row[column].chars().count())
                .max()
                .unwrap_or(0)
        };
        let (first, second, third) = (width(0), width(1), width(2));
        println!();
        for [what, time, each, outcome] in all() {
            println!("  {what:first$}  {time:>second$}  {each:>third$}  {outcome}");
        }
        println!();
    }
}

/// A duration with the unit that fits.
fn show(time: Duration) -> String {
    match time.as_secs_f64() {
        seconds if seconds >= 1.0 => format!("{seconds:.2} s"),
        seconds if seconds >= 1e-3 => format!("{:.2} ms", seconds * 1e3),
        seconds => format!("{:.1} us", seconds * 1e6),
    }
}
