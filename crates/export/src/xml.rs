//! Writing XML: elements that are always closed, text and attributes that are always escaped.

use std::fmt::{self, Display, Write};

/// Attributes in order.
pub type Attributes<'a> = &'a [(&'a str, &'a dyn Display)];

/// A document that is being written.
#[derive(Default)]
pub struct Xml(String);

impl Xml {
    /// An element with whatever `inside` writes; without content it closes itself.
    pub fn element<T>(&mut self, name: &str, attributes: Attributes, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.open(name, attributes);
        self.0.push('>');
        let start = self.0.len();
        let result = inside(self);
        if self.0.len() == start {
            self.0.pop();
            self.0.push_str("/>");
        } else {
            self.0.push_str("</");
            self.0.push_str(name);
            self.0.push('>');
        }
        result
    }

    /// An element without content.
    pub fn empty(&mut self, name: &str, attributes: Attributes) {
        self.open(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with nothing but text in it.
    pub fn text_element(&mut self, name: &str, attributes: Attributes, text: &str) {
        self.element(name, attributes, |xml| xml.text(text));
    }

    pub fn text(&mut self, text: &str) {
        // Writing to a string cannot fail; the same below.
        let _ = Escaped(&mut self.0).write_str(text);
    }

    pub fn finish(self) -> String {
        self.0
    }

    fn open(&mut self, name: &str, attributes: Attributes) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            self.0.push_str("=\"");
            let _ = write!(Escaped(&mut self.0), "{value}");
            self.0.push('"');
        }
    }
}

/// Replaces what XML would read as markup, and leaves out characters that it does not allow.
struct Escaped<'a>(&'a mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\t' => self.0.push_str("&#9;"),
                '\n' => self.0.push_str("&#10;"),
                '\r' => self.0.push_str("&#13;"),
                '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
                _ => self.0.push(c),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn elements_without_content_close_themselves() {
        let mut xml = Xml::default();
        xml.element("g", &[("x", &1.5)], |xml| {
            xml.element("g", &[], |_| ());
            xml.text_element("text", &[], "a");
        });
        assert_eq!(xml.finish(), "<g x=\"1.5\"><g/><text>a</text></g>");
    }

    proptest! {
        #[test]
        fn text_and_attributes_are_read_back_as_they_were_written(text in any::<String>()) {
            let mut xml = Xml::default();
            xml.text_element("a", &[("b", &text)], &text);
            let written = xml.finish();
            let document = roxmltree::Document::parse(&written).expect("well-formed");
            let allowed = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..) && !matches!(c, '\u{fffe}' | '\u{ffff}');
            let expected: String = text.chars().filter(allowed).collect();
            let root = document.root_element();
            prop_assert_eq!(root.text().unwrap_or_default(), expected.as_str());
            prop_assert_eq!(root.attribute("b"), Some(expected.as_str()));
        }
    }
}
