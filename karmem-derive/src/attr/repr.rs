//! `#[repr(...)]`: how Rust lays a type out.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, Ident, LitInt, Path};

use crate::errors::Errors;

/// All hints of all `#[repr(...)]`, each where it stands.
#[derive(Default)]
pub(crate) struct Repr {
    /// `C`.
    pub(crate) c: Option<Path>,
    /// `align(8)`.
    pub(crate) align: Option<Path>,
    /// `packed` or `packed(4)`.
    pub(crate) packed: Option<Path>,
    /// An integer: `u8`, but also `usize`.
    pub(crate) integer: Option<Ident>,
    /// `transparent`, `Rust`, `simd`.
    pub(crate) other: Option<Path>,
}

const INTEGERS: &[&str] = &[
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
];

impl Repr {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut repr = Self::default();
        for attribute in attributes.iter().filter(|it| it.path().is_ident("repr")) {
            errors.take(attribute.parse_nested_meta(|hint| repr.hint(&hint)));
        }
        repr
    }

    fn hint(&mut self, hint: &ParseNestedMeta<'_>) -> syn::Result<()> {
        let path = hint.path.clone();
        if hint.input.peek(syn::token::Paren) {
            let argument;
            syn::parenthesized!(argument in hint.input);
            argument.parse::<LitInt>()?;
        }
        let known = match path.get_ident().map(Ident::to_string).as_deref() {
            Some("C") => &mut self.c,
            Some("align") => &mut self.align,
            Some("packed") => &mut self.packed,
            Some(name) if INTEGERS.contains(&name) => {
                self.integer = path.get_ident().cloned();
                return Ok(());
            }
            _ => &mut self.other,
        };
        *known = Some(path);
        Ok(())
    }
}
