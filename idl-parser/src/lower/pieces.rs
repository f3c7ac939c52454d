//! Pairs of a piece of a statement in, that piece of the syntax tree out: types, numbers, tags, names.

use pest::iterators::Pair;

use super::Lower;
use crate::Span;
use crate::ast::{Integer, Length, Name, Path, Prefix, PrefixKind, Tag};
use crate::grammar::Rule;

impl Lower<'_, '_> {
    /// `[]`, `[5]`, `[<MaxPlayers]`
    pub(super) fn brackets(&mut self, pair: Pair<'_, Rule>) -> Option<Prefix> {
        let span = self.span(&pair);
        let mut of_length: fn(Length) -> PrefixKind = PrefixKind::Array;
        let mut kind = PrefixKind::Slice;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::at_most => of_length = PrefixKind::Limited,
                Rule::length => kind = of_length(Length::Number(self.length(&part)?)),
                Rule::path => kind = of_length(Length::Constant(self.path(&part))),
                _ => {}
            }
        }
        Some(Prefix { span, kind })
    }

    pub(super) fn length(&mut self, pair: &Pair<'_, Rule>) -> Option<Integer> {
        let value = pair.as_str().parse::<u32>().ok();
        if value.is_none() {
            self.report_range(pair, "a length", format!("0 to {}", u32::MAX));
        }
        Some(Integer {
            span: self.span(pair),
            value: i128::from(value?),
        })
    }

    pub(super) fn integer(&mut self, pair: &Pair<'_, Rule>) -> Option<Integer> {
        let (negative, digits) = match pair.as_str().strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, pair.as_str()),
        };
        let magnitude = match digits.strip_prefix("0x") {
            Some(hexadecimal) => i128::from_str_radix(hexadecimal, 16),
            None => digits.parse(),
        };
        let range = i128::from(i64::MIN)..=i128::from(u64::MAX);
        let value = magnitude
            .map(|value| if negative { -value } else { value })
            .ok()
            .filter(|value| range.contains(value));
        if value.is_none() {
            self.report_range(pair, "a value", format!("{} to {}", i64::MIN, u64::MAX));
        }
        Some(Integer {
            span: self.span(pair),
            value: value?,
        })
    }

    pub(super) fn tag(&self, pair: Pair<'_, Rule>) -> Option<Tag> {
        let span = self.span(&pair);
        let mut name = None;
        let mut value = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::tag_name => name = Some(self.name(&part)),
                Rule::bare => value = Some(self.name(&part)),
                Rule::quoted => value = part.into_inner().next().map(|text| self.name(&text)),
                _ => {}
            }
        }
        Some(Tag {
            span,
            name: name?,
            value: value?,
        })
    }

    /// The path between the quotes; the span has the quotes.
    pub(super) fn file(&self, pair: &Pair<'_, Rule>) -> Name {
        Name {
            span: self.span(pair),
            text: pair.as_str().trim_matches('"').into(),
        }
    }

    /// `Vec3`, `game.Vec3`
    pub(super) fn path(&self, pair: &Pair<'_, Rule>) -> Path {
        let (start, end) = (pair.as_span().start(), pair.as_span().end());
        let text = pair.as_str();
        let word = |start, end, text: &str| Name {
            span: self.range(start, end),
            text: text.into(),
        };
        let (package, name) = match text.split_once('.') {
            None => (None, word(start, end, text)),
            Some((package, name)) => (
                Some(Box::new(word(start, start + package.len(), package))),
                word(end - name.len(), end, name),
            ),
        };
        Path {
            span: self.range(start, end),
            package,
            name,
        }
    }

    pub(super) fn name(&self, pair: &Pair<'_, Rule>) -> Name {
        Name {
            span: self.span(pair),
            text: pair.as_str().into(),
        }
    }

    pub(super) fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        self.range(span.start(), span.end())
    }

    pub(super) fn range(&self, start: usize, end: usize) -> Span {
        let offset = |at| u32::try_from(self.base + at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(start), offset(end))
    }
}
