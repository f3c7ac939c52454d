//! Which colour means what.

use crate::chart::Kind;

/// What a box is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    Header,
    Scalar,
    Enum,
    Inline,
    Array,
    Room,
    Table,
    Slice,
    Text,
    Union,
    Padding,
}

impl Paint {
    /// In the order of the legend.
    pub(super) const ALL: [Self; 11] = [
        Self::Header,
        Self::Scalar,
        Self::Enum,
        Self::Inline,
        Self::Array,
        Self::Room,
        Self::Table,
        Self::Slice,
        Self::Text,
        Self::Union,
        Self::Padding,
    ];

    pub(super) const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Scalar => Self::Scalar,
            Kind::Enum => Self::Enum,
            Kind::Inline => Self::Inline,
            Kind::Array => Self::Array,
            Kind::Room { .. } => Self::Room,
            Kind::Table => Self::Table,
            Kind::Slice => Self::Slice,
            Kind::Text => Self::Text,
            Kind::Union => Self::Union,
        }
    }

    /// Inside, outline.
    pub(super) const fn colors(self) -> (&'static str, &'static str) {
        match self {
            Self::Header => ("#eaeef2", "#8c959f"),
            Self::Scalar => ("#dbeafe", "#4c8bf0"),
            Self::Enum => ("#ece3ff", "#9168e0"),
            Self::Inline => ("#dcf5e1", "#3fa35b"),
            Self::Array => ("#d2f3f3", "#1f9aa8"),
            Self::Room => ("#eaf1c8", "#8aa023"),
            Self::Table => ("#ffe6d1", "#e07a2f"),
            Self::Slice => ("#fff2c2", "#cf9f12"),
            Self::Text => ("#ffe2e8", "#e2607f"),
            Self::Union => ("#fbdff6", "#c255b2"),
            Self::Padding => ("url(#padding)", "#c4cbd3"),
        }
    }

    /// In the legend.
    pub(super) const fn meaning(self) -> &'static str {
        match self {
            Self::Header => "header of a table",
            Self::Scalar => "scalar",
            Self::Enum => "enum",
            Self::Inline => "inline struct",
            Self::Array => "array",
            Self::Room => "room for a limited array",
            Self::Table => "reference to a table",
            Self::Slice => "reference to a slice",
            Self::Text => "reference to text",
            Self::Union => "union",
            Self::Padding => "padding",
        }
    }
}
