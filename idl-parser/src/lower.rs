//! Pairs of one statement in, a piece of the syntax tree out.
//!
//! Whatever matches the grammar and is wrong all the same is reported here: a missing `;`, numbers
//! out of range, a tag given twice, too many prefixes. It must not look beyond its statement.

use std::collections::HashMap;

use pest::iterators::Pair;

use crate::ast::{
    Class, Constant, Doc, Field, Header, Import, Integer, Length, Member, Name, Path, Prefix,
    PrefixKind, Tag, Type, Value, Variant,
};
use crate::collector::Collector;
use crate::expect::{OPTIONAL_FIELDS, foreign_comment, found, not_in_language};
use crate::grammar::Rule;
use crate::scanner::token;
use crate::{Diagnostic, FileId, Span, code};

/// More prefixes than these are not nested for the sake of anybody's data.
const MAX_PREFIXES: usize = 8;

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

/// `union Shape @tag(value) {`
pub(crate) struct UnionHead {
    pub(crate) name: Name,
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
        let parts = self.parts(pair)?;
        Some(Header {
            span: self.statement_span(),
            docs,
            name: parts.name?,
            tags: parts.tags,
        })
    }

    pub(crate) fn import(&mut self, pair: Pair<'_, Rule>) -> Option<Import> {
        let parts = self.parts(pair)?;
        Some(Import {
            span: self.statement_span(),
            path: parts.file?,
        })
    }

    pub(crate) fn constant(&mut self, docs: Vec<Doc>, pair: Pair<'_, Rule>) -> Option<Constant> {
        let parts = self.parts(pair)?;
        Some(Constant {
            span: self.statement_span(),
            docs,
            name: parts.name?,
            ty: parts.scalar?,
            value: parts.value?,
            tags: parts.tags,
        })
    }

    pub(crate) fn enum_head(&mut self, pair: Pair<'_, Rule>) -> Option<EnumHead> {
        let parts = self.parts(pair)?;
        Some(EnumHead {
            name: parts.name?,
            underlying: parts.scalar?,
            tags: parts.tags,
        })
    }

    pub(crate) fn variant(&mut self, docs: Vec<Doc>, pair: Pair<'_, Rule>) -> Option<Variant> {
        let parts = self.parts(pair)?;
        Some(Variant {
            span: self.statement_span(),
            docs,
            name: parts.name?,
            value: parts.value,
            tags: parts.tags,
        })
    }

    pub(crate) fn struct_head(&mut self, pair: Pair<'_, Rule>) -> Option<StructHead> {
        let parts = self.parts(pair)?;
        let (class, class_span) = parts.class?;
        Some(StructHead {
            name: parts.name?,
            class,
            class_span,
            tags: parts.tags,
        })
    }

    pub(crate) fn field(&mut self, docs: Vec<Doc>, pair: Pair<'_, Rule>) -> Option<Field> {
        let parts = self.parts(pair)?;
        let name = parts.path?;
        let start = parts.prefixes.first().map_or(name.span, |first| first.span);
        Some(Field {
            span: self.statement_span(),
            docs,
            name: parts.name?,
            ty: Type {
                span: start.to(name.span),
                prefixes: parts.prefixes,
                name,
            },
            default: parts.value.map(Box::new),
            tags: parts.tags,
        })
    }

    pub(crate) fn union_head(&mut self, pair: Pair<'_, Rule>) -> Option<UnionHead> {
        let parts = self.parts(pair)?;
        Some(UnionHead {
            name: parts.name?,
            tags: parts.tags,
        })
    }

    pub(crate) fn member(&mut self, docs: Vec<Doc>, pair: Pair<'_, Rule>) -> Option<Member> {
        let parts = self.parts(pair)?;
        Some(Member {
            span: self.statement_span(),
            docs,
            name: parts.name?,
            ty: parts.path,
            value: parts.value,
            tags: parts.tags,
        })
    }

    /// Sorts what a statement consists of; nothing when a piece of it is wrong, which is reported.
    fn parts(&mut self, statement: Pair<'_, Rule>) -> Option<Parts> {
        let kind = statement.as_rule();
        let mut parts = Parts::default();
        let mut has_value = false;
        let mut is_broken = false;
        let mut end_of_statement = statement.as_span().end();
        for part in statement.into_inner() {
            let end = part.as_span().end();
            match part.as_rule() {
                Rule::name => parts.name = Some(self.name(&part)),
                Rule::named => {
                    for word in part.into_inner() {
                        match word.as_rule() {
                            Rule::name => parts.name = Some(self.name(&word)),
                            _ => parts.path = Some(self.path(&word)),
                        }
                    }
                }
                Rule::scalar => parts.scalar = Some(self.name(&part)),
                Rule::class => parts.class = Some((class(&part), self.span(&part))),
                Rule::file => parts.file = Some(self.file(&part)),
                Rule::optional => parts.prefixes.push(Prefix {
                    span: self.span(&part),
                    kind: PrefixKind::Optional,
                }),
                Rule::brackets => match self.brackets(part) {
                    Some(prefix) => parts.prefixes.push(prefix),
                    None => is_broken = true,
                },
                Rule::equals => has_value = true,
                Rule::path if has_value => parts.value = Some(Value::Name(self.path(&part))),
                Rule::path => parts.path = Some(self.path(&part)),
                Rule::float => parts.value = Some(Value::Float(self.name(&part))),
                Rule::integer => {
                    parts.value = self.integer(&part).map(Value::Integer);
                    is_broken |= parts.value.is_none();
                }
                Rule::tag => parts.tags.extend(self.tag(part)),
                Rule::missing_end => {
                    if self.refuse_optional(kind, &parts, end) {
                        is_broken = true;
                    } else {
                        self.report_missing_end(kind, end);
                    }
                    end_of_statement = self.token_end;
                    break;
                }
                _ => {}
            }
            self.token_end = end;
        }
        self.token_end = end_of_statement;
        is_broken |= self.refuse_many_prefixes(&parts.prefixes);
        self.refuse_duplicates(&parts.tags);
        (!is_broken).then_some(parts)
    }

    /// `[]`, `[5]`, `[<MaxPlayers]`
    fn brackets(&mut self, pair: Pair<'_, Rule>) -> Option<Prefix> {
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

    fn refuse_many_prefixes(&mut self, prefixes: &[Prefix]) -> bool {
        let (Some(first), Some(last)) = (prefixes.first(), prefixes.last()) else {
            return false;
        };
        if prefixes.len() <= MAX_PREFIXES {
            return false;
        }
        let message = format!(
            "this type has {} prefixes; at most {MAX_PREFIXES} are read",
            prefixes.len()
        );
        self.collector.report(
            Diagnostic::error(code::TOO_MANY_PREFIXES, first.span.to(last.span), message)
                .with_help("put the inner type into a struct of its own"),
        );
        true
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
            Rule::import => "import",
            Rule::constant => "constant",
            Rule::variant => "variant",
            Rule::member => "member",
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
        let (Rule::field, Some(name), Some(ty)) = (statement, &parts.name, &parts.path) else {
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

    /// The path between the quotes; the span has the quotes.
    fn file(&self, pair: &Pair<'_, Rule>) -> Name {
        Name {
            span: self.span(pair),
            text: pair.as_str().trim_matches('"').to_owned(),
        }
    }

    /// `Vec3`, `game.Vec3`
    fn path(&self, pair: &Pair<'_, Rule>) -> Path {
        let (start, end) = (pair.as_span().start(), pair.as_span().end());
        let text = pair.as_str();
        let word = |start, end, text: &str| Name {
            span: self.range(start, end),
            text: text.to_owned(),
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
    scalar: Option<Name>,
    class: Option<(Class, Span)>,
    file: Option<Name>,
    prefixes: Vec<Prefix>,
    path: Option<Path>,
    value: Option<Value>,
    tags: Vec<Tag>,
}

fn class(pair: &Pair<'_, Rule>) -> Class {
    match pair.as_str() {
        "table" => Class::Table,
        _ => Class::Inline,
    }
}
