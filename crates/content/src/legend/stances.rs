//! The sentence of the layer of stances: "As we read the source, in March 1994 Azerbaijan's relations were improving with …".

use super::buttons::{button, filter};
use super::words::{list, names_or_bare_number, names_or_number, NAMED};
use crate::model::{Content, Moment, StanceAt};
use crate::query::{is_sentence_id, latest};
use domain::filter::Filter;
use domain::layer::Layer;
use domain::legend::Part;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Stance};

const SILENT: &str = Stance::NotStated.slug();

/// The stances that relations can be. In a conflict are the states, not their relations.
const RELATIONS: [(Stance, &str); 4] = [
    (Stance::Cooperative, "cooperative"),
    (Stance::Improving, "improving"),
    (Stance::Uneven, "uneven"),
    (Stance::Strained, "strained"),
];

pub fn sentence(content: &Content, moment: &Moment) -> String {
    let when = &moment.when;
    let silent = content.members(Layer::Stance, moment, SILENT);
    let mut clauses: Vec<String> = RELATIONS
        .into_iter()
        .filter_map(|(stance, word)| clause(content, moment, stance, word))
        .collect();
    if let Some(first) = clauses.first_mut() {
        first.insert_str(0, "Azerbaijan's relations were ");
    }
    clauses.extend(
        clause(content, moment, Stance::InConflict, "in conflict").map(|clause| format!("Azerbaijan was {clause}")),
    );
    let Some((last, first)) = clauses.split_last() else {
        let all = button(Layer::Stance, SILENT, &names_or_bare_number(&silent));
        return format!("The source says nothing of Azerbaijan's relations with the {all} {when}.");
    };
    // A date of more than "in" and a time is set off by a second comma.
    let comma = if when.starts_with("in ") { "" } else { "," };
    let mut sentence = format!("As we read the source, {when}{comma} {}", first.join("; "));
    if !first.is_empty() {
        sentence.push_str("; and ");
    }
    sentence.push_str(last);
    sentence.push('.');
    if !silent.is_empty() {
        let button = button(Layer::Stance, SILENT, &names_or_bare_number(&silent));
        // Of republics that the source mentions, it is silent only at this moment.
        let is_for_good = |republic| content.coverage(republic) == Some(Coverage::NotMentioned);
        let at_this_date = if silent.iter().all(|republic| is_for_good(*republic)) {
            ""
        } else {
            " for this date"
        };
        sentence.push_str(&format!(" Of {button} it says nothing{at_this_date}."));
    }
    sentence
}

/// Why the readings with a mark rest on other sources, each after the name of its republic.
pub fn note(content: &Content, moment: &Moment) -> String {
    let notes: Vec<String> = Republic::partners()
        .filter_map(|partner| {
            let step = step_on_other_sources(content, moment, partner)?;
            Some(format!("{}: {}", partner.name(), step.because))
        })
        .collect();
    notes.join(" ")
}

/// "[improving] with Russia and, [as a group], with four Central Asian republics"; `None` for a stance of no republic.
fn clause(content: &Content, moment: &Moment, stance: Stance, word: &str) -> Option<String> {
    let (group, own): (Vec<_>, Vec<_>) = content
        .members(Layer::Stance, moment, stance.slug())
        .into_iter()
        .partition(|republic| content.coverage(*republic) == Some(Coverage::Group));
    let stance_button = button(Layer::Stance, stance.slug(), word);
    let as_group = match group.len() {
        1 => "as one of a group",
        _ => "as a group",
    };
    let group_button = filter(Layer::Stance, stance.slug(), Filter::group, as_group);
    let noun = if own.iter().any(|republic| content.is_central_asian(*republic)) {
        "other Central Asian republics"
    } else {
        "Central Asian republics"
    };
    let group_names = names_or_number(&group, noun);
    let own_names = if own.len() > NAMED {
        names_or_number(&own, "republics")
    } else {
        list(
            &own.iter()
                .map(|republic| marked(content, moment, *republic))
                .collect::<Vec<_>>(),
        )
    };
    match (own.is_empty(), group.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("{stance_button} with {own_names}")),
        (true, false) => Some(format!("{stance_button} with {group_names} {group_button}")),
        (false, false) => Some(format!(
            "{stance_button} with {own_names} and, {group_button}, with {group_names}"
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
