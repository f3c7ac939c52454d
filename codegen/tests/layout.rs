//! What people see of the bytes of structs: tables, JSON and pictures.
//!
//! A case is a `.km` file in `tests/ui/layout`; what is expected stands beside it in `.snap` files, which
//! `INSTA_UPDATE=always cargo test -p karmem-codegen --test layout` writes. Look at a changed picture before you keep it.

mod common;
mod compiled;

use std::path::Path;

use common::assert_snapshot;
use compiled::{compile, compile_file};
use karmem_codegen::Source;
use karmem_codegen::chart::{self, Chart, Class, Content, json, svg, table};
use karmem_codegen::render::human::termcolor::NoColor;

#[test]
fn tables() {
    insta::glob!("../../tests/ui/layout", "*.km", |path| {
        let style = table::Style::Framed { width: 100 };
        assert_snapshot(path, ".table", &tabled(path, style));
    });
}

#[test]
fn pictures() {
    insta::glob!("../../tests/ui/layout", "*.km", |path| {
        let picture = with_charts(path, svg::draw);
        let document = roxmltree::Document::parse(&picture).expect("a picture is XML");
        let (width, height) = (
            number(document.root_element(), "width"),
            number(document.root_element(), "height"),
        );
        for text in document
            .descendants()
            .filter(|node| node.has_tag_name("text"))
        {
            let (x, y) = (number(text, "x"), number(text, "y"));
            assert!(
                0 < x && x < width && 0 < y && y < height,
                "{text:?} is off the picture"
            );
        }
        assert_snapshot(path, ".svg", &picture);
    });
}

fn number(node: roxmltree::Node<'_, '_>, attribute: &str) -> i64 {
    node.attribute(attribute).unwrap().parse().unwrap()
}

#[test]
fn json() {
    insta::glob!("../../tests/ui/layout", "words.km", |path| {
        let text = with_charts(path, |charts| {
            let mut text = Vec::new();
            json::write(charts, &mut text).unwrap();
            String::from_utf8(text).unwrap()
        });
        assert_snapshot(path, ".json", &text);
    });
}

#[test]
fn parts_have_no_gaps_and_cache_lines_hold_all_bytes() {
    for folder in [
        "../../tests/ui/layout",
        "../../tests/ui/ok",
        "../../schemas",
    ] {
        insta::glob!(folder, "*.km", |path| {
            with_charts(path, |charts| charts.structs.iter().for_each(whole));
        });
    }
}

fn whole(chart: &Chart<'_>) {
    let mut end = 0;
    for part in &chart.parts {
        assert_eq!(part.offset, end, "{chart:#?}");
        assert!(part.size > 0, "{part:#?}");
        assert!(
            part.offset.is_multiple_of(part.align().unwrap_or(1)),
            "{part:#?}"
        );
        let words = part.words();
        let sum: u32 = words.iter().map(|word| word.size).sum();
        assert!(words.is_empty() || sum == part.size, "{part:#?}");
        end = part.end();
    }
    assert_eq!(end, chart.size);

    let lines = chart::cache_lines(chart);
    let mut end = 0;
    for line in &lines {
        assert_eq!(line.start(), end);
        end = line.end;
    }
    assert_eq!(end, chart.size);
    let padding: u32 = lines.iter().map(|line| line.padding).sum();
    assert_eq!(padding, chart.padding());
    let used: u32 = lines.iter().map(|line| line.used()).sum();
    assert_eq!(used + padding, chart.size);
}

#[test]
fn the_saving_order_is_as_small_as_it_says() {
    let schema = |fields: &str| format!("karmem test; struct Test inline {{ {fields} }}");
    let wasteful = schema("A uint8; B uint64; C uint8; D uint32; E uint16;");
    let saving = charted(&wasteful, |charts| {
        let order = charts.structs[0]
            .saving_order
            .clone()
            .expect("there is a better order");
        assert_eq!(order.fields, ["B", "D", "E", "A", "C"]);
        order.size
    });
    let thrifty = schema("B uint64; D uint32; E uint16; A uint8; C uint8;");
    charted(&thrifty, |charts| {
        assert_eq!(charts.structs[0].size, saving);
        assert_eq!(charts.structs[0].saving_order, None);
    });
}

