//! Translators of browsers replace the texts of a page, all but those that are marked. What is copied, saved and sent is as it
//! was printed; the words of the source, codes and citations stay what they are; and the quiz goes on.

use crate::dialogs;
use crate::oracle::CONTENT;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// Replaces texts as Google Translate does, now and whenever more come: each text node by elements of its own.
const TRANSLATE: &str = "
    const translate = root => {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
        for (let text; (text = texts.nextNode());) found.push(text);
        for (const text of found) {
            const parent = text.parentElement;
            if (!text.data.trim() || !parent || !parent.translate || parent.closest('[data-stranger], script, style, template, textarea')) continue;
            const strange = document.createElement(parent.namespaceURI.endsWith('svg') ? 'tspan' : 'font');
            strange.dataset.stranger = '';
            strange.textContent = text.data.replace(/[A-Za-z]+/g, 'слово');
            text.replaceWith(strange);
        }
    };
    translate(document.body);
    new MutationObserver(() => translate(document.body)).observe(document.body, { childList: true, characterData: true, subtree: true });
    return document.querySelectorAll('[data-stranger]').length";

/// Replaces the texts of the page.
pub async fn translate(page: &Page) -> Result<()> {
    let count: usize = page.eval(TRANSLATE, vec![]).await?;
    assert!(count > 20, "only {count} texts are replaced");
    Ok(())
}

/// The texts that a selector finds, and whether all of them are shown as they were printed.
async fn texts(page: &Page, selector: &str) -> Result<Vec<String>> {
    let script =
        "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent.replace(/\\s+/g, ' ').trim())";
    page.eval(script, vec![json!(selector)]).await
}

/// Catches what is handed to the browser as a file, or copied.
const CATCH: &str = "window.caught = '';
    URL.createObjectURL = blob => { blob.text().then(text => { window.caught = text; }); return 'data:,'; };
    HTMLAnchorElement.prototype.click = () => {};
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
        writeText: async text => { window.caught = text; },
        write: async ([item]) => { window.caught = await (await item.getType('text/plain')).text(); },
    } });
    return true";

/// Presses a button, and returns what it hands over.
async fn handed_over(page: &Page, button: &str) -> Result<String> {
    page.eval::<()>("window.caught = ''", vec![]).await?;
    page.press_on(button, &[key::ENTER]).await?;
    page.wait_until(&format!("{button} hands something over"), "return caught.length > 0")
        .await?;
    page.eval("return caught", vec![]).await
}

async fn closed(page: &Page) -> Result<()> {
    page.input().press(&[key::ESCAPE]).await?;
    page.wait_until("the dialog closes", "return !document.querySelector('dialog[open]')")
        .await
}

fn what_is_handed_over_is_as_it_was_printed(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/?at=1993-09#s4").await?;
        page.map_at_rest().await?;
        translate(page).await?;
        page.eval::<bool>(CATCH, vec![]).await?;
        let address = page.server.address("/?at=1993-09#s4");

        dialogs::open(page, "share").await?;
        assert_eq!(handed_over(page, ".sharing .line [data-copy]").await?, address);
        for (host, parts) in [
            ("frame", ["<iframe src=", "at=1993-09"]),
            ("element", ["<azerbaijan-1994", "at=\"1993-09\""]),
            ("notion", ["/embed/?", "at=1993-09"]),
        ] {
            dialogs::choose(page, "sharing", "host", host).await?;
            let code = handed_over(page, ".sharing .code:not([hidden]) [data-copy]").await?;
            assert!(
                parts.iter().all(|part| code.contains(part)) && !code.contains("слово"),
                "{code}"
            );
        }
        closed(page).await?;

        dialogs::open(page, "cite").await?;
        for (style, parts) in [
            ("apa", ["Estonia [Interactive map", "Retrieved"]),
            ("bibtex", ["@online{azerbaijan-1994-estonia", "title = {{Estonia}}"]),
            ("ris", ["TY  - ELEC", "TI  - Estonia"]),
        ] {
            dialogs::choose(page, "citing", "what", "estonia").await?;
            dialogs::choose(page, "citing", "style", style).await?;
            let copied = handed_over(page, ".citing [data-copy]").await?;
            let shown = texts(page, "[data-entry]").await?;
            assert!(parts.iter().all(|part| copied.contains(part)), "{copied}");
            assert_eq!(copied.split_whitespace().collect::<Vec<_>>().join(" "), shown[0]);
            if style != "apa" {
                let saved = handed_over(page, ".citing [data-save]").await?;
                assert_eq!(saved.replace("\r\n", "\n"), copied);
            }
        }
        closed(page).await?;

        dialogs::open(page, "save").await?;
        let svg = handed_over(page, ".saving [data-save=svg]").await?;
        let sentence = &CONTENT.sentences[3].text;
        let words: Vec<&str> = sentence.split_whitespace().take(3).collect();
        for part in [
            messages::title(),
            &address.replace('&', "&amp;"),
            "September 1993",
            words[0],
            words[2],
        ] {
            assert!(svg.contains(part), "no {part} in {svg}");
        }
        assert!(!svg.contains("слово"), "a translated text is in the picture: {svg}");
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_what_is_handed_over_is_as_it_was_printed() {
    what_is_handed_over_is_as_it_was_printed(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_what_is_handed_over_is_as_it_was_printed() {
    what_is_handed_over_is_as_it_was_printed(Browser::Firefox);
}

#[test]
fn pictures_of_republics_and_silences_have_their_printed_words() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for address in ["/#armenia", "/#silence", "/?layer=cis"] {
            page.open(address).await?;
            page.map_at_rest().await?;
            let before = {
                dialogs::open(page, "save").await?;
                page.eval::<bool>(CATCH, vec![]).await?;
                let svg = handed_over(page, ".saving [data-save=svg]").await?;
                closed(page).await?;
                svg
            };
            translate(page).await?;
            dialogs::open(page, "save").await?;
            let after = handed_over(page, ".saving [data-save=svg]").await?;
            assert_eq!(after, before, "{address}");
            closed(page).await?;
        }
        Ok(())
    });
}

