//! Hard words and people, explained where they stand: by focus, by hovering, by a tap; and closed again.

use crate::reckoning::CONTENT;
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;
use thirtyfour::By;

/// A word of the source, its id and its meaning.
const WORD: &str = ".source a.term[href='#term-ratify']";
const ANOTHER: &str = ".source a.term[href='#term-legislature']";

/// The explanations that are seen: `[meaning, id of the word it stands behind]`.
const EXPLAINED: &str = "
    return [...document.querySelectorAll('.explained[role=tooltip]')].filter(e => e.getClientRects().length)
        .map(e => [e.textContent, e.previousElementSibling.getAttribute('aria-describedby') === e.id
            ? e.previousElementSibling.getAttribute('href') : 'nobody'])";

/// The words of all sentences.
const SOURCE: &str = "return [...document.querySelectorAll('.sentence')].map(e => e.textContent)";

type Explained = Vec<(String, String)>;

fn meaning(id: &str) -> Explained {
    let term = CONTENT.term(id).expect("it is explained");
    vec![(term.meaning.clone(), format!("#term-{id}"))]
}

fn none() -> Explained {
    Vec::new()
}

async fn a_word_is_explained_by_focus(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/#armenia").await?;
        page.selects(Some("armenia")).await?;
        let source: Vec<String> = page.ask(SOURCE, vec![]).await?;
        // Enter explains as well, instead of leaving for the index.
        page.press_on(WORD, &[key::ENTER]).await?;
        page.says("explained", EXPLAINED, &meaning("ratify")).await?;
        page.hands().press(&[key::ESCAPE]).await?;
        page.says("closed", EXPLAINED, &none()).await?;
        page.selects(Some("armenia")).await?;
        page.says("the source", SOURCE, &source).await?;
        page.hands().press(&[key::ESCAPE]).await?;
        page.selects(None).await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_esc_closes_an_explanation_first_and_clears_the_choice_then() {
    a_word_is_explained_by_focus(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_esc_closes_an_explanation_first_and_clears_the_choice_then() {
    a_word_is_explained_by_focus(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_esc_closes_an_explanation_first_and_clears_the_choice_then() {
    a_word_is_explained_by_focus(Browser::WebKit).await;
}

#[tokio::test]
async fn every_marked_word_of_the_page_is_explained_by_focus_as_the_index_explains_it() {
    let script = "
        const here = EXPLAINED => new Function(EXPLAINED)(), wrong = [];
        let seen = 0;
        for (const article of [null, ...document.querySelectorAll('[data-panel] article')]) {
            if (article) location.hash = article.id;
            for (const term of (article ?? document.querySelector('[data-source]')).querySelectorAll('a.term')) {
                term.focus({ preventScroll: true });
                const [found, ...more] = here(arguments[0]);
                const meaning = document.querySelector(`${term.getAttribute('href')} dd`)?.textContent;
                seen += 1;
                if (!meaning || found?.[0] !== meaning || found[1] !== term.getAttribute('href') || more.length)
                    wrong.push(`${article?.id ?? 'source'}: ${term.textContent}`);
            }
        }
        return [seen, wrong]";
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let (seen, wrong): (usize, Vec<String>) = page.ask(script, vec![EXPLAINED.into()]).await?;
            assert!(seen > 30, "only {seen} words are marked");
            assert!(wrong.is_empty(), "not explained: {wrong:?}");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn hovering_explains_and_hovering_elsewhere_closes() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let source: Vec<String> = page.ask(SOURCE, vec![]).await?;
            page.hands().hover(page.middle(WORD).await?).await?;
            page.says("under the mouse", EXPLAINED, &meaning("ratify")).await?;
            // The mouse may go into the explanation, to read it or to copy from it.
            page.hands().hover(page.middle(".explained").await?).await?;
            page.says("in the explanation", EXPLAINED, &meaning("ratify")).await?;
            page.hands().hover((2, 2)).await?;
            page.says("elsewhere", EXPLAINED, &none()).await?;
            page.says("the source", SOURCE, &source).await?;
            page.hands().hover(page.middle(WORD).await?).await?;
            page.hands().press(&[key::ESCAPE]).await?;
            page.says("closed by Esc", EXPLAINED, &none()).await?;
            page.selects(None).await
        })
        .await;
}

#[tokio::test]
async fn a_tap_explains_one_word_at_a_time_and_a_tap_elsewhere_closes() {
    Journey::through(Browser::Chromium)
        .sized(390, 844)
        .by_touch()
        .go(async |page| {
            page.open("/#armenia").await?;
            page.selects(Some("armenia")).await?;
            let source: Vec<String> = page.ask(SOURCE, vec![]).await?;
            for (word, id) in [(WORD, "ratify"), (ANOTHER, "legislature")] {
                page.hands().tap(page.middle(word).await?).await?;
                page.says("tapped", EXPLAINED, &meaning(id)).await?;
                page.selects(Some("armenia")).await?;
            }
            page.hands().tap(page.words("#source-title").await?).await?;
            page.says("tapped elsewhere", EXPLAINED, &none()).await?;
            page.selects(Some("armenia")).await?;
            page.says("the source", SOURCE, &source).await
        })
        .await;
}

#[tokio::test]
async fn on_a_phone_an_explanation_covers_none_of_the_words_it_explains() {
    Journey::through(Browser::Chromium)
        .sized(390, 844)
        .by_touch()
        .go(async |page| {
            page.open("/").await?;
            page.hands().tap(page.middle(WORD).await?).await?;
            page.says("tapped", EXPLAINED, &meaning("ratify")).await?;
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
            let covered: Vec<String> = page.ask(over, vec![]).await?;
            assert!(covered.is_empty(), "{covered:?}");
            Ok(())
        })
        .await;
}

async fn without_scripts_a_word_leads_to_its_meaning(browser: Browser) {
    let travel = async |page: &mut Page| -> Outcome {
        page.load("/").await?;
        let word = page.session.driver.find(By::Css(WORD)).await?;
        word.send_keys(key::ENTER).await?;
        let place = page
            .session
            .driver
            .find(By::Css("#index #term-ratify:target dd"))
            .await?;
        assert!(place.is_displayed().await?);
        assert_eq!(
            place.text().await?,
            CONTENT.term("ratify").expect("it is explained").meaning
        );
        Ok(())
    };
    Journey::through(browser).without_scripts().go(travel).await;
}

#[tokio::test]
async fn in_chromium_without_scripts_a_word_leads_to_its_meaning() {
    without_scripts_a_word_leads_to_its_meaning(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_without_scripts_a_word_leads_to_its_meaning() {
    without_scripts_a_word_leads_to_its_meaning(Browser::Firefox).await;
}
