//! Checks that docs/embedding.md documents the options and messages that the page has.

use domain::layer::Layer;
use domain::republic::Republic;
use state::embed_protocol::{SOURCE, VERSION};
use state::generated::MOMENTS;

fn text(name: &str) -> String {
    let file = crate::checkout::root().join(name);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The values of an option in the table of the guide.
fn values(option: &str) -> Vec<String> {
    let guide = text("docs/embedding.md");
    let line = guide
        .lines()
        .find(|line| line.starts_with(&format!("| `{option}` |")))
        .unwrap_or_else(|| panic!("the guide has no option {option}"))
        .to_owned();
    let cell = line.split('|').nth(2).unwrap_or_default();
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_guide_lists_exactly_the_republics_moments_and_layers() {
    assert_eq!(values("republic"), Republic::ALL.map(Republic::slug));
    assert_eq!(values("layer"), Layer::ALL.map(Layer::slug));
    let mut moments: Vec<_> = MOMENTS.iter().map(|moment| moment.slug.to_owned()).collect();
    let mut named = values("at");
    moments.sort();
    named.sort();
    assert_eq!(named, moments);
}

/// Which message types each side knows. The embed's program is Rust; its script does what must work without it.
const MESSAGES: [(&str, &[&str]); 4] = [
    ("docs/embedding.md", &["hello", "set", "height", "ready", "select"]),
    ("web/embed.js", &["set", "ready", "select"]),
    ("web/frame.js", &["hello", "height"]),
    ("src/dom/embed.rs", &["hello", "set", "ready", "select"]),
];

#[test]
fn the_embed_its_host_and_the_guide_agree_on_the_messages() {
    for (file, types) in MESSAGES {
        let text = text(file);
        for name in types {
            let is_known = [format!("'{name}'"), format!("\"{name}\""), format!("`{name}`")];
            assert!(is_known.iter().any(|name| text.contains(name)), "{file} lacks {name}");
        }
    }
    for file in ["web/frame.js", "web/embed.js", "docs/embedding.md"] {
        assert!(text(file).contains(&format!("'{SOURCE}'")), "{file}");
    }
    for file in ["web/frame.js", "web/embed.js"] {
        assert!(text(file).contains(&format!("const VERSION = {VERSION};")), "{file}");
    }
    // Options of the element are those of the guide.
    let element = text("web/embed.js");
    let list = element
        .split("OPTIONS = [")
        .nth(1)
        .and_then(|rest| rest.split(']').next())
        .unwrap_or_default()
        .to_owned();
    for option in list.split(',').map(|option| option.trim().trim_matches('\'')) {
        assert!(!values(option).is_empty(), "{option}");
    }
}
