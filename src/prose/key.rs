//! The key: every stance with its fill, pattern, word and count, the subject, and the overlay.

use super::print;
use crate::content::vocabulary::Stance;
use crate::facts;
use crate::map::swatch::swatch;
use crate::republic::Republic;
use crate::words::{self, printed};
use leptos::prelude::*;

/// The inside of the key.
pub fn key() -> String {
    let entries = Stance::ALL.map(|stance| {
        let count = Republic::partners()
            .filter(|republic| facts::stance(*republic) == stance)
            .count();
        view! {
            <li data-count=count>
                {swatch(stance.slug())} {words::stance(stance)} <span class="count">{count}</span>
            </li>
        }
    });
    print(view! {
        <h2>{printed::KEY_TITLE}</h2>
        <ul>
            {entries.into_iter().collect_view()}
            <li>{swatch("subject")} {printed::KEY_SUBJECT}</li>
            <li>{swatch("karabakh")} {printed::KEY_KARABAKH}</li>
        </ul>
    })
}
