//! Unions: members that are structs, tags that are in range, no two the same.

use std::collections::HashMap;

use heck::ToUpperCamelCase as _;
use karmem_idl::{Diagnostic, Span, ast};

use super::literal::whole;
use super::{Constant, Member, Union};
use crate::code;
use crate::model::StructId;
use crate::resolve::{self, Resolved, Target};

pub(super) fn check(
    union: &resolve::Union<'_>,
    resolved: &Resolved<'_>,
    constants: &[Option<Constant>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Union {
    let declared = union.declared;
    let mut first_with: HashMap<u32, &ast::Member> = HashMap::with_capacity(declared.members.len());
    let mut members = Vec::with_capacity(declared.members.len());
    for ((index, member), target) in declared.members.iter().enumerate().zip(&union.targets) {
        let ty = target.and_then(|target| struct_of(member, target, diagnostics));
        let tag = match &member.value {
            Some(value) => whole(
                value,
                "the tag of a member",
                resolved,
                constants,
                diagnostics,
            ),
            None => Some(index as i128 + 1),
        };
        let tag = tag.and_then(|tag| match u32::try_from(tag) {
            Ok(tag) if tag > 0 => Some(tag),
            _ => {
                diagnostics.push(out_of_range(member, tag));
                None
            }
        });
        if let Some(tag) = tag {
            match first_with.get(&tag) {
                // The same member twice is an error already, about its name.
                Some(first) if first.name.text == member.name.text => {}
                Some(first) => diagnostics.push(same_tag(first, member, tag)),
                None => {
                    first_with.insert(tag, member);
                }
            }
        }
        members.push(ty.zip(tag).map(|(ty, tag)| Member { ty, tag }));
    }
    Union { members }
}

fn struct_of(
    member: &ast::Member,
    target: Target,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<StructId> {
    let what = match target {
        Target::Inline(id) | Target::Table(id) => return Some(id),
        Target::Scalar(_) | Target::Char => "a scalar",
        Target::Enum(_) => "an enum",
        Target::Union(_) => "a union",
    };
    let (span, name) = match &member.ty {
        Some(path) => (path.span, &path.name.text),
        None => (member.name.span, &member.name.text),
    };
    let message = format!("`{name}` cannot be a member of a union");
    let diagnostic = Diagnostic::error(code::UNION_MEMBER, span, message)
        .with_label(format!("{what}; members are structs"));
    let value = match target {
        Target::Char => "[]char",
        _ => name,
    };
    let wrapper = member.name.text.to_upper_camel_case();
    diagnostics.push(diagnostic.with_help(format!(
        "wrap it in a struct: `struct {wrapper}Value inline {{ Value {value}; }}`"
    )));
    None
}

/// Where a member's tag stands: behind `=`, or else the member itself.
fn tag_span(member: &ast::Member) -> Span {
    member
        .value
        .as_ref()
        .map_or(member.name.span, ast::Value::span)
}

/// What to say about a tag: `written` when it stands there, or else where it comes from.
fn remark(member: &ast::Member, tag: u32, written: String) -> String {
    match member.value {
        Some(_) => written,
        None => format!("without `=`, its tag is its place in the list, counted from 1: {tag}"),
    }
}

fn out_of_range(member: &ast::Member, tag: i128) -> Diagnostic {
    let message = format!("`{}` cannot have the tag {tag}", member.name.text);
    let label = if tag == 0 {
        "0 says that there is nothing in the union".to_owned()
    } else {
        format!("tags are 1 to {}", u32::MAX)
    };
    Diagnostic::error(code::UNION_TAG_RANGE, tag_span(member), message)
        .with_label(label)
        .with_help("without `=`, a member's tag is its place in the list, counted from 1")
}

fn same_tag(first: &ast::Member, second: &ast::Member, tag: u32) -> Diagnostic {
    let message = format!(
        "`{}` and `{}` both have the tag {tag}",
        first.name.text, second.name.text
    );
    let taken = format!("{tag} is taken here");
    Diagnostic::error(code::DUPLICATE_UNION_TAG, tag_span(second), message)
        .with_label(remark(second, tag, format!("{tag} again")))
        .with_secondary(tag_span(first), remark(first, tag, taken))
        .with_help(format!("give `{}` another tag", second.name.text))
}
