//! What a name that stands for nothing was probably meant to be: by its letters, by its words, by where it is.

use super::Checker;
use super::path::list;
use super::scope::Scope;
use super::value::Ty;
use crate::diagnostic::Diagnostic;
use crate::schema::meaning::by_words;
use crate::schema::{Kind, Member, Structure, Type};
use std::sync::Arc;

/// No more than so many are offered: who has to read more looks them up.
const OFFERED: usize = 3;

impl Checker<'_> {
    /// A finding about a name that a structure does not have, with what to write instead; and the member that was probably meant.
    pub(super) fn meant_member(
        &self,
        finding: Diagnostic,
        structure: &Structure,
        name: &str,
    ) -> (Diagnostic, Option<String>) {
        if self.comparisons.get() == 0 {
            return (finding, None);
        }
        let known: Vec<String> = structure.members.iter().flat_map(written).collect();
        let near = self.near(name, known.iter().map(String::as_str));
        let names = structure.members.iter().map(|m| [m.name.as_str(), m.label.as_str()]);
        let found =
            if near.as_ref().is_some_and(|near| near.sure) { Vec::new() } else { by_words(name, names) };
        // Words that fit before letters that are alike: `BirthDate` is nearer to `BirthPlace` than to `DateTimeOfBirth`.
        if let Some(near) = near.filter(|_| !(1..=OFFERED).contains(&found.len())) {
            let numbered = structure.members.iter().find(|m| m.name == near.name && m.number.is_some());
            let help = match numbered {
                Some(member) => format!("did you mean {}?", told(structure, member)),
                None => format!("did you mean `{}`?", near.name),
            };
            let member = Some(near.name.to_owned());
            return (finding.mean(&near, help), member);
        }
        let found: Vec<&Member> =
            found.into_iter().filter_map(|index| structure.members.get(index)).collect();
        if (1..=OFFERED).contains(&found.len()) {
            let told: Vec<String> = found.iter().map(|member| told(structure, member)).collect();
            let finding = finding.help(format!("did you mean {}?", told.join(" or ")));
            let names = found.iter().flat_map(|member| written(member));
            let member = found.first().filter(|_| found.len() == 1).map(|member| member.name.clone());
            return (choices(finding, names), member);
        }
        let deeper = self.deeper(structure, name);
        if !deeper.is_empty() {
            let paths: Vec<String> = deeper.iter().map(|path| format!("`{path}`")).collect();
            let finding = finding.help(format!("did you mean {}?", paths.join(" or ")));
            return (choices(finding, deeper.into_iter()), None);
        }
        if structure.kind == Kind::Resource
            && let Some(help) = self.of_another_resource(name)
        {
            return (finding.help(help), None);
        }
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        (finding.help(format!("it has {}", list(&known))), None)
    }

    /// Elements of that name in the elements of a structure: `address.city`.
    fn deeper(&self, structure: &Structure, name: &str) -> Vec<String> {
        let mut found = Vec::new();
        for member in structure.members.iter().filter(|member| !member.choice) {
            let Some(Type::Structure(inner)) = member.types.first() else { continue };
            let Some(inner) = self.structure(structure, inner) else { continue };
            if let Some(element) =
                inner.members.iter().find(|m| m.name.eq_ignore_ascii_case(name) && !m.choice)
            {
                found.push(format!("{}.{}", member.name, element.name));
            }
        }
        if found.len() > OFFERED { Vec::new() } else { found }
    }

    /// The resources that have such an element.
    fn of_another_resource(&self, name: &str) -> Option<String> {
        let fhir = self.fhir.as_ref()?;
        let names = fhir.structure_names();
        let left = self.comparisons.get();
        self.comparisons.set(left.saturating_sub(names.len() * 10));
        let structures = names.into_iter().filter_map(|name| fhir.structure(name));
        let having: Vec<String> = structures
            .filter(|s| s.kind == Kind::Resource && s.members.iter().any(|member| member.name == name))
            .map(|structure| structure.name.clone())
            .collect();
        let listed: Vec<&str> = having.iter().map(String::as_str).collect();
        (!listed.is_empty()).then(|| format!("`{name}` is an element of {}", list(&listed)))
    }

    /// A finding about a name that is none of those known, with what to write instead. `otherwise`: help where nothing is like it.
    pub(super) fn meant_of(
        &self,
        finding: Diagnostic,
        name: &str,
        known: &[&str],
        otherwise: impl FnOnce() -> String,
    ) -> Diagnostic {
        let near = self.near(name, known.iter().copied());
        if let Some(near) = near.as_ref().filter(|near| near.sure) {
            return finding.did_you_mean(near);
        }
        let found = if self.comparisons.get() == 0 {
            Vec::new()
        } else {
            by_words(name, known.iter().map(|known| [*known, ""]))
        };
        let found: Vec<&str> = found.into_iter().filter_map(|at| known.get(at).copied()).collect();
        match (found.as_slice(), near) {
            ([_, ..], _) if found.len() <= OFFERED => {
                let told: Vec<String> = found.iter().map(|name| format!("`{name}`")).collect();
                let finding = finding.help(format!("did you mean {}?", told.join(" or ")));
                choices(finding, found.into_iter().map(str::to_owned))
            }
            ([_, ..], _) => finding.help(format!("these are alike: {}", list(&found))),
            ([], Some(near)) => finding.did_you_mean(&near),
            ([], None) => finding.help(otherwise()),
        }
    }

    /// A finding about a name that a path begins with, with what to write instead.
    pub(super) fn meant_name(
        &self,
        finding: Diagnostic,
        name: &str,
        known: &[String],
        segments: &[(String, Arc<Structure>)],
    ) -> Diagnostic {
        if self.comparisons.get() == 0 {
            return finding;
        }
        if let Some(field) = known.iter().find_map(|known| field_of(known, name)) {
            let help = format!("did you mean `{field}`? Fields are written with `-` and a number");
            return finding.fix_first(help, &field);
        }
        // A field or segment of that name before a name that is like it.
        for (source, structure) in segments {
            if let Some(member) = structure.members.iter().find(|member| member.name == name) {
                let path = format!("{source}.{name}");
                let help = format!(
                    "it is a part of {}: write `{path}`{}",
                    structure.name,
                    number(structure, member)
                );
                return finding.fix_first(help, &path);
            }
        }
        let library = self.hl7.as_ref().and_then(|library| library.structure(name));
        if library.as_ref().is_some_and(|structure| structure.kind == Kind::Segment) {
            return finding.help(format!(
                "to read {name} here, make it a source of the map, `map NAME(…, {name}?)`, and give it where the map is called"
            ));
        }
        let near = self.near(name, known.iter().map(String::as_str));
        let local = is_local_segment(name) && !near.as_ref().is_some_and(|near| is_local_segment(near.name));
        if self.hl7.is_some() && local {
            return finding
                .help(format!(
                    "declare it: `use hl7v2 \"…\" {{ segment {name}? after PID {{ 1 FIELD : ST ? }} }}`"
                ))
                .help(format!("and make it a source where it is read: `map NAME(…, {name}?)`"));
        }
        if let Some(near) = near {
            return finding.did_you_mean(&near);
        }
        let labels = known.iter().map(|name| {
            let structure = self.hl7.as_ref().and_then(|library| library.structure(name));
            structure.map_or(String::new(), |structure| structure.label.clone())
        });
        let labels: Vec<String> = labels.collect();
        let pairs = known.iter().zip(&labels).map(|(name, label)| [name.as_str(), label.as_str()]);
        let by_label: Vec<(&String, &String)> = by_words(name, pairs)
            .into_iter()
            .filter_map(|at| Some((known.get(at)?, labels.get(at)?)))
            .collect();
        if (1..=OFFERED).contains(&by_label.len()) {
            let told = by_label.iter().map(|(name, label)| match label.as_str() {
                "" => format!("`{name}`"),
                label => format!("`{name}` ({label})"),
            });
            let told: Vec<String> = told.collect();
            let finding = finding.help(format!("did you mean {}?", told.join(" or ")));
            return choices(finding, by_label.into_iter().map(|(name, _)| name.clone()));
        }
        for (source, structure) in segments {
            let found = by_words(name, structure.members.iter().map(|m| [m.name.as_str(), m.label.as_str()]));
            if let [index] = found.as_slice()
                && let Some(member) = structure.members.get(*index)
            {
                let path = format!("{source}.{}", member.name);
                let help = format!("did you mean `{path}`{}?", number(structure, member));
                return choices(finding.help(help), std::iter::once(path));
            }
        }
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let constant = format!("\"{name}\"");
        let help = format!("a constant stands in quotes: `{constant}`");
        let finding = choices(finding.help(help), std::iter::once(constant));
        finding.help(format!("names that can be seen from here: {}", list(&known)))
    }
}

