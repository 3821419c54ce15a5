//! Broken items, fields of records and rows of tables.

use std::ops::Range;

use mapwright_grammar::Rule;

use crate::diagnostic::{Diagnostic, codes, did_you_mean};

use super::super::place::Builder;
use super::arrows::{ARROWS, wrong_arrow};
use super::{Failure, Found, FoundKind, Slice};

const ITEMS: [&str; 8] = ["use", "import", "parameter", "overlay", "schema", "table", "map", "test"];
const MAP_FORM: &str = "a map begins `map NAME(SOURCE, …) -> fhir TARGET {` or `map SOURCE -> TARGET {`";
const OVERLAY_FORM: &str = "overlay \"adt_a01.mw\" { … }";
const TABLE_FORM: &str = "a table begins `table NAME : hl7 \"0001\" -> fhir \"VALUE SET\" {`; instead of them may stand `string` and `system \"URI\"`";
const TEST_FORM: &str = "a test begins `test \"what it shows\" of MAP {`";
const TABLE_ROW_FORM: &str = "a row of a table is written `F -> female`, `A, O -> other \"display\" in \"system\"` or `else -> unknown`";
const FIELD_FORM: &str =
    "a field is written `NAME : TYPE`, then a pattern in quotes and `?`, `*` or `+`, if any";

impl<'t> Slice<'t> {
    /// The name that a broken map, table or schema most likely has, by its place in the file.
    pub(in super::super) fn item_name(&self) -> Option<Range<usize>> {
        let word = self.first_word();
        if !matches!(word, "map" | "table" | "schema" | "parameter") {
            return None;
        }
        let rest = self.text.get(word.len()..)?;
        let name = rest.trim_start();
        let length = match name.starts_with('"') {
            true => super::super::brace::end_of_text(name.as_bytes(), 0)?,
            false => super::word(name).len(),
        };
        let start = self.start + self.text.len() - name.len();
        (length > 0).then_some(start..start + length)
    }

    /// The message for an item. `last` is where the item before it ends.
    pub(in super::super) fn item(&self, builder: &Builder<'_>, last: Option<usize>) -> Diagnostic {
        // What no block follows was taken up to the next item: its first line is what it is about.
        let line = if self.block { self.text } else { self.text.lines().next().unwrap_or("").trim_end() };
        let head =
            Slice { file: self.file, text: without_comment(line), start: self.start, block: self.block };
        if head.text.starts_with('}') {
            let span = head.span(builder, 0..1);
            let mut error = Diagnostic::error(
                codes::STRAY_BRACE,
                "this brace closes nothing",
                span,
                "no `{` is open here",
            );
            if let Some(end) = last.filter(|end| *end > 0) {
                error = error.label(builder.at(end - 1, end), "the item before it is closed here");
            }
            return error.help("take it away, or look for a `}` too many before it");
        }
        if head.text.is_empty() || head.text.starts_with('{') {
            let span = head.found_span(builder, &head.found(0));
            let error = Diagnostic::error(
                codes::UNKNOWN_ITEM,
                "these braces belong to no item",
                span,
                "braces of what?",
            );
            return error.help(MAP_FORM);
        }
        if let Some(error) = head.lexical(builder) {
            return error;
        }
        match head.first_word() {
            "use" => head.quoted(builder, Rule::strict_use, "use hl7v2 \"2.5.1\""),
            "import" => head.quoted(builder, Rule::strict_import, "import \"tables.mw\""),
            "parameter" => head.parameter(builder),
            "overlay" if head.failure(Rule::strict_overlay).is_some() => {
                head.quoted(builder, Rule::strict_overlay, OVERLAY_FORM)
            }
            "overlay" => head.head(builder, Rule::strict_overlay, OVERLAY_FORM),
            "map" => head.head(builder, Rule::strict_map_head, MAP_FORM),
            "table" => head.head(builder, Rule::strict_table_head, TABLE_FORM),
            "schema" => head.head(builder, Rule::strict_schema_head, "a record begins `schema NAME {`"),
            "test" => head.head(builder, Rule::strict_test_head, TEST_FORM),
            word => head.unknown(builder, word, last),
        }
    }

    fn unknown(&self, builder: &Builder<'_>, word: &str, last: Option<usize>) -> Diagnostic {
        let begins_row =
            matches!(word, "when" | "match" | "each" | "entry" | "ignore" | "else" | "given" | "expect");
        if !self.block && self.text.contains("->") || begins_row {
            let span = self.span(builder, 0..self.text.len());
            let message = "a row stands outside of all maps";
            let mut error = Diagnostic::error(
                codes::UNKNOWN_ITEM,
                message,
                span,
                "not in the braces of a map, table or test",
            );
            if let Some(end) = last.filter(|end| self.file.get(end.saturating_sub(1)..*end) == Some("}")) {
                error = error.label(builder.at(end - 1, end), "the item before it is closed here");
            }
            return error
                .help("rows stand between the braces of a map; look for a `}` too many before this row");
        }
        let found = self.found(0);
        let span = self.found_span(builder, &found);
        let message = match found.kind {
            FoundKind::Word => format!("`{word}` is not an item of a file"),
            _ => format!("{} begins no item of a file", found.words()),
        };
        let error = Diagnostic::error(codes::UNKNOWN_ITEM, message, span, "not known here");
        match self.meant_item() {
            Some(meant) => {
                error.help(format!("did you mean `{meant}`?")).fix(format!("write `{meant}`"), span, meant)
            }
            None => error,
        }
        .help("a file holds `use`, `import`, `schema`, `table`, `map`, `test`, `overlay` and `parameter`")
    }

