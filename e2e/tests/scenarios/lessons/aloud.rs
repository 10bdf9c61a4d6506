//! Reading aloud, with voices that only note what they are given: order, labels, voices, lit republics.

use crate::axe::violations;
use crate::dialogs;
use crate::oracle::CONTENT;
use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;
use std::collections::BTreeSet;

/// Puts a synthesiser in the place of the browser's. It speaks when `say()` is called, and reports each word.
const FAKE: &str = "const voices = arguments[0].map(([name, lang, localService]) => ({ name, voiceURI: name, lang, localService, default: name === 'one' }));
    window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
    window.log = [];
    let queue = [];
    const fake = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: utterance => queue.push(utterance),
        cancel: () => { const old = queue; queue = []; for (const each of old) setTimeout(() => each.dispatchEvent(new Event('error'))); },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: fake, configurable: true });
    window.waiting = () => queue.length;
    window.say = () => {
        const utterance = queue.shift();
        const lit = selector => [...new Set([...document.querySelectorAll(`[data-map] a${selector}`)].map(link => link.dataset.republic))].sort().join(' ');
        const named = [];
        for (const word of utterance.text.matchAll(/\\S+/g)) {
            utterance.dispatchEvent(Object.assign(new Event('boundary'), { charIndex: word.index, name: 'word' }));
            if (lit('[data-spoken]')) named.push(lit('[data-spoken]'));
        }
        log.push([utterance.voice.name, utterance.text, lit('[data-lit]'), [...new Set(named)].join('|')]);
        utterance.dispatchEvent(new Event('end'));
    };
    return true";

/// Two English voices of the device, and one of a service.
fn voices() -> serde_json::Value {
    json!([
        ["far", "en-US", false],
        ["one", "en_GB", true],
        ["two", "en-US", true],
        ["other", "fr-FR", true]
    ])
}

async fn faked(page: &Page, voices: serde_json::Value) -> Result<()> {
    page.eval::<bool>(FAKE, vec![voices]).await?;
    Ok(())
}

/// Opens the tool from its dialog, by keys.
async fn opened(page: &Page) -> Result<()> {
    dialogs::open(page, "lessons").await?;
    page.press_on(".lessons [data-tool=aloud]", &[key::ENTER]).await?;
    page.wait_until(
        "the controls have the focus",
        "return document.activeElement.matches('.aloud [data-speak]')",
    )
    .await
}

/// Lets the synthesiser speak so many texts, and returns voice, text, lit and named republics of all.
async fn said(page: &Page, count: usize) -> Result<Vec<[String; 4]>> {
    for _ in 0..count {
        page.wait_until("a text waits", "return waiting() > 0").await?;
        page.eval::<bool>("say(); return true", vec![]).await?;
    }
    page.eval("return log", vec![]).await
}

fn sentences_are_read_in_order_with_labels_and_their_republics_light(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        faked(page, voices()).await?;
        opened(page).await?;
        let begun: usize = page.eval("return waiting()", vec![]).await?;
        assert_eq!(begun, 0, "it begins by itself");
        page.press_on(".aloud [data-speak]", &[key::ENTER]).await?;
        let log = said(page, 6).await?;
        let sentence = |id| CONTENT.sentence(id).expect("a sentence").text.as_str();
        let [who, first, accusation, second, position, third] = &log[..] else {
            panic!("{log:?}");
        };
        assert_eq!(who[..2], ["two", "The source says"]);
        assert_eq!(first[..], ["one", sentence("s1"), "russia", "russia"]);
        assert_eq!(accusation[0], "two");
        assert!(accusation[1].starts_with("Accusation"), "{accusation:?}");
        assert_eq!(second[..], ["one", sentence("s2"), "armenia russia", "russia|armenia"]);
        assert!(position[1].contains("Aliyev"), "{position:?}");
        assert_eq!(third[1], sentence("s3"));
        // A choice while it reads goes on from there; the pause begins the sentence again.
        page.press_on("#s12 .number", &[key::ENTER]).await?;
        page.wait_until(
            "it reads from there",
            "return document.querySelector('.aloud [data-reading]').textContent.startsWith('12 / 13')",
        )
        .await?;
        page.press_on(".aloud [data-speak]", &[key::ENTER]).await?;
        page.wait_until("it pauses", "return waiting() === 0").await?;
        page.press_on(".aloud [data-control=next]", &[key::ENTER]).await?;
        page.wait_until("the last sentence", "return location.hash === '#s13'")
            .await?;
        page.press_on(".aloud [data-speak]", &[key::LEFT]).await?;
        page.wait_until("the one before", "return location.hash === '#s12'")
            .await?;
        // Nothing of it is in the history, and Esc closes it and keeps the selection.
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until(
            "it is closed",
            "return document.querySelector('.aloud').hidden && location.hash === '#s12'",
        )
        .await?;
        page.wait_until(
            "the focus is not lost",
            "return document.activeElement !== document.body",
        )
        .await
    });
}

