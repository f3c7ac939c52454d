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
        .map(|&candidate| (distance(&lower, candidate), candidate));
    let (edits, candidate) = with_distance.min_by_key(|&(edits, _)| edits)?;
    (edits * 3 <= candidate.len()).then_some(candidate)
}

/// How many characters to insert, remove, replace or swap with their neighbour: the "optimal string
/// alignment" variant of the Damerau-Levenshtein distance.
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    // rows[i][j] is the distance from the first i characters of `from` to the first j of `to`.
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    for i in 1..=from.len() {
        let mut row = vec![i];
        for j in 1..=to.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(from[i - 1] != to[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
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
