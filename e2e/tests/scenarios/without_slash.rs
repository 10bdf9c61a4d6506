//! Servers that answer for a folder without its slash (`npx serve`, PHP's own): the page corrects its URL and finds its files.

use e2e::browser::Browser;
use e2e::scenario::Scenario;
use e2e::server::Fault;

fn the_page_is_live_without_its_slash(browser: Browser) {
    let scenario = Scenario::in_browser(browser)
        .under_path("/school/map")
        .allow_error("404")
        // How WebKitGTK reports it.
        .allow_error("not loaded: ");
    scenario.fault("/map", Fault::WithoutSlash).run(async |page| {
        page.load("?at=1993-09#georgia").await?;
        page.wait_live().await?;
        let shown = "return location.href + ' ' + document.querySelector('article[id=georgia]').checkVisibility()";
        let expected = format!("{} true", page.server.address("/?at=1993-09#georgia"));
        page.wait_for_value("the URL has its slash", shown, &expected).await
    });
}

#[test]
fn in_chromium_the_page_is_live_without_its_slash() {
    the_page_is_live_without_its_slash(Browser::Chromium);
}

#[test]
fn in_firefox_the_page_is_live_without_its_slash() {
    the_page_is_live_without_its_slash(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_the_page_is_live_without_its_slash() {
    the_page_is_live_without_its_slash(Browser::WebKit);
}

#[test]
fn every_page_has_its_styles_without_its_slash() {
    for folder in [
        "/armenia",
        "/table",
        "/quiz",
        "/read",
        "/class",
        "/teachers",
        "/worksheet",
    ] {
        let scenario = Scenario::in_browser(Browser::Chromium)
            .under_path("/school/map")
            .allow_error("404");
        scenario.fault(folder, Fault::WithoutSlash).run(async |page| {
            page.load(folder).await?;
            let styled =
                "return [...document.styleSheets].every(sheet => sheet.cssRules.length > 0) + location.pathname";
            let expected = format!("true/school/map{folder}/");
            page.wait_for_value(folder, styled, &expected).await
        });
    }
}

#[test]
fn the_embedded_page_is_live_without_its_slash() {
    let scenario = Scenario::in_browser(Browser::Chromium)
        .under_path("/school/map")
        .allow_error("404");
    scenario.fault("/embed", Fault::WithoutSlash).run(async |page| {
        page.load("/embed?republic=armenia").await?;
        page.wait_live().await?;
        let expected = "/school/map/embed/?republic=armenia#armenia".to_owned();
        let shown = "return location.pathname + location.search + location.hash";
        page.wait_for_value("the URL has its slash", shown, &expected).await
    });
}

/// `index` is the file itself, whose extension some servers take away.
#[test]
fn an_index_without_its_extension_keeps_its_url() {
    let scenario = Scenario::in_browser(Browser::Chromium)
        .under_path("/school/map")
        .allow_error("404");
    scenario.fault("/index", Fault::WithoutExtension).run(async |page| {
        page.load("/index").await?;
        page.wait_live().await?;
        page.wait_for_value("the URL", "return location.pathname", &"/school/map/index".to_owned())
            .await
    });
}

/// A server that answers any address with the page of the folder above it, as PHP's own does: nothing is to be corrected.
#[test]
fn where_the_files_are_found_the_url_is_left_alone() {
    let scenario = Scenario::in_browser(Browser::Chromium).under_path("/school/map");
    scenario.fault("/elsewhere", Fault::AnsweredByRoot).run(async |page| {
        page.load("/elsewhere").await?;
        page.wait_live().await?;
        page.wait_for_value(
            "the URL",
            "return location.pathname",
            &"/school/map/elsewhere".to_owned(),
        )
        .await
    });
}
