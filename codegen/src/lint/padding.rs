//! Structs that another order of their fields would make smaller.

use core::cmp::Reverse;

use karmem_idl::ast::{self, Class};
use karmem_idl::{Diagnostic, FileId, Severity, Span};
use karmem_layout::{self as layout, Shape, TABLE_HEADER_SIZE};

use super::PADDING;
use crate::code;
use crate::resolve::Resolved;

/// Less than this, in bytes, is not worth a warning.
const WORTH: u32 = 8;

/// Fields that are listed in their better order; of a struct with more, none is: half an order is of no use.
const LISTED: usize = 64;

pub(super) fn check(
    resolved: &Resolved<'_>,
    laid_out: &[Option<crate::layout::Struct>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let wrong = Wrong::in_(diagnostics);
    for (structure, laid_out) in resolved.structs.iter().zip(laid_out) {
        if let Some(laid_out) = laid_out
            && let Some(better) = better_order(structure.declared.class, laid_out)
            && !wrong.is_in(structure.declared.span)
        {
            diagnostics.push(wasteful(structure.declared, laid_out, &better));
        }
    }
}

/// The places of errors. What is wrong in a struct comes first: its fields may change with it.
struct Wrong(Vec<(FileId, u32)>);

impl Wrong {
    fn in_(diagnostics: &[Diagnostic]) -> Self {
        let errors = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error);
        let spans = errors.map(|error| error.primary.span);
        let mut places: Vec<_> = spans.map(|span| (span.file, span.start)).collect();
        places.sort_unstable();
        Self(places)
    }

    fn is_in(&self, span: Span) -> bool {
        let from = self
            .0
            .partition_point(|&place| place < (span.file, span.start));
        self.0
            .get(from)
            .is_some_and(|&(file, start)| file == span.file && start < span.end)
    }
}

/// Another order of the fields, and the size of the struct with it.
pub(crate) struct Better {
    /// Indices of the fields.
    pub(crate) order: Vec<usize>,
    /// In bytes.
    pub(crate) size: u32,
}

/// An order that saves enough to talk about.
pub(crate) fn better_order(class: Class, laid_out: &crate::layout::Struct) -> Option<Better> {
    let size = laid_out.shape.size;
    let inside: u32 = laid_out
        .fields
        .iter()
        .map(|field| field.placement.padding)
        .sum();
    if inside == 0 || inside + (size - laid_out.end) < WORTH {
        return None;
    }
    let shapes: Vec<Shape> = laid_out.fields.iter().map(|field| field.shape).collect();
    let mut order: Vec<usize> = (0..shapes.len()).collect();
    // Sizes are multiples of alignments, so that from large alignments to small ones nothing is lost in between.
    order.sort_by_key(|&index| Reverse(shapes[index].align));
    if class == Class::Table {
        fill_behind_header(&mut order, &shapes);
    }
    let end = order.iter().try_fold(header(class), |end, &index| {
        Some(layout::place(end, shapes[index])?.end)
    })?;
    let shape = layout::close(end, laid_out.shape.align)?;
    (shape.size + WORTH <= size).then_some(Better {
        order,
        size: shape.size,
    })
}

const fn header(class: Class) -> u32 {
    match class {
        Class::Inline => 0,
        Class::Table => TABLE_HEADER_SIZE,
    }
}

/// Moves what fits between a table's header and its first field with a large alignment to the front.
fn fill_behind_header(order: &mut [usize], shapes: &[Shape]) {
    let Some(largest) = order.first().map(|&index| shapes[index].align) else {
        return;
    };
    let mut end = TABLE_HEADER_SIZE;
    let mut filling = vec![false; shapes.len()];
    for &index in order.iter() {
        if let Some(placement) = layout::place(end, shapes[index])
            && shapes[index].align < largest
            && placement.end <= largest
        {
            end = placement.end;
            filling[index] = true;
        }
    }
    order.sort_by_key(|&index| !filling[index]);
}

fn wasteful(
    declared: &ast::Struct,
    laid_out: &crate::layout::Struct,
    better: &Better,
) -> Diagnostic {
    let (size, name) = (laid_out.shape.size, &declared.name.text);
    let saved = size - better.size;
    let message = format!(
        "`{name}` takes {size} bytes, and {} in another order",
        better.size
    );
    let help = if better.order.len() <= LISTED {
        let fields = better.order.iter().map(|&index| &declared.fields[index]);
        let names: Vec<&str> = fields.map(|field| field.name.text.as_str()).collect();
        format!("reorder the fields: {}", names.join(", "))
    } else {
        format!("reorder the fields as `karmemc layout --struct {name}` shows it")
    };
    let mut diagnostic = Diagnostic::warning(code::PADDING, declared.name.span, message)
        .with_label(format!("{saved} bytes are padding that need not be"))
        .with_help(format!("unless messages are stored already, {help}"))
        .with_lint(PADDING);
    let widest = laid_out
        .fields
        .iter()
        .zip(&declared.fields)
        .max_by_key(|(placed, _)| placed.placement.padding);
    if let Some((placed, field)) = widest {
        diagnostic = diagnostic.with_secondary(
            field.name.span,
            format!(
                "{} bytes of padding in front of this",
                placed.placement.padding
            ),
        );
    }
    diagnostic
}
