//! The files: exactly the known ones, all readable; all errors are reported at once, each with a line.

use crate::copies::{copied, rejected};
use content::diagnostic::Diagnostic;
use content::load;
use domain::republic::Republic;
use std::fs;

#[test]
fn an_unedited_copy_is_valid() {
    assert!(load(copied().path()).is_ok());
}

#[test]
fn a_missing_republic_is_rejected() {
    let dir = copied();
    fs::remove_file(dir.path().join("republics/latvia.toml")).expect("the file removed");
    let expected = Diagnostic {
        file: "content/republics/latvia.toml".into(),
        line: 1,
        what: "this file cannot be read (entity not found)".into(),
        help: "every file that docs/content.md lists must be there, as UTF-8 text".into(),
    };
    assert_eq!(load(dir.path()).expect_err("it is valid").0, [expected]);
}

#[test]
fn an_unknown_republic_is_rejected() {
    let dir = copied();
    fs::write(dir.path().join("republics/karabakh.toml"), "").expect("the file written");
    let expected = Diagnostic {
        file: "content/republics/karabakh.toml".into(),
        line: 1,
        what: "this file is not expected here".into(),
        help: "name it after one of the fifteen republics, as in armenia.toml, or remove it".into(),
    };
    assert_eq!(load(dir.path()).expect_err("it is valid").0, [expected]);
}

#[test]
fn an_unknown_file_is_rejected_and_a_hidden_one_is_ignored() {
    let dir = copied();
    fs::write(dir.path().join(".editor"), "").expect("the file written");
    fs::write(dir.path().join("notes.toml"), "").expect("the file written");
    let expected = Diagnostic {
        file: "content/notes.toml".into(),
        line: 1,
        what: "this file is not expected here".into(),
        help: "remove it; docs/content.md lists the files of this folder".into(),
    };
    assert_eq!(load(dir.path()).expect_err("it is valid").0, [expected]);
}

#[test]
fn a_missing_folder_is_rejected_file_by_file() {
    let dir = copied();
    let diagnostics = load(&dir.path().join("nowhere")).expect_err("it is valid");
    assert_eq!(diagnostics.len(), 10 + 15);
}

#[test]
fn an_unknown_key_is_rejected() {
    rejected(
        "republics/belarus.toml",
        "summary = ",
        "sumary = ",
        "sumary = ",
        "unknown field `sumary`, expected one of `coverage`, `summary`, `account`, `stances`, `cis`, `leaders`, `silences`, \
         `questions`, `context`, `people`, `topics`",
        "correct the key or remove it; docs/content.md lists the keys",
    );
}

#[test]
fn an_unknown_word_is_rejected() {
    rejected(
        "republics/russia.toml",
        "stance = \"strained\"",
        "stance = \"hostile\"",
        "stance = \"hostile\"",
        "unknown variant `hostile`, expected one of `cooperative`, `improving`, `uneven`, `strained`, `in-conflict`, \
         `not-stated`",
        "use one of the words that are expected; docs/content.md explains them",
    );
}

#[test]
fn a_missing_key_is_rejected() {
    rejected(
        "people.toml",
        "name = \"Mircea Snegur\"\n",
        "",
        "[[person]]\nid = \"snegur\"",
        "missing field `name`",
        "add the key to the entry that begins here",
    );
}

#[test]
fn a_file_that_is_not_toml_is_rejected_and_the_other_files_are_still_read() {
    let dir = copied();
    for file in ["moments.toml", "republics/ukraine.toml"] {
        let path = dir.path().join(file);
        let text = fs::read_to_string(&path).expect("the file to edit");
        fs::write(&path, format!("= nonsense\n{text}")).expect("the edited file");
    }
    let diagnostics = load(dir.path()).expect_err("it is valid");
    let places: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.file.as_str(), diagnostic.line))
        .collect();
    assert_eq!(
        places,
        [("content/moments.toml", 1), ("content/republics/ukraine.toml", 1)]
    );
}

#[test]
fn all_errors_are_reported_at_once_in_the_order_of_the_files() {
    let dir = copied();
    for (file, old, new) in [
        ("republics/russia.toml", "evidence = [\"s5\"]", "evidence = []"),
        ("moments.toml", "to = \"1993-09\"", "to = \"soon\""),
        ("context.toml", "date = \"1994-02-18\"", "date = \"1994-05-12\""),
    ] {
        let path = dir.path().join(file);
        let text = fs::read_to_string(&path).expect("the file to edit");
        assert!(text.contains(old));
        fs::write(&path, text.replacen(old, new, 1)).expect("the edited file");
    }
    let files: Vec<String> = load(dir.path())
        .expect_err("it is valid")
        .0
        .into_iter()
        .map(|diagnostic| diagnostic.file)
        .collect();
    assert_eq!(
        files,
        [
            "content/context.toml",
            "content/moments.toml",
            "content/republics/russia.toml"
        ]
    );
}

#[test]
fn a_file_truncated_anywhere_is_rejected_with_a_line_within_the_file() {
    let dir = copied();
    let mut names: Vec<String> = Republic::ALL
        .map(|republic| format!("republics/{}.toml", republic.slug()))
        .into();
    names.extend(
        [
            "source.toml",
            "sentences.toml",
            "moments.toml",
            "people.toml",
            "names.toml",
            "source.txt",
        ]
        .map(String::from),
    );
    for name in names {
        let path = dir.path().join(&name);
        let whole = fs::read_to_string(&path).expect("the file to truncate");
        for part in 0..5 {
            let end = (0..=whole.len() * part / 5)
                .rev()
                .find(|end| whole.is_char_boundary(*end))
                .unwrap_or(0);
            fs::write(&path, &whole[..end]).expect("the file truncated");
            let diagnostics = load(dir.path()).expect_err("a truncated file is valid");
            assert!(diagnostics
                .iter()
                .all(|diagnostic| diagnostic.line >= 1 && !diagnostic.help.is_empty()));
            let lines = whole[..end].matches('\n').count() + 1;
            let own = diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.file == format!("content/{name}"));
            own.for_each(|diagnostic| assert!(diagnostic.line <= lines, "{diagnostic}"));
        }
        fs::write(&path, whole).expect("the file restored");
    }
    assert!(load(dir.path()).is_ok());
}
