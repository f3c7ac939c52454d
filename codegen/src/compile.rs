//! The way through the front half: sources in, a model and diagnostics out.

use core::mem::replace;
use std::collections::{HashMap, HashSet};

use karmem_idl::{Diagnostic, Severity, Span};

use crate::derives::{self, Derive, DeriveError};
use crate::externs::{ExternError, Externs};
use crate::language::Language;
use crate::lint::{self, Levels};
use crate::load::{self, Loaded, Loader, NoFiles};
use crate::model::{Model, SchemaId};
use crate::source::Source;
use crate::{check, code, layout, lower, resolve};

/// Errors and warnings about one file that are kept.
pub const MAX_DIAGNOSTICS: usize = 1000;

/// What a run wants of the compiler.
#[derive(Clone, Debug)]
pub struct Options {
    /// The languages that are printed, or would be: what cannot be a name in one of them, or is another's name there, is an error.
    /// Unless others are given, that is Rust alone.
    pub languages: Vec<Language>,
    /// What becomes of warnings.
    pub lints: Levels,
    /// Packages whose code is elsewhere, so that none is printed for them. They are silent about what they could do better, too.
    pub externs: Externs,
    /// What types derive in Rust beside what `@rust.derive` says, in this order.
    pub derives: Vec<Derive>,
    /// Only look for what is wrong: no schema comes into the model.
    ///
    /// ```
    /// use karmem_codegen::load::NoFiles;
    /// use karmem_codegen::{Options, Source, compile_with};
    ///
    /// let game = Source::new("game.km", "karmem game; struct hero inline { X uint8; }");
    /// let options = Options { without_model: true, ..Options::default() };
    /// let compilation = compile_with(vec![game], &mut NoFiles, &options);
    /// assert_eq!(compilation.warning_count(), 1);
    /// assert!(compilation.model.structs.is_empty());
    /// ```
    pub without_model: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            languages: vec![Language::Rust],
            lints: Levels::default(),
            externs: Externs::default(),
            derives: Vec::new(),
            without_model: false,
        }
    }
}

/// What became of the sources.
#[derive(Clone, Debug)]
pub struct Compilation {
    /// The named sources, each file once, and behind them those that they import. The [`FileId`](karmem_idl::FileId) in a
    /// span is an index into it.
    pub sources: Vec<Source>,
    /// How many of the sources were named, rather than imported.
    pub named: usize,
    /// All schemas that fit together: without those in which an error was found, and those that import such a one. Empty where
    /// [none was wanted](Options::without_model).
    pub model: Model,
    /// The schema of each source; none where the model is without it.
    pub schemas: Vec<Option<SchemaId>>,
    /// What was found, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// What is wrong with [`Options::externs`]. Where something is, what is printed does not fit together.
    pub extern_errors: Vec<ExternError>,
    /// What is wrong with [`Options::derives`]. Nothing is said of selectors without a type where a schema has errors, or none is wanted.
    pub derive_errors: Vec<DeriveError>,
}

impl Compilation {
    /// How many diagnostics are errors. When there are none, the model has a schema of every source, if one was wanted.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .count()
    }

    /// What is wrong with the [`Options`], rather than with a schema: where something is, nothing should be printed.
    pub fn option_errors(&self) -> impl Iterator<Item = &dyn core::error::Error> {
        let externs = self.extern_errors.iter().map(|error| error as _);
        externs.chain(self.derive_errors.iter().map(|error| error as _))
    }

    /// How many diagnostics are warnings.
    #[must_use]
    pub fn warning_count(&self) -> usize {
        self.diagnostics.len() - self.error_count()
    }

    /// The schemas of the sources that were named, in their order.
    pub fn named_schemas(&self) -> impl Iterator<Item = SchemaId> + Clone {
        self.schemas.iter().take(self.named).copied().flatten()
    }

    /// The schemas that are printed beside each other: those that were named, and what they import, directly or not. What is
    /// [elsewhere](Options::externs) is not among them, and neither is what is imported from there only.
    pub fn printed_schemas(&self) -> impl Iterator<Item = SchemaId> + Clone {
        let mut is_printed = vec![false; self.model.schemas.len()];
        let mut next: Vec<SchemaId> = self.named_schemas().collect();
        while let Some(id) = next.pop() {
            let schema = self.model.schema(id);
            if schema.elsewhere.is_none() && !replace(&mut is_printed[id.index()], true) {
                next.extend(&schema.imports);
            }
        }
        let ids = self.model.schema_ids();
        ids.filter(move |id| is_printed[id.index()])
    }
}

