//! The sentence of the layer of the CIS: who had founded, signed or joined it, and Azerbaijan's own place in it.

use super::buttons::button;
use super::words::{clauses, list, names_or_number};
use crate::model::{CisPlace, Content, Moment};
use domain::layer::Layer;

pub fn sentence(content: &Content, moment: &Moment) -> String {
    let steps = steps(content, moment);
    // Names in a clause are separated by commas.
    let steps = if steps.len() > 2 { clauses(&steps) } else { list(&steps) };
    let sentence = messages::legend_cis(&content.by(moment), &steps);
    match content.cis_place(moment) {
        Some(place) => format!("{sentence} {}", azerbaijan(place)),
        None => sentence,
    }
}

/// A message of how many republics, their names or number, and the button.
type Clause = fn(usize, &str, &str) -> String;

/// The clauses, one for each class with republics.
fn steps(content: &Content, moment: &Moment) -> Vec<String> {
    let mut steps = Vec::new();
    let mut step = |class, noun: fn(usize, &str) -> String, word: fn(usize) -> String, clause: Clause| {
        let republics = content.members(Layer::Cis, moment, class);
        let count = republics.len();
        if count > 0 {
            let button = button(Layer::Cis, class, &word(count));
            steps.push(clause(count, &names_or_number(&republics, noun), &button));
        }
    };
    let others = messages::legend_others;
    step(
        "founding",
        messages::legend_republics,
        messages::legend_founding_signed,
        messages::legend_cis_founding,
    );
    step("signed", others, messages::legend_signed, messages::legend_cis_signed);
    step("joined", others, messages::legend_joined, messages::legend_cis_joined);
    let outside = |_| messages::legend_outside().to_owned();
    step(
        "outside",
        |_, number| number.to_owned(),
        outside,
        messages::legend_cis_outside,
    );
    steps
}

/// "Azerbaijan, the source says, was an observer."
pub fn azerbaijan(place: &CisPlace) -> String {
    let form = if place.in_sentence.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "vowel"
    } else {
        "consonant"
    };
    messages::legend_cis_azerbaijan(form, &place.in_sentence)
}
