//! Packed structs.

use super::names::Names;
use crate::access::StructPlan;

pub(super) fn print(_out: &mut String, _names: Names<'_>, _plan: &StructPlan<'_>) {}
