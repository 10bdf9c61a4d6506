//! The picture of the house in docs/architecture.md, held to the code: every room, its kind, and whom it uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Words of the platform that a pure room never says.
const PLATFORM: [&str; 5] = ["leptos::", "web_sys", "wasm_bindgen", "gloo", "js_sys"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The rooms, as `src/lib.rs` lists them.
fn rooms() -> BTreeSet<String> {
    let house = fs::read_to_string(root().join("src/lib.rs")).expect("the list of rooms");
    let names = house
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    names.map(str::to_owned).collect()
}

/// The files of a room, without its tests.
fn files(room: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, files);
            } else if path.file_name().is_some_and(|name| name != "tests.rs") {
                files.push(path);
            }
        }
    }
    let mut files = vec![root().join("src").join(format!("{room}.rs"))];
    walk(&root().join("src").join(room), &mut files);
    files
}

/// What a room says in code: neither comments nor tests.
fn code(room: &str) -> String {
    let mut code = String::new();
    for file in files(room) {
        let text = fs::read_to_string(&file).expect("a file of the room");
        let own = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let lines = own.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.for_each(|line| code = std::mem::take(&mut code) + line + "\n");
    }
    code
}

fn uses(room: &str, rooms: &BTreeSet<String>) -> Vec<String> {
    let code = code(room);
    let named = code.split("crate::").skip(1).map(|rest| {
        let end = rest
            .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .unwrap_or(rest.len());
        rest[..end].to_owned()
    });
    let grouped = code.split("crate::{").skip(1).flat_map(|rest| {
        let group = rest.split('}').next().unwrap_or_default();
        group
            .split(',')
            .map(|name| name.trim().split("::").next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    });
    let all: BTreeSet<String> = named
        .chain(grouped)
        .filter(|name| name != room && rooms.contains(name))
        .collect();
    all.into_iter().collect()
}

/// The rows of the picture: room, kind, uses.
fn picture() -> BTreeMap<String, (String, String)> {
    let guide = fs::read_to_string(root().join("docs/architecture.md")).expect("the tour");
    let mut rows = BTreeMap::new();
    for line in guide.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if let ["", room, kind @ ("pure" | "native" | "view" | "browser" | "press"), uses, ""] = cells[..] {
            rows.insert(room.trim_matches('`').to_owned(), (kind.to_owned(), uses.to_owned()));
        }
    }
    rows
}

#[test]
fn the_picture_of_the_house_shows_every_room_and_whom_it_uses() {
    let (rooms, picture) = (rooms(), picture());
    let mut wrong = Vec::new();
    for room in &rooms {
        let wanted = uses(room, &rooms).join(" ");
        let (kind, shown) = picture.get(room).cloned().unwrap_or_default();
        if shown != wanted {
            wrong.push(format!("| `{room}` | {kind} | {wanted} |"));
        }
    }
    let gone = picture.keys().filter(|room| !rooms.contains(*room));
    wrong.extend(gone.map(|room| format!("there is no room {room} any more")));
    assert!(
        wrong.is_empty(),
        "docs/architecture.md should say:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_pure_room_knows_the_platform_or_a_room_that_does() {
    let picture = picture();
    for (room, (kind, uses)) in &picture {
        if !["pure", "native"].contains(&kind.as_str()) {
            continue;
        }
        let code = code(room);
        let said: Vec<_> = PLATFORM.iter().filter(|word| code.contains(*word)).collect();
        assert!(said.is_empty(), "{room} says {said:?}");
        for used in uses.split(' ').filter(|used| !used.is_empty()) {
            let other = &picture[used].0;
            let inside = ["pure", "native"].contains(&other.as_str());
            assert!(inside, "{room} is {kind} and uses {used}, which is {other}");
        }
    }
}
