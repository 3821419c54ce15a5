//! The cases of `tests/cases/run` that are files of several messages or records, or are to become such: what is found in them is the command's.
//! All others are run by the tests of `mapwright-host`, in both back ends.

use std::path::Path;

use crate::mapwright::Folder;
use run::cases;

#[path = "../../../../tests/cases/run.rs"]
mod run;

/// `UPDATE=1` writes what is expected anew.
#[test]
fn findings_in_files() {
    let mut wrong = Vec::new();
    let mut number = 0;
    for case in cases(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")) {
        let Some(command) = case.command() else { continue };
        let input = command.split(' ').nth(2).unwrap();
        let folder = Folder::new();
        folder.file(&case.file, &case.map).file(input, case.message());
        let ran = folder.run(command);
        let findings = ran.stderr.lines().filter(|line| line.contains("[MW"));
        wrong.extend(case.compare(&findings.map(str::to_owned).collect::<Vec<_>>(), &ran.stdout));
        assert_eq!(ran.code, Some(i32::from(ran.stderr.contains("error["))), "{}: {ran}", case.file);
        number += 1;
    }
    assert!(wrong.is_empty(), "UPDATE=1 writes these anew:\n{}", wrong.join("\n"));
    assert!(number > 3, "{number}");
}
