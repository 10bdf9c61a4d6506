//! The timeline: its stops, and their effect on the address and the history.

use crate::oracle::CONTENT;
use anyhow::Result;
use content::model::Moment;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde::Deserialize;

/// Everything that shows the moment.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub struct Now {
    page: String,
    stops: Vec<String>,
    captions: Vec<String>,
    query: String,
}

pub const NOW: &str = "
    const seen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
    return {
        page: document.documentElement.dataset.at,
        stops: [...document.querySelectorAll('[data-timeline] [data-moment][aria-current=step]')].map(e => e.dataset.moment),
        captions: [...document.querySelectorAll('.captions > li')].filter(seen).map(e => e.id),
        query: location.search,
    }";

/// The moment with this index, wherever the page shows it. The last one needs no query.
pub fn at(place: usize) -> Now {
    let Moment { id, .. } = &CONTENT.moments[place];
    Now {
        page: id.clone(),
        stops: vec![id.clone()],
        captions: vec![format!("at-{id}")],
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

/// The selector of the stop of a moment.
pub fn stop(place: usize) -> String {
    format!("[data-timeline] a[data-moment='{}']", CONTENT.moments[place].id)
}

/// Goes to a moment, by key.
pub async fn go(page: &Page, place: usize) -> Result<()> {
    page.press_on(&stop(place), &[key::ENTER]).await?;
    let there = "return document.querySelector('[data-moment][aria-current]').dataset.moment";
    page.wait_for_value("the moment", there, &CONTENT.moments[place].id)
        .await
}

async fn history(page: &Page) -> Result<u32> {
    page.eval("return history.length", vec![]).await
}

fn every_stop_leads_to_its_moment_by_key_and_by_click(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/").await?;
        page.wait_for_value("opened", NOW, &at(last())).await?;
        let before = history(page).await?;
        for place in 0..=last() {
            page.press_on(&stop(place), &[key::ENTER]).await?;
            page.wait_for_value("by key", NOW, &at(place)).await?;
        }
        for place in (0..=last()).rev() {
            let middle = page.center_of(&stop(place)).await?;
            page.input().click(middle).await?;
            page.wait_for_value("by click", NOW, &at(place)).await?;
        }
        assert_eq!(history(page).await?, before, "a moment is no page of its own");
        page.expect_selected(None).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_every_stop_leads_to_its_moment_by_key_and_by_click() {
    every_stop_leads_to_its_moment_by_key_and_by_click(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_every_stop_leads_to_its_moment_by_key_and_by_click() {
    every_stop_leads_to_its_moment_by_key_and_by_click(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_every_stop_leads_to_its_moment_by_key_and_by_click() {
    every_stop_leads_to_its_moment_by_key_and_by_click(Browser::WebKit);
}

#[test]
fn every_moment_has_an_address_and_is_announced() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (place, moment) in CONTENT.moments.iter().enumerate() {
            page.open(&format!("/?at={}", moment.id)).await?;
            page.wait_for_value("opened at", NOW, &at(place)).await?;
            let there = if place == 0 { 1 } else { place - 1 };
            page.press_on(&stop(there), &[key::ENTER]).await?;
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
fn a_page_opened_at_the_caption_of_a_moment_can_go_to_others() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for width in [1280, 500] {
            page.session.driver.set_window_rect(0, 0, width, 900).await?;
            page.open(&format!("/#at-{}", CONTENT.moments[1].id)).await?;
            page.wait_for_value("the moment", NOW, &at(1)).await?;
            page.press_on(&stop(2), &[key::ENTER]).await?;
            page.wait_for_value("the moment after", NOW, &at(2)).await?;
        }
        Ok(())
    });
}

#[test]
fn the_date_of_the_moment_is_in_legend_caption_and_title_of_the_window() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for (place, moment) in CONTENT.moments.iter().enumerate() {
            page.press_on(&stop(place), &[key::ENTER]).await?;
            page.wait_for_value("the moment", NOW, &at(place)).await?;
            let texts = "return [document.querySelector('[data-legend]').innerText,
                document.querySelector('.captions > [data-now]').innerText, document.title]";
            let [legend, caption, title]: [String; 3] = page.eval(texts, vec![]).await?;
            assert!(legend.contains(&moment.when), "{legend}");
            assert!(caption.contains(&moment.label), "{caption}");
            let date = if moment.label.starts_with(char::is_uppercase) && moment.from == moment.to {
                moment.label.clone()
            } else {
                moment.label[..1].to_lowercase() + &moment.label[1..]
            };
            assert!(title.contains(&date), "{title} without {date}");
        }
        Ok(())
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
        go(page, 0).await?;
        choose("ukraine").await?;
        go(page, 2).await?;
        page.session.driver.back().await?;
        page.expect_selected(Some("georgia")).await?;
        let query = "return location.search";
        let of = |place: usize| format!("?at={}", CONTENT.moments[place].id);
        page.wait_for_value("back in Georgia", query, &of(0)).await?;
        page.session.driver.back().await?;
        page.expect_selected(None).await?;
        page.wait_for_value("back at the beginning", NOW, &at(last())).await?;
        page.session.driver.forward().await?;
        page.session.driver.forward().await?;
        page.expect_selected(Some("ukraine")).await?;
        page.wait_for_value("forth to Ukraine", query, &of(2)).await
    });
}
