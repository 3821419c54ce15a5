//! Rows and blocks of rows.

use mapwright_grammar::Rule;
use pest::iterators::Pair;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Span, Spanned};

use super::ast::{
    Assign, Block, By, Condition, ConditionKind, Each, Entry, Extent, Ignore, Match, MatchArm, MatchElse,
    Name, Policy, Request, Row, Sharing, Value, ValueKind, When,
};
use super::mistake::Slice;
use super::place::Builder;

impl<'t> Builder<'t> {
    pub(super) fn rows(&mut self, block: Pair<'t, Rule>) -> Vec<Row> {
        let mut rows = Vec::new();
        // Of the rows only those behind `in` are about rows that are there already.
        let changing = self.changing;
        for part in block.into_inner() {
            self.changing = changing && part.as_rule() == Rule::inside_row;
            let row = match part.as_rule() {
                Rule::replace_row | Rule::remove_row | Rule::inside_row => self.change(part, changing),
                Rule::bad_row | Rule::bad_match => Some(self.bad_row(part, rows.last())),
                _ => self.row(part),
            };
            rows.extend(row);
        }
        self.changing = changing;
        rows
    }

    /// A row of any form, without its place among others.
    pub(super) fn row(&mut self, part: Pair<'t, Rule>) -> Option<Row> {
        match part.as_rule() {
            Rule::assign_row => self.assign(part),
            Rule::block_row => self.block(part),
            Rule::when_row => Some(self.when(part)),
            Rule::match_row => self.match_row(part),
            Rule::each_row => self.each(part),
            Rule::entry_row => self.entry(part),
            Rule::ignore_row => self.ignore(part),
            _ => None,
        }
    }

    fn assign(&mut self, row: Pair<'t, Rule>) -> Option<Row> {
        let span = self.span(&row);
        let (mut source, mut target, mut by, mut via, mut block, mut policy) =
            (None, None, None, None, None, None);
        let parts = row.into_inner().flat_map(|part| match part.as_rule() {
            Rule::assign_head => part.into_inner().collect::<Vec<_>>(),
            _ => vec![part],
        });
        for part in parts {
            let part_span = self.span(&part);
            match part.as_rule() {
                Rule::expression => source = Some(self.value(part)),
                Rule::target => target = Some(self.target(part)),
                Rule::by if by.is_some() => self.twice("by", part_span),
                Rule::via if via.is_some() => self.twice("via", part_span),
                Rule::by => by = self.by(part),
                Rule::via => via = self.inner_name(part),
                Rule::rows => block = Some(self.rows(part)),
                Rule::policy => policy = self.policy(part).map(|node| Spanned { node, span: part_span }),
                _ => {}
            }
        }
        Some(Row::Assign(Assign { source: source?, target: target?, by, via, block, policy, span }))
    }

    fn twice(&mut self, word: &str, span: Span) {
        let error = Diagnostic::error(
            codes::BAD_ROW,
            format!("`{word}` stands twice in this row"),
            span,
            "the second one",
        );
        self.report(error.help(format!("a row has one `{word}`")));
    }

    fn by(&mut self, pair: Pair<'t, Rule>) -> Option<By> {
        let (mut map, mut arguments) = (None, Vec::new());
        for part in pair.into_inner().find(|part| part.as_rule() == Rule::by_map)?.into_inner() {
            match part.as_rule() {
                Rule::name => map = Some(self.name(&part)),
                Rule::arguments => arguments = self.arguments(part),
                _ => {}
            }
        }
        Some(By { map: map?, arguments })
    }

    fn inner_name(&mut self, pair: Pair<'t, Rule>) -> Option<Name> {
        let name = pair.into_inner().find(|part| part.as_rule() == Rule::name)?;
        Some(self.name(&name))
    }

