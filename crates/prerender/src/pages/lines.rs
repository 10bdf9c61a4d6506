//! The texts that the live program takes from the page, as lines. `state::page_lines` splits them.

use crate::escape::escape;
use content::model::Content;
use messages::catalogue::Catalogue;

pub fn lines(content: &Content) -> String {
    let legend = content.legend_lines();
    let moments: Vec<String> = content
        .moments
        .iter()
        .flat_map(|moment| content.moment_texts(moment))
        .collect();
    let messages = Catalogue::current().lines(messages::MAP);
    escape(&[legend, moments.join("\n"), messages].join("\n"))
}
