//! Whether two texts are the same but for blanks, line ends, comments and quotes that are not needed.

use mapwright_grammar::Rule;

use super::word::{squeezed, unquoted};

type Pairs<'t> = pest::iterators::Pairs<'t, Rule>;

/// Compares all that the grammar saw: the rules, in their nesting, and every word.
///
/// So the syntax trees are equal but for places, and nothing was lost.
pub(super) fn same(before: Pairs<'_>, after: Pairs<'_>) -> bool {
    pairs(before, after, Rule::file)
}

/// `parent` is the rule that both stand in.
fn pairs(mut before: Pairs<'_>, mut after: Pairs<'_>, parent: Rule) -> bool {
    loop {
        let (before, after) = match (before.next(), after.next()) {
            (None, None) => return true,
            (Some(before), Some(after)) => (before, after),
            _ => return false,
        };
        // With its quotes a name is a text, without them a word.
        let rule = |rule| match rule {
            Rule::text | Rule::ident | Rule::bare_code if matches!(parent, Rule::name | Rule::code) => {
                Rule::name
            }
            rule => rule,
        };
        if rule(before.as_rule()) != rule(after.as_rule()) {
            return false;
        }
        let (rule, before_text, after_text) = (before.as_rule(), before.as_str(), after.as_str());
        let (before, after) = (before.into_inner(), after.into_inner());
        // In paths and targets also the signs between the words count: `-` and `.` are no rules.
        let whole = matches!(rule, Rule::path | Rule::target | Rule::element | Rule::dotted);
        let word = before.peek().is_none() && after.peek().is_none();
        if (whole && squeezed(before_text) != squeezed(after_text))
            || (word && !whole && unquoted(before_text, parent) != unquoted(after_text, parent))
            || !pairs(before, after, rule)
        {
            return false;
        }
    }
}
