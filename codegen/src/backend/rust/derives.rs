//! Traits that a type derives beside those that the macros give it: from its tags, and from the options of the run.

use core::fmt::Write as _;

use crate::check::tags::RUST_DERIVE;
use crate::derives::{Kind, pieces};
use crate::model::{Model, SchemaId, Tag};

/// The paths of the derives of the type `name` of a schema, each once, those of its tags first.
pub(super) fn derives<'m>(
    model: &'m Model,
    schema: SchemaId,
    name: &'m str,
    tags: &'m [Tag],
    kind: Kind,
) -> Vec<&'m str> {
    let schema = model.schema(schema);
    let tags = tags.iter().filter(|tag| tag.name == RUST_DERIVE);
    let of_tags = tags.flat_map(|tag| pieces(&tag.value).map(|(_, path)| path));
    let of_options = schema.derives.iter();
    let of_options = of_options.flat_map(|derive| derive.of(&schema.package, name, kind));
    let mut derives: Vec<&str> = Vec::new();
    for path in of_tags.chain(of_options) {
        if !derives.contains(&path) {
            derives.push(path);
        }
    }
    derives
}

/// Prints the attribute for what one of the macros declares.
pub(super) fn print_derives(out: &mut String, indent: &str, derives: &[&str]) {
    if !derives.is_empty() {
        line!(out, "{indent}#[derive({})]", derives.join(", "));
    }
}
