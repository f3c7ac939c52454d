//! Text in, syntax tree and diagnostics out: goes from statement to statement, and on after errors.
//!
//! It knows in which order statements follow each other, and where to go on after a broken one. It
//! must not know what a statement consists of: that is for the grammar and `lower`.

use pest::iterators::Pair;

use crate::ast::{Declaration, Doc, Enum, Header, Import, Schema, Struct, Union};
use crate::braces::Braces;
use crate::collector::Collector;
use crate::expect::unexpected;
use crate::foreign::Declared;
use crate::grammar::{self, Rule};
use crate::lower::Lower;
use crate::recover::late_import;
use crate::scanner::{Ending, Scanner, Statement};
use crate::{Diagnostic, FileId, Span, code, foreign, source};

mod body;
mod resume;
use body::Members;
pub(crate) use resume::behind_annotation;

/// What [`parse`] has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The header, and every import and declaration that could be read, without their broken
    /// fields, variants and members; absent without a readable header. Complete when no diagnostic is an error.
    pub schema: Option<Schema>,
    /// In the order of the text; at most [`MAX_ERRORS`](crate::MAX_ERRORS) errors and as many warnings, and besides one error about
    /// a missing header and one that says that there are more.
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses the text of one schema file; its spans will carry `file`.
///
/// Never panics, never recurses, and takes time and memory in proportion to the text, whatever it is.
///
/// ```
/// use karmem_idl::{FileId, parse};
///
/// let parsed = parse(FileId(0), "karmem game; struct Vec3 inline { X float32; Y float32; }");
/// assert!(parsed.diagnostics.is_empty());
/// assert_eq!(parsed.schema.unwrap().declarations[0].name().text, "Vec3");
///
/// let parsed = parse(FileId(0), "karmem game; struct Vec3 { X float32; }");
/// assert_eq!(parsed.diagnostics[0].message, "expected `inline` or `table`, found `{`");
/// ```
#[must_use]
pub fn parse(file: FileId, text: &str) -> Parsed {
    if let Some(diagnostic) = source::too_large(file, text.len()) {
        return Parsed {
            schema: None,
            diagnostics: vec![diagnostic],
        };
    }
    let mut parser = Parser::new(file, text);
    while parser.declaration() {}
    parser.finish()
}

/// A longer statement is not handed to pest, in bytes: its tokens take a hundred times as much memory.
pub(crate) const MAX_STATEMENT_SIZE: usize = 64 << 10;

/// Goes through one text.
pub(crate) struct Parser<'a> {
    file: FileId,
    pub(crate) text: &'a str,
    pub(crate) scanner: Scanner<'a>,
    pub(crate) collector: Collector,
    header: Option<Header>,
    /// The keyword of the first header, readable or not.
    pub(crate) header_place: Option<Span>,
    /// What stands in front of the header, or in its place.
    pub(crate) first_place: Option<Span>,
    imports: Vec<Import>,
    declarations: Vec<Declaration>,
    /// The keyword of the first declaration, readable or not.
    first_declaration: Option<Span>,
    /// An error has been reported, and no declaration has begun since: what stands here is its debris.
    pub(crate) recovering: bool,
    /// What stands in front of the header has been refused for what it is.
    pub(crate) first_is_refused: bool,
    /// Blocks that are open around declarations, such as `namespace x {`: their `}` are to come.
    pub(crate) blocks: usize,
    pub(crate) declared: Declared<'a>,
    pub(crate) braces: Braces<'a>,
}

/// What one attempt at a statement gave.
struct Outcome<T> {
    /// Absent when it was broken.
    node: Option<T>,
    ending: Ending,
}

impl<'a> Parser<'a> {
    fn new(file: FileId, text: &'a str) -> Self {
        Self {
            file,
            text,
            scanner: Scanner::new(file, text, source::byte_order_mark_size(text)),
            collector: Collector::default(),
            header: None,
            header_place: None,
            first_place: None,
            imports: Vec::new(),
            declarations: Vec::new(),
            first_declaration: None,
            recovering: false,
            first_is_refused: false,
            blocks: 0,
            declared: Declared::in_text(text),
            braces: Braces::of(file, text),
        }
    }

