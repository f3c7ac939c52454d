//! Plain structs that have padding, or have structs in them that do: functions that copy their fields into messages, and nothing else.
//!
//! A program has anything in the padding of its structs, such as what was on its stack before. None of that ever lies in a message, not even
//! for a moment: others may read it while it is built.

use core::fmt::Write as _;

use super::docs::print_section;
use super::names::Names;
use crate::access::{Form, Stretch, StructPlan, has_padding, stretches};
use crate::model::StructId;

/// Prints what copies those of `plans` that have padding. What is embedded stands in front of what embeds it.
pub(super) fn print(out: &mut String, names: Names<'_>, plans: &[&StructPlan<'_>]) {
    let is_padded = |plan: &&&StructPlan<'_>| {
        plan.form == Form::Plain && has_padding(names.model, plan.declared)
    };
    let padded = || plans.iter().filter(is_padded);
    let title = "Copying structs into messages, but for their padding";
    print_section(out, title, padded().next().is_some());
    for plan in padded() {
        print_store(out, names, plan);
        print_store_live(out, names, plan);
    }
}

/// What copies the fields of structs, if the plain struct `id` has padding: `game_vec3_store_`.
pub(super) fn store(names: Names<'_>, id: StructId) -> Option<String> {
    let is_padded = has_padding(names.model, names.model.struct_(id));
    is_padded.then(|| names.struct_(id) + "_store_")
}

/// The same, into a message that others write.
pub(super) fn store_live(names: Names<'_>, id: StructId) -> Option<String> {
    store(names, id).map(|store| store + "live_")
}

fn print_store(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let stem = names.stem(declared.schema, &declared.name);
    line!(
        out,
        "\n/// Stores the fields of `len` structs `{}` at `place`. Padding stays as it is there.",
        declared.name
    );
    line!(
        out,
        "static inline void {stem}_store_(void *place, const void *values, uint32_t len)\n{{"
    );
    line!(out, "    unsigned char *to = (unsigned char *)place;");
    line!(
        out,
        "    const unsigned char *from = (const unsigned char *)values;"
    );
    let size = plan.size;
    line!(
        out,
        "    for (uint32_t i = 0; to != NULL && i < len; i++, to += {size}, from += {size}) {{"
    );
    for stretch in stretches(names.model, declared) {
        match stretch {
            Stretch::Bytes { at, size } => {
                line!(out, "        karmem_copy_(to + {at}, from + {at}, {size});");
            }
            Stretch::Structs { at, id, len, .. } => {
                let embedded = names.struct_(id);
                line!(
                    out,
                    "        {embedded}_store_(to + {at}, from + {at}, {len});"
                );
            }
        }
    }
    line!(out, "    }}\n}}");
}

fn print_store_live(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let stem = names.stem(declared.schema, &declared.name);
    line!(
        out,
        "\n/// The same, for all structs that are in the range. False where it is absent."
    );
    line!(
        out,
        "static inline bool {stem}_store_live_(karmem_live_ place, const void *values)\n{{"
    );
    line!(
        out,
        "    const unsigned char *from = (const unsigned char *)values;"
    );
    line!(
        out,
        "    const bool is_there = karmem_live_is_there_(place);"
    );
    let size = plan.size;
    line!(
        out,
        "    for (; karmem_live_is_there_(place); place.at += {size}, from += {size}) {{"
    );
    for stretch in stretches(names.model, declared) {
        let (store, at, size) = match stretch {
            Stretch::Bytes { at, size } => ("karmem_live_copy_in_".to_owned(), at, size),
            Stretch::Structs { at, size, id, .. } => (names.struct_(id) + "_store_live_", at, size),
        };
        line!(
            out,
            "        {store}(karmem_live_part_(place, {at}, {size}), from + {at});"
        );
    }
    line!(out, "    }}\n    return is_there;\n}}");
}
