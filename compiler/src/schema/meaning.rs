//! What a word that names nothing may mean: names that have its words, or the words that the standards have for it.

use super::words::{Fit, fit, words};
use std::sync::LazyLock;

static SYNONYMS: &str = include_str!("../../schemas/synonyms.txt");

/// A word that people write, and what the standards say for it, as words.
type Synonym = (&'static str, Vec<Vec<String>>);

static BY_WORD: LazyLock<Vec<Synonym>> = LazyLock::new(|| {
    let lines = SYNONYMS.lines().filter(|line| !line.starts_with('#'));
    let parted = lines.filter_map(|line| line.split_once(':'));
    parted.map(|(word, others)| (word, others.split(',').map(words).collect())).collect()
});

/// The positions of the names that a written one fits best, by whole words or their beginnings, or as the standards say it. Each candidate
/// may have several names. Empty if none fits.
pub(crate) fn by_words<'n>(written: &str, names: impl IntoIterator<Item = [&'n str; 2]>) -> Vec<usize> {
    let mut own = words(written);
    let letters = own.concat();
    own.retain(|word| !["of", "the", "and", "for"].contains(&word.as_str()));
    let synonyms = BY_WORD.iter().filter(|(word, _)| *word == letters).flat_map(|(_, others)| others);
    let mut wanted: Vec<&[String]> = synonyms.map(Vec::as_slice).collect();
    if letters.len() > 2 {
        wanted.push(&own);
    }
    let mut best: Option<Fit> = None;
    let mut found = Vec::new();
    for (position, names) in names.into_iter().enumerate() {
        let fits = names.iter().flat_map(|name| wanted.iter().filter_map(|wanted| fit(wanted, name)));
        let Some((fit, _)) = fits.min().filter(|(fit, _)| *fit != Fit::Parts) else { continue };
        if best.is_none_or(|best| fit < best) {
            best = Some(fit);
            found.clear();
        }
        if best == Some(fit) {
            found.push(position);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::by_words;

    #[test]
    fn words_and_what_the_standards_say_for_them() {
        let names =
            [["name", ""], ["birthDate", ""], ["DateTimeOfBirth", "Date/Time of Birth"], ["family", ""]];
        assert_eq!(by_words("BirthDate", names), [1]);
        assert_eq!(by_words("TimeBirth", names), [2]);
        assert_eq!(by_words("dob", names), [1]);
        assert_eq!(by_words("dateOfBirth", [names[0], names[1]]), [1]);
        assert_eq!(by_words("lastName", names), [3]);
        assert_eq!(by_words("colour", names), [0usize; 0]);
        assert_eq!(by_words("", names), [0usize; 0]);
    }
}
