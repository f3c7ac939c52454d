//! Which files import which: an order from the inside out, and an error for each file that imports itself.

use karmem_idl::{Diagnostic, ast};

use super::File;
use crate::code;
use crate::source::Source;

/// Links of a chain that are shown; of a longer one, the middle is left out.
const SHOWN: usize = 8;

/// All files, each behind those that it imports. Depth-first, with the path kept on the heap, so that no chain is too long.
pub(super) fn order(
    files: &[File],
    sources: &[Source],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<usize> {
    let mut order = Vec::with_capacity(files.len());
    let mut states = vec![State::New; files.len()];
    for start in 0..files.len() {
        if states[start] != State::New {
            continue;
        }
        states[start] = State::OnPath(0);
        let mut path = vec![Step { at: start, next: 0 }];
        while let Some(step) = path.last_mut() {
            let imports = &files[step.at].imports;
            let Some(&import) = imports.get(step.next) else {
                states[step.at] = State::Done;
                order.push(step.at);
                path.pop();
                continue;
            };
            step.next += 1;
            let Some(inner) = import else { continue };
            match states[inner] {
                State::New => {
                    states[inner] = State::OnPath(path.len());
                    path.push(Step { at: inner, next: 0 });
                }
                State::OnPath(depth) => diagnostics.extend(cycle(files, sources, &path[depth..])),
                State::Done => {}
            }
        }
    }
    order
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the path that is being walked, that many steps from its start.
    OnPath(usize),
    Done,
}

/// A file on the path.
struct Step {
    at: usize,
    /// The first import that hasn't been looked at. The one before it leads to the next step.
    next: usize,
}

/// The error about `links`, each of which imports the next, and the last the first.
fn cycle(files: &[File], sources: &[Source], links: &[Step]) -> Option<Diagnostic> {
    let import = |step: &Step| -> Option<&ast::Import> {
        files[step.at].schema.as_ref()?.imports.get(step.next - 1)
    };
    let name = |step: &Step| sources[step.at].name();
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
    let first = links.first()?;
    chain.push(name(first).to_owned());

    let message = format!("`{}` imports itself: {}", name(first), chain.join(" -> "));
    let diagnostic = Diagnostic::error(code::IMPORT_CYCLE, import(first)?.path.span, message)
        .with_label("each of them needs the others first")
        .with_help("move what both sides need to a file of its own, and import that");
    let others = links[..shown].iter().enumerate().skip(1);
    Some(others.fold(diagnostic, |diagnostic, (index, step)| {
        let inner = name(links.get(index + 1).unwrap_or(first));
        match import(step) {
            Some(import) => diagnostic.with_secondary(
                import.path.span,
                format!("`{}` imports `{inner}` here", name(step)),
            ),
            None => diagnostic,
        }
    }))
}