    /// Reads one declaration, good or bad; false at the end.
    fn declaration(&mut self) -> bool {
        let docs = self.scanner.docs();
        let Some(byte) = self.scanner.peek() else {
            self.warn_about_lost(&docs);
            self.warn_about_stray();
            return false;
        };
        if !matches!(byte, b';' | b'}') {
            self.warn_about_late(&docs);
        }
        match (byte, self.scanner.word()) {
            (b';', _) => {
                self.warn_about_lost(&docs);
                self.scanner.step();
            }
            (b'}', _) => self.stray_brace(),
            (_, "karmem") => self.header(docs),
            (_, "import") => self.import(&docs),
            (_, "const") => self.constant(docs),
            (_, "enum") => self.enumeration(docs),
            (_, "struct") => self.structure(docs),
            (_, "union") => self.union(docs),
            _ => self.unknown_declaration(),
        }
        self.warn_about_stray();
        true
    }

    fn header(&mut self, docs: Vec<Doc>) {
        self.recovering = false;
        let place = self.scanner.token_span();
        let outcome = self.statement(Rule::header, |lower, pair| lower.header(docs, pair));
        if outcome.ending == Ending::OpenBrace {
            self.enter_block();
        }
        let Some(first) = self.header_place else {
            self.header_place = Some(place);
            self.header = outcome.node;
            return;
        };
        self.report(
            Diagnostic::error(code::SECOND_HEADER, place, "a schema has one header")
                .with_label("this is the second")
                .with_secondary(first, "the first stands here")
                .with_help("remove one of them, or move this part into a file of its own"),
        );
    }

    fn import(&mut self, docs: &[Doc]) {
        self.warn_about_lost(docs);
        let place = self.begin();
        let outcome = self.statement(Rule::import, |lower, pair| lower.import(pair));
        if outcome.ending == Ending::OpenBrace {
            self.skip_body();
            self.recovering = true;
        }
        self.imports.extend(outcome.node);
        if let Some(first) = self.first_declaration {
            self.report(late_import(place, first));
        }
    }

    fn constant(&mut self, docs: Vec<Doc>) {
        self.begin_declaration();
        let outcome = self.statement(Rule::constant, |lower, pair| lower.constant(docs, pair));
        if outcome.ending == Ending::OpenBrace {
            self.skip_body();
            self.recovering = true;
        }
        self.declarations
            .extend(outcome.node.map(Declaration::Constant));
    }

    fn enumeration(&mut self, docs: Vec<Doc>) {
        let start = self.begin_declaration();
        let head = self.statement(Rule::enum_head, |lower, pair| lower.enum_head(pair));
        let members = Members {
            owner: "enum",
            one: Rule::variant,
            all: Rule::variants,
            lower: |lower, docs, pair| lower.variant(docs, pair),
        };
        let body = self.body(head.ending, &members, head.node.is_some());
        let (Some(head), Some(body)) = (head.node, body) else {
            return;
        };
        self.declarations.push(Declaration::Enum(Enum {
            span: self.scanner.span(start, body.end),
            docs,
            name: head.name,
            underlying: head.underlying,
            tags: head.tags,
            variants: body.members,
        }));
    }

    fn structure(&mut self, docs: Vec<Doc>) {
        let start = self.begin_declaration();
        let head = self.statement(Rule::struct_head, |lower, pair| lower.struct_head(pair));
        let members = Members {
            owner: "struct",
            one: Rule::field,
            all: Rule::fields,
            lower: |lower, docs, pair| lower.field(docs, pair),
        };
        let body = self.body(head.ending, &members, head.node.is_some());
        let (Some(head), Some(body)) = (head.node, body) else {
            return;
        };
        self.declarations.push(Declaration::Struct(Struct {
            span: self.scanner.span(start, body.end),
            docs,
            name: head.name,
            class: head.class,
            class_span: head.class_span,
            tags: head.tags,
            fields: body.members,
        }));
    }

