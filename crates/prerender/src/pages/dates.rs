//! The dates of the source as small maps on one sheet of paper, in greys.

use super::events;
use super::small_map::{outlines, small_map, swatch, Shown};
use super::worksheet::name_line;
use crate::links::Links;
use crate::site::Site;
use crate::strings;
use content::model::Content;
use domain::layer::Layer;
use domain::republic::Republic;
use leptos::prelude::*;
use state::generated::{self, MomentIndex};
use state::State;

/// The content of `<main>`.
pub fn dates(site: &Site) -> impl IntoView + use<> {
    let content = &site.content;
    let maps: Vec<_> = MomentIndex::all().map(|moment| map(content, moment)).collect();
    view! {
        <article class="sheet wide" aria-labelledby="dates-title">
            <h1 id="dates-title">{messages::dates_title()}</h1>
            {name_line()}
            {outlines(&site.atlas)}
            <ul class="greys" aria-label=messages::dates_legend()>{legend()}</ul>
            <ol class="maps">{maps}</ol>
            <p class="small">{messages::dates_note()}</p>
        </article>
    }
}

fn map(content: &Content, index: MomentIndex) -> Option<impl IntoView + use<>> {
    let place = usize::from(index.get());
    let moment = content.moments.get(place)?;
    let links = Links::Folder;
    let precision = strings::precision(moment.precision).map(|words| view! { " "<i>{words}</i> });
    let marks: Vec<_> = moment
        .sentences
        .iter()
        .map(|id| view! { " "{super::evidence::sentence_mark(id, links.on_map(id))} })
        .collect();
    Some(view! {
        <li>
            <h2>{moment.label.clone()}{precision}</h2>
            {small_map(Shown::Stances(index))}
            <p>{moment.account.clone()}{marks}</p>
            {events::changes_at(content, links, place)}
        </li>
    })
}

/// The classes that occur at any date, those of the group apart.
fn legend() -> impl IntoView {
    let occurs = |paint: &str, is_group: bool| {
        MomentIndex::all()
            .map(|moment| State::default().at_moment(moment))
            .any(|state| Republic::partners().any(|one| state.paint(one) == paint && state.is_group(one) == is_group))
    };
    let classes = (0..).zip(Layer::Stance.classes()).flat_map(|(index, class)| {
        let word = azerbaijan_1994::strings::class(Layer::Stance, index);
        let own = occurs(class.paint, false).then(|| (class.paint, false, word.to_owned()));
        let group = occurs(class.paint, true).then(|| (class.paint, true, messages::as_a_group(word)));
        own.into_iter().chain(group)
    });
    let subject = (
        generated::stance(generated::NOW, Republic::SUBJECT),
        false,
        Republic::SUBJECT.name().to_owned(),
    );
    classes
        .chain([subject])
        .map(|(paint, is_group, word)| view! { <li>{swatch(paint, is_group)}{word}</li> })
        .collect_view()
}