/// Compiles `sources`, which may import each other and nothing else.
///
/// It reads nothing, writes nothing and prints nothing, and takes any bytes without a panic, in time and memory
/// proportional to their number.
///
/// ```
/// use karmem_codegen::{Source, compile};
///
/// let math = Source::new("math.km", "karmem math; struct Vec3 inline { X float32; Y float32; Z float32; }");
/// let game = Source::new("game.km", "karmem game; import \"math.km\"; struct Hero table { Pos Vec3; }");
/// let compilation = compile(vec![game, math]);
/// assert_eq!(compilation.error_count(), 0);
/// let [hero, point] = compilation.model.structs.as_slice() else { panic!("two structs") };
/// assert_eq!((hero.shape.size, point.shape.size), (24, 16));
/// ```
#[must_use]
pub fn compile(sources: Vec<Source>) -> Compilation {
    compile_with(sources, &mut NoFiles, &Options::default())
}

/// Compiles `sources` and what they import, which `loader` finds.
///
/// But for what the loader does, it is like [`compile`].
///
/// ```no_run
/// use karmem_codegen::load::Disk;
/// use karmem_codegen::{Options, compile_with};
///
/// let game = Disk::source("schemas/game.km".as_ref())?;
/// let compilation = compile_with(vec![game], &mut Disk, &Options::default());
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn compile_with(
    sources: Vec<Source>,
    loader: &mut dyn Loader,
    options: &Options,
) -> Compilation {
    let mut diagnostics = Vec::new();
    let mut loaded = load::load(sources, loader, &mut diagnostics);
    let extern_errors = options.externs.bind(&mut loaded);
    let mut found = Vec::new();
    let resolved = resolve::resolve(&loaded, &mut found);
    let checked = check::check(&loaded, &resolved, &options.languages, &mut found);
    let laid_out = layout::lay_out(&resolved, &checked, &mut found);
    lint::check(&resolved, &checked, &laid_out, &mut found);
    found.retain(|diagnostic| {
        !follows_from_a_gap(&loaded, diagnostic)
            && !is_about_no_name(&resolved, diagnostic)
            && !follows_from_a_cycle(&diagnostics, diagnostic)
    });
    diagnostics.append(&mut found);

    let diagnostics = settle(diagnostics, &loaded, &options.lints);
    let in_model = if options.without_model {
        vec![false; loaded.files.len()]
    } else {
        sound(&loaded, &diagnostics)
    };
    let (mut model, schemas) = lower::lower(&loaded, &resolved, &checked, &laid_out, &in_model);
    drop(resolved);
    let is_partial = in_model.is_empty() || in_model.contains(&false);
    let derive_errors = derives::bind(&options.derives, &mut model, is_partial);
    Compilation {
        sources: loaded.sources,
        named: loaded.named,
        model,
        schemas,
        diagnostics,
        extern_errors,
        derive_errors,
    }
}

/// What may be wrong only because the parser left out a declaration, a field or a variant that it couldn't read, in the same
/// file or in one that it imports.
const NAMES_IN_A_GAP: &[&str] = &[
    code::UNKNOWN_TYPE,
    code::UNKNOWN_CONSTANT,
    code::UNKNOWN_PACKAGE,
    code::UNKNOWN_VARIANT,
    code::UNUSED_IMPORT,
];

/// What may be wrong only because the parser left out something in the same file.
const LISTS_WITH_A_GAP: &[&str] = &[
    code::ENUM_WITHOUT_ZERO,
    code::DUPLICATE_ENUM_VALUE,
    code::DUPLICATE_UNION_TAG,
    code::IMPLICIT_VALUE,
    code::PADDING,
];

