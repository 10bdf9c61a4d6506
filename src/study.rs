//! The quiz in its page: what was printed becomes two decks, and the reader plays one of them. The state is one quiz
//! for each deck, kept where storage allows, and which deck is open.

mod board;
pub mod deck;
mod result;
mod round;
mod rounds;

use crate::browser_study as browser;
use crate::quiz::{Intent, Outcome, Quiz};
use crate::words::quiz as words;
use deck::Deck;
use leptos::prelude::*;

/// The state, and what is asked.
#[derive(Clone, Copy)]
pub struct Desk {
    decks: &'static [Deck; 2],
    quizzes: RwSignal<[Option<Quiz>; 2]>,
    open: RwSignal<Option<usize>>,
    keeps: bool,
}

/// Starts the quiz where its page was printed. Nothing is taken out of sight before there is something in its place.
pub fn start() {
    let Some(root) = browser::root() else { return };
    // Read once, and needed until the page is closed.
    let decks: &'static [Deck; 2] = Box::leak(Box::new(deck::decks(browser::printed())));
    let keeps = browser::keeps();
    leptos::mount::mount_to(root, move || {
        let quizzes = [0, 1].map(|at: usize| {
            let kept = browser::kept(words::ROUNDS[at].2)?;
            Quiz::resumed(decks[at].rules.clone(), &kept)
        });
        let desk = Desk {
            decks,
            quizzes: RwSignal::new(quizzes),
            open: RwSignal::new(None),
            keeps,
        };
        let place = Memo::new(move |_| (desk.open.get(), desk.quiz(Quiz::is_over)));
        move || match place.get() {
            (Some(at), Some(true)) => result::result(desk, at).into_any(),
            (Some(at), Some(false)) => round::round(desk, at).into_any(),
            _ => rounds::rounds(desk).into_any(),
        }
    })
    .forget();
    browser::put_away();
}

impl Desk {
    /// Something of the quiz that is open.
    fn quiz<T>(self, read: impl FnOnce(&Quiz) -> T) -> Option<T> {
        let open = self.open.get()?;
        self.quizzes.with(|quizzes| quizzes[open].as_ref().map(read))
    }

    /// Opens a deck: where it was left, or anew.
    fn enter(self, at: usize, anew: bool) {
        let blank = self.quizzes.with_untracked(|quizzes| quizzes[at].is_none());
        if anew || blank {
            self.keep(at, Quiz::new(self.decks[at].rules.clone(), browser::chance()));
        }
        self.open.set(Some(at));
        browser::focus("[data-heading]");
    }

    /// Back to the choice between the decks.
    fn leave(self) {
        self.open.set(None);
        browser::focus("[data-heading]");
    }

    /// Does what the reader wants, if it changes anything.
    fn act(self, intent: Intent) {
        let Some(at) = self.open.get_untracked() else { return };
        let next = self
            .quizzes
            .with_untracked(|quizzes| quizzes[at].as_ref()?.after(intent));
        let Some(next) = next else { return };
        let closed = next.outcome(next.round()) != Outcome::Open;
        self.keep(at, next);
        match intent {
            Intent::GoOn => browser::focus("[data-heading]"),
            Intent::Choose(_) if closed => browser::focus("[data-verdict]"),
            Intent::Choose(_) => {}
        }
    }

    fn keep(self, at: usize, quiz: Quiz) {
        // Where nothing can be kept, the rounds say so.
        browser::keep(words::ROUNDS[at].2, &quiz.kept());
        self.quizzes.update(|quizzes| quizzes[at] = Some(quiz));
    }
}
