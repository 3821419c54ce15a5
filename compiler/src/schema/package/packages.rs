//! All packages of a folder: profiles and value sets by the names that maps give them.

use super::{Definition, Package, without_version};
use crate::schema::ValueSet;
use std::sync::Arc;

/// Packages, by name in order.
#[derive(Debug, Clone, Default)]
pub struct Packages {
    packages: Vec<Arc<Package>>,
}

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<T> {
    /// One thing.
    One(T),
    /// Several: their names.
    Several(Vec<String>),
    /// Nothing.
    None,
}

impl Packages {
    /// These packages. Of two with one name the later one is meant.
    pub fn new(packages: impl IntoIterator<Item = Package>) -> Packages {
        let mut all = Packages::default();
        packages.into_iter().for_each(|package| all.add(package));
        all
    }

    /// Adds a package, in the place of one of its name.
    pub fn add(&mut self, package: Package) {
        self.packages.retain(|known| known.manifest.name != package.manifest.name);
        self.packages.push(Arc::new(package));
        self.packages.sort_by(|a, b| a.manifest.name.cmp(&b.manifest.name));
    }

    /// The packages.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Package>> {
        self.packages.iter()
    }

    /// The names of all packages.
    pub fn names(&self) -> Vec<&str> {
        self.packages.iter().map(|package| package.manifest.name.as_str()).collect()
    }

    /// A package by its name or the last parts of it: `us-core` is `hl7.fhir.us.core`.
    pub fn package(&self, name: &str) -> Found<Arc<Package>> {
        if let Some(package) = self.packages.iter().find(|package| package.manifest.name == name) {
            return Found::One(package.clone());
        }
        let wanted = name.replace('.', "-").to_lowercase();
        let ends = |package: &&Arc<Package>| {
            let own = package.manifest.name.replace('.', "-").to_lowercase();
            own.strip_suffix(&wanted).is_some_and(|before| before.is_empty() || before.ends_with('-'))
        };
        match self.packages.iter().filter(ends).collect::<Vec<_>>().as_slice() {
            _ if wanted.is_empty() => Found::None,
            [] => Found::None,
            [only] => Found::One((*only).clone()),
            several => Found::Several(several.iter().map(|p| p.manifest.name.clone()).collect()),
        }
    }

    /// A profile by its canonical URL, with the package that has it.
    pub fn definition(&self, url: &str) -> Option<(&Arc<Package>, &Definition)> {
        let url = without_version(url);
        self.packages.iter().find_map(|package| Some((package, package.definitions.get(url)?)))
    }

    /// A value set by its canonical URL, or by the last part of it.
    pub fn value_set(&self, id: &str) -> Option<Arc<ValueSet>> {
        let id = without_version(id);
        let sets = || self.packages.iter().flat_map(|package| &package.value_sets);
        let last = |url: &str| url.rsplit('/').next() == Some(id);
        let found = sets().find(|(url, _)| *url == id).or_else(|| sets().find(|(url, _)| last(url)));
        found.map(|(_, set)| Arc::new(set.clone()))
    }
}

impl Package {
    /// A profile by its name or id, or the last part of its URL; or by its type, if it is the only one of it.
    pub fn profile(&self, name: &str) -> Found<&Definition> {
        let own = |d: &&Definition| d.url.rsplit('/').next() == Some(name) || d.name == name || d.id == name;
        if let Some(found) = self.definitions.values().find(own) {
            return Found::One(found);
        }
        let of_type: Vec<&Definition> = self.definitions.values().filter(|d| d.type_name == name).collect();
        match of_type.as_slice() {
            [] => Found::None,
            [only] => Found::One(only),
            several => Found::Several(several.iter().map(|d| d.short_name().to_owned()).collect()),
        }
    }

    /// All names that [`Package::profile`] takes.
    pub fn profile_names(&self) -> Vec<&str> {
        self.definitions
            .values()
            .flat_map(|d| [d.short_name(), d.name.as_str(), d.type_name.as_str()])
            .collect()
    }
}

impl Definition {
    /// The last part of its URL: what a map calls it by.
    pub fn short_name(&self) -> &str {
        self.url.rsplit('/').next().unwrap_or_default()
    }
}

impl<T> Found<T> {
    /// The names of several; empty for anything else.
    pub fn names(&self) -> Vec<String> {
        match self {
            Found::Several(names) => names.clone(),
            Found::One(_) | Found::None => Vec::new(),
        }
    }
}
