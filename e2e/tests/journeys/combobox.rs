//! The box that searches: its list by keys, what is chosen from it, and that it says what is seen.

use crate::axe::violations;
use crate::reckoning::CONTENT;
use crate::searching::{owned, Hits, BOX, HITS};
use azerbaijan_1994::republic::Republic;
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;
use thirtyfour::By;

/// Types into the box, key by key.
async fn type_in(page: &Page, text: &str) -> Outcome {
    let letters: Vec<String> = text.chars().map(String::from).collect();
    page.press_on(BOX, &letters.iter().map(String::as_str).collect::<Vec<_>>())
        .await
}

async fn the_list_goes_by_keys(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/#armenia").await?;
        page.selects(Some("armenia")).await?;
        type_in(page, "ka").await?;
        let typed = "return document.querySelector('[data-search]').value";
        page.says("what is typed", typed, &"ka".to_owned()).await?;
        page.until(
            "something is found",
            "return !!document.querySelector('#hits li:not([hidden])')",
        )
        .await?;
        let found: Hits = page.ask(HITS, vec![]).await?;
        let count = found.options.len();
        assert!(
            count > 1 && found.options.contains(&owned("Kazakhstan", "")),
            "{found:?}"
        );
        let at = |place: usize| Hits {
            active: Some(place),
            selected: vec![place],
            expanded: "true".into(),
            told: format!("{count} results."),
            ..found.clone()
        };
        page.says("typed", HITS, &at(0)).await?;
        for place in (1..count).chain([0]) {
            page.hands().press(&[key::DOWN]).await?;
            page.says("the down arrow", HITS, &at(place)).await?;
        }
        page.hands().press(&[key::UP]).await?;
        page.says("the up arrow", HITS, &at(count - 1)).await?;
        // Esc closes the list and nothing else; the next one clears the choice as everywhere.
        page.hands().press(&[key::ESCAPE]).await?;
        let closed = Hits {
            expanded: "false".into(),
            ..Hits::default()
        };
        page.says("closed", HITS, &closed).await?;
        page.selects(Some("armenia")).await?;
        page.hands().press(&[key::ESCAPE]).await?;
        page.selects(None).await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_the_list_goes_by_keys() {
    the_list_goes_by_keys(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_the_list_goes_by_keys() {
    the_list_goes_by_keys(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_the_list_goes_by_keys() {
    the_list_goes_by_keys(Browser::WebKit).await;
}

#[tokio::test]
async fn a_choice_from_the_list_goes_there_and_takes_the_focus_along() {
    let cases = [
        ("byelorussia", "#belarus", "#belarus-title"),
        ("kiev", "#ukraine", "#ukraine-title"),
        ("overthrow", "#s12", "#s12 .mark"),
        ("askar akayev", "#person-akayev", "#person-akayev"),
        ("mediation", "#s4", "#s4 .mark"),
    ];
    Journey::through(Browser::Chromium)
        .go(async |page| {
            for (text, fragment, focus) in cases {
                page.open("/").await?;
                type_in(page, text).await?;
                page.hands().press(&[key::ENTER]).await?;
                let there = format!(
                    "return location.hash === '{fragment}' && document.activeElement.matches('{focus}')
                        && document.querySelector('{BOX}').getAttribute('aria-expanded') === 'false'"
                );
                page.until(&format!("{text} leads to {focus}"), &there).await?;
                if let Some(republic) = Republic::from_slug(&fragment[1..]) {
                    page.selects(Some(republic.slug())).await?;
                }
            }
            page.open("/").await?;
            type_in(page, "tiflis").await?;
            page.hands().click(page.middle("#hits [role=option]").await?).await?;
            page.selects(Some("georgia")).await
        })
        .await;
}

#[tokio::test]
async fn axe_finds_nothing_while_the_list_is_open() {
    for scheme in ["light", "dark"] {
        Journey::through(Browser::Chromium)
            .preferring("prefers-color-scheme", scheme)
            .go(async |page| {
                page.open("/").await?;
                let before = violations(page, "").await?;
                type_in(page, "ka").await?;
                page.until(
                    "the list is open",
                    "return !!document.querySelector('.hits:not([hidden])')",
                )
                .await?;
                page.hands().press(&[key::DOWN]).await?;
                // What axe finds without the list is another journey's.
                let mut found = violations(page, "").await?;
                found.retain(|violation| !before.contains(violation));
                assert!(found.is_empty(), "{}", found.join("\n    "));
                Ok(())
            })
            .await;
    }
}

#[tokio::test]
async fn without_scripts_the_box_is_asleep_and_the_index_is_one_link_away() {
    Journey::through(Browser::Chromium)
        .without_scripts()
        .go(async |page| {
            page.load("/").await?;
            assert_eq!(page.count("[data-search]:disabled").await?, 1);
            let link = page.session.driver.find(By::Css(".search a[href='#index']")).await?;
            link.send_keys(key::ENTER).await?;
            let index = page.session.driver.find(By::Css("#index")).await?;
            let words = index.text().await?;
            for name in &CONTENT.names {
                assert!(words.contains(&name.name), "{} is in the index", name.name);
            }
            Ok(())
        })
        .await;
}
