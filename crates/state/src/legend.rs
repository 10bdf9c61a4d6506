//! Finds the legend, the caption and the note of a moment among the lines that the page contains. `Content::legend_lines`
//! writes them: the legends layer by layer, each at all moments; the captions; the notes.

use crate::generated::{MomentIndex, MOMENTS};
use domain::layer::Layer;

pub use domain::legend::{parse, Part};

/// The legend of a layer, for [`parse`]. Empty, as all lines, if the text has too few lines.
pub fn sentence(lines: &str, layer: Layer, moment: MomentIndex) -> &str {
    line(lines, layer.index(), moment)
}

/// What changes at a moment: "Russia: strained → improving."
pub fn caption(lines: &str, moment: MomentIndex) -> &str {
    line(lines, Layer::ALL.len(), moment)
}

/// What the marks in the legend of the stances stand for; empty at a moment without marks.
pub fn note(lines: &str, moment: MomentIndex) -> &str {
    line(lines, Layer::ALL.len() + 1, moment)
}

fn line(lines: &str, block: usize, moment: MomentIndex) -> &str {
    let place = block * MOMENTS.len() + usize::from(moment.get());
    lines.split('\n').nth(place).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_line_is_found_once() {
        let lines: Vec<String> = (0..6 * MOMENTS.len()).map(|line| line.to_string()).collect();
        let text = lines.join("\n");
        let sentences = Layer::ALL
            .into_iter()
            .flat_map(|layer| MomentIndex::all().map(move |moment| (layer, moment)))
            .map(|(layer, moment)| sentence(&text, layer, moment));
        let captions = MomentIndex::all().map(|moment| caption(&text, moment));
        let notes = MomentIndex::all().map(|moment| note(&text, moment));
        let found: Vec<_> = sentences.chain(captions).chain(notes).collect();
        assert_eq!(found, lines);
    }

    proptest! {
        #[test]
        fn any_text_has_a_line_for_each_moment(text in "(?s).{0,80}", moment in any::<u8>()) {
            let moment = MomentIndex::clamped(moment);
            for found in [sentence(&text, Layer::Relations, moment), caption(&text, moment), note(&text, moment)] {
                prop_assert!(text.contains(found) && !found.contains('\n'));
            }
        }
    }
}
