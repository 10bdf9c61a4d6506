//! The sentence of the layer of stances: "As we read the source, in March 1994 Azerbaijan's relations were improving with …".

use super::buttons::{button, filter};
use super::words::{clauses, names, names_or_bare_number, names_or_number};
use crate::collation::partners;
use crate::model::{Content, Moment, StanceAt};
use crate::query::{is_sentence_id, latest};
use domain::filter::Filter;
use domain::layer::Layer;
use domain::legend::Part;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Precision, Stance};

const SILENT: &str = Stance::NotStated.slug();

/// The stances that relations can be. In a conflict are the states, not their relations.
const RELATIONS: [Stance; 4] = [Stance::Cooperative, Stance::Improving, Stance::Uneven, Stance::Strained];

pub fn sentence(content: &Content, moment: &Moment) -> String {
    let silent = content.members(Layer::Stance, moment, SILENT);
    let silent_button = button(Layer::Stance, SILENT, &names_or_bare_number(&silent));
    let mut said = Vec::new();
    for stance in RELATIONS {
        let form = if said.is_empty() { "first" } else { "next" };
        said.extend(clause(content, moment, stance, form));
    }
    said.extend(clause(content, moment, Stance::InConflict, "conflict"));
    if said.is_empty() {
        return messages::legend_silent_all(&silent_button, &moment.when);
    }
    // Months, seasons and halves of years have short names; what is known only to the year is told by events.
    let date_form = if moment.precision == Precision::Year {
        "events"
    } else {
        "calendar"
    };
    let sentence = messages::legend_relations(&moment.when, date_form, &clauses(&said));
    if silent.is_empty() {
        return sentence;
    }
    // Of republics that the source mentions, it is silent only at this moment.
    let is_for_good = |republic| content.coverage(republic) == Some(Coverage::NotMentioned);
    let form = if silent.iter().all(|republic| is_for_good(*republic)) {
        "ever"
    } else {
        "date"
    };
    format!("{sentence} {}", messages::legend_silent(form, &silent_button))
}

/// Why the readings with a mark rest on other sources, each after the name of its republic.
pub fn note(content: &Content, moment: &Moment) -> String {
    let notes: Vec<String> = partners()
        .into_iter()
        .filter_map(|partner| {
            let step = step_on_other_sources(content, moment, partner)?;
            Some(messages::legend_reason(partner.name(), &step.because))
        })
        .collect();
    notes.join(" ")
}

/// "[improving] with Russia and, [as a group], with four Central Asian republics"; `None` for a stance of no republic.
fn clause(content: &Content, moment: &Moment, stance: Stance, form: &str) -> Option<String> {
    let (group, own): (Vec<_>, Vec<_>) = content
        .members(Layer::Stance, moment, stance.slug())
        .into_iter()
        .partition(|republic| content.is_group(moment, *republic));
    let slug = stance.slug();
    let stance = button(Layer::Stance, slug, &messages::legend_stance(slug));
    let as_group = filter(
        Layer::Stance,
        slug,
        Filter::group,
        &messages::legend_as_group(group.len()),
    );
    let noun = if own.iter().any(|republic| content.is_central_asian(*republic)) {
        messages::legend_other_central_asian
    } else {
        messages::legend_central_asian
    };
    let group_names = names_or_number(&group, noun);
    let own_names = names(&own, |republic| marked(content, moment, republic))
        .unwrap_or_else(|| names_or_number(&own, messages::legend_republics));
    match (own.is_empty(), group.is_empty()) {
        (true, true) => None,
        (false, true) => Some(messages::legend_with(form, &stance, &own_names)),
        (true, false) => Some(messages::legend_with_group(form, &stance, &group_names, &as_group)),
        (false, false) => Some(messages::legend_with_both(
            form,
            &stance,
            &own_names,
            &as_group,
            &group_names,
        )),
    }
}

/// The name, with a mark if the reading rests on other sources.
fn marked(content: &Content, moment: &Moment, republic: Republic) -> String {
    let mark = step_on_other_sources(content, moment, republic).map_or(String::new(), |_| {
        Part::Mark {
            republic: republic.slug(),
        }
        .to_string()
    });
    republic.name().to_owned() + &mark
}

/// The stance at a moment, if its evidence contains context facts.
fn step_on_other_sources<'a>(content: &'a Content, moment: &Moment, republic: Republic) -> Option<&'a StanceAt> {
    let stances = &content.article(republic)?.stances;
    latest(&content.moments, &moment.id, stances, |step| &step.moment)
        .filter(|step| step.evidence.iter().any(|id| !is_sentence_id(id)))
}
