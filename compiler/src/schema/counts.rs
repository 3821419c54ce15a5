//! How much of each version is known, beside how much the sources of it have.

/// The counts that the importer wrote.
static COUNTS: &str = include_str!("../../schemas/counts.txt");

/// How many of one thing a version has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// `hl7v2`.
    pub standard: &'static str,
    /// `2.5.1`.
    pub version: &'static str,
    /// `messages`, `fields`, `codes`, …
    pub what: &'static str,
    /// What is known here.
    pub known: u32,
    /// What each source has, by its name. Sources count what they have in their own way: withdrawn fields or not, and so on.
    pub sources: Vec<(&'static str, u32)>,
}

/// The counts of all versions, oldest first.
pub fn counts() -> impl Iterator<Item = Count> {
    COUNTS.lines().filter_map(|line| {
        let mut cells = line.split(' ');
        let (standard, version, what) = (cells.next()?, cells.next()?, cells.next()?);
        let mut sources: Vec<(&str, u32)> = cells
            .filter_map(|cell| cell.split_once('='))
            .filter_map(|(n, c)| Some((n, c.parse().ok()?)))
            .collect();
        let own = sources.iter().position(|(name, _)| *name == "mapwright")?;
        let (_, known) = sources.remove(own);
        Some(Count { standard, version, what, known, sources })
    })
}
