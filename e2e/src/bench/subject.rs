//! The four pages that are measured beside each other.

use serde::Serialize;

/// One of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The release page.
    Page,
    /// The same HTML and styles without any script: nothing that shows this map and these texts can be faster.
    Floor,
    /// The common way: d3-geo draws TopoJSON in the browser.
    D3,
    /// A small library with a map of the world of its own.
    JsVectorMap,
}

impl Subject {
    /// In the order in which they are measured and reported.
    pub const ALL: [Self; 4] = [Self::Page, Self::Floor, Self::D3, Self::JsVectorMap];

    /// Its name on the command line, and the name of its folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Floor => "floor",
            Self::D3 => "d3",
            Self::JsVectorMap => "jsvectormap",
        }
    }

    /// Its name at the head of a column.
    pub fn title(self) -> &'static str {
        match self {
            Self::Page => "this page",
            Self::Floor => "floor (no script)",
            Self::D3 => "d3-geo + TopoJSON",
            Self::JsVectorMap => "jsvectormap",
        }
    }

    /// Whether it becomes live by a script.
    pub fn lives(self) -> bool {
        self != Self::Floor
    }
}
