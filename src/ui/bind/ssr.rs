//! An element as it is printed: all that is said of it, as HTML.

use crate::binding::{Binding, Handler};
use leptos::tachys::renderer::types::Node;
use std::fmt::{Display, Write};

/// An element: its tag and attributes, and what stands in it.
pub struct ElementBuilder {
    tag: &'static str,
    attributes: String,
    inside: String,
}

impl ElementBuilder {
    pub(super) fn new(tag: &'static str) -> Self {
        Self {
            tag,
            attributes: String::new(),
            inside: String::new(),
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

    /// An attribute that follows the state.
    pub fn bind(self, name: &'static str, value: Binding) -> Self {
        match value() {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Words that never change.
    pub fn text(mut self, words: &str) -> Self {
        self.inside += &escaped(words);
        self
    }

    /// Words that follow the state. Nothing else may stand in the element.
    pub fn bind_text(self, words: Binding) -> Self {
        self.text(&words().unwrap_or_default())
    }

    /// HTML that never changes. Nothing else may stand in the element.
    pub fn html(mut self, html: impl AsRef<str>) -> Self {
        self.inside += html.as_ref();
        self
    }

    /// An element in it.
    pub fn child(mut self, child: Self) -> Self {
        child.print(&mut self.inside);
        self
    }

    /// Elements in it of which nothing ever follows the state. They must be its last.
    pub fn static_children(mut self, children: impl FnOnce() -> Vec<Self>) -> Self {
        children().into_iter().for_each(|child| child.print(&mut self.inside));
        self
    }

    /// Elements in it, one after the other.
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().for_each(|child| child.print(&mut self.inside));
        self
    }

    /// What it does at an event: nothing, on paper.
    pub fn on(self, _: &'static str, _: Handler) -> Self {
        self
    }

    pub(super) fn print(self, html: &mut String) {
        let Self {
            tag,
            attributes,
            inside,
        } = self;
        let _ = match (tag, inside.is_empty()) {
            ("input", _) => write!(html, "<{tag}{attributes}>"),
            ("rect" | "use", true) => write!(html, "<{tag}{attributes}/>"),
            _ => write!(html, "<{tag}{attributes}>{inside}</{tag}>"),
        };
    }

    /// The press wakes nothing.
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
    use super::super::element;

    #[test]
    fn all_of_an_element_is_printed() {
        let mut html = String::new();
        element("p")
            .attr("class", "a \"b\"")
            .attr("hidden", "")
            .bind("data-none", Box::new(|| None))
            .bind("data-at", Box::new(|| Some("now".into())))
            .child(element("b").bind_text(Box::new(|| Some("1 < 2".into()))))
            .text(" & ")
            .child(element("use").attr("href", "#x"))
            .child(element("input").attr("max", 7))
            .print(&mut html);
        assert_eq!(
            html,
            "<p class=\"a &quot;b&quot;\" hidden data-at=\"now\"><b>1 &lt; 2</b> &amp; <use href=\"#x\"/><input max=\"7\"></p>"
        );
    }
}
