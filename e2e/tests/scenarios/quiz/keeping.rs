//! A stored round: resumed after a reload, playable without storage, available without a network.

use super::{next_heading, opened, press, two_of_fifteen, Way};
use crate::offline::cached;
use e2e::browser::Browser;
use e2e::scenario::Scenario;

#[test]
fn a_round_is_resumed_after_a_reload() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page).await?;
        let third = two_of_fifteen(page).await?;
        opened(page).await?;
        page.wait_for_value(
            "how far it is",
            "return document.querySelector('#quiz .left').textContent",
            &"2 of 15 done.".to_owned(),
        )
        .await?;
        press(page, Way::Keys, "[data-go=first][data-deck='0']").await?;
        assert_eq!(next_heading(page, "Choose a round").await?, third);
        // Malformed data in its place counts as none.
        page.eval::<bool>(
            "localStorage.setItem('azerbaijan-1994 places', 'x 1 zzz'); return true",
            vec![],
        )
        .await?;
        opened(page).await?;
        page.wait_for_value(
            "nothing is left",
            "return document.querySelector('#quiz .left').textContent",
            &String::new(),
        )
        .await
    });
}

fn without_storage_it_is_played_and_nothing_is_lost_before_the_page_is_closed(scenario: Scenario) {
    scenario.run(async |page| {
        opened(page).await?;
        let note = "return document.querySelector('#quiz .note').textContent.startsWith('This browser cannot save')";
        page.wait_until("a note says so", note).await?;
        let third = two_of_fifteen(page).await?;
        press(page, Way::Keys, "[data-leave]").await?;
        next_heading(page, &third).await?;
        press(page, Way::Keys, "[data-go=first][data-deck='0']").await?;
        assert_eq!(next_heading(page, "Choose a round").await?, third);
        Ok(())
    });
}

#[test]
fn in_chromium_without_storage_the_quiz_is_playable() {
    let scenario =
        Scenario::in_browser(Browser::Chromium).preference("profile.default_content_setting_values.cookies", 2);
    without_storage_it_is_played_and_nothing_is_lost_before_the_page_is_closed(scenario);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_without_storage_the_quiz_is_playable() {
    let scenario = Scenario::in_browser(Browser::Firefox)
        .preference("network.cookie.cookieBehavior", 2)
        .preference("dom.storage.enabled", false);
    without_storage_it_is_played_and_nothing_is_lost_before_the_page_is_closed(scenario);
}

#[test]
fn the_map_loads_nothing_of_the_quiz_and_the_quiz_works_without_a_network() {
    Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
        cached(page).await?;
        let loaded = page.loaded_files().await?;
        let early = |name: &String| name.contains("quiz") || name.contains("study");
        assert!(!loaded.iter().any(early), "{loaded:?}");
        page.server.stop();
        opened(page).await?;
        two_of_fifteen(page).await?;
        Ok(())
    });
}
