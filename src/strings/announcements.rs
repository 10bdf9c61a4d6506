//! What is announced to screen readers, the change of a republic at a moment, and the title of the window.

use super::labels::{class, date, dated_standing, lower, AS_A_GROUP};
use super::{standing, NAME, NOT_STATED, SILENCE_TITLE};
use domain::filter::Evidence;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use state::generated::{self, MomentIndex};
use state::{Selection, State};

/// How the stance of the open republic changes at a moment, in the form of the captions: "Russia: cooperative → strained."
/// For the subject, its place in the CIS.
pub fn change_at(moment: MomentIndex, republic: Republic) -> String {
    let standing = |moment| match republic {
        Republic::SUBJECT => moment_place(moment),
        _ => standing(Layer::Stance, moment, republic),
    };
    let what = match generated::coverage(republic) {
        Coverage::Subject => " in the CIS",
        Coverage::Group => ", as part of Central Asia",
        _ => "",
    };
    let now = standing(moment);
    // The first reading of all is not a change.
    let change = match moment.previous().map(standing) {
        Some(before) if before == now => format!("{}, no change", lower(now)),
        Some(before) if before != NOT_STATED => format!("{} → {}", lower(before), lower(now)),
        _ => lower(now),
    };
    [republic.name(), what, ": ", &change, "."].concat()
}

fn moment_place(moment: MomentIndex) -> &'static str {
    moment.moment().cis_place
}

/// The text of the live region after a change of the state, in at most twenty words: the date, and what changed.
/// `caption` is the caption of the moment now. `None`: nothing to announce.
pub fn announcement(before: State, now: State, caption: &str) -> Option<String> {
    if let (true, Selection::Republic(republic)) = (now.selection != before.selection, now.selection) {
        let standing = dated_standing(now.layer, now.moment, republic);
        return Some([republic.name(), ". ", &standing, "."].concat());
    }
    if now.layer != before.layer {
        return Some(match now.layer {
            Layer::Coverage => "Coloured by coverage in the source.".to_owned(),
            layer => ["Coloured by ", layer_in_sentence(layer), ", ", &date(now.moment), "."].concat(),
        });
    }
    // A filter that ends because of the moment is part of that change.
    if now.moment != before.moment {
        let change = now.open.map(|republic| change_at(now.moment, republic));
        let change = change.as_deref().unwrap_or(caption);
        let gap = if change.is_empty() { "." } else { ". " };
        return Some([now.moment.moment().label, gap, &spoken(change)].concat());
    }
    if now.filter != before.filter {
        return Some(match now.filter {
            Some(filter) => {
                let group = match filter.evidence {
                    Evidence::Group => AS_A_GROUP,
                    Evidence::Any => "",
                };
                let count = generated::count(now.layer, now.moment, filter);
                format!("Shown: {}{group}, {count} of 14.", lower(class(now.layer, filter)))
            }
            None => "All republics shown.".to_owned(),
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
    parts.join(", now")
}

const fn layer_in_sentence(layer: Layer) -> &'static str {
    match layer {
        Layer::Stance => "relations",
        Layer::Coverage => "coverage",
        Layer::Cis => "membership of the CIS",
        Layer::Relations => "diplomatic relations",
    }
}

/// The title of the window, with the date of the map.
pub fn title(selection: Selection, moment: MomentIndex) -> String {
    let date = date(moment);
    let about = |what: &str| [what, " – ", NAME, ", ", &date].concat();
    match selection {
        Selection::Republic(republic) => [republic.name(), ", ", &date, " – ", NAME].concat(),
        Selection::Sentence(sentence) => about(&format!("Sentence {}", sentence.get())),
        Selection::Silence => about(SILENCE_TITLE),
        Selection::None => [NAME, ", ", &date].concat(),
    }
}
