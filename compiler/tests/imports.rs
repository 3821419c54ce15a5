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

/// What files declare of HL7 v2 is one: of the file that is imported, of the one that imports it, and of one beside it.
#[test]
fn own_segments_come_along() {
    let main = "use hl7v2 \"2.5.1\" { segment ZPI { 2 Vip : ID \"9001\" ? } }\n\
        import \"site.mw\"\nimport \"pets.mw\"\nschema Out { name : string ?  vip : string ? }\n\
        map ADT_A01 -> Out { ZPI-1.Given -> name  ZPI-2 -> vip }\n";
    let site =
        "use hl7v2 \"2.5.1\" {\n  table \"9001\" { Y }\n  segment ZPI? after PID { 1 Name : ZPN ? }\n}\n";
    let pets = "use hl7v2 \"2.5.1\" { datatype ZPN { 1 Given : ST ? } }\n\
        map Pet(ZPN) -> Out { .1 -> name }\n";
    let compilation = compiled(&[("main.mw", main), ("site.mw", site), ("pets.mw", pets)]);
    assert_eq!(compilation.diagnostics, []);
    assert!(compilation.program.is_some());

    let other = site.replace("2.5.1", "2.8");
    let compilation = compiled(&[("main.mw", main), ("site.mw", &other), ("pets.mw", pets)]);
    let codes: Vec<&str> = compilation.diagnostics.iter().map(|d| d.code.as_str()).collect();
    assert_eq!(codes, ["MW0706"], "another version is one mistake");
}
