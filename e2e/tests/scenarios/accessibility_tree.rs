//! What assistive technology gets: Chromium's whole accessibility tree of the main states, as a readable outline, compared
//! with the files in `e2e/snapshots/`. A change of text or structure changes them, and is reviewed there.
//!
//! `ACCEPT_SNAPSHOTS=1 cargo test -p e2e --test scenarios -- accessibility_tree::` writes them again.

use crate::states::{State, MAP, OTHERS};
use anyhow::{Error, Result};
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::{json, Value};
use std::collections::HashMap;
use std::fmt::Write as _;

/// The environment variable that accepts the current trees.
const ACCEPT: &str = "ACCEPT_SNAPSHOTS";

/// The states: name of the file, state, and whether only the selected article is in the snapshot.
const HEARD: [(&str, &str, Option<&str>); 4] = [
    ("nothing-chosen", "nothing chosen", None),
    ("armenia", "a republic named in passing", Some("main")),
    ("embedded", "embedded, chosen", None),
    ("quiz", "quiz: a question on the map", None),
];

/// Properties in the outline, and those that are in it only when true.
const SAID: [&str; 2] = ["invalid", "hasPopup"];
const SWITCHES: [&str; 8] = [
    "checked", "pressed", "expanded", "selected", "disabled", "required", "readonly", "focused",
];

struct Tree {
    nodes: HashMap<String, Value>,
    root: String,
}

/// All nodes of the browser's accessibility tree.
pub async fn nodes(page: &Page) -> Result<Vec<Value>> {
    let driver = &page.session.driver;
    let tree = driver.cdp().send_raw("Accessibility.getFullAXTree", json!({})).await?;
    Ok(tree["nodes"].as_array().cloned().unwrap_or_default())
}

/// The landmarks of the page in their order: role and name.
pub async fn landmarks(page: &Page) -> Result<Vec<(String, String)>> {
    const ROLES: [&str; 8] = [
        "banner",
        "main",
        "navigation",
        "complementary",
        "contentinfo",
        "search",
        "form",
        "region",
    ];
    let found = nodes(page).await?;
    let found = found.iter().filter(|node| node["ignored"] != true);
    let found = found.map(|node| (role_of(node), word(&node["name"]["value"])));
    Ok(found.filter(|(role, _)| ROLES.contains(&role.as_str())).collect())
}

fn role_of(node: &Value) -> String {
    word(&node["role"]["value"])
}

fn word(value: &Value) -> String {
    match value {
        Value::String(word) => word.split_whitespace().collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

impl Tree {
    async fn of(page: &Page) -> Result<Self> {
        let nodes = nodes(page).await?;
        let id = |node: &Value| node["nodeId"].as_str().unwrap_or_default().to_owned();
        let root = nodes.first().map(id).ok_or_else(|| Error::msg("there is no tree"))?;
        let nodes = nodes.into_iter().map(|node| (id(&node), node)).collect();
        Ok(Self { nodes, root })
    }

    fn children(&self, node: &Value) -> Vec<&Value> {
        let ids = node["childIds"].as_array().map(Vec::as_slice).unwrap_or_default();
        ids.iter().filter_map(|id| self.nodes.get(id.as_str()?)).collect()
    }

    /// The first node with this role.
    fn find(&self, role: &str) -> Option<&Value> {
        let mut waiting = vec![self.nodes.get(&self.root)?];
        while let Some(node) = waiting.pop() {
            if node["role"]["value"] == role && node["ignored"] != true {
                return Some(node);
            }
            waiting.extend(self.children(node).into_iter().rev());
        }
        None
    }

    /// The node and its descendants, a line each.
    fn write(&self, node: &Value, depth: usize, lines: &mut Vec<(usize, String)>) {
        let role = role_of(node);
        let name = node["name"]["value"]
            .as_str()
            .map(|name| word(&json!(name)))
            .unwrap_or_default();
        match &*role {
            "InlineTextBox" => return,
            "StaticText" => {
                if name.is_empty() {
                    return;
                }
                // Adjacent texts are read as one.
                match lines.last_mut() {
                    Some((at, line)) if *at == depth && line.starts_with('“') => {
                        let _ = write!(line, " {name}");
                    }
                    _ => lines.push((depth, format!("“{name}"))),
                }
                return;
            }
            _ => {}
        }
        // A node without a name or role is left out; its children are not.
        let silent = ["none", "generic", "LineBreak", "ListMarker"].contains(&&*role);
        if node["ignored"] == true || (silent && name.is_empty()) {
            for child in self.children(node) {
                self.write(child, depth, lines);
            }
            return;
        }
        let mut line = role;
        if !name.is_empty() {
            let _ = write!(line, " “{name}”");
        }
        let description = node["description"]["value"].as_str().unwrap_or_default();
        if !description.is_empty() && word(&json!(description)) != name {
            let _ = write!(line, " (described: {})", word(&json!(description)));
        }
        let value = &node["value"]["value"];
        if !value.is_null() && value != "" {
            let _ = write!(line, " = {}", word(value));
        }
        for property in node["properties"].as_array().into_iter().flatten() {
            let (property, value) = (
                property["name"].as_str().unwrap_or_default(),
                &property["value"]["value"],
            );
            if property == "level" && role_of(node) == "heading" {
                let _ = write!(line, " [level {}]", word(value));
            } else if SAID.contains(&property) && *value != json!("false") && *value != json!("") {
                let _ = write!(line, " [{property} {}]", word(value));
            } else if SWITCHES.contains(&property) {
                match word(value).as_str() {
                    "true" => _ = write!(line, " [{property}]"),
                    "false" if ["pressed", "checked", "expanded"].contains(&property) => {
                        _ = write!(line, " [not {property}]")
                    }
                    _ => {}
                }
            }
        }
        lines.push((depth, line));
        let before = lines.len();
        for child in self.children(node) {
            self.write(child, depth + 1, lines);
        }
        // A text that repeats the name is left out.
        if lines.len() == before + 1 {
            let only = lines[before].1.trim_start_matches('“').replace(' ', "");
            if lines[before].1.starts_with('“') && only == name.replace(' ', "") {
                lines.pop();
            }
        }
    }
}

/// The outline of a part of the page, or of all of it.
async fn outline(page: &Page, part: Option<&str>) -> Result<String> {
    let tree = Tree::of(page).await?;
    let role = part.unwrap_or("RootWebArea");
    let from = tree
        .find(role)
        .ok_or_else(|| Error::msg(format!("there is no {role}")))?;
    let mut lines = Vec::new();
    tree.write(from, 0, &mut lines);
    let text = lines.into_iter().map(|(depth, line)| {
        let end = if line.starts_with('“') { "”" } else { "" };
        format!("{}{line}{end}\n", "  ".repeat(depth))
    });
    Ok(text.collect())
}

/// The differences of two texts, each with the lines around it, as in `diff`.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    // The longest common subsequence, by dynamic programming.
    let mut table = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            table[i][j] = if a == b {
                table[i + 1][j + 1] + 1
            } else {
                table[i + 1][j].max(table[i][j + 1])
            };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && table[i + 1][j] >= table[i][j + 1]) {
            lines.push(format!("{:>5} - {}", i + 1, old[i]));
            i += 1;
        } else {
            lines.push(format!("{:>5} + {}", j + 1, new[j]));
            j += 1;
        }
    }
    lines.truncate(80);
    lines.join("\n")
}

