//! Whole games of both rounds, and what a wrong answer shows.

use super::{asked, heading, next_heading, opened, press, verdict, Way};
use crate::oracle::CONTENT;
use anyhow::{Error, Result};
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// A whole game of places: the first is missed three times, the second is found at the second try, all others at once.
pub async fn a_game_of_places(page: &Page, way: Way) -> Result<()> {
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
            let wrong: String = page.eval(&open, vec![]).await?;
            press(page, way, &format!("[data-take='{wrong}']")).await?;
            let wrong: usize = wrong.parse().map_err(|_| Error::msg("a place has a number"))?;
            let name = CONTENT.quiz.place[wrong].republic.slug();
            if miss + 1 < 3 {
                // As text, not only by colour.
                let said = format!(
                    "const said = document.querySelector('#quiz [role=status]').textContent.toLowerCase();
                     const mark = document.querySelector('#quiz [data-take=\"{wrong}\"]').textContent.toLowerCase();
                     return said.includes('no, that is {name}') && said.includes('try {} of 3') && mark === '✗ {name}'",
                    miss + 2
                );
                page.wait_until("the wrong place is reported", &said).await?;
            }
        }
        let begins = match misses {
            3 => "✗ The answer:",
            1 => "✓ Correct on try 2:",
            _ => "✓ Correct:",
        };
        if misses < 3 {
            press(page, way, &format!("[data-take='{right}']")).await?;
        }
        verdict(page, begins).await?;
        let explanation: String = page
            .eval(
                "return document.querySelector('#quiz .told').textContent.toLowerCase()",
                vec![],
            )
            .await?;
        let place = &CONTENT.quiz.place[right];
        let expected = match &place.sentence {
            Some(id) => format!("{id} "),
            None => format!("does not mention {}", place.republic.slug()),
        };
        assert!(explanation.contains(&expected), "no {expected} in {explanation}");
        press(page, way, "[data-next]").await?;
        now = next_heading(page, &now).await?;
    }
    assert_eq!(now, "Your result: 13 of 15 on the first try");
    assert_eq!(page.count("#quiz .result li").await?, 15);
    Ok(())
}

/// A whole game of statements: every other one is answered wrong, and shows its sentences and why.
pub async fn a_game_of_statements(page: &Page, way: Way) -> Result<()> {
    let before = heading(page).await?;
    press(page, way, "[data-go=first][data-deck='1']").await?;
    let mut now = next_heading(page, &before).await?;
    let count = CONTENT.quiz.item.len();
    for round in 0..count {
        let item = CONTENT.quiz.item.iter().find(|item| item.statement == now);
        let item = item.ok_or_else(|| Error::msg(format!("{now} is no statement")))?;
        let right = item.answer.index();
        let is_wrong = round % 2 == 1;
        let taken = if is_wrong { (right + 1) % 4 } else { right };
        press(page, way, &format!("[data-take='{taken}']")).await?;
        verdict(page, if is_wrong { "✗ The answer:" } else { "✓ Correct:" }).await?;
        let explanation: String = page
            .eval("return document.querySelector('#quiz .told').textContent", vec![])
            .await?;
        assert!(explanation.contains(&item.because), "{explanation}");
        for id in &item.sentences {
            let verbatim = &CONTENT.sentence(id).expect("a sentence").text;
            assert!(explanation.contains(verbatim), "{id} is not shown with “{now}”");
        }
        press(page, way, "[data-next]").await?;
        now = next_heading(page, &now).await?;
    }
    assert_eq!(
        now,
        format!("Your result: {} of {count} on the first try", count.div_ceil(2))
    );
    Ok(())
}

fn both_rounds_can_be_played_to_their_end(scenario: Scenario, way: Way) {
    scenario.run(async |page| {
        opened(page).await?;
        a_game_of_places(page, way).await?;
        let before = heading(page).await?;
        press(page, way, "[data-leave]").await?;
        next_heading(page, &before).await?;
        a_game_of_statements(page, way).await
    });
}

#[test]
fn in_chromium_both_rounds_can_be_played_by_mouse() {
    both_rounds_can_be_played_to_their_end(Scenario::in_browser(Browser::Chromium), Way::Mouse);
}

#[test]
fn in_chromium_both_rounds_can_be_played_by_finger_on_a_small_screen() {
    let scenario = Scenario::in_browser(Browser::Chromium).viewport(375, 740).touch();
    both_rounds_can_be_played_to_their_end(scenario, Way::Finger);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_both_rounds_can_be_played_by_keys() {
    both_rounds_can_be_played_to_their_end(Scenario::in_browser(Browser::Firefox), Way::Keys);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_both_rounds_can_be_played_by_keys() {
    both_rounds_can_be_played_to_their_end(Scenario::in_browser(Browser::WebKit), Way::Keys);
}

#[test]
fn a_place_can_be_pressed_on_the_map_itself() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page).await?;
        press(page, Way::Mouse, "[data-go=first][data-deck='0']").await?;
        let first = next_heading(page, "Choose a round").await?;
        let right = asked(&first)?;
        let slug = CONTENT.quiz.place[right].republic.slug();
        page.wait_until(
            "the map is drawn",
            "return document.querySelectorAll('#quiz .picture [data-place]').length === 30",
        )
        .await?;
        press(page, Way::Mouse, &format!("#quiz .picture .label[data-place={slug}]")).await?;
        verdict(page, "✓ Correct:").await?;
        page.wait_until(
            "the map says its name",
            &format!("return document.querySelector('#quiz .label[data-place={slug}]').textContent.startsWith('✓ ')"),
        )
        .await
    });
}
