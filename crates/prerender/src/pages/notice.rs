//! The notices of the loader (`web/boot.js`): the page works offline, there is a new version, or the page is not live. The
//! loader shows at most one.

use super::print::print;
use crate::strings;
use leptos::prelude::*;

/// The notices, hidden, in the order that the loader expects.
pub fn notice() -> String {
    let button = |text| view! { <button type="button" data-dismiss="">{text}</button> };
    print(view! {
        <span hidden>{strings::OFFLINE_READY}</span>
        <span hidden>
            {strings::NEW_VERSION}" "<button type="button">{strings::RELOAD}</button>" "{button(strings::NOT_NOW)}
        </span>
        <span hidden>
            {strings::NOT_LIVE}" "<button type="button">{strings::TRY_AGAIN}</button>" "{button(strings::CLOSE)}
        </span>
    })
}
