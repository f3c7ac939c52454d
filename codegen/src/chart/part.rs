//! What a chart is made of: a run of bytes, and what is in it. It knows no model, and not how it is shown.

use std::borrow::Cow;

/// Bytes of the length in front of a limited array that is stored in place.
const ROOM_LEN: u32 = 4;
const PADDING: &str = "padding";

/// A run of bytes that belongs to one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'m> {
    /// Its first byte, counted from that of the struct.
    pub offset: u32,
    /// Bytes, never 0.
    pub size: u32,
    /// What is in it.
    pub content: Content<'m>,
}

impl<'m> Part<'m> {
    /// The byte behind its last.
    #[must_use]
    pub const fn end(&self) -> u32 {
        self.offset + self.size
    }

    /// What its offset must be a multiple of; padding may begin anywhere.
    #[must_use]
    pub const fn align(&self) -> Option<u32> {
        match &self.content {
            Content::SizeWord { align } => Some(*align),
            Content::PresenceWord => Some(4),
            Content::Field(field) => Some(field.align),
            Content::Padding => None,
        }
    }

    /// How many of its bytes from `start` to in front of `end`, both counted from the struct's first byte, are padding: what lies
    /// around the elements of a limited array in place is, too.
    pub(super) fn padding_in(&self, start: u32, end: u32) -> u32 {
        let within = |from: u32, to: u32| to.min(end).saturating_sub(from.max(start));
        match &self.content {
            Content::Padding => within(self.offset, self.end()),
            Content::Field(_) => self
                .words()
                .iter()
                .filter(|word| word.is_padding())
                .map(|word| (self.offset + word.offset, word.size))
                .map(|(from, size)| within(from, from + size))
                .sum(),
            Content::SizeWord { .. } | Content::PresenceWord => 0,
        }
    }

    /// The field that it is.
    #[must_use]
    pub const fn field(&self) -> Option<&Field<'m>> {
        match &self.content {
            Content::Field(field) => Some(field),
            _ => None,
        }
    }

    /// The words that it has inside, from its first byte to its last; none where it is all one.
    #[must_use]
    pub fn words(&self) -> Vec<Word> {
        let pair = |first, second| vec![Word::new(first, 0, 4), Word::new(second, 4, 4)];
        match &self.content {
            Content::Field(field) => match field.kind {
                Kind::Slice | Kind::Text => pair("offset", "len"),
                Kind::Union => pair("tag", "offset"),
                Kind::Room { start, elements } => {
                    let end = start + elements;
                    [
                        Word::new("len", 0, ROOM_LEN),
                        Word::new(PADDING, ROOM_LEN, start - ROOM_LEN),
                        Word::new("elements", start, elements),
                        Word::new(PADDING, end, self.size - end),
                    ]
                    .into_iter()
                    .filter(|word| word.size > 0)
                    .collect()
                }
                Kind::Scalar | Kind::Enum | Kind::Inline | Kind::Array | Kind::Table => Vec::new(),
            },
            Content::SizeWord { .. } | Content::PresenceWord | Content::Padding => Vec::new(),
        }
    }
}

/// What is in a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content<'m> {
    /// The first word of a table's header: how many bytes of it the writer knew.
    SizeWord {
        /// What its offset must be a multiple of.
        align: u32,
    },
    /// The second word of a table's header: a bit for each optional field that is stored in place.
    PresenceWord,
    /// A field.
    Field(Field<'m>),
    /// Zeros, so that what follows is aligned.
    Padding,
}

/// What there is to know about a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<'m> {
    /// As in the schema.
    pub name: Cow<'m, str>,
    /// Its type in the words of the schema.
    pub ty: Cow<'m, str>,
    /// How it is stored.
    pub kind: Kind,
    /// What its offset is a multiple of.
    pub align: u32,
    /// Its bit in the table's presence word, where it may be absent and is stored in place.
    pub presence: Option<u32>,
}

/// How a field is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A number or a bool.
    Scalar,
    /// The value of an enum.
    Enum,
    /// An inline struct.
    Inline,
    /// Always the same number of elements, in place.
    Array,
    /// The offset of a table.
    Table,
    /// Offset and length of elements that lie elsewhere.
    Slice,
    /// Offset and length of UTF-8 that lies elsewhere.
    Text,
    /// Tag and offset of a member that lies elsewhere.
    Union,
    /// A length, and room for a limited number of elements in place.
    Room {
        /// Where the elements begin, counted from the field's first byte.
        start: u32,
        /// Bytes of as many elements as there is room for.
        elements: u32,
    },
}

impl Kind {
    /// One word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scalar => "scalar",
            Self::Enum => "enum",
            Self::Inline => "inline",
            Self::Array => "array",
            Self::Table => "table",
            Self::Slice => "slice",
            Self::Text => "text",
            Self::Union => "union",
            Self::Room { .. } => "room",
        }
    }
}

/// A word inside of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// What it says: `offset`, `len`, `tag`, `elements` or `padding`.
    pub name: &'static str,
    /// Its first byte, counted from that of the part.
    pub offset: u32,
    /// Bytes.
    pub size: u32,
}

impl Word {
    pub(super) fn is_padding(&self) -> bool {
        self.name == PADDING
    }

    const fn new(name: &'static str, offset: u32, size: u32) -> Self {
        Self { name, offset, size }
    }
}
