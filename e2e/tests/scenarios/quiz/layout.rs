//! Where map, question, answers and source text stand: all that one needs is in the first sight.

use super::{next_heading, opened, press, Way};
use crate::oracle::CONTENT;
use anyhow::{Error, Result};
use e2e::browser::Browser;
use e2e::page::{Page, Rect};
use e2e::scenario::Scenario;

/// A small notebook and a phone.
const SCREENS: [(u32, u32); 2] = [(1366, 657), (375, 812)];

/// Opens the quiz and begins a round.
async fn begun(page: &Page, deck: usize) -> Result<()> {
    page.session.driver.goto("about:blank").await?;
    opened(page).await?;
    let before = super::heading(page).await?;
    press(page, Way::Keys, &format!("[data-go=first][data-deck='{deck}']")).await?;
    next_heading(page, &before).await.map(drop)
}

async fn one(page: &Page, selector: &str) -> Result<Rect> {
    let found = page.boxes(selector).await?;
    let first = found.first().map(|(_, place)| *place);
    first.ok_or_else(|| Error::msg(format!("no {selector} is visible")))
}

fn on_every_screen(steps: impl AsyncFn(&Page, u32, u32) -> Result<()>) {
    for (width, height) in SCREENS {
        let scenario = Scenario::in_browser(Browser::Chromium).viewport(width, height);
        scenario.run(async |page| steps(page, width, height).await);
    }
}

#[test]
fn map_question_and_places_are_in_the_first_sight() {
    on_every_screen(async |page, width, height| {
        begun(page, 0).await?;
        assert!(page.scrolled().await? < 1.0, "the page has scrolled");
        let (width, height) = (f64::from(width), f64::from(height));
        let parts = page
            .boxes("#quiz .ask h2, #quiz .picture, #quiz .inset, #quiz [data-take]")
            .await?;
        assert!(parts.len() > 20, "{} parts", parts.len());
        for (name, part) in &parts {
            let inside =
                part.x >= 0.0 && part.y >= 0.0 && part.x + part.width <= width && part.y + part.height <= height;
            assert!(inside, "“{name}” is cut at {width}: {part:?}");
        }
        let map = one(page, "#quiz .picture").await?;
        assert!(map.width > 0.4 * width, "a small map at {width}: {map:?}");
        for (name, place) in page.boxes("#quiz [data-take]").await? {
            let stands = if width > height {
                place.x >= map.x + map.width
            } else {
                place.y >= map.y + map.height
            };
            assert!(stands, "place {name} is over the map: {place:?}");
        }
        Ok(())
    });
}

#[test]
fn the_thirteen_sentences_stand_beside_a_statement_or_below_it() {
    on_every_screen(async |page, width, height| {
        begun(page, 1).await?;
        let [ask, text] = [one(page, "#quiz .ask").await?, one(page, ".study .text").await?];
        let last = page.boxes("#quiz [data-take]").await?;
        let (_, last) = last.last().ok_or_else(|| Error::msg("there are no answers"))?;
        assert!(
            last.y + last.height <= f64::from(height),
            "the answers are cut at {width}: {last:?}"
        );
        if width > height {
            assert!(text.x >= ask.x + ask.width, "at {width}: {text:?} and {ask:?}");
            assert!(
                text.y >= 0.0 && text.y + text.height <= f64::from(height),
                "the text is cut at {width}: {text:?}"
            );
        } else {
            assert!(text.y >= last.y + last.height, "at {width}: {text:?} and {last:?}");
        }
        let words: String = page
            .eval("return document.querySelector('.study .text').innerText", vec![])
            .await?;
        for sentence in &CONTENT.sentences {
            assert!(words.contains(&sentence.text), "{} is not in the text", sentence.id);
        }
        Ok(())
    });
}

#[test]
fn the_source_text_does_not_help_to_find_places() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        begun(page, 0).await?;
        assert!(page.boxes(".study .text").await?.is_empty());
        Ok(())
    });
}
