//! The way from the root of a message to a value in it: field and element numbers in, words for people out.

use core::fmt;

use crate::flat::{StructLayout, Target};

/// One step of the way from the root of a message to a value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into a field.
    Field(&'static str),
    /// To an element.
    Index(u32),
    /// Into what a union is.
    Member(&'static str),
}

/// The way from the root of a message to a value in it; prints as `monsters[17].data.shape(Circle).name`.
///
/// It keeps the [`Path::CAPACITY`] steps next to the root; what is deeper prints as `…`.
#[derive(Clone, Copy)]
pub struct Path {
    /// The layout of the root, in which the first field is.
    root: Option<&'static StructLayout>,
    /// The number of each step's field, element or member, or the offset of a field; the first `len` are in use.
    numbers: [u32; Path::CAPACITY],
    /// What is numbered: two bits for each step.
    kinds: u32,
    len: u8,
    /// Whether there are steps deeper than those that are kept.
    truncated: bool,
}

const FIELD: u32 = 0;
const INDEX: u32 = 1;
const MEMBER: u32 = 2;
const FIELD_AT: u32 = 3;

impl Path {
    /// How many steps are kept.
    pub const CAPACITY: usize = 16;

    /// The way that ends at the root.
    pub(crate) const EMPTY: Self = Self {
        root: None,
        numbers: [0; Self::CAPACITY],
        kinds: 0,
        len: 0,
        truncated: false,
    };

    /// The steps that are kept, from the root on.
    pub fn steps(&self) -> impl Iterator<Item = Step> + use<'_> {
        let numbers = self.numbers[..usize::from(self.len)].iter();
        let mut target = Target::Nothing;
        let mut layout = self.root;
        numbers
            .enumerate()
            .map_while(move |(step, &number)| match self.kinds >> (2 * step) & 3 {
                INDEX => Some(Step::Index(number)),
                MEMBER => {
                    let Target::Union(members) = target else {
                        return None;
                    };
                    let member = members().get(number as usize)?;
                    layout = Some((member.layout)());
                    Some(Step::Member(member.name))
                }
                kind => {
                    let mut fields = layout?.fields.iter();
                    let field = if kind == FIELD_AT {
                        fields.find(|field| field.offset == number)?
                    } else {
                        fields.nth(number as usize)?
                    };
                    target = field.target;
                    layout = match target {
                        Target::Struct(layout) => Some(layout()),
                        Target::Nothing | Target::Union(_) => None,
                    };
                    Some(Step::Field(field.name))
                }
            })
    }

    /// Puts the field with this number in front of the way so far.
    #[cold]
    pub(crate) fn prepend_field(&mut self, field: usize) {
        self.prepend(FIELD, u32::try_from(field).unwrap_or(u32::MAX));
    }

    /// Puts the field that is stored at `offset` of its struct in front of the way so far.
    #[cold]
    pub(crate) fn prepend_field_at(&mut self, offset: u32) {
        self.prepend(FIELD_AT, offset);
    }

    /// Puts the element with this number in front of the way so far.
    #[cold]
    pub(crate) fn prepend_index(&mut self, element: u32) {
        self.prepend(INDEX, element);
    }

    /// Puts the member with this number, counted from 0, in front of the way so far.
    #[cold]
    pub(crate) fn prepend_member(&mut self, member: usize) {
        self.prepend(MEMBER, u32::try_from(member).unwrap_or(u32::MAX));
    }

    /// Makes two steps of the first, to an element counted across arrays of `len` elements: to the array, and in it.
    #[cold]
    pub(crate) fn split_index(&mut self, len: u32) {
        let index = self.numbers[0];
        self.numbers[0] = index % len;
        self.prepend(INDEX, index / len);
    }

    fn prepend(&mut self, kind: u32, number: u32) {
        if usize::from(self.len) == Self::CAPACITY {
            self.truncated = true;
        } else {
            self.len += 1;
        }
        self.numbers.copy_within(..Self::CAPACITY - 1, 1);
        self.numbers[0] = number;
        self.kinds = self.kinds << 2 | kind;
    }

    /// The whole way, from a root with this layout.
    pub(crate) fn from(self, root: &'static StructLayout) -> Self {
        Self {
            root: Some(root),
            ..self
        }
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        self.truncated == other.truncated && self.steps().eq(other.steps())
    }
}

impl Eq for Path {}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.len == 0 {
            return f.write_str("the root");
        }
        for (position, step) in self.steps().enumerate() {
            match step {
                Step::Field(name) if position == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Member(name) => write!(f, "({name})")?,
            }
        }
        if self.truncated {
            f.write_str(".…")
        } else {
            Ok(())
        }
    }
}