/// Whether it takes a type for the name of a field, as that stands where the name should.
fn is_about_no_name(resolved: &resolve::Resolved<'_>, diagnostic: &Diagnostic) -> bool {
    diagnostic.code != karmem_idl::code::FOREIGN_SYNTAX
        && resolved.type_first.contains(&diagnostic.primary.span)
}

/// Whether it is about an import that cannot be used because of what `loading` says about it.
fn follows_from_a_cycle(loading: &[Diagnostic], diagnostic: &Diagnostic) -> bool {
    let import = diagnostic.primary.span;
    let is_inside = |label: &karmem_idl::Label| {
        label.span.file == import.file && (import.start..import.end).contains(&label.span.start)
    };
    let mut cycles = loading
        .iter()
        .filter(|found| found.code == code::IMPORT_CYCLE);
    diagnostic.code == code::UNUSED_IMPORT
        && cycles.any(|cycle| is_inside(&cycle.primary) || cycle.secondary.iter().any(is_inside))
}

fn follows_from_a_gap(loaded: &Loaded, diagnostic: &Diagnostic) -> bool {
    let Some(file) = loaded.files.get(diagnostic.primary.span.file.0 as usize) else {
        return false;
    };
    let in_imports = || {
        let gap = |import: &Option<usize>| import.is_none_or(|index| loaded.files[index].has_gap);
        file.imports.iter().any(gap)
    };
    let code = diagnostic.code;
    (NAMES_IN_A_GAP.contains(&code) && (file.has_gap || in_imports()))
        || (LISTS_WITH_A_GAP.contains(&code) && file.has_gap)
}

/// Puts diagnostics in order, by file and place, drops and raises warnings, and shortens what nobody would read to its end.
fn settle(diagnostics: Vec<Diagnostic>, loaded: &Loaded, levels: &Levels) -> Vec<Diagnostic> {
    let mut by_file: HashMap<u32, Vec<Diagnostic>> = HashMap::new();
    for diagnostic in diagnostics {
        let file = diagnostic.primary.span.file.0;
        by_file.entry(file).or_default().push(diagnostic);
    }
    let silent = Levels::silent();
    let mut settled = Vec::new();
    for (id, file) in (0..).zip(&loaded.files) {
        let Some(mut found) = by_file.remove(&id) else {
            continue;
        };
        let allowed = file.schema.as_ref().map(lint::Allowed::of);
        let levels = match file.elsewhere {
            Some(_) => &silent,
            None => levels,
        };
        lint::apply(levels, &allowed.unwrap_or_default(), &mut found);
        leave_errors_alone(&mut found);
        found.sort_by_key(|diagnostic| diagnostic.primary.span.start);
        shorten(&mut found);
        settled.append(&mut found);
    }
    settled
}

/// Drops the warnings about a place that there is an error about.
fn leave_errors_alone(found: &mut Vec<Diagnostic>) {
    let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
    let errors = found.iter().filter(|diagnostic| is_error(diagnostic));
    let places: HashSet<Span> = errors.map(|error| error.primary.span).collect();
    found.retain(|diagnostic| is_error(diagnostic) || !places.contains(&diagnostic.primary.span));
}

/// Whether each file is without errors, and all that it imports, directly or not.
fn sound(loaded: &Loaded, diagnostics: &[Diagnostic]) -> Vec<bool> {
    let mut is_sound: Vec<bool> = loaded
        .files
        .iter()
        .map(|file| file.schema.is_some())
        .collect();
    for diagnostic in diagnostics {
        if diagnostic.severity == Severity::Error
            && let Some(is_sound) = is_sound.get_mut(diagnostic.primary.span.file.0 as usize)
        {
            *is_sound = false;
        }
    }
    let mut importers = vec![Vec::new(); loaded.files.len()];
    for (index, file) in loaded.files.iter().enumerate() {
        for imported in file.imported() {
            importers[imported].push(index);
        }
    }
    let mut unsound: Vec<usize> = (0..is_sound.len())
        .filter(|&index| !is_sound[index])
        .collect();
    while let Some(index) = unsound.pop() {
        for &importer in &importers[index] {
            if replace(&mut is_sound[importer], false) {
                unsound.push(importer);
            }
        }
    }
    is_sound
}

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
