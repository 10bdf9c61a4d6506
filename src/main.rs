//! The entry in the browser, and the composition root: hydrates the printed page and connects it with the browser.

use any_spawner::Executor;
use azerbaijan_1994::app::App;
use azerbaijan_1994::dom::connect::connect;
use azerbaijan_1994::store::Store;
use azerbaijan_1994::ui::slots::Slots;
use gloo::utils::document;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    if let Some(root) = printed_root() {
        hydrate(root);
    }
}

/// The element to hydrate. `None` where the page was not printed: then it is left alone.
fn printed_root() -> Option<HtmlElement> {
    let root = document().get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    root.first_element_child().is_some().then_some(root)
}

/// Hydrates the printed page and keeps it live as long as it is open.
///
/// This is `leptos::mount::hydrate_from` without its support for resources and errors sent by a server: this page has none.
fn hydrate(root: HtmlElement) {
    // Fails only if an executor is set already.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(|| {
        let store = Store::new();
        let (cursor, position) = (Cursor::new(root.into()), PositionState::default());
        view! { <App store slots=Slots/> }.hydrate::<true>(&cursor, &position);
        connect(store);
    });
    std::mem::forget(owner);
}
