//! Which lines of a text that many versions share belong to one of them.

use super::text::Blocks;

/// The versions that a text has, oldest first, and the one that is read.
#[derive(Debug, Clone)]
pub(super) struct Versions {
    all: Vec<&'static str>,
    own: usize,
}

impl Versions {
    /// Those of the line `versions …` before the first block.
    pub(super) fn of(blocks: Blocks, own: &str) -> Self {
        Self::listed(blocks.preamble(), own)
    }

    /// Those of the line `versions …`; a version that is not in it has no lines but those of all.
    pub(super) fn listed(mut lines: std::str::Lines<'static>, own: &str) -> Self {
        let line = lines.find_map(|line| line.strip_prefix("versions "));
        let all: Vec<&str> = line.unwrap_or_default().split(' ').collect();
        let own = all.iter().position(|version| *version == own).unwrap_or(all.len());
        Self { all, own }
    }

    /// Whether the version is in `2.3-2.5.1,2.8`; `-2.4` and `2.5-` are open at one end, nothing means all versions.
    pub(super) fn hold(&self, ranges: &str) -> bool {
        ranges.is_empty()
            || ranges.split(',').any(|range| {
                let (first, last) = range.split_once('-').unwrap_or((range, range));
                let from = if first.is_empty() { Some(0) } else { self.place(first) };
                let to = if last.is_empty() { Some(self.all.len()) } else { self.place(last) };
                from.is_some_and(|from| from <= self.own) && to.is_some_and(|to| self.own <= to)
            })
    }

    fn place(&self, version: &str) -> Option<usize> {
        self.all.iter().position(|one| *one == version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hold(own: &str, ranges: &str) -> bool {
        Versions::listed("mapwright\nversions 2.1 2.2 2.3 2.3.1 2.4".lines(), own).hold(ranges)
    }

    #[test]
    fn ranges_hold_their_ends() {
        assert!(
            hold("2.2", "") && hold("2.2", "2.2") && hold("2.2", "2.1-2.2") && hold("2.2", "2.4,2.2-2.3")
        );
        assert!(hold("2.1", "-2.2") && hold("2.4", "2.3-") && hold("2.3.1", "2.3-2.4"));
    }

    #[test]
    fn ranges_end() {
        assert!(!hold("2.2", "2.3-") && !hold("2.3", "-2.2") && !hold("2.3", "2.1,2.3.1"));
        assert!(!hold("2.2", "2.9") && !hold("2.2", "2.9-") && !hold("2.2", "-2.9"));
    }
}
