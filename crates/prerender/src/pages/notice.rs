//! The notices of the loader (`web/boot.js`): the page works offline, there is a new version, or the page is not live. The
//! loader shows at most one.

use super::print::print;
use leptos::prelude::*;

/// The notices, hidden, in the order that the loader expects.
pub fn notice() -> String {
    let button = |text| view! { <button type="button" data-dismiss="">{text}</button> };
    print(view! {
        <span hidden>{messages::offline_ready()}</span>
        <span hidden>
            {messages::new_version()}" "<button type="button">{messages::reload()}</button>" "{button(messages::not_now())}
        </span>
        <span hidden>
            {messages::not_live()}" "<button type="button">{messages::try_again()}</button>" "{button(messages::close())}
        </span>
    })
}
