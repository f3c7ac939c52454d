//! The edges of a box that may begin and end in the middle of a row. Bytes in, the data of an SVG path out.

use std::fmt::Write as _;

use super::rows::{ROW, Rows};
use super::{CELL_WIDTH, LEFT};

/// Between a box and the edges of its bytes.
const INSET: i64 = 2;

/// Where a column of bytes begins.
pub(super) fn x(column: u32) -> i64 {
    LEFT + i64::from(column) * CELL_WIDTH
}

/// Where the second of two boxes begins, for bytes in two rows that touch nowhere.
pub(super) const fn split(start: u32, end: u32) -> Option<u32> {
    let next = (start / ROW + 1) * ROW;
    if end > next && end - next <= start % ROW {
        Some(next)
    } else {
        None
    }
}

/// The outline of the bytes from `start` to in front of `end`.
pub(super) fn outline(start: u32, end: u32, rows: &Rows) -> String {
    let (first, from) = (start / ROW, start % ROW);
    let (last, to) = ((end - 1) / ROW, (end - 1) % ROW + 1);
    let top = |row| rows.band(row).top + INSET;
    let bottom = |row| rows.band(row).bottom - INSET;
    let (left, right) = (|column| x(column) + INSET, |column| x(column) - INSET);

    if first == last {
        return polygon(&[
            (left(from), top(first)),
            (right(to), top(first)),
            (right(to), bottom(first)),
            (left(from), bottom(first)),
        ]);
    }
    if let Some(second) = split(start, end) {
        return outline(start, second, rows) + &outline(second, end, rows);
    }
    let mut points = vec![(left(from), top(first)), (right(ROW), top(first))];
    if to < ROW {
        points.push((right(ROW), bottom(last - 1)));
        points.push((right(to), bottom(last - 1)));
    }
    points.push((right(to), bottom(last)));
    points.push((left(0), bottom(last)));
    if from > 0 {
        points.push((left(0), top(first + 1)));
        points.push((left(from), top(first + 1)));
    }
    polygon(&points)
}

fn polygon(points: &[(i64, i64)]) -> String {
    let mut path = String::new();
    for (index, (x, y)) in points.iter().enumerate() {
        let command = if index == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{command}{x} {y}");
    }
    path.push('Z');
    path
}
