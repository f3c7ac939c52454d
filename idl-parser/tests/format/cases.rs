//! Each file in `cases/format` and its canonical style.

use std::fs;

use crate::checked::format_checked;

#[test]
fn schemas_have_this_style() {
    insta::glob!("../cases", "format/*.km", |path| {
        insta::assert_snapshot!(format_checked(&fs::read_to_string(path).unwrap()));
    });
}
