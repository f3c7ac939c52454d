//! Charts: the bytes of each struct for people to look at. A model in; tables for terminals, JSON and pictures out.
//!
//! A [`Chart`] says what lies where, without gaps. What is printed from it ([`table`], [`json`], [`svg`]) knows neither the
//! model nor how sizes come about.

mod cache_lines;
mod part;
mod survey;

pub mod json;
pub mod svg;
pub mod table;

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

pub use cache_lines::{CACHE_LINE, CacheLines, cache_lines};
pub use karmem_idl::ast::Class;
pub use part::{Content, Field, Kind, Part, Word};
pub use survey::survey;

use crate::suggest::nearest;

/// The bytes of the structs of one schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charts<'m> {
    /// The file that the schema is in, as people know it.
    pub file: Cow<'m, str>,
    /// Its package.
    pub package: Cow<'m, str>,
    /// In the order of their declaration.
    pub structs: Vec<Chart<'m>>,
}

impl Charts<'_> {
    /// The struct whose name is nearest to `name`, when one is near enough for a typo.
    #[must_use]
    pub fn nearest(&self, name: &str) -> Option<&str> {
        nearest(name, self.structs.iter().map(|chart| &*chart.name))
    }

    /// What all structs come to.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for chart in &self.structs {
            totals.structs += 1;
            totals.fields += chart.field_count();
            totals.size += u64::from(chart.size);
            totals.padding += u64::from(chart.padding());
        }
        totals
    }
}

/// The bytes of one struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart<'m> {
    /// As in the schema.
    pub name: Cow<'m, str>,
    /// How it is stored.
    pub class: Class,
    /// Tells messages of this type from others.
    pub id: u64,
    /// Bytes, padding included; a multiple of `align`.
    pub size: u32,
    /// Bytes; a power of two.
    pub align: u32,
    /// From the first byte to the last, without gaps: each part ends where the next one begins.
    pub parts: Vec<Part<'m>>,
    /// Another order of its fields that takes fewer bytes, where one saves enough to talk about.
    pub saving_order: Option<Order<'m>>,
}

/// Another order of a struct's fields, and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order<'m> {
    /// Bytes of the whole struct in this order.
    pub size: u32,
    /// The names of all fields.
    pub fields: Vec<Cow<'m, str>>,
}

impl Chart<'_> {
    /// How many fields it has.
    #[must_use]
    pub fn field_count(&self) -> usize {
        self.parts
            .iter()
            .filter(|part| matches!(part.content, Content::Field(_)))
            .count()
    }

    /// Bytes of padding between its fields and behind them; what embedded structs lose inside of them is theirs.
    #[must_use]
    pub fn padding(&self) -> u32 {
        self.parts
            .iter()
            .map(|part| part.padding_in(0, self.size))
            .sum()
    }
}

/// What all structs of a schema come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many structs there are.
    pub structs: usize,
    /// How many fields they have.
    pub fields: usize,
    /// Bytes of one of each.
    pub size: u64,
    /// How many of those are padding.
    pub padding: u64,
}

/// What share of `whole` a `part` is, in tenths of a percent, rounded to the nearest.
fn per_mille(part: u64, whole: u64) -> u64 {
    match whole {
        0 => 0,
        _ => (part * 2000 / whole).div_ceil(2),
    }
}

/// `3.2 %`.
fn percent(part: u64, whole: u64) -> String {
    let share = per_mille(part, whole);
    format!("{}.{} %", share / 10, share % 10)
}

/// `text`, or as much of it as fits into `width` columns with an ellipsis behind it.
fn clip(text: &str, width: usize) -> Cow<'_, str> {
    if text.width() <= width {
        return text.into();
    }
    let mut room = width.saturating_sub(1);
    let mut kept = String::new();
    for character in text.chars() {
        let wide = character.width().unwrap_or(0);
        if wide > room {
            break;
        }
        room -= wide;
        kept.push(character);
    }
    kept.push('…');
    kept.into()
}

/// What a schema calls it.
const fn class_name(class: Class) -> &'static str {
    match class {
        Class::Inline => "inline",
        Class::Table => "table",
    }
}
