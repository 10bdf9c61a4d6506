//! The sentence of the layer of the CIS: who had founded, signed or joined it, and Azerbaijan's own place in it.

use super::buttons::button;
use super::words::{list, names_or_bare_number, names_or_number};
use crate::model::{Content, Moment};
use domain::layer::Layer;

pub fn sentence(content: &Content, moment: &Moment) -> String {
    let of = |class: &str| content.members(Layer::Cis, moment, class);
    let button = |class: &str, word: &str| button(Layer::Cis, class, word);
    let steps = [
        (
            "founding",
            "republics",
            "signed",
            " the CIS agreement of 8 December 1991",
        ),
        ("signed", "others", "signed", " on 21 December"),
        ("joined", "others", "joined", " later"),
    ];
    let mut clauses: Vec<String> = steps
        .into_iter()
        .map(|(class, noun, word, object)| (of(class), noun, button(class, word), object))
        .filter(|(republics, ..)| !republics.is_empty())
        .map(|(republics, noun, button, object)| format!("{} had {button}{object}", names_or_number(&republics, noun)))
        .collect();
    let outside = of("outside");
    if !outside.is_empty() {
        let (names, button) = (names_or_bare_number(&outside), button("outside", "outside"));
        clauses.push(format!(
            "{names} {} {button} it",
            if outside.len() == 1 { "was" } else { "were" }
        ));
    }
    let place = content.cis_place(moment).map_or(String::new(), |place| {
        format!(" Azerbaijan, the source says, was {}.", with_article(&place.place))
    });
    // Names in a clause are separated by commas.
    let clauses = match clauses.split_last() {
        Some((last, first)) if first.len() > 1 => format!("{}; and {last}", first.join("; ")),
        _ => list(&clauses),
    };
    format!(
        "By {}, other sources say, {clauses}.{place}",
        content.begins_in_words(moment)
    )
}

/// "Observer" as "an observer".
fn with_article(noun: &str) -> String {
    let noun = noun.to_lowercase();
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}
