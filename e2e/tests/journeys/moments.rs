//! Through time: the slider, the buttons and the ruler, and what the address and the history know of it.

use crate::reckoning::CONTENT;
use azerbaijan_1994::content::model::Moment;
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;
use serde::Deserialize;

pub const SLIDER: &str = "input[data-moment]";

/// Everything that tells of the moment.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub struct Now {
    page: String,
    slider: String,
    spoken: String,
    accounts: Vec<String>,
    steps: Vec<String>,
    query: String,
}

pub const NOW: &str = "
    const slider = document.querySelector('[data-moment]');
    const accounts = [...document.querySelectorAll('.chronicle > li')];
    const seen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
    return {
        page: document.documentElement.dataset.at,
        slider: slider.value,
        spoken: slider.getAttribute('aria-valuetext'),
        accounts: accounts.filter(seen).map(e => e.id),
        steps: accounts.filter(e => e.getAttribute('aria-current') === 'step').map(e => e.id),
        query: location.search,
    }";

/// The moment with this place, in every place that tells of it. The last one needs no query.
pub fn at(place: usize) -> Now {
    let Moment { id, label, .. } = &CONTENT.moments[place];
    let account = vec![format!("at-{id}")];
    Now {
        page: id.clone(),
        slider: place.to_string(),
        spoken: label.clone(),
        accounts: account.clone(),
        steps: account,
        query: if place == last() {
            String::new()
        } else {
            format!("?at={id}")
        },
    }
}

pub fn last() -> usize {
    CONTENT.moments.len() - 1
}

async fn history(page: &Page) -> Outcome<u32> {
    page.ask("return history.length", vec![]).await
}

async fn the_slider_goes_by_keys(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/").await?;
        page.says("opened", NOW, &at(last())).await?;
        let before = history(page).await?;
        page.press_on(SLIDER, &[key::HOME]).await?;
        page.says("Home", NOW, &at(0)).await?;
        for place in 1..=last() {
            page.hands().press(&[key::RIGHT]).await?;
            page.says("the right arrow", NOW, &at(place)).await?;
        }
        page.hands().press(&[key::LEFT, key::LEFT]).await?;
        page.says("twice the left arrow", NOW, &at(last() - 2)).await?;
        page.hands().press(&[key::END]).await?;
        page.says("End", NOW, &at(last())).await?;
        assert_eq!(history(page).await?, before, "a moment is no page of its own");
        Ok(())
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_the_slider_goes_by_keys() {
    the_slider_goes_by_keys(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_the_slider_goes_by_keys() {
    the_slider_goes_by_keys(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_the_slider_goes_by_keys() {
    the_slider_goes_by_keys(Browser::WebKit).await;
}

#[tokio::test]
async fn every_moment_has_an_address_and_is_announced() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            for (place, moment) in CONTENT.moments.iter().enumerate() {
                page.open(&format!("/?at={}", moment.id)).await?;
                page.says("opened at", NOW, &at(place)).await?;
                page.press_on(SLIDER, &[if place == 0 { key::RIGHT } else { key::LEFT }])
                    .await?;
                let there = if place == 0 { 1 } else { place - 1 };
                page.says("a step", NOW, &at(there)).await?;
                let heard = format!("Map shows {}.", CONTENT.moments[there].label);
                let said = "return document.querySelector('[data-announce]').textContent";
                page.says("what is heard", said, &heard).await?;
            }
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn from_the_account_of_a_moment_in_the_address_the_page_goes_on_to_others() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            for width in [1280, 500] {
                page.session.driver.set_window_rect(0, 0, width, 900).await?;
                page.open(&format!("/#at-{}", CONTENT.moments[1].id)).await?;
                page.says("the moment", NOW, &at(1)).await?;
                page.press_on(SLIDER, &[key::RIGHT]).await?;
                page.says("the moment after", NOW, &at(2)).await?;
            }
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn the_buttons_step_through_all_moments_and_stop_at_both_ends() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let press = async |to: &str| -> Outcome {
                let at = page.middle(&format!("button[data-step-to={to}]")).await?;
                page.hands().click(at).await
            };
            let spent = "return ['earlier', 'later'].map(to =>
                document.querySelector(`[data-step-to=${to}]`).getAttribute('aria-disabled') === 'true')";
            for place in (0..last()).rev() {
                press("earlier").await?;
                page.says("earlier", NOW, &at(place)).await?;
            }
            page.says("at the beginning", spent, &[true, false]).await?;
            press("earlier").await?;
            page.says("no earlier", NOW, &at(0)).await?;
            for place in 1..=last() {
                press("later").await?;
                page.says("later", NOW, &at(place)).await?;
            }
            page.says("at the end", spent, &[false, true]).await?;
            press("later").await?;
            page.says("no later", NOW, &at(last())).await
        })
        .await;
}

#[tokio::test]
async fn the_bars_of_the_ruler_lead_to_their_moments_and_make_no_history() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let before = history(page).await?;
            for (place, moment) in CONTENT.moments.iter().enumerate() {
                let bar = page.middle(&format!("a[data-bar='{}'] rect", moment.id)).await?;
                page.hands().click(bar).await?;
                page.says("the bar", NOW, &at(place)).await?;
            }
            assert_eq!(history(page).await?, before);
            page.selects(None).await
        })
        .await;
}

#[tokio::test]
async fn back_leads_from_republic_to_republic_whatever_the_moment() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let choose = async |slug: &str| -> Outcome {
                page.press_on(&format!("nav[data-republics] a[href='#{slug}']"), &[key::ENTER])
                    .await?;
                page.selects(Some(slug)).await
            };
            choose("georgia").await?;
            page.press_on(SLIDER, &[key::HOME]).await?;
            page.says("in Georgia", NOW, &at(0)).await?;
            choose("ukraine").await?;
            page.press_on(SLIDER, &[key::RIGHT, key::RIGHT]).await?;
            page.says("in Ukraine", NOW, &at(2)).await?;
            page.session.driver.back().await?;
            page.selects(Some("georgia")).await?;
            page.says("back in Georgia", NOW, &at(0)).await?;
            page.session.driver.back().await?;
            page.selects(None).await?;
            page.says("back at the beginning", NOW, &at(last())).await?;
            page.session.driver.forward().await?;
            page.session.driver.forward().await?;
            page.selects(Some("ukraine")).await?;
            page.says("forth to Ukraine", NOW, &at(2)).await
        })
        .await;
}
