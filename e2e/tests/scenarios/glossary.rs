//! Glossary words explained in place: by focus, hover and tap; and closed again.

use crate::oracle::CONTENT;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use std::time::Duration;
use thirtyfour::By;

/// A word of the source, its id and its meaning.
const WORD: &str = ".source a.term[href='glossary/#term-ratify']";
const ANOTHER: &str = ".source a.term[href='glossary/#term-legislature']";

/// The visible explanations: `[meaning, id of its word]`.
const EXPLAINED: &str = "
    return [...document.querySelectorAll('.explained[role=tooltip]')].filter(e => e.getClientRects().length)
        .map(e => [e.textContent, e.previousElementSibling.getAttribute('aria-describedby') === e.id
            ? e.previousElementSibling.getAttribute('href') : 'none'])";

/// The words of all sentences.
const SOURCE: &str = "return [...document.querySelectorAll('.sentence')].map(e => e.textContent)";

type Explained = Vec<(String, String)>;

fn meaning(id: &str) -> Explained {
    let term = CONTENT.term(id).expect("it is explained");
    vec![(term.meaning.clone(), format!("glossary/#term-{id}"))]
}

fn none() -> Explained {
    Vec::new()
}

fn a_word_is_explained_by_focus(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/#s2").await?;
        let chosen = "return location.hash";
        let source: Vec<String> = page.eval(SOURCE, vec![]).await?;
        // Enter explains too, and does not follow the link to the glossary.
        page.press_on(WORD, &[key::ENTER]).await?;
        page.wait_for_value("explained", EXPLAINED, &meaning("ratify")).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_for_value("closed", EXPLAINED, &none()).await?;
        page.wait_for_value("the choice stays", chosen, &"#s2".to_owned())
            .await?;
        page.wait_for_value("the source", SOURCE, &source).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_for_value("and is cleared then", chosen, &String::new()).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_esc_closes_an_explanation_first_and_clears_the_choice_then() {
    a_word_is_explained_by_focus(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_esc_closes_an_explanation_first_and_clears_the_choice_then() {
    a_word_is_explained_by_focus(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_esc_closes_an_explanation_first_and_clears_the_choice_then() {
    a_word_is_explained_by_focus(Browser::WebKit);
}

#[test]
fn every_marked_word_of_the_source_is_explained_by_focus_as_the_glossary_explains_it() {
    let script = "const [explained, done] = arguments;
        const here = new Function(explained), wrong = [], terms = [...document.querySelectorAll('[data-source] a.term')];
        const shown = async term => {
            for (let waited = 0; waited < 50; waited++) {
                if (here().some(found => found[1] === term.getAttribute('href'))) return here();
                await new Promise(next => setTimeout(next, 40));
            }
            return [];
        };
        fetch('glossary/').then(answer => answer.text()).then(async html => {
            const glossary = new DOMParser().parseFromString(html, 'text/html');
            for (const term of terms) {
                term.focus({ preventScroll: true });
                const found = await shown(term);
                const meaning = glossary.querySelector(`${new URL(term.href).hash} dd`)?.textContent;
                if (!meaning || found.length !== 1 || found[0][0] !== meaning) wrong.push(`${term.textContent}: ${found} / ${meaning}`);
            }
            done([terms.length, wrong]);
        })";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let found = page
            .session
            .driver
            .execute_async(script, vec![EXPLAINED.into()])
            .await?;
        let (seen, wrong): (usize, Vec<String>) = found.convert()?;
        assert!(seen > 8, "only {seen} words are marked");
        assert!(wrong.is_empty(), "not explained: {wrong:?}");
        Ok(())
    });
}

/// A mouse that rests while the page moves under it asks for nothing.
#[test]
fn a_page_that_moves_under_a_resting_mouse_explains_nothing() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let word = page.center_of(WORD).await?;
        let scroll = "const pane = document.querySelector('.source'), top = pane.scrollTop;
            pane.scrollTop = top > 100 ? top - 90 : top + 90; return top";
        let top: f64 = page.eval(scroll, vec![]).await?;
        page.input().hover(word).await?;
        let back = "document.querySelector('.source').scrollTop = arguments[0]; return true";
        page.eval::<bool>(back, vec![top.into()]).await?;
        // Longer than a mouse has to rest.
        tokio::time::sleep(Duration::from_millis(700)).await;
        page.wait_for_value("nothing", EXPLAINED, &none()).await
    });
}

