//! What becomes of a warning: shown, silenced, or made an error.

use karmem_idl::ast::{Declaration, Schema, Tag};
use karmem_idl::{Diagnostic, Severity, Span};

use super::{ALL, Lint, find};
use crate::check::tags;

/// What a run makes of warnings. By default each is shown as one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    allowed: Set,
    denied: Set,
    deny_warnings: bool,
}

impl Levels {
    /// All lints silenced: for who asks for something else than what is wrong.
    #[must_use]
    pub fn silent() -> Self {
        let mut levels = Self::default();
        ALL.iter().for_each(|lint| levels.allow(lint));
        levels
    }

    /// Makes errors of all warnings but those that are allowed.
    pub const fn deny_warnings(&mut self) {
        self.deny_warnings = true;
    }

    /// Makes errors of the warnings of a lint, unless it is allowed.
    pub fn deny(&mut self, lint: &Lint) {
        self.denied.insert(lint);
    }

    /// Silences a lint.
    pub fn allow(&mut self, lint: &Lint) {
        self.allowed.insert(lint);
    }
}

/// A set of lints: a bit for each of [`ALL`], in its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Set(u32);

impl Set {
    fn insert(&mut self, lint: &Lint) {
        self.0 |= bit(lint.name);
    }

    fn contains(self, name: &str) -> bool {
        self.0 & bit(name) != 0
    }
}

fn bit(name: &str) -> u32 {
    let index = ALL.iter().position(|lint| lint.name == name);
    index.map_or(0, |index| 1 << index)
}

/// What a schema allows, and where: by `@allow` on its header, its declarations and what is in these.
#[derive(Default)]
pub(crate) struct Allowed {
    everywhere: Set,
    /// In the order in which they stand, none inside another.
    declarations: Vec<(Span, Set)>,
    /// In the order in which they stand, none inside another.
    items: Vec<(Span, Set)>,
}

impl Allowed {
    /// Gathers the tags of `schema`.
    pub(crate) fn of(schema: &Schema) -> Self {
        let mut allowed = Self {
            everywhere: set(&schema.header.tags),
            ..Self::default()
        };
        for declaration in &schema.declarations {
            let (span, tags) = match declaration {
                Declaration::Constant(declared) => (declared.span, &declared.tags),
                Declaration::Enum(declared) => {
                    for variant in &declared.variants {
                        push(&mut allowed.items, variant.span, &variant.tags);
                    }
                    (declared.span, &declared.tags)
                }
                Declaration::Union(declared) => {
                    for member in &declared.members {
                        push(&mut allowed.items, member.span, &member.tags);
                    }
                    (declared.span, &declared.tags)
                }
                Declaration::Struct(declared) => {
                    for field in &declared.fields {
                        push(&mut allowed.items, field.span, &field.tags);
                    }
                    (declared.span, &declared.tags)
                }
            };
            push(&mut allowed.declarations, span, tags);
        }
        allowed
    }

    /// Whether the lint `name` is silenced at `span`.
    fn contains(&self, name: &str, span: Span) -> bool {
        self.everywhere.contains(name)
            || covers(&self.declarations, name, span)
            || covers(&self.items, name, span)
    }
}

fn push(list: &mut Vec<(Span, Set)>, span: Span, tags: &[Tag]) {
    let set = set(tags);
    if set != Set::default() {
        list.push((span, set));
    }
}

fn set(tags: &[Tag]) -> Set {
    let mut set = Set::default();
    let lints = tags
        .iter()
        .filter(|tag| tag.name.text == tags::ALLOW)
        .flat_map(tags::allowed);
    lints.filter_map(find).for_each(|lint| set.insert(lint));
    set
}

fn covers(list: &[(Span, Set)], name: &str, span: Span) -> bool {
    let after = list.partition_point(|(allowed, _)| allowed.start <= span.start);
    after
        .checked_sub(1)
        .is_some_and(|index| span.end <= list[index].0.end && list[index].1.contains(name))
}

/// Drops what is allowed from `diagnostics`, and makes errors of what is denied. All of them are about the file that `allowed`
/// was made from.
pub(crate) fn apply(levels: &Levels, allowed: &Allowed, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.retain_mut(|diagnostic| {
        if diagnostic.severity != Severity::Warning {
            return true;
        }
        if let Some(name) = diagnostic.lint
            && (levels.allowed.contains(name) || allowed.contains(name, diagnostic.primary.span))
        {
            return false;
        }
        let denied = |name| levels.denied.contains(name);
        if levels.deny_warnings || diagnostic.lint.is_some_and(denied) {
            diagnostic.severity = Severity::Error;
        }
        true
    });
}
