//! The oracle: the expected stances, classes and sentences, computed from the content by rules of its own and not by the
//! functions of the page, so that a mistake in those is found.

use crate::site::content;
use content::model::{ContextFact, ContextKind, Moment, Sentence};
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::{CisStanding, Stance};

/// Whether a sentence reaches a republic: as a listed partner, or as the subject if none is listed.
pub fn reaches(sentence: &Sentence, republic: Republic) -> bool {
    sentence.republics.contains(&republic) || sentence.republics.is_empty() && republic == Republic::SUBJECT
}

/// The stance at a moment, and the id of the moment from which it holds without change, if one is stated.
pub fn stance(moment: &Moment, republic: Republic) -> (Stance, Option<&'static str>) {
    let article = content().article(republic).expect("every republic has an article");
    let (mut stance, mut since) = (Stance::NotStated, None);
    for past in &content().moments {
        for step in article.stances.iter().filter(|step| step.moment == past.id) {
            if step.stance != stance {
                (stance, since) = (step.stance, Some(past.id.as_str()));
            }
        }
        if past.id == moment.id {
            break;
        }
    }
    (stance, since)
}

/// The slug of the class of a partner in a layer at a moment.
pub fn class(layer: Layer, moment: &Moment, partner: Republic) -> String {
    match layer {
        Layer::Stance => stance(moment, partner).0.slug().to_owned(),
        Layer::Coverage => {
            let article = content().article(partner).expect("every republic has an article");
            article.coverage.slug().to_owned()
        }
        Layer::Cis => match fact(ContextKind::Cis, moment, partner).and_then(|fact| fact.standing) {
            Some(CisStanding::Founding) => "founding",
            Some(CisStanding::Signed) => "signed",
            Some(CisStanding::Joined | CisStanding::Returned) => "joined",
            Some(CisStanding::Never) | None => "outside",
        }
        .to_owned(),
        Layer::Relations => {
            let fact = fact(ContextKind::DiplomaticRelations, moment, partner);
            let date = fact.and_then(|fact| fact.date.as_deref());
            date.map_or("none".to_owned(), |date| format!("since-{}", &date[..4]))
        }
    }
}

/// The fact of a kind about a partner, if the moment begins not before it.
fn fact(kind: ContextKind, moment: &Moment, partner: Republic) -> Option<&'static ContextFact> {
    let mut facts = content().context.iter().filter(|fact| fact.kind == kind);
    let fact = facts.find(|fact| fact.republics == [partner])?;
    // A date without a month counts as its December.
    let month = match fact.date.as_deref()? {
        year if year.len() == 4 => format!("{year}-12"),
        date => date[..7].to_owned(),
    };
    (month <= begins(moment)).then_some(fact)
}

/// The month with which a moment begins by other sources.
fn begins(moment: &Moment) -> String {
    let dating = |id: &String| content().context.iter().find(|fact| fact.id == *id);
    let dated = moment
        .dated_by
        .as_ref()
        .and_then(dating)
        .and_then(|fact| fact.date.clone());
    dated.map_or(moment.from.clone(), |date| date[..7].to_owned())
}