#[test]
fn tables_are_as_narrow_as_the_terminal_and_plain_ones_are_whole() {
    let path = Path::new("../tests/ui/layout/names.km");
    let framed = |width| table::Style::Framed { width };
    for width in [72, 80, 120] {
        for line in tabled(path, framed(width))
            .lines()
            .filter(|line| line.starts_with(['│', '┌']))
        {
            assert!(
                unicode_width::UnicodeWidthStr::width(line) <= width,
                "{line}"
            );
        }
    }
    let plain = tabled(path, table::Style::Plain);
    assert!(plain.contains("A_rather_long_name_that_has_sixty_characters_in_it_to_be_odd"));
    assert!(!plain.contains(['│', '…']));
}

#[test]
fn one_endless_name_does_not_make_endless_lines() {
    let name = "N".repeat(10_000);
    let fields: String = (0..1000)
        .map(|index| format!("F{index} uint16; "))
        .collect();
    let schema = format!("karmem test; struct Test inline {{ {name} uint16; {fields} }}");
    let mut text = NoColor::new(Vec::new());
    charted(&schema, |charts| {
        table::write(charts, table::Style::Plain, &mut text)
    })
    .unwrap();
    let text = String::from_utf8(text.into_inner()).unwrap();
    assert!(text.contains(&name));
    assert!(text.len() < 300_000, "{}", text.len());
}

#[test]
fn a_picture_of_many_fields_or_structs_stays_small() {
    let fields: String = (0..10_000)
        .map(|index| format!("F{index} uint16; "))
        .collect();
    let structs: String = (0..10_000)
        .map(|index| format!("struct S{index} inline {{ A uint16; }}\n"))
        .collect();
    for schema in [
        format!("karmem test; struct Test inline {{ {fields} }}"),
        format!("karmem test; {structs}"),
    ] {
        let picture = charted(&schema, svg::draw);
        assert!(picture.len() < 500_000, "{}", picture.len());
        assert!(picture.contains("not drawn"));
    }
}

#[test]
fn what_is_no_name_cannot_break_a_picture() {
    let chart = Chart {
        name: "<script>&\"\u{0}".into(),
        class: Class::Inline,
        id: 1,
        size: 8,
        align: 8,
        parts: vec![chart::Part {
            offset: 0,
            size: 8,
            content: Content::Padding,
        }],
        saving_order: None,
    };
    let charts = chart::Charts {
        file: "a.km".into(),
        package: "a".into(),
        structs: vec![chart],
    };
    roxmltree::Document::parse(&svg::draw(&charts)).expect("a picture is XML");
}

#[test]
fn the_manual_shows_what_is_written() {
    let mut model = compile_file(Path::new("../schemas/game.km"));
    let monster = model
        .structs
        .iter()
        .position(|declared| declared.name == "MonsterData");
    let monster = monster.expect("game.km declares it");
    model.schemas[0].structs = monster..monster + 1;
    let charts = chart::survey(&model, &model.schemas[0], "schemas/game.km");

    let picture = include_str!("../../docs/pictures/monster.svg");
    assert_eq!(
        svg::draw(&charts),
        picture,
        "write it again, and look at it"
    );
    let mut text = NoColor::new(Vec::new());
    table::write(&charts, table::Style::Plain, &mut text).unwrap();
    let text = String::from_utf8(text.into_inner()).unwrap();
    let manual = include_str!("../../docs/karmemc.md");
    assert!(
        manual.contains(&text),
        "docs/karmemc.md does not have\n{text}"
    );
}

fn tabled(path: &Path, style: table::Style) -> String {
    with_charts(path, |charts| {
        let mut text = NoColor::new(Vec::new());
        table::write(charts, style, &mut text).unwrap();
        String::from_utf8(text.into_inner()).unwrap()
    })
}

fn charted<T>(schema: &str, look: impl FnOnce(&chart::Charts<'_>) -> T) -> T {
    let model = compile(Source::new("test.km", schema));
    look(&chart::survey(&model, &model.schemas[0], "test.km"))
}

fn with_charts<T>(path: &Path, look: impl FnOnce(&chart::Charts<'_>) -> T) -> T {
    let model = compile_file(path);
    let name = path.file_name().unwrap().to_string_lossy();
    look(&chart::survey(&model, &model.schemas[0], &name))
}
