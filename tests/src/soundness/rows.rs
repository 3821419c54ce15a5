//! Rows that fill a structure: what is required, and some of what is not.

use super::field::{Is, Source, condition};
use super::generate::Generator;
use super::map::{Row, Set};
use super::valid::suffix;
use mapwright_compiler::schema::{Form, Kind, Member, Structure, Type};
use std::collections::BTreeSet;

/// What rows of a block can use.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Sources in sight.
    pub roots: Vec<Source>,
    /// References in sight: name, resource type, and whether there may be many.
    pub entries: Vec<(String, String, bool)>,
    /// How many elements the block is below the resource or datatype.
    pub depth: usize,
    /// Only constants are wanted.
    pub constants: bool,
    /// What is filled is a record.
    pub record: bool,
}

impl Scope {
    /// The same one element further down.
    pub fn below(&self, at_hand: Option<Source>) -> Scope {
        let mut scope = self.clone();
        scope.depth += 1;
        if let Some(source) = at_hand {
            // Another element at hand hides that of the block around.
            scope.roots.retain(|root| !root.at_hand);
            scope.roots.push(source.hold());
            // Mostly what is at hand is meant.
            if scope.roots.len() > 1 {
                scope.roots.push(source.hold());
            }
        }
        scope
    }
}

/// Members that no row sets by its name.
const NOT_BY_NAME: [&str; 4] = ["id", "contained", "modifierExtension", "url"];

impl Generator {
    /// Rows for a structure: all that is required, and at least one.
    pub fn fill(&mut self, structure: &Structure, scope: &Scope) -> Vec<Row> {
        let percent = match scope.depth {
            0 => 35,
            1 => 20,
            2 => 8,
            _ => 0,
        };
        let mut rows = Vec::new();
        for member in self.together(structure, percent) {
            rows.extend(self.member(structure, &member, scope));
        }
        let rules = self.fhir.invariants(&structure.name);
        for attempt in 0..40 {
            if !rows.is_empty() {
                break;
            }
            let needed = rules.iter().find(|rule| rule.absent.is_empty()).map(|rule| rule.there.clone());
            let fits = |member: &&Member| needed.as_ref().is_none_or(|needed| needed.contains(&member.name));
            let candidates: Vec<Member> = structure.members.iter().filter(fits).cloned().collect();
            if let Some(member) = self.choose.one(&candidates).cloned()
                && rules.iter().all(|rule| !rule.absent.contains(&member.name))
                && !NOT_BY_NAME.contains(&member.name.as_str())
                && (attempt > 30 || member.types.iter().any(|ty| matches!(ty, Type::Primitive(_))))
                && scope.depth < 9
            {
                rows.extend(self.member(structure, &member, scope));
            }
        }
        rows
    }

    /// Members to set: all that are required, some others, and what FHIR's rules want beside them.
    fn together(&mut self, structure: &Structure, percent: usize) -> Vec<Member> {
        let rules = self.fhir.invariants(&structure.name);
        let mut chosen: BTreeSet<&str> = BTreeSet::new();
        for member in &structure.members {
            let own = structure.kind == Kind::Record || !NOT_BY_NAME.contains(&member.name.as_str());
            if member.min > 0 || (own && self.budget > 0 && self.choose.chance(percent)) {
                chosen.insert(&member.name);
            }
        }
        let required =
            |name: &str| structure.members.iter().any(|member| member.name == name && member.min > 0);
        // What a rule needs may be what another one forbids: then less is set.
        for _ in 0..4 {
            for rule in rules.iter() {
                let broken = rule.absent.iter().all(|name| chosen.contains(name.as_str()))
                    && !rule.there.iter().any(|name| chosen.contains(name.as_str()));
                // An element in which nothing is set is left out, a resource is not.
                if !broken || (chosen.is_empty() && structure.kind != Kind::Resource) {
                    continue;
                }
                let drop = rule.absent.iter().find(|name| !required(name));
                match self
                    .choose
                    .one(&rule.there)
                    .filter(|_| drop.is_none() || self.choose.clone().chance(50))
                {
                    Some(needed) => {
                        chosen.extend(structure.members.iter().map(|m| m.name.as_str()).find(|n| n == needed))
                    }
                    None => drop.iter().for_each(|name| drop_from(&mut chosen, name)),
                }
            }
        }
        structure.members.iter().filter(|member| chosen.contains(member.name.as_str())).cloned().collect()
    }

