//! Types that no field can have, as far as they are known by name: the others are found by their traits.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Type, TypePath};

use crate::ast::{Class, Field};
use crate::errors::Errors;
use crate::types::{Written, is_zero, text, ungrouped};

/// Where in a field a type stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It is the field's own.
    Field,
    /// In the `Option` of a field.
    OptionalField,
    /// In a `Vec` or an array.
    Element,
    /// In the `Option` of an element.
    OptionalElement,
}

pub(super) fn check(class: Class, field: &Field<'_>, errors: &mut Errors) {
    if let Some(call) = macro_call(field.ty.to_token_stream()) {
        errors.at(
            call,
            "a macro could stand for another type each time that it is expanded: give the type a name, as in `type Path = ...;`, and \
             write that",
        );
        return;
    }
    match class {
        Class::Plain => plain(class, field.ty, errors),
        Class::Inline | Class::Table => stored(class, field.ty, Place::Field, errors),
    }
}

/// The name of a macro that is called somewhere in `tokens`.
fn macro_call(tokens: TokenStream) -> Option<TokenTree> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let called = tokens.windows(3).find_map(|window| match window {
        [
            TokenTree::Ident(name),
            TokenTree::Punct(mark),
            TokenTree::Group(_),
        ] if mark.as_char() == '!' => Some(TokenTree::Ident(name.clone())),
        _ => None,
    });
    called.or_else(|| {
        tokens.into_iter().find_map(|token| match token {
            TokenTree::Group(group) => macro_call(group.stream()),
            _ => None,
        })
    })
}

/// A type in a plain struct.
fn plain(class: Class, ty: &Type, errors: &mut Errors) {
    match Written::of(ty) {
        Written::Scalar if Written::is_bool(ty) => errors.at(ty, BOOL),
        Written::Scalar => {}
        Written::Array(_, len) if is_zero(len) => errors.at(len, NOTHING),
        Written::Array(element, _) => plain(class, element, errors),
        Written::Text | Written::Slice(_) | Written::Optional(_) | Written::Boxed(_) => errors.at(
            ty,
            format!(
                "a plain struct can't have a `{}` in it: replace `#[repr(C)]` by `#[karmem(table)]`",
                text(ty)
            ),
        ),
        Written::Other => foreign(class, ty, errors),
    }
}

/// A type in a table, or in an inline struct with references.
fn stored(class: Class, ty: &Type, place: Place, errors: &mut Errors) {
    match Written::of(ty) {
        Written::Scalar => scalar(class, ty, place, errors),
        Written::Text => {}
        Written::Array(_, len) if is_zero(len) => errors.at(len, NOTHING),
        Written::Slice(element) | Written::Array(element, _) => {
            stored(class, element, Place::Element, errors);
        }
        Written::Optional(inner) => match place {
            Place::Field => stored(class, inner, Place::OptionalField, errors),
            Place::Element => stored(class, inner, Place::OptionalElement, errors),
            Place::OptionalField | Place::OptionalElement => errors.at(
                ty,
                format!("a field is absent or it is not: write `{}`", text(ty)),
            ),
        },
        Written::Boxed(inner) => match Written::of(inner) {
            Written::Other if is_named(inner) && matches!(place, Place::Field | Place::Element) => {
                errors.at(
                    ty,
                    format!(
                        "a `Box` is for a table that may be absent: write `Option<{}>`, or `{}` for one that is always there",
                        text(ty),
                        text(inner)
                    ),
                );
            }
            Written::Other => foreign(class, inner, errors),
            _ => errors.at(
                ty,
                format!("only a table needs a `Box`, which may have others of its kind in it: write `{}`", text(inner)),
            ),
        },
        Written::Other => foreign(class, ty, errors),
    }
}

/// Whether it is a name, and not one that the standard library has for what no message holds.
fn is_named(ty: &Type) -> bool {
    matches!(ungrouped(ty), Type::Path(path) if !path.path.is_ident("str"))
}

