//! Every structure and value set of every library can be read, and all that they name is there.

use super::super::sources::{SOURCES, Texts};
use super::super::text::Blocks;
use super::super::versions::Versions;
use super::*;
use crate::schema::{Context, Usage};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Every library, shared by these tests so that each structure is parsed once.
fn every() -> &'static [Arc<Library>] {
    static EVERY: OnceLock<Vec<Arc<Library>>> = OnceLock::new();
    EVERY.get_or_init(|| Library::known().map(|(standard, version)| open(standard, version)).collect())
}

fn texts(library: &Library) -> &'static Texts {
    let own = |source: &&super::super::sources::Source| {
        source.standard == library.standard() && source.version == library.version()
    };
    SOURCES.iter().find(own).map_or_else(|| panic!("{}", label(library)), |source| source.texts)
}

fn label(library: &Library) -> String {
    format!("{} {}", library.standard(), library.version())
}

#[test]
fn names_are_sorted_and_unique_and_each_is_found() {
    for library in every() {
        let names = library.structure_names();
        assert!(names.len() > 80, "{}", label(library));
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "{}", label(library));
        for name in names {
            assert_eq!(structure(library, name).name, name);
        }
    }
}

#[test]
fn no_line_of_a_structure_is_lost() {
    for library in every() {
        let source = texts(library);
        let versions = Versions::of(Blocks::new(source.structures), library.version());
        let mut written = 0;
        for block in Blocks::new(source.structures).iter() {
            if !versions.hold(block.cells().nth(3).unwrap_or_default()) {
                continue;
            }
            let numbered = matches!(block.cells().nth(1), Some("segment" | "composite"));
            let range = if numbered { 7 } else { 6 };
            written += block
                .lines()
                .filter(|line| versions.hold(line.split('\t').nth(range).unwrap_or_default()))
                .count();
        }
        let read: usize =
            library.structure_names().into_iter().map(|name| structure(library, name).members.len()).sum();
        assert_eq!(read, written, "{}", label(library));
    }
}

#[test]
fn texts_name_the_versions_that_can_be_opened() {
    for (standard, first) in [("hl7v2", "2.1"), ("fhir", "4.0.1")] {
        let known: Vec<&str> =
            Library::known().filter(|(one, _)| *one == standard).map(|(_, version)| version).collect();
        let listed = format!("versions {}", known.join(" "));
        let texts = texts(&open(standard, first));
        let all = [texts.structures, texts.value_sets, texts.events, texts.extensions, texts.concept_maps];
        for text in all.into_iter().filter(|text| !text.is_empty()) {
            assert!(text.lines().take(3).any(|line| line == listed), "{standard}");
            assert!(!text.contains('\r') && text.ends_with('\n'));
        }
    }
}

#[test]
fn the_data_stays_small() {
    let size: usize = ["2.1", "4.0.1"]
        .into_iter()
        .zip(["hl7v2", "fhir"])
        .map(|(version, standard)| {
            let texts = texts(&open(standard, version));
            texts.structures.len()
                + texts.value_sets.len()
                + texts.events.len()
                + texts.extensions.len()
                + texts.concept_maps.len()
        })
        .sum();
    assert!(size < 6_000_000, "{size} bytes");
}

#[test]
fn every_type_resolves() {
    for library in every() {
        for name in library.structure_names() {
            for member in &structure(library, name).members {
                assert!(!member.types.is_empty(), "{name}.{}", member.name);
                for one in &member.types {
                    let missing = match one {
                        Type::Structure(target) => {
                            library.structure(target).is_none()
                                || member
                                    .reference_targets
                                    .iter()
                                    .any(|target| library.structure(target).is_none())
                        }
                        Type::Reference(targets) => {
                            targets.iter().any(|target| library.structure(target).is_none())
                        }
                        Type::Primitive(primitive) => {
                            library.primitive(&primitive.name).as_ref() != Some(primitive)
                        }
                        Type::AnyResource | Type::Varies => false,
                    };
                    assert!(!missing, "{}: {name}.{} has {one:?}", label(library), member.name);
                }
            }
        }
    }
}