    fn member(&mut self, structure: &Structure, member: &Member, scope: &Scope) -> Vec<Row> {
        self.budget = self.budget.saturating_sub(1);
        let simple: Vec<&Type> = member.types.iter().filter(|ty| matches!(ty, Type::Primitive(_))).collect();
        let ty = match self.choose.one(&simple) {
            Some(ty) if scope.depth > 1 => Some((*ty).clone()),
            _ => self.choose.one(&member.types).cloned(),
        };
        let Some(ty) = ty else { return Vec::new() };
        let required = member.min > 0;
        let condition = if !scope.constants && self.choose.chance(8) { self.condition(scope) } else { None };
        match (condition, self.choose.below(12)) {
            (Some(condition), _) => {
                let rows = self.element(structure, member, &ty, scope);
                if rows.is_empty() {
                    return rows;
                }
                let constants = Scope { constants: true, ..scope.clone() };
                let other = if required || self.choose.chance(40) {
                    let ty = self.choose.one(&member.types).cloned().filter(|_| !required).unwrap_or(ty);
                    Some(self.element(structure, member, &ty, &constants)).filter(|rows| !rows.is_empty())
                } else {
                    None
                };
                vec![Row::When { arms: vec![(condition, rows)], otherwise: other }]
            }
            (None, 1) if !scope.constants && !required => self.matched(structure, member, scope),
            _ => self.element(structure, member, &ty, scope),
        }
    }

    /// A condition over what is in sight.
    pub fn condition(&mut self, scope: &Scope) -> Option<String> {
        let known = self.sources();
        condition(&mut self.choose, &scope.roots, known.as_ref())
    }

    /// Types of a choice in the arms of a `match`; over the type of a field of varying type, that field with its types.
    fn matched(&mut self, structure: &Structure, member: &Member, scope: &Scope) -> Vec<Row> {
        let codes = |source: &Source| !source.many && source.form() == Some(Form::V2Code);
        let Some(source) = self.find(scope, &codes) else { return Vec::new() };
        let mut arms = Vec::new();
        let keys: &[&str] = match source.varying {
            Some(_) => &["NM", "CE, CWE", "ST", "TX, FT", "DT", "TS, DTM", "SN", "XPN", "TM"],
            None => &["A", "\"M\", Y"],
        };
        for keys in keys {
            if keys.len() > 1 && source.varying.is_some() && self.choose.chance(40) {
                continue;
            }
            let narrowed: Vec<Source> =
                keys.split(", ").filter_map(|key| self.narrowed(&source, key)).collect();
            if source.varying.is_some() && narrowed.len() < keys.split(", ").count() {
                // This version does not have it.
                continue;
            }
            let mut inside = scope.clone();
            // What holds for all keys of the arm is read: of several the first component has one type.
            if let [only] = narrowed.as_slice() {
                inside.roots =
                    vec![only.clone(), only.clone(), inside.roots.first().cloned().unwrap_or(only.clone())];
            }
            let Some(ty) = self.choose.one(&member.types).cloned() else { continue };
            let rows = self.element(structure, member, &ty, &inside);
            if !rows.is_empty() {
                arms.push(((*keys).to_owned(), rows));
            }
        }
        let otherwise = self.choose.word(&["skip", "warn", "warn \"no\"", "fail"]).to_owned();
        if arms.is_empty() {
            return Vec::new();
        }
        vec![Row::Match { source: source.text, arms, otherwise }]
    }

    /// The field of varying type as a type that its neighbour names.
    fn narrowed(&self, source: &Source, key: &str) -> Option<Source> {
        let (text, repeats) = source.varying.clone()?;
        let v2 = self.v2.as_ref()?;
        let is = match (v2.structure(key), v2.primitive(key)) {
            (Some(structure), _) => Is::Structure(structure),
            (None, Some(primitive)) => Is::Primitive(primitive, None),
            (None, None) => return None,
        };
        let (many, table) = (source.many || repeats, None);
        Some(Source { text, is, many, table, certain: false, varying: None, ..source.clone() })
    }

