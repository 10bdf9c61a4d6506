//! Reading both ways on the live page: from a sentence to its republics, and from a republic to its sentences.

use crate::oracle::{reach, sentences_of, CONTENT};
use anyhow::{Error, Result};
use azerbaijan_1994::content::model::Sentence;
use azerbaijan_1994::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde::Deserialize;

/// What is lit, and which notes are seen; the hint is the note without a name.
#[derive(Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Lit {
    pub sentences: Vec<String>,
    pub republics: Vec<String>,
    pub notes: Vec<String>,
    pub fragment: String,
}

pub const LIT: &str = "
    const all = (selector, name) => [...document.querySelectorAll(selector)].map(e => e.getAttribute(name));
    const seen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
    return {
        sentences: all('.sentence[data-lit]', 'id'),
        republics: all('[data-map] a[data-lit]', 'data-republic'),
        notes: [...document.querySelectorAll('[data-note]')].filter(seen).map(e => e.dataset.note),
        fragment: location.hash.slice(1),
    }";

pub fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// What a sentence lights while nothing else is chosen.
pub fn by(sentence: &Sentence, fragment: &str) -> Lit {
    Lit {
        sentences: vec![sentence.id.clone()],
        republics: owned(&reach(sentence)),
        notes: vec![sentence.id.clone()],
        fragment: fragment.into(),
    }
}

/// Each sentence by the keyboard alone; what it lights stays lit when the focus leaves.
async fn sentences_light_their_republics(page: &Page, ids: &[&str]) -> Result<()> {
    page.open("/").await?;
    for sentence in CONTENT
        .sentences
        .iter()
        .filter(|sentence| ids.contains(&sentence.id.as_str()))
    {
        let id = &sentence.id;
        let named: String = page
            .eval(
                "return document.getElementById(arguments[0]).dataset.republics",
                vec![id.as_str().into()],
            )
            .await?;
        let mut named: Vec<_> = named.split(' ').collect();
        named.sort_unstable();
        assert_eq!(named, reach(sentence), "{id} names its republics");
        page.press_on(&format!("#{id} .mark"), &[key::ENTER]).await?;
        page.wait_for_value(&format!("{id} chosen by key"), LIT, &by(sentence, id))
            .await?;
        // The focus follows the choice a little later, and must not be taken from the next press.
        let here = format!("return document.activeElement.matches('#{} .mark')", sentence.id);
        page.wait_until("the focus is in the sentence", &here).await?;
        page.session
            .driver
            .execute("document.activeElement.blur()", vec![])
            .await?;
        page.wait_for_value(&format!("{id} without the focus"), LIT, &by(sentence, id))
            .await?;
    }
    Ok(())
}

/// Each partner by the keyboard alone: its sentences, and the way through them, round to the first again.
async fn republics_light_their_sentences(page: &Page, partners: &[Republic]) -> Result<()> {
    page.open("/").await?;
    for partner in partners {
        let walked = walk(page, *partner).await;
        walked.map_err(|failure| Error::msg(format!("{}: {failure:#}", partner.name())))?;
    }
    Ok(())
}

async fn walk(page: &Page, partner: Republic) -> Result<()> {
    let (slug, ids) = (partner.slug(), sentences_of(partner));
    page.press_on(&format!("nav[data-republics] a[href='#{slug}']"), &[key::ENTER])
        .await?;
    page.expect_selected(Some(slug)).await?;
    let open = Lit {
        sentences: owned(&ids),
        notes: vec![String::new()],
        fragment: slug.into(),
        ..Lit::default()
    };
    page.wait_for_value("chosen from the list", LIT, &open).await?;
    let told = match ids.len() {
        0 => format!("The source does not mention {}.", partner.name()),
        1 => format!("One sentence reaches {}.", partner.name()),
        count => format!("{count} sentences reach {}.", partner.name()),
    };
    page.wait_for_value(
        "the bar",
        "return document.querySelector('.reach span').textContent",
        &told,
    )
    .await?;
    assert!(!page.boxes(".reach span").await?.is_empty(), "the bar is in the page");
    let offered = "return [...document.querySelectorAll('.reach a')]
        .filter(e => e.getClientRects().length).map(e => [e.getAttribute('href'), e.textContent])";
    let Some(first) = ids.first() else {
        return Ok(());
    };
    for id in ids.iter().chain([first]) {
        let link = vec![[format!("#{id}"), format!("Next: {}", id.to_uppercase())]];
        page.wait_for_value("the bar offers", offered, &link).await?;
        page.press_on("[data-next]", &[key::ENTER]).await?;
        let sentence = CONTENT.sentence(id).expect("it is a sentence");
        let read = Lit {
            sentences: owned(&ids),
            ..by(sentence, id)
        };
        page.wait_for_value("read in the source", LIT, &read).await?;
        // The focus follows the choice a little later, and must not be taken from the next press.
        let here = format!("return document.activeElement.matches('#{id} .mark')");
        page.wait_until("the focus is in the sentence", &here).await?;
        assert_eq!(
            page.selection().await?.articles,
            [slug],
            "the article stays open while {id} is read"
        );
    }
    Ok(())
}

