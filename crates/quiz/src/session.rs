//! The session: one quiz for each deck, stored if possible, and the open deck. A learning platform around the page keeps the
//! quizzes instead of the browser, which other pupils may use too.

use crate::deck::Deck;
use crate::dom;
use crate::handed_in::{self, KINDS};
use crate::progress::{kept_round, Progress};
use crate::rules::{Intent, Outcome, Quiz};
use crate::strings;
use answers::{Refusal, Sealed};
use leptos::prelude::*;

/// The signals of a session. `Copy`, passed to every component.
#[derive(Clone, Copy)]
pub struct Session {
    pub decks: &'static [Deck; 2],
    pub quizzes: RwSignal<[Option<Quiz>; 2]>,
    pub open: RwSignal<Option<usize>>,
    pub keeper: Keeper,
    /// Whether the address asks for it: a round with one try for each question then explains them at its end.
    pub explains_later: bool,
}

/// Who stores progress.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Keeper {
    Platform,
    Browser,
    Nobody,
}

impl Session {
    /// A session with these decks and the stored quizzes.
    pub fn resumed(decks: &'static [Deck; 2]) -> Self {
        let by_platform = dom::kept_by_platform();
        let quizzes = [0, 1].map(|at: usize| {
            let kept = match &by_platform {
                Some(kept) => kept_round(kept, at)?.to_owned(),
                None => dom::kept(strings::STORED[at])?,
            };
            Quiz::resumed(decks[at].rules.clone(), &kept)
        });
        let keeper = match by_platform {
            Some(_) => Keeper::Platform,
            None if dom::keeps() => Keeper::Browser,
            None => Keeper::Nobody,
        };
        let session = Self {
            decks,
            quizzes: RwSignal::new(quizzes),
            open: RwSignal::new(None),
            keeper,
            explains_later: dom::hides_answers(),
        };
        session.with_link(&dom::fragment())
    }

    /// Shows the result that a link holds. It is not stored: it may be another student's.
    fn with_link(self, code: &str) -> Self {
        let linked = Sealed::read(code).and_then(|sealed| {
            let at = KINDS.iter().position(|kind| *kind == sealed.kind);
            let at = at.ok_or(Refusal::OtherKind)?;
            let deck = &self.decks[at];
            Ok((at, handed_in::read(code, sealed.kind, deck.text, &deck.rules)?))
        });
        match linked {
            Ok((at, quiz)) => {
                self.quizzes.update(|quizzes| quizzes[at] = Some(quiz));
                self.open.set(Some(at));
            }
            // Another fragment leads to a place in the page.
            Err(Refusal::Foreign) => {}
            Err(Refusal::Version) => dom::refuse("version"),
            Err(Refusal::OtherText | Refusal::OtherKind) => dom::refuse("other"),
            Err(_) => dom::refuse("damaged"),
        }
        self
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
        let kept = quiz.kept();
        self.quizzes.update(|quizzes| quizzes[at] = Some(quiz));
        let count = |at: usize| self.decks[at].questions.len();
        let progress = self
            .quizzes
            .with_untracked(|quizzes| Progress::of([0, 1].map(|at| (quizzes[at].as_ref(), count(at)))));
        if !dom::offer(&progress) {
            // Without storage, the page says so.
            dom::keep(strings::STORED[at], &kept);
        }
    }
}
