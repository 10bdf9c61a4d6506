//! The account of a moment: its date, what happened, which readings changed and by which sentences, how many did not, and
//! Azerbaijan's own place in the CIS.

use super::evidence::marks;
use super::print::print;
use crate::strings;
use azerbaijan_1994::ui::map::swatch::swatch;
use content::model::{Article, Content, Moment, StanceAt};
use domain::republic::Republic;
use domain::vocabulary::Stance;
use leptos::prelude::*;
use state::generated::MomentIndex;

/// A change that one or more republics share.
struct Change<'a> {
    before: Stance,
    step: &'a StanceAt,
    article: &'a Article,
    republics: Vec<Republic>,
}

/// The account of a moment.
pub fn account(content: &Content, index: MomentIndex) -> String {
    let index = usize::from(index.get());
    let Some(moment) = content.moments.get(index) else {
        return String::new();
    };
    let changes = changes(content, index);
    let changed: usize = changes.iter().map(|change| change.republics.len()).sum();
    let items: Vec<_> = changes.iter().map(item).collect();
    let items = (!items.is_empty()).then(|| view! { <ul class="changes">{items}</ul> });
    let marks = moment
        .sentences
        .iter()
        .map(|id| view! { " "<a class="mark" href=format!("#{id}")>{id.to_uppercase()}</a> })
        .collect_view();
    print(view! {
        <h3 class="date">{moment.label.clone()}{strings::precision(moment.precision).map(|words| view! { <i>{words}</i> })}</h3>
        <p class="what">{moment.account.clone()}{marks}</p>
        {items}
        <p class="rest">{strings::unchanged(14 - changed)}{subject(content, moment)}</p>
    })
}

/// Our readings that begin at a moment. Republics with the same change share one.
fn changes(content: &Content, index: usize) -> Vec<Change<'_>> {
    let moment = &content.moments[index];
    let before = index.checked_sub(1).map(|index| &content.moments[index]);
    let mut changes: Vec<Change> = Vec::new();
    for article in &content.articles {
        let Some(republic) = article.republic else { continue };
        let Some(step) = article.stances.iter().find(|step| step.moment == moment.id) else {
            continue;
        };
        let before = before.map_or(Stance::NotStated, |before| {
            article.stance_at(&content.moments, &before.id)
        });
        let same = changes.iter_mut().find(|change| {
            change.before == before && change.step.stance == step.stance && change.step.evidence == step.evidence
        });
        match same {
            Some(change) => change.republics.push(republic),
            None => changes.push(Change {
                before,
                step,
                article,
                republics: vec![republic],
            }),
        }
    }
    changes
}

fn item(change: &Change) -> impl IntoView {
    let links: Vec<_> = change
        .republics
        .iter()
        .enumerate()
        .map(|(place, republic)| {
            let (gap, slug) = ((place > 0).then_some(", "), republic.slug());
            view! { {gap}<a href=format!("#{slug}") data-republic=slug>{republic.name()}</a> }
        })
        .collect();
    let first = change.republics.first().copied().unwrap_or(Republic::SUBJECT);
    view! {
        <li>
            {swatch(change.step.stance.slug())}
            <span>
                {links}": "<b>{strings::stance(change.step.stance)}</b>", "
                {strings::after_stance(change.before, change.step.stance)}
                {marks(first, change.article, &change.step.evidence)}
            </span>
        </li>
    }
}

/// Azerbaijan's place in the CIS, and who led it.
fn subject(content: &Content, moment: &Moment) -> Option<impl IntoView> {
    let article = content.article(Republic::SUBJECT)?;
    let place = content.cis_place(moment).map(|place| {
        view! { " "{strings::CIS_NOW}" "<b>{place.place.clone()}</b>{marks(Republic::SUBJECT, article, &place.evidence)}"." }
    });
    let leader = content.leader(moment).map(|leader| {
        view! { " "{strings::LED_BY}" "{leader.leader.clone()}{marks(Republic::SUBJECT, article, &leader.evidence)}"." }
    });
    Some(view! { {place}{leader} })
}
