//! Hydrates the printed page and connects its state with the browser.

use crate::app::App;
use crate::dom::connect::connect;
use crate::edition::Edition;
use crate::store::Store;
use crate::ui::slots::Slots;
use any_spawner::Executor;
use gloo::utils::document;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Hydrates the printed page for as long as it is open. `connect_more` connects the store with what only one program has.
/// Does nothing if `#app` is empty, as on a page that was not printed.
///
/// This is `leptos::mount::hydrate_from` without its support for resources and errors that a server sends: this page has
/// none, and the support adds 1.8 kB.
pub fn hydrate(edition: Edition, connect_more: impl FnOnce(Store)) {
    let Some(root) = printed_root() else { return };
    let Some(slots) = Slots::read() else {
        wasm_bindgen::throw_str("the page lacks some of its texts");
    };
    // Fails only if an executor is already set.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(|| {
        let store = Store::new();
        let (cursor, position) = (Cursor::new(root.into()), PositionState::default());
        view! { <App edition store slots/> }.hydrate::<true>(&cursor, &position);
        connect(store);
        connect_more(store);
    });
    std::mem::forget(owner);
}

fn printed_root() -> Option<HtmlElement> {
    let root = document().get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    root.first_element_child().is_some().then_some(root)
}
