//! What a field is, in the words that the macro `derived!` takes: a checked field in, its kind and the names of its methods out.
//!
//! Where a name says enough, the words are those of `karmem::table!`; where it does not, `stored` leaves the decision to the
//! type. Offsets and presence bits are names here: only the compiler of Rust knows the numbers.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{Ident, Type};

use crate::ast::{Field, companion};
use crate::types::{Written, is_literal};

/// What `derived!` is told about a field.
pub(crate) struct Kind {
    words: TokenStream,
    methods: &'static [Method],
}

/// How a method is made from a field's name.
#[derive(Clone, Copy)]
enum Method {
    Set,
    Init,
    Clear,
    Mut,
}

use Method::{Clear, Init, Mut, Set};

impl Kind {
    pub(crate) fn of(field: &Field<'_>) -> Self {
        let limit = Limit::of(field);
        let bit = companion("bit_", field.name, "");
        let ty = field.ty;
        match field.written {
            Written::Scalar => Self::value(field),
            Written::Other if field.attributes.default.is_some() => Self::value(field),
            Written::Text if limit.is_room => Self {
                words: in_parentheses(quote!(room_text #limit)),
                methods: &[Set],
            },
            Written::Text => Self {
                words: limit.behind(quote!(text)),
                methods: &[Set],
            },
            Written::Slice(element) if limit.is_room => Self {
                words: in_parentheses(quote!(room [#element; #limit])),
                methods: &[Set, Init, Mut],
            },
            Written::Slice(element) if Written::is_scalar(element) => Self {
                words: limit.behind(quote!(slice [#element])),
                methods: &[Set, Init, Mut],
            },
            Written::Slice(element) => Self {
                words: limit.behind(quote!(stored_slice [#element])),
                methods: &[Set, Init, Mut],
            },
            Written::Array(element, len) if Written::is_scalar(element) && is_literal(len) => {
                Self {
                    words: quote!(array [#element; #len]),
                    methods: &[Set, Mut],
                }
            }
            Written::Optional(inner) => Self::optional(inner, &bit, &limit),
            Written::Array(..) | Written::Boxed(_) | Written::Other => Self {
                words: quote!(stored #ty),
                methods: &[Set, Init, Mut],
            },
        }
    }

    /// A number, a `bool` or an enum.
    fn value(field: &Field<'_>) -> Self {
        let ty = field.ty;
        let default = field.attributes.default.as_ref().map(|default| {
            let value = &default.value;
            quote!(= #value)
        });
        Self {
            words: quote!(value #ty #default),
            methods: &[Set],
        }
    }

    /// A field that may be absent.
    fn optional(inner: &Type, bit: &Ident, limit: &Limit) -> Self {
        let (words, methods): (_, &[Method]) = match Written::of(inner) {
            Written::Scalar => (quote!(maybe #bit #inner), &[Set, Clear, Mut]),
            Written::Text if limit.is_room => {
                return Self {
                    words: quote!(maybe_room_text #bit #limit),
                    methods: &[Set, Init, Clear, Mut],
                };
            }
            Written::Text => (limit.behind(quote!(maybe_text)), &[Set, Clear]),
            Written::Slice(element) if limit.is_room => {
                return Self {
                    words: quote!(maybe_room #bit [#element; #limit]),
                    methods: &[Set, Init, Clear, Mut],
                };
            }
            Written::Slice(element) => {
                if !Written::is_scalar(element) {
                    return Self {
                        words: limit.behind(quote!(maybe_stored_slice [#element])),
                        methods: &[Set, Init, Clear, Mut],
                    };
                }
                let kind = limit.behind(quote!(maybe_slice [#element]));
                (kind, &[Set, Init, Clear, Mut])
            }
            Written::Array(..) | Written::Optional(_) | Written::Boxed(_) | Written::Other => {
                return Self {
                    words: quote!(maybe_stored #bit #inner),
                    methods: &[Set, Init, Clear, Mut],
                };
            }
        };
        Self {
            words: in_parentheses(words),
            methods,
        }
    }

    /// The kind, and the methods of `name` behind it.
    pub(crate) fn tokens(&self, name: &Ident) -> TokenStream {
        let words = &self.words;
        let methods = self.methods.iter().map(|method| match method {
            Set => companion("set_", name, ""),
            Init => companion("init_", name, ""),
            Clear => companion("clear_", name, ""),
            Mut => companion("", name, "_mut"),
        });
        quote!(#words #(, #methods)*)
    }
}

/// How long a `String` or a `Vec` may be.
struct Limit {
    most: Option<u32>,
    /// Whether there is room for so many in place.
    is_room: bool,
}

impl Limit {
    fn of(field: &Field<'_>) -> Self {
        let limit = field.attributes.limit.as_ref();
        Self {
            // Checked to be a number.
            most: limit.and_then(|limit| limit.value.base10_parse().ok()),
            is_room: field.attributes.inline.is_some(),
        }
    }

    fn behind(&self, kind: TokenStream) -> TokenStream {
        match self.most {
            Some(_) => quote!(#kind <= #self),
            None => kind,
        }
    }
}

/// The number alone.
impl ToTokens for Limit {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.most.map(Literal::u32_unsuffixed).to_tokens(tokens);
    }
}

fn in_parentheses(words: TokenStream) -> TokenStream {
    quote!((#words))
}