fn all_sentences() -> Vec<&'static str> {
    CONTENT.sentences.iter().map(|sentence| sentence.id.as_str()).collect()
}

#[test]
fn every_sentence_chosen_by_key_lights_exactly_its_republics_and_shows_its_note() {
    Scenario::in_browser(Browser::Chromium)
        .run(async |page| sentences_light_their_republics(page, &all_sentences()).await);
}

#[test]
fn every_partner_chosen_by_key_lights_exactly_its_sentences_and_leads_through_them_in_a_ring() {
    let partners: Vec<_> = Republic::partners().collect();
    Scenario::in_browser(Browser::Chromium).run(async |page| republics_light_their_sentences(page, &partners).await);
}

#[test]
fn of_a_silent_republic_the_bar_offers_nothing_to_follow() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for republic in Republic::partners().filter(|republic| sentences_of(*republic).is_empty()) {
            page.open(&format!("/?{0}#{0}", republic.slug())).await?;
            page.expect_selected(Some(republic.slug())).await?;
            assert_eq!(page.boxes(".reach span").await?.len(), 1);
            let links = page.boxes(".reach a").await?;
            assert!(links.is_empty(), "{}: {links:?}", republic.name());
        }
        Ok(())
    });
}

fn the_focus_goes_to_what_is_chosen_by_key(browser: Browser) {
    let travel = async |page: &mut Page| {
        for (link, focus) in [
            ("#s2 .mark", "#s2 .mark"),
            ("nav[data-republics] a[href='#georgia']", "#georgia-title"),
            ("[data-map] a[data-republic=armenia]", "#armenia-title"),
            ("[data-next]", "#s2 .mark"),
        ] {
            if link != "[data-next]" {
                page.session.driver.goto("about:blank").await?;
                page.open("/").await?;
            }
            page.press_on(link, &[key::ENTER]).await?;
            let here = format!("return document.activeElement.matches('{focus}')");
            page.wait_until(&format!("{link} leads the focus to {focus}"), &here)
                .await?;
        }
        Ok(())
    };
    Scenario::in_browser(browser).run(travel);
}

#[test]
fn in_chromium_the_focus_goes_to_what_is_chosen_by_key() {
    the_focus_goes_to_what_is_chosen_by_key(Browser::Chromium);
}

#[test]
fn in_firefox_the_focus_goes_to_what_is_chosen_by_key() {
    the_focus_goes_to_what_is_chosen_by_key(Browser::Firefox);
}

#[test]
fn in_webkit_the_focus_goes_to_what_is_chosen_by_key() {
    the_focus_goes_to_what_is_chosen_by_key(Browser::WebKit);
}

fn reading_goes_both_ways(browser: Browser) {
    let travel = async |page: &mut Page| {
        sentences_light_their_republics(page, &["s2", "s7", "s12"]).await?;
        republics_light_their_sentences(page, &[Republic::Armenia, Republic::Estonia]).await
    };
    Scenario::in_browser(browser).run(travel);
}

#[test]
fn in_firefox_reading_goes_both_ways() {
    reading_goes_both_ways(Browser::Firefox);
}

#[test]
fn in_webkit_reading_goes_both_ways() {
    reading_goes_both_ways(Browser::WebKit);
}
