//! Prints an element as HTML.

use super::{ElementBuilder, Parts, KEY};
use crate::binding::TEXT;
use std::fmt::Write;

/// What the browser does not need: tag, attributes, texts, and the places of the children between them.
#[derive(Default)]
pub(super) struct Fixed {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Vec<Content>,
}

enum Content {
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

impl ElementBuilder {
    /// The element as HTML, in the state that its bindings have now.
    pub fn print(mut self) -> String {
        self.live_elements(&mut 0, &mut Parts::print_bindings);
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        let Fixed {
            tag,
            attributes,
            content,
        } = &self.0.fixed;
        // Writing to a string cannot fail.
        let _ = write!(html, "<{tag}");
        for (name, value) in attributes {
            let _ = match value.as_str() {
                "" => write!(html, " {name}"),
                value => write!(html, " {name}=\"{}\"", escaped(value)),
            };
        }
        match (*tag, content.is_empty()) {
            ("input", _) => return html.push('>'),
            ("rect" | "use" | "circle" | "path" | "line", true) => return html.push_str("/>"),
            _ => html.push('>'),
        }
        let mut children = self.0.children.iter();
        for content in content {
            match content {
                Content::Html(text) => html.push_str(text),
                Content::Child => children.next().into_iter().for_each(|child| child.write(html)),
            }
        }
        let _ = write!(html, "</{tag}>");
    }
}

impl Parts {
    fn print_bindings(&mut self, key: Option<u32>) {
        let Some(key) = key else { return };
        self.fixed.attr(KEY, key.to_string());
        for (name, value) in &self.bindings {
            match (*name, value()) {
                (TEXT, text) => self.fixed.text(&text.unwrap_or_default()),
                (name, Some(value)) => self.fixed.attr(name, value.into_owned()),
                (_, None) => {}
            }
        }
    }
}

fn escaped(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use crate::ui::bind::element;

    #[test]
    fn an_element_is_printed_with_its_attributes_texts_and_children_and_live_elements_are_numbered_in_order() {
        let html = element("p")
            .attr("class", "a \"b\"")
            .attr("hidden", "")
            .bind("data-none", Box::new(|| None))
            .bind("data-at", Box::new(|| Some("now".into())))
            .child(element("i").child(element("b").bind_text(Box::new(|| Some("1 < 2".into())))))
            .text(" & ")
            .static_children(|| vec![element("use").attr("href", "#x")])
            .child(element("input").attr("max", 7).on("input", Box::new(|_| {})))
            .print();
        assert_eq!(
            html,
            "<p class=\"a &quot;b&quot;\" hidden data-live=\"0\" data-at=\"now\"><i><b data-live=\"1\">1 &lt; 2</b></i> &amp; \
             <use href=\"#x\"/><input max=\"7\" data-live=\"2\"></p>"
        );
    }
}
