//! The way from the root of a message to a value in it: field and element numbers in, words for people out.

use core::fmt;

use crate::flat::{References, StructLayout};

/// One step of the way from the root of a message to a value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into a field.
    Field(&'static str),
    /// To an element.
    Index(u32),
}

/// The way from the root of a message to a value in it; prints as `monsters[17].data.name`.
///
/// It keeps the [`Path::CAPACITY`] fields next to the root; what is deeper prints as `…`.
#[derive(Clone, Copy)]
pub struct Path {
    /// The layout of the root, in which the first field is.
    root: Option<&'static StructLayout>,
    /// The number of each field in the struct that the way has come to; the first `len` are in use.
    fields: [u16; Path::CAPACITY],
    /// The element of each field that the way goes on from, or [`WHOLE`].
    elements: [u32; Path::CAPACITY],
    len: u8,
    /// Whether there are fields deeper than those that are kept.
    truncated: bool,
}

/// In place of an element's number: the field has no elements, or it is about all of them. The last element of the
/// longest slice has a smaller number.
const WHOLE: u32 = u32::MAX;

impl Path {
    /// How many fields are kept.
    pub const CAPACITY: usize = 8;

    /// The way that ends at the root.
    pub(crate) const EMPTY: Self = Self {
        root: None,
        fields: [0; Self::CAPACITY],
        elements: [WHOLE; Self::CAPACITY],
        len: 0,
        truncated: false,
    };

    /// The steps that are kept, from the root on.
    pub fn steps(&self) -> impl Iterator<Item = Step> + use<'_> {
        let fields = &self.fields[..usize::from(self.len)];
        let mut layout = self.root;
        fields
            .iter()
            .zip(self.elements)
            .flat_map(move |(&number, element)| {
                let field = layout.and_then(|layout| layout.fields.get(usize::from(number)));
                layout = field.and_then(|field| match field.references {
                    References::None | References::Text { .. } => None,
                    References::Slice { structs, .. } => structs.map(|layout| layout()),
                    References::Table(layout) | References::Structs { layout, .. } => {
                        Some(layout())
                    }
                });
                let index = (element != WHOLE).then_some(Step::Index(element));
                field
                    .map(|field| Step::Field(field.name))
                    .into_iter()
                    .chain(index)
            })
    }

    /// Puts the field with this number, and one of its elements, in front of the way so far.
    pub(crate) fn prepend(&mut self, field: usize, element: Option<u32>) {
        if usize::from(self.len) == Self::CAPACITY {
            self.truncated = true;
        } else {
            self.len += 1;
        }
        self.fields.copy_within(..Self::CAPACITY - 1, 1);
        self.elements.copy_within(..Self::CAPACITY - 1, 1);
        self.fields[0] = u16::try_from(field).unwrap_or(u16::MAX);
        self.elements[0] = element.unwrap_or(WHOLE);
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
            }
        }
        if self.truncated {
            f.write_str(".…")
        } else {
            Ok(())
        }
    }
}
