//! The places of names: printed code in, the same code out, with each name where the schema declares it.
//!
//! An editor that is asked where a struct or a field comes from then goes to its line of the schema, and so does what the
//! compiler has to say about it. What a name means stays as it is.
//!
//! Everything else stands where the macro does: editors have other places for tokens that were made of text.

use std::collections::HashMap;
use std::path::Path;

use karmem_codegen::names::rust::{
    constant_name, field_name, field_stem, module_name, type_name, type_stem, variant_name,
};
use karmem_idl::FileId;
use karmem_idl::ast::{Declaration, Name};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::text::Text;

/// The tag of a type that says what it derives.
const DERIVE: &str = "rust.derive";

/// Gives the names in `printed` the spans that they have in `text`, if the schema was made of tokens.
pub(super) fn locate(printed: TokenStream, text: Option<&Text>) -> TokenStream {
    let mut names = text.map_or_else(Names::default, Names::of);
    names.locate(printed, "")
}

/// The names that are printed for a schema.
#[derive(Default)]
struct Names {
    /// Of types and constants, with the place of the declaration in `members`.
    declared: HashMap<String, (Span, usize)>,
    /// What each declaration has in its braces.
    members: Vec<HashMap<String, Span>>,
    /// The words in the paths of what is derived, with the place of the tag that says so.
    derived: HashMap<String, Span>,
    /// The modules in which the code of imported schemas is, with the places of the imports.
    modules: HashMap<String, Span>,
    /// The declaration whose code is looked at.
    current: usize,
}

impl Names {
    fn of(text: &Text) -> Self {
        let mut names = Self::default();
        let schema = karmem_idl::parse(FileId(0), text.as_str()).schema;
        for import in schema.iter().flat_map(|schema| &schema.imports) {
            let path = &import.path;
            if let Some(stem) = Path::new(path.text.as_str()).file_stem() {
                let module = module_name(&stem.to_string_lossy());
                names.modules.insert(module, span(path.span, text));
            }
        }
        for declaration in schema.iter().flat_map(|schema| &schema.declarations) {
            names.declare(declaration, text);
        }
        names
    }

    fn declare(&mut self, declaration: &Declaration, text: &Text) {
        let mut members = HashMap::new();
        let mut member = |name: &Name, printed: Vec<String>| {
            let span = span(name.span, text);
            members.extend(printed.into_iter().map(|printed| (printed, span)));
        };
        let (name, printed) = match declaration {
            Declaration::Constant(declared) => {
                (&declared.name, vec![constant_name(&declared.name.text)])
            }
            Declaration::Enum(declared) => {
                for variant in &declared.variants {
                    member(&variant.name, vec![variant_name(&variant.name.text)]);
                }
                (&declared.name, vec![type_name(&declared.name.text)])
            }
            Declaration::Union(declared) => {
                for one in &declared.members {
                    let name = &one.name.text;
                    member(&one.name, vec![variant_name(name), field_name(name)]);
                }
                (&declared.name, type_names(&declared.name.text))
            }
            Declaration::Struct(declared) => {
                for field in &declared.fields {
                    member(&field.name, field_names(&field.name.text));
                }
                (&declared.name, type_names(&declared.name.text))
            }
        };
        for tag in declaration
            .tags()
            .iter()
            .filter(|tag| tag.name.text == DERIVE)
        {
            let span = span(tag.value.span, text);
            let words = tag
                .value
                .text
                .split(|c: char| !c.is_alphanumeric() && c != '_');
            self.derived
                .extend(words.map(|word| (word.to_owned(), span)));
        }
        let place = (span(name.span, text), self.members.len());
        self.members.push(members);
        self.declared
            .extend(printed.into_iter().map(|printed| (printed, place)));
    }

    /// `before` is what stands in front of the tokens.
    fn locate(&mut self, tokens: TokenStream, before: &str) -> TokenStream {
        let mut before = before.to_owned();
        let mut located = Vec::new();
        for token in tokens {
            located.push(match token {
                TokenTree::Ident(mut ident) => {
                    let name = ident.to_string();
                    ident.set_span(self.span(&name, &before));
                    before = name;
                    TokenTree::Ident(ident)
                }
                TokenTree::Group(group) => {
                    let open = match group.delimiter() {
                        Delimiter::Brace => "{",
                        _ => "",
                    };
                    let stream = if before == "derive" {
                        self.locate_derives(group.stream())
                    } else {
                        self.locate(group.stream(), open)
                    };
                    let mut whole = Group::new(group.delimiter(), stream);
                    whole.set_span(Span::call_site());
                    before.clear();
                    TokenTree::Group(whole)
                }
                mut token => {
                    token.set_span(Span::call_site());
                    before.clear();
                    token
                }
            });
        }
        located.into_iter().collect()
    }

    /// `paths` are those of what a type derives.
    fn locate_derives(&self, paths: TokenStream) -> TokenStream {
        let located = paths.into_iter().map(|mut token| {
            let span = self.derived.get(&token.to_string()).copied();
            token.set_span(span.map_or_else(Span::call_site, at_call_site));
            token
        });
        located.collect()
    }

    /// Where `name` stands, behind the name `before`.
    fn span(&mut self, name: &str, before: &str) -> Span {
        let declared = self.declared.get(name).copied();
        if let Some((_, index)) = declared
            && matches!(before, "struct" | "union" | "impl" | "{")
        {
            self.current = index;
        }
        let members = self.members.get(self.current);
        let member = || members.and_then(|members| members.get(name).copied());
        let module = || self.modules.get(name).copied();
        let span = declared.map(|(span, _)| span);
        let span = span.or_else(member).or_else(module);
        span.map_or_else(Span::call_site, at_call_site)
    }
}

/// The same place, where names mean what they mean to the macro's user.
fn at_call_site(span: Span) -> Span {
    span.resolved_at(Span::call_site())
}

fn type_names(name: &str) -> Vec<String> {
    let stem = type_stem(name);
    let views = ["Ref", "Mut", "Live", "Builder"].map(|view| format!("{stem}{view}"));
    views.into_iter().chain([type_name(name)]).collect()
}

fn field_names(name: &str) -> Vec<String> {
    let stem = field_stem(name);
    let builds = ["set", "init", "clear"].map(|beginning| format!("{beginning}_{stem}"));
    let changes = [format!("{stem}_mut"), field_name(name)];
    builds.into_iter().chain(changes).collect()
}

fn span(place: karmem_idl::Span, text: &Text) -> Span {
    let spans = text.spans(place.range());
    spans.map_or_else(Span::call_site, |(first, _)| first)
}
