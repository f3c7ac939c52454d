//! "Did you mean": a word that isn't known and the words that are in, the nearest one out.

/// The candidate nearest to `word`: another case, or at most one typo in three letters.
pub(crate) fn nearest(word: &str, candidates: &[&'static str]) -> Option<&'static str> {
    let distances = candidates.iter().map(|candidate| {
        let distance = distance(&word.to_lowercase(), candidate);
        (distance, *candidate)
    });
    let limit = word.chars().count().div_ceil(3);
    distances
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters have to be added, removed or replaced to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for column in 0..to.len() {
            let replaced = diagonal + usize::from(letter != to[column]);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const WORDS: &[&str] = &["table", "inline", "limit"];

    #[test]
    fn typos_and_case_are_found_and_strangers_are_not() {
        assert_eq!(nearest("tabel", WORDS), Some("table"));
        assert_eq!(nearest("Inline", WORDS), Some("inline"));
        assert_eq!(nearest("limits", WORDS), Some("limit"));
        assert_eq!(nearest("serde", WORDS), None);
        assert_eq!(nearest("x", WORDS), None);
    }
}
