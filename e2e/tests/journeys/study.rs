//! The quiz: whole games by mouse, keys and finger; what a wrong answer shows; taking up again; and what it costs.

use crate::axe::violations;
use crate::offline::kept;
use crate::reckoning::CONTENT;
use azerbaijan_1994::content::quiz::Place;
use e2e::browser::Browser;
use e2e::failure::{Failure, Outcome};
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;
use serde_json::json;

const HEADING: &str = "return document.querySelector('#quiz [data-heading]')?.textContent ?? ''";

/// Opens the quiz and waits for its program.
async fn opened(page: &Page) -> Outcome {
    page.load("/quiz/").await?;
    page.until("the quiz is live", "return !!document.querySelector('#quiz .card')")
        .await
}

/// How a reader presses something.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Mouse,
    Finger,
    Keys,
}

async fn press(page: &Page, way: Way, selector: &str) -> Outcome {
    match way {
        Way::Keys => page.press_on(selector, &[key::ENTER]).await,
        Way::Mouse => page.hands().click(page.middle(selector).await?).await,
        Way::Finger => page.hands().tap(page.middle(selector).await?).await,
    }
}

async fn heading(page: &Page) -> Outcome<String> {
    page.ask(HEADING, vec![]).await
}

/// Waits until the heading is another, with the focus on it, and tells it.
async fn next_heading(page: &Page, before: &str) -> Outcome<String> {
    let script = format!(
        "const heading = document.querySelector('#quiz [data-heading]');
         return !!heading && heading.textContent !== {} && document.activeElement === heading",
        json!(before)
    );
    page.until("another heading has the focus", &script).await?;
    heading(page).await
}

async fn verdict(page: &Page, begins: &str) -> Outcome {
    let script = format!(
        "const verdict = document.querySelector('#quiz [data-verdict]');
         return !!verdict && verdict.textContent.startsWith({}) && document.activeElement === verdict",
        json!(begins)
    );
    page.until(&format!("the verdict begins with {begins} and has the focus"), &script)
        .await
}

/// Which place the heading asks for.
fn asked(heading: &str) -> Outcome<usize> {
    let names = |place: &Place| heading.to_lowercase() == format!("where is {}?", place.republic.slug());
    CONTENT
        .quiz
        .place
        .iter()
        .position(names)
        .ok_or_else(|| Failure::new(format!("{heading} asks for no republic")))
}

/// A whole game of places: the first is missed three times, the second is found at the second try, all others at once.
async fn a_game_of_places(page: &Page, way: Way) -> Outcome {
    let before = heading(page).await?;
    press(page, way, "[data-go=first][data-deck='0']").await?;
    let mut now = next_heading(page, &before).await?;
    for round in 0..15 {
        let right = asked(&now)?;
        let misses = [3, 1].get(round).copied().unwrap_or(0);
        for miss in 0..misses {
            let open = format!(
                "return [...document.querySelectorAll('#quiz [data-take]')].filter(e => e.dataset.state === 'open'
                    && e.dataset.take !== '{right}').map(e => e.dataset.take)[0]"
            );
            let wrong: String = page.ask(&open, vec![]).await?;
            press(page, way, &format!("[data-take='{wrong}']")).await?;
            let wrong: usize = wrong.parse().map_err(|_| Failure::new("a place has a number"))?;
            let name = CONTENT.quiz.place[wrong].republic.slug();
            if miss + 1 < 3 {
                // In words, for everyone, and not by colour.
                let said = format!(
                    "const said = document.querySelector('#quiz [role=status]').textContent.toLowerCase();
                     const mark = document.querySelector('#quiz [data-take=\"{wrong}\"]').textContent.toLowerCase();
                     return said.includes('no, that is {name}') && said.includes('try {} of 3') && mark === '✗ {name}'",
                    miss + 2
                );
                page.until("the wrong place is told", &said).await?;
            }
        }
        let begins = match misses {
            3 => "✗ The answer:",
            1 => "✓ Right at try 2:",
            _ => "✓ Right:",
        };
        if misses < 3 {
            press(page, way, &format!("[data-take='{right}']")).await?;
        }
        verdict(page, begins).await?;
        let told: String = page
            .ask(
                "return document.querySelector('#quiz .told').textContent.toLowerCase()",
                vec![],
            )
            .await?;
        let place = &CONTENT.quiz.place[right];
        let expected = match &place.sentence {
            Some(id) => format!("{id} "),
            None => format!("does not mention {}", place.republic.slug()),
        };
        assert!(told.contains(&expected), "no {expected} in {told}");
        press(page, way, "[data-next]").await?;
        now = next_heading(page, &now).await?;
    }
    assert_eq!(now, "Your result: 13 of 15 at the first try");
    assert_eq!(page.count("#quiz .result li").await?, 15);
    Ok(())
}

