//! The way through the front half: sources in, models and diagnostics out.

use karmem_idl::{Diagnostic, FileId, Severity, Span};

use crate::model::Model;
use crate::source::Source;
use crate::{check, code, layout, lower, resolve};

/// Errors and warnings about one file that are kept.
pub const MAX_DIAGNOSTICS: usize = 1000;

/// What became of the sources.
#[derive(Clone, Debug)]
pub struct Compilation {
    /// The model of each source, in their order; none where an error was found.
    pub models: Vec<Option<Model>>,
    /// What was found, by file and place. The [`FileId`] in a span is the index of the source.
    pub diagnostics: Vec<Diagnostic>,
}

impl Compilation {
    /// How many diagnostics are errors. When there are none, there is a model of every source.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .count()
    }

    /// How many diagnostics are warnings.
    #[must_use]
    pub fn warning_count(&self) -> usize {
        self.diagnostics.len() - self.error_count()
    }
}

/// Compiles each of `sources` for itself.
///
/// It reads nothing, writes nothing and prints nothing, and takes any bytes without a panic, in time and memory
/// proportional to their number.
///
/// ```
/// use karmem_codegen::{Source, compile};
///
/// let source = Source::new("game.km", "karmem game; struct Vec3 inline { X float32; Y float32; Z float32; }");
/// let compilation = compile(&[source]);
/// let model = compilation.models[0].as_ref().expect("nothing is wrong with it");
/// assert_eq!(model.structs[0].shape.size, 16);
/// ```
#[must_use]
pub fn compile(sources: &[Source]) -> Compilation {
    let mut models = Vec::with_capacity(sources.len());
    let mut diagnostics = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let file = FileId(u32::try_from(index).unwrap_or(u32::MAX));
        let mut found = Vec::new();
        let model = compile_one(file, source, &mut found);
        let failed = found
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error);
        models.push(model.filter(|_| !failed));
        found.sort_by_key(|diagnostic| diagnostic.primary.span.start);
        shorten(&mut found);
        diagnostics.append(&mut found);
    }
    Compilation {
        models,
        diagnostics,
    }
}

fn compile_one(file: FileId, source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Option<Model> {
    let text = match karmem_idl::decode(file, source.bytes()) {
        Ok(text) => text,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    let parsed = karmem_idl::parse(file, text);
    let complete = !parsed
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error);
    diagnostics.extend(parsed.diagnostics);
    let schema = parsed.schema?;

    let mut found = Vec::new();
    let resolved = resolve::resolve(&schema, &mut found);
    let checked = check::check(&resolved, &mut found);
    let laid_out = layout::lay_out(&resolved, &checked, &mut found);
    let model = lower::lower(&resolved, &checked, &laid_out, &mut found);
    if !complete {
        found.retain(|diagnostic| !MAY_FOLLOW_FROM_A_GAP.contains(&diagnostic.code));
    }
    diagnostics.append(&mut found);
    model
}

/// What may be wrong only because the parser left out a declaration, a field or a variant that it couldn't read.
const MAY_FOLLOW_FROM_A_GAP: &[&str] = &[
    code::UNKNOWN_TYPE,
    code::ENUM_WITHOUT_ZERO,
    code::DUPLICATE_ENUM_VALUE,
];

/// Leaves the first [`MAX_DIAGNOSTICS`], and says how many there were.
fn shorten(found: &mut Vec<Diagnostic>) {
    let Some(first_left_out) = found
        .get(MAX_DIAGNOSTICS)
        .map(|diagnostic| diagnostic.primary.span)
    else {
        return;
    };
    let left_out = found.split_off(MAX_DIAGNOSTICS);
    let errors = left_out
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .count();
    let span = Span {
        end: first_left_out.start,
        ..first_left_out
    };
    let message = format!(
        "{} more problems in this file are not shown",
        left_out.len()
    );
    found.push(match errors {
        0 => Diagnostic::warning(code::TOO_MANY, span, message),
        _ => Diagnostic::error(code::TOO_MANY, span, message),
    });
}
