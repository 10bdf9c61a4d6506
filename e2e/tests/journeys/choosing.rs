//! Choosing a republic: by mouse, by finger, by keyboard, from the list; and the way back.

use azerbaijan_1994::republic::Republic;
use e2e::browser::Browser;
use e2e::failure::{Failure, Outcome};
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;

/// All fifteen, one after another, each on a fresh page.
async fn choose_all(page: &mut Page, by: impl AsyncFn(&mut Page, Republic) -> Outcome) -> Outcome {
    for republic in Republic::ALL {
        page.open("/").await?;
        page.selects(None).await?;
        let chosen = by(page, republic).await;
        chosen.map_err(|failure| Failure::msg(format!("{}: {failure:#}", republic.name())))?;
        page.selects(Some(republic.slug())).await?;
    }
    Ok(())
}

/// Goes into the map, and there by letters to a republic.
async fn walk_to(page: &Page, slug: &str) -> Outcome {
    tab_to(page, "[data-map] a").await?;
    let here = "return document.activeElement.getAttribute('data-republic')";
    let letter = slug.get(..1).unwrap_or_default();
    for _ in 0..4 {
        if page.ask::<String>(here, vec![]).await? == slug {
            return Ok(());
        }
        page.hands().press(&[letter]).await?;
    }
    Err(Failure::msg(format!("the letter {letter} does not lead to {slug}")))
}

/// Presses Tab until the focus is on something.
pub async fn tab_to(page: &Page, selector: &str) -> Outcome {
    for _ in 0..80 {
        page.hands().press(&[key::TAB]).await?;
        let here = "const f = document.activeElement; return !!f && f.matches(arguments[0])";
        if page.ask::<bool>(here, vec![selector.into()]).await? {
            return Ok(());
        }
    }
    Err(Failure::msg(format!("80 times Tab do not reach {selector}")))
}

#[tokio::test]
async fn every_republic_is_chosen_by_a_click_inside_its_shape() {
    let journey = Journey::through(Browser::Chromium);
    journey
        .go(async |page| {
            choose_all(page, async |page, republic| {
                let at = page.point(republic.slug()).await?;
                page.hands().click(at).await
            })
            .await
        })
        .await;
}

#[tokio::test]
async fn every_republic_is_chosen_by_a_tap_on_a_phone() {
    let journey = Journey::through(Browser::Chromium).sized(390, 844).by_touch();
    journey
        .go(async |page| {
            choose_all(page, async |page, republic| {
                let at = page.point(republic.slug()).await?;
                page.hands().tap(at).await
            })
            .await
        })
        .await;
}

#[tokio::test]
async fn every_republic_is_chosen_in_the_map_by_keys_and_enter_and_the_focus_goes_to_its_article() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            choose_all(page, async |page, republic| {
                let slug = republic.slug();
                walk_to(page, slug).await?;
                page.hands().press(&[key::ENTER]).await?;
                let heading = format!(
                    "const f = document.activeElement; return !!f.closest('article#{slug}') && f.matches('h1,h2,h3')"
                );
                page.until("the focus is on the heading of the article", &heading).await
            })
            .await
        })
        .await;
}

#[tokio::test]
async fn every_republic_is_chosen_from_the_list() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            choose_all(page, async |page, republic| {
                let at = page
                    .middle(&format!("nav[data-republics] a[href='#{}']", republic.slug()))
                    .await?;
                page.hands().click(at).await
            })
            .await
        })
        .await;
}

async fn map_list_history_and_escape_agree(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/").await?;
        page.selects(None).await?;
        page.hands().click(page.point("georgia").await?).await?;
        page.selects(Some("georgia")).await?;
        page.hands()
            .click(page.middle("nav[data-republics] a[href='#ukraine']").await?)
            .await?;
        page.selects(Some("ukraine")).await?;
        page.session.driver.back().await?;
        page.selects(Some("georgia")).await?;
        page.session.driver.back().await?;
        page.selects(None).await?;
        page.session.driver.forward().await?;
        page.selects(Some("georgia")).await?;
        page.hands().press(&[key::ESCAPE]).await?;
        page.selects(None).await?;
        page.session.driver.back().await?;
        page.selects(Some("georgia")).await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_map_list_history_and_escape_agree() {
    map_list_history_and_escape_agree(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_map_list_history_and_escape_agree() {
    map_list_history_and_escape_agree(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_map_list_history_and_escape_agree() {
    map_list_history_and_escape_agree(Browser::WebKit).await;
}

#[tokio::test]
async fn pointing_and_focusing_both_tell_the_name_and_the_stance() {
    let tip = "const tip = document.querySelector('[data-tip]');
        return !!tip && tip.getClientRects().length > 0 && getComputedStyle(tip).visibility !== 'hidden'
            && tip.textContent.includes('Armenia') && tip.textContent.trim().length > 'Armenia'.length";
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            page.hands().hover(page.point("armenia").await?).await?;
            page.until("the tip tells of Armenia under the mouse", tip).await?;
            page.open("/").await?;
            walk_to(page, "armenia").await?;
            page.until("the tip tells of Armenia in focus", tip).await
        })
        .await;
}

#[tokio::test]
async fn a_choice_is_announced_in_at_most_twelve_words() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            for republic in Republic::ALL {
                page.open("/").await?;
                page.load(&format!("/#{}", republic.slug())).await?;
                page.selects(Some(republic.slug())).await?;
                let name = format!(
                    "return document.querySelector('[data-announce]').textContent.includes('{}')",
                    republic.name()
                );
                page.until("the choice is announced by name", &name).await?;
                let words: String = page
                    .ask("return document.querySelector('[data-announce]').textContent", vec![])
                    .await?;
                assert!(words.split_whitespace().count() <= 12, "too many words: {words}");
            }
            let role: String = page
                .ask("return document.querySelector('[data-announce]').role", vec![])
                .await?;
            assert_eq!(role, "status");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn the_focus_is_always_to_be_seen() {
    // What a focus may change of an element or its parts.
    let look = "const f = document.activeElement; if (!f || f === document.body) return null;
        const all = [f, ...f.querySelectorAll('*')];
        const look = () => JSON.stringify(all.map(e => { const s = getComputedStyle(e);
            return [s.outlineStyle === 'none' ? 0 : s.outlineWidth, s.outlineColor, s.stroke, s.strokeWidth, s.boxShadow,
                s.borderColor, s.backgroundColor, s.textDecorationLine] }));
        const outlines = () => [...document.querySelectorAll('[data-map] use, [data-map] path')]
            .map(e => e.getAttribute('href')).join();
        const on = [look(), outlines()]; f.blur(); const off = [look(), outlines()]; f.focus({ preventScroll: true });
        return [f.outerHTML.slice(0, 80), on.join() !== off.join()]";
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let mut stops = 0;
            for _ in 0..45 {
                page.hands().press(&[key::TAB]).await?;
                let Some((what, seen)) = page.ask::<Option<(String, bool)>>(look, vec![]).await? else {
                    break;
                };
                assert!(seen, "the focus does not show on {what}");
                stops += 1;
            }
            assert!(
                stops >= 30,
                "only {stops} stops: buttons, layers, key, ruler, introduction"
            );
            Ok(())
        })
        .await;
}