fn scalar(class: Class, ty: &Type, place: Place, errors: &mut Errors) {
    match place {
        Place::Element if Written::is_bool(ty) => errors.at(ty, BOOL),
        Place::OptionalField if class == Class::Inline => errors.at(
            ty,
            format!(
                "an inline struct has no bit that says whether a number is there: make it a table with `#[karmem(table)]`, or \
                 store a `{}` that means that there is none",
                text(ty)
            ),
        ),
        Place::OptionalElement => errors.at(
            ty,
            format!(
                "an element that is a number is always there: write `{}`, or a struct that has an `Option` of it",
                text(ty)
            ),
        ),
        _ => {}
    }
}

const BOOL: &str =
    "not every byte is a `bool`: write `karmem::Bool`, which is `true` unless its byte is 0";

const NOTHING: &str = "an array of no elements has no bytes to store: remove the field";

/// Refuses a type that means nothing in another memory, or not the same everywhere.
fn foreign(class: Class, ty: &Type, errors: &mut Errors) {
    match ungrouped(ty) {
        Type::Reference(reference) => match ungrouped(&reference.elem) {
            object @ Type::TraitObject(_) => foreign(class, object, errors),
            referred => errors.at(ty, reference_to(class, referred)),
        },
        Type::Ptr(_) | Type::BareFn(_) => errors.at(
            ty,
            "an address means nothing in another memory: store a number that both sides know what to do with, such as an index",
        ),
        Type::Tuple(tuple) if tuple.elems.is_empty() => {
            errors.at(ty, "nothing is stored for `()`: remove the field");
        }
        Type::Tuple(_) => errors.at(
            ty,
            "Rust may lay a tuple out in any order: write a `#[repr(C)]` struct that derives `Karmem`",
        ),
        Type::Slice(slice) => errors.at(
            ty,
            format!("a slice has no length of its own: write `Vec<{0}>`, or `[{0}; N]`", text(&slice.elem)),
        ),
        Type::TraitObject(_) | Type::ImplTrait(_) => errors.at(
            ty,
            "what is stored has one type, whose bytes say everything: name the type",
        ),
        Type::Path(path) => named(path, errors),
        _ => {}
    }
}

/// What to write instead of a reference to a `referred`.
fn reference_to(class: Class, referred: &Type) -> String {
    let (instead, is_plain) = match referred {
        Type::Slice(slice) => (format!("Vec<{}>", text(&slice.elem)), false),
        Type::Path(path) if path.path.is_ident("str") => ("String".to_owned(), false),
        referred => (text(referred), true),
    };
    let place = match class {
        Class::Plain if !is_plain => ", in a table: `#[karmem(table)]` instead of `#[repr(C)]`",
        _ => ", which is stored with the struct",
    };
    format!("a reference of Rust's means nothing in another memory: write `{instead}`{place}")
}

/// Refuses a type of Rust's own that schemas don't have.
fn named(path: &TypePath, errors: &mut Errors) {
    let Some(name) = path.path.get_ident() else {
        return;
    };
    let instead = match name.to_string().as_str() {
        "char" => {
            "not every number is a `char`: write `u32`, and `char::from_u32` where it is read"
        }
        "usize" => "hosts and guests have words of different sizes: write `u32` or `u64`",
        "isize" => "hosts and guests have words of different sizes: write `i32` or `i64`",
        "u128" => "nothing has 128 bits: write `[u64; 2]`, the lower half first, or `[u8; 16]`",
        "i128" => "nothing has 128 bits: write `[i64; 2]`, or `[u8; 16]`",
        "f16" => "floats have 32 or 64 bits: write `f32`, or keep the bits in a `u16`",
        "f128" => "floats have 32 or 64 bits: write `f64`, or keep the bytes in a `[u8; 16]`",
        "str" => "text has a length: write `String`",
        "Self" => "write the name of the struct instead of `Self`",
        _ => return,
    };
    errors.at(path, instead);
}
