//! Tags: those that the compiler knows have values that make sense and stand where they have an effect.
//!
//! Unknown tags are for others and are kept; one that looks like a misspelt known one gets a warning.

use karmem_idl::Diagnostic;
use karmem_idl::ast::{Declaration, Tag};
use karmem_layout::MAX_ALIGN;

use crate::code;
use crate::lint;
use crate::resolve::Resolved;
use crate::suggest;

/// Stores a limited array in its field.
pub(crate) const INLINE: &str = "inline";
/// Selects the layout of Karmem's other implementations.
pub(crate) const PACKED: &str = "packed";
/// Sets a struct's alignment.
pub(crate) const ALIGN: &str = "align";
/// Warns whoever uses it.
pub(crate) const DEPRECATED: &str = "deprecated";
/// Adds derives to what is printed for a type in Rust; see [`derives`](super::derives).
pub(crate) const RUST_DERIVE: &str = "rust.derive";
/// Silences lints.
pub(crate) const ALLOW: &str = "allow";

/// A tag that means something to the compiler.
struct Known {
    name: &'static str,
    /// Where it may stand.
    on: &'static [Place],
    /// What is wrong with its value.
    check: fn(&Tag) -> Option<Diagnostic>,
}

const KNOWN: &[Known] = &[
    Known {
        name: PACKED,
        on: &[Place::Header, Place::Struct],
        check: |tag| match is_packed(tag) {
            Some(_) => None,
            None => Some(wrong_value(tag, "`true`, `false` or nothing")),
        },
    },
    Known {
        name: "key",
        on: &[Place::Header],
        check: key,
    },
    Known {
        name: "id",
        on: &[Place::Struct],
        check: id,
    },
    Known {
        name: ALIGN,
        on: &[Place::Struct],
        check: alignment,
    },
    Known {
        name: INLINE,
        on: &[Place::Field],
        check: nothing,
    },
    Known {
        name: DEPRECATED,
        on: Place::DECLARED,
        check: |_| None,
    },
    Known {
        name: RUST_DERIVE,
        on: &[Place::Enum, Place::Union, Place::Struct],
        check: |_| None,
    },
    Known {
        name: ALLOW,
        on: Place::ALL,
        check: allow,
    },
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Header,
    Constant,
    Enum,
    Variant,
    Union,
    Member,
    Struct,
    Field,
}

impl Place {
    const ALL: &'static [Self] = &[
        Self::Header,
        Self::Constant,
        Self::Enum,
        Self::Variant,
        Self::Union,
        Self::Member,
        Self::Struct,
        Self::Field,
    ];

    /// All but the header.
    const DECLARED: &'static [Self] = Self::ALL.split_at(1).1;

    const fn plural(self) -> &'static str {
        match self {
            Self::Header => "the header",
            Self::Constant => "constants",
            Self::Enum => "enums",
            Self::Variant => "variants",
            Self::Union => "unions",
            Self::Member => "members",
            Self::Struct => "structs",
            Self::Field => "fields",
        }
    }
}

pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut check =
        |place, tags: &[Tag]| diagnostics.extend(tags.iter().filter_map(|tag| problem(place, tag)));
    for schema in resolved
        .files
        .iter()
        .filter_map(|file| file.schema.as_ref())
    {
        check(Place::Header, &schema.header.tags);
        for declaration in &schema.declarations {
            match declaration {
                Declaration::Constant(declared) => check(Place::Constant, &declared.tags),
                Declaration::Enum(declared) => {
                    check(Place::Enum, &declared.tags);
                    for variant in &declared.variants {
                        check(Place::Variant, &variant.tags);
                    }
                }
                Declaration::Union(declared) => {
                    check(Place::Union, &declared.tags);
                    for member in &declared.members {
                        check(Place::Member, &member.tags);
                    }
                }
                Declaration::Struct(declared) => {
                    check(Place::Struct, &declared.tags);
                    for field in &declared.fields {
                        check(Place::Field, &field.tags);
                    }
                }
            }
        }
    }
}

/// The tag that is called `name`.
pub(crate) fn find<'a>(tags: &'a [Tag], name: &str) -> Option<&'a Tag> {
    tags.iter().find(|tag| tag.name.text == name)
}

/// Whether there is a tag that is called `name`.
pub(crate) fn has(tags: &[Tag], name: &str) -> bool {
    find(tags, name).is_some()
}

