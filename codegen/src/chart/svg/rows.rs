//! How far down each row of eight bytes lies. A chart in, the heights of its rows out.

use crate::chart::{CACHE_LINE, Chart};

/// Bytes in a row.
pub(super) const ROW: u32 = 8;
/// Of a row that is not folded.
pub(super) const HEIGHT: i64 = 44;
const FOLD_HEIGHT: i64 = 30;
/// A part of more whole rows than this is folded, so that a few at its beginning and its end are left.
const FOLD_OVER: u32 = 6;
const BEFORE_FOLD: u32 = 2;
const BEHIND_FOLD: u32 = 1;
/// More than this is not drawn: half a kilobyte where nothing can be folded.
const MAX_BANDS: usize = 64;

/// One row, or those that were folded into one.
pub(super) struct Band {
    /// The first row, counted from 0.
    pub(super) first: u32,
    /// The last.
    pub(super) last: u32,
    pub(super) top: i64,
    pub(super) bottom: i64,
}

impl Band {
    pub(super) const fn is_fold(&self) -> bool {
        self.first != self.last
    }

    /// Whether it begins a cache line behind the first.
    pub(super) const fn begins_cache_line(&self) -> bool {
        !self.is_fold() && self.first > 0 && (self.first * ROW).is_multiple_of(CACHE_LINE)
    }
}

/// The rows of a struct from the first to the last that is drawn.
pub(super) struct Rows {
    /// Each begins where the one before it ends; never empty.
    bands: Vec<Band>,
}

impl Rows {
    /// The rows of `chart` from `top` down.
    pub(super) fn new(chart: &Chart<'_>, top: i64) -> Self {
        let count = chart.size.div_ceil(ROW);
        let mut folds = chart
            .parts
            .iter()
            .filter_map(|part| {
                let first = part.offset.div_ceil(ROW);
                let end = part.end() / ROW;
                (end.saturating_sub(first) > FOLD_OVER)
                    .then(|| (first + BEFORE_FOLD, end - BEHIND_FOLD - 1))
            })
            .peekable();
        let mut bands = Vec::new();
        let (mut row, mut y) = (0, top);
        while row < count && bands.len() < MAX_BANDS {
            let fold = folds.next_if(|&(first, _)| first == row);
            let (last, height) = match fold {
                Some((_, last)) => (last, FOLD_HEIGHT),
                None => (row, HEIGHT),
            };
            bands.push(Band {
                first: row,
                last,
                top: y,
                bottom: y + height,
            });
            row = last + 1;
            y += height;
        }
        Self { bands }
    }

    pub(super) fn bands(&self) -> &[Band] {
        &self.bands
    }

    /// The byte behind the last row that is drawn.
    pub(super) fn shown(&self) -> u32 {
        self.bands.last().map_or(0, |band| (band.last + 1) * ROW)
    }

    /// Where the last row that is drawn ends.
    pub(super) fn bottom(&self) -> i64 {
        self.bands.last().map_or(0, |band| band.bottom)
    }

    /// Index of the band that `row` is in; the last one for what is not drawn.
    pub(super) fn index_of(&self, row: u32) -> usize {
        self.bands
            .partition_point(|band| band.last < row)
            .min(self.bands.len().saturating_sub(1))
    }

    /// The band that `row` is in.
    pub(super) fn band(&self, row: u32) -> &Band {
        &self.bands[self.index_of(row)]
    }
}
