//! The components of the quiz.

mod map_board;
mod question;
mod result;
mod rounds;

use crate::rules::Quiz;
use crate::session::Session;
use leptos::prelude::*;

/// The choice between the rounds, the open round, or its result.
pub fn quiz(session: Session) -> impl IntoView {
    let place = Memo::new(move |_| (session.open.get(), session.quiz(Quiz::is_over)));
    move || match place.get() {
        (Some(at), Some(true)) => result::result(session, at).into_any(),
        (Some(at), Some(false)) => question::question(session, at).into_any(),
        _ => rounds::rounds(session).into_any(),
    }
}
