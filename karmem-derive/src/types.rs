//! What a field's type says by its name: a type as it is written in, what it is stored as out.
//!
//! Nothing rests on it: a name can stand for another type than the usual one, so the macros of `karmem` look at the types
//! themselves. It does not know which types a field may have.

use syn::{Expr, ExprLit, GenericArgument, Lit, Path, PathArguments, Type};

/// A type, as far as its name tells.
pub(crate) enum Written<'a> {
    /// A number or `bool`.
    Scalar,
    /// `String`.
    Text,
    /// `Vec<T>`, with `T`.
    Slice(&'a Type),
    /// `[T; N]`, with `T` and `N`.
    Array(&'a Type, &'a Expr),
    /// `Option<T>`, with `T`.
    Optional(&'a Type),
    /// `Box<T>`, with `T`.
    Boxed(&'a Type),
    /// A type of the user's: its traits tell.
    Other,
}

/// The scalars of schemas.
const SCALARS: &[&str] = &[
    "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "f32", "f64", "bool",
];

impl<'a> Written<'a> {
    pub(crate) fn of(ty: &'a Type) -> Self {
        match ungrouped(ty) {
            Type::Array(array) => Self::Array(&array.elem, &array.len),
            Type::Path(path) if path.qself.is_none() => Self::of_path(&path.path),
            _ => Self::Other,
        }
    }

    fn of_path(path: &'a Path) -> Self {
        if scalar(path).is_some() {
            return Self::Scalar;
        }
        let Some(last) = path.segments.last() else {
            return Self::Other;
        };
        if !is_standard(path) {
            return Self::Other;
        }
        let name = last.ident.to_string();
        match (name.as_str(), only_argument(&last.arguments)) {
            ("String", None) if last.arguments.is_empty() => Self::Text,
            ("Vec", Some(element)) => Self::Slice(element),
            ("Option", Some(inner)) => Self::Optional(inner),
            ("Box", Some(inner)) => Self::Boxed(inner),
            _ => Self::Other,
        }
    }

    /// Whether the name says how it is stored.
    pub(crate) fn is_known(&self) -> bool {
        match self {
            Self::Scalar | Self::Text => true,
            Self::Slice(element) | Self::Array(element, _) => Self::is_scalar(element),
            Self::Optional(_) | Self::Boxed(_) | Self::Other => false,
        }
    }

    pub(crate) fn is_scalar(ty: &Type) -> bool {
        matches!(Written::of(ty), Written::Scalar)
    }

    /// What a number or `bool` is aligned to, in bytes.
    pub(crate) fn scalar_align(ty: &Type) -> Option<u32> {
        let Type::Path(path) = ungrouped(ty) else {
            return None;
        };
        let name = scalar(&path.path).filter(|_| path.qself.is_none())?;
        Some(match name {
            "u8" | "i8" | "bool" => 1,
            "u16" | "i16" => 2,
            "u32" | "i32" | "f32" => 4,
            _ => 8,
        })
    }

    pub(crate) fn is_bool(ty: &Type) -> bool {
        matches!(ungrouped(ty), Type::Path(path) if path.qself.is_none() && scalar(&path.path) == Some("bool"))
    }
}

/// The type without the invisible parentheses that a macro has put around it.
pub(crate) fn ungrouped(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            ty => return ty,
        };
    }
}

/// The type as one would write it.
pub(crate) fn text(ty: &Type) -> String {
    let spaced = quote::quote!(#ty).to_string();
    let mut text = String::with_capacity(spaced.len());
    for word in spaced.split(' ') {
        let joins = text.is_empty()
            || text.ends_with(['<', '(', '[', '&', ':', '*'])
            || word.starts_with(['<', '>', ')', ']', ';', ',', ':', '[']);
        if !joins || text.ends_with([';', ',']) {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// Whether a length is a number that can be seen.
pub(crate) fn is_literal(len: &Expr) -> bool {
    match len {
        Expr::Lit(ExprLit {
            lit: Lit::Int(_), ..
        }) => true,
        Expr::Group(group) => is_literal(&group.expr),
        _ => false,
    }
}

/// Whether `len` is `0`.
pub(crate) fn is_zero(len: &Expr) -> bool {
    match len {
        Expr::Lit(ExprLit {
            lit: Lit::Int(len), ..
        }) => len.base10_digits() == "0",
        Expr::Group(group) => is_zero(&group.expr),
        _ => false,
    }
}

/// Which scalar `i16` or `core::primitive::i16` is.
fn scalar(path: &Path) -> Option<&'static str> {
    let mut segments = path.segments.iter();
    let name = segments.next_back()?;
    let is_primitive = match segments.next_back() {
        None => path.leading_colon.is_none(),
        Some(module) => module.ident == "primitive" && segments.all(|krate| is_root(&krate.ident)),
    };
    if !is_primitive {
        return None;
    }
    SCALARS
        .iter()
        .find(|scalar| name.ident == **scalar)
        .copied()
}

/// Whether `path` is a name alone, or one in the standard library: `Vec`, `std::vec::Vec`.
fn is_standard(path: &Path) -> bool {
    match path.segments.first() {
        Some(_) if path.segments.len() == 1 => path.leading_colon.is_none(),
        Some(root) => is_root(&root.ident) && path.segments.len() == 3,
        None => false,
    }
}

fn is_root(krate: &syn::Ident) -> bool {
    krate == "std" || krate == "core" || krate == "alloc"
}

fn only_argument(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use syn::{Type, parse_str};

    use super::{Written, text};

    fn name(ty: &str) -> &'static str {
        match Written::of(&parse_str::<Type>(ty).expect("a type")) {
            Written::Scalar => "scalar",
            Written::Text => "text",
            Written::Slice(_) => "slice",
            Written::Array(..) => "array",
            Written::Optional(_) => "optional",
            Written::Boxed(_) => "boxed",
            Written::Other => "other",
        }
    }

    #[test]
    fn types_are_shown_as_one_writes_them() {
        for ty in [
            "Vec<u8>",
            "[f64; 5]",
            "Option<Box<Monster>>",
            "&'static str",
            "std::string::String",
            "(u8, u16)",
            "Map<u8, [u8; 4]>",
        ] {
            assert_eq!(text(&parse_str::<Type>(ty).expect("a type")), ty);
        }
    }

    #[test]
    fn types_are_known_by_the_usual_names() {
        for (ty, expected) in [
            ("i16", "scalar"),
            ("core::primitive::bool", "scalar"),
            ("game::i16", "other"),
            ("String", "text"),
            ("std::string::String", "text"),
            ("game::String", "other"),
            ("Vec<u8>", "slice"),
            ("::alloc::vec::Vec<Vec<u8>>", "slice"),
            ("Vec<u8, Arena>", "other"),
            ("[(u8); 4]", "array"),
            ("Option<Box<Monster>>", "optional"),
            ("Box<Monster>", "boxed"),
            ("Monster", "other"),
            ("<Monster as Named>::Name", "other"),
        ] {
            assert_eq!(name(ty), expected, "{ty}");
        }
    }
}
