//! A part of a document that a command writes, between two markers: `<!-- bench -->` and `<!-- /bench -->`.

use anyhow::{Context, Result};
use std::path::Path;
use xtask::paths;

/// Replaces what is between the markers of this name in a file.
pub fn replace(file: &Path, name: &str, change: impl Fn(&str) -> String) -> Result<()> {
    let old = paths::text(file)?;
    let new = replaced(&old, name, change);
    let new = new.with_context(|| {
        format!(
            "{} lacks the markers <!-- {name} --> and <!-- /{name} -->",
            file.display()
        )
    })?;
    paths::write(file, new)
}

/// The document with a changed text between its markers; none if it lacks one of them.
pub fn replaced(document: &str, name: &str, change: impl Fn(&str) -> String) -> Option<String> {
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = document.split_once(&begin)?;
    let (old, after) = rest.split_once(&end)?;
    Some([before, &begin, &change(old), &end, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_changes() {
        let document = "# A\n<!-- bench -->\nold\n<!-- /bench -->\nrest\n";
        let new = replaced(document, "bench", |old| old.replace("old", "new"));
        assert_eq!(
            new.as_deref(),
            Some("# A\n<!-- bench -->\nnew\n<!-- /bench -->\nrest\n")
        );
        assert_eq!(replaced("# A\n<!-- bench -->\n", "bench", str::to_owned), None);
        assert_eq!(replaced(document, "hosts", str::to_owned), None);
    }

    #[test]
    fn the_documents_have_places_for_what_commands_write() {
        for (file, name) in [
            ("docs/performance.md", "bench"),
            ("README.md", "bench"),
            ("docs/embedding.md", "hosts"),
        ] {
            let text = paths::text(&paths::root().join(file)).expect("it is there");
            assert!(replaced(&text, name, str::to_owned).is_some(), "{file}");
        }
    }
}
