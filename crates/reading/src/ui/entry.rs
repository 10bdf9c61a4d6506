//! The entry of the chosen republic: its word, the sentences that bear it, and the ways on.

use crate::dom;
use crate::session::Session;
use crate::sheet::PARTNERS;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use leptos::prelude::*;

pub fn entry(session: Session, chosen: Republic) -> impl IntoView {
    let printed = session.printed;
    let name = printed.name(chosen);
    let is_silent = move || session.entry().word == Some(Stance::NotStated);
    let words = Stance::ALL
        .into_iter()
        .zip(&printed.words)
        .map(|(stance, (word, meaning))| {
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name="word"
                        value=stance.slug()
                        prop:checked=move || session.entry().word == Some(stance)
                        on:change=move |_| session.change(|entry| entry.with_word(stance))
                    />
                    <i class="swatch" data-paint=stance.slug() aria-hidden="true"></i>
                    <span><b>{word.as_str()}</b>" "<small>{meaning.as_str()}</small></span>
                </label>
            }
        });
    let sentences = (1..).zip(&printed.sentences).map(|(number, html)| {
        view! {
            <label class="choice ground">
                <input
                    type="checkbox"
                    data-ground=number.to_string()
                    prop:checked=move || session.entry().sentences.holds(number)
                    prop:disabled=is_silent
                    on:change=move |_| session.change(|entry| entry.with_toggled(number))
                />
                <span><sup>{number}</sup>" "<span inner_html=html.as_str()></span></span>
            </label>
        }
    });
    let confirm = move || {
        is_silent().then(|| {
            view! {
                <label class="choice confirm">
                    <input
                        type="checkbox"
                        data-confirm=""
                        prop:checked=move || session.entry().is_confirmed
                        on:change=move |event| session.change(|entry| entry.confirmed(dom::is_checked(&event)))
                    />
                    <span>{messages::reading_confirm(name)}</span>
                </label>
            }
        })
    };
    let next = move || {
        let next = session.sheet.with(|sheet| sheet.next_open(chosen))?;
        (next != chosen).then(|| {
            let label = messages::reading_next(printed.name(next));
            view! { <button type="button" class="next" data-next="" on:click=move |_| session.choose(next)>{label}</button> }
        })
    };
    let left = move || {
        let left = PARTNERS - session.sheet.with(|sheet| sheet.complete());
        (left > 0).then(|| messages::reading_left(left))
    };
    let is_sure = RwSignal::new(false);
    let anew = move || {
        if is_sure.get() {
            messages::reading_anew_sure()
        } else {
            messages::reading_anew()
        }
    };
    let begin = move |_| {
        if is_sure.get_untracked() {
            session.begin();
        }
        is_sure.set(true);
    };
    let note = if session.is_kept {
        messages::reading_saved()
    } else {
        messages::reading_not_saved()
    };
    view! {
        <div class="entry">
            <h2 tabindex="-1" data-heading="">{name}</h2>
            <fieldset class="words">
                <legend>{messages::reading_word(name)}</legend>
                {words.collect_view()}
            </fieldset>
            {confirm}
            <fieldset class="grounds">
                <legend>{messages::reading_sentences()}</legend>
                {sentences.collect_view()}
            </fieldset>
            <p class="line">
                {next}
                <button type="button" data-compare="" on:click=move |_| session.compare(true)>{messages::reading_compare()}</button>
                <button type="button" class="plain" data-anew="" on:click=begin prop:textContent=anew></button>
            </p>
            <p class="note" prop:textContent=left></p>
            <p class="note">{note}</p>
        </div>
    }
}
