use super::*;
use crate::paths;

const NO_LAYERS: [Layers; 0] = [];

/// Checks a package with these files; the error is the message.
fn checked(files: &[(&str, &str)], layers: &[Layers]) -> Result<usize, String> {
    checked_with(files, &[], layers)
}

fn checked_with(files: &[(&str, &str)], pure: &[&str], layers: &[Layers]) -> Result<usize, String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let manifest = "[package]\nname = \"tiny\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n";
    for (name, text) in [("Cargo.toml", manifest)].iter().chain(files) {
        let file = folder.path().join(name);
        paths::create_folder(file.parent().expect("a folder")).expect("made");
        paths::write(&file, text).expect("written");
    }
    check_in(folder.path(), pure, layers).map_err(|error| error.to_string())
}

fn circle(files: &[(&str, &str)]) -> String {
    checked(files, &NO_LAYERS).expect_err("there is a circle")
}

#[test]
fn two_files_that_use_each_other_are_reported_with_their_lines() {
    let error = circle(&[
        ("src/lib.rs", "mod a;\nmod b;\n"),
        ("src/a.rs", "use crate::b::B;\npub struct A(B);\n"),
        ("src/b.rs", "pub struct B;\n\nfn f(_: super::a::A) {}\n"),
    ]);
    assert!(error.contains("src/a.rs:1 uses src/b.rs (crate::b::B)"), "{error}");
    assert!(error.contains("src/b.rs:3 uses src/a.rs (super::a::A)"), "{error}");
}

#[test]
fn files_without_a_circle_are_counted() {
    let files = [
        ("src/lib.rs", "mod a;\nmod b;\npub use a::A;\n"),
        ("src/a.rs", "use crate::b::B;\npub struct A(B);\n"),
        (
            "src/b.rs",
            "pub struct B;\n// use crate::a::A;\nconst TEXT: &str = \"crate::a::A\";\n",
        ),
    ];
    assert_eq!(checked(&files, &NO_LAYERS), Ok(3));
}

#[test]
fn a_longer_circle_is_one_finding() {
    let error = circle(&[
        ("src/lib.rs", "mod a; mod b; mod c; mod d;"),
        ("src/a.rs", "pub fn f() { crate::b::f() }"),
        ("src/b.rs", "use crate::c;\npub fn f() { c::f() }"),
        ("src/c.rs", "pub fn f() { vec![crate::a::f()]; }"),
        ("src/d.rs", "pub fn f() { crate::a::f() }"),
    ]);
    assert!(error.starts_with("1 found:") && !error.contains("src/d.rs"), "{error}");
    assert!(error.contains("src/b.rs:2 uses src/c.rs (c::f)"), "{error}");
}

#[test]
fn a_child_that_uses_an_item_of_the_parent_that_uses_the_child_is_a_circle() {
    let parent = "mod child;\npub struct Shared;\npub fn f() { child::f() }\n";
    let error = circle(&[
        ("src/lib.rs", "mod parent;"),
        ("src/parent/mod.rs", parent),
        (
            "src/parent/child.rs",
            "use super::Shared;\npub fn f() { let _ = Shared; }\n",
        ),
    ]);
    assert!(
        error.contains("src/parent/child.rs:1 uses src/parent/mod.rs (super::Shared)"),
        "{error}"
    );
    assert!(
        error.contains("src/parent/mod.rs:3 uses src/parent/child.rs (child::f)"),
        "{error}"
    );
}

#[test]
fn a_path_through_a_re_export_is_a_use_of_the_file_that_defines_the_item() {
    let files = [
        ("src/lib.rs", "mod parent;"),
        (
            "src/parent.rs",
            "mod one;\nmod two;\nmod three;\npub use one::*;\npub use two::Two;\n",
        ),
        ("src/parent/one.rs", "pub struct One;\n"),
        ("src/parent/two.rs", "use super::One;\npub struct Two(One);\n"),
        ("src/parent/three.rs", "fn f(_: crate::parent::Two) {}\n"),
    ];
    assert_eq!(checked(&files, &NO_LAYERS), Ok(5));
    let mut with_circle = files;
    with_circle[2].1 = "pub struct One;\nfn f(_: super::Two) {}\n";
    let error = circle(&with_circle);
    assert!(
        error.contains("src/parent/one.rs:2 uses src/parent/two.rs (super::Two)"),
        "{error}"
    );
}

