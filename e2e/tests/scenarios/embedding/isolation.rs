//! Hosts that are isolated from other origins (`Cross-Origin-Embedder-Policy`) take only what allows it by its headers.

use super::{document, open_site, ready, shows, site_with, view};
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use e2e::server::Fault;

const BODY: &str = "<iframe id=\"plain\" src=\"{{PAGE}}/embed/?republic=georgia\" width=\"700\" height=\"500\" title=\"Map\"></iframe>
    <iframe id=\"sandboxed\" src=\"{{PAGE}}/embed/?republic=latvia\" sandbox=\"allow-scripts\" width=\"700\" height=\"500\" title=\"Map\"></iframe>
    <azerbaijan-1994 republic=\"russia\"><a href=\"{{PAGE}}/#russia\">Map: Russia</a></azerbaijan-1994>";

const POLICIES: [&str; 2] = ["require-corp", "credentialless"];

fn files(policy: &str) -> [(&'static str, String); 2] {
    let headers = format!("/*\n  Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Embedder-Policy: {policy}\n");
    let page = document("<script src=\"{{PAGE}}/embed.js\" async></script>", BODY);
    [("_headers", headers), ("index.html", page)]
}

fn an_isolated_host_embeds_the_map(browser: Browser) {
    for policy in POLICIES {
        Scenario::in_browser(browser).viewport(1280, 900).run(async |page| {
            let files = files(policy);
            let site = site_with(page, &files.each_ref().map(|(name, text)| (*name, text.as_str())));
            open_site(page, &site).await?;
            if browser != Browser::WebKit || policy == "require-corp" {
                assert!(
                    page.eval::<bool>("return crossOriginIsolated", vec![]).await?,
                    "{policy}"
                );
            }
            for (copy, republic) in [("plain", "georgia"), ("sandboxed", "latvia"), ("element", "russia")] {
                let near = format!("frameOf('{copy}')?.scrollIntoView(); return true");
                page.eval::<bool>(&near, vec![]).await?;
                ready(page, copy).await?;
                shows(page, copy, view(Some(republic), "1994-03", "stance")).await?;
            }
            Ok(())
        });
    }
}

#[test]
fn in_chromium_an_isolated_host_embeds_the_map() {
    an_isolated_host_embeds_the_map(Browser::Chromium);
}

#[test]
fn in_firefox_an_isolated_host_embeds_the_map() {
    an_isolated_host_embeds_the_map(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_an_isolated_host_embeds_the_map() {
    an_isolated_host_embeds_the_map(Browser::WebKit);
}

#[test]
fn where_our_host_sends_no_such_headers_the_link_stays() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        Scenario::in_browser(browser)
            .viewport(1280, 900)
            .fault("embed/", Fault::WithoutHeader("cross-origin-embedder-policy"))
            .allow_error("embed/")
            .run(async |page| {
                let files = files("require-corp");
                let site = site_with(page, &files.each_ref().map(|(name, text)| (*name, text.as_str())));
                open_site(page, &site).await?;
                page.eval::<bool>(
                    "document.querySelector('azerbaijan-1994').scrollIntoView(); return true",
                    vec![],
                )
                .await?;
                // Firefox never says that a forbidden frame has loaded: there it keeps its place, unseen.
                let only_link = "const element = document.querySelector('azerbaijan-1994');
                    const frame = frameOf('element');
                    return !!element.shadowRoot && element.querySelector('a').checkVisibility()
                        && (arguments[0] ? !frame && element.clientHeight < 100 : getComputedStyle(frame).visibility === 'hidden')"
                    .replace("arguments[0]", if browser == Browser::Chromium { "true" } else { "false" });
                page.wait_until("only the link is there", &only_link).await
            });
    }
}
