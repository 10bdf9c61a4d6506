//! What the wall adds to the page (`web/wall.js`): an HTML fragment that is fetched when it is started, with the steps of the
//! guided course and all texts.

use super::course::steps;
use super::evidence;
use super::print::print;
use super::small_map::Shown;
use crate::markup::MARKS;
use azerbaijan_1994::strings;
use content::model::Content;
use domain::layer::Layer;
use leptos::prelude::*;

/// The fragment: a link to its style sheet and a section.
pub fn wall(sheet: &str, content: &Content) -> String {
    let steps = steps(content);
    let count = steps.len();
    let items: Vec<_> = steps
        .iter()
        .zip(1..)
        .map(|(step, number)| {
            // What the first step says rests on sentences that are read later.
            let is_read = matches!(step.shown, Shown::Stances(_));
            let sentences = if is_read {
                step.sentences.join(" ")
            } else {
                String::new()
            };
            view! {
                <li data-address=step.address.clone() data-sentences=sentences hidden>
                    <p class="place">{messages::wall_step(number, count)}</p>
                    <h2>{step.title.clone()}</h2>
                    <p class="what">{step.text.clone()}</p>
                    <p class="ask">{step.ask}</p>
                </li>
            }
        })
        .collect();
    let claims: Vec<_> = content
        .sentences
        .iter()
        .map(|sentence| (sentence, evidence::claims(sentence)))
        .filter(|(_, claims)| !claims.is_empty())
        .map(|(sentence, claims)| view! { <li data-claim=sentence.id.clone()>{claims}</li> })
        .collect();
    let button = |action: &'static str, glyph: &'static str, name: &'static str| {
        view! {
            <button type="button" data-action=action aria-label=name title=name>
                <span aria-hidden="true">{glyph}</span>
            </button>
        }
    };
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <section
            class="wall"
            tabindex="-1"
            aria-labelledby="wall-title"
            data-none=messages::wall_no_sentence(MARKS[0])
            data-mark=messages::sentence_mark(MARKS[0])
        >
            <h2 id="wall-title" class="unseen">{messages::wall()}</h2>
            <ul class="key" aria-label=messages::wall_legend()>{key()}</ul>
            <div class="read" aria-live="polite">
                <ol class="steps">{items}</ol>
                <blockquote hidden></blockquote>
            </div>
            <ul hidden>{claims}</ul>
            <p class="typed" role="status"></p>
            <div class="keys">
                <p class="marks"></p>
                {button("previous", "‹", messages::wall_previous())}
                {button("next", "›", messages::wall_next())}
                {button("blank", "■", messages::wall_blank())}
                {button("leave", "✕", messages::wall_leave())}
            </div>
            <button type="button" class="blank" data-action="blank" hidden>
                <span class="unseen">{messages::wall_unblank()}</span>
            </button>
        </section>
    })
}

/// The classes of all layers, each alone and as that of the group. The script shows those that are on the map.
fn key() -> impl IntoView {
    let own = Layer::ALL.into_iter().flat_map(|layer| {
        (0..)
            .zip(layer.classes())
            .map(move |(index, class)| (layer, class.paint, None, strings::class(layer, index).to_owned()))
    });
    let of_group = (0..).zip(Layer::Stance.classes()).map(|(index, class)| {
        let word = messages::as_a_group(strings::class(Layer::Stance, index));
        (Layer::Stance, class.paint, Some("group"), word)
    });
    own.chain(of_group)
        .map(|(layer, paint, evidence, word)| {
            view! { <li data-layer=layer.slug() data-paint=paint data-evidence=evidence hidden>{word}</li> }
        })
        .collect_view()
}