#[test]
fn in_chromium_sentences_are_read_in_order_with_labels_and_their_republics_light() {
    sentences_are_read_in_order_with_labels_and_their_republics_light(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_sentences_are_read_in_order_with_labels_and_their_republics_light() {
    sentences_are_read_in_order_with_labels_and_their_republics_light(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_sentences_are_read_in_order_with_labels_and_their_republics_light() {
    sentences_are_read_in_order_with_labels_and_their_republics_light(Browser::WebKit);
}

#[test]
fn an_article_is_read_as_ours_and_what_it_quotes_as_the_source() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/#uzbekistan").await?;
        faked(page, json!([["only", "en-US", true]])).await?;
        opened(page).await?;
        page.input().click(page.center_of(".aloud [data-speak]").await?).await?;
        let article = CONTENT.article(Republic::Uzbekistan).expect("an article");
        // Who speaks is said once for each speaker: us, other sources, the source.
        let texts: Vec<_> = said(page, 1 + 1 + article.account.len() + 1 + 2)
            .await?
            .into_iter()
            .map(|[voice, text, ..]| {
                assert_eq!(voice, "only");
                text
            })
            .collect();
        assert_eq!(texts[0], "Our words");
        assert!(texts[1].starts_with("Uzbekistan"), "{texts:?}");
        let before_the_last: Vec<_> = article.account[..3]
            .iter()
            .map(|statement| statement.text.as_str())
            .collect();
        assert_eq!(texts[2..5], before_the_last[..]);
        assert_eq!(texts[5..7], ["Other sources say", &article.account[3].text]);
        assert_eq!(
            texts[7..9],
            ["The source says", &CONTENT.sentence("s11").expect("a sentence").text]
        );
        // The article stays open while its sentences light.
        page.wait_until(
            "its article is open",
            "return !!document.querySelector('article#uzbekistan[data-open]')",
        )
        .await
    });
}

#[test]
fn with_three_voices_source_our_words_and_other_sources_have_one_each() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/#uzbekistan").await?;
        let three = json!([["one", "en-US", true], ["two", "en-US", true], ["three", "en-GB", true]]);
        faked(page, three).await?;
        opened(page).await?;
        page.press_on(".aloud [data-speak]", &[key::ENTER]).await?;
        let article = CONTENT.article(Republic::Uzbekistan).expect("an article");
        let heard = said(page, 1 + 1 + article.account.len() + 1 + 2).await?;
        let voice_of = |text: &str| {
            let found = heard.iter().find(|[_, said, ..]| said == text);
            found.map_or_else(
                || panic!("“{text}” is not read: {heard:?}"),
                |[voice, ..]| voice.clone(),
            )
        };
        let voices = [
            voice_of(&article.account[0].text),
            voice_of(&article.account[3].text),
            voice_of(&CONTENT.sentence("s11").expect("a sentence").text),
        ];
        assert_eq!(voices.iter().collect::<BTreeSet<_>>().len(), 3, "{voices:?}");
        Ok(())
    });
}

