//! The command line: what can be written, and how it is explained.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use karmem_codegen::derives::Derive;
use karmem_codegen::externs::Extern;
use karmem_codegen::{Language, Options, lint};

/// Compiles KarmemIDL schemas.
#[derive(Parser)]
#[command(name = "karmemc", version, after_help = EXIT_CODES)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

const EXIT_CODES: &str =
    "Exit codes: 0 fine, 1 errors in a schema or files out of date, 2 wrong usage or failed I/O";

#[derive(Subcommand)]
pub(super) enum Command {
    /// Write source files from schemas
    #[command(after_help = EXIT_CODES)]
    Generate(Generate),
    /// Write source files again whenever a schema has changed
    #[command(after_help = EXIT_CODES)]
    Watch(Watch),
    /// Look for mistakes in schemas, and write nothing
    #[command(after_help = EXIT_CODES)]
    Check(Check),
    /// Put schemas into canonical style
    #[command(after_help = EXIT_CODES)]
    Fmt(Fmt),
    /// Show the bytes of each struct, and what padding costs
    #[command(after_help = EXIT_CODES)]
    Layout(Layout),
    /// Write what the compiler knows about a schema as JSON, for other tools
    #[command(after_help = EXIT_CODES)]
    Dump(Dump),
    /// Say what the code of an error or a warning means, with examples
    #[command(after_help = EXIT_CODES)]
    Explain(Explain),
    /// Write a script that lets a shell complete what is typed behind `karmemc`
    #[command(after_help = EXIT_CODES)]
    Completions(Completions),
    /// Write the manual, for `man`
    #[command(after_help = EXIT_CODES)]
    Man(Man),
}

#[derive(Args)]
pub(super) struct Generate {
    #[command(flatten)]
    pub(super) schemas: Schemas,
    #[command(flatten)]
    pub(super) printing: Printing,
    /// Write nothing, but fail when a file is not what would be written
    #[arg(long)]
    pub(super) check: bool,
    /// Write to standard output instead of a file
    #[arg(long, conflicts_with_all = ["check", "output"])]
    pub(super) stdout: bool,
    /// Also write, for make and ninja, which files are written from which schemas
    #[arg(long, value_name = "FILE", conflicts_with_all = ["check", "stdout"])]
    pub(super) depfile: Option<PathBuf>,
    #[command(flatten)]
    pub(super) lints: Lints,
    #[command(flatten)]
    pub(super) messages: Messages,
}

/// What is written, and where to.
#[derive(Args)]
pub(super) struct Printing {
    /// Languages to write, separated by commas; for C, that is also karmem.h, which all other headers include
    #[arg(long, value_name = "LANG", value_delimiter = ',', default_value = "rust", value_parser = languages())]
    pub(super) lang: Vec<Language>,
    /// Folder to write to; each language has a folder in it
    #[arg(short, long, value_name = "DIR", default_value = "generated")]
    pub(super) output: PathBuf,
    /// Derive more traits in Rust, for types that a selector names: `game.Vec3=Hash,Eq`. Vec3 is such a type in any package, game.* are
    /// all of a package, and * are all
    #[arg(long = "derive", value_name = "TYPE=TRAITS")]
    pub(super) derives: Vec<Derive>,
    /// Also replace files that were not made by karmemc; never those that are read
    #[arg(long)]
    pub(super) force: bool,
}

impl Printing {
    /// What these and `lints` want of the compiler.
    pub(super) fn options(&self, lints: &Lints) -> Options {
        Options {
            languages: self.languages(),
            derives: self.derives.clone(),
            ..lints.options()
        }
    }

    /// Each language once, however often it is named.
    pub(super) fn languages(&self) -> Vec<Language> {
        let mut languages = self.lang.clone();
        languages.sort_unstable();
        languages.dedup();
        languages
    }
}

#[derive(Args)]
pub(super) struct Watch {
    #[command(flatten)]
    pub(super) schemas: Schemas,
    #[command(flatten)]
    pub(super) printing: Printing,
    #[command(flatten)]
    pub(super) lints: Lints,
    #[command(flatten)]
    pub(super) messages: Messages,
}

#[derive(Args)]
pub(super) struct Completions {
    /// The shell to complete words in
    #[arg(value_enum)]
    pub(super) shell: Shell,
}

#[derive(Args)]
pub(super) struct Man {
    /// Write a page for each command, into this folder
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) schemas: Schemas,
    /// Languages that names have to be usable in, separated by commas
    #[arg(long, value_name = "LANG", value_delimiter = ',', default_value = "rust", value_parser = languages())]
    pub(super) lang: Vec<Language>,
    #[command(flatten)]
    pub(super) lints: Lints,
    #[command(flatten)]
    pub(super) messages: Messages,
}

