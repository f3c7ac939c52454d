//! Numbers for people: a count in, words out.

/// `4,096`: digits in groups of three.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 field`, `2 fields`.
pub(crate) fn counted(number: u64, what: &str) -> String {
    format!(
        "{} {what}{}",
        grouped(number),
        if number == 1 { "" } else { "s" }
    )
}

/// `1 byte`, `4,096 bytes`.
pub(crate) fn bytes(number: u64) -> String {
    counted(number, "byte")
}