#[test]
fn tests_may_use_anything() {
    let files = [
        ("src/lib.rs", "mod a;\nmod b;\n"),
        ("src/a.rs", "use crate::b::B;\npub struct A(B);\n"),
        ("src/b.rs", "pub struct B;\n#[cfg(test)]\nmod tests { use crate::a::A; fn f(_: A) {} }\n#[test]\nfn t() { crate::a::f() }"),
        ("tests/all.rs", "mod x;"),
        ("tests/x.rs", ""),
    ];
    assert_eq!(checked(&files, &NO_LAYERS), Ok(3));
}

#[test]
fn every_program_is_a_tree_of_its_own() {
    let error = circle(&[
        ("src/main.rs", "mod a;\nconst LIMIT: u8 = 1;\nfn main() { a::f() }\n"),
        ("src/a.rs", "pub fn f() { println!(\"{}\", crate::LIMIT) }\n"),
        ("src/bin/other.rs", "fn main() {}\n"),
    ]);
    assert!(error.contains("src/a.rs:1 uses src/main.rs (crate::LIMIT)"), "{error}");
}

#[test]
fn a_use_of_a_higher_layer_is_reported() {
    let layers = [Layers {
        package: "tiny",
        order: &["low", "high", "main"],
    }];
    let mut files = [
        (
            "src/main.rs",
            "mod high;\nmod low;\nmod free;\nfn main() { high::f() }\n",
        ),
        ("src/high.rs", "pub fn f() { crate::low::inner::f() }\n"),
        ("src/low.rs", "pub mod inner;\n"),
        ("src/low/inner.rs", "pub fn f() {}\n"),
        ("src/free.rs", "pub fn f() { crate::high::f() }\n"),
    ];
    assert_eq!(checked(&files, &layers), Ok(5));
    files[1].1 = "pub fn f() {}\n";
    files[3].1 = "pub fn f() {\n    crate::high::f()\n}\n";
    let error = checked(&files, &layers).expect_err("low uses high");
    assert!(error.contains("uses of a higher layer in tiny"), "{error}");
    assert!(
        error.contains("src/low/inner.rs:2 uses src/high.rs (crate::high::f)"),
        "{error}"
    );
}

#[test]
fn a_layer_that_does_not_exist_is_reported() {
    let layers = |package, order| [Layers { package, order }];
    let files = [("src/lib.rs", "mod a;"), ("src/a.rs", "")];
    let error = checked(&files, &layers("tiny", &["a", "b"])).expect_err("there is no b");
    assert!(error.contains("there is no module b"), "{error}");
    let error = checked(&files, &layers("other", &["a"])).expect_err("there is no other");
    assert!(error.contains("layers of other: there is no such package"), "{error}");
}

#[test]
fn a_pure_package_that_depends_on_the_browser_is_reported() {
    let manifest = |dependency: &str| {
        format!("[package]\nname = \"model\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n{dependency}\n")
    };
    let with = |dependency: &str| {
        let files = [("Cargo.toml", &*manifest(dependency)), ("src/lib.rs", "")];
        checked_with(&files, &["model"], &NO_LAYERS)
    };
    assert_eq!(with("[dependencies]\nserde = \"1\""), Ok(1));
    assert_eq!(with("[dev-dependencies]\nleptos = \"1\""), Ok(1));
    for dependency in [
        "[dependencies]\nleptos = \"1\"",
        "[target.'cfg(unix)'.dependencies]\nweb-sys = \"1\"",
    ] {
        let error = with(dependency).expect_err(dependency);
        assert!(error.contains("the pure package model depends on"), "{error}");
    }
}

#[test]
fn modules_with_files_elsewhere_are_found() {
    let error = circle(&[
        (
            "src/lib.rs",
            "#[cfg_attr(unix, path = \"x/one.rs\")]\n#[cfg_attr(not(unix), path = \"x/two.rs\")]\nmod half;\nmod a { pub mod b; }\n",
        ),
        ("src/x/one.rs", "pub fn f() { crate::a::b::f() }\n"),
        ("src/x/two.rs", "pub fn f() {}\n"),
        ("src/a/b.rs", "pub fn f() { crate::half::f() }\n"),
    ]);
    assert!(error.contains("src/a/b.rs:1 uses src/x/one.rs"), "{error}");
}

#[test]
fn a_pure_package_that_does_not_exist_is_reported() {
    let error = checked_with(&[("src/lib.rs", "")], &["model"], &NO_LAYERS).expect_err("there is no model");
    assert!(error.contains("pure packages: there is no package model"), "{error}");
}