#[derive(Args)]
pub(super) struct Explain {
    /// The code, such as KM0012 or 12, or the name of a lint; without it, all codes are listed
    #[arg(value_name = "CODE")]
    pub(super) code: Option<String>,
    /// When to use colours; auto is on a terminal, unless NO_COLOR is set and not empty
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Color::Auto)]
    pub(super) color: Color,
}

#[derive(Args)]
pub(super) struct Fmt {
    /// Schema files, or folders of them; `-` is standard input, which is formatted to standard output
    #[arg(value_name = "PATH", required = true)]
    pub(super) paths: Vec<PathBuf>,
    /// Call `-` so in messages
    #[arg(long, value_name = "PATH")]
    pub(super) stdin_name: Option<PathBuf>,
    /// Write nothing, but show what would change, and fail when there is something
    #[arg(long)]
    pub(super) check: bool,
    #[command(flatten)]
    pub(super) messages: Messages,
}

#[derive(Args)]
pub(super) struct Layout {
    /// Schema file; `-` is standard input
    pub(super) file: PathBuf,
    /// Only the struct of this name
    #[arg(long = "struct", value_name = "NAME")]
    pub(super) only: Option<String>,
    /// table: for people; json: for tools; svg: a picture
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = LayoutFormat::Table)]
    pub(super) format: LayoutFormat,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    #[command(flatten)]
    pub(super) messages: Messages,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LayoutFormat {
    Table,
    Json,
    Svg,
}

#[derive(Args)]
pub(super) struct Dump {
    /// ast: what was written; model: what it means, and where every byte lies; access: how each field is reached
    #[arg(long, value_name = "STAGE", value_enum)]
    pub(super) stage: Stage,
    /// Schema file; `-` is standard input
    pub(super) file: PathBuf,
    #[command(flatten)]
    pub(super) messages: Messages,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Stage {
    Ast,
    Model,
    Access,
}

#[derive(Args)]
pub(super) struct Lints {
    /// Make errors of warnings: of all, or of those of a lint
    #[arg(long, value_name = "LINT", value_delimiter = ',', value_parser = lints(&["warnings"]))]
    deny: Vec<String>,
    /// Silence a lint, also where it is denied
    #[arg(long, value_name = "LINT", value_delimiter = ',', value_parser = lints(&[]))]
    allow: Vec<String>,
}

impl Lints {
    /// What becomes of warnings.
    pub(super) fn options(&self) -> Options {
        let mut options = Options::default();
        let levels = &mut options.lints;
        // The names have been looked at when the arguments were read.
        for name in &self.deny {
            match find(name) {
                Some(lint) => levels.deny(lint),
                None => levels.deny_warnings(),
            }
        }
        let allowed = self.allow.iter().filter_map(|name| find(name));
        allowed.for_each(|lint| levels.allow(lint));
        options
    }
}

/// The lint that was named by its name, or by the code of its warnings.
fn find(name: &str) -> Option<&'static lint::Lint> {
    lint::find(name).or_else(|| lint::of_code(name))
}

/// The names of lints, and `more`.
fn lints(more: &'static [&'static str]) -> PossibleValuesParser {
    let lints = lint::ALL.iter();
    let lints = lints.map(|lint| {
        PossibleValue::new(lint.name)
            .alias(lint.code)
            .help(lint.summary)
    });
    let more = more.iter().map(|name| PossibleValue::new(*name));
    PossibleValuesParser::new(more.chain(lints))
}

#[derive(Args)]
pub(super) struct Schemas {
    /// Schema files; `-` is standard input, whose imports lie in the current folder
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Take `-` for the file at this path: in messages, for what it imports, and for who imports it
    #[arg(long, value_name = "PATH")]
    pub(super) stdin_name: Option<PathBuf>,
    /// The code of an imported package is at this path, often in another crate: `game=crate::game`. Types of the package
    /// are named by it, and nothing is written for its schema
    #[arg(long = "extern", value_name = "PACKAGE=PATH")]
    pub(super) externs: Vec<Extern>,
}

#[derive(Args)]
pub(super) struct Messages {
    /// human: to standard error; json: one object a line, to standard output (where that is taken: to standard error)
    ///
    /// A JSON object has the fields code, lint, severity (error or warning), message, file, line, column, end_line, end_column,
    /// labels and help. Files that cannot be read or written or are out of date have an object too: its code and its place in
    /// the file are null. File is null too where no single file is to blame. Options that do not exist are always told as text.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    pub(super) message_format: Format,
    /// When to use colours; auto is on a terminal, unless NO_COLOR is set and not empty
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Color::Auto)]
    pub(super) color: Color,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Human,
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

fn languages() -> impl clap::builder::TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.iter().map(|language| language.name())).try_map(
        |name| {
            let language = Language::ALL
                .iter()
                .copied()
                .find(|language| language.name() == name);
            language.ok_or_else(|| format!("there is no language `{name}`"))
        },
    )
}
