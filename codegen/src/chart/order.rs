//! The order of fields that wastes the fewest bytes. A chart in, an order out.

use karmem::layout::{Shape, close, place};

use super::{Chart, Content, Field, Part};

/// Another order of a struct's fields, and what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order<'c> {
    /// Bytes of the whole struct in this order.
    pub size: u32,
    /// The names of all fields.
    pub fields: Vec<&'c str>,
}

/// The order in which `chart`'s struct is smallest; none where it is already.
///
/// Strictest alignment first, otherwise as they are: sizes are multiples of alignments, so that no padding is left between
/// fields.
#[must_use]
pub fn saving_order<'c>(chart: &'c Chart<'_>) -> Option<Order<'c>> {
    let mut fields: Vec<(&Part<'_>, &Field<'_>)> = chart
        .parts
        .iter()
        .filter_map(|part| match &part.content {
            Content::Field(field) => Some((part, field)),
            _ => None,
        })
        .collect();
    let mut end: u32 = chart
        .parts
        .iter()
        .filter(|part| matches!(part.content, Content::SizeWord | Content::PresenceWord))
        .map(|part| part.size)
        .sum();
    fields.sort_by_key(|(_, field)| core::cmp::Reverse(field.align));
    for (part, field) in &fields {
        let shape = Shape {
            size: part.size,
            align: field.align,
        };
        end = place(end, shape)?.end;
    }
    let size = close(end, chart.align)?.size;
    (size < chart.size).then(|| Order {
        size,
        fields: fields.iter().map(|(_, field)| &*field.name).collect(),
    })
}
