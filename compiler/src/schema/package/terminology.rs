//! Value sets of a package, expanded as far as it has the codes. What it does not have makes a set open.

use super::{MAX_CODES, without_version};
use crate::schema::{Code, ValueSet};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
pub(super) struct ValueSetJson {
    url: Option<String>,
    #[serde(default)]
    name: String,
    compose: Option<Compose>,
}

#[derive(Debug, Deserialize)]
struct Compose {
    #[serde(default)]
    include: Vec<Include>,
    #[serde(default)]
    exclude: Vec<Include>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Include {
    #[serde(default)]
    system: String,
    #[serde(default)]
    concept: Vec<Concept>,
    #[serde(default)]
    filter: Vec<serde_json::Value>,
    #[serde(default)]
    value_set: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Concept {
    code: String,
    #[serde(default)]
    display: String,
    #[serde(default)]
    concept: Vec<Concept>,
}

#[derive(Debug, Deserialize)]
pub(super) struct CodeSystemJson {
    url: Option<String>,
    #[serde(default)]
    content: String,
    #[serde(default)]
    concept: Vec<Concept>,
}

/// All value sets that have a URL.
pub(super) fn expand(sets: &[ValueSetJson], systems: &[CodeSystemJson]) -> BTreeMap<String, ValueSet> {
    let systems: BTreeMap<&str, &CodeSystemJson> =
        systems.iter().filter_map(|system| Some((system.url.as_deref()?, system))).collect();
    let by_url: BTreeMap<&str, &ValueSetJson> =
        sets.iter().filter_map(|set| Some((set.url.as_deref()?, set))).collect();
    let mut all = BTreeMap::new();
    for (url, set) in &by_url {
        let mut expansion = Expansion { systems: &systems, sets: &by_url, asked: Vec::new(), steps: 0 };
        let (mut codes, mut open) = expansion.set(url).unwrap_or((Vec::new(), true));
        if codes.len() > MAX_CODES {
            (codes, open) = (Vec::new(), true);
        }
        let name = if set.name.is_empty() { url.rsplit('/').next().unwrap_or_default() } else { &set.name };
        let (id, name) = (without_version(url).to_owned(), name.to_owned());
        all.insert(id.clone(), ValueSet { id, name, codes, open, form: None });
    }
    all
}

struct Expansion<'a> {
    systems: &'a BTreeMap<&'a str, &'a CodeSystemJson>,
    sets: &'a BTreeMap<&'a str, &'a ValueSetJson>,
    /// Sets being expanded: one that is in it imports itself.
    asked: Vec<String>,
    steps: usize,
}

/// Codes, and whether there are more.
type Codes = (Vec<Code>, bool);

impl Expansion<'_> {
    fn set(&mut self, url: &str) -> Option<Codes> {
        let url = without_version(url);
        self.steps += 1;
        if self.steps > 1_000 || self.asked.iter().any(|asked| asked == url) {
            return None;
        }
        let compose = self.sets.get(url)?.compose.as_ref()?;
        self.asked.push(url.to_owned());
        let (mut codes, mut open) = (Vec::new(), compose.include.is_empty());
        for include in &compose.include {
            let (more, more_open) = self.include(include);
            codes.extend(more);
            open |= more_open;
        }
        for exclude in &compose.exclude {
            let (without, _) = self.include(exclude);
            let mut gone: Vec<(&str, &str)> =
                without.iter().map(|c| (c.system.as_str(), c.code.as_str())).collect();
            gone.sort_unstable();
            codes.retain(|code| gone.binary_search(&(code.system.as_str(), code.code.as_str())).is_err());
        }
        self.asked.pop();
        let mut seen = std::collections::BTreeSet::new();
        codes.retain(|code| seen.insert((code.system.clone(), code.code.clone())));
        Some((codes, open))
    }

    fn include(&mut self, include: &Include) -> Codes {
        let mut codes = Vec::new();
        let mut open = false;
        let code = |concept: &Concept| Code {
            system: include.system.clone(),
            code: concept.code.clone(),
            display: concept.display.clone(),
        };
        if !include.concept.is_empty() {
            codes.extend(include.concept.iter().map(code));
        } else if !include.system.is_empty() {
            match self.systems.get(without_version(&include.system)) {
                Some(system) if include.filter.is_empty() && system.content == "complete" => {
                    let mut rest: Vec<&Concept> = system.concept.iter().rev().collect();
                    while let Some(concept) = rest.pop() {
                        codes.push(code(concept));
                        rest.extend(concept.concept.iter().rev());
                    }
                }
                _ => open = true,
            }
        }
        // A set that both has a system and imports others has what is in all of them.
        let own = !codes.is_empty() || open;
        let mut imported: Vec<Code> = Vec::new();
        for url in &include.value_set {
            match self.set(url) {
                Some((more, more_open)) => {
                    imported.extend(more);
                    open |= more_open;
                }
                None => open = true,
            }
        }
        if !include.value_set.is_empty() && !own {
            codes = imported;
        }
        (codes, open)
    }
}
