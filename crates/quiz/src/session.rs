//! The session: one quiz for each deck, stored if possible, and the open deck.

use crate::deck::Deck;
use crate::dom;
use crate::rules::{Intent, Outcome, Quiz};
use crate::strings;
use leptos::prelude::*;

/// The signals of a session. `Copy`, passed to every component.
#[derive(Clone, Copy)]
pub struct Session {
    pub decks: &'static [Deck; 2],
    pub quizzes: RwSignal<[Option<Quiz>; 2]>,
    pub open: RwSignal<Option<usize>>,
    /// Whether the browser stores progress.
    pub keeps: bool,
}

impl Session {
    /// A session with these decks and the stored quizzes.
    pub fn resumed(decks: &'static [Deck; 2], keeps: bool) -> Self {
        let quizzes = [0, 1].map(|at: usize| {
            let kept = dom::kept(strings::STORED[at])?;
            Quiz::resumed(decks[at].rules.clone(), &kept)
        });
        Self {
            decks,
            quizzes: RwSignal::new(quizzes),
            open: RwSignal::new(None),
            keeps,
        }
    }

    /// Reads a value of the open quiz.
    pub fn quiz<T>(self, read: impl FnOnce(&Quiz) -> T) -> Option<T> {
        let open = self.open.get()?;
        self.quizzes.with(|quizzes| quizzes[open].as_ref().map(read))
    }

    /// Opens a deck, at its stored position or anew.
    pub fn enter(self, at: usize, anew: bool) {
        let blank = self.quizzes.with_untracked(|quizzes| quizzes[at].is_none());
        if anew || blank {
            self.keep(at, Quiz::new(self.decks[at].rules.clone(), dom::random()));
        }
        self.open.set(Some(at));
        dom::focus("[data-heading]");
    }

    /// Returns to the choice between the decks.
    pub fn leave(self) {
        self.open.set(None);
        dom::focus("[data-heading]");
    }

    /// Applies an intent, if it changes the quiz.
    pub fn act(self, intent: Intent) {
        let Some(at) = self.open.get_untracked() else { return };
        let next = self
            .quizzes
            .with_untracked(|quizzes| quizzes[at].as_ref()?.after(intent));
        let Some(next) = next else { return };
        let closed = next.outcome(next.round()) != Outcome::Open;
        self.keep(at, next);
        match intent {
            Intent::GoOn => dom::focus("[data-heading]"),
            Intent::Choose(_) if closed => dom::focus("[data-verdict]"),
            Intent::Choose(_) => {}
        }
    }

    fn keep(self, at: usize, quiz: Quiz) {
        // Without storage, the page says so.
        dom::keep(strings::STORED[at], &quiz.kept());
        self.quizzes.update(|quizzes| quizzes[at] = Some(quiz));
    }
}
