//! The page of the quiz and the note for teachers: for everyone, on every screen, and without the program.

use super::games::a_game_of_statements;
use super::{asked, next_heading, opened, press, two_of_fifteen, verdict, Way};
use crate::axe::violations;
use crate::layout::COMFORT;
use crate::oracle::CONTENT;
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use serde_json::json;

#[test]
fn no_violations_in_any_state_of_the_quiz_or_in_the_note_for_teachers() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(375, 740)
        .run(async |page| {
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
            let wrong: String = page.eval(wrong, vec![json!(right.to_string())]).await?;
            press(page, Way::Keys, &format!("[data-take='{wrong}']")).await?;
            page.wait_until(
                "it is reported",
                "return !!document.querySelector('#quiz .said').textContent",
            )
            .await?;
            found.extend(violations(page, "wrong").await?);
            press(page, Way::Keys, &format!("[data-take='{right}']")).await?;
            verdict(page, "✓ Correct on try 2").await?;
            found.extend(violations(page, "found").await?);
            press(page, Way::Keys, "[data-leave]").await?;
            next_heading(page, &first).await?;
            a_game_of_statements(page, Way::Keys).await?;
            found.extend(violations(page, "result").await?);
            assert!(found.is_empty(), "{}", found.join("\n"));
            // Its button prints.
            page.eval::<bool>(
                "window.print = () => { document.title = 'printed' }; return true",
                vec![],
            )
            .await?;
            press(page, Way::Keys, "[data-print]").await?;
            page.wait_until("it prints", "return document.title === 'printed'")
                .await
        });
}

#[test]
fn without_scripts_the_quiz_is_a_page_whose_answers_unfold() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
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
        });
}

#[test]
fn on_the_narrowest_screen_the_quiz_never_scrolls_sideways() {
    for width in [320, 1280] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, 700)
            .run(async |page| {
                let fits = "return document.documentElement.scrollWidth <= innerWidth";
                page.load("/teachers/").await?;
                page.wait_until("the note fits", fits).await?;
                opened(page).await?;
                page.wait_until("the rounds fit", fits).await?;
                let third = two_of_fifteen(page).await?;
                page.wait_until("the question fits", fits).await?;
                let right = asked(&third)?;
                for (_, button) in page.boxes("#quiz [data-take]").await? {
                    assert!(
                        button.width >= COMFORT && button.height >= COMFORT,
                        "a finger needs more: {button:?}"
                    );
                }
                press(page, Way::Keys, &format!("[data-take='{right}']")).await?;
                page.wait_until("the answer fits", fits).await
            });
    }
}
