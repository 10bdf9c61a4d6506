//! A stance as a word on the colour that it has on the map.

use crate::strings;
use domain::vocabulary::Stance;
use leptos::prelude::*;

pub fn chip(stance: Stance) -> AnyView {
    view! { <b class="chip" data-class=stance.slug()>{strings::stance(stance)}</b> }.into_any()
}
