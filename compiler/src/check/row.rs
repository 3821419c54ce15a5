//! Rows and blocks.

use super::Checker;
use super::bindings::Bound;
use super::elements::Elements;
use super::entry::arm_span;
use super::references::holds_resource;
use super::scope::{EntryInfo, Scope, identity};
use super::target::ElementType;
use super::value::{Shape, Ty, Value};
use crate::diagnostic::{Diagnostic, codes};
use crate::plan::{self, Assign, Condition, Content, ItemId, Level, Otherwise, Presence, Row, SourceKind};
use crate::schema::{Kind, Structure, Type};
use crate::source::Span;
use crate::syntax::ast::{self, MatchElse};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Checks the rows of a map for one shape of its sources.
pub(super) fn check_map(
    checker: &mut Checker<'_>,
    map: usize,
    shapes: &[Shape],
    target: Option<Arc<Structure>>,
) -> Option<(plan::Map, Elements)> {
    let head = checker.heads.get(map)?.clone();
    let ast = *checker.maps.get(map)?;
    let pending = std::mem::take(&mut checker.pending);
    let specialised = target.is_some();
    let target = target.or_else(|| head.target.clone());
    let parameters = head
        .parameters
        .iter()
        .enumerate()
        .map(|(index, p)| plan::Parameter {
            name: p.name.clone(),
            ty: p.ty.with_shape(shapes.get(index).unwrap_or(&Shape::Plain)).plan(),
            many: p.many(),
        })
        .collect();
    // Without its sources or target no row of a map means anything: the head's error says it.
    let target = target.filter(|_| !head.broken)?;
    let (name, span) = (head.name.clone(), head.span);
    let mut scope = Scope::new(checker, head, shapes);
    scope.specialised = specialised;
    scope.declare_entries(&ast.rows);
    scope.mapped = ast.rows.iter().any(|row| matches!(row, ast::Row::Ignore(_))).then(BTreeMap::new);
    let rows = scope.rows_in(&ast.rows, &target, Bound::default());
    let mut elements = scope.checker.elements(&rows);
    scope.check_bundle(&rows, &elements, &target);
    scope.check_ignored();
    let poisoned = scope.poisoned;
    let ignored = std::mem::take(&mut scope.ignored);
    let entries = std::mem::take(&mut scope.entries);
    let from_other_branches = std::mem::take(&mut scope.from_other_branches);
    if poisoned {
        elements.poison();
    }
    checker.report_inner_missing(&elements);
    for (entry, finding) in std::mem::replace(&mut checker.pending, pending) {
        let optional =
            |info: &EntryInfo| info.id == entry && (info.optional != Some(false) || !info.needs.is_empty());
        let place = finding.labels.first().map(|label| label.span);
        if entries.iter().any(optional) || from_other_branches.iter().any(|span| Some(*span) == place) {
            checker.report(finding);
        }
    }
    Some((plan::Map { name, parameters, target, rows, ignored, span }, elements))
}

impl Scope<'_, '_> {
    /// Resolves the rows of a block that fills a structure.
    pub(super) fn rows(&mut self, rows: &[ast::Row], target: &Arc<Structure>) -> Vec<Row> {
        let mut all = Vec::new();
        let systems = self.note_systems(rows);
        for row in rows {
            match row {
                ast::Row::Assign(assign) => all.extend(self.assign(assign, target)),
                ast::Row::Block(block) => all.extend(self.block(block, target)),
                ast::Row::When(when) => self.when(when, target, &mut all),
                ast::Row::Match(matched) => self.matched(matched, target, &mut all),
                ast::Row::Each(each) => all.extend(self.each(each, target)),
                ast::Row::Entry(entry) => all.extend(self.entry(entry, target)),
                ast::Row::Ignore(ignore) => self.ignore(ignore),
                // Changes are done before anything is checked: one that is left has an error.
                ast::Row::Change(_) | ast::Row::Bad(_) => self.poisoned = true,
            }
        }
        self.forget_systems(systems);
        all
    }

