//! The answer keys: every question of the quiz and of the worksheet with its answer and its sentence, made from the content.

use super::notes;
use crate::lists::{comma, semicolon};
use crate::markup::{self, MARKS};
use crate::strings;
use content::model::{Article, Content, Sentence};
use content::query::{is_sentence_id, latest};
use content::quiz::{Item, Place};
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use leptos::prelude::*;
use state::generated::{self, NOW};
use state::moment_text::Text;

/// The content of `<body>`.
pub fn answer_keys(content: &Content) -> impl IntoView {
    let items = content.quiz.item.iter().map(|item| self::item(content, item));
    let places = content
        .quiz
        .place
        .iter()
        .zip(1_u8..)
        .map(|(place, number)| self::place(place, number));
    let sentences = content
        .sentences
        .iter()
        .map(|sentence| self::sentence(content, sentence));
    let readings = content
        .articles()
        .filter_map(|(republic, article)| reading(content, republic, article));
    let questions = content
        .articles()
        .filter_map(|(republic, article)| question(republic, article));
    view! {
        <main class="page study lesson keys" id="main">
            <header class="masthead">
                <p class="kicker"><a href="../teachers/">{messages::teachers_title()}</a></p>
                <h1>{messages::answer_keys()}</h1>
                <p class="standfirst">{messages::answer_keys_about()}</p>
            </header>
            <section aria-labelledby="statements">
                <h2 id="statements">{messages::answer_keys_quiz(messages::statements_title())}</h2>
                {table([messages::answer_keys_statement(), messages::answer_keys_answer(), messages::answer_keys_because()], items.collect_view())}
            </section>
            <section aria-labelledby="places">
                <h2 id="places">{messages::answer_keys_quiz(messages::places_title())}</h2>
                {table([messages::answer_keys_place(), messages::answer_keys_answer(), messages::answer_keys_sentence()], places.collect_view())}
            </section>
            <section aria-labelledby="observe">
                <h2 id="observe">{messages::answer_keys_worksheet(messages::observe())}</h2>
                <p class="note">{messages::answer_keys_observe()}</p>
                {table([messages::answer_keys_sentence(), messages::answer_keys_asserts(), messages::answer_keys_reaches()], sentences.collect_view())}
            </section>
            <section aria-labelledby="reflect">
                <h2 id="reflect">{messages::answer_keys_worksheet(messages::reflect())}</h2>
                {asked(content)}
                <p class="note">{messages::answer_keys_reflect()}</p>
                {table([messages::answer_keys_republic(), &messages::answer_keys_ours(NOW.text(Text::InSentence)), messages::answer_keys_because()], readings.collect_view())}
            </section>
            <section aria-labelledby="question">
                <h2 id="question">{messages::answer_keys_worksheet(messages::question())}</h2>
                <p class="note">{messages::answer_keys_question()}</p>
                <dl class="asked">{questions.collect_view()}</dl>
            </section>
            <p class="note">{messages::answer_keys_map()}" "<a href="../handout/#key-title">{messages::handout()}</a></p>
        </main>
    }
}

