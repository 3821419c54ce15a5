//! One version of a standard, loaded lazily from the compact data.

use super::sources::{SOURCES, Source};
use super::structures::{self, Primitives};
use super::text::Blocks;
use super::value_sets::ValueSets;
use super::{Primitive, Structure, ValueSet};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// One version of one standard. Structures are parsed when asked for and kept.
#[derive(Debug)]
pub struct Library {
    source: &'static Source,
    primitives: Primitives,
    structures: Kept<Structure>,
    value_sets: Kept<ValueSet>,
    structure_names: OnceLock<Vec<&'static str>>,
    value_set_ids: OnceLock<Vec<&'static str>>,
}

/// No such standard or version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLibrary {
    /// The versions that exist of the standard asked for; empty if the standard is unknown.
    pub known_versions: Vec<String>,
}

impl Library {
    /// The library of a standard (`hl7v2` or `fhir`) and version (`2.5.1`, `4.0.1`).
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
        let source = of_standard().find(|source| source.version == version).ok_or_else(|| {
            UnknownLibrary { known_versions: of_standard().map(|source| source.version.to_owned()).collect() }
        })?;
        Ok(Arc::new(Library {
            source,
            primitives: primitives(source),
            structures: Kept::default(),
            value_sets: Kept::default(),
            structure_names: OnceLock::new(),
            value_set_ids: OnceLock::new(),
        }))
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
        self.structures.get(name, || {
            let block = Blocks::new(self.source.structures).find(name).next()?;
            structures::structure(&block, &self.primitives)
        })
    }

    /// A primitive type by name.
    pub fn primitive(&self, name: &str) -> Option<Primitive> {
        let &form = self.primitives.get(name)?;
        Some(Primitive { name: name.to_owned(), form })
    }

    /// A value set: v2 by table number, FHIR by canonical URL or by its last part (`administrative-gender`).
    /// A `|version` behind it is passed over.
    pub fn value_set(&self, id: &str) -> Option<Arc<ValueSet>> {
        self.value_sets.get(id, || self.value_set_source().find(id))
    }

    /// The names of all structures, in order, for "did you mean".
    pub fn structure_names(&self) -> Vec<&str> {
        let names = || Blocks::new(self.source.structures).iter().map(|block| block.key()).collect();
        self.structure_names.get_or_init(names).clone()
    }

    /// The ids of all value sets, in order.
    pub fn value_set_ids(&self) -> Vec<&str> {
        self.value_set_ids.get_or_init(|| self.value_set_source().ids()).clone()
    }

    /// v2: the message structure of a trigger event: (`ADT`, `A04`) is `ADT_A01`.
    /// Messages without trigger events (`ACK`) have the structure named after their code.
    pub fn message_structure(&self, message_code: &str, trigger_event: &str) -> Option<&str> {
        let target = |event: &str| {
            self.source.events.lines().find_map(|line| {
                let rest = line.strip_prefix(message_code)?.strip_prefix(' ')?;
                rest.strip_prefix(event)?.strip_prefix(' ')
            })
        };
        target(trigger_event).or_else(|| target("*"))
    }

    /// v2: the trigger events that use a message structure, as message code and event: (`ADT`, `A04`) for `ADT_A01`.
    pub fn events<'l>(&'l self, structure: &'l str) -> impl Iterator<Item = (&'l str, &'l str)> {
        self.source.events.lines().filter_map(move |line| {
            let mut words = line.split(' ');
            let event = (words.next()?, words.next()?);
            (words.next() == Some(structure)).then_some(event)
        })
    }

    fn value_set_source(&self) -> ValueSets {
        ValueSets::new(self.source.value_sets, self.source.version)
    }
}

fn primitives(source: &Source) -> Primitives {
    let lines = Blocks::new(source.structures).preamble();
    lines
        .filter_map(|line| {
            let (name, form) = line.strip_prefix("primitive ")?.split_once(' ')?;
            Some((name, structures::form(form)?))
        })
        .collect()
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
