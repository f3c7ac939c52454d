//! Structs as data: what verification follows, and what is shown of a value.

use core::fmt;

use bytemuck::NoUninit;

use super::{MemberLayout, Plain, Stored};
use crate::frozen::View;
use crate::layout::{
    Class, MAX_ALIGN, PRESENCE_BITS, Shape, TABLE_HEADER_SIZE, WORD, close, place,
};
use crate::live::{Limit, LiveDebug, LiveView};
use crate::verify::{Budget, Verdict, Verifier};

/// A struct of a schema as data: what the verifier follows.
#[derive(Debug)]
pub struct StructLayout {
    /// The name in the schema.
    pub name: &'static str,
    /// The 64-bit id in the schema.
    pub id: u64,
    /// Whether it starts with the header of a table.
    pub class: Class,
    /// Its size and alignment, padding included; of a table, as writers of this schema write it.
    pub shape: Shape,
    /// Its fields, in the order in which they lie.
    pub fields: &'static [Field],
    /// Where its last field ends.
    pub(crate) end: u32,
    /// Which of the first 64 fields have something to verify: bit 0 stands for the first field.
    pub(crate) verified: u64,
    /// Where the first thing lies that the verifier looks at, in whichever field. None where any bits are valid.
    pub(crate) first: Option<u32>,
    /// Whether any field has a default other than zero.
    pub(crate) has_defaults: bool,
}

impl StructLayout {
    /// The layout of a struct with these fields, of which the last ends at `end`.
    ///
    /// # Panics
    ///
    /// While compiling, when the fields are not where [`layout`](crate::layout) puts them, one behind the other, `align` is
    /// no alignment for them, or presence bits are not numbered from 0 in the order of the fields of a table.
    #[must_use]
    pub const fn new(
        class: Class,
        name: &'static str,
        id: u64,
        fields: &'static [Field],
        end: u32,
        align: u32,
    ) -> Self {
        let mut at = match class {
            Class::Inline => 0,
            Class::Table => TABLE_HEADER_SIZE,
        };
        assert!(
            align.is_power_of_two() && align <= MAX_ALIGN,
            "an alignment is a power of two, at most 4096"
        );
        assert!(
            matches!(class, Class::Inline) || align >= WORD,
            "a table is aligned to 8 at least"
        );
        let mut verified = 0;
        let mut first = None;
        let mut has_defaults = false;
        let mut presence_bits = 0;
        let mut index = 0;
        while index < fields.len() {
            let field = &fields[index];
            match place(at, field.shape) {
                Some(placement) if placement.offset == field.offset => at = placement.end,
                _ => misplaced(name, field.name),
            }
            assert!(
                field.shape.align <= align,
                "a field asks for a larger alignment than its struct has"
            );
            if let Some(bit) = field.presence {
                assert!(
                    matches!(class, Class::Table) && bit == presence_bits && bit < PRESENCE_BITS,
                    "presence bits are numbered from 0 to 31, in the order of the fields of a table"
                );
                presence_bits += 1;
            }
            if field.default.is_some() {
                assert!(
                    matches!(class, Class::Table),
                    "only fields of tables have defaults"
                );
                has_defaults = true;
            }
            if let Some(first_of_field) = field.first {
                if first.is_none() {
                    first = Some(field.offset + first_of_field);
                }
                if index < u64::BITS as usize {
                    verified |= 1 << index;
                }
            }
            index += 1;
        }
        assert!(at == end, "the last field does not end where it should");
        let Some(shape) = close(end, align) else {
            panic!("larger than a struct may be")
        };
        Self {
            name,
            id,
            class,
            shape,
            fields,
            end,
            verified,
            first,
            has_defaults,
        }
    }

    /// The layout of a struct without references, whose fields nobody follows.
    #[must_use]
    pub const fn plain<T: Plain>(name: &'static str, id: u64) -> Self {
        let shape = <T as Plain>::SHAPE;
        Self {
            name,
            id,
            class: Class::Inline,
            shape,
            fields: &[],
            end: shape.size,
            verified: 0,
            first: None,
            has_defaults: false,
        }
    }
}

/// Panics, while compiling, with the names of the field and its struct. Such a panic takes one string, and there is no other way to
/// make one there.
pub(crate) const fn misplaced(name: &str, field: &str) -> ! {
    let parts = [
        "`",
        field,
        "` of `",
        name,
        "` does not lie where the layout puts it",
    ];
    let mut text = [0; 256];
    let (mut len, mut part) = (0, 0);
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut index = 0;
        while index < bytes.len() && len < text.len() {
            text[len] = bytes[index];
            (len, index) = (len + 1, index + 1);
        }
        part += 1;
    }
    match core::str::from_utf8(text.split_at(len).0) {
        Ok(text) => panic!("{}", text),
        Err(_) => panic!("a field does not lie where the layout puts it"),
    }
}

