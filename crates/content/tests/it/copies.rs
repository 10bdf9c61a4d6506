//! The content as it stands, and copies of it that are spoiled in one place.
//!
//! One kind of mistake, one copy: what is refused is then told of that mistake and of nothing else.

use content::diagnostic::Diagnostic;
use content::load;
use content::model::Content;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The folder that is authored.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

/// What is in it, checked; every problem is told, should there be one.
pub fn content() -> Content {
    load(&folder()).unwrap_or_else(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", told.join("\n"))
    })
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder to copy into");
    for entry in fs::read_dir(from).expect("a folder to copy").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            // Written anew, for the source is read-only and a copy of it would be so too.
            fs::write(target, fs::read(entry.path()).expect("a file to copy")).expect("a file copied");
        }
    }
}

/// A copy of the folder, to be spoiled.
pub fn copied() -> TempDir {
    let dir = tempfile::tempdir().expect("a folder of our own");
    copy(&folder(), dir.path());
    dir
}

/// The problems of a copy in which `old` is `new` for the first time it stands in `file`, and on which line `at` stands
/// there then.
pub fn spoil(file: &str, old: &str, new: &str, at: &str) -> (Vec<Diagnostic>, usize) {
    let dir = copied();
    let path = dir.path().join(file);
    let text = fs::read_to_string(&path).expect("the file to spoil");
    assert!(text.contains(old), "{file} has no {old}");
    let text = text.replacen(old, new, 1);
    fs::write(&path, &text).expect("the file spoiled");
    assert_eq!(
        text.matches(at).count(),
        1,
        "{at} stands more than once in {file}, or nowhere"
    );
    let line = 1 + text.split(at).next().map_or(0, |before| before.matches('\n').count());
    (load(dir.path()).expect_err("the spoiled content loads"), line)
}

/// Asserts that spoiling one thing is refused with this problem, and with nothing else.
pub fn refused(file: &str, old: &str, new: &str, at: &str, what: &str, help: &str) {
    let (problems, line) = spoil(file, old, new, at);
    assert_eq!(problems, [problem(file, line, what, help)]);
}

/// Asserts that spoiling one thing is refused with this problem among others that follow from it.
pub fn refused_among(file: &str, old: &str, new: &str, at: &str, what: &str, help: &str) {
    let (problems, line) = spoil(file, old, new, at);
    let expected = problem(file, line, what, help);
    assert!(problems.contains(&expected), "{expected}\nis not among\n{problems:#?}");
}

fn problem(file: &str, line: usize, what: &str, help: &str) -> Diagnostic {
    Diagnostic {
        file: format!("content/{file}"),
        line,
        what: what.into(),
        help: help.into(),
    }
}
