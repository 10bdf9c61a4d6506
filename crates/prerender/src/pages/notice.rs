//! The notices of the loader (`web/boot.js`: the page is not live) and of `web/offline.js`: the page works offline, there is
//! a new version, or the page cannot be kept. At most one is shown.

use super::print::print;
use leptos::prelude::*;

/// The notices, hidden, in the order that the scripts expect.
pub fn notice() -> String {
    let button = |text| view! { <button type="button" data-dismiss="">{text}</button> };
    print(view! {
        <span hidden>
            {messages::not_live()}" "<button type="button">{messages::try_again()}</button>" "{button(messages::close())}
        </span>
        <span hidden>{messages::offline_ready()}</span>
        <span hidden>
            {messages::new_version()}" "<button type="button">{messages::reload()}</button>" "{button(messages::not_now())}
        </span>
        <span hidden>{messages::offline_failed()}</span>
    })
}
