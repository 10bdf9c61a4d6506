//! What a moment changes: its events, the line of the selected republic, and nothing else.

use crate::layers::colour;
use crate::oracle::{class, stance, CONTENT};
use crate::timeline::{go, last, stop};
use azerbaijan_1994::strings;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Stance};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::{Page, Rect};
use e2e::scenario::Scenario;
use serde_json::json;
use thirtyfour::By;

/// Steps through all moments; these parts of the page keep their place and size.
fn no_moment_moves(width: u32, height: u32, parts: &[&str]) {
    let boxes = "return arguments[0].map(selector => {
            const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
            return { x, y, width, height } })";
    Scenario::in_browser(Browser::Chromium)
        .viewport(width, height)
        .run(async |page| {
            let mut moved = Vec::new();
            for address in ["/", "/#armenia", "/?layer=relations#kazakhstan"] {
                page.session.driver.goto("about:blank").await?;
                page.open(address).await?;
                page.map_at_rest().await?;
                page.press_on(&stop(last()), &[]).await?;
                page.scroll_at_rest().await?;
                let home: Vec<Rect> = page.eval(boxes, vec![json!(parts)]).await?;
                for (place, moment) in CONTENT.moments.iter().enumerate() {
                    go(page, place).await?;
                    let now: Vec<Rect> = page.eval(boxes, vec![json!(parts)]).await?;
                    for (part, (before, now)) in parts.iter().zip(home.iter().zip(now)) {
                        if *before != now {
                            let by = (now.x - before.x, now.y - before.y, now.height - before.height);
                            moved.push(format!("{address} at {width}, {}: {part} by {by:?}", moment.label));
                        }
                    }
                }
            }
            assert!(moved.is_empty(), "{}", moved.join("\n  "));
            Ok(())
        });
}

#[test]
fn on_a_phone_no_moment_moves_the_map_or_the_timeline() {
    // The sentences of the legend have varying lengths, and are above the map.
    no_moment_moves(
        390,
        844,
        &["[data-map]", ".picture", ".stops", ".captions", "[data-play]"],
    );
}

#[test]
fn on_a_screen_no_moment_moves_anything() {
    let parts = [
        ".masthead",
        ".legend-box",
        ".picture",
        "[data-map]",
        ".controls",
        ".layers",
        "[data-timeline]",
        ".captions",
        ".stops",
        "[data-panel]",
        "[data-republics]",
        "footer",
    ];
    for (width, height) in [(1366, 657), (1280, 900), (1600, 1000)] {
        no_moment_moves(width, height, &parts);
    }
}

/// What a moment should say of a partner, by the oracle.
fn change(place: usize, partner: Republic) -> String {
    let word = |stance: Stance| {
        let class = Stance::ALL
            .iter()
            .position(|known| *known == stance)
            .expect("it is a stance");
        strings::classes(Layer::Stance)[class].to_lowercase()
    };
    let now = stance(place, partner);
    let before = place.checked_sub(1).map(|before| stance(before, partner));
    let name = match CONTENT.coverage(partner) {
        Some(Coverage::Group) => format!("{}, as part of Central Asia", partner.name()),
        _ => partner.name().to_owned(),
    };
    match before {
        Some(before) if before == now => format!("{name}: {}, no change.", word(now)),
        None | Some(Stance::NotStated) => format!("{name}: {}.", word(now)),
        Some(before) => format!("{name}: {} → {}.", word(before), word(now)),
    }
}

#[test]
fn every_moment_says_whether_the_selected_republic_changes() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let line = "return document.querySelector('.time .change').textContent.trim()";
        page.wait_for_value("of no republic", line, &String::new()).await?;
        for partner in Republic::partners() {
            page.load(&format!("/?at={}#{}", CONTENT.moments[last()].id, partner.slug()))
                .await?;
            page.wait_live().await?;
            page.expect_selected(Some(partner.slug())).await?;
            for place in 0..=last() {
                go(page, place).await?;
                page.wait_for_value("the line", line, &change(place, partner)).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn the_map_marks_exactly_the_republics_whose_class_changes() {
    let marked =
        "return [...document.querySelectorAll('[data-map] a[data-changed]')].map(e => e.getAttribute('data-republic')).sort()";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for layer in [Layer::Stance, Layer::Relations] {
            page.open(&format!("/?{}", layer.slug())).await?;
            colour(page, layer).await?;
            page.wait_for_value("opened", marked, &Vec::<String>::new()).await?;
            let mut before = last();
            for place in (0..=last()).chain([0]) {
                let partners = Republic::partners();
                let changed =
                    partners.filter(|partner| class(layer, before, *partner) != class(layer, place, *partner));
                let changed: Vec<String> = changed.map(|partner| partner.slug().to_owned()).collect();
                go(page, place).await?;
                let label = &CONTENT.moments[place].label;
                page.wait_for_value(&format!("{layer:?}, {label}"), marked, &changed)
                    .await?;
                before = place;
            }
        }
        Ok(())
    });
}

fn without_scripts_the_stops_lead_to_the_captions(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.load("/").await?;
        for (place, moment) in CONTENT.moments.iter().enumerate() {
            let link = page.session.driver.find(By::Css(stop(place))).await?;
            link.send_keys(key::ENTER).await?;
            let mut seen = Vec::new();
            for caption in page.session.driver.find_all(By::Css(".captions > li")).await? {
                if caption.is_displayed().await? {
                    assert!(
                        caption.text().await?.contains(&CONTENT.caption(moment)),
                        "{}",
                        moment.label
                    );
                    seen.extend(caption.id().await?);
                }
            }
            assert_eq!(seen, [format!("at-{}", moment.id)]);
        }
        Ok(())
    };
    Scenario::in_browser(browser).without_javascript().run(steps);
}

#[test]
fn in_chromium_without_scripts_the_stops_lead_to_the_captions() {
    without_scripts_the_stops_lead_to_the_captions(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_without_scripts_the_stops_lead_to_the_captions() {
    without_scripts_the_stops_lead_to_the_captions(Browser::Firefox);
}
