//! Frameworks that take over a page that a server has rendered (React's `hydrateRoot`, Vue, Angular) need the content and the
//! attributes of the element as they were rendered.

use super::{document, open_site, ready, shows, site_with, view};
use e2e::browser::Browser;
use e2e::scenario::Scenario;

const RENDERED: &str = "<azerbaijan-1994 republic=\"armenia\"><a href=\"{{PAGE}}/#armenia\">Map: Armenia</a></azerbaijan-1994><p>After</p>";

#[test]
fn the_element_stays_as_the_server_rendered_it_and_has_one_frame() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        Scenario::in_browser(browser).viewport(900, 700).run(async |page| {
            let text = document(
                "<script src=\"{{PAGE}}/embed.js\"></script>",
                &format!("<main>{RENDERED}</main>"),
            );
            let site = site_with(page, &[("index.html", &text)]);
            open_site(page, &site).await?;
            ready(page, "element").await?;
            let html: String = page
                .eval("return document.querySelector('main').innerHTML", vec![])
                .await?;
            let rendered = RENDERED.replace("{{PAGE}}", page.server.address("").trim_end_matches('/'));
            assert_eq!(html, rendered);
            // What a framework changes afterwards is followed without another load.
            let change = "const element = document.querySelector('azerbaijan-1994');
                element.setAttribute('republic', 'georgia');
                element.querySelector('a').textContent = 'Map: Georgia';
                return true";
            page.eval::<bool>(change, vec![]).await?;
            shows(page, "element", view(Some("georgia"), "1994-03", "stance")).await?;
            page.wait_for_value(
                "the title",
                "return frameOf('element').title",
                &"Map: Georgia".to_owned(),
            )
            .await?;
            let loads = page
                .server
                .requests()
                .iter()
                .filter(|request| request.target.starts_with("/embed/?"))
                .count();
            assert_eq!(loads, 1);
            Ok(())
        });
    }
}
