//! The article on what the source does not say: the republics that it does not mention, then those that it reaches as a
//! group, then those that it names, each with what is missing; and why silence is not neutrality.

use super::print::print;
use crate::links::Links;
use crate::paths::Page;
use crate::strings;
use content::model::{Article, Content};
use domain::vocabulary::Coverage;
use leptos::prelude::*;
use state::route::SILENCE;

const FROM_SILENT_TO_NAMED: [Coverage; 5] = [
    Coverage::NotMentioned,
    Coverage::Group,
    Coverage::InPassing,
    Coverage::Named,
    Coverage::Subject,
];

/// The inside of the short article on the first page.
pub fn short(links: Links) -> String {
    print(view! {
        <a class="back" href=links.on_map("source")>{messages::back_to_source()}</a>
        <h2 id="silence-title" tabindex="-1">{messages::silence_title()}</h2>
        <p>{messages::silence_summary()}" "{messages::silence_not_neutral()}</p>
        <a class="more" href=links.page(Page::Silence)>{messages::more_silence()}</a>
    })
}

/// The page.
pub fn page(content: &Content, links: Links) -> impl IntoView + use<> {
    view! {
        <header>
            <h1>{messages::silence_title()}</h1>
            <p class="summary">{messages::silence_summary()}</p>
            <p><a class="show" href=links.on_map(SILENCE)>{messages::show_on_map()}</a></p>
        </header>
        <div class="why"><p>{messages::silence_not_neutral()}</p><p>{messages::silence_on_map()}</p></div>
        {FROM_SILENT_TO_NAMED.map(|coverage| group(content, links, coverage)).into_iter().collect_view()}
    }
}

fn group(content: &Content, links: Links, coverage: Coverage) -> impl IntoView + use<> {
    let members: Vec<_> = content
        .articles
        .iter()
        .filter(|article| article.coverage == coverage)
        .filter_map(|article| member(links, article, coverage))
        .collect();
    view! {
        <section class="unsaid">
            <h2>{strings::coverage_group(coverage)}</h2>
            {members}
        </section>
    }
}

fn member(links: Links, article: &Article, coverage: Coverage) -> Option<impl IntoView + use<>> {
    let republic = article.republic?;
    let slug = republic.slug();
    let missing = article
        .silences
        .iter()
        .map(|text| view! { <li>{text.clone()}</li> })
        .collect_view();
    let questions = (coverage == Coverage::NotMentioned).then(|| {
        let questions = article
            .questions
            .iter()
            .map(|text| view! { <li>{text.clone()}</li> })
            .collect_view();
        view! { <ul class="asked">{questions}</ul> }
    });
    Some(view! {
        <h3><a href=links.page(Page::Republic(republic)) data-republic=slug>{republic.name()}</a></h3>
        <ul class="missing">{missing}</ul>
        {questions}
    })
}
