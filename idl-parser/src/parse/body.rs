//! What stands in the braces of an enum, a struct or a union: all of it at once where it is right, as most is, and piece by
//! piece where it is not, for messages and for what can be saved.

use pest::iterators::Pair;

use super::{MAX_STATEMENT_SIZE, Parser};
use crate::ast::Doc;
use crate::grammar::{self, Rule};
use crate::lower::Lower;
use crate::scanner::{Ending, Statement};

/// Which kind of thing stands in the braces.
pub(super) struct Members<T> {
    /// What has them: `struct`.
    pub(super) owner: &'static str,
    /// The rule for one of them.
    pub(super) one: Rule,
    /// The rule for all of them.
    pub(super) all: Rule,
    pub(super) lower: fn(&mut Lower<'_, '_>, Vec<Doc>, Pair<'_, Rule>) -> Option<T>,
}

/// What has been read, and where its `}` ends, or should have.
pub(super) struct Body<T> {
    pub(super) members: Vec<T>,
    pub(super) end: usize,
}

/// What stands between braces.
struct Statements {
    /// With the docs in front of it.
    each: Vec<(Vec<Doc>, Statement)>,
    /// Those in front of the `}`.
    docs_behind: Vec<Doc>,
}

impl Parser<'_> {
    /// Reads variants, fields or members up to the `}`; nothing when the head did not end in a `{`. Behind a
    /// broken head, an empty body is no further error.
    pub(super) fn body<T>(
        &mut self,
        ending: Ending,
        kind: &Members<T>,
        head_is_good: bool,
    ) -> Option<Body<T>> {
        if ending != Ending::OpenBrace {
            self.recovering = true;
            return None;
        }
        Some(
            self.body_at_once(kind)
                .unwrap_or_else(|| self.body_by_pieces(kind, head_is_good)),
        )
    }

    /// Reads all of it with one call of pest, most of whose time goes into beginning. Nothing, and nothing has happened, where a
    /// piece does not match, where anything else stands between the pieces, and where it is too long.
    fn body_at_once<T>(&mut self, kind: &Members<T>) -> Option<Body<T>> {
        let start = self.scanner.mark();
        let body = self.matching_body(kind);
        if body.is_none() {
            self.scanner.forget_since(start);
        }
        body
    }

    fn matching_body<T>(&mut self, kind: &Members<T>) -> Option<Body<T>> {
        let Statements { each, docs_behind } = self.statements()?;
        let (first, last) = (each.first()?.1, each.last()?.1);
        let all = grammar::read(kind.all, &self.text[first.start..last.end]).ok()?;
        let pairs = all.into_inner();
        // Where a `;` is missing, a pair ends that is no statement.
        let ends = pairs.clone().map(|pair| first.start + pair.as_span().end());
        if !ends.eq(each.iter().map(|(_, statement)| statement.end)) {
            return None;
        }
        let mut members = Vec::with_capacity(each.len());
        for (docs, _) in each.iter().filter(|(docs, _)| !docs.is_empty()) {
            self.warn_about_late(docs);
        }
        let mut parts = self.lower(first.start);
        for ((docs, _), pair) in each.into_iter().zip(pairs) {
            members.extend((kind.lower)(&mut parts, docs, pair));
        }
        self.warn_about_lost(&docs_behind);
        self.give_up_when_full();
        Some(Body {
            members,
            end: self.scanner.at(),
        })
    }

    /// Goes behind the `}`. Nothing where not all statements in front of it end in a `;`, or where they take too long a text.
    fn statements(&mut self) -> Option<Statements> {
        let start = self.scanner.at();
        let mut each = Vec::new();
        loop {
            let docs = self.scanner.docs();
            if self.scanner.peek()? == b'}' {
                self.scanner.step();
                return Some(Statements {
                    each,
                    docs_behind: docs,
                });
            }
            let statement = self.scanner.statement();
            if statement.ending != Ending::Semicolon || statement.end - start > MAX_STATEMENT_SIZE {
                return None;
            }
            each.push((docs, statement));
        }
    }

    fn body_by_pieces<T>(&mut self, kind: &Members<T>, head_is_good: bool) -> Body<T> {
        self.collector.begin_body();
        let open = self.scanner.at() - 1;
        let mut members = Vec::new();
        let mut is_empty = true;
        let end = loop {
            let last = self.scanner.at();
            let docs = self.scanner.docs();
            match self.scanner.peek() {
                Some(b'}') => {
                    self.warn_about_lost(&docs);
                    self.scanner.step();
                    if is_empty && head_is_good {
                        self.empty_body(open, kind.owner);
                    }
                    break self.scanner.at();
                }
                Some(b';') => {
                    self.warn_about_lost(&docs);
                    self.scanner.step();
                }
                Some(_) if !self.scanner.at_declaration() => {
                    is_empty = false;
                    self.warn_about_late(&docs);
                    let lower = |parts: &mut Lower<'_, '_>, pair: Pair<'_, Rule>| {
                        (kind.lower)(parts, docs, pair)
                    };
                    let member = self.statement(kind.one, lower);
                    let is_broken = member.node.is_none();
                    members.extend(member.node);
                    match member.ending {
                        Ending::OpenBrace => self.skip_body(),
                        // One error is enough for a text that ends here.
                        Ending::EndOfText if is_broken => break self.scanner.at(),
                        _ => {}
                    }
                }
                Some(_) if self.braces.close_of(open).is_some() => {
                    is_empty = false;
                    self.nested_declaration(kind.owner);
                }
                _ => {
                    self.unclosed_body(open, kind.owner);
                    // The comments in front of the next declaration are its own.
                    self.scanner.go_back_to(last);
                    self.give_up_when_full();
                    break last;
                }
            }
        };
        Body { members, end }
    }
}
