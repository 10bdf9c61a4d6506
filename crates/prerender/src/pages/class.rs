//! "A class without accounts": how it works, and what its program must know of readings and quiz.

use super::evidence::quotation;
use super::lines;
use crate::fingerprint;
use crate::site::Site;
use crate::strings;
use content::quiz::Answer;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use leptos::prelude::*;

/// The content of `<body>`.
pub fn class(site: &Site) -> impl IntoView {
    let steps = [
        messages::class_how_students(),
        messages::class_how_send(),
        messages::class_how_paste(),
        messages::class_how_discuss(),
        messages::class_how_keep(),
    ];
    let content = &site.content;
    let lines = lines::preformatted(&lines::messages(messages::CLASS));
    view! {
        <main class="page study class" id="main">
            <header class="masthead">
                <p class="kicker"><a href="../">{messages::to_map()}</a></p>
                <h1>{messages::class()}</h1>
                <p class="standfirst">{messages::class_about()}</p>
            </header>
            <section class="how" aria-labelledby="how">
                <h2 id="how">{messages::class_how()}</h2>
                <ol>{steps.map(|step| view! { <li>{step}</li> }).into_iter().collect_view()}</ol>
                <p>
                    <a href="../read/">{messages::read_yourself()}</a>
                    " · "
                    <a href="../quiz/">{messages::quiz_title()}</a>
                </p>
            </section>
            <p class="note" data-printed="">{messages::class_needs_program()}</p>
            {camera()}
            <div
                id="class"
                data-source=fingerprint::of_source(content).to_string()
                data-places=fingerprint::of_places(content).to_string()
                data-statements=fingerprint::of_statements(content).to_string()
            ></div>
            <pre hidden="" translate="no" data-lines="" inner_html=lines></pre>
            <div hidden="">{known(site)}</div>
        </main>
    }
}

/// The camera, which `web/camera.js` shows where the browser reads QR codes. Elsewhere `web/class_boot.js` shows the note.
fn camera() -> impl IntoView {
    view! {
        <p class="note" data-no-camera="" hidden="">{messages::class_no_camera()}</p>
        <section class="camera" data-camera="" hidden="">
            <p class="line">
                <button type="button" data-scan="" data-stop=messages::class_camera_stop()>{messages::class_camera()}</button>
            </p>
            <div data-picture="" data-name=messages::class_camera_name()></div>
            <p
                class="said"
                role="status"
                data-seen=""
                data-on=messages::class_camera_on()
                data-read=messages::class_camera_read()
                data-lost=messages::class_camera_lost()
            ></p>
        </section>
    }
}

/// What the program reads: names, words, questions, answers, sentences.
fn known(site: &Site) -> impl IntoView {
    let content = &site.content;
    let partners = Republic::partners().map(|partner| view! { <p data-partner="">{partner.name()}</p> });
    let words = Stance::ALL.map(|stance| view! { <p data-word="">{strings::stance(stance)}</p> });
    let sentences = content
        .sentences
        .iter()
        .map(|sentence| view! { <div data-sentence="">{quotation(sentence, "../")}</div> });
    let places = content
        .quiz
        .place
        .iter()
        .map(|place| view! { <p data-spot="">{place.republic.name()}</p> });
    let choices = Answer::ALL.map(|answer| view! { <p data-choice="">{strings::answer(answer).0}</p> });
    let items = content.quiz.item.iter().map(|item| {
        let shown = item.sentences.iter().filter_map(|id| content.sentence(id));
        view! {
            <div data-item="" data-answer=item.answer.index().to_string()>
                <p data-statement="">{item.statement.clone()}</p>
                <div data-shown="">{shown.map(|sentence| quotation(sentence, "../")).collect_view()}</div>
            </div>
        }
    });
    view! {
        {partners.collect_view()}
        {words.into_iter().collect_view()}
        {sentences.collect_view()}
        {places.collect_view()}
        {choices.into_iter().collect_view()}
        {items.collect_view()}
    }
}
