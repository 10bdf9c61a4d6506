//! The page of the quiz and the note for teachers: for everyone, on every screen, and without the program.

use super::games::a_game_of_statements;
use super::{asked, next_heading, opened, press, two_of_fifteen, verdict, Way};
use crate::axe::violations;
use crate::layout::COMFORT;
use crate::reckoning::CONTENT;
use e2e::browser::Browser;
use e2e::journey::Journey;
use serde_json::json;

#[tokio::test]
async fn axe_finds_nothing_in_any_state_of_the_quiz_or_in_the_note_for_teachers() {
    for scheme in ["light", "dark"] {
        Journey::through(Browser::Chromium)
            .sized(375, 740)
            .preferring("prefers-color-scheme", scheme)
            .go(async |page| {
                let mut found = Vec::new();
                page.load("/teachers/").await?;
                found.extend(violations(page, "teachers").await?);
                opened(page).await?;
                found.extend(violations(page, "rounds").await?);
                let first = two_of_fifteen(page).await?;
                found.extend(violations(page, "question").await?);
                let right = asked(&first)?;
                let wrong = "return [...document.querySelectorAll('#quiz [data-state=open]')].find(e => e.dataset.take
                    && e.dataset.take !== arguments[0]).dataset.take";
                let wrong: String = page.ask(wrong, vec![json!(right.to_string())]).await?;
                press(page, Way::Keys, &format!("[data-take='{wrong}']")).await?;
                page.until(
                    "it is told",
                    "return !!document.querySelector('#quiz .said').textContent",
                )
                .await?;
                found.extend(violations(page, "wrong").await?);
                press(page, Way::Keys, &format!("[data-take='{right}']")).await?;
                verdict(page, "✓ Right at try 2").await?;
                found.extend(violations(page, "found").await?);
                press(page, Way::Keys, "[data-leave]").await?;
                next_heading(page, &first).await?;
                a_game_of_statements(page, Way::Keys).await?;
                found.extend(violations(page, "result").await?);
                assert!(found.is_empty(), "{scheme}\n{}", found.join("\n"));
                // Its button prints.
                page.ask::<bool>(
                    "window.print = () => { document.title = 'printed' }; return true",
                    vec![],
                )
                .await?;
                press(page, Way::Keys, "[data-print]").await?;
                page.until("it prints", "return document.title === 'printed'").await
            })
            .await;
    }
}

#[tokio::test]
async fn without_its_program_the_quiz_is_a_sheet_whose_answers_unfold() {
    Journey::through(Browser::Chromium)
        .without_scripts()
        .go(async |page| {
            page.load("/quiz/").await?;
            assert_eq!(
                page.count("[data-printed] [data-item] details").await?,
                CONTENT.quiz.item.len()
            );
            assert_eq!(page.count("[data-printed] [data-spot] details").await?, 15);
            press(page, Way::Mouse, "[data-item] summary").await?;
            let seen = page.boxes("[data-item] [data-because]").await?;
            assert_eq!(seen.first().map(|(_, seen)| seen.height > 10.0), Some(true));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn on_the_narrowest_screen_nothing_of_it_scrolls_sideways() {
    for width in [320, 1280] {
        Journey::through(Browser::Chromium)
            .sized(width, 700)
            .go(async |page| {
                let fits = "return document.documentElement.scrollWidth <= innerWidth";
                page.load("/teachers/").await?;
                page.until("the note fits", fits).await?;
                opened(page).await?;
                page.until("the rounds fit", fits).await?;
                let third = two_of_fifteen(page).await?;
                page.until("the question fits", fits).await?;
                let right = asked(&third)?;
                for (_, button) in page.boxes("#quiz [data-take]").await? {
                    assert!(
                        button.width >= COMFORT && button.height >= COMFORT,
                        "a finger needs more: {button:?}"
                    );
                }
                press(page, Way::Keys, &format!("[data-take='{right}']")).await?;
                page.until("the answer fits", fits).await
            })
            .await;
    }
}
