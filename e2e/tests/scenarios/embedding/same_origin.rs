//! A host of the same origin: the browser would scroll it when the fragment of the frame leads to an element.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// Turns the page that is shown into a host, with the frame below what is first seen.
const HOST: &str = "
    document.body.innerHTML = '<iframe width=640 height=480></iframe>';
    const frame = document.querySelector('iframe');
    // By properties: the policy of the page allows no `style` in markup.
    Object.assign(frame.style, { display: 'block', margin: '60vh 0 200vh' });
    frame.src = arguments[0];
    scrollTo(0, 0)";

/// What the frame shows, once the map in it is live.
const SHOWN: &str = "
    const frame = document.querySelector('iframe').contentDocument;
    const root = frame?.documentElement;
    if (root?.dataset.ready === undefined) return '';
    const open = frame.querySelector('article[data-open]')?.id ?? '';
    return `${frame.location.hash} ${open}`.trim()";

async fn shows(page: &Page, expected: &str) -> Result<()> {
    page.wait_for_value("the frame", SHOWN, &expected.to_owned()).await?;
    // The browser scrolls when it next draws.
    page.eval::<()>(
        "return new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))",
        vec![],
    )
    .await?;
    let scrolled: f64 = page.eval("return scrollY", vec![]).await?;
    assert_eq!(scrolled, 0.0, "with {expected}");
    Ok(())
}

fn a_host_of_the_same_origin_keeps_its_place(browser: Browser) {
    Scenario::in_browser(browser).viewport(1280, 900).run(async |page| {
        for start in ["/embed/?republic=armenia", "/embed/#armenia"] {
            page.load("/about/").await?;
            page.eval::<()>(HOST, vec![start.into()]).await?;
            shows(page, "#armenia armenia").await?;
            let click = "document.querySelector('iframe').contentDocument.querySelector(arguments[0])
                .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))";
            page.eval::<()>(click, vec!["[data-map] a[data-republic=ukraine]".into()])
                .await?;
            shows(page, "#ukraine ukraine").await?;
            page.eval::<()>(click, vec!["a[href='#s12']".into()]).await?;
            page.wait_for_value(
                "the fragment",
                "return document.querySelector('iframe').contentDocument.location.hash",
                &"#s12".to_owned(),
            )
            .await?;
            let command = "document.querySelector('iframe').contentWindow.postMessage(
                { source: 'azerbaijan-1994', version: 1, type: 'set', republic: 'georgia' }, '*')";
            page.eval::<()>(command, vec![]).await?;
            shows(page, "#georgia georgia").await?;
        }
        Ok(())
    });
}

#[test]
fn in_chromium_a_host_of_the_same_origin_keeps_its_place() {
    a_host_of_the_same_origin_keeps_its_place(Browser::Chromium);
}

#[test]
fn in_firefox_a_host_of_the_same_origin_keeps_its_place() {
    a_host_of_the_same_origin_keeps_its_place(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_a_host_of_the_same_origin_keeps_its_place() {
    a_host_of_the_same_origin_keeps_its_place(Browser::WebKit);
}
