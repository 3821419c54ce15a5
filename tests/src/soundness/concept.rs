//! Concepts with a value set: by tables, constants, blocks and maps, each with a code of the set whenever the concept is there.

use super::field::Source;
use super::generate::Generator;
use super::map::{Map, Row, Set, quoted};
use super::rows::Scope;
use mapwright_compiler::schema::{Form, Member, Structure, Type, ValueSet};

/// A row with a source.
fn row(source: &str, target: &str, via: Option<String>) -> Row {
    Row::Set(Set { source: Some(source.to_owned()), target: target.to_owned(), via, ..Set::default() })
}

fn block(source: Option<String>, target: &str, rows: Vec<Row>, policy: Option<String>) -> Row {
    Row::Set(Set { source, target: target.to_owned(), block: Some(rows), policy, ..Set::default() })
}

impl Generator {
    /// A concept with a code of its value set, if that is required.
    pub(super) fn concept(
        &mut self,
        structure: &Structure,
        member: &Member,
        inner: &Structure,
        name: &str,
        scope: &Scope,
    ) -> Option<Vec<Row>> {
        let set = self.required_set(member.binding.as_ref());
        if scope.constants || self.choose.chance(20) {
            return Some(vec![block(None, name, self.constant_coding(inner, set.as_deref()?)?, None)]);
        }
        let coded = |source: &Source| matches!(source.form(), Some(Form::V2Code | Form::Text | Form::Code));
        let source = self.find(scope, &coded)?;
        let text =
            if source.many && !member.repeats() { self.one_of(&source.text) } else { source.text.clone() };
        let ty = Type::Structure(inner.name.clone());
        let policy = self.policy(structure, member, &ty, scope);
        // An extension in the place of a concept is no code of the set, but says why there is none.
        let policy = policy.filter(|_| member.min > 0);
        let concept = inner.name == "CodeableConcept";
        let code = if concept { "coding.code" } else { "code" };
        let via = Some(self.table(&source, set.as_deref())?);
        match self.choose.below(4) {
            0 => {
                let mut rows = vec![row("it", code, via)];
                if concept && self.choose.chance(50) {
                    rows.push(row("\"as sent\"", "text", None));
                }
                if let Some(set) = set.filter(|_| concept && self.choose.chance(30)) {
                    rows.extend(self.constant_coding(inner, &set)?);
                }
                Some(vec![block(Some(text), name, rows, policy)])
            }
            1 if source.table.is_some() || self.v2.is_none() => {
                let by = Some(self.concept_map(&source, inner, via)?);
                let set = Set { source: Some(text), target: name.to_owned(), by, policy, ..Set::default() };
                Some(vec![Row::Set(set)])
            }
            2 if member.min == 0 && !source.many => {
                let arms = vec![(
                    format!("{text} in {}", via.as_deref()?),
                    vec![block(
                        Some(text.clone()),
                        name,
                        {
                            let mut rows = vec![row("it", code, via.clone())];
                            if concept {
                                rows.push(row("it", "text", None));
                            }
                            rows
                        },
                        None,
                    )],
                )];
                Some(vec![Row::When { arms, otherwise: None }])
            }
            _ => {
                let set = Set { source: Some(text), target: name.to_owned(), via, policy, ..Set::default() };
                Some(vec![Row::Set(set)])
            }
        }
    }

    /// The rows of a concept or coding with a code of a set.
    fn constant_coding(&mut self, inner: &Structure, set: &ValueSet) -> Option<Vec<Row>> {
        let code = self.choose.one(&set.codes)?.clone();
        let rows = vec![row(&quoted(&code.system), "system", None), row(&quoted(&code.code), "code", None)];
        Some(if inner.name == "Coding" { rows } else { vec![block(None, "coding", rows, None)] })
    }

    /// A map of a code into a concept.
    fn concept_map(&mut self, source: &Source, inner: &Structure, via: Option<String>) -> Option<String> {
        let ty = source.type_name()?;
        let name = self.name("C");
        let mut rows =
            if inner.name == "Coding" { vec![row("x", "code", via)] } else { vec![row("x", "coding", via)] };
        if inner.name == "CodeableConcept" && self.choose.chance(40) {
            // Beside one of the set another may stand, and only with it.
            let whole = self
                .file
                .tables
                .last()
                .is_some_and(|table| !matches!(table.otherwise.as_deref(), Some("skip" | "warn")));
            if whole {
                rows.push(row("x", "text", None));
                rows.push(block(Some("x".to_owned()), "coding", vec![row("it", "display", None)], None));
            }
        }
        self.file.maps.push(Map { head: format!("{name}(x: {ty}) -> fhir {}", inner.name), rows });
        Some(name)
    }
}
