//! Packages of others, which are not in this repository: those that lie unpacked in the folders below the one that the environment names as
//! MAPWRIGHT_PACKAGES. All their profiles have a meaning, and it is the same from differentials and from snapshots. Without the variable nothing is tested.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the library does no IO; its tests read their cases"
)]

use mapwright_compiler::schema::package::{Contents, File, Package, Packages, read};
use mapwright_compiler::schema::{Library, Member, Profiles, Structure};
use std::collections::BTreeSet;
use std::path::Path;

/// A package without one of the two forms that elements have.
fn package(folder: &Path, without: &str) -> Package {
    let mut contents = Contents::default();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".json") || name.starts_with('.') {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        if name == "package.json" {
            contents.manifest = Some(text);
            continue;
        }
        let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
        if let Some(object) = json.as_object_mut() {
            object.remove(without);
        }
        contents.files.push(File { name, text: json.to_string() });
    }
    let (package, errors) = read(&contents, &|_| true);
    assert_eq!(errors, [], "{}", folder.display());
    package
}

/// A line for each element that a profile says something of.
fn lines(structure: &Structure, path: &str, depth: usize, found: &mut BTreeSet<String>) {
    for member in structure.members.iter().filter(|_| depth < 7) {
        element(member, &format!("{path}.{}", member.name), depth, found);
    }
}

fn element(member: &Member, path: &str, depth: usize, found: &mut BTreeSet<String>) {
    let Some(constraint) = &member.constraint else { return };
    found.insert(format!(
        "{path} {}..{:?} {:?} {:?} {} {} {:?} {:?}",
        member.min,
        member.max,
        member.types,
        member.binding,
        // Snapshots give slices what their element has; whether they must be supported is their own to say.
        constraint.must_support && !path.contains(':'),
        constraint.filled,
        constraint.preset,
        constraint.items
    ));
    for nested in constraint.structures.iter().filter(|nested| nested.profile.is_some()) {
        lines(nested, &format!("{path}<{}>", nested.name), depth + 1, found);
    }
    for slice in &constraint.slices {
        element(slice, &format!("{path}:{}", slice.name), depth + 1, found);
    }
}

#[test]
fn snapshots_are_what_differentials_come_to() {
    let Some(folder) = std::env::var_os("MAPWRIGHT_PACKAGES") else { return };
    for entry in std::fs::read_dir(folder).unwrap() {
        let folder = entry.unwrap().path();
        let of_form = |without: &str| {
            let package = package(&folder, without);
            let library = Library::open("fhir", &package.manifest.fhir).unwrap();
            let mut profiles = Profiles::new(Packages::new([package.clone()]), library);
            assert_eq!(profiles.faults(&package), [], "{}", folder.display());
            (package, profiles)
        };
        let (package, mut differentials) = of_form("snapshot");
        let (whole_package, mut snapshots) = of_form("differential");
        // Some have no snapshot.
        let whole = |url: &String| whole_package.definitions.get(url).is_some_and(|d| !d.rules.is_empty());
        for url in package.definitions.keys().filter(|url| whole(url)) {
            let (mut said, mut whole) = (BTreeSet::new(), BTreeSet::new());
            lines(&differentials.structure(url).unwrap(), "", 0, &mut said);
            lines(&snapshots.structure(url).unwrap(), "", 0, &mut whole);
            let more: Vec<&String> = said.difference(&whole).collect();
            let path = |line: &str| line.split(' ').next().map(str::to_owned);
            let other: Vec<&String> =
                whole.iter().filter(|line| more.iter().any(|one| path(one) == path(line))).collect();
            assert!(more.is_empty(), "{url}: {more:#?} and not {other:#?}");
        }
    }
}
