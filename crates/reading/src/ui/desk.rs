//! The desk: the map with the reader's words, the list of republics, and the entry of the chosen one.

use super::entry::entry;
use crate::session::Session;
use crate::sheet::PARTNERS;
use crate::{dom, strings};
use domain::republic::Republic;
use domain::vocabulary::Stance;
use leptos::prelude::*;

pub fn desk(session: Session) -> impl IntoView {
    let printed = session.printed;
    Effect::new(move |_| {
        let words = session.sheet.with(|sheet| {
            Republic::partners()
                .map(|partner| (partner.slug(), sheet.of(partner).word.map(Stance::slug)))
                .collect()
        });
        dom::paint("#reading .board", words);
    });
    Effect::new(move |_| dom::mark("#reading .board", session.chosen.get().slug()));
    let click = move |event: leptos::ev::MouseEvent| {
        if let Some(republic) = dom::clicked_place(&event).and_then(|slug| Republic::from_slug(&slug)) {
            session.choose(republic);
        }
    };
    let partners = Republic::partners().map(|partner| {
        let word = move || session.entry_of(partner).word;
        view! {
            <li>
                <button
                    type="button"
                    data-choose=partner.slug()
                    data-paint=move || word().map(Stance::slug)
                    data-complete=move || session.entry_of(partner).is_complete()
                    aria-current=move || (session.chosen.get() == partner).then_some("true")
                    aria-label=move || strings::partner(printed, partner, session.entry_of(partner))
                    on:click=move |_| session.choose(partner)
                >
                    <span>{printed.name(partner)}</span>
                    " "
                    <span class="word" prop:textContent=move || word().map(|word| printed.word(word).to_owned())></span>
                </button>
            </li>
        }
    });
    let complete = move || session.sheet.with(|sheet| sheet.complete());
    let refusal = move || {
        let refusal = session.refusal.get()?;
        Some(view! { <p class="refusal" role="alert">{strings::refusal(refusal)}</p> })
    };
    view! {
        {refusal}
        <section class="desk">
            <div class="place">
                <figure class="map board" aria-hidden="true" inner_html=printed.board.as_str() on:click=click></figure>
                <p class="progress" role="status" prop:textContent=move || messages::reading_progress(complete(), PARTNERS)></p>
                <nav aria-label=messages::reading_republics()>
                    <ul class="partners">{partners.collect_view()}</ul>
                </nav>
            </div>
            {move || entry(session, session.chosen.get())}
        </section>
    }
}
