//! Pairs of one statement in, a piece of the syntax tree out.
//!
//! Whatever matches the grammar and is wrong all the same is reported here: a missing `;`, numbers
//! out of range, a tag given twice, nested brackets. It must not look beyond its statement.

use std::collections::HashMap;

use pest::iterators::Pair;

use crate::ast::{Class, Doc, Field, Header, Integer, Name, Shape, Tag, Type, Variant};
use crate::collector::Collector;
use crate::expect::{OPTIONAL_FIELDS, foreign_comment, found, not_in_language};
use crate::grammar::Rule;
use crate::scanner::token;
use crate::{Diagnostic, FileId, Span, code};

/// Lowers the pairs of one statement.
pub(crate) struct Lower<'a, 'c> {
    file: FileId,
    /// The whole text, which spans point into.
    text: &'a str,
    /// Where the statement starts in it: pest counts from there.
    base: usize,
    /// Where the last token ends in the statement: in front of a missing `;`, pest's own end lies
    /// behind the white space. Known once the statement is lowered.
    token_end: usize,
    collector: &'c mut Collector,
}

/// `enum Team uint8 @tag(value) {`
pub(crate) struct EnumHead {
    pub(crate) name: Name,
    pub(crate) underlying: Name,
    pub(crate) tags: Vec<Tag>,
}

/// `struct MonsterData table @tag(value) {`
pub(crate) struct StructHead {
    pub(crate) name: Name,
    pub(crate) class: Class,
    pub(crate) class_span: Span,
    pub(crate) tags: Vec<Tag>,
}

impl<'a, 'c> Lower<'a, 'c> {
    /// For a statement that starts at `base` in `text`.
    pub(crate) fn new(
        file: FileId,
        text: &'a str,
        base: usize,
        collector: &'c mut Collector,
    ) -> Self {
        Self {
            file,
            text,
            base,
            token_end: 0,
            collector,
        }
    }

    /// Where the last token of the lowered statement ends in the text.
    pub(crate) fn token_end(&self) -> usize {
        self.base + self.token_end
    }

    pub(crate) fn header(&mut self, docs: Vec<Doc>, pair: Pair<'_, Rule>) -> Option<Header> {
        let parts = self.parts(pair);
        Some(Header {
            span: self.statement_span(),
            docs,
            name: parts.name?,
            tags: parts.tags,
        })
    }

    pub(crate) fn enum_head(&mut self, pair: Pair<'_, Rule>) -> Option<EnumHead> {
        let parts = self.parts(pair);
        Some(EnumHead {
            name: parts.name?,
            underlying: parts.underlying?,
            tags: parts.tags,
        })
    }

    pub(crate) fn struct_head(&mut self, pair: Pair<'_, Rule>) -> Option<StructHead> {
        let parts = self.parts(pair);
        let (class, class_span) = parts.class?;
        Some(StructHead {
            name: parts.name?,
            class,
            class_span,
            tags: parts.tags,
        })
    }

    pub(crate) fn variant(&mut self, docs: Vec<Doc>, pair: Pair<'_, Rule>) -> Option<Variant> {
        let parts = self.parts(pair);
        let value = match parts.value {
            Some(value) => Some(value?),
            None => None,
        };
        Some(Variant {
            span: self.statement_span(),
            docs,
            name: parts.name?,
            value,
        })
    }

    pub(crate) fn field(&mut self, docs: Vec<Doc>, pair: Pair<'_, Rule>) -> Option<Field> {
        let parts = self.parts(pair);
        let span = self.statement_span();
        Some(Field {
            span,
            docs,
            name: parts.name?,
            ty: parts.ty?,
            tags: parts.tags,
        })
    }

    /// Sorts what a statement consists of.
    fn parts(&mut self, statement: Pair<'_, Rule>) -> Parts {
        let kind = statement.as_rule();
        let mut parts = Parts::default();
        for part in statement.into_inner() {
            let end = part.as_span().end();
            match part.as_rule() {
                Rule::name => parts.name = Some(self.name(&part)),
                Rule::underlying => parts.underlying = Some(self.name(&part)),
                Rule::class => {
                    let class = if part.as_str() == "table" {
                        Class::Table
                    } else {
                        Class::Inline
                    };
                    parts.class = Some((class, self.span(&part)));
                }
                Rule::field_type => parts.ty = self.field_type(part),
                Rule::integer => parts.value = Some(self.integer(&part)),
                Rule::tag => parts.tags.extend(self.tag(part)),
                Rule::missing_end => {
                    if self.refuse_optional(kind, &parts, end) {
                        parts.ty = None;
                    } else {
                        self.report_missing_end(kind, end);
                    }
                    break;
                }
                _ => {}
            }
            self.token_end = end;
        }
        self.refuse_duplicates(&parts.tags);
        parts
    }

