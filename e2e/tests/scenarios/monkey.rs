//! Some random actions, always the same. `cargo xtask monkey` performs ten thousand new ones.

use crate::oracle::CONTENT;
use content::model::Moment;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::monkey::{Addresses, Monkey};
use e2e::scenario::Scenario;
use std::time::Duration;

/// As on a busy machine.
const LIMIT: Duration = Duration::from_secs(900);

fn after_each_of_some_random_acts_the_page_agrees_with_itself(browser: Browser, monkey: Monkey) {
    let scenario = monkey.scenario(browser).timeout(LIMIT);
    scenario.run(async |page| monkey.play(page).await);
}

#[test]
fn in_chromium_the_invariants_hold_after_each_of_250_random_actions() {
    let monkey = Monkey { seed: 1994, steps: 250 };
    after_each_of_some_random_acts_the_page_agrees_with_itself(Browser::Chromium, monkey);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_invariants_hold_after_each_of_200_random_actions() {
    let monkey = Monkey { seed: 1994, steps: 200 };
    after_each_of_some_random_acts_the_page_agrees_with_itself(Browser::Firefox, monkey);
}

fn whatever_the_address_the_page_works_and_shows_its_own_words(browser: Browser, addresses: Addresses) {
    let scenario = addresses.scenario(browser).timeout(LIMIT);
    scenario.run(async |page| addresses.open(page).await);
}

#[test]
fn in_chromium_the_page_works_at_40_random_addresses() {
    let addresses = Addresses { seed: 1994, count: 40 };
    whatever_the_address_the_page_works_and_shows_its_own_words(Browser::Chromium, addresses);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_page_works_at_40_random_addresses() {
    let addresses = Addresses { seed: 1995, count: 40 };
    whatever_the_address_the_page_works_and_shows_its_own_words(Browser::Firefox, addresses);
}

#[test]
fn after_two_fingers_the_next_button_works_at_once_by_finger_and_by_key() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(390, 844)
        .touch()
        .run(async |page| {
            page.open("/").await?;
            let at = "return document.documentElement.dataset.at";
            let stop = |moment: &Moment| format!(".stops a[data-moment='{}']", moment.id);
            let [first, second] = [&CONTENT.moments[0], &CONTENT.moments[1]];
            page.input().pinch(page.center_of(".picture").await?, 30, 90).await?;
            page.input().tap(page.center_of(&stop(first)).await?).await?;
            page.wait_for_value("the tap is heard", at, &first.id).await?;
            page.input().pinch(page.center_of(".picture").await?, 90, 40).await?;
            page.press_on(&stop(second), &[key::ENTER]).await?;
            page.wait_for_value("the key is heard", at, &second.id).await
        });
}