    fn assign(&mut self, assign: &ast::Assign, target: &Arc<Structure>) -> Vec<Row> {
        let element = self.target(target, &assign.target);
        let noted = self.withdrawn.len();
        let source = match element.as_ref().map(|element| &element.ty) {
            Some(ElementType::Reference(..)) if assign.by.is_none() => self.entry_value(&assign.source),
            _ => self.value(&assign.source),
        };
        self.report_withdrawn(noted, assign.span);
        let Some(element) = element else { return Vec::new() };
        let value = source.and_then(|value| self.via_parameter(assign, value));
        let Some((assigned, value)) = value else { return vec![phantom(&element, assign.span)] };
        let assign = assigned.as_ref().unwrap_or(assign);
        let repeats = element.steps.iter().any(|s| s.repeats && !s.only);
        let content = self.content(assign, &value, &element);
        // What cannot go there at all need not be made one.
        let misfit = self.checker.is_reported(codes::TYPE_MISMATCH, value.source.span)
            || self.checker.is_reported(codes::NEEDS_MAP, assign.target.span);
        if value.source.many && !repeats && !misfit {
            self.repeated_into_single(&value, &element);
        }
        if let Some(mapped) = &mut self.mapped {
            mapped.entry(identity(&value.source)).or_insert(assign.span);
        }
        let Some(contents) = content else { return vec![phantom(&element, assign.span)] };
        let Some(absence) = self.absence(assign.policy.as_ref(), &element, target) else {
            return vec![phantom(&element, assign.span)];
        };
        self.useless_policy(assign.policy.as_ref(), &element, &contents);
        let constant = value.literal.is_some() && matches!(contents.as_slice(), [Content::Literal(_)]);
        contents
            .into_iter()
            .map(|content| {
                let source = (!constant).then(|| value.source.clone());
                let presence = self.presence(&value, &content);
                Row::Assign(Box::new(Assign {
                    source,
                    target: element.steps.clone(),
                    content,
                    presence,
                    absence: absence.clone(),
                    span: assign.span,
                }))
            })
            .collect()
    }

    fn repeated_into_single(&mut self, value: &Value, element: &super::target::Element) {
        if let Some(finding) = self.one_of_many_entries(value, &format!("`{}`", element.path())) {
            self.checker.report(finding);
            return;
        }
        let written = self.checker.sources.text(value.source.span).to_string();
        let place = element.steps.last().map_or(value.source.span, |_| value.source.span);
        let text = value.ty.primitive().is_some();
        let mut finding = Diagnostic::error(
            codes::REPEATED_INTO_SINGLE,
            format!("`{written}` can be there many times, and `{}` only once", element.path()),
            place,
            "may repeat",
        )
        .help(format!(
            "say which one is meant: `first({written})`, `last({written})`, `only({written})` (an error if there are more) or `{written} where …`"
        ));
        if text {
            finding = finding.help(format!("or make one text of all: `join({written}, \", \")`"));
        }
        if let Some(field) = self.typing_field(value) {
            finding = finding.help(format!(
                "its type is in `{field}`: `match {field} {{ NM {{ … }}  ST {{ … }}  else warn }}`"
            ));
        }
        self.checker.report(finding);
    }

    fn block(&mut self, block: &ast::Block, target: &Arc<Structure>) -> Option<Row> {
        let element = self.target(target, &block.target)?;
        let structure = match &element.ty {
            ElementType::Structure(s) | ElementType::Reference(_, s) => s.clone(),
            ElementType::AnyResource => {
                self.checker.report(holds_resource(&element.path(), block.target.span));
                return None;
            }
            ElementType::Primitive(_) => {
                self.checker.report(
                    Diagnostic::error(
                        codes::NOT_A_STRUCTURE,
                        format!("`{}` has no elements, so no block can fill it", element.path()),
                        block.target.span,
                        "a primitive",
                    )
                    .help("write `SOURCE -> TARGET`"),
                );
                return None;
            }
        };
        let rows = self.rows_in(&block.rows, &structure, Bound::of(&element));
        // Nothing is at hand in a block without source; the id is not used.
        let item = ItemId(self.next_item);
        self.next_item += 1;
        let contents = [Content::Structure { item, call: None, rows }];
        let Some(absence) = self.absence(block.policy.as_ref(), &element, target) else {
            return Some(phantom(&element, block.span));
        };
        self.useless_policy(block.policy.as_ref(), &element, &contents);
        let [content] = contents;
        Some(Row::Assign(Box::new(Assign {
            source: None,
            target: element.steps,
            content,
            presence: Presence::Constant,
            absence,
            span: block.span,
        })))
    }

