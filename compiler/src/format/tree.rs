//! A file as rows and blocks, from the grammar's pairs and the comments between them.

use std::borrow::Cow;

use mapwright_grammar::Rule;

use super::line::{Column, Form};
use super::word::{Comment, Word, comments, squeezed, unquoted};

type Pair<'t> = pest::iterators::Pair<'t, Rule>;
type Pairs<'t> = pest::iterators::Pairs<'t, Rule>;

/// Blanks between rows that share a line.
pub(super) const BETWEEN_ROWS: usize = 3;

/// A file, or what stands in braces.
#[derive(Debug, Default)]
pub(super) struct Block<'t> {
    pub(super) entries: Vec<Entry<'t>>,
    /// Behind its `{`.
    pub(super) comment: Option<&'t str>,
    /// Its width on one line, if it was on one and nothing forbids it.
    pub(super) flat: Option<usize>,
}

/// A row or a comment.
#[derive(Debug)]
pub(super) struct Entry<'t> {
    /// There were blank lines before it.
    pub(super) blank: bool,
    pub(super) node: Node<'t>,
}

#[derive(Debug)]
pub(super) enum Node<'t> {
    Row(Row<'t>),
    /// A comment on its own line.
    Comment {
        text: &'t str,
        /// Goes on with the comment at the end of the line above, below which it stands.
        continues: bool,
    },
}

/// A row, an item, or a branch of a `when`.
#[derive(Debug)]
pub(super) struct Row<'t> {
    pub(super) form: Form,
    /// A branch behind another one.
    pub(super) follows: bool,
    pub(super) head: Vec<Word<'t>>,
    pub(super) block: Option<Block<'t>>,
    /// Behind the block.
    pub(super) tail: Vec<Word<'t>>,
    /// Behind the row.
    pub(super) comment: Option<&'t str>,
    /// Its width on one line, if nothing forbids it.
    pub(super) flat: Option<usize>,
}

/// The rows of a text without mistakes.
pub(super) fn read<'t>(text: &'t str, pairs: Pairs<'t>) -> Block<'t> {
    let lines = text
        .bytes()
        .enumerate()
        .filter(|(at, byte)| {
            *byte == b'\n' || (*byte == b'\r' && text.as_bytes().get(at + 1) != Some(&b'\n'))
        })
        .map(|(at, _)| at)
        .collect();
    let mut reader = Reader { comments: comments(text), next: 0, lines, end: 0, previous: None };
    let mut file = Block::default();
    for pair in pairs.flat_map(Pair::into_inner) {
        reader.between(pair.as_span().start(), &mut file);
        if pair.as_rule() != Rule::EOI {
            reader.row(pair, &mut file);
        }
    }
    file
}

struct Reader<'t> {
    comments: Vec<Comment<'t>>,
    /// The first comment that is not yet in a row or block.
    next: usize,
    /// Where lines end.
    lines: Vec<usize>,
    /// The end of what was read last.
    end: usize,
    /// The rule of the word that was read last.
    previous: Option<Rule>,
}

