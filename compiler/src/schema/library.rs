//! One version of a standard, loaded lazily from the compact data.

use super::concept_maps::ConceptMaps;
use super::extensions::Extensions;
use super::local::Local;
use super::merged::{self, ANY};
use super::sources::{ANY_HL7V2, SOURCES, Source};
use super::structures::Structures;
use super::value_sets::ValueSets;
use super::versions::Versions;
use super::{ConceptMap, ExtensionDefinition, Invariant, Primitive, Structure, ValueSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// One version of one standard. Structures are parsed when asked for and kept.
#[derive(Debug)]
pub struct Library {
    source: &'static Source,
    structure_source: Structures,
    value_set_source: ValueSets,
    events: Versions,
    structures: Kept<Structure>,
    value_sets: Kept<ValueSet>,
    extensions: Kept<ExtensionDefinition>,
    concept_maps: Kept<ConceptMap>,
    invariants: Kept<Vec<Invariant>>,
    structure_names: OnceLock<Vec<&'static str>>,
    value_set_ids: OnceLock<Vec<&'static str>>,
    /// Of the library of any version, all of them, newest first.
    versions: Vec<Arc<Library>>,
    local: Option<Local>,
}

/// No such standard or version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLibrary {
    /// The versions that exist of the standard asked for; empty if the standard is unknown.
    pub known_versions: Vec<String>,
    /// The version that was published under the name asked for: `4.0.1` for `R4`.
    pub published_as: Option<String>,
}

impl Library {
    /// The library of a standard (`hl7v2` or `fhir`) and version (`2.5.1`, `4.0.1`). For `hl7v2` the version may be `any`:
    /// what any version knows, as the newest one has it.
    ///
    /// # Errors
    /// [`UnknownLibrary`] if there is no data for it.
    ///
    /// ```
    /// use mapwright_compiler::schema::Library;
    /// let library = Library::open("hl7v2", "2.5.1").map_err(|unknown| unknown.known_versions)?;
    /// let pid = library.structure("PID").ok_or(vec![])?;
    /// assert_eq!(pid.members[4].name, "PatientName");
    /// # Ok::<(), Vec<String>>(())
    /// ```
    pub fn open(standard: &str, version: &str) -> Result<Arc<Library>, UnknownLibrary> {
        let of_standard = || SOURCES.iter().filter(|source| source.standard == standard);
        if standard == ANY_HL7V2.standard && version == ANY {
            let mut versions: Vec<_> =
                of_standard().map(|source| Arc::new(Library::of(source, Vec::new(), None))).collect();
            versions.reverse();
            return Ok(Arc::new(Library::of(&ANY_HL7V2, versions, None)));
        }
        let source = of_standard().find(|source| source.version == version).ok_or_else(|| {
            let published =
                |source: &&Source| source.release.is_some_and(|name| name.eq_ignore_ascii_case(version));
            UnknownLibrary {
                known_versions: of_standard().map(|source| source.version.to_owned()).collect(),
                published_as: of_standard().find(published).map(|source| source.version.to_owned()),
            }
        })?;
        Ok(Arc::new(Library::of(source, Vec::new(), None)))
    }

    fn of(source: &'static Source, versions: Vec<Arc<Library>>, local: Option<Local>) -> Library {
        let version = source.version;
        Library {
            source,
            structure_source: Structures::new(source.texts.structures, version),
            value_set_source: ValueSets::new(source.texts.value_sets, version),
            events: Versions::listed(source.texts.events.lines(), version),
            structures: Kept::default(),
            value_sets: Kept::default(),
            extensions: Kept::default(),
            concept_maps: Kept::default(),
            invariants: Kept::default(),
            structure_names: OnceLock::new(),
            value_set_ids: OnceLock::new(),
            versions,
            local,
        }
    }

    /// The same library with a map's own declarations laid over it.
    #[must_use]
    pub fn with_local(&self, local: Local) -> Library {
        Library::of(self.source, self.versions.clone(), Some(local))
    }

    /// What is laid over the standard.
    pub fn local(&self) -> Option<&Local> {
        self.local.as_ref()
    }

    /// Of the library of any version, those that it is made of, newest first; else none.
    pub fn versions(&self) -> &[Arc<Library>] {
        &self.versions
    }

    /// Every standard and version that can be opened, oldest first.
    pub fn known() -> impl Iterator<Item = (&'static str, &'static str)> {
        SOURCES.iter().map(|source| (source.standard, source.version))
    }

    /// `hl7v2` or `fhir`.
    pub fn standard(&self) -> &str {
        self.source.standard
    }

    /// `2.5.1`, `4.0.1`.
    pub fn version(&self) -> &str {
        self.source.version
    }

    /// A structure by its full name. Segments, datatypes and messages of v2 share one name space, so do FHIR's resources and datatypes.
    pub fn structure(&self, name: &str) -> Option<Arc<Structure>> {
        if let Some(declared) = self.local.as_ref().and_then(|local| local.structures.get(name)) {
            return Some(declared.clone());
        }
        self.structures.get(name, || {
            let found = match self.versions.as_slice() {
                [] => self.structure_source.find(name),
                versions => merged::structure(versions, name),
            }?;
            Some(match &self.local {
                Some(local) => local.placed(found, self),
                None => found,
            })
        })
    }

    /// A primitive type by name.
    pub fn primitive(&self, name: &str) -> Option<Primitive> {
        if !self.versions.is_empty() {
            return self.versions.iter().find_map(|version| version.primitive(name));
        }
        let &form = self.structure_source.primitives.get(name)?;
        Some(Primitive { name: name.to_owned(), form })
    }

