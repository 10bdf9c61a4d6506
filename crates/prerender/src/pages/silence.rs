//! The article on what the source does not say: the republics that it does not mention, then those that it reaches as a
//! group, then those that it names, each with what is missing; and why silence is not neutrality.

use super::print::print;
use crate::strings;
use content::model::{Article, Content};
use domain::vocabulary::Coverage;
use leptos::prelude::*;

const FROM_SILENT_TO_NAMED: [Coverage; 5] = [
    Coverage::NotMentioned,
    Coverage::Group,
    Coverage::InPassing,
    Coverage::Named,
    Coverage::Subject,
];

pub fn silence(content: &Content) -> String {
    print(view! {
        <header>
            <p class="kicker">{strings::SILENCE_KICKER}</p>
            <h2 id="silence-title" tabindex="-1">{strings::SILENCE_TITLE}</h2>
            <p class="summary">{strings::SILENCE_SUMMARY}</p>
        </header>
        <div class="why">{strings::SILENCE_TEXT.map(|text| view! { <p>{text}</p> }).into_iter().collect_view()}</div>
        {FROM_SILENT_TO_NAMED.map(|coverage| group(content, coverage)).into_iter().collect_view()}
        <nav class="neighbours" aria-label=strings::SILENCE_TITLE>
            <a class="up" href="#map">{strings::BACK_TO_MAP}</a>
        </nav>
    })
}

fn group(content: &Content, coverage: Coverage) -> impl IntoView {
    let members: Vec<_> = content
        .articles
        .iter()
        .filter(|article| article.coverage == coverage)
        .filter_map(|article| member(article, coverage))
        .collect();
    view! {
        <section class="unsaid">
            <h3>{strings::coverage_group(coverage).0}</h3>
            {members}
        </section>
    }
}

fn member(article: &Article, coverage: Coverage) -> Option<impl IntoView> {
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
        <h4><a href=format!("#{slug}") data-republic=slug>{republic.name()}</a></h4>
        <ul class="missing">{missing}</ul>
        {questions}
    })
}