/// A whole game of statements: every other one is judged wrong, and shows its sentences and why.
async fn a_game_of_statements(page: &Page, way: Way) -> Outcome {
    let before = heading(page).await?;
    press(page, way, "[data-go=first][data-deck='1']").await?;
    let mut now = next_heading(page, &before).await?;
    let count = CONTENT.quiz.item.len();
    for round in 0..count {
        let item = CONTENT.quiz.item.iter().find(|item| item.statement == now);
        let item = item.ok_or_else(|| Failure::new(format!("{now} is no statement")))?;
        let right = item.answer.index();
        let is_wrong = round % 2 == 1;
        let taken = if is_wrong { (right + 1) % 4 } else { right };
        press(page, way, &format!("[data-take='{taken}']")).await?;
        verdict(page, if is_wrong { "✗ The answer:" } else { "✓ Right:" }).await?;
        let told: String = page
            .ask("return document.querySelector('#quiz .told').textContent", vec![])
            .await?;
        assert!(told.contains(&item.because), "{told}");
        for id in &item.sentences {
            let verbatim = &CONTENT.sentence(id).expect("a sentence").text;
            assert!(told.contains(verbatim), "{id} is not told with “{now}”");
        }
        press(page, way, "[data-next]").await?;
        now = next_heading(page, &now).await?;
    }
    assert_eq!(
        now,
        format!("Your result: {} of {count} at the first try", count.div_ceil(2))
    );
    Ok(())
}

async fn both_rounds_can_be_played_to_their_end(journey: Journey, way: Way) {
    journey
        .go(async |page| {
            opened(page).await?;
            a_game_of_places(page, way).await?;
            let before = heading(page).await?;
            press(page, way, "[data-leave]").await?;
            next_heading(page, &before).await?;
            a_game_of_statements(page, way).await
        })
        .await;
}

#[tokio::test]
async fn in_chromium_both_rounds_can_be_played_by_mouse() {
    both_rounds_can_be_played_to_their_end(Journey::through(Browser::Chromium), Way::Mouse).await;
}

#[tokio::test]
async fn in_chromium_both_rounds_can_be_played_by_finger_on_a_small_screen() {
    let journey = Journey::through(Browser::Chromium).sized(375, 740).by_touch();
    both_rounds_can_be_played_to_their_end(journey, Way::Finger).await;
}

#[tokio::test]
async fn in_firefox_both_rounds_can_be_played_by_keys() {
    both_rounds_can_be_played_to_their_end(Journey::through(Browser::Firefox), Way::Keys).await;
}

#[tokio::test]
async fn in_webkit_both_rounds_can_be_played_by_keys() {
    both_rounds_can_be_played_to_their_end(Journey::through(Browser::WebKit), Way::Keys).await;
}

#[tokio::test]
async fn a_place_can_be_pressed_on_the_map_itself() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            opened(page).await?;
            press(page, Way::Mouse, "[data-go=first][data-deck='0']").await?;
            let first = next_heading(page, "Two rounds").await?;
            let right = asked(&first)?;
            let slug = CONTENT.quiz.place[right].republic.slug();
            page.until(
                "the map is drawn",
                "return document.querySelectorAll('#quiz .picture [data-place]').length === 30",
            )
            .await?;
            press(page, Way::Mouse, &format!("#quiz .picture .label[data-place={slug}]")).await?;
            verdict(page, "✓ Right:").await?;
            page.until(
                "the map says its name",
                &format!(
                    "return document.querySelector('#quiz .label[data-place={slug}]').textContent.startsWith('✓ ')"
                ),
            )
            .await
        })
        .await;
}

