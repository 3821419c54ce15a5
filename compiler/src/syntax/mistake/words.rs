//! The rules of the grammar in words for people. Whatever reaches a message of pest's is renamed here.

use mapwright_grammar::Rule;

/// What may stand at a place, in words: "`->`", "a name", "`by`, `via` or a comment". `None` if nothing of it is
/// worth saying. `block` says that the end of what is parsed is the `{` of a block.
pub(super) fn list(rules: &[Rule], block: bool) -> Option<String> {
    let mut main: Vec<&str> = Vec::new();
    let mut minor: Vec<&str> = Vec::new();
    for rule in rules {
        match words(*rule) {
            Some((text, true)) if !main.contains(&text) => main.push(text),
            Some((text, false)) if !minor.contains(&text) => minor.push(text),
            _ => {}
        }
    }
    if rules.contains(&Rule::EOI) {
        minor.push(if block { "`{`" } else { "the end of the line" });
    }
    // Where something has to come, what could also come is only noise.
    let chosen = if main.is_empty() { minor } else { main };
    let (last, others) = chosen.split_last()?;
    Some(if others.is_empty() { (*last).to_string() } else { format!("{} or {last}", others.join(", ")) })
}

/// The words for a rule, and whether it is something that has to come.
fn words(rule: Rule) -> Option<(&'static str, bool)> {
    Some(match rule {
        Rule::arrow => ("`->`", true),
        Rule::colon => ("`:`", true),
        Rule::open_paren | Rule::arguments => ("`(`", true),
        Rule::close_paren => ("`)`", true),
        Rule::name | Rule::ident | Rule::dotted | Rule::by_map | Rule::alias => ("a name", true),
        Rule::text => ("a text in quotes", true),
        Rule::code | Rule::bare_code | Rule::coding => ("a code", true),
        Rule::expression | Rule::primary => ("a value", true),
        Rule::path => ("a path such as `PID-5`", true),
        Rule::literal => ("a literal", true),
        Rule::number | Rule::digits => ("a number", true),
        Rule::target | Rule::target_step => ("a target element", true),
        Rule::field_type => ("a type", true),
        Rule::type_name | Rule::map_source | Rule::named => ("the name of a type", true),
        Rule::table_source => ("`hl7 \"0001\"` or `string`", true),
        Rule::table_target => ("`fhir \"VALUE SET\"`, `system \"URI\"` or `string`", true),
        Rule::options => ("`(`", true),
        Rule::k_fail => ("`fail`", true),
        Rule::k_warn => ("`warn`", true),
        Rule::k_skip => ("`skip`", true),
        Rule::k_keep => ("`keep`", true),
        Rule::k_any => ("`any`", true),
        Rule::local_fields | Rule::local_codes => ("`{`", true),
        Rule::content | Rule::block_text => ("a text in quotes", true),
        Rule::source => ("the name of a source", true),
        Rule::element | Rule::element_step | Rule::expected | Rule::count => {
            ("an element of the output", true)
        }
        Rule::given => ("a text in quotes", true),
        Rule::finding_code => ("the code of a finding", false),
        Rule::k_of => ("`of`", false),
        Rule::equality => ("`==`", false),
        Rule::overlay_source | Rule::added => ("`+` and the name of a type", true),
        Rule::keyed => ("a type", true),
        Rule::equals => ("`=`", false),
        Rule::description => ("a description in quotes", false),
        Rule::comma => ("`,`", false),
        Rule::k_after | Rule::place => ("`after`", false),
        Rule::label => ("a title in quotes", false),
        Rule::code_table => ("the number of a table in quotes", false),
        Rule::operator => ("a comparison such as `==`", false),
        Rule::within => ("`in`", false),
        Rule::is_state => ("`is`", false),
        Rule::k_in => ("`in`", false),
        Rule::k_not => ("`not`", false),
        Rule::k_and => ("`and`", false),
        Rule::k_or => ("`or`", false),
        Rule::k_where => ("`where`", false),
        Rule::k_when => ("`when`", false),
        Rule::k_as => ("`as`", false),
        Rule::k_key | Rule::entry_part => ("`key`", false),
        Rule::k_once => ("`once`", false),
        Rule::k_numbered => ("`numbered`", false),
        Rule::k_put => ("`put`", false),
        Rule::k_post => ("`post`", false),
        Rule::k_by | Rule::by => ("`by`", false),
        Rule::k_via | Rule::via => ("`via`", false),
        Rule::k_else | Rule::policy => ("`else`", false),
        Rule::k_split | Rule::split => ("`split`", false),
        Rule::cardinality => ("`?`, `*` or `+`", false),
        Rule::format => ("a pattern in quotes", false),
        Rule::display => ("a display text in quotes", false),
        Rule::in_system => ("`in`", false),
        Rule::remark => ("a remark in quotes", false),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_to_come_hides_what_could() {
        assert_eq!(list(&[Rule::arrow, Rule::k_or, Rule::k_where], true).as_deref(), Some("`->`"));
        assert_eq!(
            list(&[Rule::k_by, Rule::k_via, Rule::EOI], false).as_deref(),
            Some("`by`, `via` or the end of the line")
        );
        assert_eq!(list(&[Rule::boundary], false), None);
    }
}
