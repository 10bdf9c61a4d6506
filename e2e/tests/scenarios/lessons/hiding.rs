//! Links that hide parts of the page.

use crate::dialogs;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// The words of our interpretation that can be seen, heard or read from a tooltip, outside the source's own words. `innerText`
/// has no hidden text; attributes count where the element is shown.
const OURS: &str = "const stance = /in conflict|strained|improving|uneven|cooperative/i;
    const found = [];
    const walk = element => {
        if (element.matches('[data-source], blockquote, script, style, pre, template, .page > .foot')) return;
        const { display, visibility } = getComputedStyle(element);
        if (display === 'none' || visibility === 'hidden') return;
        for (const name of ['aria-label', 'title', 'alt']) if (stance.test(element.getAttribute(name))) found.push(element.getAttribute(name));
        for (const node of element.childNodes) {
            if (node.nodeType === 3 && stance.test(node.data)) found.push(node.data);
            if (node.nodeType === 1) walk(node);
        }
    };
    document.body.childNodes.forEach(node => node.nodeType === 1 && walk(node));
    if (stance.test(document.title)) found.push(document.title);
    return found";

const SAYS: &str = "return !!document.querySelector('.hiding [role=status]')?.textContent";

async fn hidden(page: &Page, address: &str) -> Result<()> {
    // Firefox shows the document before while one from the service worker is loading.
    page.session.driver.goto("about:blank").await?;
    page.open(address).await?;
    page.wait_until("it says what is hidden", SAYS).await?;
    let covered = "return document.documentElement.dataset.colours !== 'stance'";
    page.wait_until("the map shows another layer", covered).await
}

async fn none_of_ours(page: &Page, place: &str) -> Result<()> {
    let found: Vec<String> = page.eval(OURS, vec![]).await?;
    assert!(found.is_empty(), "{place}: {found:?}");
    Ok(())
}

fn a_link_that_hides_our_interpretation_leaves_nothing_of_it(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/#armenia").await?;
        let before: Vec<String> = page.eval(OURS, vec![]).await?;
        assert!(before.len() > 20, "the check finds nothing: {before:?}");
        for address in [
            "/?hide=readings",
            "/?hide=readings#armenia",
            "/?hide=readings&at=1993-09#uzbekistan",
            "/?layer=stance&hide=search,readings&at=1992-93#s2",
            "/?show=improving&hide=readings#silence",
            "/embed/?hide=readings&republic=russia",
        ] {
            hidden(page, address).await?;
            none_of_ours(page, address).await?;
        }
        // What a date changes is spoken without our words.
        hidden(page, "/?hide=readings#russia").await?;
        page.press_on("[data-moment='1992-93']", &[key::ENTER]).await?;
        let spoken = "return [...document.querySelectorAll('[role=status]')].map(region => region.textContent).join('')";
        page.wait_until("the date is announced", &format!("{spoken}.includes('1993')")).await?;
        none_of_ours(page, "after a date").await?;
        // A layer that cannot be chosen does not come back by the address.
        let back = "history.replaceState(null, '', '?hide=readings&layer=stance#russia'); dispatchEvent(new PopStateEvent('popstate')); return true";
        page.eval::<bool>(back, vec![]).await?;
        page.wait_until("it stays away", "return document.documentElement.dataset.colours === 'coverage'")
            .await?;
        none_of_ours(page, "after another address").await
    });
}

#[test]
fn in_chromium_a_link_that_hides_our_interpretation_leaves_nothing_of_it() {
    a_link_that_hides_our_interpretation_leaves_nothing_of_it(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_link_that_hides_our_interpretation_leaves_nothing_of_it() {
    a_link_that_hides_our_interpretation_leaves_nothing_of_it(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_a_link_that_hides_our_interpretation_leaves_nothing_of_it() {
    a_link_that_hides_our_interpretation_leaves_nothing_of_it(Browser::WebKit);
}

#[test]
fn what_is_hidden_is_in_no_picture_and_on_no_paper() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        hidden(page, "/?hide=readings#armenia").await?;
        dialogs::open(page, "save").await?;
        let picture: String = page
            .eval(
                "return decodeURIComponent(document.querySelector('.saving [data-preview]').src)",
                vec![],
            )
            .await?;
        assert!(picture.contains("Armenia"), "there is no picture");
        for ours in ["In conflict", "Strained", "Our interpretation"] {
            assert!(!picture.contains(ours), "the picture has {ours}");
        }
        page.input().press(&[key::ESCAPE]).await?;
        let paper = json!({ "media": "print" });
        page.session
            .driver
            .cdp()
            .send_raw("Emulation.setEmulatedMedia", paper)
            .await?;
        none_of_ours(page, "in print").await?;
        let said: String = page
            .eval("return document.querySelector('.hiding').innerText", vec![])
            .await?;
        assert!(said.contains("our interpretation"), "paper does not say so: {said}");
        Ok(())
    });
}

#[test]
fn on_the_wall_no_account_of_ours_is_shown_and_the_sentences_are() {
    const SHOWN: &str = "return ['.what', '.ask', '.marks button'].map(part =>
        [...document.querySelectorAll(`.wall .steps > li:not([hidden]) > ${part}, .wall .keys > ${part}`)].some(each => each.checkVisibility()))";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        hidden(page, "/?hide=readings").await?;
        dialogs::open(page, "lessons").await?;
        page.press_on("[data-tool=wall]", &[key::ENTER]).await?;
        page.wait_until(
            "the wall is there",
            "return document.documentElement.dataset.wall === ''",
        )
        .await?;
        let at = async |what: &str, shown: [bool; 3]| page.wait_for_value(what, SHOWN, &shown).await;
        at("the question", [true, true, false]).await?;
        page.input().press(&[key::RIGHT]).await?;
        at(
            "a date: its sentences, and what the class is asked",
            [false, true, true],
        )
        .await?;
        page.input().press(&[key::END, key::LEFT]).await?;
        at("the last date, whose question compares maps", [true, false, false]).await
    });
}

