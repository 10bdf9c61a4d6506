//! The prerenderer's half: prints the whole element as HTML.

use crate::binding::{Binding, Handler};
use leptos::tachys::renderer::types::Node;
use std::fmt::{Display, Write};

pub struct ElementBuilder {
    tag: &'static str,
    /// Printed, each with a space before it.
    attributes: String,
    /// Printed texts and children.
    content: String,
}

impl ElementBuilder {
    pub(super) fn new(tag: &'static str) -> Self {
        Self {
            tag,
            attributes: String::new(),
            content: String::new(),
        }
    }

    /// An attribute that never changes.
    pub fn attr(mut self, name: &'static str, value: impl Display) -> Self {
        // Writing to a string cannot fail.
        let _ = match value.to_string() {
            empty if empty.is_empty() => write!(self.attributes, " {name}"),
            value => write!(self.attributes, " {name}=\"{}\"", escaped(&value)),
        };
        self
    }

    /// An attribute that depends on the state.
    pub fn bind(self, name: &'static str, value: Binding) -> Self {
        match value() {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// A text that never changes.
    pub fn text(mut self, text: &str) -> Self {
        self.content += &escaped(text);
        self
    }

    /// A text that depends on the state. It must be the only content of the element.
    pub fn bind_text(self, text: Binding) -> Self {
        self.text(&text().unwrap_or_default())
    }

    /// HTML that never changes. It must be the only content of the element.
    pub fn html(mut self, html: impl AsRef<str>) -> Self {
        self.content += html.as_ref();
        self
    }

    pub fn child(mut self, child: Self) -> Self {
        child.print(&mut self.content);
        self
    }

    /// Children without bindings and handlers. They must be the last children.
    pub fn static_children(self, children: impl FnOnce() -> Vec<Self>) -> Self {
        self.children(children())
    }

    pub fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Handles an event: only in the browser.
    pub fn on(self, _: &'static str, _: Handler) -> Self {
        self
    }

    pub(super) fn print(self, html: &mut String) {
        let Self {
            tag,
            attributes,
            content,
        } = self;
        let _ = match (tag, content.is_empty()) {
            ("input", _) => write!(html, "<{tag}{attributes}>"),
            ("rect" | "use", true) => write!(html, "<{tag}{attributes}/>"),
            _ => write!(html, "<{tag}{attributes}>{content}</{tag}>"),
        };
    }

    /// The prerenderer hydrates nothing.
    #[allow(clippy::unused_self)]
    pub(super) fn hydrate_node(self, _: Node) {}
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
    use super::ElementBuilder;

    #[test]
    fn an_element_is_printed_with_its_attributes_texts_and_children() {
        let mut html = String::new();
        ElementBuilder::new("p")
            .attr("class", "a \"b\"")
            .attr("hidden", "")
            .bind("data-none", Box::new(|| None))
            .bind("data-at", Box::new(|| Some("now".into())))
            .child(ElementBuilder::new("b").bind_text(Box::new(|| Some("1 < 2".into()))))
            .text(" & ")
            .child(ElementBuilder::new("use").attr("href", "#x"))
            .child(ElementBuilder::new("input").attr("max", 7))
            .print(&mut html);
        assert_eq!(
            html,
            "<p class=\"a &quot;b&quot;\" hidden data-at=\"now\"><b>1 &lt; 2</b> &amp; <use href=\"#x\"/><input max=\"7\"></p>"
        );
    }
}
