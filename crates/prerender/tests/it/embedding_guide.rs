//! Checks that docs/embedding.md documents the options and messages that the page has.

use domain::layer::Layer;
use domain::republic::Republic;
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

#[test]
fn both_scripts_and_the_guide_have_the_same_messages_and_options() {
    for file in ["web/frame.js", "web/embed.js", "docs/embedding.md"] {
        let words = text(file);
        assert!(words.contains("'azerbaijan-1994'"), "{file}");
        for word in ["hello", "set", "height", "ready", "select"] {
            assert!(words.contains(word), "{file} has no {word}");
        }
    }
    for file in ["web/frame.js", "web/embed.js"] {
        assert!(text(file).contains("const VERSION = 1;"), "{file}");
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
