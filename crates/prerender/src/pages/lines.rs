//! The texts that the live program takes from the page, as lines. `state::page_lines` splits them.

use crate::escape::escape;
use content::model::Content;
use messages::catalogue::Catalogue;
use std::ops::Range;

pub fn lines(content: &Content) -> String {
    let legend = content.legend_lines();
    [escape(&legend), escape(&moments(content)), messages(messages::MAP)].join("\n")
}

/// The same for the embed, which has no legend: its lines are empty.
pub fn without_legend(content: &Content) -> String {
    let breaks = content.legend_lines().matches('\n').count();
    ["\n".repeat(breaks), escape(&moments(content)), messages(messages::MAP)].join("\n")
}

/// Lines in a `<pre>`, of which browsers leave out a line break at its beginning.
pub fn preformatted(lines: &str) -> String {
    format!("\n{lines}")
}

/// The texts about the moments, for `state::moment_text`.
pub fn moments(content: &Content) -> String {
    let texts = content.moments.iter().flat_map(|moment| content.moment_texts(moment));
    texts.collect::<Vec<_>>().join("\n")
}

/// The messages of a live program, by their numbers.
pub fn messages(numbers: Range<usize>) -> String {
    escape(&Catalogue::current().lines(numbers))
}
