//! serde's traits, of what derived structs hold and nobody can derive them for.

use karmem::Bool;
use karmem::serde::{Deserialize, Serialize};

use crate::types::TeamOpen;

fn check<T>(value: &T, json: &str)
where
    T: Serialize + for<'de> Deserialize<'de> + PartialEq + std::fmt::Debug,
{
    assert_eq!(serde_json::to_string(value).unwrap(), json);
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), *value);
    let bytes = postcard::to_allocvec(value).unwrap();
    assert_eq!(postcard::from_bytes::<T>(&bytes).unwrap(), *value);
}

#[test]
fn open_forms_are_numbers_and_bools_are_bools() {
    check(&TeamOpen::Zombies, "7");
    check(&TeamOpen(9), "9");
    check(&Bool::TRUE, "true");
}
