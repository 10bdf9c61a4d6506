//! The article of a republic: our reading, the account in plain words, the sentences of the source, what the source does
//! not say, and context from other sources, always in this order and never mixed.

mod context;
mod moments;
mod sentences;

use super::evidence::marks;
use super::folded::folded;
use super::print::print;
use super::terms::Terms;
use crate::edition::Edition;
use crate::strings;
use azerbaijan_1994::ui::map::swatch::swatch;
use content::model::{Article, Content, Statement};
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use leptos::prelude::*;
use state::generated;

/// The inside of a republic's article.
pub fn article(content: &Content, edition: Edition, republic: Republic) -> String {
    let Some(article) = content.article(republic) else {
        return String::new();
    };
    let mut terms = Terms::of(content);
    let silent = article.coverage == Coverage::NotMentioned;
    let heading = if silent {
        strings::FROM_OTHER_SOURCES
    } else {
        strings::PLAIN_WORDS
    };
    let further = view! {
        {moments::moments(content, republic, article)}
        {list("silences", strings::SILENCES, &article.silences)}
        {context::context(content, republic, article)}
        {list("questions", strings::QUESTIONS, &article.questions)}
    };
    print(view! {
        {header(republic, article)}
        <section class="account">
            <h3>{heading}</h3>
            {article.account.iter().map(|statement| self::statement(republic, article, statement, &mut terms)).collect_view()}
        </section>
        {sentences::sentences(content, article)}
        {folded(edition, strings::FURTHER, further)}
        {neighbours(republic)}
    })
}

fn header(republic: Republic, article: &Article) -> impl IntoView {
    let reading = (republic != Republic::SUBJECT).then(|| {
        view! {
            <p class="standing">
                {swatch(generated::stance(generated::NOW, republic))} <b>{strings::standing(Layer::Stance, generated::NOW, republic)}</b>
                <span class="whose">{strings::OUR_READING}</span>
            </p>
        }
    });
    view! {
        <header>
            <p class="kicker">{strings::coverage(article.coverage)}</p>
            <h2 id=format!("{}-title", republic.slug()) tabindex="-1">{republic.name()}</h2>
            {reading}
            <p class="summary">{article.summary.clone()}</p>
        </header>
    }
}

fn statement(republic: Republic, article: &Article, statement: &Statement, terms: &mut Terms) -> impl IntoView {
    let label = strings::certainty(statement.certainty).map(|label| view! { <b class="label">{label}</b>" " });
    view! { <p>{label}{terms.mark(&statement.text)}{marks(republic, article, &statement.evidence)}</p> }
}

fn list(class: &'static str, heading: &'static str, items: &[String]) -> Option<impl IntoView> {
    (!items.is_empty()).then(|| {
        let items = items
            .iter()
            .map(|item| view! { <li>{item.clone()}</li> })
            .collect_view();
        view! {
            <section class=class>
                <h3>{heading}</h3>
                <ul>{items}</ul>
            </section>
        }
    })
}

/// Links to the previous and the next republic of the alphabet and back to the map.
fn neighbours(republic: Republic) -> impl IntoView {
    let count = Republic::ALL.len();
    let step = |by: usize| Republic::ALL[(republic.index() + by) % count];
    let link = |class, label, to: Republic| {
        view! { <a class=class href=format!("#{}", to.slug()) data-republic=to.slug()><span>{label}</span>" "{to.name()}</a> }
    };
    view! {
        <nav class="neighbours" aria-label=strings::after(republic.name())>
            {link("previous", strings::PREVIOUS, step(count - 1))}
            <a class="up" href="#map">{strings::BACK_TO_MAP}</a>
            {link("next", strings::NEXT, step(1))}
        </nav>
    }
}