    fn policy(&mut self, pair: Pair<'t, Rule>) -> Option<Policy> {
        let mut words = pair.into_inner().filter(|part| part.as_rule() != Rule::k_else);
        let said = words.next()?;
        let more = words.next();
        let extent = if more.is_some() { Extent::Resource } else { Extent::Element };
        Some(match said.as_rule() {
            Rule::k_fail => Policy::Fail,
            Rule::k_warn => Policy::Warn(extent),
            Rule::k_skip => Policy::Skip(extent),
            Rule::k_absent => Policy::Absent(self.name(&more?)),
            _ => Policy::Default(self.literal(&said)?),
        })
    }

    fn block(&mut self, row: Pair<'t, Rule>) -> Option<Row> {
        let span = self.span(&row);
        let (mut target, mut rows, mut policy) = (None, Vec::new(), None);
        for part in row.into_inner() {
            let part_span = self.span(&part);
            match part.as_rule() {
                Rule::target => target = Some(self.target(part)),
                Rule::rows => rows = self.rows(part),
                Rule::policy => policy = self.policy(part).map(|node| Spanned { node, span: part_span }),
                _ => {}
            }
        }
        Some(Row::Block(Block { target: target?, rows, policy, span }))
    }

    fn when(&mut self, row: Pair<'t, Rule>) -> Row {
        let span = self.span(&row);
        let mut branches = vec![self.branch(row.clone())];
        let mut otherwise = None;
        for part in row.into_inner() {
            match part.as_rule() {
                Rule::else_when => branches.push(self.branch(part)),
                Rule::else_rows => {
                    let rows = part.into_inner().find(|part| part.as_rule() == Rule::rows);
                    otherwise = Some(rows.map(|rows| self.rows(rows)).unwrap_or_default());
                }
                _ => {}
            }
        }
        Row::When(When { branches, otherwise, span })
    }

