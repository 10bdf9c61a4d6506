//! The Nu HTML Checker over every page and style sheet of `dist`: no error, and no warning but those accepted here.

use crate::{paths, process};
use anyhow::{bail, Context, Result};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The messages that are wrong or do not matter; each by some of its words, with the reason.
const ACCEPTED: [(&str, &str); 17] = [
    (
        "Resource violates Content Security Policy",
        "it reads the page as a file, which has no origin for 'self'; end-to-end tests check the policy in browsers",
    ),
    (
        "Trailing slash on void elements",
        "Trunk writes its own tags so; no value there is unquoted",
    ),
    (
        "Attribute “aria-disabled” is unnecessary",
        "buttons are disabled until the page is live; from then on there is only one of the two attributes",
    ),
    (
        "Setting both “allow-scripts” and “allow-same-origin”",
        "the preview of the embedded map: on a host's page the frame has another origin",
    ),
    (
        "Inline script violates Content Security Policy",
        "it compares no hashes; end-to-end tests check the policy in browsers",
    ),
    ("Inline style violates Content Security Policy", "as for scripts"),
    // What its CSS checker does not know yet.
    ("Unrecognized at-rule “@property”", "Properties and Values API"),
    ("Unrecognized at-rule “@container”", "Containment, level 3"),
    ("“container-type”", "Containment, level 3"),
    ("“vector-effect”", "SVG 2"),
    ("“paint-order”", "SVG 2"),
    (
        "“--x” is not a “transition” value",
        "registered properties can have transitions",
    ),
    ("Invalid type: “1", "numbers divided by variables, in `clamp`"),
    ("“--u”: Parse Error", "container units"),
    ("“width”: Parse Error", "container units, in `clamp`"),
    ("“font”: Parse Error", "container units, in `clamp`"),
    ("“transform”: Parse Error", "numbers divided by variables"),
];

#[derive(Deserialize)]
struct Report {
    messages: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    #[serde(rename = "type")]
    kind: String,
    url: Option<String>,
    message: String,
    extract: Option<String>,
}

/// Checks every page and style sheet; returns how many there are.
pub fn check(dist: &Path) -> Result<String> {
    let fragments = tempfile::tempdir()?;
    let (mut pages, mut style_sheets) = (Vec::new(), Vec::new());
    for name in paths::files(dist)? {
        let file = dist.join(&name);
        if name.ends_with(".html") {
            pages.push(as_page(file, fragments.path())?);
        } else if name.ends_with(".css") && !name.contains('/') {
            style_sheets.push(file);
        }
    }
    let mut messages = messages("--html", &pages)?;
    messages.extend(self::messages("--css", &style_sheets)?);
    let faults: Vec<String> = messages.iter().filter_map(fault).collect();
    if !faults.is_empty() {
        bail!("{} faults:\n    {}", faults.len(), faults.join("\n    "));
    }
    Ok(format!(
        "{} pages and {} style sheets, {} accepted messages",
        pages.len(),
        style_sheets.len(),
        messages.len()
    ))
}

/// The message as a fault, unless it is accepted.
fn fault(message: &Message) -> Option<String> {
    if ACCEPTED.iter().any(|(words, _)| message.message.contains(words)) {
        return None;
    }
    let url = message.url.as_deref().unwrap_or_default();
    let (folder, file) = url.rsplit_once('/').unwrap_or(("", url));
    let folder = folder.rsplit('/').next().unwrap_or_default();
    let extract = message.extract.as_deref().unwrap_or_default();
    Some(format!(
        "{folder}/{file}: {}: {} ({extract})",
        message.kind, message.message
    ))
}

/// A page as it is; a fragment that scripts fetch with a page around it, in a file of its own.
fn as_page(file: PathBuf, folder: &Path) -> Result<PathBuf> {
    let text = paths::text(&file)?;
    if text.trim_start().to_ascii_lowercase().starts_with("<!doctype") {
        return Ok(file);
    }
    let path = folder.join(file.file_name().unwrap_or_default());
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><title>A fragment</title></head>\
         <body><h1>A fragment</h1>{text}</body></html>"
    );
    paths::write(&path, page)?;
    Ok(path)
}

/// What the checker reports on some files of one kind.
fn messages(kind: &str, files: &[PathBuf]) -> Result<Vec<Message>> {
    let jar = paths::root().join("e2e/audit/node_modules/vnu-jar/build/dist/vnu.jar");
    let mut java = process::command("java");
    java.arg("-jar")
        .arg(jar)
        .args(["--format", "json", "--exit-zero-always", "--stdout", kind])
        .args(files);
    let report = process::stdout_of(&mut java).context("the validator gave no report: try `java -jar` by hand")?;
    let report: Report = serde_json::from_str(&report).context("the validator's report")?;
    Ok(report.messages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_accepted_messages_are_no_faults() {
        let message = |words: &str| Message {
            kind: "error".into(),
            url: Some("file:/dist/quiz/index.html".into()),
            message: words.into(),
            extract: None,
        };
        assert_eq!(fault(&message("Trailing slash on void elements has no effect")), None);
        let fault = fault(&message("Bogus comment.")).expect("a fault");
        assert!(fault.starts_with("quiz/index.html: error: Bogus comment."), "{fault}");
    }
}