#[test]
fn a_button_shows_what_is_hidden_by_mouse_keys_and_touch() {
    let shown = async |page: &Page| {
        page.wait_until(
            "the page shows everything",
            "return !('hide' in document.documentElement.dataset) && document.documentElement.dataset.colours === 'stance'
                && document.documentElement.dataset.ready !== undefined",
        )
        .await?;
        let address: String = page.eval("return location.search + location.hash", vec![]).await?;
        assert_eq!(address, "?at=1993-09#armenia");
        Ok(())
    };
    const ADDRESS: &str = "/?at=1993-09&hide=readings,layers#armenia";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        hidden(page, ADDRESS).await?;
        page.press_on(".hiding button", &[key::ENTER]).await?;
        shown(page).await?;
        hidden(page, ADDRESS).await?;
        page.input().click(page.center_of(".hiding button").await?).await?;
        shown(page).await
    });
    Scenario::in_browser(Browser::Chromium)
        .touch()
        .viewport(375, 700)
        .run(async |page| {
            hidden(page, ADDRESS).await?;
            page.eval::<bool>("document.querySelector('.hiding button').scrollIntoView({ block: 'center', behavior: 'instant' }); return true", vec![])
                .await?;
            page.scroll_at_rest().await?;
            page.input().tap(page.center_of(".hiding button").await?).await?;
            shown(page).await
        });
}

#[test]
fn each_part_is_hidden_by_its_name_and_nothing_by_other_names() {
    let seen = "return ['.search', '.layers', 'a[href=\"teachers/\"]', '.standing', '.hiding']
        .map(selector => [...document.querySelectorAll(selector)].some(element => element.getClientRects().length > 0))";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (parts, expected) in [
            ("search", [false, true, true, true, true]),
            ("layers", [true, false, true, true, true]),
            ("answers", [true, true, false, true, true]),
            ("readings,search,answers,layers", [false, false, false, false, true]),
        ] {
            page.open(&format!("/?hide={parts}#armenia")).await?;
            page.wait_until("it says so", SAYS).await?;
            page.wait_for_value(parts, seen, &expected.to_vec()).await?;
        }
        for foreign in ["", "everything", "READINGS", "%3Cb%3E", "readings%20", "constructor"] {
            page.open(&format!("/?hide={foreign}#armenia")).await?;
            page.map_at_rest().await?;
            page.wait_for_value(foreign, seen, &vec![true, true, true, true, false])
                .await?;
        }
        // The links that are shared have what was asked for, and so has the way to the quiz.
        page.open("/?hide=answers#armenia").await?;
        page.wait_until("it says so", SAYS).await?;
        let quiz: String = page
            .eval(
                "return [...document.querySelectorAll('.links a')].find(link => link.pathname.endsWith('/quiz/')).href",
                vec![],
            )
            .await?;
        assert!(quiz.ends_with("quiz/?hide=answers"), "{quiz}");
        crate::share::opened(page).await?;
        let link = crate::share::value(page, "[data-link]").await?;
        assert!(link.ends_with("/?hide=answers#armenia"), "{link}");
        let code = crate::share::value(page, "[data-code=frame]").await?;
        assert!(code.contains("embed/?republic=armenia&amp;hide=answers"), "{code}");
        Ok(())
    });
}

#[test]
fn the_quiz_keeps_its_explanations_back_to_the_end_of_the_round() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.load("/quiz/?hide=answers").await?;
        page.wait_until("the quiz is there", "return !!document.querySelector('#quiz .card')").await?;
        page.press_on("[data-go=first][data-deck='1']", &[key::ENTER]).await?;
        let mut rounds = 0;
        loop {
            page.wait_until("a question", "return !!document.querySelector('#quiz .round [data-heading]:focus')")
                .await?;
            page.press_on("[data-take='0']", &[key::ENTER]).await?;
            page.wait_until("the answer is noted", "return document.activeElement.matches('[data-verdict]')").await?;
            let told: Vec<String> = page
                .eval(
                    "return [document.querySelector('[data-verdict]').textContent, document.querySelector('.told').innerText,
                        ...[...document.querySelectorAll('[data-take]')].map(button => button.dataset.state)]",
                    vec![],
                )
                .await?;
            assert!(told[0].starts_with("Answer noted."), "{told:?}");
            assert_eq!(told[1].lines().count(), 2, "the verdict and a button: {told:?}");
            assert_eq!(&told[2..], ["given", "open", "open", "open"]);
            rounds += 1;
            page.press_on("[data-next]", &[key::ENTER]).await?;
            page.wait_until("it goes on", "return !document.querySelector('[data-verdict]')").await?;
            if page.count("#quiz .result").await? > 0 {
                break;
            }
        }
        assert_eq!(page.count("#quiz .result .because").await?, rounds);
        // The way back keeps hidden what a link for a lesson hides.
        page.load("/quiz/?hide=readings,answers").await?;
        page.wait_until("the quiz is there", "return !!document.querySelector('#quiz .card')").await?;
        let home = page.center_of("header a[href='../']").await?;
        page.input().click(home).await?;
        page.wait_until("the map hides the same", "return document.documentElement.dataset.hide === 'readings answers'").await?;
        Ok(())
    });
}