/// A field of a struct as data.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name of its getter, without `r#`.
    pub name: &'static str,
    /// Its first byte, counted from the struct's.
    pub offset: u32,
    /// Its size and alignment.
    pub shape: Shape,
    /// Where a way goes on behind it.
    pub target: Target,
    /// Where in it the first thing lies that the verifier looks at.
    pub(crate) first: Option<u32>,
    /// The number of its bit in the table's presence word, where it is optional in place.
    pub(crate) presence: Option<u32>,
    /// The bits of its default, where that is not zero: as many as the field has.
    pub(crate) default: Option<u64>,
    /// Verifies what it refers to.
    pub(crate) verify: fn(&Verifier<'_>, &[u8], u32, Budget) -> Verdict,
}

/// A field as it is declared: as data, and how it is shown.
///
/// Formatting is many times larger than verifying. So it is kept apart: whoever verifies has no code in the program that shows anything.
#[derive(Debug)]
pub struct Declared {
    pub(crate) field: Field,
    /// Formats the value at a place.
    debug: unsafe fn(Shown<'_>, &mut fmt::Formatter<'_>) -> fmt::Result,
}

impl Declared {
    /// The field of type `T` at `offset`.
    #[must_use]
    pub const fn new<T: Stored>(name: &'static str, offset: u32) -> Self {
        let field = Field {
            name: without_raw(name),
            offset,
            shape: T::SHAPE,
            target: T::TARGET,
            first: T::FIRST,
            presence: T::PRESENCE,
            default: None,
            verify: T::verify,
        };
        Self {
            field,
            debug: debug::<T>,
        }
    }

    /// The first `N` of them as data.
    ///
    /// # Panics
    ///
    /// While compiling, when there are fewer.
    #[must_use]
    pub const fn fields<const N: usize>(declared: &[Self]) -> [Field; N] {
        const NOTHING: Field = Declared::new::<u8>("", 0).field;
        let mut fields = [NOTHING; N];
        let mut index = 0;
        while index < N {
            fields[index] = declared[index].field;
            index += 1;
        }
        fields
    }

    /// The field, reading as `default` where the table ends before it.
    ///
    /// # Panics
    ///
    /// While compiling, when the default is not as long as the field, or is no scalar.
    #[must_use]
    pub const fn with_default<T: NoUninit>(mut self, default: &T) -> Self {
        assert!(
            size_of::<T>() == self.field.shape.size as usize
                && self.field.shape.size == self.field.shape.align
                && self.field.shape.size <= WORD,
            "only scalars have defaults"
        );
        let mut bits = 0_u64;
        // SAFETY: `default` has as many bytes as are copied, all initialized, and `bits` has 8; they are two things.
        unsafe {
            core::ptr::copy_nonoverlapping(
                core::ptr::from_ref(default).cast::<u8>(),
                (&raw mut bits).cast(),
                size_of::<T>(),
            )
        };
        self.field.default = if bits == 0 { None } else { Some(bits) };
        self
    }

    /// Formats the value at `place`.
    ///
    /// # Safety
    ///
    /// The place is one for this field.
    pub(crate) unsafe fn fmt(&self, place: Shown<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // SAFETY: the caller's promise.
        unsafe { (self.debug)(place, f) }
    }
}

/// Where a value of a field lies that is shown.
#[derive(Debug)]
pub(crate) enum Shown<'s> {
    /// Where it was verified. Nowhere, what is read there is shown.
    Frozen(Option<View<'s>>),
    /// Where others write, at a multiple of its alignment or absent; shown to this limit.
    Live(LiveView<'s>, &'s Limit),
}

/// The name of an identifier that may be raw: `type` for `r#type`.
pub(crate) const fn without_raw(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// # Safety
///
/// The place is one for a `T`.
unsafe fn debug<T: Stored>(place: Shown<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match place {
        Shown::Frozen(view) => {
            let view = view.unwrap_or(View::absent::<T>());
            // SAFETY: the caller's promise; what is absent is nowhere if it may be, or all zeros, which is valid for every type.
            fmt::Debug::fmt(&unsafe { T::get(view) }, f)
        }
        // SAFETY: the caller's promise.
        Shown::Live(view, limit) => unsafe { T::live(view) }.fmt(limit, f),
    }
}

/// Where the way from the root of a message goes on behind a field and its elements.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// Nowhere: what is there are values.
    Nothing,
    /// Into a struct or table.
    Struct(LayoutOf),
    /// Into a member of a union.
    Union(fn() -> &'static [MemberLayout]),
}

/// The layout of a struct, behind a function so that structs can refer to each other in circles.
pub type LayoutOf = fn() -> &'static StructLayout;