impl Scope<'_, '_> {
    /// The finding about a segment or group that is not at hand, if it is in a group of what is.
    pub(super) fn further_in(&self, finding: &Diagnostic, name: &str) -> Option<Diagnostic> {
        let items = self.items.iter().rev().map(|item| (item.names.last(), &item.value.ty));
        let sources = self.parameters.iter().map(|(name, value)| (Some(name), &value.ty));
        let groups = items.chain(sources).filter_map(|(_, ty)| match ty {
            Ty::Group(structure) => Some(structure),
            _ => None,
        });
        let path = groups.into_iter().find_map(|group| self.checker.path_down(group, name, GROUPS))?;
        let (holder, _) = path.rsplit_once('.')?;
        let each: Vec<String> = holder.split('.').map(|group| format!("each {group} {{ ")).collect();
        Some(finding.clone().help(format!("it is in {holder}: write `{path}` for all of them")).help(
            format!("or go through the groups: `{}… {}`", each.concat(), "} ".repeat(each.len()).trim_end()),
        ))
    }
}

/// Groups are not nested as deeply in any version.
const GROUPS: usize = 8;

impl Checker<'_> {
    /// The path to the first segment or group of a name in the groups of a structure: `PATIENT_RESULT.ORDER_OBSERVATION.OBR`.
    fn path_down(&self, structure: &Structure, name: &str, depth: usize) -> Option<String> {
        let groups = || {
            structure.members.iter().filter_map(|member| {
                let inner = self.structure(structure, member.types.first()?.name())?;
                (inner.kind == Kind::Group).then_some((member, inner))
            })
        };
        let here = groups().find(|(_, inner)| inner.members.iter().any(|member| member.name == name));
        if let Some((member, _)) = here {
            return Some(format!("{}.{name}", member.name));
        }
        let depth = depth.checked_sub(1)?;
        groups().find_map(|(member, inner)| {
            Some(format!("{}.{}", member.name, self.path_down(&inner, name, depth)?))
        })
    }
}

