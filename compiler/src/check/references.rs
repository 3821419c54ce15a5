//! References that a map gives as constants: whether there can be such a resource, and whether the element accepts it.

use super::Checker;
use super::scope::Scope;
use super::target::Element;
use super::value::{Value, article};
use crate::diagnostic::{Diagnostic, codes};
use crate::ir::TextFunction;
use crate::plan::{Call, Content, Otherwise, Row, Source, SourceKind};
use crate::schema::{Kind, Structure};
use crate::source::Span;
use crate::syntax::ast::{self, Literal, Policy};

/// What a Reference may point to, known in it and in its elements.
#[derive(Debug, Clone)]
pub(super) struct Refers {
    /// Resource types; empty: any.
    pub(super) kinds: Vec<String>,
    /// The path of the Reference.
    pub(super) path: String,
    /// It points to an entry already.
    pub(super) to_entry: bool,
}

/// A constant that a reference is, or begins with.
struct Constant<'s> {
    text: &'s str,
    /// Nothing comes behind it.
    whole: bool,
    span: Span,
}

/// The form of a literal reference (FHIR R4, chapter 2.3, "Literal References").
enum Form<'t> {
    /// `Patient/1`, `Patient?identifier=1`, or an absolute URL that ends in `Patient/1`.
    Of { kind: &'t str, absolute: bool },
    /// `#id`
    Contained,
    /// `urn:uuid:…`, `urn:oid:…`
    Urn,
    /// An absolute URL of which nothing else is known, or the beginning of something.
    Unknown,
    /// None of these.
    Bad,
}

impl Form<'_> {
    fn of(text: &str, whole: bool) -> Form<'_> {
        if text.starts_with('#') {
            return Form::Contained;
        }
        if text.starts_with("urn:uuid:") || text.starts_with("urn:oid:") {
            return Form::Urn;
        }
        let absolute = text.split(['/', '?']).next().is_some_and(|first| first.contains(':'));
        if absolute {
            let mut parts = text.split("/_history/").next().unwrap_or_default().rsplit('/');
            return match (parts.next(), parts.next()) {
                (Some(_), Some(kind)) if whole => Form::Of { kind, absolute },
                _ => Form::Unknown,
            };
        }
        let Some((kind, rest)) = text.split_once(['/', '?']) else {
            return if whole { Form::Bad } else { Form::Unknown };
        };
        let searched = text.get(kind.len()..).is_some_and(|rest| rest.starts_with('?'));
        if kind.is_empty() || (whole && !searched && !is_id(rest)) {
            return Form::Bad;
        }
        Form::Of { kind, absolute }
    }
}

/// `1`, `1/_history/2`: letters, digits, `-` and `.`, 64 of them at most.
fn is_id(text: &str) -> bool {
    let (id, version) = text.split_once("/_history/").unwrap_or((text, "1"));
    let fits = |id: &str| {
        (1..=64).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
    };
    fits(id) && fits(version)
}

/// The constants that a text is, or begins with.
fn constants<'s>(source: &'s Source, whole: bool, found: &mut Vec<Constant<'s>>) {
    match &source.kind {
        SourceKind::Literal(text) => found.push(Constant { text, whole, span: source.span }),
        SourceKind::Or(all) => all.iter().for_each(|one| constants(one, whole, found)),
        SourceKind::Call { function: TextFunction::Concat, arguments } => {
            if let Some(first) = arguments.first() {
                constants(first, false, found);
            }
        }
        _ => {}
    }
}

impl Scope<'_, '_> {
    /// The constants of a map that makes a Reference: whether the element that it fills accepts them.
    pub(super) fn check_called_constants(&mut self, by: &ast::By, call: &Call, element: &Element) {
        let Some(refers) = element.refers.as_ref().filter(|refers| !refers.kinds.is_empty()) else { return };
        let plan = self.checker.instances.get(call.map.0).and_then(|instance| instance.plan.as_ref());
        let mut found = Vec::new();
        literals(plan.map_or(&[], |plan| &plan.rows), &mut found);
        let findings = found.into_iter().filter_map(|(key, json, span)| {
            let text = serde_json::from_str::<String>(json).ok()?;
            let constant = Constant { text: &text, whole: true, span };
            self.checker.wrong_constant(&constant, refers, key == "type")
        });
        // What is wrong for any element is reported in the map.
        let wrong = findings.filter(|finding| finding.code == codes::WRONG_REFERENCE);
        let findings: Vec<Diagnostic> =
            wrong.map(|finding| finding.label(by.map.span, "called here")).collect();
        findings.into_iter().for_each(|finding| self.checker.report(finding));
    }

