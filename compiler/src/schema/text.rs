//! The text of `compiler/schemas/`: blocks that begin with `=key`, sorted by key, each further line of a block behind a space.
//!
//! Since blocks are sorted, one is found by halving the text: nothing is scanned when a library is opened.

/// A sorted text of blocks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Blocks {
    text: &'static str,
}

/// One block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    /// The first line without its `=`: the key, then what that kind of text has.
    head: &'static str,
    /// The other lines.
    body: &'static str,
    /// Where the block ends in its text.
    end: usize,
}

impl Blocks {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text }
    }

    /// The lines before the first block.
    pub(super) fn preamble(self) -> std::str::Lines<'static> {
        let end = next_block(self.text).unwrap_or(self.text.len());
        self.text.get(..end).unwrap_or_default().lines()
    }

    /// The blocks with this key, which stand one after another.
    pub(super) fn find(self, key: &str) -> impl Iterator<Item = Block> {
        self.from(self.first(key)).take_while(move |block| block.key() == key)
    }

    /// Every block, in order.
    pub(super) fn iter(self) -> impl Iterator<Item = Block> {
        self.from(self.next_start(0))
    }

    /// Where the first block with this key starts.
    fn first(self, key: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.text.len());
        let mut found = None;
        while low < high {
            let middle = low + (high - low) / 2;
            match self.next_start(middle).filter(|start| *start < high) {
                None => high = middle,
                Some(start) => {
                    let key_there = cells(self.head(start)).next().unwrap_or_default();
                    if key_there.as_bytes() < key.as_bytes() {
                        low = start + 1;
                    } else {
                        high = middle;
                        if key_there == key {
                            found = Some(start);
                        }
                    }
                }
            }
        }
        found
    }

    fn from(self, start: Option<usize>) -> impl Iterator<Item = Block> {
        let first = start.map(|start| self.block(start));
        std::iter::successors(first, move |block| self.next_start(block.end).map(|start| self.block(start)))
    }

    /// Where the `=` of the first block at or after `place` is.
    fn next_start(self, place: usize) -> Option<usize> {
        // A block that starts at `place` has its line break one byte before.
        let mut place = place.saturating_sub(1);
        while !self.text.is_char_boundary(place) {
            place -= 1;
        }
        Some(place + next_block(self.text.get(place..)?)? + 1)
    }

    /// The first line of the block whose `=` is at `start`.
    fn head(self, start: usize) -> &'static str {
        let rest = self.text.get(start + 1..).unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }

    fn block(self, start: usize) -> Block {
        let head = self.head(start);
        let rest = self.text.get(start + 1 + head.len()..).unwrap_or_default();
        let body = rest.get(..next_block(rest).unwrap_or(rest.len())).unwrap_or_default();
        Block { head, body: body.trim_start_matches('\n'), end: start + 1 + head.len() + body.len() + 1 }
    }
}

impl Block {
    /// What the block is found by.
    pub(super) fn key(&self) -> &'static str {
        self.cells().next().unwrap_or_default()
    }

    /// The cells of the head line.
    pub(super) fn cells(&self) -> impl Iterator<Item = &'static str> + use<> {
        cells(self.head)
    }

    /// The other lines, without the space before them.
    pub(super) fn lines(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.body.lines().map(|line| line.strip_prefix(' ').unwrap_or(line))
    }
}

/// The cells of a line. Empty ones follow without end, since those at the end of a line are not written.
pub(super) fn cells(line: &'static str) -> impl Iterator<Item = &'static str> + use<> {
    line.split('\t').chain(std::iter::repeat(""))
}
/// Where the line before the next head ends. Texts of megabytes are looked through: in steps of many bytes.
fn next_block(text: &str) -> Option<usize> {
    memchr::memmem::find(text.as_bytes(), b"\n=")
}
