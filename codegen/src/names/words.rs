//! Words: a name of the schema in, the same words in another case out. Languages agree about these, and about nothing else.

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

use super::composed;

/// `monster_data`
pub(super) fn snake_case(name: &str) -> String {
    if !has_simple_words(name) {
        return convert(name, |name| name.to_snake_case());
    }
    let mut words = with_underscores(name);
    words.make_ascii_lowercase();
    words
}

/// `MONSTER_DATA`
pub(super) fn shouty_snake_case(name: &str) -> String {
    if !has_simple_words(name) {
        return convert(name, |name| name.to_shouty_snake_case());
    }
    let mut words = with_underscores(name);
    words.make_ascii_uppercase();
    words
}

/// `MonsterData`
pub(super) fn upper_camel_case(name: &str) -> String {
    if !has_simple_words(name) {
        return convert(name, |name| name.to_upper_camel_case());
    }
    let mut words = name.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

/// `name`, which has simple words, with an underscore between these.
fn with_underscores(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    for (index, character) in name.char_indices() {
        if index > 0 && character.is_ascii_uppercase() {
            words.push('_');
        }
        words.push(character);
    }
    words
}

/// Converts `name`, whose letters may be written in several ways: compilers take these for one, and so does the conversion. Letters of
/// another case may be written in several ways again.
fn convert(name: &str, conversion: impl Fn(&str) -> String) -> String {
    composed(&conversion(&composed(name))).into_owned()
}

/// Whether each capital letter in `name` begins a word, and nothing else does: `Mana`, `isAlive`, `Field12`.
///
/// Most names are like that, and the conversion of all others takes most of the time that checking a schema takes.
fn has_simple_words(name: &str) -> bool {
    let mut bytes = name.bytes();
    let Some(first) = bytes.next().filter(u8::is_ascii_alphabetic) else {
        return false;
    };
    let mut word_can_end = first.is_ascii_lowercase();
    for byte in bytes {
        match byte {
            b'a'..=b'z' => word_can_end = true,
            b'A'..=b'Z' if word_can_end => word_can_end = false,
            b'0'..=b'9' => {}
            _ => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

    use super::{shouty_snake_case, snake_case, upper_camel_case};

    #[test]
    fn simple_words_are_converted_like_all_others() {
        let letters = ['a', 'B', '7', '_', 'z', 'Q'];
        let mut names = vec![String::new()];
        let mut longest = 0..1;
        for _ in 0..6 {
            let longer: Vec<String> = names[longest.clone()]
                .iter()
                .flat_map(|name| letters.map(|letter| format!("{name}{letter}")))
                .collect();
            longest = names.len()..names.len() + longer.len();
            names.extend(longer);
        }
        names.extend(["Größe", "isAlive", "HTTPServer"].map(str::to_owned));
        for name in names {
            assert_eq!(snake_case(&name), name.to_snake_case(), "{name}");
            assert_eq!(
                shouty_snake_case(&name),
                name.to_shouty_snake_case(),
                "{name}"
            );
            assert_eq!(
                upper_camel_case(&name),
                name.to_upper_camel_case(),
                "{name}"
            );
        }
    }
}
