//! The Nu HTML Checker over every page and every sheet of `dist`: no error, and no warning but those judged here.

use crate::error::{Error, Outcome};
use crate::{check::link_check, paths, process};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// What it says that is not so, or not worth following; each by some of its words, with the reason.
const JUDGED: [(&str, &str); 14] = [
    (
        "Resource violates Content Security Policy",
        "it reads the page as a file, which has no origin that 'self' could mean; the journeys hold the policy in browsers",
    ),
    ("Trailing slash on void elements", "Trunk writes its own tags so; no value there is unquoted"),
    (
        "Attribute “aria-disabled” is unnecessary",
        "buttons sleep until the page is live, and only then is the other attribute alone",
    ),
    (
        "Setting both “allow-scripts” and “allow-same-origin”",
        "the preview of what hosts get: a frame of another origin there, and in a host's page",
    ),
    (
        "Discarding superfluous token “group”",
        "the second role is for programs that do not know the first, which is what lists of roles are for",
    ),
    (
        "Attribute “href” without an explicit value",
        "a link that is hidden as long as it leads nowhere; IE 7 sees it",
    ),
    (
        "A “link” element with a “blocking” attribute must have",
        "HTML allows it with `expect` as well, since 2024: the page is shown when its first screen is whole",
    ),
    // What its half for style sheets does not know yet, and browsers do.
    ("Unrecognized at-rule “@property”", "Properties and Values API"),
    ("Unrecognized at-rule “@container”", "Containment, level 3"),
    ("“container-type”", "Containment, level 3"),
    ("“vector-effect”", "SVG 2"),
    ("“paint-order”", "SVG 2"),
    ("“--x” is not a “transition” value", "registered properties can be moved"),
    ("Invalid type: “1", "numbers that are divided by variables, in `clamp`"),
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

/// Checks every page and sheet; says how many they are.
pub fn check(dist: &Path) -> Outcome<String> {
    let folder = std::env::temp_dir().join(format!("azerbaijan-1994-audit-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    let outcome = judge(dist, &folder);
    let _ = std::fs::remove_dir_all(&folder);
    outcome
}

fn judge(dist: &Path, folder: &Path) -> Outcome<String> {
    let mut pages = Vec::new();
    for file in link_check::html_files(dist)? {
        pages.push(whole(&file, folder)?);
    }
    let entries = std::fs::read_dir(dist).map_err(Error::file(dist))?;
    let sheets = entries.flatten().map(|entry| entry.path());
    let sheets: Vec<PathBuf> = sheets
        .filter(|path| path.extension().is_some_and(|kind| kind == "css"))
        .collect();
    let mut messages = ask("--html", &pages)?;
    messages.extend(ask("--css", &sheets)?);
    let objections: Vec<String> = messages.iter().filter_map(objection).collect();
    if objections.is_empty() {
        let judged = messages.len();
        Ok(format!(
            "{} pages and {} sheets, {judged} remarks judged",
            pages.len(),
            sheets.len()
        ))
    } else {
        Err(Error::Broken(objections))
    }
}

/// What must be mended, if the message says so.
fn objection(message: &Message) -> Option<String> {
    if JUDGED.iter().any(|(words, _)| message.message.contains(words)) {
        return None;
    }
    let file = message.url.as_deref().and_then(|url| url.rsplit_once('/'))?;
    let folder = file.0.rsplit('/').next().unwrap_or_default();
    let extract = message.extract.as_deref().unwrap_or_default();
    Some(format!(
        "{folder}/{}: {}: {} ({extract})",
        file.1, message.kind, message.message
    ))
}

/// A page as it is; a piece that scripts fetch, with the page around it.
fn whole(file: &Path, folder: &Path) -> Outcome<PathBuf> {
    let text = paths::text(file)?;
    if text.trim_start().to_ascii_lowercase().starts_with("<!doctype") {
        return Ok(file.to_owned());
    }
    let path = folder.join(file.file_name().unwrap_or_default());
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><title>A piece</title></head><body><h1>A piece</h1>{text}</body></html>"
    );
    std::fs::write(&path, page).map_err(Error::file(&path))?;
    Ok(path)
}

fn ask(kind: &str, files: &[PathBuf]) -> Outcome<Vec<Message>> {
    let jar = paths::root().join("e2e/audit/node_modules/vnu-jar/build/dist/vnu.jar");
    let mut java = process::command("java");
    java.arg("-jar")
        .arg(jar)
        .args(["--format", "json", "--exit-zero-always", "--stdout", kind])
        .args(files);
    let told =
        process::said(&mut java).ok_or_else(|| Error::missing("the validator's answer", "try `java -jar` by hand"))?;
    let report: Report = serde_json::from_str(&told).map_err(|error| Error::Nonsense {
        path: "vnu.jar".into(),
        why: error.to_string(),
    })?;
    Ok(report.messages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_judged_is_let_by_and_nothing_else() {
        let message = |words: &str| Message {
            kind: "error".into(),
            url: Some("file:/dist/quiz/index.html".into()),
            message: words.into(),
            extract: None,
        };
        assert_eq!(
            objection(&message("Trailing slash on void elements has no effect")),
            None
        );
        let told = objection(&message("Bogus comment.")).expect("an objection");
        assert!(told.starts_with("quiz/index.html: error: Bogus comment."), "{told}");
    }
}
