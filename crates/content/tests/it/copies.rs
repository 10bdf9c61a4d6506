//! The authored content, and copies of it with one edit.
//!
//! Each copy has one mistake, so the diagnostics must report that mistake and nothing else.

use content::diagnostic::Diagnostic;
use content::load;
use content::model::Content;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The authored folder.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

/// The authored content. Panics with all diagnostics if it is not valid.
pub fn content() -> Content {
    load(&folder()).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder to copy into");
    for entry in fs::read_dir(from).expect("a folder to copy").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            // Not `fs::copy`: the source is read-only, and a copy would be too.
            fs::write(target, fs::read(entry.path()).expect("a file to copy")).expect("a file copied");
        }
    }
}

/// A copy of the folder, to edit.
pub fn copied() -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&folder(), dir.path());
    dir
}

/// Replaces the first `old` in `file` of a copy by `new` and loads the copy. Returns the diagnostics and the line of `at`
/// in the edited file.
pub fn load_edited(file: &str, old: &str, new: &str, at: &str) -> (Vec<Diagnostic>, usize) {
    let dir = copied();
    let path = dir.path().join(file);
    let text = fs::read_to_string(&path).expect("the file to edit");
    assert!(text.contains(old), "{file} has no {old}");
    let text = text.replacen(old, new, 1);
    fs::write(&path, &text).expect("the edited file");
    assert_eq!(text.matches(at).count(), 1, "{at} must occur once in {file}");
    let line = 1 + text.split(at).next().map_or(0, |before| before.matches('\n').count());
    (load(dir.path()).expect_err("the edited content is valid").0, line)
}

/// Asserts that an edit gives this diagnostic and no other.
pub fn rejected(file: &str, old: &str, new: &str, at: &str, what: &str, help: &str) {
    let (diagnostics, line) = load_edited(file, old, new, at);
    assert_eq!(diagnostics, [diagnostic(file, line, what, help)]);
}

/// Asserts that an edit gives this diagnostic, and possibly others that follow from it.
pub fn rejected_among(file: &str, old: &str, new: &str, at: &str, what: &str, help: &str) {
    let (diagnostics, line) = load_edited(file, old, new, at);
    let expected = diagnostic(file, line, what, help);
    assert!(
        diagnostics.contains(&expected),
        "{expected}\nis not among\n{diagnostics:#?}"
    );
}

fn diagnostic(file: &str, line: usize, what: &str, help: &str) -> Diagnostic {
    Diagnostic {
        file: format!("content/{file}"),
        line,
        what: what.into(),
        help: help.into(),
    }
}
