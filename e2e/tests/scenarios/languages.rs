//! The edition in the pseudo-language, whose words are longer: layouts hold, axe finds nothing, it works without scripts,
//! and the choice of the language keeps what is shown.

use crate::axe::violations;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// Pages of every kind.
const PAGES: [&str; 13] = [
    "/qps/",
    "/qps/#armenia",
    "/qps/armenia/",
    "/qps/table/",
    "/qps/glossary/",
    "/qps/about/",
    "/qps/quiz/",
    "/qps/read/",
    "/qps/class/",
    "/qps/teachers/",
    "/qps/links/",
    "/qps/lesson/",
    "/qps/answers/",
];

/// What makes the window scroll sideways.
const TOO_WIDE: &str = "
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1)
        .map(e => `${e.localName}.${e.className.baseVal ?? e.className}`).slice(0, 5)";

async fn expect_no_sideways_scrolling(page: &Page, when: &str) -> Result<()> {
    let wide: Vec<String> = page.eval(TOO_WIDE, vec![]).await?;
    assert!(wide.is_empty(), "{when}: {}", wide.join(", "));
    Ok(())
}

#[test]
fn longer_words_widen_no_page() {
    for (width, height) in [(1366, 657), (768, 1024), (375, 812), (320, 640)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .run(async |page| {
                for path in PAGES {
                    page.load(path).await?;
                    expect_no_sideways_scrolling(page, &format!("{path} at {width}")).await?;
                }
                Ok(())
            });
    }
}

fn with_longer_words_map_and_article_are_in_sight_together(browser: Browser) {
    for (width, height) in [(1366, 657), (375, 812)] {
        Scenario::in_browser(browser).viewport(width, height).run(async |page| {
            page.open("/qps/#armenia").await?;
            page.map_at_rest().await?;
            let seen = "return ['.picture', '[data-timeline]', 'article[data-open] h2'].filter(selector => {
                    const { top, bottom, height } = document.querySelector(selector).getBoundingClientRect();
                    return !height || top < -1 || bottom > innerHeight + 1;
                })";
            let hidden: Vec<String> = page.eval(seen, vec![]).await?;
            assert!(hidden.is_empty(), "out of sight at {width}: {}", hidden.join(", "));
            Ok(())
        });
    }
}

#[test]
fn in_chromium_with_longer_words_map_and_article_are_in_sight_together() {
    with_longer_words_map_and_article_are_in_sight_together(Browser::Chromium);
}

#[test]
fn in_firefox_with_longer_words_map_and_article_are_in_sight_together() {
    with_longer_words_map_and_article_are_in_sight_together(Browser::Firefox);
}

#[test]
fn axe_finds_no_violation_in_the_pseudo_language() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut found = Vec::new();
        for path in PAGES {
            page.load(path).await?;
            found.extend(violations(page, path).await?);
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    });
}

#[test]
fn the_live_map_and_the_quiz_speak_the_language_of_their_page() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/qps/?layer=cis#georgia").await?;
        // What the program writes: the read-out, the accessible names, the caption, the title.
        let said = "return [document.title, document.querySelector('[data-map] a[data-republic=georgia]').textContent,
            document.querySelector('[data-legend]').textContent, document.querySelector('.caption-line').textContent,
            ...[...document.querySelectorAll('[data-zoom], [data-pan]')].map(e => e.ariaLabel)]";
        let said: Vec<String> = page.eval(said, vec![]).await?;
        for text in said {
            assert!(!has_english(&text), "{text}");
        }
        page.load("/qps/quiz/").await?;
        page.wait_until("the quiz is live", "return !!document.querySelector('#quiz button')")
            .await?;
        let quiz: String = page
            .eval("return document.querySelector('#quiz').textContent", vec![])
            .await?;
        assert!(!has_english(&quiz), "{quiz}");
        Ok(())
    });
}

/// Whether a word has a plain consonant: the pseudo-language leaves only vowels without accents.
fn has_english(text: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| {
        let letters = word.chars().filter(char::is_ascii_alphabetic);
        letters.clone().count() > 2 && letters.into_iter().any(|letter| !"aeiouyAEIOUY".contains(letter))
    })
}

#[test]
fn the_choice_of_the_language_keeps_what_is_shown() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/qps/?at=1993-09&layer=cis#georgia").await?;
        let language: String = page.eval("return document.documentElement.lang", vec![]).await?;
        assert_eq!(language, "en-XA");
        page.eval::<()>("document.querySelector('a[hreflang=en]').click()", vec![])
            .await?;
        page.wait_until(
            "the English edition",
            "return document.documentElement.lang === 'en' && document.documentElement.dataset.ready !== undefined",
        )
        .await?;
        let place: String = page
            .eval("return location.pathname + location.search + location.hash", vec![])
            .await?;
        assert!(
            place.ends_with("/?at=1993-09&layer=cis#georgia") && !place.contains("qps"),
            "{place}"
        );
        // Nobody is led to the pseudo-language.
        assert_eq!(page.count("[hreflang]").await?, 0);
        Ok(())
    });
}

#[test]
fn without_scripts_the_pseudo_language_is_complete() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/qps/#armenia").await?;
            let words = "return document.querySelector('article#armenia').innerText.length";
            let length: usize = page.eval(words, vec![]).await?;
            assert!(length > 300, "{length}");
            Ok(())
        });
}
