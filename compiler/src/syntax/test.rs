//! Tests.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::source::Spanned;

use super::ast::test::{Compared, Element, Expect, ExpectKind, Given, GivenKind, Test};
use super::ast::{Name, TargetPath};
use super::place::Builder;

/// The rows of a test, and whether some could not be read.
#[derive(Default)]
pub(super) struct TestRows {
    given: Vec<Given>,
    expected: Vec<Expect>,
    broken: bool,
    /// A text of several lines that has no end took the rest of the block.
    open_text: bool,
}

impl<'t> Builder<'t> {
    pub(super) fn test(&mut self, item: Pair<'t, Rule>) -> Option<Test> {
        let span = self.span(&item);
        let (mut head, mut name, mut map, mut rows) = (span, None, None, TestRows::default());
        for part in item.into_inner() {
            match part.as_rule() {
                Rule::test_head => {
                    head = self.span(&part);
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::text => name = Some(self.name(&part)),
                            Rule::name => map = Some(self.name(&part)),
                            _ => {}
                        }
                    }
                }
                Rule::test_rows => rows = self.test_block(part, span.start as usize),
                _ => {}
            }
        }
        let TestRows { given, expected, broken, .. } = rows;
        Some(Test { name: name?, map, given, expected, broken, head, span })
    }

    /// The rows of an item that begins at `start`.
    pub(super) fn test_block(&mut self, block: Pair<'t, Rule>, start: usize) -> TestRows {
        let rows = self.test_rows(block.clone());
        if !rows.open_text {
            self.closed(&block, start);
        }
        rows
    }

    fn test_rows(&mut self, block: Pair<'t, Rule>) -> TestRows {
        let mut rows = TestRows::default();
        for part in block.into_inner() {
            match part.as_rule() {
                Rule::given_row => match self.given_row(part) {
                    Some(given) => rows.given.push(given),
                    None => rows.broken = true,
                },
                Rule::expect_row => match self.expect_row(part) {
                    Some(expected) => rows.expected.push(expected),
                    None => rows.broken = true,
                },
                Rule::bad_test_row => {
                    rows.broken = true;
                    let slice = self.bad_slice(part);
                    rows.open_text |= slice.open_text().is_some();
                    let error = slice.test_row(self);
                    self.report(error);
                }
                _ => {}
            }
        }
        rows
    }

    fn given_row(&mut self, row: Pair<'t, Rule>) -> Option<Given> {
        let span = self.span(&row);
        let (mut source, mut text, mut file) = (None, None, None);
        let given = row.into_inner().find(|part| part.as_rule() == Rule::given)?;
        for part in given.into_inner() {
            match part.as_rule() {
                Rule::from_file => file = self.only_text(part),
                Rule::source => source = Some(self.name(&part)),
                Rule::content => text = part.into_inner().next().map(|text| self.content(&text)),
                _ => {}
            }
        }
        let kind = match (file, source, text) {
            (Some(file), ..) => GivenKind::File(file),
            (None, Some(name), text) => GivenKind::Source { name, text },
            (None, None, text) => GivenKind::Whole(text?),
        };
        Some(Given { kind, span })
    }

    /// What a text holds: of one of several lines, all without the indentation that they share.
    fn content(&mut self, text: &Pair<'t, Rule>) -> Name {
        match text.as_rule() {
            Rule::block_text => Name { node: unindented(text.as_str()), span: self.span(text) },
            _ => self.name(text),
        }
    }

    fn expect_row(&mut self, row: Pair<'t, Rule>) -> Option<Expect> {
        let span = self.span(&row);
        let mut kind = None;
        for part in row.into_inner() {
            kind = match part.as_rule() {
                Rule::from_file => self.only_text(part).map(ExpectKind::File),
                Rule::finding => Some(self.expected_finding(part)),
                Rule::expected => self.expected_value(part),
                _ => continue,
            };
        }
        Some(Expect { kind: kind?, span })
    }

    fn expected_finding(&mut self, pair: Pair<'t, Rule>) -> ExpectKind {
        let (mut not, mut error, mut code) = (false, false, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::k_not => not = true,
                Rule::k_fails => error = true,
                Rule::finding_code => code = Some(self.name(&part)),
                _ => {}
            }
        }
        ExpectKind::Finding { not, error, code }
    }

    fn expected_value(&mut self, pair: Pair<'t, Rule>) -> Option<ExpectKind> {
        let (mut not, mut count, mut element, mut differs, mut compared) = (false, false, None, false, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::k_not => not = true,
                Rule::element => element = Some(self.element(part)?),
                Rule::count => {
                    count = true;
                    let inner = part.into_inner().find(|part| part.as_rule() == Rule::element)?;
                    element = Some(self.element(inner)?);
                }
                Rule::equality => differs = part.as_str() == "!=",
                Rule::literal => {
                    let span = self.span(&part);
                    let literal = Spanned { node: self.literal(&part)?, span };
                    compared = Some(Compared { differs, literal });
                }
                _ => {}
            }
        }
        Some(ExpectKind::Value { not, count, element: element?, compared })
    }

    /// `None`, with an error, if a number of it cannot be one.
    fn element(&mut self, pair: Pair<'t, Rule>) -> Option<Element> {
        let span = self.span(&pair);
        let (mut steps, mut numbers) = (Vec::new(), Vec::new());
        for step in pair.into_inner().filter(|part| part.as_rule() == Rule::element_step) {
            let number = step.clone().into_inner().find(|part| part.as_rule() == Rule::index_step);
            numbers.push(match number {
                Some(number) => Some(self.index_step(&number)?),
                None => None,
            });
            steps.extend(self.target_step(step));
        }
        Some(Element { path: TargetPath { steps, span }, numbers })
    }
}

/// The lines between three quotes, without the indentation that all of them share and without line ends at both ends.
fn unindented(quoted: &str) -> String {
    let inner = quoted.get(3..quoted.len().saturating_sub(3)).unwrap_or("");
    let lines: Vec<&str> = inner.lines().collect();
    let blank = |line: &&str| line.trim().is_empty();
    let first = lines.iter().position(|line| !blank(line)).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !blank(line)).map_or(first, |last| last + 1);
    let lines = lines.get(first..last).unwrap_or_default();
    // What stands behind the quotes has no indentation to compare.
    let indented = lines.iter().skip(usize::from(first == 0)).filter(|line| !blank(line));
    let indent = |line: &&str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let shared = indented.map(indent).min().unwrap_or(0);
    let unindented = lines.iter().enumerate().map(|(index, line)| match index {
        0 if first == 0 => line.trim_start_matches([' ', '\t']),
        _ => line.get(shared.min(indent(line))..).unwrap_or(""),
    });
    unindented.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::unindented;

    #[test]
    fn indentation_that_all_lines_share_is_none_of_the_text() {
        assert_eq!(unindented("\"\"\"\n    a\n      b\r\n\n    c\n  \"\"\""), "a\n  b\n\nc");
        assert_eq!(unindented("\"\"\"PID|1\n   NK1|1\"\"\""), "PID|1\nNK1|1");
        assert_eq!(unindented("\"\"\"a \\T\\ b\"\"\""), "a \\T\\ b");
        assert_eq!(unindented("\"\"\"\"\"\""), "");
        assert_eq!(unindented("\"\"\"\n\t\n\"\"\""), "");
        assert_eq!(unindented("\"\"\"\n\u{a0}x\n  y\"\"\""), "\u{a0}x\n  y");
    }
}