    /// The condition and the rows right below a `when`.
    fn branch(&mut self, pair: Pair<'t, Rule>) -> (Condition, Vec<Row>) {
        let mut condition = Condition { kind: ConditionKind::Bad, span: self.span(&pair) };
        let mut rows = Vec::new();
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::expression => condition = self.condition(part),
                Rule::rows => rows = self.rows(part),
                _ => {}
            }
        }
        (condition, rows)
    }

    fn match_row(&mut self, row: Pair<'t, Rule>) -> Option<Row> {
        let span = self.span(&row);
        let (mut subject, mut head, mut arms, mut otherwise) = (None, span, Vec::new(), None);
        for part in row.into_inner() {
            match part.as_rule() {
                Rule::match_head => {
                    head = self.span(&part);
                    let value = part.into_inner().find(|part| part.as_rule() == Rule::expression);
                    subject = value.map(|value| self.value(value));
                }
                Rule::arms => (arms, otherwise) = self.arms(part),
                _ => {}
            }
        }
        Some(Row::Match(Match { subject: subject?, arms, otherwise, head, span }))
    }

    fn arms(&mut self, block: Pair<'t, Rule>) -> (Vec<MatchArm>, Option<Spanned<MatchElse>>) {
        let (mut arms, mut otherwise) = (Vec::new(), None::<Spanned<MatchElse>>);
        for part in block.into_inner() {
            match part.as_rule() {
                Rule::arm => {
                    let (mut keys, mut rows) = (Vec::new(), Vec::new());
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::code => keys.push(self.name(&part)),
                            Rule::rows => rows = self.rows(part),
                            _ => {}
                        }
                    }
                    arms.push(MatchArm { keys, rows });
                }
                Rule::match_else => {
                    let span = self.span(&part);
                    let Some(node) = self.match_else(part) else { continue };
                    match &otherwise {
                        Some(first) => self.report(
                            Diagnostic::error(
                                codes::WRONG_ELSE,
                                "this match has two `else`",
                                span,
                                "the second one",
                            )
                            .label(first.span, "the first one")
                            .help("keep one of them: all other values take it"),
                        ),
                        None => otherwise = Some(Spanned { node, span }),
                    }
                }
                Rule::bad_arm => self.bad_arm(part),
                _ => {}
            }
        }
        (arms, otherwise)
    }

    fn match_else(&mut self, pair: Pair<'t, Rule>) -> Option<MatchElse> {
        let mut said = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::rows => said = Some(MatchElse::Rows(self.rows(part))),
                Rule::k_skip => said = Some(MatchElse::Skip),
                Rule::k_warn => said = Some(MatchElse::Warn(None)),
                Rule::k_fail => said = Some(MatchElse::Fail(None)),
                Rule::text => {
                    let text = Some(self.name(&part));
                    said = said.map(|said| match said {
                        MatchElse::Warn(_) => MatchElse::Warn(text.clone()),
                        _ => MatchElse::Fail(text.clone()),
                    });
                }
                _ => {}
            }
        }
        said
    }

    fn bad_arm(&mut self, bad: Pair<'t, Rule>) {
        let start = bad.as_span().start();
        let mut parts: Vec<Pair<'t, Rule>> = bad.into_inner().collect();
        let block = parts.pop_if(|part| part.as_rule() == Rule::rows);
        let head = parts.first().map_or(start..start, |part| part.as_span().start()..part.as_span().end());
        let error = Slice::new(self.text, head, block.is_some()).arm(self);
        self.report(error);
        if let Some(block) = block {
            self.rows(block);
        }
    }

    fn each(&mut self, row: Pair<'t, Rule>) -> Option<Row> {
        let span = self.span(&row);
        let (mut source, mut alias, mut head, mut rows) = (None::<Value>, None, span, Vec::new());
        for part in row.into_inner() {
            match part.as_rule() {
                Rule::each_head => {
                    head = self.span(&part);
                    for part in part.into_inner() {
                        match part.as_rule() {
                            Rule::name => alias = Some(self.name(&part)),
                            Rule::expression => source = Some(self.each_source(source, part)),
                            _ => {}
                        }
                    }
                }
                Rule::rows => rows = self.rows(part),
                _ => {}
            }
        }
        Some(Row::Each(Each { source: source?, alias, rows, head, span }))
    }

    /// The source of an `each`, or, where there is one, the condition after its name.
    fn each_source(&mut self, source: Option<Value>, pair: Pair<'t, Rule>) -> Value {
        let Some(source) = source else { return self.value(pair) };
        let condition = Box::new(self.condition(pair));
        let span = source.span.to(condition.span);
        Value { kind: ValueKind::Where { value: Box::new(source), condition }, span }
    }

    fn entry(&mut self, row: Pair<'t, Rule>) -> Option<Row> {
        let span = self.span(&row);
        let (mut head, mut block) = (None, Vec::new());
        for part in row.into_inner() {
            match part.as_rule() {
                Rule::entry_head => head = Some(part),
                Rule::rows => block = self.rows(part),
                _ => {}
            }
        }
        let head_pair = head?;
        let head = self.span(&head_pair);
        let mut names = Vec::new();
        let (mut arguments, mut condition, mut request) = (Vec::new(), None, None);
        let (mut key, mut sharing) = (None::<Vec<Value>>, None::<Sharing>);
        for part in head_pair.into_inner() {
            match part.as_rule() {
                Rule::name => names.push(self.name(&part)),
                Rule::arguments => arguments = self.arguments(part),
                Rule::entry_part => {
                    let part_span = self.span(&part);
                    let Some(word) = part.clone().into_inner().next() else { continue };
                    match word.as_rule() {
                        Rule::k_when if condition.is_some() => self.part_twice("`when`", part_span),
                        Rule::k_key if key.is_some() => self.part_twice("`key`", part_span),
                        Rule::k_once | Rule::k_numbered if sharing.is_some() => {
                            self.part_twice("`once` or `numbered`", part_span);
                        }
                        Rule::k_put | Rule::k_post if request.is_some() => {
                            self.part_twice("`put` or `post`", part_span)
                        }
                        Rule::k_when => {
                            let inside = part.into_inner().find(|part| part.as_rule() == Rule::expression);
                            condition = inside.map(|inside| self.condition(inside));
                        }
                        Rule::k_key => key = Some(self.arguments(part)),
                        Rule::k_once => sharing = Some(Sharing::Once),
                        Rule::k_numbered => sharing = Some(Sharing::Numbered),
                        Rule::k_put => request = Some(Spanned { node: Request::Put, span: part_span }),
                        Rule::k_post => request = Some(Spanned { node: Request::Post, span: part_span }),
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        let mut names = names.into_iter();
        let (name, map) = (names.next()?, names.next()?);
        let key = key.unwrap_or_else(|| {
            let error = Diagnostic::error(
                codes::MISSING_KEY,
                "this entry has no key",
                head,
                "from what is its id made?",
            )
            .help(format!("name the fields that tell it from other {} entries: `key PID-3[1]`", map.node));
            self.report(error);
            // The entry stays, so that references to it are no further mistakes.
            vec![Value { kind: ValueKind::Bad, span: head }]
        });
        let sharing = sharing.unwrap_or(Sharing::Unique);
        Some(Row::Entry(Entry { name, map, arguments, condition, key, sharing, request, block, head, span }))
    }

    fn part_twice(&mut self, words: &str, span: Span) {
        let error = Diagnostic::error(
            codes::BAD_ROW,
            format!("{words} stands twice in this entry"),
            span,
            "the second one",
        );
        self.report(
            error.help(
                "each part of an entry stands once: `when`, `key`, `once` or `numbered`, `put` or `post`",
            ),
        );
    }

    fn ignore(&mut self, row: Pair<'t, Rule>) -> Option<Row> {
        let span = self.span(&row);
        let (mut paths, mut remark) = (Vec::new(), None);
        for part in row.into_inner().find(|part| part.as_rule() == Rule::ignore_head)?.into_inner() {
            match part.as_rule() {
                Rule::path => paths.extend(self.path(&part)),
                Rule::remark => remark = self.only_text(part),
                _ => {}
            }
        }
        Some(Row::Ignore(Ignore { paths, remark, span }))
    }

    /// Reports a row that cannot be read. What its block holds is read as usual, and kept where the row is a `when`,
    /// `match` or `each`: these need only their condition or source to be bad.
    fn bad_row(&mut self, bad: Pair<'t, Rule>, before: Option<&Row>) -> Row {
        let span = self.span(&bad);
        let start = span.start as usize;
        let mut parts: Vec<Pair<'t, Rule>> = bad.into_inner().collect();
        let block = parts.pop_if(|part| matches!(part.as_rule(), Rule::rows | Rule::arms));
        let head = parts.iter().find(|part| part.as_rule() == Rule::bad_text);
        let head = head.map_or(start..start, |part| part.as_span().start()..part.as_span().end());
        let slice = Slice::new(self.text, head, block.is_some());
        let word = slice.first_word();
        // The `else` of something that is bad itself is not a second mistake.
        let follows_bad = match before {
            Some(Row::Bad(_)) => true,
            Some(Row::When(when)) => when.branches.iter().any(|(c, _)| c.kind == ConditionKind::Bad),
            _ => false,
        };
        if !(follows_bad && word == "else") {
            let error = slice.row(self);
            self.report(error);
        }
        let Some(block) = block else { return Row::Bad(span) };
        let head = self.at(slice.start, slice.start + slice.text.len());
        if block.as_rule() == Rule::arms {
            let (arms, otherwise) = self.arms(block);
            let subject = Value { kind: ValueKind::Bad, span: head };
            return Row::Match(Match { subject, arms, otherwise, head, span });
        }
        self.changing = word == "in" && self.in_overlay;
        let rows = self.rows(block);
        match word {
            "when" => {
                let condition = Condition { kind: ConditionKind::Bad, span: head };
                Row::When(When { branches: vec![(condition, rows)], otherwise: None, span })
            }
            "each" => {
                let source = Value { kind: ValueKind::Bad, span: head };
                Row::Each(Each { source, alias: None, rows, head, span })
            }
            _ => Row::Bad(span),
        }
    }
}
