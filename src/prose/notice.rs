//! What the loader (`public/boot.js`) has to say: that the page is kept for when there is no network, or that there is
//! a new version of it. The loader shows one or the other; the words stand here with all others.

use super::print;
use crate::words::printed as words;
use leptos::prelude::*;

/// Both notices, hidden: the first for readiness, the second for a new version.
pub fn notice() -> String {
    let button = |text| view! { <button type="button" data-dismiss="">{text}</button> };
    print(view! {
        <span hidden>{words::OFFLINE_READY}" "{button(words::CLOSE)}</span>
        <span hidden>
            {words::NEW_VERSION}" "<button type="button">{words::RELOAD}</button>" "{button(words::LATER)}
        </span>
    })
}
