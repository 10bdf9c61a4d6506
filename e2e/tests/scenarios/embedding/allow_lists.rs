//! Hosts that clean what their authors write: what is left of the code is still the map.

use super::{inside, open_site, ready, site_of};
use crate::share;
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use serde_json::json;

/// The attributes of a frame that Canvas leaves (`gems/canvas_sanitize` of canvas-lms).
const CANVAS: [&str; 12] = [
    "src",
    "width",
    "height",
    "name",
    "align",
    "frameborder",
    "scrolling",
    "sandbox",
    "allowfullscreen",
    "style",
    "title",
    "class",
];

#[test]
fn what_canvas_leaves_of_the_code_shows_the_republic_with_a_title_and_without_a_border() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(900, 900)
        .run(async |page| {
            page.open("/#armenia").await?;
            share::opened(page).await?;
            let code = share::value(page, "[data-code=frame]").await?;
            const CLEAN: &str = "const [code, allowed] = arguments;
            const [frame] = new DOMParser().parseFromString(code, 'text/html').body.children;
            for (const name of frame.getAttributeNames()) if (!allowed.includes(name)) frame.removeAttribute(name);
            frame.id = 'framed';
            return frame.outerHTML";
            let left: String = page.eval(CLEAN, vec![json!(code), json!(CANVAS)]).await?;
            let site = site_of(page, &left);
            open_site(page, &site).await?;
            ready(page, "framed").await?;
            let look = "const frame = frameOf('framed'), style = getComputedStyle(frame);
            return [style.borderTopWidth, frame.sandbox.contains('allow-top-navigation'), !!frame.title]";
            let look: serde_json::Value = page.eval(look, vec![]).await?;
            assert_eq!(look, json!(["0px", false, true]), "{left}");
            let open = "return document.querySelector('[data-panel] article[data-open]').id";
            assert_eq!(inside::<String>(page, "framed", open).await?, "armenia");
            Ok(())
        });
}
