//! Which inline structs lie inside which: an order from the inside out, and an error for each that lies inside itself.

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, PrefixKind};

use super::{Struct, Target};
use crate::check::tags;
use crate::code;
use crate::model::StructId;

/// Links of a chain that are shown; of a longer one, the middle is left out.
const SHOWN: usize = 8;

/// All structs, each behind those that it embeds. Depth-first, with the path kept on the heap, so that no
/// nesting is too deep.
///
/// Also whether each struct was found on a cycle.
pub(super) fn order(
    structs: &[Struct<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<StructId>, Vec<bool>) {
    let mut is_cyclic = vec![false; structs.len()];
    let mut order = Vec::with_capacity(structs.len());
    let mut states = vec![State::New; structs.len()];
    for start in 0..structs.len() {
        if states[start] != State::New {
            continue;
        }
        states[start] = State::OnPath(0);
        let mut path = vec![Step {
            at: start,
            next_field: 0,
        }];
        while let Some(step) = path.last_mut() {
            let Some(inner) = next_embedded(structs, step) else {
                states[step.at] = State::Done;
                order.push(id(step.at));
                path.pop();
                continue;
            };
            match states[inner] {
                State::New => {
                    states[inner] = State::OnPath(path.len());
                    path.push(Step {
                        at: inner,
                        next_field: 0,
                    });
                }
                State::OnPath(depth) => {
                    diagnostics.push(cycle(structs, &path[depth..]));
                    for step in &path[depth..] {
                        is_cyclic[step.at] = true;
                    }
                    // One cycle through a struct is enough to read; there can be as many as it has fields.
                    if let Some(step) = path.last_mut() {
                        step.next_field = usize::MAX;
                    }
                }
                State::Done => {}
            }
        }
    }
    (order, is_cyclic)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the path that is being walked, that many steps from its start.
    OnPath(usize),
    Done,
}

/// A struct on the path.
struct Step {
    at: usize,
    /// The first field that hasn't been looked at. The one before it leads to the next step.
    next_field: usize,
}

/// The struct that the next field of `step` embeds.
fn next_embedded(structs: &[Struct<'_>], step: &mut Step) -> Option<usize> {
    let current = &structs[step.at];
    let fields = current
        .declared
        .fields
        .iter()
        .zip(&current.targets)
        .enumerate()
        .skip(step.next_field);
    for (index, (field, target)) in fields {
        if let Some(Target::Inline(inner)) = target
            && is_in_place(field)
        {
            step.next_field = index + 1;
            return Some(inner.index());
        }
    }
    step.next_field = usize::MAX;
    None
}

/// Whether what the field's type names lies in the field itself, rather than elsewhere.
fn is_in_place(field: &ast::Field) -> bool {
    field.ty.prefixes.iter().all(|prefix| match prefix.kind {
        PrefixKind::Optional | PrefixKind::Array(_) => true,
        PrefixKind::Limited(_) => tags::has(&field.tags, tags::INLINE),
        PrefixKind::Slice => false,
    })
}

fn id(index: usize) -> StructId {
    // Indices of structs come from `StructId`s and the range that they count.
    StructId(u32::try_from(index).unwrap_or(u32::MAX))
}

/// The error about `links`, each of which embeds the next, and the last the first.
fn cycle(structs: &[Struct<'_>], links: &[Step]) -> Diagnostic {
    let name = |step: &Step| structs[step.at].declared.name.text.as_str();
    let field = |step: &Step| &structs[step.at].declared.fields[step.next_field - 1];
    let shown = if links.len() > SHOWN {
        SHOWN - 1
    } else {
        links.len()
    };

    let mut chain: Vec<String> = links[..shown]
        .iter()
        .map(|step| name(step).to_owned())
        .collect();
    if shown < links.len() {
        chain.push(format!("({} more)", links.len() - shown));
    }
    chain.push(name(&links[0]).to_owned());

    let first = &links[0];
    let diagnostic = Diagnostic::error(
        code::INLINE_CYCLE,
        structs[first.at].declared.name.span,
        format!(
            "inline struct `{}` contains itself: {}",
            name(first),
            chain.join(" -> ")
        ),
    )
    .with_label("its size would have no end")
    .with_help(
        "make one of them a table, or refer to it through a slice: both are stored elsewhere",
    );
    links[..shown]
        .iter()
        .enumerate()
        .fold(diagnostic, |diagnostic, (index, step)| {
            let inner = name(links.get(index + 1).unwrap_or(first));
            let remark = format!("`{}` contains `{inner}` here", name(step));
            diagnostic.with_secondary(field(step).ty.span, remark)
        })
}