#[test]
fn the_words_of_the_source_codes_and_native_names_are_not_translated() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (address, selectors) in [
            (
                "/#armenia",
                vec![".sentence", "article[data-open] [data-quote] span[translate=no]"],
            ),
            ("/armenia/", vec!["[data-quote] span[translate=no]"]),
            ("/about/", vec![".fingerprints code"]),
            ("/table/", vec![".downloads code"]),
            ("/glossary/", vec!["b[lang]"]),
            ("/worksheet/", vec!["blockquote [data-republics]"]),
            ("/quiz/", vec![".text p", "[data-shown] span[translate=no]"]),
        ] {
            page.load(address).await?;
            if address.starts_with("/#") {
                page.wait_live().await?;
            }
            let mut before = Vec::new();
            for selector in &selectors {
                before.push(texts(page, selector).await?);
            }
            translate(page).await?;
            for (selector, before) in selectors.iter().zip(before) {
                assert!(!before.is_empty(), "{selector} of {address}");
                assert_eq!(texts(page, selector).await?, before, "{selector} of {address}");
            }
        }
        Ok(())
    });
}

#[test]
fn a_translated_quiz_goes_on() {
    const ASKED: &str = "return [document.querySelector('#quiz .kicker').textContent, document.querySelector('#quiz [data-heading]').textContent]";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.load("/quiz/").await?;
        page.wait_until("the quiz is live", "return !!document.querySelector('#quiz .card')")
            .await?;
        translate(page).await?;
        page.press_on("[data-go=first][data-deck='1']", &[key::ENTER]).await?;
        page.wait_until("a question is asked", "return !!document.querySelector('#quiz [data-take]')")
            .await?;
        for number in 1..4 {
            let begins = format!("return document.querySelector('#quiz .kicker').textContent.includes('{number}')");
            page.wait_until(&format!("question {number}"), &begins).await?;
            let [kicker, _]: [String; 2] = page.eval(ASKED, vec![]).await?;
            page.press_on("#quiz [data-take]:not([aria-disabled])", &[key::ENTER]).await?;
            page.wait_until("a verdict or another try", "return !!document.querySelector('#quiz [data-verdict]') || !!document.querySelector('#quiz [data-state=tried]')").await?;
            page.wait_until("the answer is shown", "
                if (document.querySelector('#quiz [data-next]')) return true;
                document.querySelector('#quiz [data-take][data-state=open]').click();
                return false").await?;
            page.press_on("#quiz [data-next]", &[key::ENTER]).await?;
            page.wait_until("the next question", &format!("return document.querySelector('#quiz .kicker').textContent !== {}", json!(kicker)))
                .await?;
        }
        Ok(())
    });
}
