//! Random acts of a reader, few of them and always the same. `cargo xtask monkey` does ten thousand, and new ones.

use e2e::browser::Browser;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::monkey::Monkey;
use std::time::Duration;

/// As on a busy machine.
const LIMIT: Duration = Duration::from_secs(900);

async fn after_each_of_some_random_acts_the_page_agrees_with_itself(browser: Browser, monkey: Monkey) {
    let journey = monkey.journey(browser).within(LIMIT);
    journey.go(async |page| monkey.play(page).await).await;
}

#[tokio::test]
async fn in_chromium_after_each_of_400_random_acts_the_page_agrees_with_itself() {
    let monkey = Monkey { seed: 1994, steps: 400 };
    after_each_of_some_random_acts_the_page_agrees_with_itself(Browser::Chromium, monkey).await;
}

#[tokio::test]
async fn in_firefox_after_each_of_200_random_acts_the_page_agrees_with_itself() {
    let monkey = Monkey { seed: 1994, steps: 200 };
    after_each_of_some_random_acts_the_page_agrees_with_itself(Browser::Firefox, monkey).await;
}

#[tokio::test]
async fn after_two_fingers_the_next_button_works_at_once_by_finger_and_by_key() {
    Journey::through(Browser::Chromium)
        .sized(390, 844)
        .by_touch()
        .preferring("prefers-reduced-motion", "reduce")
        .go(async |page| {
            page.open("/").await?;
            let pressed = |layer: &str| {
                format!("return document.querySelector('[data-layer={layer}]').getAttribute('aria-pressed') === 'true'")
            };
            page.hands().pinch(page.middle("[data-map]").await?, 30, 90).await?;
            page.hands().tap(page.middle("[data-layer=cis]").await?).await?;
            page.until("the tap is heard", &pressed("cis")).await?;
            page.hands().pinch(page.middle("[data-map]").await?, 90, 40).await?;
            page.press_on("[data-layer=coverage]", &[key::ENTER]).await?;
            page.until("the key is heard", &pressed("coverage")).await
        })
        .await;
}