/// Plays two questions of the first round and says what the third asks.
async fn two_of_fifteen(page: &Page) -> Outcome<String> {
    press(page, Way::Keys, "[data-go=first][data-deck='0']").await?;
    let mut now = next_heading(page, "Two rounds").await?;
    for _ in 0..2 {
        let right = asked(&now)?;
        press(page, Way::Keys, &format!("[data-take='{right}']")).await?;
        verdict(page, "✓ Right:").await?;
        press(page, Way::Keys, "[data-next]").await?;
        now = next_heading(page, &now).await?;
    }
    Ok(now)
}

#[tokio::test]
async fn a_round_is_taken_up_after_a_reload_where_it_was_left() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            opened(page).await?;
            let third = two_of_fifteen(page).await?;
            opened(page).await?;
            page.says(
                "how far it is",
                "return document.querySelector('#quiz .left').textContent",
                &"2 of 15 done.".to_owned(),
            )
            .await?;
            press(page, Way::Keys, "[data-go=first][data-deck='0']").await?;
            assert_eq!(next_heading(page, "Two rounds").await?, third);
            // Nonsense in its place is as good as nothing.
            page.ask::<bool>(
                "localStorage.setItem('azerbaijan-1994 places', 'x 1 zzz'); return true",
                vec![],
            )
            .await?;
            opened(page).await?;
            page.says(
                "nothing is left",
                "return document.querySelector('#quiz .left').textContent",
                &String::new(),
            )
            .await
        })
        .await;
}

async fn without_storage_it_is_played_and_nothing_is_lost_before_the_page_is_closed(journey: Journey) {
    journey
        .go(async |page| {
            opened(page).await?;
            let note =
                "return document.querySelector('#quiz .note').textContent.startsWith('This browser keeps nothing')";
            page.until("the reader is told", note).await?;
            let third = two_of_fifteen(page).await?;
            press(page, Way::Keys, "[data-leave]").await?;
            next_heading(page, &third).await?;
            press(page, Way::Keys, "[data-go=first][data-deck='0']").await?;
            assert_eq!(next_heading(page, "Two rounds").await?, third);
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn where_chromium_may_store_nothing_the_quiz_is_played_all_the_same() {
    let journey =
        Journey::through(Browser::Chromium).with_preference("profile.default_content_setting_values.cookies", 2);
    without_storage_it_is_played_and_nothing_is_lost_before_the_page_is_closed(journey).await;
}

#[tokio::test]
async fn where_firefox_may_store_nothing_the_quiz_is_played_all_the_same() {
    let journey = Journey::through(Browser::Firefox)
        .with_preference("network.cookie.cookieBehavior", 2)
        .with_preference("dom.storage.enabled", false);
    without_storage_it_is_played_and_nothing_is_lost_before_the_page_is_closed(journey).await;
}

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
async fn nothing_of_the_quiz_is_loaded_with_the_map_and_it_is_there_without_a_network() {
    Journey::through(Browser::Chromium)
        .untouched()
        .go(async |page| {
            kept(page).await?;
            let loaded = page.loaded().await?;
            let early = |name: &String| name.contains("quiz") || name.contains("study");
            assert!(!loaded.iter().any(early), "{loaded:?}");
            page.host.stop();
            opened(page).await?;
            two_of_fifteen(page).await?;
            Ok(())
        })
        .await;
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
                        button.width >= 44.0 && button.height >= 44.0,
                        "a finger needs more: {button:?}"
                    );
                }
                press(page, Way::Keys, &format!("[data-take='{right}']")).await?;
                page.until("the answer fits", fits).await
            })
            .await;
    }
}
