//! Search in the browser: what is typed goes through the fetched index to the options and the status. What is found first is
//! tested natively (`crates/prerender/tests/it/search_index.rs`).

use crate::oracle::CONTENT;
use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use interaction::search::MOST;
use serde::Deserialize;
use serde_json::json;

pub const BOX: &str = "[data-search]";

/// The visible options, each with its label and why it matches; and the status of the search.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Hits {
    pub options: Vec<(String, String)>,
    pub expanded: String,
    /// The place of the option that the box calls active, and of those that call themselves selected.
    pub active: Option<usize>,
    pub selected: Vec<usize>,
    pub status: String,
}

pub const HITS: &str = "
    const box = document.querySelector('[data-search]');
    const seen = [...document.querySelectorAll('#hits [role=option]')].filter(e => e.getClientRects().length);
    const place = seen.findIndex(e => e.id === box.getAttribute('aria-activedescendant'));
    return {
        options: seen.map(e => [e.querySelector('b').textContent.trim(), e.querySelector('span').textContent.trim()]),
        expanded: box.getAttribute('aria-expanded'),
        active: place < 0 ? null : place,
        selected: seen.flatMap((e, place) => e.getAttribute('aria-selected') === 'true' ? [place] : []),
        status: document.querySelector('.search .hits p').textContent.trim(),
    }";

/// Puts each text into the box as a whole, as if pasted, and returns the results.
async fn find_all(page: &Page, texts: &[String]) -> Result<Vec<Hits>> {
    let script = format!(
        "const [texts, done] = arguments, box = document.querySelector('{BOX}'), found = [];
        const read = () => {{ {HITS} }};
        (async () => {{
            box.focus();
            for (const text of texts) {{
                box.value = text;
                box.dispatchEvent(new Event('input', {{ bubbles: true }}));
                do {{
                    await new Promise(then => setTimeout(then));
                    await new Promise(then => requestAnimationFrame(then));
                }} while (read().status === 'Loading…');
                found.push(read());
            }}
            done(found);
        }})()"
    );
    let found = page.session.driver.execute_async(script, vec![json!(texts)]).await?;
    Ok(found.convert()?)
}

pub fn owned(label: &str, why: &str) -> (String, String) {
    (label.to_owned(), why.to_owned())
}

#[test]
fn every_name_gives_its_republic_and_says_why() {
    let republics = Republic::ALL.map(|republic| (republic.name(), republic));
    let others = CONTENT.names.iter().map(|name| (name.name.as_str(), name.of));
    let names: Vec<_> = republics.into_iter().chain(others).collect();
    let typed: Vec<String> = names.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert!(typed.len() > 100);
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let mut wrong = Vec::new();
        for ((name, of), hits) in names.iter().zip(find_all(page, &typed).await?) {
            let found = hits.options.iter().find(|(label, _)| label == of.name());
            // Its own name needs no reason, and one that differs in marks only is shown for the other.
            let is_explained = found.is_some_and(|(_, why)| why.is_empty() || why.contains(": "));
            let status = hits.status.contains(" result") && hits.active.is_none() && hits.selected.is_empty();
            if !is_explained || !status {
                wrong.push(format!("{name} of {} gives {hits:?}", of.name()));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n  "));
        Ok(())
    });
}

#[test]
fn the_status_counts_the_results_and_names_the_first() {
    let cases = [
        ("tash", "1 result: Uzbekistan. Capital: Tashkent"),
        ("kyrgyzstan", "1 result: Kyrgyzstan"),
        ("xx", "No results for “xx”. The glossary lists every name."),
        ("", ""),
    ];
    let texts: Vec<String> = cases.iter().map(|(text, _)| (*text).to_owned()).collect();
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let statuses: Vec<String> = find_all(page, &texts)
            .await?
            .into_iter()
            .map(|hits| hits.status)
            .collect();
        assert_eq!(statuses, cases.map(|(_, status)| status));
        let many = &find_all(page, &["k".to_owned()]).await?[0];
        assert_eq!(many.options.len(), MOST);
        let end = format!("results, {MOST} shown. First: {}", many.options[0].0);
        assert!(many.status.contains(&end), "{}", many.status);
        Ok(())
    });
}

#[test]
fn the_status_is_announced_in_a_live_region_that_is_never_hidden() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for text in ["tash", "xx"] {
            let status = find_all(page, &[text.to_owned()]).await?.remove(0).status;
            let announced = "const region = document.querySelector('[role=status][data-announce]');
                return region.checkVisibility() ? region.textContent : 'hidden'";
            page.wait_for_value("what is announced", announced, &status).await?;
        }
        Ok(())
    });
}

#[test]
fn what_is_chosen_in_the_search_is_announced_although_the_box_loses_the_focus() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        find_all(page, &["tash".to_owned()]).await?;
        page.input().press(&[key::ENTER]).await?;
        page.expect_selected(Some("uzbekistan")).await?;
        let announced = "return document.querySelector('[data-announce]').textContent";
        page.wait_for_value(
            "what is announced",
            announced,
            &"Uzbekistan. Uneven, March 1994.".to_owned(),
        )
        .await
    });
}

#[test]
fn the_index_is_requested_at_the_first_focus_and_once() {
    let requests = "return performance.getEntriesByName(new URL('search.txt', document.baseURI).href).length";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        assert_eq!(page.eval::<usize>(requests, vec![]).await?, 0);
        for _ in 0..2 {
            let texts = ["kiev".to_owned(), "riga".to_owned()];
            assert_eq!(find_all(page, &texts).await?[1].options[0].0, "Latvia");
            page.eval::<()>("document.activeElement.blur()", vec![]).await?;
        }
        assert_eq!(page.eval::<usize>(requests, vec![]).await?, 1);
        Ok(())
    });
}

