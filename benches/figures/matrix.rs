//! A table of all formats with one data set: what each operation takes, and how long messages are.

use std::error::Error;
use std::fmt;

use karmem_benches::operations::{Contestant, Operation, Run};

use crate::compare::{self, Compare, Times};
use crate::report::{self, Value};

/// Medians, with a row for each format and a column for each operation.
pub(crate) struct Matrix(Vec<Vec<String>>);

/// The times of one operation.
pub(crate) struct Column {
    pub(crate) operation: Operation,
    pub(crate) times: Times,
}

/// Measures each operation of all `contestants` in turns, and adds the table of it. What the filter leaves out is not there.
pub(crate) fn measure(
    compare: &mut Compare,
    title: &str,
    contestants: &[Contestant],
) -> Result<Vec<Column>, Box<dyn Error>> {
    let mut columns = Vec::new();
    for operation in Operation::ALL {
        let runs: Vec<(&str, &Run)> = contestants
            .iter()
            .filter_map(|contestant| Some((contestant.name, contestant.run(operation)?)))
            .collect();
        let runs: Vec<_> = runs
            .iter()
            .map(|(name, run)| (*name, move |(): &mut ()| run()))
            .collect();
        let runs: Vec<compare::Contestant<'_, ()>> = runs
            .iter()
            .map(|(name, run)| (*name, run as &dyn Fn(&mut ())))
            .collect();
        let times = compare.measure_many(&format!("{title}, {}", operation.name()), &runs)?;
        if !times.is_empty() {
            columns.push(Column { operation, times });
        }
    }
    if !columns.is_empty() {
        compare.add_matrix(Matrix::new(title, contestants, &columns));
    }
    Ok(columns)
}

impl Matrix {
    fn new(title: &str, contestants: &[Contestant], columns: &[Column]) -> Self {
        let mut head = vec![title.to_owned(), "size".to_owned()];
        head.extend(
            columns
                .iter()
                .map(|column| column.operation.name().to_owned()),
        );
        let mut rows = vec![head];
        for contestant in contestants {
            let size = contestant.size.map(|size| size.to_string());
            let mut row = vec![contestant.name.to_owned(), size.unwrap_or_default()];
            row.extend(columns.iter().map(|column| {
                let time = column.times.of(contestant.name).map(Value::Nanoseconds);
                time.as_ref().map(Value::to_string).unwrap_or_default()
            }));
            rows.push(row);
        }
        Self(rows)
    }
}

impl fmt::Display for Matrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&report::table(&self.0))
    }
}
