//! A word in, the known word that was probably meant out.

/// The candidate that differs from `word` by the fewest edits, if these are few.
pub(crate) fn closest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    const LONGEST: usize = 16;
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let with_distance = candidates
        .iter()
        .map(|&candidate| (strsim::osa_distance(&lower, candidate), candidate));
    let (edits, candidate) = with_distance.min_by_key(|&(edits, _)| edits)?;
    (edits * 3 <= candidate.len()).then_some(candidate)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn finds_slips_of_the_finger() {
        let keywords = ["karmem", "enum", "struct"];
        assert_eq!(closest("strct", &keywords), Some("struct"));
        assert_eq!(closest("sturct", &keywords), Some("struct"));
        assert_eq!(closest("enmu", &keywords), Some("enum"));
        assert_eq!(closest("Enum", &keywords), Some("enum"));
        assert_eq!(closest("karmen", &keywords), Some("karmem"));
    }

    #[test]
    fn keeps_quiet_about_other_words() {
        let keywords = ["karmem", "enum", "struct"];
        assert_eq!(closest("message", &keywords), None);
        assert_eq!(closest("", &keywords), None);
        assert_eq!(closest(&"s".repeat(1000), &keywords), None);
    }
}
