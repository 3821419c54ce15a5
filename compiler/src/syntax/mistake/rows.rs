//! Broken rows and arms.

use mapwright_grammar::Rule;

use crate::diagnostic::{Diagnostic, codes};

use super::super::place::Builder;
use super::arrows::ARROWS;
use super::lexical::COMMENTS;
use super::{Failure, Found, FoundKind, Slice};

/// What people write for the words and operators of a condition.
pub(super) const OPERATORS: [(&str, &str); 12] = [
    ("=", "=="),
    ("===", "=="),
    ("<>", "!="),
    ("!==", "!="),
    ("=<", "<="),
    ("=>", ">="),
    ("&&", "and"),
    ("&", "and"),
    ("||", "or"),
    ("|", "or"),
    ("!", "not"),
    ("is", "=="),
];

pub(super) const ROW_FORM: &str =
    "a row is written `SOURCE -> TARGET`, then `by MAP`, `via TABLE` and rows in braces, if any";
const POLICIES: &str =
    "after `else` stands `fail`, `warn`, `skip`, `skip resource`, `absent \"unknown\"` or a literal";

impl<'t> Slice<'t> {
    /// The message for a row.
    pub(in super::super) fn row(&self, builder: &Builder<'_>) -> Diagnostic {
        if self.text.is_empty() {
            let span = self.found_span(builder, &self.found(0));
            let error =
                Diagnostic::error(codes::BAD_ROW, "these braces belong to no row", span, "braces of what?");
            return error.help("rows in braces follow an element, a row or a condition: `contact { … }`");
        }
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        match self.first_word() {
            "else" => self.stray_else(builder),
            "when" => self.keyword(builder, Rule::strict_when, "when CONDITION { … }"),
            "match" => self.keyword(builder, Rule::strict_match, "match PATH { CODE { … }  else { … } }"),
            "each" => self.keyword(builder, Rule::strict_each, "each SOURCE as NAME where CONDITION { … }"),
            "entry" => {
                self.keyword(builder, Rule::strict_entry, "entry NAME : MAP(SOURCE, …) key VALUE, … put")
            }
            "ignore" => self.keyword(builder, Rule::strict_ignore, "ignore PID-2, PID-4 \"why\""),
            _ if self.follows_policy() => {
                let found = self.found(0);
                let message = format!("{} does not belong to a policy", found.words());
                let span = self.found_span(builder, &found);
                Diagnostic::error(codes::BAD_POLICY, message, span, "behind a whole policy").help(POLICIES)
            }
            _ => self.change(builder).unwrap_or_else(|| self.assign(builder)),
        }
    }