#[test]
fn the_accessibility_tree_is_the_reviewed_one() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let folder = xtask::paths::root().join("e2e").join("snapshots");
        let mut wrong = Vec::new();
        for (file, state, part) in HEARD {
            let state: Option<&State> = MAP.iter().chain(&OTHERS).find(|known| known.name == state);
            state
                .ok_or_else(|| Error::msg(format!("no state for {file}")))?
                .reach(page)
                .await?;
            // The notice of offline use comes and goes by itself.
            let quiet = "document.querySelector('[data-offline]')?.remove(); return true";
            page.eval::<bool>(quiet, vec![]).await?;
            // A choice is announced after a short pause.
            let said = "return document.querySelector('[data-announce]')?.textContent !== ''
                || !document.querySelector('article[data-open]')";
            page.wait_until("the choice is announced", said).await?;
            // The first tree may be incomplete.
            let mut heard = outline(page, part).await?;
            for _ in 0..20 {
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                let again = outline(page, part).await?;
                if again == heard {
                    break;
                }
                heard = again;
            }
            // Fingerprints and the port change with every build and scenario.
            let heard = without_fingerprints(&heard);
            let place = folder.join(format!("{file}.txt"));
            if std::env::var_os(ACCEPT).is_some() {
                std::fs::create_dir_all(&folder)?;
                std::fs::write(&place, &heard)?;
                continue;
            }
            let known = std::fs::read_to_string(&place).unwrap_or_default();
            if known != heard {
                wrong.push(format!("e2e/snapshots/{file}.txt:\n{}", difference(&known, &heard)));
            }
        }
        assert!(
            wrong.is_empty(),
            "what is heard has changed. Read it as a listener; if it makes sense, {ACCEPT}=1 and this test again \
                 accept it.\n{}",
            wrong.join("\n\n")
        );
        Ok(())
    });
}

/// The same text without what varies: fingerprints, sizes of files, and what the quiz asks.
fn without_fingerprints(text: &str) -> String {
    let tame = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        if bare.len() >= 40 && bare.chars().all(|c| c.is_ascii_hexdigit()) {
            word.replace(bare, "(fingerprint)")
        } else {
            word.to_owned()
        }
    };
    let line = |line: &str| {
        let indent = line.len() - line.trim_start().len();
        let words: Vec<_> = line.trim_start().split(' ').map(tame).collect();
        let mut words = words.join(" ");
        // The order of questions is random.
        if let (Some(start), Some(end)) = (words.find("“Where is "), words.find("?”")) {
            words.replace_range(start + "“Where is ".len()..end, "(a republic)");
        }
        // "12 KB" of a file changes with its content.
        if let (true, Some(at)) = (words.contains(" KB"), words.find(" KB")) {
            let start = words[..at].rfind(|c: char| !c.is_ascii_digit()).map_or(0, |found| {
                found + words[found..].chars().next().map_or(1, char::len_utf8)
            });
            words.replace_range(start..at, "(size)");
        }
        format!("{}{words}\n", " ".repeat(indent))
    };
    text.lines().map(line).collect()
}

#[test]
fn a_difference_lists_its_lines() {
    assert_eq!(difference("a\nb\nc", "a\nc\nd"), "    2 - b\n    3 + d");
    let text = without_fingerprints(&format!("  “a.csv 12 KB {}”\n", "0f".repeat(32)));
    assert_eq!(text, "  “a.csv (size) KB (fingerprint)”\n");
}
