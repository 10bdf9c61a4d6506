//! The opening tags of HTML, for checks that read what a page names.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// An opening tag.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name, in lower case.
    pub name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute, without character references; empty if the attribute has no value.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// All attributes, sorted by name.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (&**name, &**value))
    }
}

/// Every opening tag of a document, in its order. Tags in comments, scripts and styles are not among them.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Tokenizer::new_with_emitter(html, emitter)
        .flatten()
        .filter_map(|token| match token {
            Token::StartTag(tag) => Some(Tag {
                name: text(&tag.name),
                attributes: tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (text(name), text(value)))
                    .collect(),
            }),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_their_attributes_and_scripts_have_no_tags_inside() {
        let html = r#"<!doctype html><LINK rel=icon href="a?b&amp;c"><!-- <p> --><br/>
            <script src='x.js'>"<img src='y.png'>"</script><p hidden>1 < 2</p>"#;
        let found = tags(html);
        let names: Vec<&str> = found.iter().map(|tag| &*tag.name).collect();
        assert_eq!(names, ["link", "br", "script", "p"]);
        assert_eq!(found[0].attribute("href"), Some("a?b&c"));
        assert_eq!(found[3].attribute("hidden"), Some(""));
        assert_eq!(found[3].attribute("id"), None);
    }
}
