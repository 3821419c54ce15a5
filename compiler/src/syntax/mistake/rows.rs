//! Broken rows and arms.

use mapwright_grammar::Rule;

use crate::diagnostic::{Diagnostic, codes, did_you_mean};

use super::super::place::Builder;
use super::lexical::COMMENTS;
use super::{Failure, Found, FoundKind, Slice};

/// What people write for `->`.
pub(super) const ARROWS: [&str; 15] =
    ["=>", "=", "==", "==>", "-->", "--", "<-", "<--", "<=", "<->", ":=", ":", ">", "-", "|"];

/// What people write for the words and operators of a condition.
const OPERATORS: [(&str, &str); 12] = [
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

/// What people join texts with.
const JOINERS: [&str; 5] = ["+", "++", "&", "&&", "||"];

/// What other languages have for the words that begin rows, and how those go on.
const KEYWORDS: [(&str, &str); 8] = [
    ("if", "when CONDITION { … }"),
    ("unless", "when not CONDITION { … }"),
    ("elif", "else when CONDITION { … }"),
    ("elseif", "else when CONDITION { … }"),
    ("switch", "match PATH { CODE { … }  else { … } }"),
    ("case", "match PATH { CODE { … }  else { … } }"),
    ("for", "each SOURCE as NAME { … }"),
    ("foreach", "each SOURCE as NAME { … }"),
];

const ROW_FORM: &str =
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

    /// A word before an offset that is meant for `->` and means something else: `PID-8 > gender`.
    fn arrow_before(&self, end: usize) -> Option<(usize, &'t str)> {
        let before = self.text.get(..end)?;
        let arrow = before.split_whitespace().find(|word| ARROWS.contains(word))?;
        Some((before.find(&format!(" {arrow} "))? + 1, arrow))
    }

    /// What stands before it on its line.
    fn before_on_line(&self) -> &'t str {
        self.file.get(..self.start).and_then(|before| before.rsplit(['\n', '\r']).next()).unwrap_or("").trim()
    }

    /// Whether a row ends before it on the same line.
    fn follows_row(&self) -> bool {
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

    /// A failure between source and arrow.
    fn before_arrow(&self, builder: &Builder<'_>, failure: &Failure, found: &Found<'_>) -> Diagnostic {
        let span = self.found_span(builder, found);
        if let Some(error) = self.half_path(builder, failure, found) {
            return error;
        }
        if let Some(error) = self.path_with_blank(builder, failure, found) {
            return error;
        }
        let condition = self.text.get(..failure.at).is_some_and(|before| before.contains(" where "));
        let operator = OPERATORS.iter().find(|(wrong, _)| condition && *wrong == found.text);
        if let Some((wrong, right)) = operator.filter(|_| failure.expects(Rule::operator)) {
            let message = format!("`{wrong}` is not an operator");
            return Diagnostic::error(codes::BAD_CONDITION, message, span, format!("`{right}` is meant?"))
                .help(format!("write `{right}`"))
                .fix(format!("write `{right}`"), span, *right);
        }
        if ARROWS.contains(&found.text) {
            return wrong_arrow(span, found.text, "rows are written with `->`", "PID-5 -> name");
        }
        if JOINERS.contains(&found.text) {
            let message = format!("`{}` joins no texts", found.text);
            return Diagnostic::error(codes::BAD_VALUE, message, span, "not an operator").help(
                "texts are joined with `concat(a, b)`, or with something between them: `join(a, \" \", b)`",
            );
        }
        let is_call = self.text.get(..failure.at).is_some_and(|before| before.ends_with(')'));
        if is_call && matches!(found.text.chars().next(), Some('.' | '-' | '[')) {
            let message = "a path cannot go on behind a function";
            return Diagnostic::error(codes::BAD_VALUE, message, span, "a part of what the function gives?")
                .help("the whole path stands in the parentheses: `first(PID-3.1)`");
        }
        let first = self.first_word();
        if let Some((_, word)) = KEYWORDS.iter().find(|(other, _)| first.eq_ignore_ascii_case(other)) {
            let span = self.span(builder, 0..first.len());
            let message = format!("`{first}` begins no row");
            return Diagnostic::error(codes::BAD_ROW, message, span, "not known here")
                .help(format!("write `{word}`"));
        }
        let known = ["when", "match", "each", "entry", "ignore", "by", "via", "where", "else"];
        if let Some(meant) = did_you_mean(first, known).filter(|meant| first.len() > 1 && *meant != first) {
            let span = self.span(builder, 0..first.len());
            let message = format!("`{first}` begins no row");
            return Diagnostic::error(codes::BAD_ROW, message, span, "not known here")
                .help(format!("did you mean `{meant}`?"))
                .help(ROW_FORM);
        }
        if found.text == "," {
            return Diagnostic::error(codes::BAD_ROW, "a row has one source", span, "`->` may stand here")
                .help("for the first of several that is there: `a or b`; for a text of several: `join(a, \" \", b)`");
        }
        if let Some((at, arrow)) = self.arrow_before(failure.at).filter(|_| !condition) {
            let span = self.span(builder, at..at + arrow.len());
            return wrong_arrow(span, arrow, "rows are written with `->`", "PID-5 -> name");
        }
        if matches!(found.text, "via" | "by") {
            let message = format!("`{}` stands behind the target", found.text);
            return Diagnostic::error(codes::BAD_ROW, message, span, "not before `->`").help(ROW_FORM);
        }
        if matches!(found.text, "or" | "where") {
            let message = format!("something is missing behind `{}`", found.text);
            return Diagnostic::error(codes::BAD_VALUE, message, span, "and then?")
                .help("a value is written `PID-5 or PID-9`, `PID-11 where .7 == \"H\"`");
        }
        let word = self.text.get(first.len()..).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        if word && self.follows_row() {
            let span = self.span(builder, 0..first.len());
            let message = format!("`{first}` does not belong to the row before it");
            return Diagnostic::error(codes::BAD_ROW, message, span, "not behind a target").help(ROW_FORM);
        }
        let message = match found.kind {
            FoundKind::End => "this row has no target".to_string(),
            _ => format!("`->` is missing before {}", found.words()),
        };
        Diagnostic::error(codes::BAD_ROW, message, span, "`->` and a target may stand here").help(ROW_FORM)
    }

    /// `PID 5`, `PID -5`, `PID. 5`.
    fn path_with_blank(
        &self,
        builder: &Builder<'_>,
        failure: &Failure,
        found: &Found<'_>,
    ) -> Option<Diagnostic> {
        let before = self.text.get(..failure.at)?;
        let name_end = before.trim_end().len();
        let name =
            before.trim_end().rsplit(|c: char| !super::is_word(c)).next().filter(|name| !name.is_empty())?;
        let number = self.text.get(failure.at..)?.trim_start_matches(['-', '.', ' ']);
        let digits = number.len() - number.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let blank = name_end < before.len();
        let starts = matches!(found.text.chars().next(), Some('-' | '.' | '0'..='9'));
        if !(blank && starts && digits > 0 && name.starts_with(char::is_alphabetic))
            || found.text.starts_with("->")
        {
            return None;
        }
        let number = number.get(..digits)?;
        let end =
            self.text.len() - self.text.get(failure.at..)?.trim_start_matches(['-', '.', ' ']).len() + digits;
        let span = self.span(builder, name_end - name.len()..end);
        Some(
            Diagnostic::error(codes::BAD_VALUE, "a path has no blanks", span, "one path?")
                .help(format!("write `{name}-{number}`")),
        )
    }

    /// `PID-`, `PID-x`, `PID.`, `PID[x]`: a separator that no step follows.
    fn half_path(&self, builder: &Builder<'_>, failure: &Failure, found: &Found<'_>) -> Option<Diagnostic> {
        let before = self.text.get(..failure.at)?;
        // pest may stop before the separator, which goes on nothing, or after it, where a number is missing.
        let (at, separator) = match found.text.chars().next() {
            Some(c @ ('-' | '.' | '[')) if before.ends_with(super::is_word) || before.ends_with(']') => {
                (failure.at, c)
            }
            _ => {
                let c = before.chars().next_back().filter(|c| matches!(c, '-' | '.' | '['))?;
                (failure.at - 1, c)
            }
        };
        let path = self.text.get(..at)?;
        let path = path.rsplit([' ', '\t', '(', ',']).next().filter(|path| !path.is_empty())?;
        if self.text.get(at..)?.starts_with("->") || path.contains('"') {
            return None;
        }
        let span = self.span(builder, at - path.len()..at + 1);
        let message = match separator {
            '-' => "after `-` stands the number of a field",
            '.' => "after `.` stands the number or the name of a component",
            _ => "in brackets stands the number of a repetition",
        };
        Some(
            Diagnostic::error(codes::BAD_VALUE, message, span, "a number is missing after this")
                .help("paths are written `PID-5`, `PID-5.1`, `PID-5[1]` or `PID.PatientName`"),
        )
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

/// Something else where `->` is meant.
pub(super) fn wrong_arrow(
    span: crate::source::Span,
    found: &str,
    message: &str,
    example: &str,
) -> Diagnostic {
    let error = Diagnostic::error(codes::WRONG_ARROW, message, span, format!("`{found}` is not `->`"));
    match found.starts_with('<') {
        true => error.help(format!("the source is on the left, the target on the right: `{example}`")),
        false => error.help(format!("write `->`: `{example}`")).fix("write `->`", span, "->"),
    }
}
