//! Playback of the moments: it starts and stops by button, and respects reduced motion.

use crate::oracle::CONTENT;
use crate::timeline::{at, Now, NOW};
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use std::time::Duration;

#[test]
fn playback_starts_at_the_first_moment_and_stops_by_button() {
    Scenario::in_browser(Browser::Chromium).with_motion().run(async |page| {
        page.open("/").await?;
        let name = "return document.querySelector('[data-play]').textContent.trim().split(' ').pop()";
        page.wait_for_value("at rest", name, &"Play".to_owned()).await?;
        page.input().click(page.center_of("[data-play]").await?).await?;
        page.wait_for_value("the first moment", NOW, &at(0)).await?;
        page.wait_for_value("while it plays", name, &"Pause".to_owned()).await?;
        page.wait_for_value("the first step", NOW, &at(1)).await?;
        page.input().click(page.center_of("[data-play]").await?).await?;
        page.wait_for_value("at rest again", name, &"Play".to_owned()).await?;
        let stopped: Now = page.eval(NOW, vec![]).await?;
        // Longer than one step.
        tokio::time::sleep(Duration::from_millis(3500)).await;
        assert_eq!(page.eval::<Now>(NOW, vec![]).await?, stopped, "it plays on");
        Ok(())
    });
}

#[test]
fn with_reduced_motion_nothing_plays() {
    Scenario::in_browser(Browser::Chromium)
        .media("prefers-reduced-motion", "reduce")
        .run(async |page| {
            page.open("/").await?;
            assert!(
                page.boxes("[data-play]").await?.is_empty(),
                "there is no button to play"
            );
            assert_eq!(
                page.boxes(".stops a").await?.len(),
                CONTENT.moments.len(),
                "the stops remain"
            );
            Ok(())
        });
}
