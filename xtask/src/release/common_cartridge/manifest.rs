//! `imsmanifest.xml`: the module and its items, and the resources of those.

use super::item::{Item, PAGE};
use crate::release::xml::{files, filled};

/// Its name, at the root of the package.
pub const NAME: &str = "imsmanifest.xml";

const MANIFEST: &str = include_str!("imsmanifest.xml");

/// The manifest of a module with these items.
pub fn text(title: &str, items: &[Item]) -> String {
    let entries = items.iter().map(|item| {
        let entry =
            "     <item identifier=\"item-{id}\" identifierref=\"{id}\">\n      <title>{title}</title>\n     </item>\n";
        filled(entry, &[("id", &item.id), ("title", &item.title)])
    });
    let resources = items.iter().map(|item| {
        let begin = if item.kind == PAGE { " href=\"{begin}\"" } else { "" };
        let resource = format!("  <resource identifier=\"{{id}}\" type=\"{{kind}}\"{begin}>\n{{files}}  </resource>\n");
        let values = [("id", &*item.id), ("kind", item.kind), ("begin", &item.begin)];
        filled(&resource, &values).replace("{files}", &files(item.files.keys()))
    });
    filled(MANIFEST, &[("title", title)])
        .replace("{items}", &entries.collect::<String>())
        .replace("{resources}", &resources.collect::<String>())
}
