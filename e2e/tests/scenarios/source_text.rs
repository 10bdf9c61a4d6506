//! The source text on the live page: from a sentence to its republics, and from a republic to its sentences.

use crate::oracle::{reach, sentences_of, CONTENT};
use anyhow::{Error, Result};
use content::model::Sentence;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde::Deserialize;

/// What is highlighted, and which notes are visible; the hint is the note without a name.
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
        republics: all('[data-map] a[data-lit]', 'data-republic').sort(),
        notes: [...document.querySelectorAll('[data-note]')].filter(seen).map(e => e.dataset.note),
        fragment: location.hash.slice(1),
    }";

pub fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// What a sentence highlights while nothing else is selected.
pub fn by(sentence: &Sentence, fragment: &str) -> Lit {
    Lit {
        sentences: vec![sentence.id.clone()],
        republics: owned(&reach(sentence)),
        notes: vec![sentence.id.clone()],
        fragment: fragment.into(),
    }
}

/// Each sentence, selected by key; its highlight stays when the focus leaves. It alone is solid.
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
        page.press_on(&format!("#{id} .number"), &[key::ENTER]).await?;
        page.wait_for_value(&format!("{id} chosen by key"), LIT, &by(sentence, id))
            .await?;
        // The page moves the focus in a later task; the next key press must come after it.
        let here = format!("return document.activeElement.matches('#{} .number')", sentence.id);
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

/// Each partner, selected by key: its sentences, and each of them in its article.
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
    // The article is in place of the source text and its notes.
    let open = Lit {
        sentences: owned(&ids),
        fragment: slug.into(),
        ..Lit::default()
    };
    page.wait_for_value("chosen from the list", LIT, &open).await?;
    let quoted = format!("return [...document.querySelectorAll('#{slug} [data-quote]')].map(e => e.dataset.quote)");
    page.wait_for_value("the article quotes its sentences", &quoted, &owned(&ids))
        .await?;
    for id in ids {
        page.press_on(&format!("#{slug} [data-quote={id}] a[href='#{id}']"), &[key::ENTER])
            .await?;
        let sentence = CONTENT.sentence(id).expect("it is a sentence");
        let read = Lit {
            sentences: owned(&sentences_of(partner)),
            republics: owned(&reach(sentence)),
            fragment: id.into(),
            ..Lit::default()
        };
        page.wait_for_value("read in the article", LIT, &read).await?;
        let lit = format!(
            "return [...document.querySelectorAll('#{slug} [data-quote][data-lit]')].map(e => e.dataset.quote)"
        );
        page.wait_for_value("its quotation is lit", &lit, &owned(&[id])).await?;
        let here = format!("return document.activeElement.matches('#{slug} [data-quote={id}] a')");
        page.wait_until("the focus is in the quotation", &here).await?;
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
fn every_sentence_selected_by_key_highlights_exactly_its_republics_and_shows_its_note() {
    Scenario::in_browser(Browser::Chromium)
        .run(async |page| sentences_light_their_republics(page, &all_sentences()).await);
}

#[test]
fn every_partner_selected_by_key_highlights_exactly_its_sentences_which_its_article_quotes() {
    let partners: Vec<_> = Republic::partners().collect();
    Scenario::in_browser(Browser::Chromium).run(async |page| republics_light_their_sentences(page, &partners).await);
}

fn the_focus_goes_to_what_is_selected_by_key(browser: Browser) {
    let steps = async |page: &mut Page| {
        for (link, focus) in [
            ("#s2 .number", "#s2 .number"),
            ("nav[data-republics] a[href='#georgia']", "#georgia-title"),
            ("[data-map] a[data-republic=armenia]", "#armenia-title"),
        ] {
            page.session.driver.goto("about:blank").await?;
            page.open("/").await?;
            page.press_on(link, &[key::ENTER]).await?;
            let here = format!("return document.activeElement.matches('{focus}')");
            page.wait_until(&format!("{link} leads the focus to {focus}"), &here)
                .await?;
        }
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_the_focus_goes_to_what_is_selected_by_key() {
    the_focus_goes_to_what_is_selected_by_key(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_focus_goes_to_what_is_selected_by_key() {
    the_focus_goes_to_what_is_selected_by_key(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_focus_goes_to_what_is_selected_by_key() {
    the_focus_goes_to_what_is_selected_by_key(Browser::WebKit);
}

fn sentences_and_republics_lead_to_each_other(browser: Browser) {
    let steps = async |page: &mut Page| {
        sentences_light_their_republics(page, &["s2", "s7", "s12"]).await?;
        republics_light_their_sentences(page, &[Republic::Armenia, Republic::Estonia]).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_sentences_and_republics_lead_to_each_other() {
    sentences_and_republics_lead_to_each_other(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_sentences_and_republics_lead_to_each_other() {
    sentences_and_republics_lead_to_each_other(Browser::WebKit);
}
