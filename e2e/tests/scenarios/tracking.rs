//! What others put into the address, as `fbclid` and `utm_source`, stays there: it comes into no link, citation, code,
//! picture, paper or report. A report takes along addresses of this site and no other text.

use crate::dialogs;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

const ADDRESS: &str = "/qps/?fbclid=IwAR0x&utm_source=f&at=1993-09&gclid=1&layer=cis&note=call+me#armenia";
const OWN: &str = "/?at=1993-09&layer=cis#armenia";

/// Every address that the page gives away: what it prints, and its links to other pages.
const GIVEN: &str = "
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    addEventListener('click', event => event.preventDefault());
    for (const link of document.querySelectorAll('a[hreflang], [data-report]')) link.click();
    return [document.querySelector('h1').dataset.at, ...[...document.links].filter(link => !link.getAttribute('href').startsWith('#')).map(link => link.href)]";

fn own(given: &[String]) {
    for address in given {
        for foreign in ["fbclid", "utm_", "gclid", "note", "call"] {
            assert!(!address.contains(foreign), "{foreign} in {address}");
        }
    }
}

fn what_others_put_into_the_address_leaves_the_page_nowhere(browser: Browser) {
    let steps = async |page: &mut Page| -> Result<()> {
        // The pseudo-language links to English.
        page.open(ADDRESS).await?;
        page.expect_selected(Some("armenia")).await?;
        let printed = "dispatchEvent(new Event('beforeprint'));
            dispatchEvent(new Event('afterprint'));
            return !!document.querySelector('h1').dataset.at";
        page.wait_until("the print script is loaded", printed).await?;
        let given: Vec<String> = page.eval(GIVEN, vec![]).await?;
        own(&given);
        assert_eq!(given[0], page.server.address(&OWN.replace("/?", "/qps/?")));
        for expected in [
            page.server.address(OWN),
            page.server
                .address("/qps/about/?seen=%3Fat%3D1993-09%26layer%3Dcis%23armenia#report"),
        ] {
            assert!(given.contains(&expected), "no {expected} in {given:?}");
        }
        for (dialog, values) in [
            (
                "share",
                "return [...document.querySelectorAll('.sharing :is(input, textarea)')].map(field => field.value)",
            ),
            ("cite", "return [document.querySelector('[data-entry]').textContent]"),
            (
                "save",
                "return [decodeURIComponent(document.querySelector('.saving [data-preview]').src)]",
            ),
        ] {
            dialogs::open(page, dialog).await?;
            let given: Vec<String> = page.eval(values, vec![]).await?;
            assert!(
                given.iter().any(|text| text.contains(page.server.origin())),
                "{dialog}: {given:?}"
            );
            own(&given);
            page.input().press(&[key::ESCAPE]).await?;
            page.wait_until("the dialog closes", "return !document.querySelector('dialog[open]')")
                .await?;
        }
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_what_others_put_into_the_address_leaves_the_page_nowhere() {
    what_others_put_into_the_address_leaves_the_page_nowhere(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_what_others_put_into_the_address_leaves_the_page_nowhere() {
    what_others_put_into_the_address_leaves_the_page_nowhere(Browser::Firefox);
}

#[test]
fn the_link_of_an_embed_to_the_whole_page_has_its_own_options_only() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/embed/?republic=armenia&theme=dark&utm_source=x&at=1993-09")
            .await?;
        let link = "return document.querySelector('[data-whole]').href";
        page.wait_for_value("the link", link, &page.server.address("/?at=1993-09#armenia"))
            .await
    });
}

#[test]
fn a_report_names_addresses_of_this_site_only() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (seen, shown) in [
            ("%3Fat%3D1993-09%26layer%3Dcis%23armenia", Some(OWN)),
            (
                "%3Fshow%3Dimproving%26ties%3Doff%23s4",
                Some("/?show=improving&ties=off#s4"),
            ),
            ("%23silence", Some("/#silence")),
            ("table/", Some("/table/")),
            ("armenia/", Some("/armenia/")),
            ("%3Futm_source%3Dx%26fbclid%3Dy%23armenia", Some("/#armenia")),
            ("%3Fat%3Dcall-me%23armenia", Some("/#armenia")),
            ("%23call-me-on-this-number", None),
            ("Call%20me%20on%20this%20number", None),
            ("table/Call%20me", None),
            ("https%3A%2F%2Felsewhere.example%2F%23armenia", None),
            ("%2F%2Felsewhere.example%2F", None),
            ("javascript%3Aalert(1)", None),
            ("%E0%A4%A", None),
            ("", None),
        ] {
            page.load(&format!("/about/?seen={seen}#report")).await?;
            let read = "const place = document.querySelector('[data-seen]');
                return place.hidden ? null : place.querySelector('a').href";
            let found: Option<String> = page.eval(read, vec![]).await?;
            assert_eq!(found, shown.map(|path| page.server.address(path)), "{seen}");
        }
        Ok(())
    });
}