impl Diagnostic {
    /// What is beyond doubt to be written in the place of the first label.
    fn fix_first(self, help: String, text: &str) -> Diagnostic {
        match self.labels.first().map(|label| label.span) {
            Some(span) => self.help(help).fix(format!("write `{text}`"), span, text),
            None => self.help(help),
        }
    }
}

fn choices(finding: Diagnostic, texts: impl Iterator<Item = String>) -> Diagnostic {
    let Some(span) = finding.labels.first().map(|label| label.span) else { return finding };
    texts.take(OFFERED).fold(finding, |finding, text| finding.choice(format!("write `{text}`"), span, text))
}

/// How a member is written: a choice with each of its types.
pub(super) fn written(member: &Member) -> Vec<String> {
    match member.choice {
        true => member.types.iter().map(|ty| format!("{}{}", member.name, ty.suffix())).collect(),
        false => vec![member.name.clone()],
    }
}

/// `` `DateTimeOfBirth` (PID-7) ``.
fn told(structure: &Structure, member: &Member) -> String {
    let names: Vec<String> =
        written(member).into_iter().take(OFFERED).map(|name| format!("`{name}`")).collect();
    format!("{}{}", names.join(" or "), number(structure, member))
}

/// ` (PID-7)`; nothing where members have no numbers.
fn number(structure: &Structure, member: &Member) -> String {
    let path = structure.path_of(&structure.name, member);
    member.number.map_or(String::new(), |_| format!(" ({path})"))
}

/// A site's own segments begin with Z (HL7 v2.5.1 chapter 2.5.2).
fn is_local_segment(name: &str) -> bool {
    name.len() == 3
        && name.starts_with('Z')
        && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// `PID-5` for `PID5`, where there is a PID.
fn field_of(known: &str, written: &str) -> Option<String> {
    let digits = written.strip_prefix(known)?.trim_start_matches('_');
    let is_number =
        !digits.is_empty() && digits.len() < 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && known.len() == 3).then(|| format!("{known}-{digits}"))
}
