//! Packed structs, as declarations of `packed_value!`, `packed_inline!` and `packed_table!`.

use super::paths::Paths;
use crate::access::StructPlan;

pub(super) fn print(_out: &mut String, _paths: Paths<'_>, _plan: &StructPlan<'_>) {}