    /// A value set: v2 by table number, FHIR by canonical URL or by its last part (`administrative-gender`).
    /// A `|version` behind it is passed over.
    pub fn value_set(&self, id: &str) -> Option<Arc<ValueSet>> {
        if let Some(declared) = self.local.as_ref().and_then(|local| local.tables.get(id)) {
            return Some(declared.clone());
        }
        self.value_sets.get(id, || match self.versions.as_slice() {
            [] => self.value_set_source.find(id),
            versions => merged::value_set(versions, id),
        })
    }

    /// The names of all structures, in order, for "did you mean".
    pub fn structure_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = match self.versions.as_slice() {
            [] => self.structure_names.get_or_init(|| self.structure_source.names()).clone(),
            versions => merged::names(versions, Library::structure_names),
        };
        names.extend(self.local.iter().flat_map(|local| local.structures.keys()).map(String::as_str));
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The codes of a code system that value sets have, in order. More than those of one set: sets are often a part of a system. All value sets
    /// are read for it.
    pub fn codes_of_system(&self, system: &str) -> Vec<&'static str> {
        match self.versions.as_slice() {
            [] => self.value_set_source.codes_of(system),
            versions => versions.first().map_or(Vec::new(), |version| version.codes_of_system(system)),
        }
    }

    /// The ids of all value sets, in order.
    pub fn value_set_ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = match self.versions.as_slice() {
            [] => self.value_set_ids.get_or_init(|| self.value_set_source.ids()).clone(),
            versions => merged::names(versions, Library::value_set_ids),
        };
        ids.extend(self.local.iter().flat_map(|local| local.tables.keys()).map(String::as_str));
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// v2: the message structure of a trigger event: (`ADT`, `A04`) is `ADT_A01`.
    /// Messages without trigger events (`ACK`) have the structure named after their code.
    pub fn message_structure(&self, message_code: &str, trigger_event: &str) -> Option<&str> {
        let target = |wanted: &str| {
            let mut lines = self.event_lines();
            lines
                .find(|(code, event, _)| *code == message_code && *event == wanted)
                .map(|(.., structure)| structure)
        };
        let of_versions = || {
            self.versions.iter().find_map(|version| version.message_structure(message_code, trigger_event))
        };
        target(trigger_event).or_else(|| target("*")).or_else(of_versions)
    }

    /// v2: the messages that have a trigger event, as message code and message structure: (`ADT`, `ADT_A01`) for `A04`.
    pub fn messages_of(&self, trigger_event: &str) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.event_lines().filter(move |(_, event, _)| *event == trigger_event);
        lines.map(|(code, _, structure)| (code, structure))
    }

    /// v2: the trigger events that use a message structure, as message code and event: (`ADT`, `A04`) for `ADT_A01`.
    /// Of any version: those of all.
    pub fn events<'l>(&'l self, structure: &'l str) -> impl Iterator<Item = (&'l str, &'l str)> {
        let mut seen = BTreeSet::new();
        std::iter::once(self)
            .chain(self.versions.iter().map(|version| &**version))
            .flat_map(Library::event_lines)
            .filter(move |(.., target)| *target == structure)
            .map(|(code, event, _)| (code, event))
            .filter(move |pair| self.versions.is_empty() || seen.insert(*pair))
    }

    /// v2: message code, trigger event and message structure of every line that holds for the version.
    pub(super) fn event_lines(&self) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
        self.source.texts.events.lines().skip(1).filter_map(|line| {
            let mut words = line.split(' ');
            let found = (words.next()?, words.next()?, words.next()?);
            self.events.hold(words.next().unwrap_or_default()).then_some(found)
        })
    }

    /// FHIR: a published extension by its URL, or by the last part of it (`patient-birthPlace`).
    pub fn extension(&self, url: &str) -> Option<Arc<ExtensionDefinition>> {
        self.extensions.get(url, || self.extension_source().find(url))
    }

    /// FHIR: the URLs of all published extensions, in the order of their last parts.
    pub fn extension_urls(&self) -> Vec<&'static str> {
        self.extension_source().urls()
    }

    /// FHIR: the constraints of a structure, by its name, that say only which elements are there together.
    pub fn invariants(&self, structure: &str) -> Arc<Vec<Invariant>> {
        let text = self.source.texts.constraints;
        let found =
            self.invariants.get(structure, || Some(super::invariants::find(text, self.version(), structure)));
        found.unwrap_or_default()
    }

    /// FHIR: a concept map by its URL or by the last part of it (`cm-administrative-gender-v2`).
    pub fn concept_map(&self, url: &str) -> Option<Arc<ConceptMap>> {
        self.concept_maps.get(url, || self.concept_map_source().find(url))
    }

    /// FHIR: the URLs of all concept maps, in the order of their last parts.
    pub fn concept_map_urls(&self) -> Vec<&'static str> {
        self.concept_map_source().urls()
    }

    fn extension_source(&self) -> Extensions<'_> {
        let text = self.source.texts.extensions;
        Extensions::new(text, self.version(), &self.structure_source.primitives)
    }

    fn concept_map_source(&self) -> ConceptMaps {
        ConceptMaps::new(self.source.texts.concept_maps, self.version())
    }
}

/// What was made before, by name. A name that has nothing is kept too.
#[derive(Debug)]
struct Kept<T>(RwLock<BTreeMap<String, Option<Arc<T>>>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<T> Kept<T> {
    /// Two threads may make the same thing at once: both make it alike, so either may stay.
    fn get(&self, name: &str, make: impl FnOnce() -> Option<T>) -> Option<Arc<T>> {
        if let Some(kept) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(name) {
            return kept.clone();
        }
        let made = make().map(Arc::new);
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.entry(name.to_owned()).or_insert(made).clone()
    }
}
