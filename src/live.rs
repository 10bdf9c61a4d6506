//! Makes the printed page live: hydrates it and connects it with the browser. The last step before the programs.

use crate::app::App;
use crate::dom::connect::connect;
use crate::store::Store;
use crate::ui::slots::Slots;
use any_spawner::Executor;
use gloo::utils::document;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Hydrates the printed page and keeps it live as long as it is open. `also` connects what only one program has. A page
/// that was not printed is left alone.
///
/// This is `leptos::mount::hydrate_from` without its support for resources and errors sent by a server: this page has none.
pub fn hydrate(also: impl FnOnce(Store)) {
    let Some(root) = printed_root() else { return };
    // Fails only if an executor is set already.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(|| {
        let store = Store::new();
        let (cursor, position) = (Cursor::new(root.into()), PositionState::default());
        view! { <App store slots=Slots/> }.hydrate::<true>(&cursor, &position);
        connect(store);
        also(store);
    });
    std::mem::forget(owner);
}

fn printed_root() -> Option<HtmlElement> {
    let root = document().get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    root.first_element_child().is_some().then_some(root)
}