    fn when(&mut self, when: &ast::When, target: &Arc<Structure>, all: &mut Vec<Row>) {
        let mut branches: Vec<(Condition, Vec<Row>)> = Vec::new();
        for (written, rows) in &when.branches {
            // Where the condition has an error the rows still count as a branch.
            let condition = self.condition(written).unwrap_or(Condition::And(Vec::new()));
            let mut holding: Vec<_> = branches.iter().map(|(earlier, _)| (earlier, false)).collect();
            holding.push((&condition, true));
            let rows = self.where_holding(written.span, &holding, |scope| scope.rows(rows, target));
            branches.push((condition, rows));
        }
        let written = when.branches.iter().map(|(written, _)| written);
        // A condition with an error is known to nobody.
        let known = |(_, condition): &(&ast::Condition, &Condition)| !matches!(condition, Condition::And(all) if all.is_empty());
        let conditions: Vec<_> =
            written.zip(branches.iter().map(|(condition, _)| condition)).filter(known).collect();
        self.check_branches(&conditions);
        let holding: Vec<_> = branches.iter().map(|(earlier, _)| (earlier, false)).collect();
        let otherwise = when.otherwise.as_deref().unwrap_or_default();
        let otherwise = self.where_holding(when.span, &holding, |scope| scope.rows(otherwise, target));
        // Entries are identified before anything is written, so they carry their condition themselves.
        let mut earlier: Vec<Condition> = Vec::new();
        let mut plain = Vec::new();
        for (condition, rows) in branches {
            let rows = if has_entries(&rows) {
                let mut holds: Vec<Condition> = earlier.iter().cloned().map(not).collect();
                holds.push(condition.clone());
                let (entries, rows) = split_entries(rows, &and(holds));
                all.extend(entries);
                rows
            } else {
                rows
            };
            earlier.push(condition.clone());
            plain.push((condition, rows));
        }
        let (entries, otherwise) = split_entries(otherwise, &and(earlier.into_iter().map(not).collect()));
        all.extend(entries);
        if !otherwise.is_empty() || plain.iter().any(|(_, rows)| !rows.is_empty()) {
            all.push(Row::When { branches: plain, otherwise });
        }
    }

    fn matched(&mut self, matched: &ast::Match, target: &Arc<Structure>, all: &mut Vec<Row>) {
        let Some(subject) = self.single_text(&matched.subject, "what `match` compares") else {
            self.poisoned = true;
            return;
        };
        let typed = self.typed_field(&subject);
        let codes = self.closed_table(&subject).filter(|_| typed.is_none());
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        let mut arms = Vec::new();
        for arm in &matched.arms {
            let mut keys = Vec::new();
            for key in &arm.keys {
                if let Some(earlier) = seen.insert(key.node.clone(), key.span) {
                    self.checker.report(
                        Diagnostic::twice(
                            codes::DUPLICATE_KEY,
                            format!("`{}` is a key of two arms", key.node),
                            key.span,
                            earlier,
                        )
                        .help("take one of them out: only the first could ever be used"),
                    );
                    continue;
                }
                if let Some(set) = &codes {
                    self.check_arm(key, set);
                }
                keys.push(key);
            }
            // Keys that give the narrowed field the same type share the arm.
            let mut groups: Vec<(Option<Ty>, Vec<String>)> = Vec::new();
            for key in keys {
                let ty = match &typed {
                    Some(_) => self.type_named(key),
                    None => None,
                };
                match groups.iter_mut().find(|(t, _)| same_form(t, &ty)) {
                    Some((_, keys)) => keys.push(key.node.clone()),
                    None => groups.push((ty, vec![key.node.clone()])),
                }
            }
            for (ty, keys) in groups {
                let narrowed = match (&typed, ty) {
                    (Some(field), Some(ty)) => {
                        self.narrowed.push((field.clone(), ty));
                        true
                    }
                    _ => false,
                };
                let is_one = Condition::In(subject.source.clone(), keys.clone());
                let arm_span = arm_span(matched, arm);
                let rows =
                    self.where_holding(arm_span, &[(&is_one, true)], |scope| scope.rows(&arm.rows, target));
                if narrowed {
                    self.narrowed.pop();
                }
                let (entries, rows) = split_entries(rows, &is_one);
                all.extend(entries);
                arms.push((keys, rows));
            }
        }
        let written = self.checker.sources.text(matched.subject.span).to_string();
        let words = |text: &Option<ast::Name>| {
            text.as_ref().map_or_else(|| format!("no row for this {written}"), |t| t.node.clone())
        };
        let otherwise = match matched.otherwise.as_ref().map(|o| &o.node) {
            Some(MatchElse::Rows(rows)) => {
                let rows = self.where_holding(matched.span, &[], |scope| scope.rows(rows, target));
                let keys = arms.iter().flat_map(|(keys, _)| keys.clone()).collect();
                let (entries, rows) = split_entries(rows, &not(Condition::In(subject.source.clone(), keys)));
                all.extend(entries);
                Otherwise::Rows(rows)
            }
            Some(MatchElse::Skip) => Otherwise::Rows(Vec::new()),
            Some(MatchElse::Warn(text)) => Otherwise::Warn(words(text)),
            Some(MatchElse::Fail(text)) => Otherwise::Fail(words(text)),
            None => {
                self.checker.report(
                    Diagnostic::error(
                        codes::TABLE_NOT_TOTAL,
                        "this `match` does not say what happens to other codes",
                        matched.head,
                        "no `else`",
                    )
                    .help("add `else { … }`, `else warn`, `else skip` or `else fail`"),
                );
                Otherwise::Rows(Vec::new())
            }
        };
        all.push(Row::Match { subject: subject.source, arms, otherwise, span: matched.head });
    }

