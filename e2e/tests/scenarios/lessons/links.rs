//! The page that makes links for lessons.

use crate::axe::violations;
use crate::reading::{press, Way};
use crate::share::qr_code::scanned;
use crate::share::value;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

const READY: &str = "return !document.querySelector('[data-maker]').hidden";

async fn opened(page: &Page) -> Result<()> {
    page.load("/links/").await?;
    page.wait_until("the form works", READY).await
}

/// Chooses from a list, with the event of a reader's choice.
async fn choose(page: &Page, name: &str, to: &str) -> Result<()> {
    const SCRIPT: &str = "const list = document.querySelector(`select[name=${arguments[0]}]`);
        list.value = arguments[1];
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return list.value === arguments[1]";
    assert!(
        page.eval::<bool>(SCRIPT, vec![json!(name), json!(to)]).await?,
        "{name} has no {to}"
    );
    Ok(())
}

fn keys_make_links_for_the_map_the_embed_and_the_quiz(browser: Browser) {
    Scenario::in_browser(browser).under_path("/a/b").run(async |page| {
        opened(page).await?;
        let link = async || value(page, "[data-link]").await;
        assert_eq!(link().await?, page.server.address("/"));
        for part in ["readings", "answers", "layers", "search"] {
            page.press_on(&format!("[name=hide][value={part}]"), &[" "]).await?;
        }
        page.press_on("[name=without][value=s2]", &[" "]).await?;
        page.press_on("[name=without][value=s4]", &[" "]).await?;
        page.press_on("[name=aloud]", &[" "]).await?;
        choose(page, "at", "1993-09").await?;
        choose(page, "layer", "cis").await?;
        choose(page, "selection", "s12").await?;
        let warning = "return document.querySelector('main').innerText.includes('Hiding is no protection')";
        assert!(
            page.eval::<bool>(warning, vec![]).await?,
            "it does not say that hiding is no protection"
        );
        const QUERY: &str = "hide=readings,answers,layers,search&without=s2,s4&aloud=on&at=1993-09&layer=cis";
        assert_eq!(link().await?, page.server.address(&format!("/?{QUERY}#s12")));
        choose(page, "selection", "russia").await?;
        assert_eq!(link().await?, page.server.address(&format!("/?{QUERY}#russia")));
        choose(page, "selection", "s12").await?;
        // Two dates need the width of the page.
        choose(page, "beside", "1991-12").await?;
        assert_eq!(
            link().await?,
            page.server.address(&format!("/?{QUERY}&beside=1991-12#s12"))
        );
        // Enter on a box does nothing; an arrow chooses the next page.
        page.press_on("[name=page]:checked", &[key::RIGHT]).await?;
        let embedded = page.server.address(&format!("/embed/?republic=s12&{QUERY}"));
        assert_eq!(link().await?, embedded);
        let frame = value(page, "[data-code=frame]").await?;
        assert!(
            frame.contains(&format!("src=\"{}\"", embedded.replace('&', "&amp;"))),
            "{frame}"
        );
        let element = value(page, "[data-code=element]").await?;
        for attribute in [
            "republic=\"s12\"",
            "hide=\"readings,answers,layers,search\"",
            "without=\"s2,s4\"",
            "aloud=\"on\"",
            "at=\"1993-09\"",
        ] {
            assert!(element.contains(attribute), "{attribute} in {element}");
        }
        page.press_on("[name=page]:checked", &[key::RIGHT]).await?;
        assert_eq!(link().await?, page.server.address("/quiz/?hide=answers"));
        assert_eq!(
            page.count("[data-codes]:not([hidden])").await?,
            0,
            "a quiz is not embedded"
        );
        // What the link opens shows what was chosen.
        page.load(&embedded.replace(&page.server.address("/"), "/")).await?;
        page.wait_live().await?;
        page.wait_until(
            "it opens as it was made",
            "const { dataset } = document.documentElement;
            return dataset.at === '1993-09' && dataset.colours === 'cis' && location.hash === '#s12'
                && dataset.hide === 'readings answers layers search'",
        )
        .await
    });
}

#[test]
fn in_chromium_keys_make_links_for_the_map_the_embed_and_the_quiz() {
    keys_make_links_for_the_map_the_embed_and_the_quiz(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_keys_make_links_for_the_map_the_embed_and_the_quiz() {
    keys_make_links_for_the_map_the_embed_and_the_quiz(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_keys_make_links_for_the_map_the_embed_and_the_quiz() {
    keys_make_links_for_the_map_the_embed_and_the_quiz(Browser::WebKit);
}

#[test]
fn a_finger_makes_a_link_and_its_qr_code() {
    a_link_and_its_qr_code_are_made(Way::Finger);
}

#[test]
fn a_mouse_makes_a_link_and_its_qr_code() {
    a_link_and_its_qr_code_are_made(Way::Mouse);
}

fn a_link_and_its_qr_code_are_made(way: Way) {
    way.scenario()
        .run(async |page| {
            opened(page).await?;
            let tap = async |selector: &str| {
                page.eval::<bool>("document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' }); return true", vec![json!(selector)])
                    .await?;
                page.scroll_at_rest().await?;
                press(page, way, selector).await
            };
            tap("[name=hide][value=readings]").await?;
            tap("[name=without][value=s1]").await?;
            page.wait_for_value(
                "the link",
                "return document.querySelector('[data-link]').value",
                &page.server.address("/?hide=readings&without=s1"),
            )
            .await?;
            tap("[data-qr]").await?;
            page.wait_until("the code is drawn", "return !!document.querySelector('#lesson-qr:not([hidden]) svg')").await?;
            let shown = "const box = document.querySelector('#lesson-qr svg').getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight";
            page.wait_until("the code is in the window", shown).await?;
            page.scroll_at_rest().await?;
            assert_eq!(scanned(page).await?, page.server.address("/?hide=readings&without=s1"));
            // Another choice is another link.
            tap("[name=hide][value=readings]").await?;
            assert_eq!(page.count("#lesson-qr[hidden]").await?, 1);
            for (name, control) in page.boxes(".maker button, .maker label, .maker select").await? {
                assert!(control.height >= 24.0, "{name}: {control:?}");
            }
            let wide: i32 = page.eval("return document.documentElement.scrollWidth - innerWidth", vec![]).await?;
            assert_eq!(wide, 0, "it scrolls sideways");
            Ok(())
        });
}

#[test]
fn without_scripts_a_table_says_what_an_address_may_contain() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/links/").await?;
            assert!(
                page.boxes("[data-maker]").await?.is_empty(),
                "a form that does nothing is shown"
            );
            assert!(page.boxes(".parameters tbody tr").await?.len() > 6);
            Ok(())
        });
}

#[test]
fn the_maker_has_no_violations_whatever_is_chosen() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut found = Vec::new();
        for width in [1280, 320] {
            page.session.resize(width, 800).await?;
            for chosen in ["map", "embed", "quiz"] {
                opened(page).await?;
                page.eval::<bool>(
                    "document.querySelector(`[name=page][value=${arguments[0]}]`).click(); return true",
                    vec![json!(chosen)],
                )
                .await?;
                found.extend(violations(page, chosen).await?);
            }
        }
        assert!(found.is_empty(), "{found:?}");
        Ok(())
    });
}
