//! The element, whenever it is parsed and whatever is asked of it before its frame is there.

use super::{document, inside, open_site, shows, site_of, site_with, view};
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use serde_json::json;

const FAR_BELOW: &str = "<div style=\"height: 6000px\"></div>
    <azerbaijan-1994 republic=\"russia\"><a href=\"{{PAGE}}/#russia\">Map: Russia</a></azerbaijan-1994>";

fn commands_before_the_frame_is_there_are_kept(browser: Browser) {
    Scenario::in_browser(browser).viewport(900, 700).run(async |page| {
        // Far below what is seen, where the frame is not fetched yet.
        let site = site_of(page, FAR_BELOW);
        open_site(page, &site).await?;
        page.wait_until("the frame is there", "return !!frameOf('element')")
            .await?;
        let early = "const element = document.querySelector('azerbaijan-1994');
            element.set({ sentence: 12, at: '1991-12' });
            element.setAttribute('republic', 'latvia');
            element.setAttribute('at', '1992-10');
            element.set({ republic: 'georgia' });
            element.set({ theme: 'dark' });
            return heard.length";
        assert_eq!(page.eval::<usize>(early, vec![]).await?, 0, "the frame is not lazy");
        page.eval::<bool>(
            "document.querySelector('azerbaijan-1994').scrollIntoView(); return true",
            vec![],
        )
        .await?;
        shows(page, "element", view(Some("georgia"), "1992-10", "stance")).await?;
        let theme = "return document.documentElement.dataset.theme";
        assert_eq!(inside::<String>(page, "element", theme).await?, "dark");
        // They are given once: what is chosen afterwards stays.
        let choice = "document.querySelector('[data-map] a[data-republic=ukraine]').dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })); return true";
        inside::<bool>(page, "element", choice).await?;
        shows(page, "element", view(Some("ukraine"), "1992-10", "stance")).await?;
        let hello = "say('element', { source: 'azerbaijan-1994', version: 1, type: 'hello' }); return heard.length";
        let before: usize = page.eval(hello, vec![]).await?;
        page.wait_until(
            "the answer",
            &format!("return heard.slice({before}).some(({{ data }}) => data?.type === 'ready')"),
        )
        .await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        shows(page, "element", view(Some("ukraine"), "1992-10", "stance")).await
    });
}

#[test]
fn in_chromium_commands_before_the_frame_is_there_are_kept() {
    commands_before_the_frame_is_there_are_kept(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_commands_before_the_frame_is_there_are_kept() {
    commands_before_the_frame_is_there_are_kept(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_commands_before_the_frame_is_there_are_kept() {
    commands_before_the_frame_is_there_are_kept(Browser::WebKit);
}

#[test]
fn commands_before_the_element_is_in_the_page_are_kept_and_the_last_counts() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(900, 700)
        .run(async |page| {
            let site = site_of(page, "<main></main>");
            open_site(page, &site).await?;
            page.wait_until(
                "the element is defined",
                "return !!customElements.get('azerbaijan-1994')",
            )
            .await?;
            let make = "const element = document.createElement('azerbaijan-1994');
            element.setAttribute('republic', 'latvia');
            element.set({ republic: 'georgia', layer: 'cis' });
            element.setAttribute('src', arguments[0]);
            element.setAttribute('layer', 'relations');
            document.querySelector('main').append(element);
            return true";
            page.eval::<bool>(make, vec![json!(page.server.address("/"))]).await?;
            shows(page, "element", view(Some("georgia"), "1994-03", "relations")).await
        });
}

#[test]
fn the_title_is_the_words_of_the_link_whenever_they_come() {
    const TITLE: &str = "return frameOf('element')?.title ?? ''";
    const ELEMENT: &str = "<azerbaijan-1994 republic=\"armenia\">\n  <a href=\"{{PAGE}}/#armenia\">Map:\n Armenia</a>\n</azerbaijan-1994>";
    for browser in [Browser::Chromium, Browser::Firefox] {
        Scenario::in_browser(browser).viewport(900, 700).run(async |page| {
            // The script runs before the element is parsed.
            let text = document("<script src=\"{{PAGE}}/embed.js\"></script>", ELEMENT);
            let site = site_with(page, &[("index.html", &text)]);
            open_site(page, &site).await?;
            page.wait_for_value("the title", TITLE, &"Map: Armenia".to_owned())
                .await?;
            // The link comes later, and changes.
            let later = "const element = document.querySelector('azerbaijan-1994').cloneNode();
                const link = Object.assign(document.createElement('a'), { href: arguments[0], textContent: 'Map: Arm' });
                document.querySelector('azerbaijan-1994').replaceWith(element);
                window.link = link;
                setTimeout(() => element.append(link), 100);
                return true";
            page.eval::<bool>(later, vec![json!(page.server.address("/"))]).await?;
            page.wait_for_value("the title of a later link", TITLE, &"Map: Arm".to_owned())
                .await?;
            page.eval::<bool>("window.link.firstChild.data += 'enia and Azerbaijan'; return true", vec![])
                .await?;
            page.wait_for_value("the title of changed words", TITLE, &"Map: Armenia and Azerbaijan".to_owned())
                .await?;
            page.eval::<bool>("document.querySelector('azerbaijan-1994').title = 'Another'; return true", vec![])
                .await?;
            page.wait_for_value("the title of the element", TITLE, &"Another".to_owned())
                .await
        });
    }
}

#[test]
fn on_a_telephone_the_first_words_of_an_account_are_in_sight() {
    const ELEMENT: &str =
        "<azerbaijan-1994 republic=\"armenia\"><a href=\"{{PAGE}}/#armenia\">Map: Armenia</a></azerbaijan-1994>";
    Scenario::in_browser(Browser::Chromium)
        .viewport(360, 740)
        .run(async |page| {
            let site = site_of(page, ELEMENT);
            open_site(page, &site).await?;
            shows(page, "element", view(Some("armenia"), "1994-03", "stance")).await?;
            let in_sight = "const paragraphs = document.querySelectorAll('[data-panel] article[data-open] p');
            const words = [...paragraphs].find(({ textContent }) => textContent.length > 100);
            const range = document.createRange();
            range.selectNodeContents(words);
            const [first] = range.getClientRects();
            return words.contains(document.elementFromPoint(first.x + 2, first.bottom - 2))";
            assert!(inside::<bool>(page, "element", in_sight).await?);
            Ok(())
        });
}
