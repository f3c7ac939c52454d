//! `#[karmem(...)]`: the words that it takes.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::meta::ParseNestedMeta;
use syn::parse::Parse;
use syn::{Attribute, Expr, LitInt, LitStr, Path, Token};

use crate::errors::Errors;
use crate::suggest::nearest;

/// A word and what was given to it.
pub(crate) struct Given<T> {
    /// Where errors about the word itself point.
    pub(crate) word: Path,
    pub(crate) value: T,
}

/// What stands on a struct or an enum.
#[derive(Default)]
pub(crate) struct ItemAttributes {
    pub(crate) table: Option<Given<()>>,
    pub(crate) inline: Option<Given<()>>,
    /// `Default` is wanted, with the defaults of the fields.
    pub(crate) default: Option<Given<()>>,
    pub(crate) id: Option<Given<LitInt>>,
    pub(crate) key: Option<Given<LitStr>>,
    pub(crate) name: Option<Given<LitStr>>,
    pub(crate) align: Option<Given<LitInt>>,
    pub(crate) package: Option<Given<LitStr>>,
    pub(crate) krate: Option<Given<Path>>,
    /// Whether there was something else, which may have been meant for one of these.
    pub(crate) is_incomplete: bool,
}

/// What stands on a field.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    pub(crate) default: Option<Given<Expr>>,
    pub(crate) limit: Option<Given<LitInt>>,
    pub(crate) inline: Option<Given<()>>,
    /// Says what the type says already.
    pub(crate) table: Option<Given<()>>,
}

const ITEM_WORDS: &[&str] = &[
    "table", "inline", "default", "id", "key", "name", "align", "package", "crate",
];

const FIELD_WORDS: &[&str] = &["default", "limit", "inline", "table"];

impl ItemAttributes {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut read = Self::default();
        let is_complete = each_word(attributes, errors, |word, name| match name {
            "table" => flag(&mut read.table, word),
            "inline" => flag(&mut read.inline, word),
            "default" => flag(&mut read.default, word),
            "id" => value(&mut read.id, word, "id = 42"),
            "key" => value(&mut read.key, word, "key = \"game\""),
            "name" => value(&mut read.name, word, "name = \"Monster\""),
            "align" => value(&mut read.align, word, "align = 64"),
            "package" => value(&mut read.package, word, "package = \"game\""),
            "crate" => value(&mut read.krate, word, "crate = my_crate::karmem"),
            _ => unknown(word, name, ("structs", ITEM_WORDS), ("fields", FIELD_WORDS)),
        });
        read.is_incomplete = !is_complete;
        read
    }
}

impl FieldAttributes {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut read = Self::default();
        each_word(attributes, errors, |word, name| match name {
            "default" => value(&mut read.default, word, "default = 100"),
            "limit" => value(&mut read.limit, word, "limit = 512"),
            "inline" => flag(&mut read.inline, word),
            "table" => flag(&mut read.table, word),
            _ => unknown(word, name, ("fields", FIELD_WORDS), ("structs", ITEM_WORDS)),
        });
        read
    }
}

/// Calls `read` with each word, and tells whether it could read them all. What it could not is skipped, so that the words behind it
/// are read.
fn each_word(
    attributes: &[Attribute],
    errors: &mut Errors,
    mut read: impl FnMut(&ParseNestedMeta<'_>, &str) -> syn::Result<()>,
) -> bool {
    let mut is_complete = true;
    for attribute in attributes.iter().filter(|it| it.path().is_ident("karmem")) {
        let words = attribute.parse_nested_meta(|word| {
            let name = word.path.get_ident().map(ToString::to_string);
            let result = read(&word, name.as_deref().unwrap_or_default());
            is_complete &= errors.take(result).is_some();
            // Whatever is left of it.
            while !word.input.is_empty() && !word.input.peek(Token![,]) {
                word.input.parse::<proc_macro2::TokenTree>()?;
            }
            Ok(())
        });
        is_complete &= errors.take(words).is_some();
    }
    is_complete
}

fn flag(given: &mut Option<Given<()>>, word: &ParseNestedMeta<'_>) -> syn::Result<()> {
    if !word.input.is_empty() && !word.input.peek(Token![,]) {
        let name = text(&word.path);
        return Err(word.error(format!("`{name}` takes no value: write `{name}`")));
    }
    once(given, word, ())
}

fn value<T: Parse>(
    given: &mut Option<Given<T>>,
    word: &ParseNestedMeta<'_>,
    example: &str,
) -> syn::Result<()> {
    let wrong = |why: &str| format!("`{}` {why}, as in `{example}`", text(&word.path));
    if !word.input.peek(Token![=]) {
        return Err(word.error(wrong("needs a value")));
    }
    let value = word.value()?;
    let start = value.span();
    let value = value
        .parse()
        .map_err(|_| syn::Error::new(start, wrong("takes another kind of value, written out")))?;
    once(given, word, value)
}

fn once<T>(given: &mut Option<Given<T>>, word: &ParseNestedMeta<'_>, value: T) -> syn::Result<()> {
    if given.is_some() {
        let message = format!("`{}` is given twice: remove one of them", text(&word.path));
        return Err(word.error(message));
    }
    *given = Some(Given {
        word: word.path.clone(),
        value,
    });
    Ok(())
}

fn unknown(
    word: &ParseNestedMeta<'_>,
    name: &str,
    (these, known): (&str, &[&'static str]),
    (others, elsewhere): (&str, &[&'static str]),
) -> syn::Result<()> {
    let message = if elsewhere.contains(&name) {
        format!("`{name}` is for {others}, not for {these}")
    } else {
        let help = match nearest(name, known) {
            Some(known) => format!("did you mean `{known}`?"),
            None => format!("{these} can have `{}`", known.join("`, `")),
        };
        format!("`karmem` has no attribute `{}`: {help}", text(&word.path))
    };
    Err(word.error(message))
}

/// A path as it is written.
fn text(path: &Path) -> String {
    let mut tokens = TokenStream::new();
    path.to_tokens(&mut tokens);
    tokens.to_string().replace(' ', "")
}
