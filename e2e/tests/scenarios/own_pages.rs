//! The pages in folders of their own: complete without scripts, well formed, and linked with each other and with the map.

use crate::accessibility_tree::landmarks;
use crate::axe::violations;
use crate::oracle::{sentences_of, stance, CONTENT};
use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use std::collections::BTreeSet;

/// The pages that are not about one republic.
const GENERAL: [&str; 4] = ["/table/", "/glossary/", "/silence/", "/about/"];

fn address(republic: Republic) -> String {
    format!("/{}/", republic.slug())
}

fn all() -> Vec<String> {
    let general = GENERAL.map(str::to_owned);
    Republic::ALL.into_iter().map(address).chain(general).collect()
}

/// The visible text of the page's main part, with single spaces.
async fn text(page: &Page) -> Result<String> {
    let script = "return document.querySelector('main').innerText.replace(/\\s+/g, ' ')";
    page.eval(script, vec![]).await
}

#[test]
fn the_page_of_a_republic_is_complete_without_scripts() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            for republic in Republic::ALL {
                page.load(&address(republic)).await?;
                let shown = text(page).await?;
                let article = CONTENT.article(republic).expect("every republic has an article");
                let sentences = sentences_of(republic);
                let sentences = sentences
                    .iter()
                    .map(|id| &CONTENT.sentence(id).expect("a sentence").text);
                let parts = sentences.chain(&article.silences).chain(&article.questions);
                let missing: Vec<_> = parts.filter(|part| !shown.contains(part.as_str())).collect();
                assert!(missing.is_empty(), "{} lacks {missing:?}", republic.slug());
                let facts = page.boxes(&format!("main [id^='{}-c']", republic.slug())).await?;
                assert_eq!(facts.len(), article.context.len(), "{}", republic.slug());
            }
            Ok(())
        });
}

#[test]
fn table_glossary_and_silences_are_complete_without_scripts() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/table/").await?;
            let classes = "return [...document.querySelectorAll('tbody tr')].map(row =>
                [row.dataset.republic, row.querySelector('[data-class]')?.dataset.class ?? 'subject'])";
            let classes: Vec<(String, String)> = page.eval(classes, vec![]).await?;
            let last = CONTENT.moments.len() - 1;
            let expected: Vec<_> = Republic::ALL
                .into_iter()
                .map(|republic| match republic {
                    Republic::SUBJECT => (republic.slug().to_owned(), "subject".to_owned()),
                    _ => (republic.slug().to_owned(), stance(last, republic).slug().to_owned()),
                })
                .collect();
            assert_eq!(classes, expected);
            page.load("/glossary/").await?;
            let shown = text(page).await?;
            let meanings = CONTENT.glossary.iter().map(|term| &term.meaning);
            let people = CONTENT.people.iter().map(|person| &person.note);
            let names = CONTENT.names.iter().map(|name| &name.name);
            let missing: Vec<_> = meanings
                .chain(people)
                .chain(names)
                .filter(|part| !shown.contains(part.as_str()))
                .collect();
            assert!(missing.is_empty(), "the glossary lacks {missing:?}");
            page.load("/silence/").await?;
            let shown = text(page).await?;
            for article in &CONTENT.articles {
                for silence in &article.silences {
                    assert!(shown.contains(silence.as_str()), "the silences lack “{silence}”");
                }
            }
            Ok(())
        });
}

#[test]
fn axe_finds_no_violation_on_any_of_these_pages_in_light_and_dark() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut found = Vec::new();
        for address in all() {
            page.load(&address).await?;
            found.extend(violations(page, &address).await?);
        }
        assert!(found.is_empty(), "\n    {}", found.join("\n    "));
        Ok(())
    });
}

#[test]
fn each_has_one_first_heading_unique_ids_and_few_landmarks() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for address in all() {
            page.load(&address).await?;
            let headings = "return [...document.querySelectorAll('h1, h2, h3, h4')].map(h => Number(h.localName[1]))";
            let headings: Vec<u8> = page.eval(headings, vec![]).await?;
            assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1, "{address}");
            assert_eq!(headings[0], 1, "{address} begins with another heading");
            let skipped = headings.windows(2).any(|pair| pair[1] > pair[0] + 1);
            assert!(!skipped, "{address} skips a level: {headings:?}");
            let twice = "const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                return ids.filter((id, place) => ids.indexOf(id) !== place)";
            let twice: Vec<String> = page.eval(twice, vec![]).await?;
            assert!(twice.is_empty(), "{address}: ids that stand twice: {twice:?}");
            let found = landmarks(page).await?;
            assert!((3..=8).contains(&found.len()), "{address}: {found:?}");
        }
        Ok(())
    });
}