impl<'t> Reader<'t> {
    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|end| *end < at)
    }

    /// The next comment, if it is before this place.
    fn comment(&mut self, before: usize) -> Option<Comment<'t>> {
        let comment = self.comments.get(self.next).copied().filter(|comment| comment.start < before)?;
        self.next += 1;
        Some(comment)
    }

    /// Comments before a row or before the end of a block.
    fn between(&mut self, start: usize, block: &mut Block<'t>) {
        let mut above: Option<usize> = None;
        while let Some(comment) = self.comment(start) {
            let last = match block.entries.last_mut() {
                Some(Entry { node: Node::Row(row), .. }) => Some(&mut row.comment),
                Some(_) => None,
                None => Some(&mut block.comment),
            };
            match last {
                Some(place) if !comment.own_line && place.is_none() => {
                    *place = Some(comment.text);
                    above = Some(comment.at);
                }
                _ => {
                    let blank = self.line(comment.start) > self.line(self.end) + 1;
                    let continues = comment.own_line && !blank && comment.at > 0 && above == Some(comment.at);
                    above = above.filter(|_| continues);
                    let node = Node::Comment { text: comment.text, continues };
                    block.entries.push(Entry { blank, node });
                }
            }
            self.end = comment.start + comment.text.len();
        }
    }

    /// A row; each branch of a `when` is one.
    fn row(&mut self, pair: Pair<'t>, block: &mut Block<'t>) {
        let blank = self.line(pair.as_span().start()) > self.line(self.end) + 1;
        // A change of an overlay is a row with words before it.
        let mut before = Vec::new();
        let pair = match pair.as_rule() {
            Rule::replace_row | Rule::inside_row | Rule::replaced_code => {
                before.extend(pair.clone().into_inner());
                before.pop().unwrap_or(pair)
            }
            _ => pair,
        };
        let mut row = Row::new(pair.as_rule());
        before.iter().for_each(|word| self.word(word, pair.as_rule(), &mut row));
        if pair.as_rule() == Rule::when_row {
            let mut branches = Vec::new();
            for inner in pair.into_inner() {
                match inner.as_rule() {
                    Rule::else_when | Rule::else_rows => branches.push(inner),
                    _ => self.part(inner, Rule::when_row, &mut row),
                }
            }
            block.add(blank, row);
            for branch in branches {
                self.between(branch.as_span().start(), block);
                let mut row = Row::new(branch.as_rule());
                self.parts(branch, &mut row);
                block.add(false, row);
            }
        } else {
            self.parts(pair, &mut row);
            block.add(blank, row);
        }
    }

    fn parts(&mut self, pair: Pair<'t>, row: &mut Row<'t>) {
        let parent = pair.as_rule();
        for inner in pair.into_inner() {
            self.part(inner, parent, row);
        }
    }

    /// What is in a pair: a block, a word, or pairs that hold such.
    fn part(&mut self, pair: Pair<'t>, parent: Rule, row: &mut Row<'t>) {
        match pair.as_rule() {
            Rule::rows
            | Rule::fields
            | Rule::table_rows
            | Rule::arms
            | Rule::local_items
            | Rule::overlay_items
            | Rule::parameter_keys
            | Rule::local_fields
            | Rule::local_codes
            | Rule::test_rows => row.block = Some(self.block(pair)),
            Rule::path | Rule::target | Rule::element | Rule::dotted => self.word(&pair, parent, row),
            _ if pair.clone().into_inner().next().is_none() => self.word(&pair, parent, row),
            rule => {
                let before = row.words().len();
                self.parts(pair, row);
                // The first word of some parts begins a column.
                if let (Some(column), Some(word)) =
                    (Column::of_part(rule, parent), row.words().get_mut(before))
                {
                    word.column = Some(column);
                }
            }
        }
    }

    fn word(&mut self, pair: &Pair<'t>, parent: Rule, row: &mut Row<'t>) {
        let (rule, span) = (pair.as_rule(), pair.as_span());
        let (start, text) = (span.start(), span.as_str());
        if text.is_empty() {
            return;
        }
        let mut comments = Vec::new();
        while let Some(comment) = self.comment(start) {
            comments.push(comment);
        }
        let text = match rule {
            Rule::target | Rule::element => squeezed(text),
            Rule::text => Cow::Borrowed(unquoted(text, parent)),
            _ => Cow::Borrowed(text),
        };
        let first = row.head.is_empty();
        let glued = match rule {
            Rule::comma | Rule::close_paren => true,
            Rule::open_paren => {
                matches!(parent, Rule::arguments | Rule::named | Rule::count | Rule::map_overlay_head)
            }
            Rule::colon => parent == Rule::map_source,
            Rule::cardinality => matches!(parent, Rule::map_source | Rule::segment_head),
            _ => false,
        };
        let word = Word {
            text,
            glued: glued || (!first && self.previous == Some(Rule::open_paren)),
            broken: !first && self.line(start) > self.line(self.end),
            column: Column::of_word(rule, parent),
            comments,
        };
        row.words().push(word);
        self.end = span.end();
        self.previous = Some(rule);
    }

    fn block(&mut self, pair: Pair<'t>) -> Block<'t> {
        let mut block = Block::default();
        let mut first_line = None;
        let mut last_line = None;
        for inner in pair.into_inner() {
            let start = inner.as_span().start();
            // Comments before the `{` go behind it.
            self.between(start, &mut block);
            match inner.as_rule() {
                Rule::open | Rule::close => {
                    let line = self.line(start);
                    first_line.get_or_insert(line);
                    last_line = Some(line);
                    self.end = inner.as_span().end();
                    self.previous = Some(inner.as_rule());
                }
                _ => self.row(inner, &mut block),
            }
        }
        let empty = block.entries.is_empty();
        block.flat = if empty || first_line == last_line { block.width() } else { None };
        block
    }
}

impl<'t> Block<'t> {
    fn add(&mut self, blank: bool, mut row: Row<'t>) {
        row.flat = row.width();
        self.entries.push(Entry { blank, node: Node::Row(row) });
    }

    /// On one line, with its braces.
    fn width(&self) -> Option<usize> {
        if self.comment.is_some() {
            return None;
        }
        let mut width = if self.entries.is_empty() { 2 } else { 4 };
        for (index, entry) in self.entries.iter().enumerate() {
            let Node::Row(row) = &entry.node else { return None };
            if row.comment.is_some() {
                return None;
            }
            let between = if row.follows { 1 } else { BETWEEN_ROWS };
            width += row.flat? + if index == 0 { 0 } else { between };
        }
        Some(width)
    }
}

impl<'t> Row<'t> {
    fn new(rule: Rule) -> Row<'t> {
        Row {
            form: Form::of(rule),
            follows: matches!(rule, Rule::else_when | Rule::else_rows),
            head: Vec::new(),
            block: None,
            tail: Vec::new(),
            comment: None,
            flat: None,
        }
    }

    /// Where the next word goes.
    fn words(&mut self) -> &mut Vec<Word<'t>> {
        if self.block.is_some() { &mut self.tail } else { &mut self.head }
    }

    /// On one line.
    fn width(&self) -> Option<usize> {
        let mut width = words_width(&self.head)?;
        if let Some(block) = &self.block {
            width += 1 + block.flat?;
        }
        if !self.tail.is_empty() {
            width += 1 + words_width(&self.tail)?;
        }
        Some(width)
    }
}

/// The width of words on one line, as it counts; `None` if there are comments between them.
pub(super) fn words_width(words: &[Word<'_>]) -> Option<usize> {
    let mut width = 0;
    for (index, word) in words.iter().enumerate() {
        if !word.comments.is_empty() {
            return None;
        }
        let blanks = if index == 0 || word.glued { 0 } else { word.column.map_or(1, Column::blanks) };
        width += blanks + word.counted();
    }
    Some(width)
}