    /// The name of an entry where the text of a reference is taken.
    pub(super) fn whole_reference(&mut self, value: &Value, element: &Element) {
        let written = self.checker.sources.text(value.source.span).to_string();
        let path = element.refers.as_ref().map_or(String::new(), |refers| refers.path.clone());
        let within = path.split_once('.').map_or(path.as_str(), |(_, within)| within);
        let what = value.ty.describe();
        self.checker.report(
            Diagnostic::error(
                codes::TYPE_MISMATCH,
                format!("`{written}` is {what} as a whole, and `{}` is a text in one", element.path()),
                value.source.span,
                format!("fills `{path}`"),
            )
            .help(format!(
                "the name of an entry fills all of it: `{written} -> {within}`; what is to be added stands in braces behind that: `{{ … -> display }}`"
            )),
        );
    }

    /// The constants that a row gives for the `reference` or `type` of a Reference. Whether they can be right.
    pub(super) fn check_reference_texts(
        &mut self,
        assign: &ast::Assign,
        value: &Value,
        element: &Element,
    ) -> bool {
        let Some(refers) = &element.refers else { return true };
        let is_type = match element.last().map(|step| step.key.as_str()) {
            Some("reference") => false,
            Some("type") => true,
            _ => return true,
        };
        let mut found = Vec::new();
        let table = assign.via.as_ref().and_then(|via| self.checker.table_names.get(&via.node));
        let codes: Vec<(String, Span)> =
            table.and_then(|at| self.checker.tables.get(*at)).map_or(Vec::new(), |table| table.codes.clone());
        match &assign.via {
            None => constants(&value.source, true, &mut found),
            Some(_) => {
                found.extend(codes.iter().map(|(text, span)| Constant { text, whole: true, span: *span }))
            }
        }
        let default = assign.policy.as_ref().map(|policy| (&policy.node, policy.span));
        if let Some((Policy::Default(Literal::Text(text)), span)) = default {
            found.push(Constant { text, whole: true, span });
        }
        let findings: Vec<Diagnostic> = found
            .iter()
            .filter_map(|constant| self.checker.wrong_constant(constant, refers, is_type))
            .collect();
        let fine = findings.is_empty();
        findings.into_iter().for_each(|finding| self.checker.report(finding));
        fine
    }
}

impl Checker<'_> {
    fn wrong_constant(&self, constant: &Constant<'_>, refers: &Refers, is_type: bool) -> Option<Diagnostic> {
        let Constant { text, whole, span } = *constant;
        let form = match (is_type, text.contains(':')) {
            // A logical model.
            (true, true) => Form::Unknown,
            (true, false) => Form::Of { kind: text, absolute: !whole },
            (false, _) => Form::of(text, whole),
        };
        let nowhere = |message: String, label: &str| {
            Diagnostic::error(codes::REFERENCE_TO_NOTHING, message, span, label)
        };
        let entry = "write the name of an entry alone, and it is the whole Reference: `NAME -> ELEMENT`";
        match form {
            Form::Unknown => None,
            Form::Contained => Some(
                nowhere(
                    "a reference with `#` is to a contained resource, and a map makes none".to_owned(),
                    "there is nothing of this id",
                )
                .help("make the resource as an entry of the Bundle: `entry NAME : MAP(…) key …`")
                .help(entry),
            ),
            Form::Urn => Some(
                nowhere(
                    "no entry has this URN: the ids of entries are made of their keys".to_owned(),
                    "refers to nothing in the Bundle",
                )
                .help(entry),
            ),
            Form::Bad => Some(
                nowhere(format!("`{}` is given a constant that is no reference", refers.path), "not of the form `Type/id`")
                    .help("write the type and the id of a resource that the receiver has, such as \"Patient/1\", its URL, or what it is found by, such as \"Patient?identifier=1\"")
                    .help(entry),
            ),
            Form::Of { kind, absolute } => {
                let fhir = self.fhir.as_ref()?;
                if fhir.structure(kind).is_some_and(|structure| structure.kind == Kind::Resource) {
                    let accepted = refers.kinds.is_empty() || refers.kinds.iter().any(|one| one == kind);
                    return (!accepted).then(|| cannot_refer(refers, kind, span));
                }
                // The folder of some other server.
                if absolute {
                    return None;
                }
                let names = self.resource_names();
                let finding = Diagnostic::error(
                    codes::UNKNOWN_TYPE,
                    format!("`{kind}` is no resource of FHIR {}", fhir.version()),
                    span,
                    "refers to no resource",
                );
                Some(match self.near(kind, names.iter().map(String::as_str)) {
                    Some(near) => {
                        let finding = finding.help(format!("did you mean `{}`?", near.name));
                        let start = span.start + 1;
                        let inside = Span { start, end: start + kind.len() as u32, ..span };
                        match self.sources.text(span).get(1..).is_some_and(|text| text.starts_with(kind)) {
                            true if near.sure => finding.fix(format!("write `{}`", near.name), inside, near.name),
                            true => finding.choice(format!("write `{}`", near.name), inside, near.name),
                            false => finding,
                        }
                    }
                    None => finding.help(accepted(refers)),
                })
            }
        }
    }

    /// `ref NAME`, where NAME is no resource.
    pub(super) fn unknown_resource(&mut self, name: &ast::Name) {
        if self.is_broken(&name.node) {
            return;
        }
        let finding = Diagnostic::error(
            codes::UNKNOWN_TYPE,
            format!("there is no resource `{}`", name.node),
            name.span,
            "no resource of this FHIR version",
        );
        let names = self.resource_names();
        self.report(match self.near(&name.node, names.iter().map(String::as_str)) {
            Some(near) => finding.did_you_mean(&near),
            None => {
                finding.help("behind `ref` stands the resource that the entry makes, such as `ref Patient`")
            }
        });
    }

    /// The names of all resources of the FHIR version, for "did you mean".
    fn resource_names(&self) -> Vec<String> {
        let Some(fhir) = self.fhir.as_ref().filter(|_| self.comparisons.get() > 0) else { return Vec::new() };
        let is_resource = |name: &&str| fhir.structure(name).is_some_and(|s| s.kind == Kind::Resource);
        fhir.structure_names().into_iter().filter(is_resource).map(str::to_owned).collect()
    }
}

