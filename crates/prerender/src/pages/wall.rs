//! What the wall adds to the page (`web/wall.js`): an HTML fragment that is fetched when it is started, with the steps of the
//! guided course and all texts.

use super::course::steps;
use super::print::print;
use super::small_map::Shown;
use crate::markup::MARKS;
use content::model::Content;
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
            <ul class="key" aria-label=messages::wall_legend()></ul>
            <div class="read" aria-live="polite">
                <ol class="steps">{items}</ol>
                <blockquote hidden></blockquote>
            </div>
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
