//! Both readings side by side: the maps, and for each republic both grounds. It can be printed on one sheet.

use crate::comparison::{self, Words};
use crate::session::Session;
use crate::{dom, strings};
use domain::republic::Republic;
use domain::vocabulary::Stance;
use leptos::prelude::*;

pub fn compared(session: Session) -> impl IntoView {
    let printed = session.printed;
    let sheet = session.sheet.get_untracked();
    let words = |of: &dyn Fn(Republic) -> Option<Stance>| -> Vec<_> {
        Republic::partners()
            .map(|partner| (partner.slug(), of(partner).map(Stance::slug)))
            .collect()
    };
    dom::paint("#reading .yours", words(&|partner| sheet.of(partner).word));
    dom::paint("#reading .ours", words(&|partner| Some(printed.ours(partner).stance)));
    let grouped = Republic::partners().filter(|partner| printed.is_group(*partner));
    dom::hatch("#reading .ours", grouped.map(Republic::slug).collect());
    let comparisons: Vec<_> = Republic::partners()
        .map(|partner| {
            (
                partner,
                comparison::compared(&printed.facts, partner, sheet.of(partner)),
            )
        })
        .collect();
    let count = |is: fn(Words) -> bool| {
        comparisons
            .iter()
            .filter(|(_, comparison)| is(comparison.words))
            .count()
    };
    let agreed = count(|words| matches!(words, Words::SameGround | Words::OtherGround));
    let agreed = strings::agreed(agreed, count(|words| words != Words::Open));
    let rows = comparisons.into_iter().map(|(partner, comparison)| {
        let name = printed.name(partner);
        let (entry, ours) = (sheet.of(partner), printed.ours(partner));
        let praise = strings::praise(&comparison, name);
        let praise = praise.map(|praise| view! { <p class="praise">{praise}</p> });
        let hints = comparison.hints.into_iter().map(|hint| strings::hint(hint, name)).collect::<Vec<_>>();
        let hints = (!hints.is_empty()).then(|| view! { <p class="hint">{hints.join(" ")}</p> });
        let state = match comparison.words {
            Words::Open => "open",
            Words::Other => "other",
            _ => "same",
        };
        view! {
            <li data-compared=partner.slug() data-words=state>
                <h3>{name}</h3>
                <p class="mine"><i class="swatch" data-paint=entry.word.map(Stance::slug) aria-hidden="true"></i>{strings::yours(printed, entry)}</p>
                <p class="theirs"><i class="swatch" data-paint=ours.stance.slug() data-group=printed.is_group(partner) aria-hidden="true"></i>{strings::ours(printed, partner)}</p>
                <p class="verdict-in-short">{strings::words(comparison.words)}</p>
                {praise}
                {hints}
                <p class="because">{printed.because(partner)}</p>
            </li>
        }
    });
    let map = |class: &'static str, caption: &'static str| {
        view! {
            <figure class=format!("map board {class}")>
                <figcaption>{caption}</figcaption>
                <div aria-hidden="true" inner_html=printed.board.as_str()></div>
            </figure>
        }
    };
    view! {
        <section class="compared">
            <h2 tabindex="-1" data-heading="">{messages::reading_both()}</h2>
            <p class="name">{messages::reading_name()}</p>
            <p class="about">{messages::reading_both_about()}" "<b>{agreed}</b></p>
            <div class="maps">
                {map("yours", messages::reading_yours())}
                {map("ours", messages::reading_ours())}
            </div>
            <ol class="rows" aria-label=messages::reading_side_by_side()>{rows.collect_view()}</ol>
            <p class="line">
                <button type="button" data-back="" on:click=move |_| session.compare(false)>{messages::reading_back()}</button>
                <button type="button" data-print="" on:click=move |_| dom::print()>{messages::reading_print()}</button>
            </p>
        </section>
    }
}