    /// The field that says the type of a field of varying type, where no `match` does.
    fn typing_field(&self, value: &Value) -> Option<String> {
        let SourceKind::Field { of, number, .. } = &value.source.kind else { return None };
        let plan::SourceType::Segment(segment) = &of.ty else { return None };
        let member = segment.members.iter().find(|member| member.number == Some(*number))?;
        let typed = matches!(value.ty, Ty::Varies).then_some(member.type_from)??;
        Some(format!("{}-{typed}", segment.name))
    }

    /// The identity of the field whose type the subject of a `match` names.
    fn typed_field(&self, subject: &Value) -> Option<String> {
        let SourceKind::Field { of, number, .. } = &subject.source.kind else { return None };
        let plan::SourceType::Segment(segment) = &of.ty else { return None };
        let member = segment.members.iter().find(|m| m.type_from == Some(*number))?;
        Some(format!("{}-{}", identity(of), member.number?))
    }

    /// The datatype that an arm's key names.
    fn type_named(&mut self, key: &ast::Name) -> Option<Ty> {
        let library = self.checker.hl7.clone()?;
        if let Some(primitive) = library.primitive(&key.node) {
            return Some(Ty::Encoded(primitive, Some(Level::Component)));
        }
        match library.structure(&key.node).filter(|s| s.kind == Kind::Composite) {
            Some(structure) => Some(Ty::Composite(structure, Level::Component)),
            None => {
                let names = library.structure_names();
                let mut finding = Diagnostic::error(
                    codes::UNKNOWN_TYPE,
                    format!("HL7 v2 {} has no datatype `{}`", library.version(), key.node),
                    key.span,
                    "the field names a datatype",
                );
                finding = match self.checker.near(&key.node, names) {
                    Some(near) => finding.did_you_mean(&near),
                    None => finding.help("take it out, or leave it to `else`"),
                };
                self.checker.report(finding);
                None
            }
        }
    }

