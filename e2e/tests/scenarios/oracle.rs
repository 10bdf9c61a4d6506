//! The oracle: expected values, computed from the content by rules of its own and never by the functions of the page, so
//! that the two can disagree.

use content::model::{Content, ContextKind, Sentence};
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::{CisStanding, Stance};
use std::sync::LazyLock;

/// Everything in `content/`.
pub static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let folder = xtask::paths::root().join("content");
    content::load(&folder).expect("the content is in order")
});

/// The republics that a sentence reaches, in the order of the map: the partners it lists, or else the subject.
pub fn reach(sentence: &Sentence) -> Vec<&'static str> {
    let mut republics = sentence.republics.clone();
    if republics.is_empty() {
        republics.push(Republic::SUBJECT);
    }
    republics.sort();
    republics.into_iter().map(Republic::slug).collect()
}

/// The sentences that reach a republic, in the order of the text.
pub fn sentences_of(republic: Republic) -> Vec<&'static str> {
    let sentences = CONTENT.sentences.iter();
    sentences
        .filter(|sentence| reach(sentence).contains(&republic.slug()))
        .map(|sentence| sentence.id.as_str())
        .collect()
}

/// The reading of a republic at the moment with this index: the last one that begins there or before.
pub fn stance(place: usize, republic: Republic) -> Stance {
    let article = CONTENT.article(republic).expect("every republic has an article");
    let mut now = Stance::NotStated;
    for moment in &CONTENT.moments[..=place] {
        for step in article.stances.iter().filter(|step| step.moment == moment.id) {
            now = step.stance;
        }
    }
    now
}

/// The class of a partner in a layer at the moment with this place.
pub fn class(layer: Layer, place: usize, partner: Republic) -> &'static str {
    let known = |kind| {
        let facts = CONTENT.context.iter();
        let fact = facts
            .clone()
            .find(|fact| fact.kind == kind && fact.republics == [partner]);
        fact.filter(|fact| fact.date.as_deref().is_some_and(|date| is_by(date, place)))
    };
    match layer {
        Layer::Stance => stance(place, partner).slug(),
        Layer::Coverage => CONTENT
            .article(partner)
            .expect("every republic has an article")
            .coverage
            .slug(),
        Layer::Cis => match known(ContextKind::Cis).and_then(|fact| fact.standing) {
            Some(CisStanding::Founding) => "founding",
            Some(CisStanding::Signed) => "signed",
            Some(CisStanding::Joined) => "joined",
            Some(CisStanding::Never | CisStanding::Returned) | None => "outside",
        },
        Layer::Relations => match known(ContextKind::DiplomaticRelations).and_then(|fact| fact.date.as_deref()) {
            Some(date) if date.starts_with("1992") => "since-1992",
            Some(date) if date.starts_with("1993") => "since-1993",
            Some(date) if date.starts_with("1994") => "since-1994",
            _ => "none",
        },
    }
}

/// Whether a date, which may be a year or a month only, is wholly past by the end of the month with which a moment begins by
/// other sources.
fn is_by(date: &str, place: usize) -> bool {
    let last_month = match date.len() {
        4 => format!("{date}-12"),
        _ => date[..7].to_owned(),
    };
    let moment = &CONTENT.moments[place];
    let dating = |id: &String| CONTENT.context.iter().find(|fact| fact.id == *id);
    let dated = moment
        .dated_by
        .as_ref()
        .and_then(dating)
        .and_then(|fact| fact.date.clone());
    last_month <= dated.map_or(moment.from.clone(), |date| date[..7].to_owned())
}
