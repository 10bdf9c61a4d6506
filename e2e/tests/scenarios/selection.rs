//! Selecting a republic: by mouse, touch, keyboard and list; and the history.

use anyhow::{bail, Context, Result};
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// Selects all fifteen, one after another; Esc clears the selection between them.
async fn select_all(page: &mut Page, by: impl AsyncFn(&mut Page, Republic) -> Result<()>) -> Result<()> {
    page.open("/").await?;
    for republic in Republic::ALL {
        page.expect_selected(None).await?;
        page.eval::<bool>("scrollTo({ top: 0, behavior: 'instant' }); return true", vec![])
            .await?;
        by(page, republic).await.with_context(|| republic.name())?;
        page.expect_selected(Some(republic.slug())).await?;
        page.input().press(&[key::ESCAPE]).await?;
    }
    page.expect_selected(None).await
}

/// Moves the focus into the map, and by letters to a republic.
async fn walk_to(page: &Page, slug: &str) -> Result<()> {
    let in_map = "return document.activeElement.matches('[data-map] a')";
    if !page.eval::<bool>(in_map, vec![]).await? {
        tab_to(page, "[data-map] a").await?;
    }
    let here = "return document.activeElement.getAttribute('data-republic')";
    let letter = slug.get(..1).unwrap_or_default();
    for _ in 0..4 {
        if page.eval::<String>(here, vec![]).await? == slug {
            return Ok(());
        }
        page.input().press(&[letter]).await?;
    }
    bail!("the letter {letter} does not lead to {slug}")
}

/// Presses Tab until the focus is on something.
pub async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    for _ in 0..80 {
        page.input().press(&[key::TAB]).await?;
        let here = "const f = document.activeElement; return !!f && f.matches(arguments[0])";
        if page.eval::<bool>(here, vec![selector.into()]).await? {
            return Ok(());
        }
    }
    bail!("80 times Tab do not reach {selector}")
}

#[test]
fn every_republic_is_selected_by_a_click_inside_its_shape() {
    let scenario = Scenario::in_browser(Browser::Chromium);
    scenario.run(async |page| {
        select_all(page, async |page, republic| {
            let at = page.point(republic.slug()).await?;
            page.input().click(at).await
        })
        .await
    });
}

#[test]
fn every_republic_is_selected_by_a_tap_on_a_phone() {
    let scenario = Scenario::in_browser(Browser::Chromium).viewport(390, 844).touch();
    scenario.run(async |page| {
        select_all(page, async |page, republic| {
            // The loupe covers some, and for those the list is there.
            let listed = format!("nav[data-republics] a[href='#{}']", republic.slug());
            let at = match page.point(republic.slug()).await {
                Ok(at) => at,
                Err(_) => page.center_of(&listed).await?,
            };
            page.input().tap(at).await
        })
        .await
    });
}

#[test]
fn every_republic_is_selected_in_the_map_by_keys_and_the_focus_goes_to_its_article() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        select_all(page, async |page, republic| {
            let slug = republic.slug();
            walk_to(page, slug).await?;
            page.input().press(&[key::ENTER]).await?;
            let heading = format!(
                "const f = document.activeElement; return !!f.closest('article#{slug}') && f.matches('h1,h2,h3')"
            );
            page.wait_until("the focus is on the heading of the article", &heading)
                .await
        })
        .await
    });
}

#[test]
fn every_republic_is_selected_from_the_list() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        select_all(page, async |page, republic| {
            let at = page
                .center_of(&format!("nav[data-republics] a[href='#{}']", republic.slug()))
                .await?;
            page.input().click(at).await
        })
        .await
    });
}

