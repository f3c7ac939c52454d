//! Schemas that nobody would write: comments and line ends between any two tokens.

use proptest::prelude::*;

use crate::checked::format_checked;
use crate::schema::schema;

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_but_white_space_changes(text in schema()) {
        format_checked(&text);
    }
}
