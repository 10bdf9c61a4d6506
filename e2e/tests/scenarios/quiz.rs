//! The quiz: whole games by mouse, keys and touch; wrong answers; resuming; and what it loads.

mod games;
mod keeping;
mod layout;
mod sheet;

use crate::oracle::CONTENT;
use anyhow::{Error, Result};
use content::quiz::Place;
use e2e::input::key;
use e2e::page::Page;
use serde_json::json;

const HEADING: &str = "return document.querySelector('#quiz [data-heading]')?.textContent ?? ''";

/// Opens the quiz and waits for its program.
pub async fn opened(page: &Page) -> Result<()> {
    page.load("/quiz/").await?;
    page.wait_until("the quiz is live", "return !!document.querySelector('#quiz .card')")
        .await
}

/// Plays the round on places to its end, by keys: the first is missed three times, the second once.
pub async fn a_game_of_places(page: &Page) -> Result<()> {
    games::a_game_of_places(page, Way::Keys).await
}

/// Plays the round on statements to its end, by keys.
pub async fn a_game_of_statements(page: &Page) -> Result<()> {
    games::a_game_of_statements(page, Way::Keys).await
}

/// How something is pressed.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Mouse,
    Finger,
    Keys,
}

async fn press(page: &Page, way: Way, selector: &str) -> Result<()> {
    match way {
        Way::Keys => page.press_on(selector, &[key::ENTER]).await,
        Way::Mouse => page.input().click(page.center_of(selector).await?).await,
        Way::Finger => page.input().tap(page.center_of(selector).await?).await,
    }
}

async fn heading(page: &Page) -> Result<String> {
    page.eval(HEADING, vec![]).await
}

/// Waits until there is another heading with the focus on it, and returns it.
async fn next_heading(page: &Page, before: &str) -> Result<String> {
    let script = format!(
        "const heading = document.querySelector('#quiz [data-heading]');
         return !!heading && heading.textContent !== {} && document.activeElement === heading",
        json!(before)
    );
    page.wait_until("another heading has the focus", &script).await?;
    heading(page).await
}

async fn verdict(page: &Page, begins: &str) -> Result<()> {
    let script = format!(
        "const verdict = document.querySelector('#quiz [data-verdict]');
         return !!verdict && verdict.textContent.startsWith({}) && document.activeElement === verdict",
        json!(begins)
    );
    page.wait_until(&format!("the verdict begins with {begins} and has the focus"), &script)
        .await
}

/// Which place the heading asks for.
fn asked(heading: &str) -> Result<usize> {
    let names = |place: &Place| heading.to_lowercase() == format!("where is {}?", place.republic.slug());
    CONTENT
        .quiz
        .place
        .iter()
        .position(names)
        .ok_or_else(|| Error::msg(format!("{heading} asks for no republic")))
}

/// Plays two questions of the first round and says what the third asks.
async fn two_of_fifteen(page: &Page) -> Result<String> {
    press(page, Way::Keys, "[data-go=first][data-deck='0']").await?;
    let mut now = next_heading(page, "Choose a round").await?;
    for _ in 0..2 {
        let right = asked(&now)?;
        press(page, Way::Keys, &format!("[data-take='{right}']")).await?;
        verdict(page, "✓ Correct:").await?;
        press(page, Way::Keys, "[data-next]").await?;
        now = next_heading(page, &now).await?;
    }
    Ok(now)
}