fn table(headings: [&str; 3], rows: impl IntoView) -> impl IntoView {
    let headings = headings.map(|heading| view! { <th scope="col">{heading.to_owned()}</th> });
    view! {
        <table class="key">
            <thead><tr>{headings.into_iter().collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn item(content: &Content, item: &Item) -> impl IntoView {
    let sentences = item.sentences.iter().filter_map(|id| content.sentence(id)).map(|sentence| {
        view! { <p class="quoted">{number(&sentence.id)}" "{super::in_english::in_english(sentence.text.clone())}</p> }
    });
    view! {
        <tr data-item=item.id.clone()>
            <th scope="row">{item.statement.clone()}</th>
            <td><b>{strings::answer(item.answer).0}</b></td>
            <td>{item.because.clone()}{sentences.collect_view()}</td>
        </tr>
    }
}

fn place(place: &Place, number: u8) -> impl IntoView {
    let sentence = match &place.sentence {
        Some(id) => self::number(id).into_any(),
        None => messages::place_not_mentioned(place.republic.name()).into_any(),
    };
    view! {
        <tr data-place=place.republic.slug()>
            <th scope="row">{number}". "{place.r#where.clone()}</th>
            <td><b>{place.republic.name()}</b></td>
            <td>{sentence}</td>
        </tr>
    }
}

/// What a sentence asserts, whose claim it is, whom it reaches, and its dates.
fn sentence(content: &Content, sentence: &Sentence) -> impl IntoView {
    let by = sentence.by.as_ref().map(|by| format!(" ({by})"));
    let names: Vec<_> = content.reach(sentence).into_iter().map(Republic::name).collect();
    let reaches = match (&sentence.group, names.is_empty()) {
        (_, true) => messages::concerns_subject().to_owned(),
        (Some(group), _) => messages::concerns_group(group, &names.join(&comma())),
        (None, _) => names.join(&comma()),
    };
    let dates: Vec<_> = sentence
        .dates
        .iter()
        .map(|date| messages::note_date(&date.words, strings::exactness(date.precision)))
        .collect();
    let dates = (!dates.is_empty()).then(|| view! { <p>{messages::note_dates(&dates.join(&semicolon()))}</p> });
    view! {
        <tr data-sentence=sentence.id.clone()>
            <th scope="row">{number(&sentence.id)}" "{super::in_english::in_english(sentence.text.clone())}</th>
            <td><b>{notes::claims(sentence)}</b>{by}</td>
            <td>{reaches}{dates}</td>
        </tr>
    }
}

/// Our interpretation of the relations with a partner, its reason and its grounds.
fn reading(content: &Content, republic: Republic, article: &Article) -> Option<impl IntoView + use<>> {
    if republic == Republic::SUBJECT {
        return None;
    }
    let now = latest(&content.moments, NOW.moment().slug, &article.stances, |stance| {
        &stance.moment
    });
    let because = now.map_or_else(
        || messages::answer_keys_silent().to_owned(),
        |stance| {
            let (sentences, facts): (Vec<_>, Vec<_>) = stance.evidence.iter().partition(|id| is_sentence_id(id));
            let sentences = sentences.iter().map(|id| id.to_uppercase());
            let facts = facts
                .iter()
                .filter_map(|id| content.fact(id))
                .map(|fact| fact.text.trim_end_matches('.').to_owned());
            let grounds: Vec<_> = sentences.chain(facts).collect();
            messages::answer_keys_grounds(&stance.because, &grounds.join(&semicolon()))
        },
    );
    let stance = strings::standing(Layer::Stance, NOW, republic);
    Some(view! {
        <tr data-reading=republic.slug()>
            <th scope="row">{republic.name()}</th>
            <td><b>{stance}</b></td>
            <td>{because}</td>
        </tr>
    })
}

/// What the worksheet asks about the text as a whole.
fn asked(content: &Content) -> impl IntoView {
    let source = &content.source;
    let book = view! { <cite>{source.book.clone()}</cite> }.into_any();
    let who = messages::answer_keys_who(
        MARKS[0],
        &source.editor,
        &source.publisher,
        &source.published.to_string(),
    );
    let silent = Republic::partners().filter(|partner| generated::coverage(*partner) == Coverage::NotMentioned);
    let silent: Vec<_> = silent.map(Republic::name).collect();
    view! {
        <p>{markup::with(&who, [book])}" "{messages::series_note()}</p>
        <p>{messages::answer_keys_knows(&source.data_as_of)}</p>
        <p>{messages::answer_keys_not_mentioned(&silent.join(&comma()))}</p>
    }
}

/// Where a class may look next.
fn question(republic: Republic, article: &Article) -> Option<impl IntoView + use<>> {
    let question = article.questions.first()?.clone();
    Some(view! { <div><dt>{republic.name()}</dt><dd>{question}</dd></div> })
}

/// `S12` for `s12`.
fn number(id: &str) -> impl IntoView {
    view! { <b class="number">{id.to_uppercase()}</b> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::print::print;
    use std::path::Path;

    #[test]
    fn every_question_of_quiz_and_worksheet_has_its_answer_and_its_sentence() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let content = content::load(&project.join("content")).unwrap_or_else(|problem| panic!("{problem}"));
        let page = scraper::Html::parse_document(&print(answer_keys(&content)));
        let row = |name: &str, value: &str| {
            let selector = scraper::Selector::parse(&format!("[data-{name}={value}]")).expect("a selector");
            let row = page.select(&selector).next();
            let row = row.unwrap_or_else(|| panic!("no row for {name} {value}"));
            row.text().collect::<String>()
        };
        for item in &content.quiz.item {
            let text = row("item", &item.id);
            for part in [&item.statement, &item.because, strings::answer(item.answer).0] {
                assert!(text.contains(part), "{part} in {text}");
            }
            for sentence in item.sentences.iter().filter_map(|id| content.sentence(id)) {
                assert!(text.contains(&sentence.text), "{} in {text}", sentence.id);
            }
        }
        for place in &content.quiz.place {
            let text = row("place", place.republic.slug());
            assert!(
                text.contains(place.republic.name()) && text.contains(&place.r#where),
                "{text}"
            );
        }
        for sentence in &content.sentences {
            let text = row("sentence", &sentence.id);
            assert!(
                text.contains(&sentence.text) && text.contains(&notes::claims(sentence)),
                "{text}"
            );
        }
        let asked = page.root_element().text().collect::<String>();
        let silent = Republic::partners().filter(|partner| {
            let sentences = content.sentences.iter();
            sentences
                .clone()
                .all(|sentence| !content.reach(sentence).contains(partner))
        });
        let silent: Vec<_> = silent.map(Republic::name).collect();
        for part in [&content.source.book, &content.source.editor, &silent.join(", ")] {
            assert!(asked.contains(part), "{part} in {asked}");
        }
        for (republic, article) in content
            .articles()
            .filter(|(republic, _)| *republic != Republic::SUBJECT)
        {
            let text = row("reading", republic.slug());
            for id in article.stances.last().into_iter().flat_map(|stance| &stance.evidence) {
                let ground = content
                    .fact(id)
                    .map_or_else(|| id.to_uppercase(), |fact| fact.text.trim_end_matches('.').to_owned());
                assert!(text.contains(&ground), "{ground} in {text}");
                assert!(!text.contains(".;") && !text.contains(".,"), "{text}");
            }
        }
    }
}