#[test]
fn a_sentence_that_is_taken_away_is_announced_as_such() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?without=s1").await?;
        page.wait_until("it is struck", "return !!document.querySelector('#s1[data-left]')")
            .await?;
        faked(page, voices()).await?;
        opened(page).await?;
        page.press_on(".aloud [data-speak]", &[key::ENTER]).await?;
        let log = said(page, 3).await?;
        let word = "return document.querySelector('#s1 [data-left-word]').textContent.trim()";
        let word: String = page.eval(word, vec![]).await?;
        assert_eq!(log[0][1], format!("The source says. {word}"));
        assert!(!log[2][1].contains(&word), "the next is not struck: {log:?}");
        Ok(())
    });
}

#[test]
fn what_a_link_hides_is_not_read() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?hide=readings&aloud=on#armenia").await?;
        page.wait_until("it is hidden", "return !!document.querySelector('.hiding')?.innerText")
            .await?;
        faked(page, voices()).await?;
        opened(page).await?;
        page.press_on(".aloud [data-speak]", &[key::ENTER]).await?;
        let log = said(page, 1).await?;
        assert_eq!(log[0][1].split(". ").next(), Some("The source says"));
        Ok(())
    });
}

#[test]
fn it_is_offered_only_where_a_voice_of_the_device_speaks_the_language() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        faked(page, json!([["far", "en-US", false], ["other", "fr-FR", true]])).await?;
        dialogs::open(page, "lessons").await?;
        assert!(
            page.boxes(".lessons [data-tool=aloud]").await?.is_empty(),
            "a voice that is not of the device"
        );
        // Voices come late.
        let late =
            "speechSynthesis.getVoices = () => [{ name: 'late', voiceURI: 'late', lang: 'en', localService: true }];
            speechSynthesis.dispatchEvent(new Event('voiceschanged')); return true";
        page.eval::<bool>(late, vec![]).await?;
        page.wait_until(
            "it is offered",
            "return document.querySelector('.lessons [data-tool=aloud]').getClientRects().length > 0",
        )
        .await
    });
}

#[test]
fn an_address_offers_it_in_the_page_and_in_the_embed_once_there_is_a_voice() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for address in ["/?aloud=on#s2", "/embed/?aloud=on&republic=armenia"] {
            page.open(address).await?;
            page.wait_until("the controls are loaded", "return !!document.querySelector('.aloud')").await?;
            assert!(page.boxes(".aloud").await?.is_empty(), "{address}: without a voice");
            let voice = "speechSynthesis.getVoices = () => [{ name: 'late', voiceURI: 'late', lang: 'en', localService: true }];
                return true";
            page.eval::<bool>(voice, vec![]).await?;
            let found = "speechSynthesis.dispatchEvent(new Event('voiceschanged'));
                return document.querySelector('.aloud').getClientRects().length > 0";
            page.wait_until(address, found).await?;
            // Once closed it stays so.
            page.press_on(".aloud [data-control=stop]", &[key::ENTER]).await?;
            page.eval::<bool>(&found.replace("return", "return !"), vec![]).await?;
            assert!(page.boxes(".aloud").await?.is_empty(), "{address}: it comes back");
        }
        Ok(())
    });
}

#[test]
fn the_controls_are_touch_targets_without_violations_and_stop_in_the_background() {
    Scenario::in_browser(Browser::Chromium)
        .touch()
        .viewport(375, 700)
        .run(async |page| {
            page.open("/?aloud=on#s2").await?;
            page.wait_until("the voices can be asked", "return !!window.speechSynthesis")
                .await?;
            faked(page, voices()).await?;
            dialogs::open(page, "lessons").await?;
            page.input()
                .tap(page.center_of(".lessons [data-tool=aloud]").await?)
                .await?;
            page.wait_until(
                "it is shown",
                "return document.querySelector('.aloud')?.hidden === false",
            )
            .await?;
            dialogs::has_room(page, ".aloud button, .aloud select", 375).await?;
            let found = violations(page, "reading aloud").await?;
            assert!(found.is_empty(), "{found:?}");
            page.input().tap(page.center_of(".aloud [data-speak]").await?).await?;
            page.wait_until("a text waits", "return waiting() > 0").await?;
            let away = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
                document.dispatchEvent(new Event('visibilitychange')); return true";
            page.eval::<bool>(away, vec![]).await?;
            page.wait_until(
                "it is silent",
                "return waiting() === 0 && !document.querySelector('.aloud[data-speaking]')",
            )
            .await
        });
}
