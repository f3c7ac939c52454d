//! Single names: those of Rust in, those of a schema out.
//!
//! That names differ from each other is for `naming`.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use super::Scalar;

/// What a schema calls the field whose getter is `name`: `IsAlive` for `is_alive`. A name that generated Rust would not make of that
/// again stays as it is. Padding, in front of whose name there is a `_`, is a field like any other here.
pub(super) fn of_field(name: &str) -> Cow<'_, str> {
    let name = name.trim_start_matches('_');
    if !name.starts_with(char::is_alphabetic) {
        return format!("Pad{name}").into();
    }
    upper_camel_case(name).map_or(Cow::Borrowed(name), Cow::Owned)
}

/// What a schema calls the type or the variant `name`: the same, but for words of the language, which begin with a capital letter
/// then. In generated Rust all names of types and variants do.
pub(super) fn of_type(name: &str) -> Cow<'_, str> {
    let is_taken = Scalar::ALL.iter().any(|scalar| scalar.as_str() == name)
        || matches!(name, "byte" | "char" | "false" | "true");
    let mut letters = name.chars();
    match letters.next().filter(|_| is_taken) {
        Some(first) => format!("{}{}", first.to_ascii_uppercase(), letters.as_str()).into(),
        None => name.into(),
    }
}

/// `package` as a name: `my_game` for `my-game`, which is none.
pub(super) fn of_package(package: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric();
    let name = package.replace(|c| !is_part(c), "_");
    if name.starts_with(char::is_alphabetic) {
        name
    } else {
        format!("package{name}")
    }
}

/// Whether the compiler of schemas finds nothing to say about the style of `name`.
pub(super) fn is_usual(name: &str) -> bool {
    !name.contains('_') && !name.starts_with(char::is_lowercase)
}

/// None where words would run together: `x_y` would be `XY`, and come back as `xy`.
fn upper_camel_case(name: &str) -> Option<String> {
    let name = match name {
        // These can't be raw identifiers: in generated Rust something is behind them.
        "self_" | "super_" | "crate_" => name.trim_end_matches('_'),
        _ => name,
    };
    let mut converted = String::with_capacity(name.len());
    let mut words = name.split('_').peekable();
    while let Some(word) = words.next() {
        let mut letters = word.chars();
        let first = letters.next().filter(char::is_ascii_lowercase)?;
        let rest = letters.as_str();
        let is_simple = rest
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let can_end = words.peek().is_none() || rest.contains(|c: char| c.is_ascii_lowercase());
        if !is_simple || !can_end {
            return None;
        }
        converted.push(first.to_ascii_uppercase());
        converted.push_str(rest);
    }
    Some(converted)
}

#[cfg(test)]
mod tests {
    use super::{of_field, of_package, of_type};

    #[test]
    fn words_begin_with_capital_letters() {
        assert_eq!(of_field("mana"), "Mana");
        assert_eq!(of_field("is_alive"), "IsAlive");
        assert_eq!(of_field("pos_x"), "PosX");
        assert_eq!(of_field("type"), "Type");
        assert_eq!(of_field("self_"), "Self");
        assert_eq!(of_field("u8"), "U8");
        assert_eq!(of_field("_pad0"), "Pad0");
    }

    #[test]
    fn what_would_not_come_back_stays() {
        for name in [
            "x_y", "layer_2", "a1_b", "grö_ße", "self__", "xAxis", "a__b",
        ] {
            assert_eq!(of_field(name), name);
        }
    }

    #[test]
    fn what_is_no_name_becomes_one() {
        assert_eq!(of_field("__"), "Pad");
        assert_eq!(of_field("_0"), "Pad0");
        assert_eq!(of_type("float32"), "Float32");
        assert_eq!(of_type("true"), "True");
        assert_eq!(of_type("float"), "float");
        assert_eq!(of_package("my-game"), "my_game");
        assert_eq!(of_package("2d"), "package2d");
    }
}
