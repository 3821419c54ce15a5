//! The report as one page for browsers: no scripts, nothing to load, everything that comes from the map escaped.

use std::fmt::Write as _;

use mapwright_compiler::coverage::{
    Element, Field, FieldCounts, Part, SourceStructure, Status, TargetStructure,
};

use super::args::Only;
use super::{Report, words};

const STYLE: &str = include_str!("page.css");

pub(super) fn report(report: &Report<'_>) -> String {
    let coverage = report.coverage;
    let title = escaped(&coverage.map);
    let mut page = Html::default();
    page.add(&format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Coverage of {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>Coverage of {title}</h1>\n"
    ));
    page.line("p", "faint", &format!("{} → {}", coverage.source, coverage.target));
    page.summary(report);
    if report.only != Some(Only::Ignored) {
        page.targets_summary(&coverage.targets);
    }
    for source in &coverage.sources {
        page.segment(report, source);
    }
    for target in &coverage.targets {
        page.resource(report, target);
    }
    page.add("</body>\n</html>\n");
    page.text
}

/// A page that is being written.
#[derive(Default)]
struct Html {
    text: String,
}

impl Html {
    /// Adds what is HTML already.
    fn add(&mut self, html: &str) {
        self.text += html;
    }

    fn line(&mut self, tag: &str, class: &str, text: &str) {
        let _ = writeln!(self.text, "<{tag} class=\"{class}\">{}</{tag}>", escaped(text));
    }

    fn summary(&mut self, report: &Report<'_>) {
        let coverage = report.coverage;
        let touched = coverage.counts(true);
        self.line("p", "", &words::fields(touched));
        if !coverage.complete {
            self.line("p", "", "The maps call each other in too many ways to follow all: some of what is not mapped here may be.");
        }
        let _ = writeln!(self.text, "<div class=\"bar\">{}</div>", bar(touched));
        self.add(
            "<p class=\"key\"><i class=\"mapped\"></i>mapped <i class=\"read\"></i>read only \
             <i class=\"ignored\"></i>ignored <i class=\"unmapped\"></i>not mapped</p>\n",
        );
        self.add("<h2>Source</h2>\n<table>\n<tr><th>Segment</th><th>Name</th><th></th><th>Fields</th><th>Mapped</th><th>Read only</th><th>Ignored</th><th>Not mapped</th></tr>\n");
        for source in &coverage.sources {
            let counts = source.counts();
            let name = escaped(&source.name);
            // Only those that have a table below are links.
            let name = if has_table(report, source) {
                format!("<a href=\"#source-{name}\">{name}</a>")
            } else {
                name
            };
            let bar =
                if source.touched { format!("<div>{}</div>", bar(counts)) } else { "not touched".to_owned() };
            let _ = write!(
                self.text,
                "<tr><td>{name}</td><td>{}</td><td class=\"bar\">{bar}</td>",
                escaped(&source.label)
            );
            for number in [counts.fields, counts.mapped, counts.read, counts.ignored, counts.unmapped] {
                let _ = write!(self.text, "<td class=\"n\">{number}</td>");
            }
            self.add("</tr>\n");
        }
        self.add("</table>\n");
    }

    fn targets_summary(&mut self, targets: &[TargetStructure]) {
        self.add("<h2>Target</h2>\n<table>\n<tr><th>Made</th><th></th><th>Elements</th><th>Set</th></tr>\n");
        for target in targets {
            let counts = target.counts();
            let name = escaped(&target.name);
            let bar =
                bar(FieldCounts { fields: counts.elements, mapped: counts.set, ..FieldCounts::default() });
            let _ = writeln!(
                self.text,
                "<tr><td><a href=\"#target-{name}\">{name}</a></td><td class=\"bar\"><div>{bar}</div></td>\
                 <td class=\"n\">{}</td><td class=\"n\">{}</td></tr>",
                counts.elements, counts.set
            );
        }
        self.add("</table>\n");
    }

    fn segment(&mut self, report: &Report<'_>, source: &SourceStructure) {
        if !has_table(report, source) {
            return;
        }
        let (name, label) = (escaped(&source.name), escaped(&source.label));
        let _ =
            writeln!(self.text, "<h3 id=\"source-{name}\">{name} <span class=\"faint\">{label}</span></h3>");
        self.line("p", "faint", &words::fields(source.counts()));
        if source.wholly_ignored() {
            self.line("p", "", &format!("Ignored: {}", source.remarks.join("; ")));
            return;
        }
        self.add("<table>\n<tr><th>Field</th><th>Name</th><th>Usage</th><th></th><th>Where, or why not</th></tr>\n");
        for field in &source.fields {
            self.field(report, field);
        }
        self.add("</table>\n");
    }

