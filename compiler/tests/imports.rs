//! What an import takes in.

use mapwright_compiler::compile::{Compilation, Goal, compile};

/// Compiles the first of some files.
fn compiled(files: &[(&str, &str)]) -> Compilation {
    let mut load = |asked: &str| {
        let found = files.iter().find(|(path, _)| *path == asked);
        found.map(|(_, text)| (*text).to_string()).ok_or_else(|| "no such file".to_string())
    };
    compile(files.first().map_or("", |(path, _)| path), &Goal::Run, &mut load)
}

const MAIN: &str = "import \"parts/names.mw\"\n\
    map Person -> Letter { Name -> To by Addressee  Kind -> How via Kinds }\n";
const NAMES: &str = "import \"../records.mw\"\nimport \"deep/tables.mw\"\n\
    map Addressee(name : string) -> Address { name -> Line }\n";
const RECORDS: &str = "schema Person { Name : string  Kind : string }\n\
    schema Letter { To : Address  How : string }\nschema Address { Line : string }\n";
const TABLES: &str = "table Kinds : string -> string { a -> b  else -> c }\n";

/// The items of an imported file's imports are there, by paths relative to the file that has the import.
#[test]
fn imports_are_transitive() {
    let compilation = compiled(&[
        ("maps/main.mw", MAIN),
        ("maps/parts/names.mw", NAMES),
        ("maps/records.mw", RECORDS),
        ("maps/parts/deep/tables.mw", TABLES),
    ]);
    assert_eq!(compilation.diagnostics, []);
    assert!(compilation.program.is_some());
}

#[test]
fn files_may_import_each_other() {
    let names = format!("import \"../main.mw\"\n{NAMES}");
    let records = format!("import \"records.mw\"\nimport \"parts/names.mw\"\n{RECORDS}");
    let compilation = compiled(&[
        ("maps/main.mw", MAIN),
        ("maps/parts/names.mw", &names),
        ("maps/records.mw", &records),
        ("maps/parts/deep/tables.mw", TABLES),
    ]);
    assert_eq!(compilation.diagnostics, []);
    assert_eq!(compilation.sources.iter().count(), 4, "each file is read once");
}
