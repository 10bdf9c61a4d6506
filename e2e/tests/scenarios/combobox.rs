//! The search combobox: its list by keys, selecting from it, and its status text.

use crate::axe::violations;
use crate::oracle::CONTENT;
use crate::search::{owned, Hits, BOX, HITS};
use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use thirtyfour::By;

/// Types into the box, key by key.
async fn type_in(page: &Page, text: &str) -> Result<()> {
    let letters: Vec<String> = text.chars().map(String::from).collect();
    page.press_on(BOX, &letters.iter().map(String::as_str).collect::<Vec<_>>())
        .await
}

/// Waits for results.
async fn results(page: &Page) -> Result<()> {
    let found = "return !!document.querySelector('#hits li:not([hidden])')";
    page.wait_until("something is found", found).await
}

fn the_list_goes_by_keys(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/#armenia").await?;
        page.expect_selected(Some("armenia")).await?;
        type_in(page, "ka").await?;
        let typed = "return document.querySelector('[data-search]').value";
        page.wait_for_value("what is typed", typed, &"ka".to_owned()).await?;
        results(page).await?;
        let found: Hits = page.eval(HITS, vec![]).await?;
        let (count, status) = (found.options.len(), found.status.clone());
        // Typing activates no option.
        assert_eq!((found.active, &found.selected), (None, &vec![]));
        assert!(
            count > 1 && found.options.contains(&owned("Kazakhstan", "")),
            "{found:?}"
        );
        let at = |place: usize| Hits {
            active: Some(place),
            selected: vec![place],
            expanded: "true".into(),
            status: status.clone(),
            ..found.clone()
        };
        for place in (0..count).chain([0]) {
            page.input().press(&[key::DOWN]).await?;
            page.wait_for_value("the down arrow", HITS, &at(place)).await?;
        }
        page.input().press(&[key::UP]).await?;
        page.wait_for_value("the up arrow", HITS, &at(count - 1)).await?;
        // Esc closes the list and nothing else; the next one clears the choice as everywhere.
        page.input().press(&[key::ESCAPE]).await?;
        let closed = Hits {
            expanded: "false".into(),
            ..Hits::default()
        };
        page.wait_for_value("closed", HITS, &closed).await?;
        // The down arrow opens it again.
        page.input().press(&[key::DOWN]).await?;
        page.wait_for_value("opened again", HITS, &found).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_for_value("closed again", HITS, &closed).await?;
        page.expect_selected(Some("armenia")).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.expect_selected(None).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_the_list_goes_by_keys() {
    the_list_goes_by_keys(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_list_goes_by_keys() {
    the_list_goes_by_keys(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_list_goes_by_keys() {
    the_list_goes_by_keys(Browser::WebKit);
}

#[test]
fn selecting_from_the_list_goes_there_and_moves_the_focus() {
    let cases = [
        ("byelorussia", "#belarus", "#belarus-title"),
        ("kiev", "#ukraine", "#ukraine-title"),
        ("overthrow", "#s12", "#s12 .number"),
        ("mediation", "#s4", "#s4 .number"),
    ];
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (text, fragment, focus) in cases {
            page.open("/").await?;
            type_in(page, text).await?;
            results(page).await?;
            page.input().press(&[key::ENTER]).await?;
            let there = format!(
                "return location.hash === '{fragment}' && document.activeElement.matches('{focus}')
                        && document.querySelector('{BOX}').getAttribute('aria-expanded') === 'false'"
            );
            page.wait_until(&format!("{text} leads to {focus}"), &there).await?;
            if let Some(republic) = Republic::from_slug(&fragment[1..]) {
                page.expect_selected(Some(republic.slug())).await?;
            }
        }
        page.open("/").await?;
        type_in(page, "tiflis").await?;
        results(page).await?;
        page.input().click(page.center_of("#hits [role=option]").await?).await?;
        page.expect_selected(Some("georgia")).await?;
        // A person stands on another page.
        type_in(page, "askar akayev").await?;
        results(page).await?;
        page.input().press(&[key::ENTER]).await?;
        page.wait_until(
            "the glossary is open at the person",
            "return location.pathname.endsWith('/glossary/') && location.hash === '#person-akayev'",
        )
        .await
    });
}

#[test]
fn no_violations_while_the_list_is_open() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let before = violations(page, "").await?;
        type_in(page, "ka").await?;
        results(page).await?;
        page.input().press(&[key::DOWN]).await?;
        // Violations without the list belong to another scenario.
        let mut found = violations(page, "").await?;
        found.retain(|violation| !before.contains(violation));
        assert!(found.is_empty(), "{}", found.join("\n    "));
        Ok(())
    });
}

#[test]
fn without_scripts_the_box_is_disabled_and_a_link_leads_to_the_glossary() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/").await?;
            assert_eq!(page.count("[data-search]:disabled").await?, 1);
            let link = page.session.driver.find(By::Css(".search a[href='glossary/']")).await?;
            link.send_keys(key::ENTER).await?;
            let glossary = page.session.driver.find(By::Css("main")).await?;
            let words = glossary.text().await?;
            for name in &CONTENT.names {
                assert!(words.contains(&name.name), "{} is in the glossary", name.name);
            }
            Ok(())
        });
}
