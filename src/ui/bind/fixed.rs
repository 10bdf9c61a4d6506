//! What of an element the prerenderer prints and the browser does not need.

/// What the browser does not need: tag, attributes, texts, and the places of the children between them.
#[derive(Default)]
pub(super) struct Fixed {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) content: Vec<Content>,
}

pub(super) enum Content {
    Html(String),
    /// The next of the children.
    Child,
}

impl Fixed {
    pub(super) fn new(tag: &'static str) -> Self {
        Self { tag, ..Self::default() }
    }

    pub(super) fn attr(&mut self, name: &'static str, value: String) {
        self.attributes.push((name, value));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.html(&escaped(text));
    }

    pub(super) fn html(&mut self, html: &str) {
        self.content.push(Content::Html(html.to_owned()));
    }

    pub(super) fn child(&mut self) {
        self.content.push(Content::Child);
    }
}

/// A text in HTML, or the value of an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            _ => out.push(letter),
        }
    }
    out
}
