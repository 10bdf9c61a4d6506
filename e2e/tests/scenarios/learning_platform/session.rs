//! The session: begun once and finished once, with score, status, time and progress.

use super::{
    answer, asked, called, click, close, enter_statements, from_map_to_quiz, heading, in_site, kept, leave, open,
    platform, quiz,
};
use crate::oracle::CONTENT;
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use serde_json::json;

/// The share of all questions, in percent.
fn score(right: usize) -> String {
    let all = CONTENT.quiz.item.len() + CONTENT.quiz.place.len();
    format!("{:.0}", 100.0 * right as f64 / all as f64)
}

fn the_result_arrives_and_the_quiz_is_resumed_at_the_same_statement(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        let platform = platform(browser);
        open(page, &platform, "").await?;
        from_map_to_quiz(page).await?;
        let note: String = in_site(page, "return site.querySelector('#quiz .note').textContent", vec![]).await?;
        assert!(note.starts_with("Your learning platform saves"), "{note}");
        enter_statements(page).await?;
        answer(page, 5, 3).await?;
        let next = asked(page).await?;
        let core = &kept(page).await?["core"];
        assert_eq!(core["lesson_status"], "incomplete");
        assert_eq!(core["score"]["raw"], json!(score(3)), "{core}");
        // To the map and back to the quiz is not out of the activity.
        click(page, "a[href='../index.html']").await?;
        from_map_to_quiz(page).await?;
        enter_statements(page).await?;
        assert_eq!(asked(page).await?.id, next.id);
        assert_eq!(called(page, &["LMSInitialize"]).await?, 1);
        assert_eq!(called(page, &["LMSFinish"]).await?, 0);
        leave(page).await?;
        assert_eq!(called(page, &["LMSFinish"]).await?, 1);
        assert_eq!(called(page, &["LMSSetValue", "cmi.core.session_time"]).await?, 1);
        assert_eq!(kept(page).await?["core"]["exit"], "suspend");
        // Another day: what was begun is opened at once.
        open(page, &platform, "").await?;
        quiz(page).await?;
        enter_statements(page).await?;
        assert_eq!(asked(page).await?.id, next.id);
        // Nothing is left on the computer, which others use too.
        let left: Vec<String> = page
            .eval(
                "return Object.keys(localStorage).filter(key => key !== 'platform')",
                vec![],
            )
            .await?;
        assert!(left.is_empty(), "{left:?}");
        close(page, &platform).await
    });
}

#[test]
fn in_chromium_the_result_arrives_and_the_quiz_is_resumed_at_the_same_statement() {
    the_result_arrives_and_the_quiz_is_resumed_at_the_same_statement(Browser::Chromium);
}

#[test]
fn in_firefox_the_result_arrives_and_the_quiz_is_resumed_at_the_same_statement() {
    the_result_arrives_and_the_quiz_is_resumed_at_the_same_statement(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_the_result_arrives_and_the_quiz_is_resumed_at_the_same_statement() {
    the_result_arrives_and_the_quiz_is_resumed_at_the_same_statement(Browser::WebKit);
}

#[test]
fn a_quiz_that_is_done_is_completed_and_starting_again_takes_no_points_away() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let platform = platform(Browser::Chromium);
        open(page, &platform, "").await?;
        from_map_to_quiz(page).await?;
        enter_statements(page).await?;
        let statements = CONTENT.quiz.item.len();
        answer(page, statements, statements).await?;
        assert_eq!(kept(page).await?["core"]["lesson_status"], "incomplete");
        click(page, "[data-leave]").await?;
        click(page, "[data-go=first][data-deck='0']").await?;
        for _ in &CONTENT.quiz.place {
            let heading = heading(page).await?.to_lowercase();
            let places = &CONTENT.quiz.place;
            let right = places
                .iter()
                .position(|place| heading == format!("where is {}?", place.republic.slug()))
                .expect("it asks for a republic");
            click(page, &format!("[data-take='{right}']")).await?;
            click(page, "[data-next]").await?;
        }
        let core = &kept(page).await?["core"];
        assert_eq!(core["lesson_status"], "completed");
        assert_eq!(core["score"]["raw"], "100");
        click(page, "[data-anew]").await?;
        click(page, "[data-take='0']").await?;
        let core = &kept(page).await?["core"];
        assert_eq!(core["lesson_status"], "completed");
        assert_eq!(core["score"]["raw"], "100");
        Ok(())
    });
}

#[test]
fn without_the_package_the_quiz_itself_finds_the_platform() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let platform = platform(Browser::Chromium);
        open(page, &platform, "?page=package/quiz/index.html").await?;
        quiz(page).await?;
        enter_statements(page).await?;
        answer(page, 2, 1).await?;
        let core = &kept(page).await?["core"];
        assert_eq!(core["score"]["raw"], json!(score(1)), "{core}");
        // Who owns the session finishes it.
        assert_eq!(called(page, &["LMSFinish"]).await?, 0);
        Ok(())
    });
}
