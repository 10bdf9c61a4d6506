//! The files of `content/` with random edits: text replaced, lines removed, moved or copied, whole files replaced. Loading
//! either returns errors with file, line and help, or content on which every query that the page makes succeeds.

#![no_main]

use arbitrary::Arbitrary;
use content::files::file_names;
use content::load::load_texts;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use geo::atlas::Atlas;
use geo::projection::Projection;
use libfuzzer_sys::{fuzz_target, Corpus};
use prerender::publish::dataset::Dataset;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

type Texts = BTreeMap<String, String>;

/// The committed content, by file name.
static AUTHORED: LazyLock<Texts> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let text = |name: String| {
        let text = std::fs::read_to_string(folder.join(&name)).expect("content/ is beside fuzz/");
        (name, text)
    };
    file_names().map(text).collect()
});

/// The committed map, which the data set has the borders from.
static MAP: LazyLock<(Atlas, Projection)> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../geometry/atlas.json");
    let atlas = Atlas::read(&file).expect("geometry/ is beside fuzz/");
    let projection = Projection::of(&atlas.about).expect("the map names its projection");
    (atlas, projection)
});

#[derive(Arbitrary, Debug)]
struct Edit<'a> {
    file: u8,
    at: u16,
    how: How<'a>,
}

#[derive(Arbitrary, Debug)]
enum How<'a> {
    /// Replaces `length` bytes by `text`.
    Replace { length: u8, text: &'a str },
    /// Removes the line.
    Drop,
    /// Moves the line within its file.
    Move { to: u16 },
    /// Gives the line the value of a line in another file.
    Borrow { file: u8, from: u16 },
    /// Replaces the whole file.
    Whole { text: &'a str },
}

fn apply(texts: &mut Texts, Edit { file, at, how }: &Edit) {
    let name = AUTHORED
        .keys()
        .nth(usize::from(*file) % AUTHORED.len())
        .expect("the index is in range")
        .clone();
    let text = texts[&name].clone();
    let mut lines: Vec<&str> = text.lines().collect();
    let line = |lines: &[&str], at: &u16| usize::from(*at) % lines.len().max(1);
    let next = match how {
        How::Replace { length, text: new } => {
            let place = |at: usize| {
                (0..=at.min(text.len()))
                    .rev()
                    .find(|at| text.is_char_boundary(*at))
                    .unwrap_or(0)
            };
            let start = place(usize::from(*at) % (text.len() + 1));
            let end = place(start + usize::from(*length)).max(start);
            format!("{}{new}{}", &text[..start], &text[end..])
        }
        How::Drop if lines.is_empty() => return,
        How::Drop => {
            lines.remove(line(&lines, at));
            lines.join("\n")
        }
        How::Move { .. } if lines.is_empty() => return,
        How::Move { to } => {
            let moved = lines.remove(line(&lines, at));
            lines.insert(usize::from(*to) % (lines.len() + 1), moved);
            lines.join("\n")
        }
        How::Borrow { file, from } => {
            let other = AUTHORED
                .values()
                .nth(usize::from(*file) % AUTHORED.len())
                .expect("the index is in range");
            let values: Vec<&str> = other
                .lines()
                .filter_map(|line| Some(line.split_once(" = ")?.1))
                .collect();
            let here = line(&lines, at);
            let (Some((key, _)), false) = (
                lines.get(here).and_then(|line| line.split_once(" = ")),
                values.is_empty(),
            ) else {
                return;
            };
            let new = format!("{key} = {}", values[usize::from(*from) % values.len()]);
            lines[here] = &new;
            lines.join("\n")
        }
        How::Whole { text } => (*text).to_owned(),
    };
    texts.insert(name, next);
}

fuzz_target!(|edits: Vec<Edit>| -> Corpus {
    if edits.len() > 4 {
        return Corpus::Reject;
    }
    let mut texts = AUTHORED.clone();
    edits.iter().for_each(|edit| apply(&mut texts, edit));
    match load_texts(&texts) {
        Ok(content) => {
            // On accepted content every query of the page succeeds.
            for moment in &content.moments {
                for republic in Republic::partners() {
                    for layer in Layer::ALL {
                        assert!(
                            content.class(layer, moment, republic).is_some(),
                            "{layer:?} {republic:?}"
                        );
                    }
                    let article = content.article(republic).expect("an article for each republic");
                    assert!(Stance::ALL.contains(&article.stance_at(&content.moments, &moment.id)));
                }
            }
            // The data set may reject a value with an error, but must not panic.
            let (atlas, projection) = &*MAP;
            if let Err(error) = Dataset::of(&content, atlas, projection) {
                assert!(!error.to_string().is_empty());
            }
        }
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty(), "rejected without an error");
            for diagnostic in diagnostics.iter() {
                let name = diagnostic.file.strip_prefix("content/").expect("a file of the content");
                let lines = texts[name].lines().count().max(1);
                assert!(
                    (1..=lines + 1).contains(&diagnostic.line),
                    "{diagnostic}: the file has {lines} lines"
                );
                assert!(!diagnostic.what.is_empty() && !diagnostic.help.is_empty());
            }
        }
    }
    Corpus::Keep
});