#[test]
fn without_the_index_the_status_says_so_until_the_next_focus_brings_it() {
    let unavailable = Hits {
        expanded: "false".into(),
        status: "Search failed to load. The glossary lists every name.".into(),
        ..Hits::default()
    };
    for fault in [Fault::Missing, Fault::Replaced("<!doctype html>")] {
        Scenario::in_browser(Browser::Chromium)
            .fault("search.txt", fault)
            .allow_error("search.txt")
            .run(async |page| {
                page.open("/").await?;
                assert_eq!(find_all(page, &["kiev".to_owned()]).await?[0], unavailable);
                page.server.clear_faults();
                page.eval::<()>("document.activeElement.blur()", vec![]).await?;
                let hits = &find_all(page, &["kiev".to_owned()]).await?[0];
                let first = hits.options.first().map(|(label, _)| label.as_str());
                assert_eq!(first, Some("Ukraine"), "{hits:?}");
                Ok(())
            });
    }
}

#[test]
fn other_words_never_find_russia() {
    let nonsense = [
        "orussia",
        "ussr",
        "elorussian",
        "rusia",
        "byelorusian",
        "xyzzy",
        "prussia",
    ];
    let mut texts: Vec<String> = nonsense.map(String::from).into();
    for name in ["byelorussian", "byelorussian ssr", "belorussian", "BELORUSSIA"] {
        texts.extend((1..=name.len()).map(|end| name[..end].to_owned()));
    }
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for (text, hits) in texts.iter().zip(find_all(page, &texts).await?) {
            let russia = hits.options.iter().any(|(label, _)| label == "Russia");
            assert!(!russia, "{text}: {hits:?}");
            if text.to_lowercase().starts_with("b") && text.len() > 3 && text != "byelorusian" {
                let belarus = hits.options.first().map(|(label, _)| label.as_str());
                assert_eq!(belarus, Some("Belarus"), "{text}: {hits:?}");
            }
        }
        let nothing = Hits {
            expanded: "false".into(),
            status: "No results for “xyzzy”. The glossary lists every name.".into(),
            ..Hits::default()
        };
        assert_eq!(find_all(page, &["xyzzy".into()]).await?, [nothing]);
        assert_eq!(find_all(page, &[" - ".into()]).await?[0].options, []);
        Ok(())
    });
}

#[test]
fn sentences_people_topics_and_hard_words_are_found() {
    let person = |id: &str| {
        let person = CONTENT.person(id).expect("the source names them");
        owned(person.full_name.as_ref().unwrap_or(&person.name), &person.note)
    };
    let sentence = |id: &str| {
        owned(
            &format!("Sentence {}", &id[1..]),
            &CONTENT.sentence(id).expect("it is a sentence").text,
        )
    };
    let term = |id: &str| {
        let term = CONTENT.term(id).expect("it is explained");
        owned(&term.term, &term.meaning)
    };
    let cases = [
        ("friendship treaty", sentence("s1")),
        ("overthrow karimov", sentence("s12")),
        ("Heated Debate", sentence("s9")),
        ("elchibey", person("elchibey")),
        ("karimov", person("karimov")),
        ("heydar", person("aliyev")),
        ("ter-petrosian", person("ter-petrosian")),
        ("mediation", owned("Sentence 4", "Topic: Mediation")),
        ("economic agreement", owned("Sentence 10", "Topic: Economic agreement")),
        ("legislature", term("legislature")),
        ("observer", term("observer-status")),
    ];
    let texts: Vec<String> = cases.iter().map(|(text, _)| (*text).to_owned()).collect();
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for ((text, expected), hits) in cases.iter().zip(find_all(page, &texts).await?) {
            assert!(
                hits.options.contains(expected),
                "{text} should find {expected:?}: {hits:?}"
            );
        }
        Ok(())
    });
}

fn other_scripts_find_their_republic_or_say_that_nothing_is_found(browser: Browser) {
    let type_in = "const box = document.querySelector('[data-search]');
        box.focus();
        box.value = arguments[0];
        box.dispatchEvent(new Event('input', { bubbles: true }));
        return true";
    let steps = async |page: &mut Page| -> Result<()> {
        for translated in [false, true] {
            page.open("/").await?;
            if translated {
                crate::translators::translate(page).await?;
            }
            for (typed, slug) in [
                ("Азербайджан", "azerbaijan"),
                ("Հայաստան", "armenia"),
                ("საქართველო", "georgia"),
                ("УКРАЇНА", "ukraine"),
            ] {
                page.eval::<bool>(type_in, vec![json!(typed)]).await?;
                page.wait_until(typed, "return !!document.querySelector('#hit-0:not([hidden])')")
                    .await?;
                page.input().press(&[key::ENTER]).await?;
                page.expect_selected(Some(slug)).await?;
            }
            for typed in ["中", "日本", "العربية", "!?"] {
                page.eval::<bool>(type_in, vec![json!(typed)]).await?;
                page.wait_until(typed, "return !!document.querySelector('.hits[data-open]')")
                    .await?;
                let Hits { options, status, .. } = page.eval(HITS, vec![]).await?;
                assert!(
                    options.is_empty() && !status.is_empty(),
                    "{typed}: {options:?}, {status:?}"
                );
                if !translated {
                    assert_eq!(status, messages::search_nothing(typed));
                }
            }
        }
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_other_scripts_find_their_republic_or_say_that_nothing_is_found() {
    other_scripts_find_their_republic_or_say_that_nothing_is_found(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_other_scripts_find_their_republic_or_say_that_nothing_is_found() {
    other_scripts_find_their_republic_or_say_that_nothing_is_found(Browser::Firefox);
}
