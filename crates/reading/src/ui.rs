//! The components of the page.

mod compared;
mod desk;
mod entry;

use crate::session::Session;
use leptos::prelude::*;

/// The reading, or both readings side by side.
pub fn reading(session: Session) -> impl IntoView {
    move || match session.is_compared.get() {
        true => compared::compared(session).into_any(),
        false => desk::desk(session).into_any(),
    }
}
