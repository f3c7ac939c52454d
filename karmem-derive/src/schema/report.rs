//! What is wrong with a schema as errors of Rust's: diagnostics in, messages with the spans of tokens out.
//!
//! What stands in the macro is pointed at. What stands in a file or in a string is shown in the message, as `karmemc` shows it.

use karmem_codegen::render::human::HumanRenderer;
use karmem_codegen::render::human::termcolor::NoColor;
use karmem_codegen::{Compilation, Diagnostic, Severity, code};
use karmem_idl::{FileId, Label};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

use super::text::Text;

/// The schema that the macro was given.
const OWN: FileId = FileId(0);

/// What to do where a path leads nowhere.
pub(super) const RELATIVE: &str = "paths are relative to the folder of the package's Cargo.toml";

/// The errors of `compilation`, one after the other; none where there is none.
///
/// `text` is that of the schema, if it was made of tokens. What isn't in these tokens is shown at `span`.
pub(super) fn errors(
    compilation: &Compilation,
    text: Option<&Text>,
    span: Span,
) -> Option<syn::Error> {
    let diagnostics = compilation.diagnostics.iter();
    let mut errors = diagnostics
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .peekable();
    errors.peek()?;
    let renderer = HumanRenderer::new(&compilation.sources);
    let errors = errors.map(|diagnostic| {
        let ([first, last], message) = say(compilation, &renderer, diagnostic, text, span);
        error(first, last, message)
    });
    errors.reduce(super::both)
}

/// The warnings about the schema that the macro was given; those about others are shown where these are compiled.
///
/// Macros can't warn. But Rust warns of the use of what is deprecated, with the words that come with it: so there is something that is,
/// called like the lint, and used at once.
pub(super) fn warnings(compilation: &Compilation, text: Option<&Text>, span: Span) -> TokenStream {
    let renderer = HumanRenderer::new(&compilation.sources);
    let diagnostics = compilation.diagnostics.iter();
    let warnings = diagnostics.filter(|diagnostic| {
        diagnostic.severity == Severity::Warning && diagnostic.primary.span.file == OWN
    });
    let items = warnings.map(|diagnostic| {
        let ([first, _], message) = say(compilation, &renderer, diagnostic, text, span);
        let at = first.resolved_at(Span::call_site());
        let lint = diagnostic.lint.unwrap_or("schema").replace('-', "_");
        let lint = Ident::new(&lint, at);
        quote_spanned! {at=>
            const _: () = {
                #[allow(non_upper_case_globals)]
                #[deprecated(note = #message)]
                const #lint: () = ();
                #lint
            };
        }
    });
    items.collect()
}

/// The first and the last token that the diagnostic is about, and what it says.
fn say(
    compilation: &Compilation,
    renderer: &HumanRenderer<'_>,
    diagnostic: &Diagnostic,
    text: Option<&Text>,
    span: Span,
) -> ([Span; 2], String) {
    match text {
        Some(text) if diagnostic.primary.span.file == OWN => {
            let range = diagnostic.primary.span.range();
            let (first, last) = text.spans(range).unwrap_or((span, span));
            ([first, last], describe(compilation, diagnostic))
        }
        _ => ([span, span], render(renderer, diagnostic)),
    }
}

/// An error about all from one token to another.
fn error(first: Span, last: Span, message: String) -> syn::Error {
    let ends = [first, last].map(|span| Ident::new("here", span));
    let [first, last] = &ends;
    syn::Error::new_spanned(quote::quote!(#first #last), message)
}

/// The diagnostic in words: what it is about is shown by who compiles the macro.
fn describe(compilation: &Compilation, diagnostic: &Diagnostic) -> String {
    let mut message = format!("{}: {}", diagnostic.code, diagnostic.message);
    let primary = &diagnostic.primary.message;
    if !primary.is_empty() {
        message += &format!("\n{primary}");
    }
    for label in &diagnostic.secondary {
        message += &format!("\nnote: {}", place(compilation, label));
    }
    if let Some(help) = help(diagnostic) {
        message += &format!("\nhelp: {help}");
    }
    if let Some(lint) = diagnostic.lint {
        message += &format!("\nlint: {lint}");
    }
    message
}

/// What to do, which is not all the same among tokens as it is in a file.
fn help(diagnostic: &Diagnostic) -> Option<&str> {
    let help = diagnostic.help.as_deref();
    match diagnostic.code {
        karmem_idl::code::MALFORMED_TAG => {
            Some("in `schema!` the text of a tag stands in quotes, as in @name(\"any text\")")
        }
        code::IMPORT_NOT_FOUND if !help?.starts_with("did you mean") => Some(RELATIVE),
        _ => help,
    }
}

/// A remark about another place, and the line that it is about.
fn place(compilation: &Compilation, label: &Label) -> String {
    let message = &label.message;
    let Some(source) = compilation.sources.get(label.span.file.0 as usize) else {
        return message.clone();
    };
    let line = line(source.text(), label.span.range().start);
    if label.span.file == OWN {
        format!("{message}: `{line}`")
    } else {
        format!("{message}, in {}: `{line}`", source.name())
    }
}

/// Characters of a line that are shown.
const SHOWN: usize = 80;

/// The line of `text` that `offset` lies in, without the blanks around it.
fn line(text: &str, offset: usize) -> String {
    let (before, behind) = text.split_at_checked(offset).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = behind.find('\n').unwrap_or(behind.len());
    let line = text[start..before.len() + end].trim();
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// The diagnostic as `karmemc` shows it.
fn render(renderer: &HumanRenderer<'_>, diagnostic: &Diagnostic) -> String {
    let mut out = NoColor::new(Vec::new());
    match renderer.render(diagnostic, &mut out) {
        Ok(()) => {
            let text = String::from_utf8_lossy(&out.into_inner()).into_owned();
            // Whoever shows the message says how severe it is. A place stands in front where the line is too long to be shown.
            let code = diagnostic.code;
            let severity = match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            text.trim_end()
                .replacen(&format!("{severity}[{code}]"), code, 1)
        }
        Err(_) => format!("{}: {}", diagnostic.code, diagnostic.message),
    }
}
