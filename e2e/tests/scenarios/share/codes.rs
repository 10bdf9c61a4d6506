//! Options of the dialog appear in both embed codes and in the preview.

use super::{opened, value};
use crate::dialogs::choose;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

fn what_is_chosen_stands_in_both_codes_and_in_the_preview(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/?utm_source=x&at=1993-09#georgia").await?;
        opened(page).await?;
        assert_eq!(
            value(page, "[data-link]").await?,
            page.server.address("/?at=1993-09#georgia"),
            "what others put into the address stays out"
        );
        // The page's current state is preselected.
        assert_eq!(value(page, "select[name=republic]").await?, "georgia");
        assert_eq!(value(page, "select[name=at]").await?, "1993-09");
        let shown = "return document.querySelector('[data-preview]').src";
        let src = page.server.address("/embed/?republic=georgia&at=1993-09");
        page.wait_for_value("the preview", shown, &src).await?;
        let entries: usize = page.eval("return history.length", vec![]).await?;
        for (name, option) in [
            ("republic", "armenia"),
            ("at", ""),
            ("layer", "cis"),
            ("theme", "dark"),
            ("chrome", "minimal"),
        ] {
            choose(page, "sharing", name, option).await?;
        }
        let src = page
            .server
            .address("/embed/?republic=armenia&layer=cis&theme=dark&chrome=minimal");
        let frame = value(page, "[data-code=frame]").await?;
        // React, which renders pages in MDX, complains of other names than its own.
        for name in frame
            .split("=\"")
            .filter_map(|part| part.rsplit_once(' '))
            .map(|(_, name)| name)
        {
            let of_jsx = ["src", "title", "width", "height", "loading", "frameBorder", "sandbox"];
            assert!(name.contains('>') || of_jsx.contains(&name), "{name} in {frame}");
        }
        let read = "const holder = new DOMParser().parseFromString(arguments[0].replace('style=', 'data-style='), 'text/html');
            const frame = holder.querySelector('iframe');
            return [frame.src, frame.title.includes('Armenia') ? '' : frame.title, frame.getAttribute('loading'),
                frame.sandbox.contains('allow-top-navigation') ? 'leads its host away' : '', frame.height]";
        let read: Vec<String> = page.eval(read, vec![json!(frame)]).await?;
        assert_eq!(read, [&*src, "", "lazy", "", "480"], "{frame}");
        let element = value(page, "[data-code=element]").await?;
        let script = page.server.address("/embed.js");
        let link = page.server.address("/?layer=cis#armenia");
        for part in [
            format!("<script src=\"{script}\" async></script>"),
            "<azerbaijan-1994 republic=\"armenia\" layer=\"cis\" theme=\"dark\" chrome=\"minimal\">".to_owned(),
            format!("<a href=\"{link}\">Map: Armenia"),
        ] {
            assert!(element.contains(&part), "no {part} in {element}");
        }
        page.wait_for_value("the preview follows", shown, &src).await?;
        let now: usize = page.eval("return history.length", vec![]).await?;
        assert_eq!(entries, now, "the preview leaves no steps behind");
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_what_is_chosen_stands_in_both_codes_and_in_the_preview() {
    what_is_chosen_stands_in_both_codes_and_in_the_preview(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_what_is_chosen_stands_in_both_codes_and_in_the_preview() {
    what_is_chosen_stands_in_both_codes_and_in_the_preview(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_what_is_chosen_stands_in_both_codes_and_in_the_preview() {
    what_is_chosen_stands_in_both_codes_and_in_the_preview(Browser::WebKit);
}

#[test]
fn each_host_has_a_code_of_its_own_and_only_that_is_shown() {
    Scenario::in_browser(Browser::Chromium)
        .under_path("/a/b")
        .run(async |page| {
            page.open("/?at=1993-09#armenia").await?;
            opened(page).await?;
            let hosts =
                "return [...document.querySelectorAll('.sharing [name=host] option')].map(option => option.value)";
            let hosts: Vec<String> = page.eval(hosts, vec![]).await?;
            assert_eq!(hosts.len(), 6);
            for host in &hosts {
                choose(page, "sharing", "host", host).await?;
                let shown =
                "return [...document.querySelectorAll('.sharing [data-code]')].filter(code => code.checkVisibility())
                .map(code => code.dataset.code)";
                assert_eq!(
                    page.eval::<Vec<String>>(shown, vec![]).await?,
                    std::slice::from_ref(host)
                );
                let code = value(page, &format!("[data-code={host}]")).await?;
                assert!(
                    code.contains(&page.server.address("/")) && !code.contains(['{', '}']),
                    "{host}: {code}"
                );
                assert!(!code.contains(" style="), "JSX does not take it: {code}");
            }
            // The title names the chosen date: it is what screen readers announce.
            for (host, title) in [
                ("frame", "title=\"Armenia, September 1993 – "),
                ("element", ">Map: Armenia, September 1993 – "),
            ] {
                let code = value(page, &format!("[data-code={host}]")).await?;
                assert!(code.contains(title), "{code}");
            }
            let notion = value(page, "[data-code=notion]").await?;
            assert_eq!(notion, page.server.address("/embed/?republic=armenia&at=1993-09"));
            Ok(())
        });
}

#[test]
fn services_of_schools_get_the_link_of_what_is_shown() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?at=1993-09#s4").await?;
        opened(page).await?;
        let links = "return [...document.querySelectorAll('.sharing [data-way]')].map(link => {
            const url = new URL(link.href); return [url.host, [...url.searchParams.values()].join(' ')] })";
        let links: Vec<(String, String)> = page.eval(links, vec![]).await?;
        let link = page.server.address("/?at=1993-09#s4");
        let hosts = ["classroom.google.com", "teams.microsoft.com"];
        assert_eq!(links, hosts.map(|host| (host.to_owned(), link.clone())));
        Ok(())
    });
}