#[test]
fn hovering_explains_and_hovering_elsewhere_closes() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let source: Vec<String> = page.eval(SOURCE, vec![]).await?;
        page.input().hover(page.center_of(WORD).await?).await?;
        page.wait_for_value("under the mouse", EXPLAINED, &meaning("ratify"))
            .await?;
        // The mouse may move into the explanation, e.g. to copy from it.
        page.input().hover(page.center_of(".explained").await?).await?;
        page.wait_for_value("in the explanation", EXPLAINED, &meaning("ratify"))
            .await?;
        page.input().hover((2, 2)).await?;
        page.wait_for_value("elsewhere", EXPLAINED, &none()).await?;
        page.wait_for_value("the source", SOURCE, &source).await?;
        page.input().hover(page.center_of(WORD).await?).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_for_value("closed by Esc", EXPLAINED, &none()).await?;
        page.expect_selected(None).await
    });
}

#[test]
fn a_tap_explains_one_word_at_a_time_and_a_tap_elsewhere_closes() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(390, 844)
        .touch()
        .run(async |page| {
            page.open("/#s2").await?;
            let chosen = "return location.hash";
            let source: Vec<String> = page.eval(SOURCE, vec![]).await?;
            for (word, id) in [(WORD, "ratify"), (ANOTHER, "legislature")] {
                page.input().tap(page.center_of(word).await?).await?;
                page.wait_for_value("tapped", EXPLAINED, &meaning(id)).await?;
                page.wait_for_value("the choice stays", chosen, &"#s2".to_owned())
                    .await?;
            }
            page.input().tap(page.text_point("#source-title").await?).await?;
            page.wait_for_value("tapped elsewhere", EXPLAINED, &none()).await?;
            page.wait_for_value("the source", SOURCE, &source).await
        });
}

#[test]
fn on_a_phone_an_explanation_covers_none_of_the_words_it_explains() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(390, 844)
        .touch()
        .run(async |page| {
            page.open("/").await?;
            page.input().tap(page.center_of(WORD).await?).await?;
            page.wait_for_value("tapped", EXPLAINED, &meaning("ratify")).await?;
            let over = "const note = document.querySelector('.explained').getBoundingClientRect();
                const range = document.createRange(), walk = document.createTreeWalker(
                    document.querySelector('[data-source]'), NodeFilter.SHOW_TEXT), covered = [];
                while (walk.nextNode()) {
                    if (walk.currentNode.parentElement.closest('.explained')) continue;
                    range.selectNodeContents(walk.currentNode);
                    for (const line of range.getClientRects())
                        if (Math.min(line.bottom, note.bottom) - Math.max(line.top, note.top) > 4
                            && line.right > note.left && line.left < note.right) covered.push(walk.currentNode.data);
                }
                return covered";
            let covered: Vec<String> = page.eval(over, vec![]).await?;
            assert!(covered.is_empty(), "{covered:?}");
            Ok(())
        });
}

#[test]
fn where_the_explanations_cannot_be_loaded_a_word_leads_to_the_glossary() {
    Scenario::in_browser(Browser::Chromium)
        .fault("search.txt", Fault::Missing)
        .allow_error("search.txt")
        .run(async |page| {
            page.open("/").await?;
            page.press_on(WORD, &[key::ENTER]).await?;
            let there = "return document.querySelector('#term-ratify:target dd')?.textContent ?? ''";
            let term = CONTENT.term("ratify").expect("it is explained");
            page.wait_for_value("the glossary", there, &term.meaning).await
        });
}

fn without_scripts_a_word_leads_to_its_meaning(browser: Browser) {
    let steps = async |page: &mut Page| -> Result<()> {
        page.load("/").await?;
        let word = page.session.driver.find(By::Css(WORD)).await?;
        word.send_keys(key::ENTER).await?;
        // The key returns before the glossary is there, and Firefox's driver runs no scripts without the page's own.
        let mut meanings = Vec::new();
        for _ in 0..200 {
            meanings = page.session.driver.find_all(By::Css("#term-ratify:target dd")).await?;
            if !meanings.is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let [meaning] = &meanings[..] else {
            panic!("the word should lead to one meaning, not {}", meanings.len());
        };
        assert!(meaning.is_displayed().await?);
        assert_eq!(
            meaning.text().await?,
            CONTENT.term("ratify").expect("it is explained").meaning
        );
        Ok(())
    };
    Scenario::in_browser(browser).without_javascript().run(steps);
}

#[test]
fn in_chromium_without_scripts_a_word_leads_to_its_meaning() {
    without_scripts_a_word_leads_to_its_meaning(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_without_scripts_a_word_leads_to_its_meaning() {
    without_scripts_a_word_leads_to_its_meaning(Browser::Firefox);
}
