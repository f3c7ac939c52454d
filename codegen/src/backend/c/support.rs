//! `karmem.h`, which all headers include: its parts in, one text out, that stands for itself.

/// One part of the header, with an empty line behind it.
macro_rules! part {
    ($name:literal) => {
        concat!(
            include_str!(concat!("../../../support/", $name, ".h")),
            "\n"
        )
    };
}

/// Each part builds on those in front of it.
pub(in crate::backend) const HEADER: &str = concat!(
    part!("compilers"),
    part!("types"),
    part!("loads"),
    part!("reading"),
    part!("verifying"),
    part!("building"),
    part!("live"),
    part!("packed"),
    "KARMEM_HEADER_END\n\n#endif // KARMEM_H\n",
);
