//! The dialog with the address of a link that the host of the embed does not let open: an HTML fragment that is fetched then.

use super::print::print;
use leptos::prelude::*;

/// The dialog, after a link to its style sheet.
pub fn blocked_link(sheet: &str) -> String {
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog class="sharing" aria-labelledby="address-title" aria-describedby="address-note">
            <div class="head">
                <h2 id="address-title">{messages::embed_address()}</h2>
                <button type="button" data-close="">{messages::close()}</button>
            </div>
            <p class="note" id="address-note">{messages::embed_address_note()}</p>
            <div class="line"><input readonly="" aria-labelledby="address-title"/></div>
        </dialog>
    })
}
