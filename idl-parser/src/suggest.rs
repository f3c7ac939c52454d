//! A word in, the known word that was probably meant out.

/// The candidate that differs from `word` by the fewest edits, if these are few.
pub(crate) fn closest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    const LONGEST: usize = 16;
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let with_distance = candidates.iter().map(|&candidate| (distance(&lower, candidate), candidate));
    let (edits, candidate) = with_distance.min_by_key(|&(edits, _)| edits)?;
    (edits * 3 <= candidate.len()).then_some(candidate)
}

/// The Levenshtein distance: how many characters to insert, remove or replace.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    // One row of the table: the distances from what was read of `from` to each prefix of `to`.
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (read, c) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = read + 1;
        for (column, &d) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(c != d);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn finds_slips_of_the_finger() {
        let keywords = ["karmem", "enum", "struct"];
        assert_eq!(closest("strct", &keywords), Some("struct"));
        assert_eq!(closest("sturct", &keywords), Some("struct"));
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
