//! Elements of strangers: password managers, translators and dark modes put their own into the page before it is live. Every
//! kind of control works all the same.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use std::time::Duration;

/// Puts a strange element before each element of the app, and into it. Returns how many.
const INSERT: &str = "
    const own = [...document.querySelectorAll('#app *')];
    for (const element of own) {
        const tag = element.namespaceURI.endsWith('svg') ? 'g' : 'font';
        const stranger = () => document.createElementNS(element.namespaceURI, tag);
        element.prepend(stranger());
        element.before(stranger());
    }
    // A browser's translator wraps texts, and leaves blank ones between elements.
    const inHtml = own.filter(element => !element.namespaceURI.endsWith('svg') && !element.closest('option, [data-lines]'));
    for (const element of inHtml) {
        for (const text of [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) {
            const [outer, inner] = [1, 2].map(() => document.createElement('font'));
            text.replaceWith(outer);
            outer.append(inner);
            inner.append(text);
        }
        element.before(' ');
        element.prepend(' ');
        element.append(' ', document.createElement('grammarly-extension'));
    }
    document.documentElement.classList.add('translated-ltr');
    return own.length";

/// A script that uses a control, and one that is true once the page has answered.
pub const USES: [(&str, &str); 9] = [
    (
        "document.querySelector('[data-legend] button[data-class=improving]').click()",
        "return document.querySelector('[data-legend] button[data-class=improving]').getAttribute('aria-pressed') === 'true'",
    ),
    (
        "document.querySelector('.stops a[data-moment=\"1992-10\"]').click()",
        "return document.documentElement.dataset.at === '1992-10'
            && document.querySelector('[data-legend]').textContent.includes('October 1992')",
    ),
    (
        "const layers = document.querySelector('[data-layers]');
        layers.value = 'cis';
        layers.dispatchEvent(new Event('change', { bubbles: true }))",
        "return document.documentElement.dataset.colours === 'cis'",
    ),
    (
        "document.querySelector('[data-zoom=in]').click()",
        "return document.querySelector('.picture').hasAttribute('data-zoomed')",
    ),
    (
        "window.before = document.querySelector('.picture').dataset.camera;
        document.querySelector('[data-pan=left]').click()",
        "return document.querySelector('.picture').dataset.camera !== window.before",
    ),
    (
        "document.querySelector('[data-play]').click()",
        "return document.querySelector('[data-play]').textContent.includes('Pause')",
    ),
    (
        "document.querySelector('[data-map] a[data-republic=latvia]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))",
        "return document.querySelector('#latvia').checkVisibility() && document.title.startsWith('Latvia')",
    ),
    (
        "document.querySelector('nav[data-republics] a[href=\"#georgia\"]').click()",
        "return document.querySelector('#georgia').checkVisibility() && document.title.startsWith('Georgia')",
    ),
    (
        "const box = document.querySelector('[data-search]');
        box.focus();
        box.value = 'kara';
        box.dispatchEvent(new Event('input', { bubbles: true }))",
        "return document.querySelector('#hit-0')?.textContent.trim().startsWith('Nagorno-Karabakh')",
    ),
];

/// Extensions have style sheets of their own, before and after the page's. Here it is one of the site's other sheets, which has
/// groups of the same kind, and one without a file.
#[test]
fn style_sheets_of_strangers_keep_their_rules_when_the_page_takes_over_from_its_own() {
    const SHEETS: &str = "
        const [sheet, done] = arguments;
        Promise.all(['prepend', 'append'].map(place => new Promise(loaded => {
            const link = document.createElement('link');
            Object.assign(link, { rel: 'stylesheet', href: sheet, media: 'not all', className: 'strange', onload: loaded });
            document.head[place](link);
        }))).then(() => done(true));
        const adopted = new CSSStyleSheet();
        adopted.replaceSync('@supports selector(:has(a)) { .stranger { color: red } }');
        document.adoptedStyleSheets = [adopted]";
    const RULES: &str = "
        const groups = sheet => [...sheet?.cssRules ?? []].filter(rule => rule instanceof CSSSupportsRule).length;
        const own = [...document.querySelector('style[data-own]').sheet.cssRules];
        return [[...document.querySelectorAll('.strange')].map(link => groups(link.sheet)), groups(document.adoptedStyleSheets[0]),
            own.filter(rule => rule.conditionText?.startsWith('selector(')).length]";
    Scenario::in_browser(Browser::Chromium)
        .fault("_bg.wasm", Fault::Slow(Duration::from_secs(5)))
        .run(async |page| {
            page.load("/").await?;
            let files = xtask::paths::files(&xtask::paths::made_dist()?)?;
            let sheet = files
                .iter()
                .find(|name| name.starts_with("pages-") && name.ends_with(".css"));
            let sheet = page
                .server
                .address(&format!("/{}", sheet.expect("a sheet of other pages")));
            page.session.driver.execute_async(SHEETS, vec![sheet.into()]).await?;
            let (strange, adopted, own): (Vec<usize>, usize, usize) = page.eval(RULES, vec![]).await?;
            assert!(
                strange.len() == 2 && strange[0] > 0 && adopted == 1 && own == 1,
                "{strange:?} {adopted} {own}"
            );
            page.wait_live().await?;
            page.wait_for_value("groups of strangers and of the page", RULES, &(strange, 1, 0))
                .await
        });
}

/// The same after the page is live, by extensions that come late.
fn every_control_works_after_strangers_came(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        page.eval::<usize>(INSERT, vec![]).await?;
        for (act, answer) in USES {
            page.eval::<()>(act, vec![]).await?;
            page.wait_until(act, answer).await?;
        }
        Ok(())
    });
}

#[test]
fn in_chromium_every_control_works_after_strangers_came() {
    every_control_works_after_strangers_came(Browser::Chromium);
}

#[test]
fn in_firefox_every_control_works_after_strangers_came() {
    every_control_works_after_strangers_came(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_every_control_works_after_strangers_came() {
    every_control_works_after_strangers_came(Browser::WebKit);
}

fn every_control_works_among_strange_elements(browser: Browser) {
    let steps = async |page: &mut Page| -> Result<()> {
        page.load("/").await?;
        let own: usize = page.eval(INSERT, vec![]).await?;
        assert!(own > 500, "the app has only {own} elements");
        let is_live: bool = page
            .eval("return document.documentElement.hasAttribute('data-ready')", vec![])
            .await?;
        assert!(!is_live, "the page was live before the strangers came");
        page.wait_live().await?;
        for (act, answer) in USES {
            page.eval::<()>(act, vec![]).await?;
            page.wait_until(act, answer).await?;
        }
        Ok(())
    };
    Scenario::in_browser(browser)
        .fault("_bg.wasm", Fault::Slow(Duration::from_secs(3)))
        .run(steps);
}

#[test]
fn in_chromium_every_control_works_among_strange_elements() {
    every_control_works_among_strange_elements(Browser::Chromium);
}

#[test]
fn in_firefox_every_control_works_among_strange_elements() {
    every_control_works_among_strange_elements(Browser::Firefox);
}

#[test]
fn in_webkit_every_control_works_among_strange_elements() {
    every_control_works_among_strange_elements(Browser::WebKit);
}
