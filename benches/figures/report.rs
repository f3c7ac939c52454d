//! The table at the end of a run.

use std::fmt;

/// One line of the table: what was measured, beside what.
pub(crate) struct Figure {
    /// What is measured.
    pub(crate) what: String,
    /// What it came to.
    pub(crate) value: Value,
    /// Beside what, and what that came to.
    pub(crate) beside: Option<(String, Value)>,
    /// The most that the ratio of the two may be, or the value where there is nothing beside it. None for what is
    /// there to compare with only.
    pub(crate) target: Option<f64>,
    /// The ratio, where it is not that of the two values.
    pub(crate) ratio: Option<f64>,
}

/// A measured value.
#[derive(Clone, Copy)]
pub(crate) enum Value {
    Nanoseconds(f64),
    Seconds(f64),
    Bytes(f64),
    Count(u64),
}

impl Value {
    fn number(self) -> f64 {
        match self {
            Self::Nanoseconds(value) | Self::Seconds(value) | Self::Bytes(value) => value,
            Self::Count(value) => value as f64,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Nanoseconds(value) if value < 1e3 => write!(f, "{value:.1} ns"),
            Self::Nanoseconds(value) if value < 1e6 => write!(f, "{:.2} us", value / 1e3),
            Self::Nanoseconds(value) => write!(f, "{:.2} ms", value / 1e6),
            Self::Seconds(value) => write!(f, "{value:.2} s"),
            Self::Bytes(value) if value < 1e6 => write!(f, "{value:.0} B"),
            Self::Bytes(value) if value < 1e7 => write!(f, "{:.2} MB", value / 1e6),
            Self::Bytes(value) => write!(f, "{:.0} MB", value / 1e6),
            Self::Count(value) => write!(f, "{value}"),
        }
    }
}

impl Figure {
    fn cells(&self) -> [String; 6] {
        let ratio = self.ratio.or_else(|| {
            let (_, beside) = self.beside.as_ref()?;
            Some(self.value.number() / beside.number())
        });
        let compared = ratio.unwrap_or(self.value.number());
        let verdict = match self.target {
            Some(target) if compared <= target => "reached",
            Some(_) => "missed",
            None => "",
        };
        [
            self.what.clone(),
            self.value.to_string(),
            self.beside
                .as_ref()
                .map(|(name, value)| format!("{name} {value}"))
                .unwrap_or_default(),
            ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
            self.target
                .map(|target| match self.value {
                    Value::Bytes(_) if self.beside.is_none() => Value::Bytes(target).to_string(),
                    Value::Nanoseconds(_) if self.beside.is_none() => {
                        Value::Nanoseconds(target).to_string()
                    }
                    _ => format!("{target:.3}")
                        .trim_end_matches('0')
                        .trim_end_matches('.')
                        .to_owned(),
                })
                .unwrap_or_default(),
            verdict.to_owned(),
        ]
    }
}

/// The figures as a Markdown table.
pub(crate) fn figures(figures: &[Figure]) -> String {
    const HEAD: [&str; 6] = ["figure", "in place", "beside", "ratio", "at most", ""];
    let mut rows = vec![HEAD.map(str::to_owned).to_vec()];
    rows.extend(figures.iter().map(|figure| figure.cells().to_vec()));
    table(&rows)
}

/// A Markdown table, of which the first row is the head. All rows are equally long.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().map(|row| row[column].chars().count());
            cells.max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        for (cell, width) in row.iter().zip(&widths) {
            text.push_str(&format!("| {cell:width$} "));
        }
        text.push_str("|\n");
        if index == 0 {
            for width in &widths {
                text.push_str(&format!("|{}", "-".repeat(width + 2)));
            }
            text.push_str("|\n");
        }
    }
    text
}
