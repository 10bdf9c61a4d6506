//! The caption of the timeline: in one line, which readings change at a moment, and for whom.

use crate::collation::partners;
use crate::model::{Content, Moment};
use domain::republic::Republic;
use domain::vocabulary::Stance;

/// A change of stance that one or more republics share.
#[derive(PartialEq)]
struct Change {
    before: Stance,
    now: Stance,
}

impl Content {
    /// "Russia: cooperative → strained. Armenia: in conflict." At a moment without a change, what the source reports.
    pub fn caption(&self, moment: &Moment) -> String {
        let (group, own): (Vec<_>, Vec<_>) = partners()
            .into_iter()
            .filter_map(|partner| Some((partner, self.change(moment, partner)?)))
            .partition(|(partner, _)| self.is_group(moment, *partner));
        let group_changes = group.first().map(|(_, change)| change);
        let mut lines: Vec<String> = own
            .iter()
            // One that changes with its whole group is not named beside it.
            .filter(|(partner, change)| !(self.is_central_asian(*partner) && Some(change) == group_changes))
            .map(|(partner, change)| change.caption(partner.name()))
            .collect();
        if let Some(change) = group_changes {
            let whole = Republic::partners()
                .filter(|partner| self.is_central_asian(*partner))
                .all(|partner| self.change(moment, partner).as_ref() == Some(change));
            let who = if whole {
                messages::caption_group()
            } else {
                messages::caption_rest_of_group()
            };
            lines.push(change.caption(who));
        }
        if lines.is_empty() {
            return messages::caption_none(&moment.headline);
        }
        lines.join(" ")
    }

    /// The change of a partner's stance at a moment.
    fn change(&self, moment: &Moment, partner: Republic) -> Option<Change> {
        let article = self.article(partner)?;
        let place = self.moments.iter().position(|other| other.id == moment.id)?;
        let at = |moment: &Moment| article.stance_at(&self.moments, &moment.id);
        let before = place
            .checked_sub(1)
            .map_or(Stance::NotStated, |before| at(&self.moments[before]));
        let now = at(moment);
        (now != before).then_some(Change { before, now })
    }
}

impl Change {
    fn caption(&self, who: &str) -> String {
        match self.before {
            Stance::NotStated => messages::change_first(who, word(self.now)),
            before => messages::change_from(who, word(before), word(self.now)),
        }
    }
}

fn word(stance: Stance) -> &'static str {
    match stance {
        Stance::Cooperative => messages::cooperative_in_sentence(),
        Stance::Improving => messages::improving_in_sentence(),
        Stance::Uneven => messages::uneven_in_sentence(),
        Stance::Strained => messages::strained_in_sentence(),
        Stance::InConflict => messages::in_conflict_in_sentence(),
        Stance::NotStated => messages::not_stated_in_sentence(),
    }
}
