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
        let names = button(Coverage::Named, messages::legend_names());
        let republics = names_or_number(&named, messages::legend_republics);
        ways.push(messages::legend_source_names(&names, &republics));
    }
    let mentioned = of(Coverage::InPassing);
    if !mentioned.is_empty() {
        let in_passing = button(Coverage::InPassing, messages::legend_in_passing());
        let republics = names_or_number(&mentioned, messages::legend_republics);
        ways.push(messages::legend_source_mentions(&republics, &in_passing));
    }
    let group = of(Coverage::Group);
    if !group.is_empty() {
        let as_group = button(Coverage::Group, messages::legend_as_central_asia());
        let republics = names_or_number(&group, messages::legend_others);
        ways.push(messages::legend_source_covers(&republics, &as_group));
    }
    let silent = of(Coverage::NotMentioned);
    let silent_button = button(Coverage::NotMentioned, &names_or_bare_number(&silent));
    if ways.is_empty() {
        return messages::legend_source_silent_all(&silent_button);
    }
    let said = messages::legend_source(&list(&ways));
    if silent.is_empty() {
        said
    } else {
        format!("{said} {}", messages::legend_source_silent(&silent_button))
    }
}
