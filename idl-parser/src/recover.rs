//! What the parser does where no statement can be read: say so, and find where to go on.

use crate::ast::Doc;
use crate::expect::{found, not_in_language};
use crate::parse::{MAX_STATEMENT_SIZE, Parser, behind_annotation};
use crate::scanner::{Ending, token};
use crate::suggest::closest;
use crate::{Diagnostic, Span, code, foreign, slip};

/// What starts a declaration, the header included.
const KEYWORDS: [&str; 6] = ["karmem", "import", "const", "enum", "struct", "union"];

impl Parser<'_> {
    /// Adds a diagnostic; after too many errors, ends the text here.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.collector.report(diagnostic);
        self.give_up_when_full();
    }

    /// Ends the text here after too many errors.
    pub(crate) fn give_up_when_full(&mut self) {
        if self.collector.is_full() {
            self.scanner.go_to_end();
        }
    }

    /// Skips what is no declaration, up to its `;`, its `}`, or the next declaration.
    pub(crate) fn unknown_declaration(&mut self) {
        let place = self.scanner.token_span();
        let word = self.scanner.word();
        let meant = closest(word, &KEYWORDS);
        let is_foreign = foreign::declaration(word).is_some();
        let may_be_header = self.first_place.is_none() || self.first_is_refused;
        if self.header_place.is_none() && may_be_header {
            // The missing header is reported at the end: a misspelt one is not missing.
            if meant == Some("karmem") || names_package(word) {
                self.header_place = Some(place);
            } else if self.first_place.is_none() {
                self.first_place = Some(place);
                self.first_is_refused = is_foreign;
                self.recovering = true;
            }
        }
        // Behind an error, only what looks like a declaration is worth another one.
        let was_recovering = self.recovering;
        if !was_recovering || meant.is_some() || is_foreign {
            self.recovering = true;
            let diagnostic = self.describe_unknown(place, word, meant);
            self.report(diagnostic);
        }
        if self.skip_unknown(word) {
            self.recovering = was_recovering;
        }
    }

    fn describe_unknown(&self, place: Span, word: &str, meant: Option<&str>) -> Diagnostic {
        let foreign = foreign::declaration(word);
        if let Some(foreign::Declaration::Missing(what, help)) = foreign {
            return not_in_language(place, what).with_help(help);
        }
        let found = found(self.text, place.start as usize);
        let message = match meant {
            Some("karmem") => format!("expected `karmem`, found {found}"),
            None if self.header_place == Some(place) => format!("expected `karmem`, found {found}"),
            _ => format!("expected `const`, `enum`, `struct` or `union`, found {found}"),
        };
        let help = match (foreign, meant) {
            (Some(foreign::Declaration::Here(help)), _) => help.to_owned(),
            (_, Some(keyword)) => format!("did you mean `{keyword}`?"),
            (_, None) => slip::anywhere(self.text, place.start as usize)
                .unwrap_or(
                    "a declaration begins like `enum Team uint8 {` or `struct Vec3 inline {`",
                )
                .to_owned(),
        };
        Diagnostic::error(code::UNKNOWN_DECLARATION, place, message).with_help(help)
    }

    /// Skips what begins with `word`; true where it is clear where that ends, so that what comes next is none of it.
    fn skip_unknown(&mut self, word: &str) -> bool {
        let start = self.scanner.at();
        if slip::comment(self.text, start).is_some() {
            self.scanner.skip_line();
            return true;
        }
        if let Some(next) = behind_annotation(self.text, start) {
            self.scanner.go_back_to(next);
            return true;
        }
        // What the class is in front of is not told a second time that it has none.
        let is_class = matches!(word, "inline" | "table");
        loop {
            match self.scanner.peek() {
                None | Some(b'}') => return false,
                Some(b';') => {
                    self.scanner.step();
                    return true;
                }
                Some(b'{') => {
                    let is_closed = self.braces.close_of(self.scanner.at()).is_some();
                    self.scanner.step();
                    if names_package(word) {
                        self.enter_block();
                    } else {
                        self.skip_body();
                    }
                    return is_closed;
                }
                Some(_) => self.scanner.skip_token(),
            }
            let last = self.scanner.at();
            self.scanner.docs();
            let is_same_line = !self.text[last..self.scanner.at()].contains('\n');
            let is_own = is_same_line && (is_class || self.scanner.word() == "import");
            if self.at_keyword() && !is_own {
                return false;
            }
        }
    }

    /// Goes on with the declarations in a block whose `{` has just been passed.
    pub(crate) fn enter_block(&mut self) {
        match self.braces.close_of(self.scanner.at().saturating_sub(1)) {
            Some(_) => self.blocks += 1,
            None => self.skip_body(),
        }
    }

    /// Refuses a declaration between the braces of another, and skips it.
    pub(crate) fn nested_declaration(&mut self, owner: &str) {
        let place = self.scanner.token_span();
        let article = if owner == "enum" { "an" } else { "a" };
        let what = format!("declarations inside of {article} {owner}");
        self.report(not_in_language(place, &what).with_help(foreign::NESTED));
        if self.scanner.statement().ending == Ending::OpenBrace {
            self.skip_body();
        }
    }

    /// Skips to behind the `}` for a `{` that has just been passed, or to the next declaration.
    pub(crate) fn skip_body(&mut self) {
        if let Some(close) = self.braces.close_of(self.scanner.at().saturating_sub(1)) {
            return self.scanner.go_back_to(close + 1);
        }
        let mut depth = 1;
        while depth > 0 {
            self.scanner.docs();
            match self.scanner.peek() {
                None => return,
                Some(_) if self.at_keyword() => return,
                Some(b'{') => depth += 1,
                Some(b'}') => depth -= 1,
                Some(_) => {}
            }
            self.scanner.skip_token();
        }
    }

    fn at_keyword(&self) -> bool {
        self.scanner.word() == "karmem" || self.scanner.at_declaration()
    }

    pub(crate) fn stray_brace(&mut self) {
        if self.blocks > 0 {
            self.blocks -= 1;
        } else if !self.recovering {
            self.recovering = true;
            let place = self.scanner.token_span();
            self.report(
                Diagnostic::error(
                    code::STRAY_BRACE,
                    place,
                    "there is no open `{` for this `}`",
                )
                .with_help("remove it, or look for a `{` that is missing above"),
            );
        }
        self.scanner.step();
    }

    pub(crate) fn unclosed_body(&mut self, open: usize, what: &str) {
        // An unclosed comment took the rest of the text, the brace perhaps included.
        if self.scanner.unclosed_comment().is_some() {
            return;
        }
        let place = self.scanner.token_span();
        let found = found(self.text, self.scanner.at());
        let message = format!("expected `}}` at the end of the {what}, found {found}");
        self.report(
            Diagnostic::error(code::UNCLOSED_BODY, place, message)
                .with_secondary(self.scanner.span(open, open + 1), "this `{` is not closed"),
        );
    }

    pub(crate) fn statement_too_long(&mut self, start: usize, end: usize) {
        let size = end - start;
        let place = self
            .scanner
            .span(start, start + token(self.text, start).len());
        let message =
            format!("what starts here has {size} bytes; at most {MAX_STATEMENT_SIZE} are read");
        self.report(
            Diagnostic::error(code::STATEMENT_TOO_LONG, place, message)
                .with_help("is a `;` or a `{` missing?"),
        );
    }

    pub(crate) fn empty_body(&mut self, open: usize, what: &str) {
        let member = match what {
            "enum" => "variant",
            "union" => "member",
            _ => "field",
        };
        let place = self.scanner.span(open, self.scanner.at());
        let message = format!("the {what} has no {member}; it needs at least one");
        let help = match what {
            "enum" => "write one, as in `{ Unknown; }`",
            "union" => "write the name of a struct, as in `{ Circle; }`",
            _ => "write one, as in `{ Mana int16; }`; one without data is `{ Unused uint8; }`",
        };
        self.report(Diagnostic::error(code::EMPTY_BODY, place, message).with_help(help));
    }

    /// Warns about doc comments in front of something that cannot have any.
    pub(crate) fn warn_about_lost(&mut self, docs: &[Doc]) {
        if let (Some(first), Some(last)) = (docs.first(), docs.last()) {
            self.report(lost_doc(self.text, first.span.to(last.span)));
        }
    }

    /// Warns about doc comments that stand where none can, or are those of other languages.
    pub(crate) fn warn_about_stray(&mut self) {
        for span in self.scanner.take_stray_docs() {
            // Many files begin with a comment about their license.
            let is_license = self.text[span.range()].starts_with("/**")
                && self
                    .header_place
                    .is_some_and(|header| span.start < header.start);
            if !is_license {
                self.report(lost_doc(self.text, span));
            }
        }
    }

    /// Warns about a doc comment behind what it may be about, on its line: it documents what comes next.
    pub(crate) fn warn_about_late(&mut self, docs: &[Doc]) {
        let Some(first) = docs.first() else { return };
        let before = &self.text[..first.span.start as usize];
        let before = before.trim_end_matches([' ', '\t']);
        if !before.ends_with([';', '}']) {
            return;
        }
        let message = "this doc comment documents what comes next, not what stands in front of it";
        self.report(
            Diagnostic::warning(code::LOST_DOC, first.span, message)
                .with_lint("lost-doc")
                .with_help(
                    "put it on a line of its own, in front of what it is about, or write `//`",
                ),
        );
    }

    pub(crate) fn report_unclosed_comment(&mut self) {
        if let Some(place) = self.scanner.unclosed_comment() {
            self.report(
                Diagnostic::error(code::UNCLOSED_COMMENT, place, "this comment is not closed")
                    .with_label("the comment starts here")
                    .with_help("close it with `*/`; comments do not nest"),
            );
        }
    }

    pub(crate) fn report_missing_header(&mut self) {
        let place = match (self.first_place, self.header_place) {
            (Some(_), Some(_)) if self.first_is_refused => return,
            (Some(first), _) => first,
            (None, Some(_)) => return,
            (None, None) if self.scanner.unclosed_comment().is_some() => return,
            (None, None) => self.scanner.span(self.text.len(), self.text.len()),
        };
        let found = found(self.text, place.start as usize);
        let message = format!("a schema begins with its header, found {found}");
        let diagnostic = Diagnostic::error(code::NO_HEADER, place, message);
        let diagnostic = match self.header_place {
            Some(header) => diagnostic.with_secondary(header, "the header stands here"),
            None => diagnostic,
        };
        let help = match self.header_place {
            Some(_) => "move the header to the start of the file",
            None => "start the file with a header such as `karmem game;`",
        };
        let help = slip::anywhere(self.text, place.start as usize).unwrap_or(help);
        self.collector.report_always(diagnostic.with_help(help));
    }
}

/// The error about an import at `place`, behind the first declaration.
pub(crate) fn late_import(place: Span, first: Span) -> Diagnostic {
    let message = "imports stand in front of all declarations";
    Diagnostic::error(code::LATE_IMPORT, place, message)
        .with_secondary(first, "the first declaration stands here")
        .with_help("move it up, behind the header")
}

/// A warning about a doc comment that ends up nowhere.
pub(crate) fn lost_doc(text: &str, place: Span) -> Diagnostic {
    let comment = text.get(place.range()).unwrap_or_default();
    let help = if comment.starts_with("///") {
        "put it in front of the header, declaration, field, variant or member it is about, or write `//`"
    } else if comment.starts_with("//!") {
        "a doc comment begins with `///` and stands in front of what it is about; any other with `//`"
    } else {
        "each line of a doc comment begins with `///`; a comment that is none begins with `/*`"
    };
    Diagnostic::warning(code::LOST_DOC, place, "this doc comment documents nothing")
        .with_lint("lost-doc")
        .with_help(help)
}

/// Whether other languages name a package like that.
fn names_package(word: &str) -> bool {
    matches!(word, "package" | "namespace" | "module" | "mod")
}