    fn each(&mut self, each: &ast::Each, target: &Arc<Structure>) -> Option<Row> {
        let Some(value) = self.value(&each.source) else {
            self.poisoned = true;
            return None;
        };
        if !value.source.many {
            let written = self.checker.sources.text(each.source.span).to_string();
            self.checker.report(
                Diagnostic::error(
                    codes::NOT_REPEATED,
                    format!("`{written}` does not repeat"),
                    each.source.span,
                    "there is only one",
                )
                .help(format!("write the rows without `each`, or `when {written} {{ … }}`")),
            );
            self.poisoned = true;
            return None;
        }
        let names: Vec<String> = match &each.alias {
            Some(alias) => vec![alias.node.clone()],
            None if matches!(value.ty, Ty::Group(_) | Ty::Segment(_)) => vec![value.name.clone()],
            None => Vec::new(),
        };
        self.each_path.push(each.span);
        let (item, rows) = self.with_item(&value, names, true, |scope| scope.rows(&each.rows, target));
        self.each_path.pop();
        let presence = if value.required { Presence::Certain } else { Presence::Possible };
        Some(Row::Each { source: value.source, presence, item, rows })
    }

    fn ignore(&mut self, ignore: &ast::Ignore) {
        for path in &ignore.paths {
            let Some(value) = self.place(path) else { continue };
            let remark = ignore.remark.as_ref().map_or(String::new(), |remark| remark.node.clone());
            self.ignored.push(plan::Ignored { source: value.source, remark });
        }
    }
}

/// A row that has an error, which is reported: its element counts as set, so that it is not called missing too.
fn phantom(element: &super::target::Element, span: Span) -> Row {
    let content = Content::Literal(String::new());
    let (target, presence) = (element.steps.clone(), Presence::Certain);
    Row::Assign(Box::new(Assign { source: None, target, content, presence, absence: None, span }))
}

fn same_form(a: &Option<Ty>, b: &Option<Ty>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(Ty::Encoded(a, _)), Some(Ty::Encoded(b, _))) => a.form == b.form,
        (Some(a), Some(b)) => a.same(b),
        _ => false,
    }
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

fn and(mut conditions: Vec<Condition>) -> Condition {
    match conditions.len() {
        1 => conditions.remove(0),
        _ => Condition::And(conditions),
    }
}

/// Whether there is an entry, also in an `each`.
fn has_entries(rows: &[Row]) -> bool {
    rows.iter().any(|row| match row {
        Row::Entry(_) => true,
        Row::Each { rows, .. } => has_entries(rows),
        _ => false,
    })
}

/// Takes entries (and the `each` blocks that hold some) out of conditional rows, and gives the condition to each entry.
fn split_entries(rows: Vec<Row>, condition: &Condition) -> (Vec<Row>, Vec<Row>) {
    let mut entries = Vec::new();
    let mut others = Vec::new();
    for row in rows {
        match row {
            Row::Entry(mut entry) => {
                entry.condition = Some(match entry.condition.take() {
                    Some(own) => Condition::And(vec![condition.clone(), own]),
                    None => condition.clone(),
                });
                entries.push(Row::Entry(entry));
            }
            Row::Each { source, presence, item, rows } => {
                let (inner, plain) = split_entries(rows, condition);
                if inner.is_empty() {
                    others.push(Row::Each { source, presence, item, rows: plain });
                } else {
                    let mut rows = inner;
                    if !plain.is_empty() {
                        rows.push(Row::When {
                            branches: vec![(condition.clone(), plain)],
                            otherwise: Vec::new(),
                        });
                    }
                    entries.push(Row::Each { source, presence, item, rows });
                }
            }
            other => others.push(other),
        }
    }
    (entries, others)
}

/// The first component of a composite that is a value with a precision or qualifier behind it (`TS` in versions where it is no primitive).
pub(super) fn leading_primitive(structure: &Structure) -> Option<(u16, crate::schema::Primitive)> {
    let first = structure.members.first()?;
    let Some(Type::Primitive(primitive)) = first.types.first() else { return None };
    Some((first.number?, primitive.clone()))
}

/// A value's first component.
pub(super) fn first_component(value: &Value, structure: &Structure, level: Level) -> Option<Value> {
    let (number, primitive) = leading_primitive(structure)?;
    let inner = match level {
        Level::Component => Some(Level::Subcomponent),
        Level::Subcomponent => None,
    };
    let ty = Ty::Encoded(primitive, inner);
    let kind = SourceKind::Component { of: Box::new(value.source.clone()), number };
    let source = plan::Source { kind, ty: ty.plan(), many: value.source.many, span: value.source.span };
    Some(Value { source, ty, literal: None, ..value.clone() })
}
