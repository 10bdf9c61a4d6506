//! `imsmanifest.xml`: one organization with one item, whose resource is the whole site.

use crate::release::xml::{files, filled};

/// Its name, at the root of the package.
pub const NAME: &str = "imsmanifest.xml";

/// The manifest of a package with these files, which begins with a page.
pub fn text<'a>(title: &str, version: &str, begin: &str, paths: impl Iterator<Item = &'a String>) -> String {
    let values = [("title", title), ("version", version), ("begin", begin)];
    filled(include_str!("imsmanifest.xml"), &values).replace("{files}", &files(paths))
}
