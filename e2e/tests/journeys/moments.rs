//! Through time: the slider, the buttons, the ruler, playing; and that nothing else moves meanwhile.

use crate::reckoning::{stance, CONTENT};
use azerbaijan_1994::content::model::Moment;
use azerbaijan_1994::content::vocabulary::Stance;
use azerbaijan_1994::layer::Layer;
use azerbaijan_1994::republic::Republic;
use azerbaijan_1994::words;
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::{Page, Rect};
use serde::Deserialize;
use std::time::Duration;
use thirtyfour::By;

const SLIDER: &str = "input[data-moment]";

/// Everything that tells of the moment.
#[derive(Debug, Deserialize, PartialEq, Eq)]
struct Now {
    page: String,
    slider: String,
    spoken: String,
    accounts: Vec<String>,
    steps: Vec<String>,
    query: String,
}

const NOW: &str = "
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
fn at(place: usize) -> Now {
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

fn last() -> usize {
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

#[tokio::test]
async fn no_moment_moves_anything_but_the_colours() {
    // In the document, not in the viewport: taking the focus may scroll.
    let boxes = "return ['[data-map]', '.time', '.ruler', '.steps', '.key', '.insets', '[data-panel]', '[data-source]',
        '[data-republics]', '#table'].map(selector => {
            const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
            return { x, y: y + scrollY, width, height } })";
    for (width, height) in [(390, 844), (1280, 900)] {
        Journey::through(Browser::Chromium)
            .sized(width, height)
            .go(async |page| {
                for address in ["/", "/#armenia", "/?layer=relations#kazakhstan"] {
                    page.session.driver.goto("about:blank").await?;
                    page.open(address).await?;
                    page.settled().await?;
                    let home: Vec<Rect> = page.ask(boxes, vec![]).await?;
                    page.press_on(SLIDER, &[key::HOME]).await?;
                    for place in 0..=last() {
                        let slider = "return document.querySelector('[data-moment]').value";
                        page.says("the moment", slider, &place.to_string()).await?;
                        let now: Vec<Rect> = page.ask(boxes, vec![]).await?;
                        assert_eq!(now, home, "{address} at {width}, {}", CONTENT.moments[place].label);
                        page.hands().press(&[key::RIGHT]).await?;
                    }
                }
                Ok(())
            })
            .await;
    }
}

/// What a moment should say of a partner, by our own reckoning.
fn change(place: usize, partner: Republic) -> String {
    let word = |stance: Stance| {
        let class = Stance::ALL
            .iter()
            .position(|known| *known == stance)
            .expect("it is a stance");
        words::classes(Layer::Stance)[class]
    };
    let now = stance(place, partner);
    let before = place
        .checked_sub(1)
        .map_or(Stance::NotStated, |before| stance(before, partner));
    let (name, now_in_words) = (partner.name(), word(now));
    if now == before {
        format!("{name}: no change at this moment. {now_in_words}.")
    } else {
        format!("{name}: now {now_in_words}, before {}.", word(before))
    }
}

#[tokio::test]
async fn of_the_chosen_republic_every_moment_says_whether_it_changes() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let line = "return document.querySelector('.time .change').textContent.trim()";
            page.says("of no republic", line, &String::new()).await?;
            for partner in Republic::partners() {
                page.load(&format!("/?at={}#{}", CONTENT.moments[last()].id, partner.slug()))
                    .await?;
                page.live().await?;
                page.selects(Some(partner.slug())).await?;
                page.press_on(SLIDER, &[key::HOME]).await?;
                for place in 0..=last() {
                    page.says("the line", line, &change(place, partner)).await?;
                    page.hands().press(&[key::RIGHT]).await?;
                }
            }
            Ok(())
        })
        .await;
}

async fn without_scripts_the_bars_lead_to_the_accounts(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.load("/").await?;
        for moment in &CONTENT.moments {
            let bar = format!("a[data-bar='{}']", moment.id);
            let bar = page.session.driver.find(By::Css(&bar)).await?;
            bar.send_keys(key::ENTER).await?;
            let mut seen = Vec::new();
            for account in page.session.driver.find_all(By::Css(".chronicle > li")).await? {
                if account.is_displayed().await? {
                    assert!(account.text().await?.contains(&moment.account), "{}", moment.label);
                    seen.extend(account.id().await?);
                }
            }
            assert_eq!(seen, [format!("at-{}", moment.id)]);
        }
        Ok(())
    };
    Journey::through(browser).without_scripts().go(travel).await;
}

#[tokio::test]
async fn in_chromium_without_scripts_the_bars_lead_to_the_accounts() {
    without_scripts_the_bars_lead_to_the_accounts(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_without_scripts_the_bars_lead_to_the_accounts() {
    without_scripts_the_bars_lead_to_the_accounts(Browser::Firefox).await;
}