#[test]
fn fields_and_components_are_numbered_from_one_without_gaps() {
    for library in every() {
        for name in library.structure_names() {
            let found = structure(library, name);
            let numbers: Vec<Option<u16>> = found.members.iter().map(|member| member.number).collect();
            let wanted: Vec<Option<u16>> = match found.kind {
                Kind::Segment | Kind::Composite => (1..).take(numbers.len()).map(Some).collect(),
                _ => vec![None; numbers.len()],
            };
            assert_eq!(numbers, wanted, "{} {name}", label(library));
        }
    }
}

#[test]
fn member_names_are_unique_identifiers() {
    for library in every() {
        for name in library.structure_names() {
            let found = structure(library, name);
            let mut names = BTreeSet::new();
            for member in &found.members {
                assert!(names.insert(&member.name), "{} {name} has two {}", label(library), member.name);
                let mut letters = member.name.chars();
                assert!(
                    letters.next().is_some_and(|first| first.is_ascii_alphabetic()),
                    "{name}.{}",
                    member.name
                );
                assert!(
                    letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_'),
                    "{name}.{}",
                    member.name
                );
            }
        }
    }
}

#[test]
fn cardinalities_can_be_met() {
    for library in every() {
        for name in library.structure_names() {
            for member in &structure(library, name).members {
                assert!(member.max.is_none_or(|max| max > 0 && member.min <= max), "{name}.{}", member.name);
                assert!(!(member.withdrawn && member.min > 0), "{} {name}.{}", label(library), member.name);
                assert!(member.choice || member.types.len() == 1, "{name}.{}", member.name);
            }
        }
    }
}

#[test]
fn varying_fields_name_a_field_of_their_segment() {
    for library in every() {
        for name in library.structure_names() {
            let found = structure(library, name);
            for member in &found.members {
                if let Some(from) = member.type_from {
                    assert_eq!(member.types, [Type::Varies], "{name}.{}", member.name);
                    assert!(
                        found.members.iter().any(|other| other.number == Some(from)),
                        "{name}.{}",
                        member.name
                    );
                }
            }
        }
    }
}

#[test]
fn every_bound_value_set_is_there() {
    for library in every() {
        for name in library.structure_names() {
            for member in &structure(library, name).members {
                let Some(binding) = &member.binding else { continue };
                // Sets of example bindings are there only where they can be listed and are free.
                let known =
                    binding.strength == Strength::Example || library.value_set(&binding.value_set).is_some();
                assert!(known, "{} {name}.{}: {}", label(library), member.name, binding.value_set);
            }
        }
    }
}

#[test]
fn every_value_set_is_read_and_closed_ones_have_codes() {
    for library in every() {
        let ids = library.value_set_ids();
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{}", label(library));
        for id in ids {
            let set = library.value_set(id).unwrap_or_else(|| panic!("{id}"));
            assert_eq!(set.id, id);
            assert!(set.open || !set.codes.is_empty(), "{} {id} is closed and empty", label(library));
            let mut seen = BTreeSet::new();
            for code in &set.codes {
                assert!(!code.code.is_empty() && code.code.trim() == code.code, "{id}: {:?}", code.code);
                assert!(code.system.contains(':'), "{id}: {:?}", code.system);
                assert!(
                    seen.insert((&code.system, &code.code)),
                    "{} {id} has {} twice",
                    label(library),
                    code.code
                );
            }
        }
    }
}

#[test]
fn every_trigger_event_leads_to_a_message() {
    for library in every() {
        let mut seen = BTreeSet::new();
        for (code, event, target) in library.event_lines() {
            assert!(seen.insert((code, event)), "{} {code} {event} twice", label(library));
            assert_eq!(library.message_structure(code, event), Some(target));
            assert_eq!(structure(library, target).kind, Kind::Message);
        }
    }
}

