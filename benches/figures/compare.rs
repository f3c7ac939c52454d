//! Measures contestants in turns, with criterion, and keeps the figures that come of it.
//!
//! A machine is not equally fast all the time. So every contestant is measured in several short rounds, in turns
//! with the others, and a ratio is the median of the ratios of the rounds.

use std::cell::Cell;
use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion};

use crate::matrix::Matrix;
use crate::report::{self, Figure, Value};

/// How often each contestant takes its turn.
const ROUNDS: usize = 9;

/// How often it does where there are many of them.
const ROUNDS_OF_MANY: usize = 3;

/// A contestant: its name, and what is timed. Whatever it needs, it finds in the context.
pub(crate) type Contestant<'a, C> = (&'a str, &'a dyn Fn(&mut C));

/// A contestant that says itself what it took: what comes before and after the part that counts is its own matter.
pub(crate) type Part<'a, C> = (&'a str, &'a dyn Fn(&mut C) -> Duration);

pub(crate) struct Compare {
    criterion: Criterion,
    output: PathBuf,
    figures: Vec<Figure>,
    matrices: Vec<Matrix>,
    filter: Option<String>,
}

impl Compare {
    /// Takes a filter and criterion's own options from the command line, in this order.
    pub(crate) fn from_arguments() -> Result<Self, Box<dyn Error>> {
        let output = Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion");
        fs::create_dir_all(&output)?;
        let criterion = Criterion::default()
            .output_directory(&output)
            .without_plots()
            .warm_up_time(Duration::from_millis(30))
            .measurement_time(Duration::from_millis(150))
            .sample_size(10)
            .nresamples(1000)
            .configure_from_args();
        Ok(Self {
            criterion,
            output,
            figures: Vec::new(),
            matrices: Vec::new(),
            filter: std::env::args()
                .nth(1)
                .filter(|word| !word.starts_with('-')),
        })
    }

    /// Measures all contestants of `group` in turns. Those that the filter leaves out have no times.
    pub(crate) fn measure<C>(
        &mut self,
        group: &str,
        context: &mut C,
        contestants: &[Contestant<'_, C>],
    ) -> Result<Times, Box<dyn Error>> {
        self.measure_rounds(ROUNDS, group, context, contestants)
    }

    /// As [`measure`](Self::measure), in fewer rounds.
    pub(crate) fn measure_many(
        &mut self,
        group: &str,
        contestants: &[Contestant<'_, ()>],
    ) -> Result<Times, Box<dyn Error>> {
        self.measure_rounds(ROUNDS_OF_MANY, group, &mut (), contestants)
    }

    fn measure_rounds<C>(
        &mut self,
        rounds: usize,
        group: &str,
        context: &mut C,
        contestants: &[Contestant<'_, C>],
    ) -> Result<Times, Box<dyn Error>> {
        let mut times = Times::default();
        for round in 0..rounds {
            for (name, run) in contestants {
                let has_run = Cell::new(false);
                let id = BenchmarkId::new(*name, round);
                self.criterion
                    .benchmark_group(group)
                    .bench_function(id, |bencher| {
                        has_run.set(true);
                        bencher.iter(|| run(context));
                    });
                let estimates = self
                    .output
                    .join(group)
                    .join(name)
                    .join(round.to_string())
                    .join("new/estimates.json");
                if has_run.get() && estimates.exists() {
                    let rounds = times.0.entry((*name).to_owned()).or_default();
                    rounds.push(median_estimate(&estimates)?);
                }
            }
        }
        Ok(times)
    }

    /// Runs each contestant once in each of `turns` turns, for what can't be repeated at once or takes long: one is done
    /// what the next undoes. Nobody has times where the filter leaves out `group`.
    pub(crate) fn take_turns<C>(
        &self,
        group: &str,
        turns: usize,
        context: &mut C,
        contestants: &[Part<'_, C>],
    ) -> Times {
        let mut times = Times::default();
        if !self.includes(group) {
            return times;
        }
        for _ in 0..turns {
            for (name, run) in contestants {
                let nanoseconds = run(context).as_nanos() as f64;
                let turns = times.0.entry((*name).to_owned()).or_default();
                turns.push(nanoseconds);
            }
        }
        times
    }

    /// Adds a line to the table that compares two contestants.
    pub(crate) fn ratio(
        &mut self,
        what: &str,
        times: &Times,
        [this, beside]: [&str; 2],
        target: Option<f64>,
    ) {
        if let (Some(value), Some(other)) = (times.of(this), times.of(beside)) {
            self.add(Figure {
                what: what.to_owned(),
                value: Value::Nanoseconds(value),
                beside: Some((beside.to_owned(), Value::Nanoseconds(other))),
                target,
                ratio: times.ratio(this, beside),
            });
        }
    }

    /// Adds a line to the table.
    pub(crate) fn add(&mut self, figure: Figure) {
        self.figures.push(figure);
    }

    /// Adds a table of its own.
    pub(crate) fn add_matrix(&mut self, matrix: Matrix) {
        self.matrices.push(matrix);
    }

    /// Whether what has this name, or a name that begins with it, is to run: for what criterion does not measure, and for
    /// what is prepared for it.
    pub(crate) fn includes(&self, name: &str) -> bool {
        self.filter
            .as_ref()
            .is_none_or(|filter| name.contains(filter) || filter.starts_with(name))
    }

    /// Prints the tables.
    pub(crate) fn finish(self) {
        println!("\n{}", report::figures(&self.figures));
        for matrix in &self.matrices {
            println!("{matrix}");
        }
    }
}

/// What `run` takes.
pub(crate) fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// The medians of all rounds of each contestant, in nanoseconds.
#[derive(Default)]
pub(crate) struct Times(HashMap<String, Vec<f64>>);

impl Times {
    /// Whether the filter has left all of them out.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn of(&self, name: &str) -> Option<f64> {
        median(self.0.get(name)?.clone())
    }

    /// Adds those of more rounds.
    pub(crate) fn append(&mut self, others: Self) {
        for (name, rounds) in others.0 {
            self.0.entry(name).or_default().extend(rounds);
        }
    }

    fn ratio(&self, this: &str, beside: &str) -> Option<f64> {
        let (this, beside) = (self.0.get(this)?, self.0.get(beside)?);
        median(
            this.iter()
                .zip(beside)
                .map(|(this, beside)| this / beside)
                .collect(),
        )
    }
}

pub(crate) fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

fn median_estimate(path: &Path) -> Result<f64, Box<dyn Error>> {
    let estimates: serde_json::Value = serde_json::from_slice(&fs::read(path)?)?;
    estimates["median"]["point_estimate"]
        .as_f64()
        .ok_or_else(|| format!("criterion has left no median in {}", path.display()).into())
}
