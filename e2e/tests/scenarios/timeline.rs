//! The timeline: the slider, the buttons and the axis, and their effect on the address and the history.

use crate::oracle::CONTENT;
use anyhow::Result;
use content::model::Moment;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde::Deserialize;

pub const SLIDER: &str = "input[data-moment]";

/// Everything that shows the moment.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub struct Now {
    page: String,
    slider: String,
    value_text: String,
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
        value_text: slider.getAttribute('aria-valuetext'),
        accounts: accounts.filter(seen).map(e => e.id),
        steps: accounts.filter(e => e.getAttribute('aria-current') === 'step').map(e => e.id),
        query: location.search,
    }";

/// The moment with this index, wherever the page shows it. The last one needs no query.
pub fn at(place: usize) -> Now {
    let Moment { id, label, .. } = &CONTENT.moments[place];
    let account = vec![format!("at-{id}")];
    Now {
        page: id.clone(),
        slider: place.to_string(),
        value_text: label.clone(),
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

async fn history(page: &Page) -> Result<u32> {
    page.eval("return history.length", vec![]).await
}

fn the_slider_works_by_keys(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/").await?;
        page.wait_for_value("opened", NOW, &at(last())).await?;
        let before = history(page).await?;
        page.press_on(SLIDER, &[key::HOME]).await?;
        page.wait_for_value("Home", NOW, &at(0)).await?;
        for place in 1..=last() {
            page.input().press(&[key::RIGHT]).await?;
            page.wait_for_value("the right arrow", NOW, &at(place)).await?;
        }
        page.input().press(&[key::LEFT, key::LEFT]).await?;
        page.wait_for_value("twice the left arrow", NOW, &at(last() - 2))
            .await?;
        page.input().press(&[key::END]).await?;
        page.wait_for_value("End", NOW, &at(last())).await?;
        assert_eq!(history(page).await?, before, "a moment is no page of its own");
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_the_slider_works_by_keys() {
    the_slider_works_by_keys(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_slider_works_by_keys() {
    the_slider_works_by_keys(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_slider_works_by_keys() {
    the_slider_works_by_keys(Browser::WebKit);
}

#[test]
fn every_moment_has_an_address_and_is_announced() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (place, moment) in CONTENT.moments.iter().enumerate() {
            page.open(&format!("/?at={}", moment.id)).await?;
            page.wait_for_value("opened at", NOW, &at(place)).await?;
            page.press_on(SLIDER, &[if place == 0 { key::RIGHT } else { key::LEFT }])
                .await?;
            let there = if place == 0 { 1 } else { place - 1 };
            page.wait_for_value("a step", NOW, &at(there)).await?;
            let moment = &CONTENT.moments[there];
            let heard = format!("{}. {}", moment.label, CONTENT.caption(moment).replace(" →", ", now"));
            let said = "return document.querySelector('[data-announce]').textContent";
            page.wait_for_value("what is heard", said, &heard).await?;
        }
        Ok(())
    });
}

#[test]
fn a_page_opened_at_the_events_of_a_moment_can_go_to_others() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for width in [1280, 500] {
            page.session.driver.set_window_rect(0, 0, width, 900).await?;
            page.open(&format!("/#at-{}", CONTENT.moments[1].id)).await?;
            page.wait_for_value("the moment", NOW, &at(1)).await?;
            page.press_on(SLIDER, &[key::RIGHT]).await?;
            page.wait_for_value("the moment after", NOW, &at(2)).await?;
        }
        Ok(())
    });
}

#[test]
fn the_buttons_step_through_all_moments_and_stop_at_both_ends() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let press = async |to: &str| -> Result<()> {
            let at = page.center_of(&format!("button[data-step-to={to}]")).await?;
            page.input().click(at).await
        };
        let spent = "return ['earlier', 'later'].map(to =>
                document.querySelector(`[data-step-to=${to}]`).getAttribute('aria-disabled') === 'true')";
        for place in (0..last()).rev() {
            press("earlier").await?;
            page.wait_for_value("earlier", NOW, &at(place)).await?;
        }
        page.wait_for_value("at the beginning", spent, &[true, false]).await?;
        press("earlier").await?;
        page.wait_for_value("no earlier", NOW, &at(0)).await?;
        for place in 1..=last() {
            press("later").await?;
            page.wait_for_value("later", NOW, &at(place)).await?;
        }
        page.wait_for_value("at the end", spent, &[false, true]).await?;
        press("later").await?;
        page.wait_for_value("no later", NOW, &at(last())).await
    });
}

#[test]
fn the_bars_of_the_axis_lead_to_their_moments_and_add_no_history() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let before = history(page).await?;
        for (place, moment) in CONTENT.moments.iter().enumerate() {
            let bar = page.center_of(&format!("a[data-bar='{}'] rect", moment.id)).await?;
            page.input().click(bar).await?;
            page.wait_for_value("the bar", NOW, &at(place)).await?;
        }
        assert_eq!(history(page).await?, before);
        page.expect_selected(None).await
    });
}

#[test]
fn back_leads_from_republic_to_republic_whatever_the_moment() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let choose = async |slug: &str| -> Result<()> {
            page.press_on(&format!("nav[data-republics] a[href='#{slug}']"), &[key::ENTER])
                .await?;
            page.expect_selected(Some(slug)).await
        };
        choose("georgia").await?;
        page.press_on(SLIDER, &[key::HOME]).await?;
        page.wait_for_value("in Georgia", NOW, &at(0)).await?;
        choose("ukraine").await?;
        page.press_on(SLIDER, &[key::RIGHT, key::RIGHT]).await?;
        page.wait_for_value("in Ukraine", NOW, &at(2)).await?;
        page.session.driver.back().await?;
        page.expect_selected(Some("georgia")).await?;
        page.wait_for_value("back in Georgia", NOW, &at(0)).await?;
        page.session.driver.back().await?;
        page.expect_selected(None).await?;
        page.wait_for_value("back at the beginning", NOW, &at(last())).await?;
        page.session.driver.forward().await?;
        page.session.driver.forward().await?;
        page.expect_selected(Some("ukraine")).await?;
        page.wait_for_value("forth to Ukraine", NOW, &at(2)).await
    });
}
