//! The lines of text that the page contains for the live program: the legends, captions and notes ([`crate::legend`]), the
//! texts about the moments ([`crate::moment_text`]), and the messages of the interface.

use crate::generated::MOMENTS;
use crate::moment_text::TEXTS;
use domain::layer::Layer;

/// How many lines belong to the legend: for each moment one of each layer, a caption and a note.
const LEGEND: usize = (Layer::ALL.len() + 2) * MOMENTS.len();
const MOMENT_LINES: usize = TEXTS * MOMENTS.len();

/// The three parts, in this order. Parts that the page lacks are empty.
pub fn split(lines: &str) -> [&str; 3] {
    let (legend, rest) = split_after(lines, LEGEND);
    let (moments, messages) = split_after(rest, MOMENT_LINES);
    [legend, moments, messages]
}

fn split_after(lines: &str, count: usize) -> (&str, &str) {
    let end = lines.match_indices('\n').nth(count - 1).map(|(place, _)| place);
    end.map_or((lines, ""), |place| (&lines[..place], &lines[place + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_the_lines_in_order() {
        let lines: Vec<String> = (0..LEGEND + MOMENT_LINES + 3).map(|line| line.to_string()).collect();
        let whole = lines.join("\n");
        let parts = split(&whole);
        assert_eq!(parts.join("\n"), whole);
        assert_eq!(parts.map(|part| part.split('\n').count()), [LEGEND, MOMENT_LINES, 3]);
        assert_eq!(split("a\nb"), ["a\nb", "", ""]);
    }
}
