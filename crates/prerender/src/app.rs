//! The HTML inside `#app`: the app's own components, with their slots filled.

use crate::edition::Edition;
use crate::pages::print::print;
use crate::site::Site;
use crate::slots;
use azerbaijan_1994::app::App;
use azerbaijan_1994::store::Store;
use azerbaijan_1994::ui::slots::Slots;
use leptos::prelude::*;
use std::sync::Arc;

pub fn app(site: &Arc<Site>, edition: Edition) -> String {
    let site = Arc::clone(site);
    // The signals of the store belong to an owner.
    Owner::new().with(|| {
        let slots = Slots::new(move |slot| slots::fill(&site, edition, slot));
        print(view! { <App edition=edition.components() store=Store::new() slots=slots/> })
    })
}
