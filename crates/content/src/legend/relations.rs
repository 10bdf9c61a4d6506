//! The sentence of the layer of diplomatic relations: with whom Azerbaijan had established them, and in which year.

use super::buttons::button;
use super::words::{list, names_or_number, number, NAMED};
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
        .map(|(republics, year)| format!("with {} in {year}", names_or_number(&republics, "republics")))
        .collect();
    let none = of("none");
    let none_button = button(Layer::Relations, "none", "none");
    let begins = content.begins_in_words(moment);
    let said = format!("By {begins}, other sources say, Azerbaijan had established diplomatic relations");
    match (years.is_empty(), none.is_empty()) {
        (true, _) => format!("{said} with {none_button} of the fourteen."),
        (false, true) => format!("{said} {}.", list(&years)),
        (false, false) => {
            let others = if none.len() > NAMED {
                format!("the other {}", number(none.len()))
            } else {
                names_or_number(&none, "republics")
            };
            format!("{said} {}; with {others} it had {none_button}.", list(&years))
        }
    }
}
