//! Defaults: of scalars and enums in tables, with values that these can have.

use std::collections::{HashMap, HashSet};

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Class, Value};

use super::literal::{self, Number, number, whole, with_constant};
use super::{Constant, Enum, Layer, Leaf, Type, Types};
use crate::code;
use crate::model::{EnumId, Literal, Scalar, StructId};
use crate::resolve::{Named, Resolved};

/// The defaults of each struct's fields that aren't 0, with the fields' indices.
pub(super) fn check(
    resolved: &Resolved<'_>,
    types: &Types,
    enums: &[Enum],
    constants: &[Option<Constant>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Vec<(usize, Literal)>> {
    let mut checker = Checker {
        resolved,
        types,
        enums,
        constants,
        values: HashMap::new(),
        diagnostics,
    };
    let structs = (0..).map(StructId).zip(&resolved.structs);
    structs
        .map(|(id, structure)| {
            let fields = structure
                .declared
                .fields
                .iter()
                .zip(types.of(id))
                .enumerate();
            let mut defaults = Vec::new();
            for (index, (field, ty)) in fields {
                if let Some(written) = field.default.as_deref()
                    && let Some(default) = checker.default(structure.declared, field, written, *ty)
                    && !default.is_zero()
                {
                    defaults.push((index, default));
                }
            }
            defaults
        })
        .collect()
}

struct Checker<'a, 'd> {
    resolved: &'d Resolved<'a>,
    types: &'d Types,
    enums: &'d [Enum],
    constants: &'d [Option<Constant>],
    /// The values of enums that a default was looked up in.
    values: HashMap<EnumId, HashSet<i128>>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'a> Checker<'a, '_> {
    fn default(
        &mut self,
        declared: &ast::Struct,
        field: &'a ast::Field,
        written: &'a Value,
        ty: Option<Type>,
    ) -> Option<Literal> {
        if declared.class == Class::Inline {
            let diagnostic = misplaced(field, written, "a field of an inline struct")
                .with_secondary(
                    declared.class_span,
                    "always all there, so that nothing is left to a default",
                )
                .with_help("make the struct a table, or remove the default");
            self.diagnostics.push(diagnostic);
            return None;
        }
        let ty = ty?;
        let has_layers = !self.types.layers(ty).is_empty();
        match ty.leaf {
            Leaf::Scalar(scalar) if !has_layers => self.scalar(field, written, scalar),
            Leaf::Enum(id) if !has_layers => self.variant(field, written, id),
            leaf => {
                let what = kind(self.types.layers(ty).first().copied(), leaf);
                let diagnostic = misplaced(field, written, what)
                    .with_secondary(field.ty.span, "its type")
                    .with_help("only numbers, bools and enums have defaults: remove it");
                self.diagnostics.push(diagnostic);
                None
            }
        }
    }

    fn scalar(&mut self, field: &ast::Field, written: &'a Value, ty: Scalar) -> Option<Literal> {
        let (number, constant) = number(written, self.resolved, self.constants)?;
        match literal::of(number, ty) {
            Ok(literal) => Some(literal),
            Err(problem) => {
                let diagnostic = problem
                    .diagnostic(written.span(), ty)
                    .with_secondary(field.ty.span, "the field's type");
                self.diagnostics.push(with_constant(diagnostic, constant));
                None
            }
        }
    }

    fn variant(&mut self, field: &ast::Field, written: &'a Value, id: EnumId) -> Option<Literal> {
        let values = &self.enums[id.index()].values;
        if let Value::Name(path) = written
            && let Some(Named::Variant(index)) = self.resolved.value(path)
        {
            return values[index].map(Literal::Integer);
        }
        let (number, constant) = number(written, self.resolved, self.constants)?;
        let value = match number {
            Number::Integer(value) | Number::Constant(Literal::Integer(value)) => value,
            _ => {
                let what = "the default of an enum";
                return whole(
                    written,
                    what,
                    self.resolved,
                    self.constants,
                    self.diagnostics,
                )
                .map(Literal::Integer);
            }
        };
        let known = self
            .values
            .entry(id)
            .or_insert_with(|| values.iter().copied().flatten().collect());
        if known.contains(&value) {
            return Some(Literal::Integer(value));
        }
        // What a variant is whose value is wrong, nobody knows.
        if values.iter().any(Option::is_none) {
            return None;
        }
        let owner = &self.resolved.enums[id.index()].name;
        let message = format!(
            "enum `{}` has no variant with the value {value}",
            owner.text
        );
        let diagnostic = Diagnostic::error(code::UNKNOWN_VARIANT, written.span(), message)
            .with_label(format!("what `{}` would hold", field.name.text))
            .with_secondary(owner.span, "the enum")
            .with_help("write the name of one of its variants");
        self.diagnostics.push(with_constant(diagnostic, constant));
        None
    }
}

fn misplaced(field: &ast::Field, written: &Value, what: &str) -> Diagnostic {
    let message = format!("`{}` cannot have a default", field.name.text);
    Diagnostic::error(code::DEFAULT_PLACE, written.span(), message).with_label(format!("of {what}"))
}

/// What a field is that has no default.
fn kind(outermost: Option<Layer>, leaf: Leaf) -> &'static str {
    match (outermost, leaf) {
        (Some(Layer::Optional), _) => "what may be absent",
        (Some(Layer::Array(_) | Layer::Room(_)), _) => "an array",
        (Some(Layer::Slice(_)), _) => "a slice",
        (None, Leaf::Text(_) | Leaf::RoomText(_)) => "text",
        (None, Leaf::Inline(_)) => "an inline struct",
        (None, Leaf::Table(_)) => "a table",
        (None, Leaf::Union(_)) => "a union",
        (None, Leaf::Scalar(_) | Leaf::Enum(_)) => "a value",
    }
}
