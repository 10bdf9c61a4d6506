//! Where the element finds the map: where `src` or the link says, or beside the script. Copies, bundles and optimisers
//! serve the script from elsewhere; then nothing of a 404 is shown.

use super::{document, open_site, ready, shows, site_with, view};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

const LINK: &str = "<a href=\"{{PAGE}}/#armenia\">Map: Armenia</a>";

/// A copy of the script on the site, an element and how the script is loaded. Returns the server of the site.
async fn opened(page: &Page, load: &str, element: &str) -> Result<e2e::server::PageServer> {
    let script = std::fs::read_to_string(xtask::paths::made_dist()?.join("embed.js"))?;
    let site = site_with(page, &[("index.html", &document(load, element)), ("embed.js", &script)]);
    open_site(page, &site).await?;
    Ok(site)
}

/// Ways of loading the script that do not lead to the map.
const ELSEWHERE: [&str; 4] = [
    "<script src=\"embed.js\" async></script>",
    "<script type=\"module\" src=\"embed.js\"></script>",
    "<script type=\"module\" src=\"{{PAGE}}/embed.js\"></script>",
    "<script>fetch('embed.js').then(file => file.text()).then(text => new Function(text)())</script>",
];

#[test]
fn a_copied_bundled_or_optimised_script_finds_the_map_by_the_link_or_the_option() {
    let without_link = "<azerbaijan-1994 src=\"{{PAGE}}/\" republic=\"armenia\">Map: Armenia</azerbaijan-1994>";
    let of_the_embed = "<azerbaijan-1994 src=\"{{PAGE}}/embed/\" republic=\"armenia\"></azerbaijan-1994>";
    let with_link = format!("<azerbaijan-1994 republic=\"armenia\">{LINK}</azerbaijan-1994>");
    let with_both =
        "<azerbaijan-1994 src=\"{{PAGE}}/\" republic=\"armenia\"><a href=\"/another\">An article</a></azerbaijan-1994>";
    for browser in [Browser::Chromium, Browser::Firefox] {
        Scenario::in_browser(browser).viewport(900, 900).run(async |page| {
            for load in ELSEWHERE {
                let _site = opened(page, load, &with_link).await?;
                ready(page, "element").await?;
                shows(page, "element", view(Some("armenia"), "1994-03", "stance")).await?;
            }
            for element in [without_link, of_the_embed, with_both] {
                let _site = opened(page, ELSEWHERE[0], element).await?;
                ready(page, "element").await?;
                let origin = "return new URL(frameOf('element').src).origin";
                assert_eq!(
                    page.eval::<String>(origin, vec![]).await?,
                    page.server.origin(),
                    "{element}"
                );
            }
            Ok(())
        });
    }
}

#[test]
fn where_there_is_no_map_the_link_stays_and_no_frame_is_seen() {
    let cases = [
        (ELSEWHERE[0], "<a href=\"/another\">An article</a>", ""),
        (ELSEWHERE[1], "<a href=\"mailto:a@b.example\">A letter</a>", ""),
        (ELSEWHERE[3], "<a href=\"/\">An article</a>", "src=\"/nowhere/\""),
        (ELSEWHERE[0], "<a href=\"/\">An article</a>", "src=\"http://[\""),
    ];
    for browser in Browser::ALL {
        Scenario::in_browser(browser)
            .viewport(900, 900)
            .allow_error("404")
            .run(async |page| {
                for (load, link, option) in cases {
                    let element =
                        format!("<azerbaijan-1994 {option}>{link}</azerbaijan-1994><p id=\"after\">After</p>");
                    let _site = opened(page, load, &element).await?;
                    page.wait_until(
                        "the element is defined",
                        "return !!document.querySelector('azerbaijan-1994').shadowRoot",
                    )
                    .await?;
                    // Before the frame has been found to be silent, and afterwards.
                    let link = "const [element] = document.getElementsByTagName('azerbaijan-1994');
                        const { x, y } = element.querySelector('a').getBoundingClientRect();
                        return document.elementFromPoint(x + 2, y + 2)?.localName === 'a'
                            && (!frameOf('element') || getComputedStyle(frameOf('element')).visibility === 'hidden')";
                    assert!(page.eval::<bool>(link, vec![]).await?, "{load} {option}");
                    page.wait_until("there is no frame", "return !frameOf('element')")
                        .await?;
                    assert!(page.eval::<bool>(link, vec![]).await?, "{load} {option}");
                    let height = "return document.querySelector('azerbaijan-1994').clientHeight";
                    assert!(page.eval::<f64>(height, vec![]).await? < 60.0, "{load} {option}");
                }
                Ok(())
            });
    }
}

#[test]
fn a_link_to_another_page_of_our_host_leads_to_the_map_beside_the_script() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(900, 900)
        .allow_error("404")
        .run(async |page| {
            let element =
                "<azerbaijan-1994 republic=\"armenia\"><a href=\"{{PAGE}}/armenia/\">Armenia</a></azerbaijan-1994>";
            let _site = opened(page, "<script src=\"{{PAGE}}/embed.js\"></script>", element).await?;
            ready(page, "element").await?;
            shows(page, "element", view(Some("armenia"), "1994-03", "stance")).await
        });
}

#[test]
fn the_map_follows_a_change_of_its_address() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(900, 900)
        .allow_error("404")
        .run(async |page| {
            let element =
                "<azerbaijan-1994 src=\"/nowhere/\" republic=\"armenia\"><a href=\"/\">Armenia</a></azerbaijan-1994>";
            let _site = opened(page, ELSEWHERE[0], element).await?;
            page.wait_until(
                "there is no frame",
                "return !!document.querySelector('azerbaijan-1994').shadowRoot && !frameOf('element')",
            )
            .await?;
            let change = format!(
                "document.querySelector('azerbaijan-1994').setAttribute('src', '{}'); return true",
                page.server.address("/qps/")
            );
            page.eval::<bool>(&change, vec![]).await?;
            ready(page, "element").await?;
            let path = "return new URL(frameOf('element').src).pathname";
            assert_eq!(page.eval::<String>(path, vec![]).await?, "/qps/embed/");
            Ok(())
        });
}
