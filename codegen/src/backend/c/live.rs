//! Live readers: functions that read and write messages that others write meanwhile.

use super::names::Names;
use crate::access::StructPlan;
use crate::model::Schema;

pub(super) fn print(
    _out: &mut String,
    _names: Names<'_>,
    _schema: &Schema,
    _plans: &[StructPlan<'_>],
) {
}
