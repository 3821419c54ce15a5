//! Reads what FHIR asks of each type of Bundle.

static TEXT: &str = include_str!("../../schemas/fhir/bundle_types.txt");

/// What an invariant of Bundle asks of some types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BundleRule {
    /// Its key, such as `bdl-12`.
    pub key: &'static str,
    /// The types, parted by blanks.
    types: &'static str,
    /// What it asks.
    pub asks: Asks,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Bundles of these types alone have the element.
    Only(&'static str),
    /// All entries of these types have the element, and those of no other type.
    Entries(&'static str),
    /// These types have the element.
    Needs(&'static str),
    /// The first entry of these types is this resource.
    First(&'static str),
}

impl BundleRule {
    /// Whether a type is one of those that it names.
    pub fn names(&self, ty: &str) -> bool {
        self.types.split(' ').any(|one| one == ty)
    }

    /// The types, with this between them.
    pub fn types(&self, between: &str) -> String {
        self.types.replace(' ', between)
    }
}

/// All of them.
pub fn bundle_rules() -> impl Iterator<Item = BundleRule> {
    TEXT.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        let (key, types) = (cells.next()?, cells.next()?);
        let asks = match (cells.next()?, cells.next()?) {
            ("only", element) => Asks::Only(element),
            ("entries", element) => Asks::Entries(element),
            ("needs", element) => Asks::Needs(element),
            ("first", resource) => Asks::First(resource),
            _ => return None,
        };
        Some(BundleRule { key, types, asks })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Library;

    /// Every line is read, and names what all versions of FHIR have.
    #[test]
    fn rules_name_what_there_is() {
        let rules: Vec<BundleRule> = bundle_rules().collect();
        let lines = TEXT.lines().skip(1).filter(|line| !line.starts_with('#')).count();
        assert_eq!(rules.len(), lines);
        for version in ["4.0.1", "4.3.0", "5.0.0"] {
            let library = Library::open("fhir", version).unwrap();
            let types = library.value_set("http://hl7.org/fhir/ValueSet/bundle-type").unwrap();
            let has = |structure: &str, element: &str| {
                library.structure(structure).unwrap().members.iter().any(|member| member.name == element)
            };
            for rule in &rules {
                assert!(rule.types.split(' ').all(|ty| types.has(None, ty)), "{rule:?}");
                assert!(
                    match rule.asks {
                        Asks::Only(element) | Asks::Needs(element) => has("Bundle", element),
                        Asks::Entries(element) => has("Bundle.entry", element),
                        Asks::First(resource) => library.structure(resource).is_some(),
                    },
                    "{rule:?}"
                );
            }
        }
    }
}
