//! Browsers limit how often a page may change its URL. Beyond the limit, nothing that is shown is lost, and the URL follows
//! once the browser allows it.

use crate::dialogs;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// Refuses changes of the URL: by throwing, as Safari and Firefox do, or without a word, as Chromium does.
const REFUSE: &str = "const [throws] = arguments;
    window.refuses = true;
    window.written = 0;
    for (const name of ['replaceState', 'pushState']) {
        const own = History.prototype[name];
        History.prototype[name] = function (...all) {
            window.written++;
            if (!window.refuses) return own.apply(this, all);
            if (throws) throw new DOMException('Too many calls', 'SecurityError');
        };
    }
    return true";

const QUERY: &str = "return location.search";

/// What map, article and legend show, and where the page says it is: on paper and in the link to another language.
const SHOWN: &str = "
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    addEventListener('click', event => event.preventDefault(), { once: true });
    const link = document.querySelector('a[hreflang]');
    link.click();
    const { at, colours } = document.documentElement.dataset;
    return [at, colours, document.querySelector('[data-map] a[aria-current]')?.dataset.republic,
        document.querySelector('article[data-open]')?.id, String(document.querySelector('[data-legend]').textContent.includes('1993')),
        document.querySelector('h1').dataset.at, link.href].map(String)";

fn what_is_shown_is_right_while_the_url_cannot_be_changed(browser: Browser, throws: bool) {
    let steps = async |page: &mut Page| {
        // The pseudo-language links to English.
        page.open("/qps/").await?;
        page.wait_until(
            "the print script is loaded",
            "dispatchEvent(new Event('beforeprint'));
            dispatchEvent(new Event('afterprint'));
            return !!document.querySelector('h1').dataset.at",
        )
        .await?;
        page.eval::<bool>(REFUSE, vec![json!(throws)]).await?;
        for stop in ["1992-10", "1993-09"] {
            page.press_on(&format!(".stops a[data-moment='{stop}']"), &[key::ENTER])
                .await?;
        }
        page.eval::<()>(
            "const layers = document.querySelector('[data-layers]');
            layers.value = 'cis';
            layers.dispatchEvent(new Event('change', { bubbles: true }))",
            vec![],
        )
        .await?;
        page.press_on("nav[data-republics] a[href='#latvia']", &[key::ENTER])
            .await?;
        page.expect_selected(Some("latvia")).await?;
        let address = "?at=1993-09&layer=cis#latvia";
        let shown = |address: &str, selected: &str| {
            let (here, other) = (
                page.server.address(&format!("/qps/{address}")),
                page.server.address(&format!("/{address}")),
            );
            ["1993-09", "cis", selected, selected, "true", &here, &other]
                .map(str::to_owned)
                .to_vec()
        };
        page.wait_for_value("all parts of the page", SHOWN, &shown(address, "latvia"))
            .await?;
        assert_eq!(page.eval::<String>(QUERY, vec![]).await?, "", "the URL stays behind");
        dialogs::open(page, "share").await?;
        let link = "return document.querySelector('.sharing [data-link]').value";
        assert_eq!(
            page.eval::<String>(link, vec![]).await?,
            page.server.address(&format!("/qps/{address}"))
        );
        page.input().press(&[key::ESCAPE]).await?;
        // Back undoes the selection and nothing else.
        page.session.driver.back().await?;
        page.expect_selected(None).await?;
        let before = shown("?at=1993-09&layer=cis", "undefined");
        page.wait_for_value("without Latvia", SHOWN, &before).await?;
        page.eval::<()>("window.refuses = false", vec![]).await?;
        page.wait_for_value("the URL follows", QUERY, &"?at=1993-09&layer=cis".to_owned())
            .await?;
        page.wait_for_value("nothing else changes", SHOWN, &before).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_what_is_shown_is_right_while_changes_of_the_url_throw() {
    what_is_shown_is_right_while_the_url_cannot_be_changed(Browser::Chromium, true);
}

#[test]
fn in_chromium_what_is_shown_is_right_while_changes_of_the_url_are_ignored() {
    what_is_shown_is_right_while_the_url_cannot_be_changed(Browser::Chromium, false);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_what_is_shown_is_right_while_changes_of_the_url_throw() {
    what_is_shown_is_right_while_the_url_cannot_be_changed(Browser::Firefox, true);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_what_is_shown_is_right_while_changes_of_the_url_throw() {
    what_is_shown_is_right_while_the_url_cannot_be_changed(Browser::WebKit, true);
}

#[test]
fn a_choice_of_the_theme_is_kept_while_the_url_cannot_be_changed() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?theme=light").await?;
        page.eval::<bool>(REFUSE, vec![json!(true)]).await?;
        let choose = "const select = document.querySelector('.theme select');
            select.value = 'dark';
            select.dispatchEvent(new Event('change'));
            return document.documentElement.dataset.theme";
        assert_eq!(page.eval::<String>(choose, vec![]).await?, "dark");
        page.load("/table/").await?;
        let theme = "return document.documentElement.dataset.theme";
        assert_eq!(page.eval::<String>(theme, vec![]).await?, "dark");
        Ok(())
    });
}

#[test]
fn many_changes_in_a_row_are_few_changes_of_the_url() {
    // A filter of the legend, as if its key were held down.
    const HOLD: &str = "const done = arguments[0], start = performance.now();
        const filter = document.querySelector('[data-legend] button[data-class=improving]');
        let count = 0;
        const press = () => {
            filter.click();
            if (++count < 81) setTimeout(press);
            // Counted when the time is taken: a change that waits may be made right after.
            else done([window.written, performance.now() - start]);
        };
        press()";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        page.eval::<bool>(REFUSE, vec![json!(false)]).await?;
        page.eval::<()>("window.refuses = false", vec![]).await?;
        let [written, took]: [f64; 2] = page.session.driver.execute_async(HOLD, vec![]).await?.convert()?;
        // Fewer than a hundred in thirty seconds; the first ones at once, so that Back finds them.
        assert!(written <= 21.0 + took / 400.0, "{written} in {took} ms");
        page.wait_for_value("the URL has the last", QUERY, &"?show=improving".to_owned())
            .await
    });
}

#[test]
fn a_change_that_waits_for_the_url_and_is_undone_is_not_written() {
    // Two changes while the URL must not be changed: the second leads back to what the URL has.
    const UNDO: &str = "const done = arguments[0];
        const filter = document.querySelector('[data-legend] button[data-class=improving]');
        let left = 25;
        const press = () => {
            filter.click();
            if (--left) setTimeout(press);
            else undo();
        };
        const undo = () => {
            if (location.search !== '?show=improving') return setTimeout(undo, 5);
            filter.click();
            setTimeout(() => {
                filter.click();
                setTimeout(() => done([filter.getAttribute('aria-pressed'), location.search]), 1200);
            });
        };
        press()";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let after: [String; 2] = page.session.driver.execute_async(UNDO, vec![]).await?.convert()?;
        assert_eq!(after, ["true", "?show=improving"]);
        Ok(())
    });
}
