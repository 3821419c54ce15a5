//! Fields and components that a site adds or changes.

use super::super::Checker;
use super::Declared;
use crate::diagnostic::{Diagnostic, codes};
use crate::schema::{Binding, Kind, Library, Local, Member, Strength, Structure, Type, Usage};
use crate::source::Span;
use crate::syntax::ast::local::Field;
use crate::syntax::ast::{Cardinality, Name};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Checker<'a> {
    /// A declared segment or datatype: that of the standard, if there is one, with the fields that are declared.
    pub(super) fn local_structure(
        &mut self,
        name: &str,
        declared: &Declared<'a>,
        datatypes: &BTreeSet<&str>,
        base: &Library,
        local: &mut Local,
    ) -> Structure {
        let standard = base.structure(name);
        let label =
            declared.items.iter().find_map(|item| item.label.as_ref()).map(|label| label.node.clone());
        let mut structure = match &standard {
            Some(found) => (**found).clone(),
            None => Structure {
                name: name.to_string(),
                label: String::new(),
                kind: declared.kind,
                members: Vec::new(),
                profile: None,
            },
        };
        structure.label = label.unwrap_or(structure.label);
        let mut seen: BTreeMap<u16, Span> = BTreeMap::new();
        for field in declared.items.iter().flat_map(|item| item.fields.iter().flatten()) {
            let number = field.number.node;
            if let Some(first) = seen.get(&number).copied() {
                let message = format!("number {number} of {name} is declared twice");
                let error = Diagnostic::twice(codes::LOCAL_CONTRADICTS, message, field.number.span, first);
                self.report(error.help("take one of them out: only one can be meant"));
                continue;
            }
            seen.insert(number, field.number.span);
            if !self.fits(field, &structure) {
                self.unread.insert(name.to_string());
                continue;
            }
            let Some(ty) = self.local_type(&field.ty, datatypes, base) else {
                self.unread.insert(name.to_string());
                continue;
            };
            local.declared.insert((name.to_string(), number));
            let before = structure.members.iter().position(|m| m.number == Some(number));
            let binding = self.local_binding(field.table.as_ref(), base, local);
            let member = member(field, ty, binding, before.and_then(|at| structure.members.get(at)));
            match before.and_then(|at| structure.members.get_mut(at)) {
                Some(place) => *place = member,
                None => structure.members.push(member),
            }
        }
        structure.members.sort_by_key(|member| member.number);
        if !self.unread.contains(name) {
            self.report_gaps(&structure, standard.as_deref(), declared);
        }
        structure
    }

    /// Whether a field has the name of its number, if the standard has one for it, and can have its mark.
    fn fits(&mut self, field: &Field, structure: &Structure) -> bool {
        let (number, name) = (field.number.node, &field.name);
        let what = if structure.kind == Kind::Segment { "field" } else { "component" };
        let same_number = structure.members.iter().find(|m| m.number == Some(number));
        if let Some(known) = same_number.filter(|known| known.name != name.node) {
            let next = structure.members.iter().filter_map(|m| m.number).max().unwrap_or(0).saturating_add(1);
            self.report(
                Diagnostic::error(
                    codes::LOCAL_CONTRADICTS,
                    format!("{what} {number} of {} is {}", structure.name, known.name),
                    name.span,
                    "another name",
                )
                .help(format!(
                    "to change it, write `{number} {}`; the next free number is {next}",
                    known.name
                )),
            );
            return false;
        }
        let same_name = structure.members.iter().find(|m| m.name == name.node && m.number != Some(number));
        if let Some(other) = same_name {
            let message =
                format!("`{}` is {what} {} of {}", name.node, other.number.unwrap_or(0), structure.name);
            let error =
                Diagnostic::error(codes::LOCAL_CONTRADICTS, message, name.span, "the name of another");
            self.report(error.help("give it another name"));
            return false;
        }
        if structure.kind == Kind::Composite
            && matches!(field.cardinality, Cardinality::Many | Cardinality::Some)
        {
            let message = format!("component `{}` cannot repeat", name.node);
            let error =
                Diagnostic::error(codes::LOCAL_CONTRADICTS, message, field.span, "may be there many times");
            self.report(error.help("only fields repeat; write `?` or no mark"));
            return false;
        }
        true
    }

    /// A primitive or composite datatype.
    fn local_type(&mut self, ty: &Name, datatypes: &BTreeSet<&str>, base: &Library) -> Option<Type> {
        if datatypes.contains(ty.node.as_str()) {
            return Some(Type::Structure(ty.node.clone()));
        }
        if base.structure(&ty.node).is_some_and(|s| s.kind == Kind::Composite) {
            return Some(Type::Structure(ty.node.clone()));
        }
        if let Some(primitive) = base.primitive(&ty.node) {
            return Some(Type::Primitive(primitive));
        }
        if self.is_broken(&ty.node) {
            return None;
        }
        let error = Diagnostic::error(
            codes::UNKNOWN_TYPE,
            format!("HL7 v2 {} has no datatype `{}`", base.version(), ty.node),
            ty.span,
            "no datatype, and none is declared",
        );
        let names = base.structure_names();
        let known = names
            .into_iter()
            .filter(|name| base.structure(name).is_some_and(|s| s.kind == Kind::Composite))
            .chain(datatypes.iter().copied());
        self.report(match self.near(&ty.node, known) {
            Some(near) => error.did_you_mean(&near),
            None => error.help(format!(
                "text is `ST`, a code `ID` or `CWE`, a number `NM`, a date `DT`; or declare it: `datatype {} {{ … }}`",
                ty.node
            )),
        });
        None
    }

    fn local_binding(&mut self, table: Option<&Name>, base: &Library, local: &Local) -> Option<Binding> {
        let table = table?;
        let found = local.tables.get(&table.node).cloned().or_else(|| base.value_set(&table.node));
        if let Some(set) = found {
            let strength = if set.open { Strength::Preferred } else { Strength::Required };
            return Some(Binding { value_set: table.node.clone(), strength });
        }
        let error = Diagnostic::error(
            codes::UNKNOWN_CODE_TABLE,
            format!("HL7 v2 {} has no table {}", base.version(), table.node),
            table.span,
            "not known",
        );
        self.report(match self.near(&table.node, base.value_set_ids()) {
            Some(near) => {
                error.mean(&near, format!("did you mean \"{}\"? Table numbers have four digits", near.name))
            }
            None => error.help(format!("declare it: `table \"{}\" {{ A \"display\" }}`", table.node)),
        });
        None
    }

    /// Warns of numbers before a new field that nothing has.
    fn report_gaps(&mut self, structure: &Structure, standard: Option<&Structure>, declared: &Declared<'_>) {
        let mut expected = 1;
        for member in &structure.members {
            let Some(number) = member.number else { continue };
            let is_new = standard.is_none_or(|s| s.members.iter().all(|m| m.number != Some(number)));
            if is_new && number > expected {
                let fields = declared.items.iter().flat_map(|item| item.fields.iter().flatten());
                let Some(field) = fields.into_iter().find(|field| field.number.node == number) else {
                    continue;
                };
                let left_out = match number - 1 {
                    last if last == expected => format!("number {last}"),
                    last => format!("numbers {expected} to {last}"),
                };
                let message = format!("{} has no {left_out}", structure.name);
                let label = format!("{expected} would be the next");
                let warning = Diagnostic::warning(codes::FIELD_GAP, message, field.number.span, label);
                self.report(warning.help("if the number is right, declare those before it too"));
            }
            expected = number.saturating_add(1);
        }
    }
}

/// The member that a field becomes. What is not declared stays as the standard has it.
fn member(field: &Field, ty: Type, binding: Option<Binding>, before: Option<&Member>) -> Member {
    let (min, max) = super::super::declarations::bounds(field.cardinality);
    Member {
        number: Some(field.number.node),
        label: before.map_or(String::new(), |before| before.label.clone()),
        min,
        max,
        binding: binding.or_else(|| before.and_then(|before| before.binding.clone())),
        usage: Some(if min > 0 { Usage::Required } else { Usage::Optional }),
        ..Member::new(field.name.node.clone(), vec![ty])
    }
}