    /// What happens with a value that is bad or absent. An element that is required needs one.
    pub(super) fn policy(
        &mut self,
        structure: &Structure,
        member: &Member,
        ty: &Type,
        scope: &Scope,
    ) -> Option<String> {
        let required = member.min > 0;
        if !required && self.choose.chance(40) {
            return None;
        }
        // A map of a record makes one resource, which cannot be left out.
        let resource = self.v2.is_some();
        let may_drop = !required || !matches!(structure.kind, Kind::Resource | Kind::Record);
        let inner = match ty {
            Type::Structure(name) => self.target(name),
            _ => None,
        };
        let whole = inner.is_none_or(|inner| inner.members.iter().all(|member| member.min == 0));
        let reason =
            !scope.record && whole && (required || !member.repeats() || !matches!(ty, Type::Primitive(_)));
        Some(match self.choose.below(8) {
            0 | 1 if may_drop => "skip".to_owned(),
            2 if may_drop => "warn".to_owned(),
            3 if resource => "skip resource".to_owned(),
            4 if resource => "warn resource".to_owned(),
            5 if reason => "absent \"unknown\"".to_owned(),
            6 => match ty {
                Type::Primitive(primitive) => {
                    let set = self.required_set(member.binding.as_ref());
                    self.constant(primitive, set.as_deref())
                }
                _ => "fail".to_owned(),
            },
            _ => "fail".to_owned(),
        })
    }

    pub(super) fn element(
        &mut self,
        structure: &Structure,
        member: &Member,
        ty: &Type,
        scope: &Scope,
    ) -> Vec<Row> {
        let name = if member.choice { format!("{}{}", member.name, suffix(ty)) } else { member.name.clone() };
        let list = member.repeats();
        match ty {
            Type::Primitive(primitive) => {
                let value = self.value(primitive, member.binding.as_ref(), list, scope);
                let policy = if value.uncertain { self.policy(structure, member, ty, scope) } else { None };
                // The reason would stand where the extension does.
                let reason = policy.as_deref().is_some_and(|policy| policy.starts_with("absent"));
                let mut rows = vec![Row::Set(Set {
                    source: Some(value.text),
                    target: name.clone(),
                    via: value.via,
                    policy,
                    ..Set::default()
                })];
                if !scope.record && !list && !reason && self.choose.chance(4) {
                    let target = format!("{name}.extension(\"https://example.org/x\").valueString");
                    let source = Some("\"of a value\"".to_owned());
                    rows.push(Row::Set(Set { source, target, ..Set::default() }));
                }
                rows
            }
            Type::Reference(kinds) => self.reference(structure, member, kinds, name, scope),
            Type::Structure(inner) if inner == "Extension" => {
                let number = self.choose.below(4);
                let target = format!("extension(\"https://example.org/e{number}\").valueString");
                let source = self.constant_text();
                vec![Row::Set(Set { source: Some(source), target, ..Set::default() })]
            }
            Type::Structure(inner) => match self.target(inner) {
                Some(inner) => self.structure_element(structure, member, &inner, name, scope),
                None => Vec::new(),
            },
            Type::AnyResource | Type::Varies => Vec::new(),
        }
    }

    fn reference(
        &mut self,
        structure: &Structure,
        member: &Member,
        kinds: &[String],
        name: String,
        scope: &Scope,
    ) -> Vec<Row> {
        let fits = |entry: &&(String, String, bool)| {
            (kinds.is_empty() || kinds.contains(&entry.1)) && (member.repeats() || !entry.2)
        };
        let fitting: Vec<_> = scope.entries.iter().filter(fits).cloned().collect();
        let ty = Type::Reference(kinds.to_vec());
        if let Some((entry, ..)) = self.choose.one(&fitting).filter(|_| !scope.constants) {
            let source = Some(entry.clone());
            let policy = if member.min > 0 { self.policy(structure, member, &ty, scope) } else { None };
            return vec![Row::Set(Set { source, target: name, policy, ..Set::default() })];
        }
        let Some(reference) = self.fhir.structure("Reference") else { return Vec::new() };
        let named = |part: &&Member| part.name == "display" || (part.name == "identifier" && scope.depth < 2);
        let parts = reference.members.iter().filter(named);
        let Some(part) = self.choose.one(&parts.cloned().collect::<Vec<_>>()).cloned() else {
            return Vec::new();
        };
        let Some(ty) = part.types.first().cloned() else { return Vec::new() };
        let rows = self.element(&reference, &part, &ty, &scope.below(None));
        self.block(structure, member, None, name, rows, scope)
    }

