//! Style sheets of hosts that limit the height of frames: everything inside can still be reached, and the element takes the
//! size that the host gives it.

use super::{document, inside_with, open_site, ready, site_with, suited};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::Point;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

const PLAIN: &str = "<div class=\"wrap\"><iframe id=\"framed\" src=\"{{PAGE}}/embed/?republic=armenia\" width=\"600\" height=\"600\" title=\"Map\"></iframe></div>";
const ELEMENT: &str = "<div class=\"wrap\"><azerbaijan-1994 id=\"framed\" republic=\"armenia\"><a href=\"{{PAGE}}/#armenia\">Map</a></azerbaijan-1994></div>";

/// Rules of themes and page builders.
const RULES: [&str; 6] = [
    "iframe, azerbaijan-1994 { max-height: 80vh }",
    "iframe, azerbaijan-1994 { height: auto !important }",
    "iframe, azerbaijan-1994 { height: 400px !important }",
    "iframe, azerbaijan-1994 { height: 200px !important; width: 100% !important }",
    ".wrap { position: relative; aspect-ratio: 16/9; max-width: 320px }
     .wrap > * { position: absolute !important; inset: 0; width: 100%; height: 100% !important }",
    "iframe, azerbaijan-1994 { aspect-ratio: 16/9; height: auto !important; width: 100% !important; max-width: 340px }",
];

async fn opened(page: &Page, rules: &str, body: &str) -> Result<e2e::server::PageServer> {
    let head =
        format!("<script src=\"{{{{PAGE}}}}/embed.js\" async></script><style>body {{ margin: 0 }} {rules}</style>");
    let site = site_with(page, &[("index.html", &document(&head, body))]);
    open_site(page, &site).await?;
    ready(page, "framed").await?;
    Ok(site)
}

/// Turns the wheel over the frame, at its right, at its bottom and at its top, until the place is in sight, inside the frame
/// and in the page around.
async fn reach(page: &Page, selector: &str, what: &str) -> Result<()> {
    let in_sight = "const place = document.querySelector(arguments[0]);
        const box = place.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, 10) / 2);
        return box.bottom <= innerHeight + 1 && box.top >= -1 && !!at && (place.contains(at) || at.contains(place))";
    for turn in 0..60 {
        if inside_with::<bool>(page, "framed", in_sight, vec![json!(selector)]).await? {
            return Ok(());
        }
        let place = "const { x, y, width, height } = frameOf('framed').getBoundingClientRect();
            const [across, down] = [[0.8, 0.5], [0.5, 0.85], [0.3, 0.2]][arguments[0] % 3];
            return [x + across * width, Math.max(1, Math.min(y + down * height, innerHeight - 1))].map(Math.round)";
        let at: Point = page.eval(place, vec![json!(turn)]).await?;
        page.input().wheel(at, 120, None).await?;
    }
    anyhow::bail!("{selector} cannot be reached {what}")
}

#[test]
fn whatever_height_a_host_allows_everything_in_the_frame_can_be_reached() {
    for (kind, body) in [("plain", PLAIN), ("element", ELEMENT)] {
        for rules in RULES {
            Scenario::in_browser(Browser::Chromium)
                .viewport(700, 600)
                .run(async |page| {
                    let _site = opened(page, rules, body).await?;
                    let what = format!("in the {kind} frame with {rules}");
                    reach(page, "[data-whole]", &what).await?;
                    reach(page, "article[data-open] > :last-child", &what).await
                });
        }
    }
}

#[test]
fn the_element_takes_the_height_that_the_host_gives_it_and_rules_for_frames_do_not_reach_it() {
    const CASES: [(&str, f64); 7] = [
        ("", 0.0),
        (
            "iframe { height: auto !important; max-height: 100px; display: none }",
            0.0,
        ),
        ("azerbaijan-1994 { height: 333px }", 333.0),
        ("azerbaijan-1994 { height: 900px }", 900.0),
        ("azerbaijan-1994 { max-height: 350px }", 350.0),
        ("azerbaijan-1994 { min-height: 950px }", 950.0),
        ("azerbaijan-1994 { --map-height: 444px }", 444.0),
    ];
    for browser in Browser::ALL {
        Scenario::in_browser(browser).viewport(700, 600).run(async |page| {
            for (rules, height) in CASES {
                let _site = opened(page, rules, ELEMENT).await?;
                let found = "return ['#framed', null].map(id => (id ? document.querySelector(id) : frameOf('framed')).getBoundingClientRect()).flatMap(({ width, height }) => [width, height])";
                let [width, outer, inner_width, inner]: [f64; 4] = page.eval(found, vec![]).await?;
                let wanted = if height == 0.0 { suited(width) } else { height };
                assert!((outer - wanted).abs() <= 1.0 && (inner - wanted).abs() <= 1.0, "{rules}: {outer}, {inner}");
                assert_eq!(width, inner_width, "{rules}");
            }
            // Hidden by its attribute as any other element.
            let hidden = "document.querySelector('#framed').hidden = true; return document.querySelector('#framed').offsetHeight";
            assert_eq!(page.eval::<f64>(hidden, vec![]).await?, 0.0);
            Ok(())
        });
    }
}