/// What rows give as constants for `reference` and `type`.
fn literals<'p>(rows: &'p [Row], found: &mut Vec<(&'p str, &'p str, Span)>) {
    for row in rows {
        match row {
            Row::Assign(assign) => {
                if let ([step], Content::Literal(json)) = (assign.target.as_slice(), &assign.content)
                    && matches!(step.key.as_str(), "reference" | "type")
                {
                    found.push((&step.key, json, assign.span));
                }
            }
            Row::When { branches, otherwise } => {
                branches.iter().for_each(|(_, rows)| literals(rows, found));
                literals(otherwise, found);
            }
            Row::Match { arms, otherwise, .. } => {
                arms.iter().for_each(|(_, rows)| literals(rows, found));
                if let Otherwise::Rows(rows) = otherwise {
                    literals(rows, found);
                }
            }
            Row::Each { rows, .. } => literals(rows, found),
            Row::Entry(_) => {}
        }
    }
}

/// A reference to a resource that is not accepted.
pub(super) fn cannot_refer(refers: &Refers, kind: &str, span: Span) -> Diagnostic {
    let what = if refers.to_entry { "refers to an entry that is not" } else { "cannot refer to" };
    Diagnostic::error(
        codes::WRONG_REFERENCE,
        format!("`{}` {what} {}", refers.path, article(kind)),
        span,
        format!("a reference to {}", article(kind)),
    )
    .help(accepted(refers))
}

fn accepted(refers: &Refers) -> String {
    match (refers.kinds.as_slice(), refers.to_entry) {
        ([], _) => "it can refer to any resource: write \"Type/id\"".to_owned(),
        (kinds, true) => format!("the entry is {}", article(&kinds.join(" or "))),
        (kinds, false) => format!("it can refer to {}", kinds.join(", ")),
    }
}

/// An element that holds a resource: what a map's rows make is one resource, and only the entries of a Bundle are more.
pub(super) fn holds_resource(path: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        codes::TYPE_MISMATCH,
        format!("`{path}` holds a resource, and only an `entry` makes one"),
        span,
        "no row writes in here",
    )
    .help("make it an entry of the Bundle, with a map of its own: `entry NAME : MAP(…) key …`")
    .help("and refer to it by that name where it is needed: `NAME -> ELEMENT`")
}

/// What the elements of a structure may refer to, if it is a Reference of which nothing else is known.
pub(super) fn of_any(structure: &Structure) -> Option<Refers> {
    let is_reference = structure.kind != Kind::Record && structure.name == "Reference";
    is_reference.then(|| Refers { kinds: Vec::new(), path: structure.name.clone(), to_entry: false })
}
