//! Pairs of one statement in, a piece of the syntax tree out.
//!
//! `pieces` lowers what statements are made of; `refuse` reports what matches the grammar and is wrong all the same. None of
//! it may look beyond its statement.

use pest::iterators::Pair;

use crate::ast::{
    Class, Constant, Doc, Field, Header, Import, Member, Name, Path, Prefix, PrefixKind, Tag, Type,
    Value, Variant,
};
use crate::collector::Collector;
use crate::foreign::Declared;
use crate::grammar::Rule;
use crate::{FileId, Span};

mod pieces;
mod refuse;

/// Lowers the pairs of one statement after the other.
pub(crate) struct Lower<'a, 'c> {
    file: FileId,
    /// The whole text, which spans point into.
    text: &'a str,
    /// Where that starts in it which pest has read: pest counts from there.
    base: usize,
    /// Where the statement starts, counted like that.
    start: usize,
    /// Where its last token ends: in front of a missing `;`, pest's own end lies behind the white space. Known once the
    /// statement is lowered.
    token_end: usize,
    declared: &'c Declared<'a>,
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
    /// For statements in what pest has read from `base` on in `text`.
    pub(crate) fn new(
        file: FileId,
        text: &'a str,
        base: usize,
        declared: &'c Declared<'a>,
        collector: &'c mut Collector,
    ) -> Self {
        Self {
            file,
            text,
            base,
            start: 0,
            token_end: 0,
            declared,
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
        self.start = statement.as_span().start();
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
                Rule::file => {
                    let file = self.file(&part);
                    is_broken |= self.refuse_odd_path(&file);
                    parts.file = Some(file);
                }
                Rule::optional => {
                    let span = self.span(&part);
                    let kind = PrefixKind::Optional;
                    push(&mut parts.prefixes, Prefix { span, kind });
                }
                Rule::brackets => match self.brackets(part) {
                    Some(prefix) => push(&mut parts.prefixes, prefix),
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
                    is_broken |= self.refuse_missing_end(kind, end);
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

    /// The lowered statement, its `;` included.
    fn statement_span(&self) -> Span {
        self.range(self.start, self.token_end)
    }
}

/// Appends to a list that will mostly stay as short as it is now.
fn push<T>(list: &mut Vec<T>, item: T) {
    if list.is_empty() {
        list.reserve_exact(1);
    }
    list.push(item);
}

fn class(pair: &Pair<'_, Rule>) -> Class {
    match pair.as_str() {
        "table" => Class::Table,
        _ => Class::Inline,
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
