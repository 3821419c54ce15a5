//! Maps of datatypes, and what they are called with.

use super::field::{Is, Source};
use super::generate::Generator;
use super::map::Map;
use super::rows::Scope;
use mapwright_compiler::schema::{Form, Kind, Structure};
use std::sync::Arc;

/// A map of a datatype: its name, and what it takes beside the value.
#[derive(Debug, Clone)]
pub(super) struct DatatypeMap {
    name: String,
    arguments: Vec<Taken>,
}

/// What a map takes beside its first source.
#[derive(Debug, Clone)]
enum Taken {
    /// A text, which may be optional.
    Text(bool),
    /// A source of this type, which may be absent.
    Type(String),
    /// A reference to a resource of this type, which may be absent.
    Reference(String),
}

impl Generator {
    /// The call of a map of a datatype into another, which is made if it is not there yet.
    pub(super) fn datatype_map(
        &mut self,
        source: &Arc<Structure>,
        target: &Structure,
        scope: &Scope,
    ) -> String {
        let key = (source.name.clone(), target.name.clone());
        let map = match self.datatype_maps.get(&key) {
            Some(map) => map.clone(),
            None => {
                let map = self.new_datatype_map(source, target, scope);
                self.datatype_maps.insert(key, map.clone());
                map
            }
        };
        let mut arguments = Vec::new();
        for taken in &map.arguments {
            let Some(argument) = self.argument(taken, scope) else { break };
            arguments.push(argument);
        }
        match arguments.is_empty() {
            true => map.name,
            false => format!("{}({})", map.name, arguments.join(", ")),
        }
    }

    fn new_datatype_map(
        &mut self,
        source: &Arc<Structure>,
        target: &Structure,
        scope: &Scope,
    ) -> DatatypeMap {
        let name = self.name("D");
        let mut roots = vec![Source::named("x", Is::Structure(source.clone()), false, true, 1)];
        let (mut arguments, mut heads) = (Vec::new(), vec![format!("x: {}", source.name)]);
        let mut entries = Vec::new();
        if self.choose.chance(30)
            && let Some(text) = self.fhir.primitive("string")
        {
            let optional = self.choose.chance(50);
            heads.push(format!("y: string{}", if optional { "?" } else { "" }));
            roots.push(Source::named("y", Is::Primitive(text, None), false, !optional, 1));
            arguments.push(Taken::Text(optional));
        }
        if self.choose.chance(20)
            && let Some(other) = self.find(scope, &|other| other.level == 1 && other.structure().is_some())
            && let Some(structure) = other.structure().filter(|structure| structure.kind == Kind::Composite)
        {
            heads.push(format!("z: {}?", structure.name));
            roots.push(Source::named("z", Is::Structure(structure.clone()), false, false, 1));
            arguments.push(Taken::Type(structure.name.clone()));
        }
        let single: Vec<_> = scope.entries.iter().filter(|(.., many)| !many).cloned().collect();
        if self.choose.chance(30)
            && let Some((_, kind, _)) = self.choose.one(&single).cloned()
        {
            heads.push(format!("r: ref {kind}?"));
            entries.push(("r".to_owned(), kind.clone(), false));
            arguments.push(Taken::Reference(kind));
        }
        roots.extend(self.globals.iter().cloned());
        // A map cannot call itself: what it is made of has no maps of its own.
        let inside = Scope { roots, entries, depth: 2, ..Scope::default() };
        let rows = self.fill(target, &inside);
        self.file
            .maps
            .push(Map { head: format!("{name}({}) -> fhir {}", heads.join(", "), target.name), rows });
        DatatypeMap { name, arguments }
    }

    /// What is given for a source of a map; `None` if there is nothing for it, and it may be left out.
    fn argument(&mut self, taken: &Taken, scope: &Scope) -> Option<String> {
        let single = |source: &Source| !source.many;
        match taken {
            Taken::Text(optional) => {
                let wanted = |source: &Source| {
                    let text =
                        matches!(source.form(), Some(Form::V2Text | Form::Text | Form::V2Code | Form::Code));
                    single(source) && text && (*optional || source.certain)
                };
                let found = self.find(scope, &wanted).filter(|_| self.choose.chance(70));
                // A constant would be checked where the map reads it, as the map does not know it to be one.
                Some(found.map_or_else(|| "lower(\"A text\")".to_owned(), |source| source.text))
            }
            Taken::Type(name) => {
                let wanted = |source: &Source| {
                    single(source)
                        && source.level == 1
                        && source.structure().is_some_and(|of| of.name == *name)
                };
                self.find(scope, &wanted)
                    .map(|source| if source.text.is_empty() { "it".to_owned() } else { source.text })
            }
            Taken::Reference(kind) => {
                let fits = |(_, of, many): &&(String, String, bool)| of == kind && !many;
                scope.entries.iter().find(fits).map(|(name, ..)| name.clone())
            }
        }
    }
}
