//! What a host is.

use super::site::Site;
use super::workplace::Workplace;
use crate::page::Page;
use anyhow::Result;
use xtask::install::system::Need;

/// A program that makes pages.
pub struct Host {
    /// Its name on the command line, and of its folder in `e2e/hosts`.
    pub name: &'static str,
    /// Its name in the table.
    pub title: &'static str,
    /// The programs of the system that it needs.
    pub needs: &'static [Need],
    /// Makes its pages, and serves them.
    pub start: fn(&Workplace) -> Result<Site>,
    /// What is done in the browser before its pages are visited.
    pub prepare: Option<Step>,
    /// The pages to visit.
    pub pages: &'static [HostPage],
    /// What else is claimed of it in the table.
    pub check: Option<Step>,
    /// What an editor has to do.
    pub to_do: &'static str,
    /// What an editor should know.
    pub to_know: &'static str,
}

/// A step in the browser, at a host.
pub type Step = fn(&Page, &Site) -> Result<()>;

/// A page that embeds the map.
pub struct HostPage {
    /// The name of its screenshot, after that of the host.
    pub name: &'static str,
    /// How it embeds the map.
    pub way: Way,
    /// Its path.
    pub path: &'static str,
    /// The link to click first, where the page is reached from another.
    pub link: Option<&'static str>,
    /// The republic that is asked for, if any.
    pub republic: Option<&'static str>,
    /// The height that the frame must get.
    pub height: Height,
}

/// A way to embed the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The frame of the share dialog.
    Iframe,
    /// The same frame, from a template or a function of the host.
    Template(&'static str),
    /// The element, with `embed.js`.
    Element,
    /// The URL of a page.
    Oembed,
}

/// The height of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// So many pixels, as the code says.
    Fixed(u32),
    /// The one that suits the width, by a message or by the element.
    Suited,
}

impl HostPage {
    /// A page whose code asks for Armenia and is visited at once.
    pub const fn new(name: &'static str, way: Way, path: &'static str) -> Self {
        let height = match way {
            Way::Element | Way::Oembed => Height::Suited,
            Way::Iframe | Way::Template(_) => Height::Fixed(600),
        };
        Self {
            name,
            way,
            path,
            link: None,
            republic: Some("armenia"),
            height,
        }
    }
}

impl Way {
    /// Its name in the table.
    pub fn title(self) -> &'static str {
        match self {
            Self::Iframe => "iframe",
            Self::Template(name) => name,
            Self::Element => "element",
            Self::Oembed => "URL (oEmbed)",
        }
    }
}