    fn field(&mut self, report: &Report<'_>, field: &Field) {
        if !report.shows(field) && !field.components.iter().any(|part| shows_some(report, part)) {
            return;
        }
        let class = match field.status {
            Status::Mapped => "mapped",
            Status::Read => "read",
            Status::Ignored => "ignored",
            Status::Unmapped => "unmapped",
        };
        let usage = match (field.usage, field.required) {
            (Some(letter), _) => letter.to_string(),
            (None, required) => if required { "required" } else { "" }.to_owned(),
        };
        let datatype = field.datatype.as_ref().map_or(String::new(), |of| format!(" ({of})"));
        let _ = write!(
            self.text,
            "<tr class=\"{class}\"><td>{}</td><td>{}</td><td>{usage}</td><td>{}</td><td>{}",
            escaped(&format!("{}{datatype}", field.path)),
            escaped(&field.name),
            words::status(field.status),
            escaped(&words::place(field, true)),
        );
        if !field.components.is_empty() {
            let mapped = field.components.iter().filter(|part| part.status == Status::Mapped).count();
            let all = words::counted(field.components.len(), "component");
            let _ = writeln!(self.text, "<details><summary>{mapped} of {all} mapped</summary><table>");
            field.components.iter().for_each(|part| self.field(report, part));
            self.add("</table></details>");
        }
        self.add("</td></tr>\n");
    }

    fn resource(&mut self, report: &Report<'_>, target: &TargetStructure) {
        if !target.elements.iter().any(|element| shows_some_element(report, element)) {
            return;
        }
        let name = escaped(&target.name);
        let _ = writeln!(self.text, "<h3 id=\"target-{name}\">{name}</h3>");
        self.line("p", "faint", &words::elements(target.counts()));
        self.add("<table>\n<tr><th>Element</th><th>Card.</th><th></th><th>From</th></tr>\n");
        for element in &target.elements {
            self.element(report, element, &target.name);
        }
        self.add("</table>\n");
    }

    fn element(&mut self, report: &Report<'_>, element: &Element, of: &str) {
        if !shows_some_element(report, element) {
            return;
        }
        let class = match (element.set, element.required) {
            (true, _) => "set",
            (false, true) => "missing",
            (false, false) => "never",
        };
        let path = element.path.strip_prefix(of).unwrap_or(&element.path).trim_start_matches('.');
        let _ = write!(
            self.text,
            "<tr class=\"{class}\"><td>{}</td><td>{}</td><td>{}</td><td>{}",
            escaped(&words::short(path)),
            words::cardinality(element),
            words::element_status(element),
            escaped(&element.from.join(", ")),
        );
        let (own, datatype): (Vec<_>, Vec<_>) =
            element.elements.iter().partition(|inner| inner.part != Part::Datatype);
        if datatype.iter().any(|inner| shows_some_element(report, inner)) {
            let set = datatype.iter().filter(|inner| inner.set).count();
            let all = words::counted(datatype.len(), "element");
            let _ = writeln!(self.text, "<details><summary>{set} of {all} set</summary><table>");
            // Most datatypes have many elements that nobody misses.
            let told = datatype.iter().filter(|inner| inner.set || inner.required);
            told.for_each(|inner| self.element(report, inner, &element.path));
            self.add("</table></details>");
        }
        self.add("</td></tr>\n");
        own.iter().for_each(|inner| self.element(report, inner, of));
    }
}

fn has_table(report: &Report<'_>, source: &SourceStructure) -> bool {
    source.touched && source.fields.iter().any(|field| shows_some(report, field))
}

/// Whether a field or a component of it is shown.
fn shows_some(report: &Report<'_>, field: &Field) -> bool {
    report.shows(field) || field.components.iter().any(|part| shows_some(report, part))
}

fn shows_some_element(report: &Report<'_>, element: &Element) -> bool {
    report.shows_element(element) || element.elements.iter().any(|inner| shows_some_element(report, inner))
}

/// The parts of a bar, in thousandths of its length.
fn bar(counts: FieldCounts) -> String {
    let parts = [
        ("mapped", counts.mapped),
        ("read", counts.read),
        ("ignored", counts.ignored),
        ("unmapped", counts.unmapped),
    ];
    let mut bar = String::new();
    for (class, number) in parts.into_iter().filter(|(_, number)| *number > 0) {
        let thousandths = number * 1000 / counts.fields.max(1);
        let _ = write!(
            bar,
            "<i class=\"{class}\" style=\"width: {}.{}%\" title=\"{number}\"></i>",
            thousandths / 10,
            thousandths % 10
        );
    }
    bar
}

/// Text as text of HTML, also in quotation marks.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_map_is_markup() {
        assert_eq!(escaped("<a href='x'>\"&\"</a>"), "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;");
    }
}
