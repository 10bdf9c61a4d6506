//! What a link for lessons hides, and the button that shows it: an HTML fragment for `web/hide.js`.

use super::print::print;
use crate::lists::comma;
use leptos::prelude::*;

/// The place of the list of parts in the text, which the script fills in.
const PARTS: &str = "{parts}";

pub fn hide_note() -> String {
    print(view! {
        <p class="hiding">
            <span
                role="status"
                data-template=messages::hiding(PARTS)
                data-comma=comma()
                data-readings=messages::hiding_readings()
                data-answers=messages::hiding_answers()
                data-layers=messages::hiding_layers()
                data-search=messages::hiding_search()
            ></span>
            " "
            <button type="button">{messages::hiding_show()}</button>
        </p>
    })
}
