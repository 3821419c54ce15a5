//! `mapwright explain`.

use crate::mapwright::Folder;

#[test]
fn a_code_of_the_compiler() {
    insta::assert_snapshot!(Folder::new().run("explain MW0201"));
}

#[test]
fn a_code_of_the_runtime() {
    insta::assert_snapshot!(Folder::new().run("explain mw0901"));
}

#[test]
fn all_codes() {
    let ran = Folder::new().run("explain");
    assert_eq!(ran.code, Some(0));
    let codes: Vec<&str> = ran.stdout.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "sorted, each once:\n{}", ran.stdout);
    assert!(
        codes.contains(&"MW0101") && codes.contains(&"MW0901"),
        "of the compiler and of the runtime:\n{}",
        ran.stdout
    );
    for code in codes {
        assert_eq!(Folder::new().run(&format!("explain {code}")).code, Some(0), "{code}");
    }
}

#[test]
fn an_unknown_code() {
    insta::assert_snapshot!(Folder::new().run("explain MW0091"));
    insta::assert_snapshot!(Folder::new().run("explain nonsense"));
}
