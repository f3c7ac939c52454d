//! Charts as JSON, for tools. What every key means is said in `docs/karmemc.md`; keys may be added, but none goes away or
//! changes its meaning without another version number.

use std::io;

use serde::Serialize;
use serde::ser::Serializer;

use super::cache_lines::straddles;
use super::{Chart, Charts, Content, Part, cache_lines, class_name};

/// The number in `version`.
pub const VERSION: u32 = 1;

/// Writes `charts` as one JSON object, without holding it in memory.
///
/// # Errors
/// What `writer` fails with.
pub fn write(charts: &Charts<'_>, writer: impl io::Write) -> io::Result<()> {
    let mut writer = writer;
    let totals = charts.totals();
    let file = FileView {
        version: VERSION,
        file: &charts.file,
        package: &charts.package,
        structs: Structs(&charts.structs),
        totals: TotalsView {
            structs: totals.structs,
            fields: totals.fields,
            size: totals.size,
            padding: totals.padding,
        },
    };
    serde_json::to_writer_pretty(&mut writer, &file).map_err(io::Error::from)?;
    writer.write_all(b"\n")
}

#[derive(Serialize)]
struct FileView<'c> {
    version: u32,
    file: &'c str,
    package: &'c str,
    structs: Structs<'c>,
    totals: TotalsView,
}

#[derive(Serialize)]
struct TotalsView {
    structs: usize,
    fields: usize,
    size: u64,
    padding: u64,
}

/// One view at a time.
struct Structs<'c>(&'c [Chart<'c>]);

impl Serialize for Structs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(StructView::new))
    }
}

#[derive(Serialize)]
struct StructView<'c> {
    name: &'c str,
    class: &'static str,
    id: u64,
    id_text: String,
    size: u32,
    align: u32,
    padding: u32,
    parts: Vec<PartView<'c>>,
    cache_lines: Vec<CacheLinesView<'c>>,
    straddling: Vec<&'c str>,
    saving_order: Option<OrderView<'c>>,
}

impl<'c> StructView<'c> {
    fn new(chart: &'c Chart<'_>) -> Self {
        let straddling = chart.parts.iter().filter(|part| straddles(part));
        Self {
            name: &chart.name,
            class: class_name(chart.class),
            id: chart.id,
            id_text: chart.id.to_string(),
            size: chart.size,
            align: chart.align,
            padding: chart.padding(),
            parts: chart.parts.iter().map(PartView::new).collect(),
            cache_lines: cache_lines(chart)
                .iter()
                .map(|lines| CacheLinesView {
                    first: lines.first,
                    last: lines.last,
                    start: lines.start(),
                    end: lines.end,
                    used: lines.used(),
                    padding: lines.padding,
                    fields: lines.parts.iter().filter_map(field_name).collect(),
                })
                .collect(),
            straddling: straddling.filter_map(field_name).collect(),
            saving_order: chart.saving_order.as_ref().map(|order| OrderView {
                size: order.size,
                fields: order.fields.iter().map(|name| &**name).collect(),
            }),
        }
    }
}

#[derive(Serialize)]
struct PartView<'c> {
    kind: &'static str,
    offset: u32,
    size: u32,
    align: Option<u32>,
    name: Option<&'c str>,
    #[serde(rename = "type")]
    ty: Option<&'c str>,
    presence: Option<u32>,
    words: Vec<WordView>,
}

impl<'c> PartView<'c> {
    fn new(part: &'c Part<'_>) -> Self {
        let field = match &part.content {
            Content::Field(field) => Some(field),
            _ => None,
        };
        Self {
            kind: match &part.content {
                Content::SizeWord { .. } => "size",
                Content::PresenceWord => "presence",
                Content::Field(field) => field.kind.as_str(),
                Content::Padding => "padding",
            },
            offset: part.offset,
            size: part.size,
            align: part.align(),
            name: field.map(|field| &*field.name),
            ty: field.map(|field| &*field.ty),
            presence: field.and_then(|field| field.presence),
            words: part
                .words()
                .iter()
                .map(|word| WordView {
                    name: word.name,
                    offset: part.offset + word.offset,
                    size: word.size,
                })
                .collect(),
        }
    }
}

#[derive(Serialize)]
struct WordView {
    name: &'static str,
    offset: u32,
    size: u32,
}

#[derive(Serialize)]
struct CacheLinesView<'c> {
    first: u32,
    last: u32,
    start: u32,
    end: u32,
    used: u32,
    padding: u32,
    fields: Vec<&'c str>,
}

#[derive(Serialize)]
struct OrderView<'c> {
    size: u32,
    fields: Vec<&'c str>,
}

fn field_name<'c>(part: &'c Part<'_>) -> Option<&'c str> {
    match &part.content {
        Content::Field(field) => Some(&field.name),
        _ => None,
    }
}
