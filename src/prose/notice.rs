//! What the loader (`web/boot.js`) may have to say: that the page is kept for when there is no network, that there is
//! a new version of it, or that its live parts could not be started. The loader shows one of them; the words stand here
//! with all others.

use super::print;
use crate::words::printed as words;
use leptos::prelude::*;

/// The notices, hidden, in the order that the loader knows: readiness, a new version, a page that sleeps.
pub fn notice() -> String {
    let button = |text| view! { <button type="button" data-dismiss="">{text}</button> };
    print(view! {
        <span hidden>{words::OFFLINE_READY}" "{button(words::CLOSE)}</span>
        <span hidden>
            {words::NEW_VERSION}" "<button type="button">{words::RELOAD}</button>" "{button(words::LATER)}
        </span>
        <span hidden>
            {words::ASLEEP}" "<button type="button">{words::TRY_AGAIN}</button>" "{button(words::CLOSE)}
        </span>
    })
}