fn map_list_history_and_escape_agree(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/").await?;
        page.expect_selected(None).await?;
        page.input().click(page.point("georgia").await?).await?;
        page.expect_selected(Some("georgia")).await?;
        page.input()
            .click(page.center_of("nav[data-republics] a[href='#ukraine']").await?)
            .await?;
        page.expect_selected(Some("ukraine")).await?;
        page.session.driver.back().await?;
        page.expect_selected(Some("georgia")).await?;
        page.session.driver.back().await?;
        page.expect_selected(None).await?;
        page.session.driver.forward().await?;
        page.expect_selected(Some("georgia")).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.expect_selected(None).await?;
        page.session.driver.back().await?;
        page.expect_selected(Some("georgia")).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_map_list_history_and_escape_agree() {
    map_list_history_and_escape_agree(Browser::Chromium);
}

#[test]
fn in_firefox_map_list_history_and_escape_agree() {
    map_list_history_and_escape_agree(Browser::Firefox);
}

#[test]
fn in_webkit_map_list_history_and_escape_agree() {
    map_list_history_and_escape_agree(Browser::WebKit);
}

#[test]
fn hover_and_focus_mark_a_republic_and_narrow_maps_say_its_name() {
    let marked = "return document.querySelector('.outline.pointed')?.getAttribute('href') === '#geo-estonia'";
    let named = "const readout = document.querySelector('.readout');
        return readout.checkVisibility() && readout.textContent.includes('Estonia') && readout.textContent.trim().length > 10";
    for (width, says) in [(1280, false), (560, true)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, 900)
            .run(async |page| {
                page.open("/").await?;
                page.input().hover(page.point("estonia").await?).await?;
                page.wait_until("the outline under the mouse is marked", marked).await?;
                page.wait_for_value("the name is said", named, &says).await?;
                page.open("/").await?;
                walk_to(page, "estonia").await?;
                page.wait_until("the outline in focus is marked", marked).await?;
                page.wait_for_value("the name is said", named, &says).await
            });
    }
}

#[test]
fn a_selection_is_announced_with_its_date_in_at_most_twenty_words() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for republic in Republic::ALL {
            page.load(&format!("/#{}", republic.slug())).await?;
            page.expect_selected(Some(republic.slug())).await?;
            let name = format!(
                "return document.querySelector('[data-announce]').textContent.includes('{}')",
                republic.name()
            );
            page.wait_until("the choice is announced by name", &name).await?;
            let words: String = page
                .eval("return document.querySelector('[data-announce]').textContent", vec![])
                .await?;
            assert!(words.split_whitespace().count() <= 20, "too many words: {words}");
            assert!(
                republic == Republic::SUBJECT || words.contains("March 1994"),
                "no date: {words}"
            );
        }
        let role: String = page
            .eval("return document.querySelector('[data-announce]').role", vec![])
            .await?;
        assert_eq!(role, "status");
        Ok(())
    });
}

#[test]
fn the_focus_is_always_visible() {
    // The styles that a focus may change.
    let look = "const f = document.activeElement; if (!f || f === document.body) return null;
        const all = [f, ...f.querySelectorAll('*')];
        const look = () => JSON.stringify(all.map(e => { const s = getComputedStyle(e);
            return [s.outlineStyle === 'none' ? 0 : s.outlineWidth, s.outlineColor, s.stroke, s.strokeWidth, s.boxShadow,
                s.borderColor, s.backgroundColor, s.textDecorationLine] }));
        const outlines = () => [...document.querySelectorAll('[data-map] use, [data-map] path')]
            .map(e => e.getAttribute('href')).join();
        const on = [look(), outlines()]; f.blur(); const off = [look(), outlines()]; f.focus({ preventScroll: true });
        return [f.outerHTML.slice(0, 80), on.join() !== off.join()]";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let mut stops = 0;
        for _ in 0..45 {
            page.input().press(&[key::TAB]).await?;
            let Some((what, seen)) = page.eval::<Option<(String, bool)>>(look, vec![]).await? else {
                break;
            };
            assert!(seen, "the focus does not show on {what}");
            stops += 1;
        }
        assert!(
            stops >= 30,
            "only {stops} stops: header, legend, map, timeline, source text"
        );
        Ok(())
    });
}
