//! JSON that is compared.

use serde_json::Value;

pub(crate) fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Asserts that all that is in `part` is in `whole`, and the same.
pub(crate) fn assert_has(whole: &Value, part: &Value, path: &str) {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            for (name, part) in part {
                let whole = whole.get(name).unwrap_or(&Value::Null);
                assert_has(whole, part, &format!("{path}.{name}"));
            }
        }
        (Value::Array(whole), Value::Array(part)) if whole.len() == part.len() => {
            for (index, (whole, part)) in whole.iter().zip(part).enumerate() {
                assert_has(whole, part, &format!("{path}[{index}]"));
            }
        }
        _ => assert_eq!(whole, part, "{path}"),
    }
}

/// Asserts that both have the same fields, and as many items. Numbers are for others to compare, who know their types.
pub(crate) fn assert_same_shape(one: &Value, other: &Value, path: &str) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let names = |object: &serde_json::Map<String, Value>| {
                object.keys().cloned().collect::<Vec<_>>()
            };
            assert_eq!(names(one), names(other), "{path}");
            for (name, value) in one {
                assert_same_shape(value, &other[name], &format!("{path}.{name}"));
            }
        }
        (Value::Array(one), Value::Array(other)) => {
            assert_eq!(one.len(), other.len(), "{path}");
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                assert_same_shape(one, other, &format!("{path}[{index}]"));
            }
        }
        (Value::Number(_), Value::Number(_)) => {}
        _ => assert_eq!(one, other, "{path}"),
    }
}
