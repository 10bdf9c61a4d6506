//! The source text without scripts, by anchors alone.

use crate::no_js::expect_article;
use crate::oracle::{sentences_of, CONTENT};
use crate::source_text::{by, owned, Lit};
use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use thirtyfour::By;

/// What the style sheet alone highlights, as `[sentences, notes, [republic, width of its outline]]`. Chromium's driver runs
/// scripts in a page whose own are switched off; Firefox's does not, so there the driver reads the styles itself.
async fn styles(page: &Page) -> Result<(Vec<String>, Vec<String>, Vec<(String, String)>)> {
    let driver = &page.session.driver;
    if page.browser == Browser::Chromium {
        const STYLES: &str = "
            const all = selector => [...document.querySelectorAll(selector)];
            return [
                all('.sentence').filter(e => (s => s.backgroundColor !== 'rgba(0, 0, 0, 0)' || s.textDecorationLine !== 'none')(getComputedStyle(e)))
                    .map(e => e.id),
                all('[data-note]').filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })).map(e => e.dataset.note),
                all('[data-map] a[data-republic]').map(e =>
                    [e.getAttribute('data-republic'), getComputedStyle(e.querySelector('.shape')).strokeWidth]),
            ]";
        return page.eval(STYLES, vec![]).await;
    }
    let (mut sentences, mut notes, mut outlines) = (Vec::new(), Vec::new(), Vec::new());
    for sentence in driver.find_all(By::Css(".sentence")).await? {
        let background = sentence.css_value("background-color").await?;
        let line = sentence.css_value("text-decoration-line").await?;
        if line != "none" || !["rgba(0, 0, 0, 0)", "transparent"].contains(&background.as_str()) {
            sentences.extend(sentence.id().await?);
        }
    }
    for note in driver.find_all(By::Css("[data-note]")).await? {
        if note.is_displayed().await? {
            notes.extend(note.attr("data-note").await?);
        }
    }
    for republic in Republic::ALL {
        let shape = format!("[data-map] a[data-republic={}] .shape", republic.slug());
        let shape = driver.find(By::Css(&shape)).await?;
        outlines.push((republic.slug().to_owned(), shape.css_value("stroke-width").await?));
    }
    Ok((sentences, notes, outlines))
}

async fn lit_without_scripts(page: &Page) -> Result<Lit> {
    let address = page.session.driver.current_url().await?;
    let (sentences, notes, outlines) = styles(page).await?;
    // Most outlines have the width of those that are not highlighted.
    let is_plain = |width: &String| outlines.iter().filter(|(_, other)| other == width).count() > outlines.len() / 2;
    let order = |slug: &String| Republic::ALL.iter().position(|republic| republic.slug() == slug);
    let marked = outlines.iter().filter(|(_, width)| !is_plain(width));
    let mut republics: Vec<String> = marked.map(|(slug, _)| slug.clone()).collect();
    republics.sort_by_key(order);
    Ok(Lit {
        sentences,
        republics,
        notes,
        fragment: address.fragment().unwrap_or_default().into(),
    })
}

async fn follow(page: &Page, selector: &str) -> Result<()> {
    let link = page.session.driver.find(By::Css(selector)).await?;
    Ok(link.send_keys(key::ENTER).await?)
}

async fn without_scripts_sentences_lead_to_their_republics(page: &Page) -> Result<()> {
    page.load("/").await?;
    for sentence in &CONTENT.sentences {
        let id = &sentence.id;
        follow(page, &format!("#{id} .number")).await?;
        assert_eq!(lit_without_scripts(page).await?, by(sentence, id), "{id}");
        // Its note leads to each partner, and an article leads back to the source text.
        let note = format!("[data-note={id}]");
        let expected: Vec<_> = sentence
            .republics
            .iter()
            .map(|republic| format!("#{}", republic.slug()))
            .collect();
        let mut links = Vec::new();
        for link in page.session.driver.find_all(By::Css(format!("{note} a"))).await? {
            links.extend(link.attr("href").await?);
        }
        links.sort();
        assert_eq!(links, sorted(expected), "the links in the note of {id}");
        if let Some(last) = sentence.republics.last() {
            follow(page, &format!("{note} a[href='#{}']", last.slug())).await?;
            expect_article(page, *last).await?;
            follow(page, &format!("#{} .back", last.slug())).await?;
        }
    }
    Ok(())
}

fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words
}

async fn without_scripts_republics_lead_to_their_sentences(page: &Page) -> Result<()> {
    page.load("/").await?;
    for republic in Republic::ALL {
        let slug = republic.slug();
        follow(page, &format!("nav[data-republics] a[href='#{slug}']")).await?;
        expect_article(page, republic).await?;
        let expected = Lit {
            sentences: owned(&sentences_of(republic)),
            republics: vec![slug.into()],
            notes: Vec::new(),
            fragment: slug.into(),
        };
        assert_eq!(lit_without_scripts(page).await?, expected, "{}", republic.name());
    }
    Ok(())
}

fn without_scripts_sentences_and_republics_lead_to_each_other(browser: Browser) {
    let steps = async |page: &mut Page| {
        without_scripts_sentences_lead_to_their_republics(page).await?;
        without_scripts_republics_lead_to_their_sentences(page).await
    };
    Scenario::in_browser(browser).without_javascript().run(steps);
}

#[test]
fn in_chromium_without_scripts_sentences_and_republics_lead_to_each_other() {
    without_scripts_sentences_and_republics_lead_to_each_other(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_without_scripts_sentences_and_republics_lead_to_each_other() {
    without_scripts_sentences_and_republics_lead_to_each_other(Browser::Firefox);
}