    /// The item that is most likely meant by the first word.
    pub(in super::super) fn meant_item(&self) -> Option<&'static str> {
        let word = self.first_word();
        let longer = ITEMS.iter().find(|item| word.to_lowercase().starts_with(**item));
        longer.copied().or_else(|| did_you_mean(word, ITEMS))
    }

    /// `use` and `import`.
    fn quoted(&self, builder: &Builder<'_>, rule: Rule, form: &str) -> Diagnostic {
        let help = format!("the form is `{form}`");
        let Some(failure) = self.failure(rule) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            return Diagnostic::error(codes::BAD_HEAD, "braces cannot stand here", span, "not after this")
                .help(help);
        };
        let found = self.found(failure.at);
        if failure.expects(Rule::text)
            && matches!(found.kind, FoundKind::Word | FoundKind::Number | FoundKind::Symbol)
        {
            let rest = self.text.get(failure.at..).unwrap_or("");
            let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let written = rest.get(..length).unwrap_or("").trim_matches(['"', '\'', '.']);
            let what = if self.first_word() == "use" { "version" } else { "name of the file" };
            let message = format!("the {what} stands in quotes");
            let span = self.span(builder, failure.at..failure.at + length);
            return Diagnostic::error(codes::MISSING_QUOTES, message, span, "quotes are missing")
                .help(format!(
                    "write `{} \"{written}\"`",
                    self.text.get(..failure.at).unwrap_or("").trim_end()
                ))
                .fix(format!("write `\"{written}\"`"), span, format!("\"{written}\""));
        }
        self.generic(builder, codes::BAD_HEAD, &failure, "this line").help(help)
    }

    /// The head of a map, table or schema.
    fn head(&self, builder: &Builder<'_>, rule: Rule, form: &str) -> Diagnostic {
        let Some(failure) = self.failure(rule) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            let message = format!("the braces of this {} are missing", self.first_word());
            return Diagnostic::error(codes::BAD_HEAD, message, span, "`{` is missing here").help(form);
        };
        let found = self.found(failure.at);
        let span = self.found_span(builder, &found);
        if failure.expects(Rule::arrow) && ARROWS.contains(&found.text) {
            return wrong_arrow(
                span,
                found.text,
                "source and target are joined by `->`",
                "map PID -> fhir Patient",
            );
        }
        if failure.expects(Rule::text) && matches!(found.kind, FoundKind::Word | FoundKind::Number) {
            // `administrative-gender` is one name.
            let rest = self.text.get(failure.at..).unwrap_or("");
            let length =
                rest.find(|c: char| !(c.is_alphanumeric() || "_-.".contains(c))).unwrap_or(rest.len());
            let written = rest.get(..length).unwrap_or("");
            let message = format!("`{written}` stands in quotes");
            let span = self.span(builder, failure.at..failure.at + length);
            let error = Diagnostic::error(codes::MISSING_QUOTES, message, span, "quotes are missing");
            let quoted = format!("\"{written}\"");
            let title = format!("write `{quoted}`");
            return error.help(title.clone()).help(form).fix(title, span, quoted);
        }
        if failure.expects(Rule::table_source) && found.kind == FoundKind::Number {
            let written = format!("hl7 \"{:0>4}\"", found.text);
            let message = format!("`{}` is the table of which standard?", found.text);
            let title = format!("write `{written}`");
            let error = Diagnostic::error(codes::BAD_HEAD, message, span, "`hl7` and quotes are missing");
            return error.help(title.clone()).help(form).fix(title, span, written);
        }
        if rule == Rule::strict_map_head
            && let Some(error) = self.several_sources(builder, &failure, &found)
        {
            return error;
        }
        let what = format!("the head of this {}", self.first_word());
        self.generic(builder, codes::BAD_HEAD, &failure, &what).help(form)
    }

    /// `map Patient PID -> …`, `map PID, PD1 -> …`: sources without their parentheses.
    fn several_sources(
        &self,
        builder: &Builder<'_>,
        failure: &Failure,
        found: &Found<'_>,
    ) -> Option<Diagnostic> {
        if !failure.expects(Rule::arrow) || !(found.kind == FoundKind::Word || found.text == ",") {
            return None;
        }
        let span = self.found_span(builder, found);
        if found.text == "to" {
            return Some(wrong_arrow(
                span,
                found.text,
                "source and target are joined by `->`",
                "map PID -> fhir Patient",
            ));
        }
        let error = Diagnostic::error(
            codes::BAD_HEAD,
            "the sources of a named map stand in parentheses",
            span,
            "`->` may stand here",
        );
        Some(error.help(MAP_FORM))
    }

    /// The message for a field of a record.
    pub(in super::super) fn field(&self, builder: &Builder<'_>) -> Diagnostic {
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        let Some(failure) = self.failure(Rule::strict_field) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            let error = Diagnostic::error(
                codes::BAD_SCHEMA_FIELD,
                "braces cannot stand here",
                span,
                "not after a type",
            );
            return error.help("a record in place is written `NAME : { … }`");
        };
        let found = self.found(failure.at);
        let span = self.found_span(builder, &found);
        let field =
            |message: &str, label: &str| Diagnostic::error(codes::BAD_SCHEMA_FIELD, message, span, label);
        match found.text {
            "," | ";" => {
                field("fields need nothing between them", "leave this out").help("a field ends with its line")
            }
            _ if failure.expects(Rule::cardinality) && found.kind == FoundKind::Symbol
                || matches!(found.text, "[" | "!") =>
            {
                field(&format!("{} is no mark", found.words()), "`?`, `*` or `+` may stand here")
                    .help("no mark is exactly one, `?` none or one, `*` any number, `+` at least one")
            }
            "/" | "-" | "." if failure.expects(Rule::colon) => {
                field("a pattern stands in quotes", "quotes are missing before this")
                    .help("for example `DOB : date \"MM/dd/yyyy\"`")
            }
            _ if self.text.get(..failure.at).is_some_and(|before| before.trim_end().ends_with(':')) => {
                field("the type of this field is missing", "a type stands here").help(FIELD_FORM)
            }
            _ if failure.expects(Rule::colon) && found.kind != FoundKind::End => {
                field(&format!("`:` is missing before {}", found.words()), "`:` and a type may stand here")
                    .help(FIELD_FORM)
            }
            _ => self.generic(builder, codes::BAD_SCHEMA_FIELD, &failure, "this field").help(FIELD_FORM),
        }
    }

    /// The message for a row of a table.
    pub(in super::super) fn table_row(&self, builder: &Builder<'_>) -> Diagnostic {
        if let Some(error) = self.lexical(builder) {
            return error;
        }
        let is_else = self.first_word() == "else";
        let rule = if is_else { Rule::strict_table_else } else { Rule::strict_table_row };
        let Some(failure) = self.failure(rule).filter(|_| !self.text.is_empty()) else {
            let span = self.found_span(builder, &self.found(self.text.len()));
            let error = Diagnostic::error(
                codes::BAD_TABLE_ROW,
                "a table has no inner braces",
                span,
                "not in a table",
            );
            return error.help(TABLE_ROW_FORM);
        };
        let found = self.found(failure.at);
        let span = self.found_span(builder, &found);
        if failure.expects(Rule::arrow) && ARROWS.contains(&found.text) {
            return wrong_arrow(span, found.text, "rows of a table are written with `->`", "F -> female");
        }
        if self.first_word() == "remove" && found.text != "->" {
            let message = "a key is removed without what it leads to";
            return Diagnostic::error(codes::BAD_TABLE_ROW, message, span, "the key alone stands here")
                .help("write `remove A`, or `replace A -> other`");
        }
        if is_else && failure.expects(Rule::k_skip) {
            let message = format!("{} cannot stand after `else`", found.words());
            return Diagnostic::error(codes::BAD_TABLE_ROW, message, span, "what happens with other codes?")
                .help("after `else` stands `-> CODE`, `keep`, `warn`, `skip` or `fail`");
        }
        match found.text {
            ";" | "," => Diagnostic::error(
                codes::BAD_TABLE_ROW,
                format!("`{}` cannot stand here", found.text),
                span,
                "leave this out",
            )
            .help("rows of a table need nothing between them"),
            "->" => Diagnostic::error(
                codes::BAD_TABLE_ROW,
                "a row of a table has one target",
                span,
                "a second arrow",
            )
            .help(TABLE_ROW_FORM),
            _ if found.kind == FoundKind::Symbol && !failure.expects(Rule::arrow)
                || matches!(found.text, "/" | "+" | "*" | "%") =>
            {
                let message = format!("{} cannot stand in a code", found.words());
                Diagnostic::error(codes::BAD_TABLE_ROW, message, span, "not a letter, digit, `_`, `-` or `.`")
                    .help("write a code with other characters in quotes: `\"a/b\" -> \"c/d\"`")
            }
            _ => self.generic(builder, codes::BAD_TABLE_ROW, &failure, "this row").help(TABLE_ROW_FORM),
        }
    }
}

fn without_comment(line: &str) -> &str {
    let (bytes, mut at) = (line.as_bytes(), 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            // In a text `//` is no comment: most texts are URLs.
            b'"' => at = super::super::end_of_text(bytes, at).unwrap_or(at + 1),
            b'/' if bytes.get(at + 1) == Some(&b'/') => break,
            _ => at += 1,
        }
    }
    line.get(..at).unwrap_or(line).trim_end()
}