    fn field_type(&mut self, pair: Pair<'_, Rule>) -> Option<Type> {
        let span = self.span(&pair);
        let mut shape = Some(Shape::Single);
        let mut name = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::brackets => shape = self.shape(part),
                Rule::nested => {
                    self.report_nested(span, &part);
                    shape = None;
                }
                Rule::type_name => name = Some(self.name(&part)),
                _ => {}
            }
        }
        Some(Type {
            span,
            shape: shape?,
            name: name?,
        })
    }

    fn report_nested(&mut self, ty: Span, nested: &Pair<'_, Rule>) {
        let start = nested.as_span().start();
        let nested = self.range(start, start + nested.as_str().trim_end().len());
        let span = Span::new(self.file, ty.start, nested.end);
        let message = "slices of slices are not part of the language yet, nor are arrays of arrays";
        self.collector.report(
            Diagnostic::error(code::NESTED_SLICE, span, message)
                .with_label("only one pair of brackets can stand here")
                .with_help("put the inner slice into a struct, and make a slice of that struct"),
        );
    }

    fn shape(&mut self, brackets: Pair<'_, Rule>) -> Option<Shape> {
        let mut shape: fn(Integer) -> Shape = Shape::Array;
        for part in brackets.into_inner() {
            match part.as_rule() {
                Rule::at_most => shape = Shape::Limited,
                Rule::length => return self.length(&part).map(shape),
                _ => {}
            }
        }
        Some(Shape::Slice)
    }

    fn length(&mut self, pair: &Pair<'_, Rule>) -> Option<Integer> {
        let value = pair.as_str().parse::<u32>().ok();
        if value.is_none() {
            self.report_range(pair, "a length", format!("0 to {}", u32::MAX));
        }
        Some(Integer {
            span: self.span(pair),
            value: i128::from(value?),
        })
    }

    fn integer(&mut self, pair: &Pair<'_, Rule>) -> Option<Integer> {
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

    fn report_range(&mut self, pair: &Pair<'_, Rule>, what: &str, range: String) {
        let message = format!("{what} must be in the range {range}");
        self.collector.report(
            Diagnostic::error(code::NUMBER_OUT_OF_RANGE, self.span(pair), message)
                .with_label("this number is out of range"),
        );
    }

    fn tag(&self, pair: Pair<'_, Rule>) -> Option<Tag> {
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

    fn refuse_duplicates(&mut self, tags: &[Tag]) {
        if tags.len() < 2 {
            return;
        }
        let mut first = HashMap::with_capacity(tags.len());
        for tag in tags {
            let earlier = *first.entry(tag.name.text.as_str()).or_insert(tag.span);
            if earlier != tag.span {
                let message = format!("the tag `@{}` stands here twice", tag.name.text);
                self.collector.report(
                    Diagnostic::error(code::DUPLICATE_TAG, tag.span, message)
                        .with_secondary(earlier, "first given here")
                        .with_help("remove one of them"),
                );
            }
        }
    }

    fn report_missing_end(&mut self, statement: Rule, next: usize) {
        let at = self.base + next;
        let what = match statement {
            Rule::header => "header",
            Rule::variant => "variant",
            _ => "field",
        };
        let message = format!(
            "expected `;` behind the {what}, found {}",
            found(self.text, at)
        );
        let place = self.range(self.token_end, self.token_end);
        let diagnostic = Diagnostic::error(code::MISSING_SEMICOLON, place, message)
            .with_label("expected `;` here");
        self.collector.report(match foreign_comment(self.text, at) {
            Some(help) => diagnostic.with_help(help),
            None => diagnostic,
        });
    }

    /// Whether a field without its `;` is one that would be optional, which is reported here: `K int8?`, and `K optional int8`
    /// or `optional K int8` on one line.
    fn refuse_optional(&mut self, statement: Rule, parts: &Parts, next: usize) -> bool {
        let (Rule::field, Some(name), Some(ty)) = (statement, &parts.name, &parts.ty) else {
            return false;
        };
        let at = self.base + next;
        let token = token(self.text, at);
        let is_word = token.starts_with(char::is_alphabetic) || token == "[";
        let is_same_line = !self.text[self.base + self.token_end..at].contains('\n');
        let words = [&ty.name, name];
        let optional = words.into_iter().find(|word| word.text == "optional");
        let (place, help) = match optional {
            _ if token == "?" => (self.range(next, next + token.len()), "remove the `?`"),
            Some(word) if is_word && is_same_line => (word.span, "remove `optional`"),
            _ => return false,
        };
        self.collector
            .report(not_in_language(place, OPTIONAL_FIELDS).with_help(help));
        true
    }

    /// The lowered statement, its `;` included.
    fn statement_span(&self) -> Span {
        self.range(0, self.token_end)
    }

    fn name(&self, pair: &Pair<'_, Rule>) -> Name {
        Name {
            span: self.span(pair),
            text: pair.as_str().to_owned(),
        }
    }

    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        self.range(span.start(), span.end())
    }

    fn range(&self, start: usize, end: usize) -> Span {
        let offset = |at| u32::try_from(self.base + at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(start), offset(end))
    }
}

/// What statements consist of; each kind uses some of it.
#[derive(Default)]
struct Parts {
    name: Option<Name>,
    underlying: Option<Name>,
    class: Option<(Class, Span)>,
    /// Absent too when it was wrong, and has been reported.
    ty: Option<Type>,
    /// The inner option is absent when the value was wrong, and has been reported.
    value: Option<Option<Integer>>,
    tags: Vec<Tag>,
}
