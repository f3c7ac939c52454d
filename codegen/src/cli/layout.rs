//! `karmemc layout`: shows the bytes of each struct, as a table, as JSON or as a picture.

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::Path;

use karmem_codegen::chart::{self, Charts, json, svg, table};
use karmem_codegen::render::human::termcolor::{Ansi, ColorChoice, NoColor};
use karmem_codegen::{Compilation, replace_file};

use super::arguments::{Layout, LayoutFormat};
use super::report::{Report, choice};
use super::{Failure, Outcome, input, overwrite, tolerate_closed_pipe};

pub(super) fn run(arguments: &Layout, report: &Report) -> Result<Outcome, Failure> {
    let compiled = input::compile_one(&arguments.file, report)?;
    if compiled.outcome != Outcome::Fine {
        return Ok(compiled.outcome);
    }
    let file = compiled.compilation.sources[0].name();
    let model = &compiled.compilation.model;
    let mut charts = chart::survey(model, &model.schemas[0], file);
    if let Some(name) = &arguments.only {
        select(&mut charts, name, &compiled.compilation)?;
    }
    match &arguments.output {
        Some(path) if path != Path::new("-") => {
            overwrite::refuse_source(path, &compiled.compilation.sources)?;
            to_file(&charts, arguments.format, path)?;
        }
        _ => to_stdout(&charts, arguments)?,
    }
    Ok(Outcome::Fine)
}

/// Leaves only the struct `name`.
fn select(charts: &mut Charts<'_>, name: &str, compilation: &Compilation) -> Result<(), Failure> {
    if charts.structs.iter().all(|chart| chart.name != name) {
        let mut message = format!("declares no struct `{name}`");
        if let Some(what) = elsewhere(name, compilation) {
            message += &format!("; {what}");
        } else if let Some(near) = charts.nearest(name) {
            message += &format!("; did you mean `{near}`?");
        }
        return Err(Failure::about(charts.file.as_ref(), message));
    }
    charts.structs.retain(|chart| chart.name == name);
    Ok(())
}

/// What else has that name: another kind of declaration, or one in another file.
fn elsewhere(name: &str, compilation: &Compilation) -> Option<String> {
    let model = &compilation.model;
    let own = model.schemas.first()?;
    if model.enums[own.enums.clone()]
        .iter()
        .any(|declared| declared.name == name)
    {
        return Some("that is an enum, which is a number in each field".to_owned());
    }
    if model.unions[own.unions.clone()]
        .iter()
        .any(|declared| declared.name == name)
    {
        return Some(
            "that is a union, which is 8 bytes in each field: a tag and an offset".to_owned(),
        );
    }
    let mut sources = compilation.sources.iter().zip(&compilation.schemas).skip(1);
    sources.find_map(|(source, id)| {
        let schema = model.schema((*id)?);
        let declares = model.structs[schema.structs.clone()]
            .iter()
            .any(|declared| declared.name == name);
        declares.then(|| format!("`{}` does: name that file", source.name()))
    })
}

fn to_stdout(charts: &Charts<'_>, arguments: &Layout) -> Result<(), Failure> {
    let is_terminal = io::stdout().is_terminal();
    let style = match terminal_size::terminal_size() {
        Some((width, _)) if is_terminal => table::Style::Framed {
            width: width.0.into(),
        },
        _ => table::Style::Plain,
    };
    let colors = choice(arguments.messages.color, is_terminal) != ColorChoice::Never;
    let mut out = BufWriter::new(io::stdout().lock());
    let written = write(charts, arguments.format, style, colors, &mut out);
    tolerate_closed_pipe(written.and_then(|()| out.flush()))
        .map_err(|error| Failure::new(format!("cannot write to standard output: {error}")))
}

fn to_file(charts: &Charts<'_>, format: LayoutFormat, path: &Path) -> Result<(), Failure> {
    let mut content = Vec::new();
    write(charts, format, table::Style::Plain, false, &mut content)
        .and_then(|()| replace_file(path, &content))
        .map_err(|error| {
            Failure::about(
                path.to_string_lossy(),
                format!("cannot be written: {error}"),
            )
        })
}

fn write(
    charts: &Charts<'_>,
    format: LayoutFormat,
    style: table::Style,
    colors: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    match format {
        LayoutFormat::Table if colors => table::write(charts, style, &mut Ansi::new(out)),
        LayoutFormat::Table => table::write(charts, style, &mut NoColor::new(out)),
        LayoutFormat::Json => json::write(charts, out),
        LayoutFormat::Svg => out.write_all(svg::draw(charts).as_bytes()),
    }
}