    fn union(&mut self, docs: Vec<Doc>) {
        let start = self.begin_declaration();
        let head = self.statement(Rule::union_head, |lower, pair| lower.union_head(pair));
        let members = Members {
            owner: "union",
            one: Rule::member,
            all: Rule::members,
            lower: |lower, docs, pair| lower.member(docs, pair),
        };
        let body = self.body(head.ending, &members, head.node.is_some());
        let (Some(head), Some(body)) = (head.node, body) else {
            return;
        };
        self.declarations.push(Declaration::Union(Union {
            span: self.scanner.span(start, body.end),
            docs,
            name: head.name,
            tags: head.tags,
            members: body.members,
        }));
    }

    /// Starts an import or a declaration, and returns where its keyword stands.
    fn begin(&mut self) -> Span {
        self.recovering = false;
        let keyword = self.scanner.token_span();
        if self.header_place.is_none() {
            self.first_place.get_or_insert(keyword);
        }
        keyword
    }

    /// Starts a declaration, and returns where.
    fn begin_declaration(&mut self) -> usize {
        let keyword = self.begin();
        self.first_declaration.get_or_insert(keyword);
        self.scanner.at()
    }

    /// Reads the statement that starts here, and stops behind it.
    ///
    /// Where only its `;` is missing and the line ends, the next statement begins on the next line. So it does behind what
    /// other languages take for a comment; and where they separate with a comma, behind that.
    fn statement<T>(
        &mut self,
        rule: Rule,
        lower: impl FnOnce(&mut Lower<'_, '_>, Pair<'_, Rule>) -> Option<T>,
    ) -> Outcome<T> {
        let statement = self.scanner.statement();
        let Statement {
            start,
            end,
            mut ending,
        } = statement;
        if ending == Ending::EndOfText && self.scanner.unclosed_comment().is_some() {
            return Outcome { node: None, ending };
        }
        if end - start > MAX_STATEMENT_SIZE {
            self.statement_too_long(start, end);
            return Outcome { node: None, ending };
        }
        let is_member = matches!(rule, Rule::field | Rule::variant | Rule::member);
        let node = match grammar::read(rule, &self.text[start..end]) {
            Ok(pair) => {
                let next = start + pair.as_span().end();
                let mut parts = self.lower(start);
                let node = lower(&mut parts, pair);
                let token_end = parts.token_end();
                let is_good = node.is_some() || !is_member;
                if next < end && self.text[token_end..next].contains('\n') {
                    self.scanner.go_back_to(token_end);
                    ending = Ending::Semicolon;
                } else if next < end
                    && is_member
                    && is_good
                    && self.text[next..].starts_with([',', '|'])
                {
                    self.scanner.go_back_to(next + 1);
                    ending = Ending::Semicolon;
                } else if next < end && is_member {
                    self.resume(start, next, &mut ending);
                }
                node
            }
            Err(mismatch) => {
                let stop = start + mismatch.at;
                let span = |start, end| self.scanner.span(start, end);
                self.report(
                    foreign::statement(rule, self.text, start, self.file, &self.declared)
                        .unwrap_or_else(|| unexpected(rule, &mismatch, self.text, stop, span)),
                );
                if is_member {
                    self.resume(start, stop, &mut ending);
                }
                None
            }
        };
        self.give_up_when_full();
        Outcome { node, ending }
    }

    /// Lowers what pest has read from `start` on.
    fn lower(&mut self, start: usize) -> Lower<'a, '_> {
        Lower::new(
            self.file,
            self.text,
            start,
            &self.declared,
            &mut self.collector,
        )
    }

    fn finish(mut self) -> Parsed {
        self.report_unclosed_comment();
        self.report_missing_header();
        let diagnostics = self.collector.into_sorted();
        let (imports, declarations) = (self.imports, self.declarations);
        let schema = self.header.map(|header| Schema {
            header,
            imports,
            declarations,
        });
        Parsed {
            schema,
            diagnostics,
        }
    }
}

#[cfg(test)]
mod tests;
