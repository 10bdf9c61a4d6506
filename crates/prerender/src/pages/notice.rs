//! What the loader (`web/boot.js`) may have to say: that the page is kept for when there is no network, that there is
//! a new version of it, or that its live parts could not be started. The loader shows one of them; the words stand here
//! with all others.

use super::print;
use crate::strings;
use leptos::prelude::*;

/// The notices, hidden, in the order that the loader knows: readiness, a new version, a page that sleeps.
pub fn notice() -> String {
    let button = |text| view! { <button type="button" data-dismiss="">{text}</button> };
    print(view! {
        <span hidden>{strings::OFFLINE_READY}" "{button(strings::CLOSE)}</span>
        <span hidden>
            {strings::NEW_VERSION}" "<button type="button">{strings::RELOAD}</button>" "{button(strings::NOT_NOW)}
        </span>
        <span hidden>
            {strings::ASLEEP}" "<button type="button">{strings::TRY_AGAIN}</button>" "{button(strings::CLOSE)}
        </span>
    })
}