    fn structure_element(
        &mut self,
        structure: &Structure,
        member: &Member,
        inner: &Structure,
        name: String,
        scope: &Scope,
    ) -> Vec<Row> {
        let ty = Type::Structure(inner.name.clone());
        let set = self.required_set(member.binding.as_ref());
        let concept = matches!(inner.name.as_str(), "CodeableConcept" | "Coding");
        let closed = set.is_some_and(|set| !set.open);
        if concept && (closed || self.choose.chance(30)) {
            let constants = Scope { constants: true, ..scope.clone() };
            let by_constants = if closed { &constants } else { scope };
            if let Some(rows) = self
                .concept(structure, member, inner, &name, scope)
                .or_else(|| self.concept(structure, member, inner, &name, by_constants))
            {
                return rows;
            }
        }
        // Deeper than this only what is required, from what is in sight.
        let fresh =
            scope.depth < 3 && !scope.constants && inner.kind != Kind::Element && self.choose.chance(60);
        let composite = |source: &Source| {
            source.structure().is_some_and(|of| matches!(of.kind, Kind::Composite | Kind::Record))
                && source.level == 1
        };
        let source = if fresh { self.find(scope, &composite) } else { None };
        let Some(source) = source else {
            let rows = self.fill(inner, &scope.below(None));
            return self.block(structure, member, None, name, rows, scope);
        };
        let mut text = source.text.clone();
        let many = source.many;
        if self.choose.chance(20)
            && let Some(condition) = self.condition(&Scope { roots: vec![source.hold()], ..Scope::default() })
        {
            text = format!("{text} where {condition}");
        }
        if many && !member.repeats() {
            text = format!("first({text})");
        }
        if self.choose.chance(50)
            && let Some(of) = source.structure().cloned()
            && of.kind == Kind::Composite
        {
            let by = Some(self.datatype_map(&of, inner, scope));
            let policy = if member.min > 0 { self.policy(structure, member, &ty, scope) } else { None };
            return vec![Row::Set(Set { source: Some(text), target: name, by, policy, ..Set::default() })];
        }
        if many && member.repeats() && self.choose.chance(30) && member.min == 0 {
            let alias = self.name("x");
            let head = match text.split_once(" where ") {
                Some((source, condition)) => format!("{source} as {alias} where {condition}"),
                None => format!("{text} as {alias}"),
            };
            let item = Source { text: alias, many: false, certain: true, ..source.clone() };
            let mut inside = scope.below(None);
            inside.roots.retain(|root| !root.at_hand);
            inside.roots.push(Source { at_hand: false, ..item });
            let rows = self.fill(inner, &inside);
            let rows = self.block(structure, member, None, name, rows, scope);
            return vec![Row::Each { head, rows }];
        }
        let rows = self.fill(inner, &scope.below(Some(source)));
        self.block(structure, member, Some(text), name, rows, scope)
    }

    /// An element with a block, or its rows with dotted paths.
    fn block(
        &mut self,
        structure: &Structure,
        member: &Member,
        source: Option<String>,
        name: String,
        rows: Vec<Row>,
        scope: &Scope,
    ) -> Vec<Row> {
        if rows.is_empty() {
            return rows;
        }
        let not_primitive = |ty: &&Type| !matches!(ty, Type::Primitive(_));
        let ty = member.types.iter().find(not_primitive).cloned().unwrap_or(Type::Varies);
        let certain = source.is_none() && rows.iter().all(is_constant);
        let policy =
            if member.min > 0 && !certain { self.policy(structure, member, &ty, scope) } else { None };
        let plain = |row: &Row| matches!(row, Row::Set(set) if set.source.is_some());
        if source.is_none() && policy.is_none() && rows.iter().all(plain) && self.choose.chance(40) {
            let dotted = |row| match row {
                Row::Set(set) => Row::Set(Set { target: format!("{name}.{}", set.target), ..set }),
                other => other,
            };
            return rows.into_iter().map(dotted).collect();
        }
        vec![Row::Set(Set { source, target: name, block: Some(rows), policy, ..Set::default() })]
    }

    fn constant_text(&mut self) -> String {
        self.choose.word(&["\"a text\"", "\"another\""]).to_owned()
    }
}

fn drop_from(chosen: &mut BTreeSet<&str>, name: &str) {
    chosen.remove(name);
}

fn is_constant(row: &Row) -> bool {
    match row {
        Row::Set(set) => match &set.block {
            Some(rows) => set.source.is_none() && rows.iter().all(is_constant),
            None => set.source.as_deref().is_some_and(|text| {
                text.starts_with(['"', '-', '0', '1']) || matches!(text, "true" | "false")
            }),
        },
        _ => false,
    }
}
