//! One file for a package: a line of JSON for the package, each profile, each of its elements, and each value set.
//!
//! Rules carry JSON values, so lines are JSON too: one reader, and a difference between two versions is a difference between lines.

use super::error::{Fault, PackageError};
use super::manifest::{self, Manifest};
use super::{Definition, Package, Rule};
use crate::diagnostic::codes;
use crate::schema::{Code, ValueSet};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Line {
    Package(Manifest),
    Profile(Definition),
    Element(Rule),
    ValueSet(SetLine),
}

#[derive(Serialize, Deserialize)]
struct SetLine {
    url: String,
    name: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    open: bool,
    /// System, code, display.
    codes: Vec<(String, String, String)>,
}

impl Package {
    /// The text of its file. The same package gives the same bytes.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let mut line = |line: &Line| {
            // Names and JSON values always have a JSON form.
            text.push_str(&serde_json::to_string(line).unwrap_or_default());
            text.push('\n');
        };
        line(&Line::Package(self.manifest.clone()));
        for definition in self.definitions.values() {
            line(&Line::Profile(definition.clone()));
            for rule in &definition.rules {
                line(&Line::Element(rule.clone()));
            }
        }
        for set in self.value_sets.values() {
            let codes = set.codes.iter().map(|c| (c.system.clone(), c.code.clone(), c.display.clone()));
            line(&Line::ValueSet(SetLine {
                url: set.id.clone(),
                name: set.name.clone(),
                open: set.open,
                codes: codes.collect(),
            }));
        }
        text
    }

    /// Reads the text of such a file.
    ///
    /// # Errors
    /// If it is not one that [`Package::to_text`] made; `file` is what it is called.
    pub fn from_text(file: &str, text: &str) -> Result<Package, PackageError> {
        let wrong = |number: usize, what: &str| {
            let help = "it is made by `mapwright schema add` and not by hand: make it anew";
            Fault::new(codes::PACKAGE_FILE, format!("line {number}: {what}"), help).of(file)
        };
        let mut package: Option<Package> = None;
        let mut at: Option<Definition> = None;
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let line: Line = serde_json::from_str(line).map_err(|error| wrong(number, &error.to_string()))?;
            match (line, &mut package, &mut at) {
                (Line::Package(manifest), package @ None, _) => {
                    if !manifest::is_name(&manifest.name) {
                        return Err(wrong(number, "this is no name of a package"));
                    }
                    *package = Some(Package { manifest, ..Package::default() });
                }
                (Line::Profile(definition), Some(package), at) => {
                    package.put(at.replace(definition));
                }
                (Line::Element(rule), Some(_), Some(definition)) => definition.rules.push(rule),
                (Line::ValueSet(set), Some(package), _) => {
                    let code = |(system, code, display)| Code { system, code, display };
                    let codes = set.codes.into_iter().map(code).collect();
                    let set = ValueSet { id: set.url, name: set.name, codes, open: set.open, form: None };
                    package.value_sets.insert(set.id.clone(), set);
                }
                _ => return Err(wrong(number, "this line cannot stand here")),
            }
        }
        let Some(mut package) = package else { return Err(wrong(1, "it is empty")) };
        package.put(at);
        Ok(package)
    }

    fn put(&mut self, definition: Option<Definition>) {
        if let Some(definition) = definition {
            self.definitions.insert(definition.url.clone(), definition);
        }
    }
}
