//! Playing the moments: it begins when asked, stops when told to, and is not for everyone.

use crate::moments::{at, NOW};
use e2e::browser::Browser;
use e2e::journey::Journey;
use std::time::Duration;

#[tokio::test]
async fn playing_begins_at_the_beginning_steps_on_and_stops_when_it_is_told_to() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let name = "return document.querySelector('[data-play]').getAttribute('aria-label')";
            page.says("at rest", name, &"Play the moments".to_owned()).await?;
            page.hands().click(page.middle("[data-play]").await?).await?;
            page.says("the beginning", NOW, &at(0)).await?;
            page.says("while it plays", name, &"Pause".to_owned()).await?;
            page.says("the first step", NOW, &at(1)).await?;
            page.hands().click(page.middle("[data-play]").await?).await?;
            page.says("at rest again", name, &"Play the moments".to_owned()).await?;
            // Longer than a step takes.
            tokio::time::sleep(Duration::from_millis(3500)).await;
            page.says("no further step", NOW, &at(1)).await
        })
        .await;
}

#[tokio::test]
async fn for_those_who_want_less_motion_nothing_plays() {
    Journey::through(Browser::Chromium)
        .preferring("prefers-reduced-motion", "reduce")
        .go(async |page| {
            page.open("/").await?;
            assert!(page.boxes("[data-play]").await?.is_empty(), "there is nothing to play");
            assert_eq!(page.boxes("[data-step-to]").await?.len(), 2, "but there are steps");
            Ok(())
        })
        .await;
}
