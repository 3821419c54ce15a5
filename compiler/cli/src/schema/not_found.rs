//! What is said of a name that is not there.

use mapwright_compiler::schema::{Among, Found, History, Library, NotFound, Type};

use super::counted;
use super::facts::{kind_words, library_words};

/// Why a name was not found: which other versions have it, or what was perhaps meant.
pub(super) fn not_found(
    library: &Library,
    error: &NotFound,
    has: impl Fn(&Library) -> Option<Found>,
) -> String {
    let (of, wanted) = (library_words(library), error.wanted.escape_debug());
    let text = match &error.inside {
        None => format!("{of} has no `{wanted}`"),
        Some(inside) => format!("`{inside}` of {of} has no `{wanted}`"),
    };
    let history = History::of(library.standard());
    let libraries = history.as_ref().map_or(&[][..], History::libraries);
    let others: Vec<&str> =
        libraries.iter().filter(|other| has(other).is_some()).map(|other| other.version()).collect();
    let help = if !others.is_empty() {
        format!("other versions have it: {}", others.join(", "))
    } else if let Some(near) = &error.near {
        format!("did you mean `{near}`?")
    } else {
        inside_words(library, error)
            .unwrap_or_else(|| "`mapwright schema search` finds names by their words".to_owned())
    };
    format!("{text}; {help}")
}

/// What the structure or field has in which the name was looked for.
fn inside_words(library: &Library, error: &NotFound) -> Option<String> {
    let structure = match library.look_up(Among::All, error.inside.as_ref()?).ok()? {
        Found::Structure(structure) => structure,
        Found::Member(found) => match found.member.types.as_slice() {
            [Type::Primitive(primitive)] => {
                return Some(format!("it is of the primitive type {}", primitive.name));
            }
            _ => library.structure_of_type(&found.member)?,
        },
        _ => return None,
    };
    // A number that is too large; a name is better looked up.
    let number = error.wanted.parse::<u16>().is_ok();
    let count = || format!("it has {}", counted(structure.members.len(), kind_words(structure.kind).1));
    Some(if number { count() } else { "`mapwright schema show` lists what it has".to_owned() })
}