#[test]
fn none_scrolls_sideways_on_the_narrowest_screen() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(320, 640)
        .run(async |page| {
            for address in all() {
                page.load(&address).await?;
                let wide = "return document.documentElement.scrollWidth - innerWidth";
                assert_eq!(page.eval::<i32>(wide, vec![]).await?, 0, "{address}");
            }
            Ok(())
        });
}

/// The targets of a page's links within the site: path and fragment. And the ids on the page.
const LINKS: &str = "
    const links = [...document.querySelectorAll('a[href]')]
        .map(link => new URL(link.getAttribute('href'), document.baseURI))
        .filter(url => url.origin === location.origin).map(url => [url.pathname, url.hash.slice(1)]);
    return [links, [...document.querySelectorAll('[id]')].map(e => e.id)]";

#[test]
fn every_link_between_them_and_to_the_map_leads_to_a_part_that_exists() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            let (mut ids, mut links) = (BTreeSet::new(), BTreeSet::new());
            let mut pages = all();
            pages.push("/".into());
            for address in &pages {
                page.load(address).await?;
                let (to, here): (Vec<(String, String)>, Vec<String>) = page.eval(LINKS, vec![]).await?;
                assert!(to.len() > 15, "{address} has {} links", to.len());
                links.extend(to.into_iter().map(|(path, part)| (path, part, address.clone())));
                ids.extend(here.into_iter().map(|id| (address.clone(), id)));
            }
            // Files, dialogs and pages of other kinds are no part of this claim.
            let own = links.iter().filter(|(path, ..)| pages.contains(path));
            let broken: Vec<_> = own
                .filter(|(path, part, _)| !part.is_empty() && !ids.contains(&(path.clone(), part.clone())))
                .collect();
            assert!(broken.is_empty(), "{broken:?}");
            for address in &pages {
                let from: BTreeSet<_> = links
                    .iter()
                    .filter(|(path, ..)| path == address)
                    .map(|(.., from)| from)
                    .collect();
                assert!(from.len() > 1, "only {from:?} lead to {address}");
            }
            Ok(())
        });
}

fn article_page_and_map_lead_to_each_other(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        for republic in [Republic::Armenia, Republic::Kazakhstan, Republic::Estonia] {
            let slug = republic.slug();
            page.open(&format!("/#{slug}")).await?;
            page.expect_selected(Some(slug)).await?;
            page.press_on(&format!("#{slug} .more"), &[key::ENTER]).await?;
            let there = format!(
                "return location.pathname === '/{slug}/' && document.querySelector('h1')?.textContent === '{}'",
                republic.name()
            );
            page.wait_until("the page of the republic is there", &there).await?;
            page.press_on("main .show", &[key::ENTER]).await?;
            page.wait_until("the map is there", "return location.pathname === '/'")
                .await?;
            page.wait_live().await?;
            page.expect_selected(Some(slug)).await?;
        }
        Ok(())
    });
}

#[test]
fn in_chromium_the_page_of_a_republic_and_the_map_lead_to_each_other() {
    article_page_and_map_lead_to_each_other(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_page_of_a_republic_and_the_map_lead_to_each_other() {
    article_page_and_map_lead_to_each_other(Browser::Firefox);
}

#[test]
fn next_leads_through_all_fifteen_and_previous_back() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            let path = "return location.pathname";
            page.load(&address(Republic::ALL[0])).await?;
            for place in 1..=Republic::ALL.len() {
                page.press_on("main .next", &[key::ENTER]).await?;
                let expected = address(Republic::ALL[place % Republic::ALL.len()]);
                page.wait_for_value("the next page", path, &expected).await?;
            }
            page.press_on("main .previous", &[key::ENTER]).await?;
            let last = address(Republic::ALL[Republic::ALL.len() - 1]);
            page.wait_for_value("the previous page", path, &last).await
        });
}

#[test]
fn a_report_of_an_error_takes_along_what_was_shown() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let seen = "return [...document.querySelectorAll('[data-seen]:not([hidden]) a')].map(a => a.href.replace(location.origin, ''))";
        page.open("/?at=1993-09&layer=cis#georgia").await?;
        page.eval::<()>("document.querySelector('[data-report]').click()", vec![]).await?;
        page.wait_for_value("the map", seen, &vec!["/?at=1993-09&layer=cis#georgia".to_owned()])
            .await?;
        page.load("/ukraine/").await?;
        page.eval::<()>("document.querySelector('.end a[href*=report]').click()", vec![])
            .await?;
        page.wait_for_value("the page of a republic", seen, &vec!["/ukraine/".to_owned()])
            .await?;
        // The query may come from anywhere: other sites are not shown, and nothing runs.
        for foreign in ["https://example.org/", "//example.org/", "javascript:alert(1)", "data:text/html,x", "http://["] {
            page.load(&format!("/about/?seen={foreign}#report")).await?;
            let shown: Vec<String> = page.eval(seen, vec![]).await?;
            assert!(shown.is_empty(), "{foreign}: {shown:?}");
        }
        Ok(())
    });
}
