//! The sentence of the layer of diplomatic relations: with whom Azerbaijan had established them, and in which year.

use super::buttons::button;
use super::words::{list, names_or_number};
use crate::model::{Content, Moment};
use domain::layer::Layer;

/// The classes with relations, and their years.
const YEARS: [(&str, &str); 3] = [("since-1992", "1992"), ("since-1993", "1993"), ("since-1994", "1994")];

pub fn sentence(content: &Content, moment: &Moment) -> String {
    let of = |class: &str| content.members(Layer::Relations, moment, class);
    let years: Vec<String> = YEARS
        .into_iter()
        .map(|(class, year)| (of(class), button(Layer::Relations, class, year)))
        .filter(|(republics, _)| !republics.is_empty())
        .map(|(republics, year)| {
            messages::legend_in_year(&names_or_number(&republics, messages::legend_republics), &year)
        })
        .collect();
    let without = of("none");
    let none = button(Layer::Relations, "none", messages::legend_none());
    let by = content.by(moment);
    match (years.is_empty(), without.is_empty()) {
        (true, _) => messages::legend_diplomatic_none(&by, &none),
        (false, true) => messages::legend_diplomatic(&by, &list(&years)),
        (false, false) => {
            let others = names_or_number(&without, messages::legend_the_others);
            messages::legend_diplomatic_some(&by, &list(&years), &others, &none)
        }
    }
}
