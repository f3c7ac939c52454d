//! JSON that is compared.

use serde_json::Value;

pub(crate) fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
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