#[test]
fn optionality_goes_with_cardinality() {
    for library in every() {
        for name in library.structure_names() {
            let found = structure(library, name);
            let numbered = matches!(found.kind, Kind::Segment | Kind::Composite);
            for member in &found.members {
                assert_eq!(member.usage.is_some(), numbered, "{name}.{}", member.name);
                assert_eq!(
                    member.usage == Some(Usage::Withdrawn),
                    member.withdrawn,
                    "{name}.{}",
                    member.name
                );
                let required = numbered && member.min > 0;
                assert_eq!(member.usage == Some(Usage::Required), required, "{name}.{}", member.name);
                assert!(member.length != Some(0) && (numbered || member.length.is_none()));
            }
        }
    }
}

#[test]
fn every_extension_is_read_and_its_types_resolve() {
    for library in every() {
        let urls = library.extension_urls();
        assert_eq!(urls.is_empty(), library.standard() == "hl7v2");
        for url in urls {
            let found = library.extension(url).unwrap_or_else(|| panic!("{url}"));
            assert_eq!(found.url, url);
            assert!(
                !found.contexts.is_empty()
                    && found.contexts.iter().all(|context| match context {
                        Context::Element(text) | Context::Extension(text) | Context::FhirPath(text) =>
                            !text.is_empty(),
                    }),
                "{url}"
            );
            assert!(found.max.is_none_or(|max| found.min <= max), "{url}");
            for member in found.value.iter().chain(&found.parts) {
                for one in &member.types {
                    let known = match one {
                        Type::Structure(target) => library.structure(target).is_some(),
                        Type::Reference(targets) => {
                            targets.iter().all(|target| library.structure(target).is_some())
                        }
                        _ => true,
                    };
                    assert!(known, "{} {url} {}: {one:?}", label(library), member.name);
                }
            }
        }
    }
}

#[test]
fn every_concept_map_is_read() {
    for library in every() {
        for url in library.concept_map_urls() {
            let found = library.concept_map(url).unwrap_or_else(|| panic!("{url}"));
            assert!(!found.mappings.is_empty() && found.url == url, "{url}");
            assert!(found.mappings.iter().all(|mapping| !mapping.code.is_empty()), "{url}");
        }
    }
}

#[test]
fn messages_hold_segments_groups_and_choices_and_no_group_holds_itself() {
    fn walk(library: &Library, name: &str, above: &mut Vec<String>) {
        let found = structure(library, name);
        assert!(!above.contains(&found.name), "{above:?} {name}");
        if matches!(found.kind, Kind::Message | Kind::Group | Kind::Choice) {
            above.push(found.name.clone());
            for member in &found.members {
                match &member.types[..] {
                    [Type::Structure(inner)] => walk(library, inner, above),
                    other => assert_eq!(other, [Type::Varies], "{name}"),
                }
            }
            above.pop();
        } else {
            assert_eq!(found.kind, Kind::Segment, "{above:?} {name}");
        }
    }
    for library in every().iter().filter(|library| library.standard() == "hl7v2") {
        for name in library.structure_names() {
            if structure(library, name).kind == Kind::Message {
                walk(library, name, &mut Vec::new());
            }
        }
    }
}

#[test]
fn unknown_libraries_say_what_there_is() {
    let Err(unknown) = Library::open("hl7v2", "2.99") else { panic!("2.99") };
    assert!(unknown.known_versions.contains(&"2.5.1".to_owned()));
    assert!(Library::open("x12", "5010").is_err_and(|unknown| unknown.known_versions.is_empty()));
}

#[test]
fn unknown_names_are_nothing() {
    let library = v2("2.5.1");
    for name in ["", "=", "PI", "PIDX", "ZZZ", "zzz", "ORU_R01.", "\u{fffd}"] {
        assert!(library.structure(name).is_none(), "{name}");
        assert!(library.value_set(name).is_none(), "{name}");
        assert!(library.primitive(name).is_none(), "{name}");
    }
    assert_eq!(library.message_structure("ADT", "A99"), None);
    assert_eq!(library.message_structure("AD", "A01"), None);
}
