//! What is announced to screen readers, the change of a republic at a moment, and the title of the window.

use super::labels::{class_in_sentence, dated_standing, standing_in_sentence};
use domain::filter::Evidence;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use state::generated::{self, MomentIndex};
use state::moment_text::Text;
use state::{Selection, State};

/// How the stance of the open republic changes at a moment, in the form of the captions: "Russia: cooperative → strained."
/// For the subject, its place in the CIS.
pub fn change_at(moment: MomentIndex, republic: Republic) -> String {
    let standing = |moment| standing_in_sentence(Layer::Stance, moment, republic);
    let who = match generated::coverage(republic) {
        Coverage::Subject => messages::who_in_cis(republic.name()),
        Coverage::Group => messages::who_in_group(republic.name()),
        _ => republic.name().to_owned(),
    };
    let now = standing(moment);
    match moment.previous().map(standing) {
        Some(before) if before == now => messages::change_none(&who, now),
        // The first reading of all is not a change.
        Some(before) if before != messages::not_stated_in_sentence() => messages::change_from(&who, before, now),
        _ => messages::change_first(&who, now),
    }
}

/// The text of the live region after a change of the state, in at most twenty words: the date, and what changed.
/// `caption` is the caption of the moment now. `None`: nothing to announce.
pub fn announcement(before: State, now: State, caption: &str) -> Option<String> {
    if let (true, Selection::Republic(republic)) = (now.selection != before.selection, now.selection) {
        let standing = dated_standing(now.layer, now.moment, republic);
        return Some(messages::republic_label(republic.name(), &standing));
    }
    if now.layer != before.layer {
        let date = now.moment.text(Text::InSentence);
        return Some(match now.layer {
            Layer::Stance => messages::coloured_by(messages::layer_stance_in_sentence(), date),
            Layer::Coverage => messages::coloured_by_coverage().to_owned(),
            Layer::Cis => messages::coloured_by(messages::layer_cis_in_sentence(), date),
            Layer::Relations => messages::coloured_by(messages::layer_relations_in_sentence(), date),
        });
    }
    // A filter that ends because of the moment is part of that change.
    if now.moment != before.moment {
        let change = now.open.map(|republic| change_at(now.moment, republic));
        let change = change.as_deref().unwrap_or(caption);
        let date = now.moment.text(Text::Label);
        return Some(if change.is_empty() {
            messages::date_alone(date)
        } else {
            messages::date_and_change(date, &spoken(change))
        });
    }
    if now.filter != before.filter {
        return Some(match now.filter {
            Some(filter) => {
                let class = class_in_sentence(now.layer, filter.class);
                let count = generated::count(now.layer, now.moment, filter);
                match filter.evidence {
                    Evidence::Group => messages::shown(count, &messages::as_a_group(class)),
                    Evidence::Any => messages::shown(count, class),
                }
            }
            None => messages::shown_all().to_owned(),
        });
    }
    None
}

/// An arrow, which screen readers name or skip, in words.
fn spoken(caption: &str) -> String {
    let parts: Vec<_> = caption.split('→').collect();
    let parts: Vec<_> = parts
        .iter()
        .map(|part| part.strip_suffix(' ').unwrap_or(part))
        .collect();
    parts.join(messages::arrow_in_words())
}

/// The title of the window, with the date of the map.
pub fn title(selection: Selection, moment: MomentIndex) -> String {
    let date = moment.text(Text::InSentence);
    match selection {
        Selection::Republic(republic) => messages::title_republic(republic.name(), date),
        Selection::Sentence(sentence) => messages::title_sentence(&sentence.get().to_string(), date),
        Selection::Silence => messages::title_silence(date),
        Selection::None => messages::title_map(date),
    }
}