/// The alignment that `@align` sets, when it is one.
pub(super) fn align(tags: &[Tag]) -> Option<u32> {
    find(tags, ALIGN).and_then(alignment_of)
}

/// What `@packed` says, when that makes sense.
pub(super) fn is_packed(tag: &Tag) -> Option<bool> {
    match tag.value.text.as_str() {
        "" | "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn alignment_of(tag: &Tag) -> Option<u32> {
    let align: u32 = tag.value.text.parse().ok()?;
    (align.is_power_of_two() && align <= MAX_ALIGN).then_some(align)
}

/// The names in the list that `@allow` takes.
pub(crate) fn allowed(tag: &Tag) -> impl Iterator<Item = &str> {
    tag.value.text.split(',').map(str::trim)
}

/// The number that `@id` fixes, when it is one.
pub(super) fn fixed_id(tag: &Tag) -> Option<u64> {
    let text = tag.value.text.as_str();
    let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        // The standard library would take a sign here.
        Some(digits) if digits.starts_with('+') => return None,
        Some(digits) => u64::from_str_radix(digits, 16),
        None if text.starts_with('+') => return None,
        None => text.parse(),
    };
    number.ok().filter(|&id| id != 0)
}

fn problem(place: Place, tag: &Tag) -> Option<Diagnostic> {
    let name = tag.name.text.as_str();
    let Some(known) = KNOWN.iter().find(|known| known.name == name) else {
        let meant = suggest::nearest(
            name,
            KNOWN
                .iter()
                .filter(|known| known.on.contains(&place))
                .map(|known| known.name),
        )?;
        let warning = Diagnostic::warning(
            code::MISSPELLED_TAG,
            tag.name.span,
            format!("the tag `@{name}` is unknown"),
        );
        return Some(
            warning
                .with_label("kept, without effect")
                .with_help(format!("did you mean `@{meant}`?"))
                .with_lint(lint::TAG_TYPO),
        );
    };
    if !known.on.contains(&place) {
        let message = format!("`@{name}` has no effect on {}", place.plural());
        let places: Vec<_> = known.on.iter().map(|place| place.plural()).collect();
        let warning = Diagnostic::warning(code::MISPLACED_TAG, tag.span, message);
        return Some(
            warning
                .with_help(format!("it belongs to {}", places.join(" or ")))
                .with_lint(lint::MISPLACED_TAG),
        );
    }
    (known.check)(tag)
}

fn key(tag: &Tag) -> Option<Diagnostic> {
    tag.value
        .text
        .is_empty()
        .then(|| wrong_value(tag, "a text in backquotes: @key(`com.example.game`)"))
}

fn id(tag: &Tag) -> Option<Diagnostic> {
    match fixed_id(tag) {
        Some(_) => None,
        None => Some(wrong_value(
            tag,
            &format!("a number from 1 to {}", u64::MAX),
        )),
    }
}

fn alignment(tag: &Tag) -> Option<Diagnostic> {
    let takes = || format!("a power of two from 1 to {MAX_ALIGN}, in bytes");
    alignment_of(tag)
        .is_none()
        .then(|| wrong_value(tag, &takes()))
}

fn nothing(tag: &Tag) -> Option<Diagnostic> {
    let name = &tag.name.text;
    (!tag.value.text.is_empty()).then(|| wrong_value(tag, &format!("no value: `@{name}()`")))
}

fn allow(tag: &Tag) -> Option<Diagnostic> {
    let unknown = allowed(tag).find(|name| lint::find(name).is_none())?;
    let diagnostic = wrong_value(
        tag,
        &format!("lints, separated by commas: {}", lint::names()),
    );
    let names = || lint::ALL.iter().map(|lint| lint.name);
    let meant = match lint::of_code(unknown) {
        Some(lint) => Some(lint.name),
        None => suggest::nearest(unknown, names()),
    };
    Some(match meant {
        Some(meant) => diagnostic.with_help(format!("did you mean `{meant}`?")),
        None => diagnostic,
    })
}

pub(super) fn wrong_value(tag: &Tag, takes: &str) -> Diagnostic {
    let name = &tag.name.text;
    let (span, message) = match tag.value.text.as_str() {
        "" => (tag.span, format!("`@{name}` needs a value")),
        value => (tag.value.span, format!("`@{name}` cannot be `{value}`")),
    };
    Diagnostic::error(code::TAG_VALUE, span, message).with_help(format!("it takes {takes}"))
}
