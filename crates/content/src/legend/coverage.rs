//! The sentence of the layer of coverage: how the source reaches the partners. It is the same at every moment.

use super::buttons::button;
use super::words::{list, names_or_bare_number, names_or_number};
use crate::model::{Content, Moment};
use domain::layer::Layer;
use domain::vocabulary::Coverage;

pub fn sentence(content: &Content, moment: &Moment) -> String {
    let of = |coverage: Coverage| content.members(Layer::Coverage, moment, coverage.slug());
    let button = |coverage: Coverage, word: &str| button(Layer::Coverage, coverage.slug(), word);
    let mut ways = Vec::new();
    let named = of(Coverage::Named);
    if !named.is_empty() {
        let button = button(Coverage::Named, "names");
        ways.push(format!("{button} {}", names_or_number(&named, "republics")));
    }
    let in_passing = of(Coverage::InPassing);
    if !in_passing.is_empty() {
        let button = button(Coverage::InPassing, "in passing");
        ways.push(format!(
            "mentions {} only {button}",
            names_or_number(&in_passing, "republics")
        ));
    }
    let group = of(Coverage::Group);
    if !group.is_empty() {
        let button = button(Coverage::Group, "as “Central Asia”");
        ways.push(format!("covers {} only {button}", names_or_number(&group, "others")));
    }
    let silent = of(Coverage::NotMentioned);
    let silent_button = button(Coverage::NotMentioned, &names_or_bare_number(&silent));
    match (ways.is_empty(), silent.is_empty()) {
        (true, _) => format!("The source says nothing of the {silent_button}."),
        (false, true) => format!("The source {}.", list(&ways)),
        (false, false) => format!("The source {}. Of {silent_button} it says nothing.", list(&ways)),
    }
}