    /// What stands before it on its line.
    fn before_on_line(&self) -> &'t str {
        self.file.get(..self.start).and_then(|before| before.rsplit(['\n', '\r']).next()).unwrap_or("").trim()
    }

    /// Whether a row ends before it on the same line.
    pub(super) fn follows_row(&self) -> bool {
        let before = self.before_on_line();
        !before.is_empty() && !before.ends_with(['{', '}'])
    }

    /// Whether a row with a policy ends before it on the same line.
    fn follows_policy(&self) -> bool {
        let mut words = self.before_on_line().split_whitespace().rev();
        let policy = words.next().filter(|word| *word != "resource").or_else(|| words.next());
        matches!(policy, Some("skip" | "warn" | "fail")) && words.next() == Some("else")
    }

    fn stray_else(&self, builder: &Builder<'_>) -> Diagnostic {
        let after = self.text.get("else".len()..).unwrap_or("").trim_start();
        if after.starts_with("when")
            && let Some(failure) = self.failure(Rule::strict_else_when)
        {
            return self.in_condition(builder, &failure, "else when CONDITION { … }");
        }
        let span = self.span(builder, 0.."else".len());
        if self.block {
            return Diagnostic::error(
                codes::WRONG_ELSE,
                "this `else` belongs to no `when`",
                span,
                "no `when` ends before it",
            )
            .help("`else { … }` follows the `}` of a `when`")
            .help(format!("for a value that cannot be converted: {POLICIES}, without braces"));
        }
        Diagnostic::error(
            codes::WRONG_ELSE,
            "this `else` belongs to no row",
            span,
            "nothing before it can take it",
        )
        .help(format!("`else` follows a row or the `}}` of a `when`; {POLICIES}"))
    }

    /// A row that begins with a word of its own.
    fn keyword(&self, builder: &Builder<'_>, rule: Rule, form: &str) -> Diagnostic {
        let Some(failure) = self.failure(rule) else {
            let found = self.found(self.text.len());
            let span = self.found_span(builder, &found);
            let (message, label) = match self.block {
                true => ("rows in braces cannot stand here".to_string(), "not after this row"),
                false => (
                    format!("the rows of this `{}` are missing", self.first_word()),
                    "rows in braces come here",
                ),
            };
            return Diagnostic::error(codes::BAD_ROW, message, span, label)
                .help(format!("the form is `{form}`"));
        };
        self.in_condition(builder, &failure, form)
    }

    /// A failure where a condition or value stands.
    fn in_condition(&self, builder: &Builder<'_>, failure: &Failure, form: &str) -> Diagnostic {
        let found = self.found(failure.at);
        if self.first_word() == "ignore" && failure.expects(Rule::ident) && !failure.expects(Rule::step) {
            let span = self.found_span(builder, &found);
            let error = Diagnostic::error(
                codes::BAD_ROW,
                "`ignore` needs the paths of fields",
                span,
                "a path may stand here",
            );
            return error.help(format!("the form is `{form}`"));
        }
        if let Some(error) = self
            .path_with_blank(builder, failure, &found)
            .or_else(|| self.half_path(builder, failure, &found))
        {
            return error;
        }
        if failure.expects(Rule::operator)
            || failure.expects(Rule::expression)
            || failure.expects(Rule::primary)
        {
            if let Some((_, right)) = OPERATORS.iter().find(|(wrong, _)| *wrong == found.text) {
                let span = self.found_span(builder, &found);
                let message = format!("`{}` is not an operator", found.text);
                let error =
                    Diagnostic::error(codes::BAD_CONDITION, message, span, format!("`{right}` is meant?"));
                return error.help(format!("write `{right}`")).fix(format!("write `{right}`"), span, *right);
            }
            if found.text == "->" {
                let span = self.found_span(builder, &found);
                let message = format!("`{}` takes no target", self.first_word());
                return Diagnostic::error(codes::BAD_ROW, message, span, "a row of its own?")
                    .help(format!("rows stand in the braces: `{form}`"));
            }
            if found.kind == FoundKind::Word && failure.expects(Rule::operator) {
                let span = self.found_span(builder, &found);
                let message = format!("`{}` is not an operator", found.text);
                return Diagnostic::error(codes::BAD_CONDITION, message, span, "not known")
                    .help("the operators are `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `and`, `or`; for codes, write a table and `in TABLE`")
                    .help(format!("the form is `{form}`"));
            }
        }
        if failure.expects(Rule::k_null) || failure.expects(Rule::is_state) && found.text == "is" {
            let span = self.found_span(builder, &found);
            let message = format!("{} cannot stand behind `is`", found.words());
            return Diagnostic::error(codes::BAD_CONDITION, message, span, "not a kind of absence")
                .help("after `is` stands `null`, `empty` or `missing`, and `not` before them")
                .help("values are compared with `==`: `PID-8 == \"F\"`");
        }
        let code = match self.first_word() {
            "when" | "else" if !failure.expects(Rule::k_when) => codes::BAD_CONDITION,
            _ => codes::BAD_ROW,
        };
        let what = format!("this `{}`", self.first_word());
        self.generic(builder, code, failure, &what).help(format!("the form is `{form}`"))
    }

    /// A row with a source and a target.
    fn assign(&self, builder: &Builder<'_>) -> Diagnostic {
        let Some(failure) = self.failure(Rule::strict_assign) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            let error =
                Diagnostic::error(codes::BAD_ROW, "rows in braces cannot stand here", span, "not after this");
            return error.help("the rows in braces come before `else`, after `by` and `via`");
        };
        let found = self.found(failure.at);
        let span = self.found_span(builder, &found);
        let before = self.text.get(..failure.at).unwrap_or("").trim_end();
        let word_before = before.rsplit(|c: char| !super::is_word(c)).next().unwrap_or("");
        if let ("by" | "via", true) =
            (word_before, failure.expects(Rule::name) || failure.expects(Rule::by_map))
        {
            return self.missing_name(builder, word_before, &found);
        }
        if let ("by" | "via", FoundKind::End) = (self.first_word(), found.kind)
            && self.text == self.first_word()
        {
            return self.missing_name(builder, self.first_word(), &found);
        }
        if failure.expects(Rule::target_end) {
            return self.after_target(builder, &failure, &found);
        }
        let in_target = before.contains("->") && before.ends_with('.');
        if failure.expects(Rule::target) || failure.expects(Rule::target_step) || in_target {
            return self.bad_target(builder, &failure, &found);
        }
        if failure.expects(Rule::k_fail) {
            if found.kind == FoundKind::Block {
                let at = self.span(builder, before.len().saturating_sub("else".len())..before.len());
                return Diagnostic::error(
                    codes::WRONG_ELSE,
                    "`else` after a row takes no rows",
                    at,
                    "not after a `when`",
                )
                .help(POLICIES)
                .help("to choose between rows: `when CONDITION { … } else { … }`");
            }
            let message = format!("{} is no policy", found.words());
            return Diagnostic::error(codes::BAD_POLICY, message, span, "what happens with a bad value?")
                .help(POLICIES);
        }
        if word_before == "absent" && failure.expects(Rule::text) {
            let message = "`absent` needs the code of a reason";
            let error = Diagnostic::error(codes::BAD_POLICY, message, span, "a code in quotes comes here")
                .help(
                    "for example `else absent \"unknown\"`; the codes are those of FHIR's data-absent-reason",
                );
            return match found.kind {
                FoundKind::Word => {
                    let quoted = format!("\"{}\"", found.text);
                    error.fix("put it into quotes", span, quoted)
                }
                _ => error,
            };
        }
        if failure.expects(Rule::arrow) {
            return self.before_arrow(builder, &failure, &found);
        }
        if before.contains("->") {
            return self.after_target(builder, &failure, &found);
        }
        if let Some(error) = self.half_path(builder, &failure, &found) {
            return error;
        }
        if failure.expects(Rule::close_paren) && found.kind != FoundKind::End {
            let message = format!("{} cannot stand here", found.words());
            return Diagnostic::error(codes::BAD_VALUE, message, span, "`,` or `)` may stand here")
                .help("what a function takes is separated by commas: `concat(PID-5.1.1, \" \", PID-5.2)`");
        }
        self.generic(builder, codes::BAD_VALUE, &failure, "this value").help(ROW_FORM)
    }

    fn missing_name(&self, builder: &Builder<'_>, word: &str, found: &Found<'_>) -> Diagnostic {
        let (what, example) = match word {
            "by" => ("map", "PID-5 -> name by HumanName"),
            _ => ("table", "PID-8 -> gender via AdministrativeSex"),
        };
        let message = format!("`{word}` needs the name of a {what}");
        let label = format!("the name of a {what} is missing here");
        Diagnostic::error(codes::MISSING_NAME, message, self.found_span(builder, found), label)
            .help(format!("for example `{example}`"))
    }

    fn bad_target(&self, builder: &Builder<'_>, failure: &Failure, found: &Found<'_>) -> Diagnostic {
        let span = self.found_span(builder, found);
        let error = match found.kind {
            _ if self.text.get(..failure.at).is_some_and(|before| before.ends_with('.')) => {
                Diagnostic::error(
                    codes::BAD_TARGET,
                    "the name of an element is missing",
                    span,
                    "missing after the dot",
                )
            }
            FoundKind::End => {
                Diagnostic::error(codes::BAD_TARGET, "the target is missing", span, "where does it go?")
            }
            _ => {
                let message = format!("{} is not a target", found.words());
                Diagnostic::error(codes::BAD_TARGET, message, span, "the name of an element stands here")
            }
        };
        error.help("a target is an element, or several joined by dots: `birthDate`, `name.family`")
    }

    /// A failure after the target.
    fn after_target(&self, builder: &Builder<'_>, failure: &Failure, found: &Found<'_>) -> Diagnostic {
        let span = self.found_span(builder, found);
        let row = |message: &str, label: &str| Diagnostic::error(codes::BAD_ROW, message, span, label);
        let target = |message: &str, label: &str| Diagnostic::error(codes::BAD_TARGET, message, span, label);
        match found.text {
            "where" => row("`where` stands before `->`", "not after the target")
                .help("the values are chosen before they go anywhere: `PID-11 where .7 == \"H\" -> address`"),
            "or" => row("`or` stands before `->`", "not after the target").help("write `PID-5 or PID-9 -> name`"),
            "->" => row("a row has one target", "a second target").help("to fill two elements, write two rows"),
            "," => row("a comma cannot stand here", "rows need nothing between them")
                .help("a row has one target, and ends with its line; to fill two elements, write two rows"),
            ";" => row("rows end with the line", "without `;`").help("leave the `;` out"),
            text if COMMENTS.contains(&text) => self.comment(builder, found.range.clone()),
            "[" => target("a target has no repetitions", "not in a target")
                .help("a row that ends at an element that repeats adds to it; for one new element, write `name { … }`"),
            "(" => target("only an extension takes parentheses", "not after this element")
                .help("an extension is written with its URL: `extension(\"URL\")`"),
            "else" => Diagnostic::error(codes::BAD_POLICY, "a row has one policy", span, "a second `else`")
                .help(POLICIES),
            "as" => row("a conversion is not said", "not needed")
                .help("leave it out: the types of both sides say what is converted; a code goes through a table, `via TABLE`"),
            "when" | "if" => row("a row has no condition", "not after the target")
                .help("put the row into a condition: `when CONDITION { SOURCE -> TARGET }`"),
            text if text.starts_with('-') || text.starts_with('.') => target("elements are named, not numbered", "not in a target")
                .help("a target is an element by its name, or several joined by dots: `name.family`"),
            _ => self.generic(builder, codes::BAD_ROW, failure, "this row").help(ROW_FORM),
        }
    }

    /// The message for an arm of a match.
    pub(in super::super) fn arm(&self, builder: &Builder<'_>) -> Diagnostic {
        const FORM: &str = "an arm is written `CODE, CODE { ROWS }`, and the last may be `else`";
        if self.text.is_empty() {
            let span = self.found_span(builder, &self.found(0));
            return Diagnostic::error(codes::BAD_MATCH_ARM, "this arm has no code", span, "for which codes?")
                .help(FORM);
        }
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        if self.first_word() == "else" {
            let failure = self.failure(Rule::strict_match_else);
            let at = failure.as_ref().map_or(self.text.len(), |failure| failure.at);
            let found = self.found(at);
            let message = format!("{} cannot stand here", found.words());
            let span = self.found_span(builder, &found);
            return Diagnostic::error(codes::BAD_MATCH_ARM, message, span, "what happens with other values?")
                .help("after `else` stand rows in braces, `skip`, `warn \"text\"` or `fail \"text\"`");
        }
        let Some(failure) = self.failure(Rule::strict_arm) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            return Diagnostic::error(
                codes::BAD_MATCH_ARM,
                "the rows of this arm are missing",
                span,
                "rows in braces come here",
            )
            .help(FORM);
        };
        let found = self.found(failure.at);
        if ARROWS.contains(&found.text) || found.text == "->" {
            let span = self.found_span(builder, &found);
            let code = self.text.get(..failure.at).unwrap_or("").trim_end();
            return Diagnostic::error(
                codes::BAD_MATCH_ARM,
                "an arm holds its rows in braces",
                span,
                "`{` may stand here",
            )
            .help(format!("write `{code} {{ SOURCE -> TARGET }}`"));
        }
        self.generic(builder, codes::BAD_MATCH_ARM, &failure, "this arm").help(FORM)
    }
}
