//! Sharing and embedding: the dialog, its link, its codes, and what it says of copying.

use crate::axe::violations;
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;
use serde_json::json;

const OPEN: &str = "return !!document.querySelector('dialog.sharing')?.open";
const SAID: &str = "return document.querySelector('[data-said]').textContent";
/// What `copied` begins with when the reader must do it.
const BY_KEYS: &str = "Your browser does not let this page copy.";

/// Opens the dialog as a mouse does, once nothing moves: a fragment may scroll the page late.
async fn opened(page: &Page) -> Outcome {
    page.settled().await?;
    let up = "scrollTo({ top: 0, behavior: 'instant' }); return scrollY === 0";
    page.until("the page is at its top", up).await?;
    page.hands().click(page.middle("[data-dialog=share]").await?).await?;
    page.until("the dialog is open", OPEN).await
}

async fn value(page: &Page, selector: &str) -> Outcome<String> {
    page.ask(
        "return document.querySelector(arguments[0]).value",
        vec![json!(selector)],
    )
    .await
}

/// Where the focus is, told by the attribute that marks the place.
async fn focus_is_on(page: &Page, selector: &str) -> Outcome {
    page.until(
        &format!("the focus is on {selector}"),
        &format!("return document.activeElement.matches('{selector}')"),
    )
    .await
}

/// Chooses in one of the lists as a reader does: the element tells of it itself.
async fn choose(page: &Page, name: &str, value: &str) -> Outcome {
    const SCRIPT: &str = "const [name, value] = arguments;
        const list = document.querySelector(`.sharing select[name=${name}]`);
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return list.value === value";
    let chosen: bool = page.ask(SCRIPT, vec![json!(name), json!(value)]).await?;
    assert!(chosen, "{name} offers no {value}");
    Ok(())
}

async fn the_dialog_opens_takes_the_focus_and_gives_it_back(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/#armenia").await?;
        opened(page).await?;
        focus_is_on(page, ".link [data-copy]").await?;
        page.hands().press(&[key::ESCAPE]).await?;
        page.until("Esc closes it", "return !document.querySelector('dialog.sharing').open")
            .await?;
        focus_is_on(page, "[data-dialog=share]").await?;
        // Esc was for the dialog alone.
        page.selects(Some("armenia")).await?;
        page.press_on("[data-dialog=share]", &[key::ENTER]).await?;
        page.until("a key opens it too", OPEN).await?;
        page.press_on("[data-close]", &[key::ENTER]).await?;
        page.until(
            "its button closes it",
            "return !document.querySelector('dialog.sharing').open",
        )
        .await?;
        focus_is_on(page, "[data-dialog=share]").await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_the_dialog_opens_takes_the_focus_and_gives_it_back() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_the_dialog_opens_takes_the_focus_and_gives_it_back() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_the_dialog_opens_takes_the_focus_and_gives_it_back() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::WebKit).await;
}

async fn what_is_chosen_stands_in_both_codes_and_in_the_preview(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/?utm_source=x&at=1993-09#georgia").await?;
        opened(page).await?;
        assert_eq!(
            value(page, "[data-link]").await?,
            page.host.address("/?at=1993-09#georgia"),
            "what others put into the address stays out"
        );
        // What the page shows is chosen already.
        assert_eq!(value(page, "select[name=republic]").await?, "georgia");
        assert_eq!(value(page, "select[name=at]").await?, "1993-09");
        let shown = "return document.querySelector('[data-preview]').src";
        let src = page.host.address("/embed/?republic=georgia&at=1993-09");
        page.says("the preview", shown, &src).await?;
        let entries: usize = page.ask("return history.length", vec![]).await?;
        for (name, option) in [
            ("republic", "armenia"),
            ("at", ""),
            ("layer", "cis"),
            ("theme", "dark"),
            ("chrome", "minimal"),
        ] {
            choose(page, name, option).await?;
        }
        let src = page
            .host
            .address("/embed/?republic=armenia&layer=cis&theme=dark&chrome=minimal");
        let frame = value(page, "[data-code=frame]").await?;
        let read = "const holder = new DOMParser().parseFromString(arguments[0].replace('style=', 'data-style='), 'text/html');
            const frame = holder.querySelector('iframe');
            return [frame.src, frame.title.includes('Armenia') ? '' : frame.title, frame.getAttribute('loading'),
                frame.sandbox.contains('allow-top-navigation') ? 'leads its host away' : '', frame.height]";
        let read: Vec<String> = page.ask(read, vec![json!(frame)]).await?;
        assert_eq!(read, [&*src, "", "lazy", "", "560"], "{frame}");
        let element = value(page, "[data-code=element]").await?;
        let script = page.host.address("/embed.js");
        let link = page.host.address("/?layer=cis#armenia");
        for part in [
            format!("<script src=\"{script}\" async></script>"),
            "<azerbaijan-1994 republic=\"armenia\" layer=\"cis\" theme=\"dark\" chrome=\"minimal\">".to_owned(),
            format!("<a href=\"{link}\">Map: Armenia"),
        ] {
            assert!(element.contains(&part), "no {part} in {element}");
        }
        page.says("the preview follows", shown, &src).await?;
        let now: usize = page.ask("return history.length", vec![]).await?;
        assert_eq!(entries, now, "the preview leaves no steps behind");
        Ok(())
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_what_is_chosen_stands_in_both_codes_and_in_the_preview() {
    what_is_chosen_stands_in_both_codes_and_in_the_preview(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_what_is_chosen_stands_in_both_codes_and_in_the_preview() {
    what_is_chosen_stands_in_both_codes_and_in_the_preview(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_what_is_chosen_stands_in_both_codes_and_in_the_preview() {
    what_is_chosen_stands_in_both_codes_and_in_the_preview(Browser::WebKit).await;
}

#[tokio::test]
async fn what_the_dialog_says_is_copied_is_in_the_clipboard() {
    let pasted = "const done = arguments[0]; navigator.clipboard.readText().then(done, why => done(String(why)))";
    Journey::through(Browser::Chromium)
        .under("/a/b")
        .go(async |page| {
            let rights =
                json!({ "origin": page.host.origin(), "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
            let driver = &page.session.driver;
            driver.cdp().send_raw("Browser.grantPermissions", rights).await?;
            page.open("/?layer=cis#s12").await?;
            opened(page).await?;
            for (field, said) in [
                ("[data-link]", "The link is copied."),
                ("[data-code=frame]", "The code of the frame is copied."),
                ("[data-code=element]", "The code of the element is copied."),
            ] {
                let expected = value(page, field).await?;
                let button = format!(":has(> {field}) > [data-copy]");
                page.press_on(&button, &[key::ENTER]).await?;
                page.says("the result", SAID, &said.to_owned()).await?;
                let pasted: String = driver.execute_async(pasted, vec![]).await?.convert()?;
                assert_eq!(pasted, expected);
            }
            let link = value(page, "[data-link]").await?;
            assert_eq!(link, page.host.address("/?layer=cis#s12"));
            Ok(())
        })
        .await;
}

async fn when_copying_is_refused_the_text_is_selected_and_the_keys_are_named(browser: Browser) {
    let refuse = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
        document.execCommand = () => arguments[0]; return true";
    let refused = refuse.replace("arguments[0]", "false");
    let older = refuse.replace("arguments[0]", "true");
    let travel = async |page: &mut Page| {
        page.open("/").await?;
        page.ask::<bool>(&refused, vec![]).await?;
        opened(page).await?;
        page.press_on(".link [data-copy]", &[key::ENTER]).await?;
        page.until("it says how", &format!("{SAID}.startsWith('{BY_KEYS}')"))
            .await?;
        let selected = "const field = document.activeElement;
            return field.matches('[data-link]') && field.selectionStart === 0 && field.selectionEnd === field.value.length";
        assert!(page.ask::<bool>(selected, vec![]).await?, "the text is not selected");
        // Where only the older way works, it is taken, and the focus stays on the button.
        let older = older.replace("Object.defineProperty", "(() => {})");
        page.ask::<bool>(&older, vec![]).await?;
        page.press_on(".link [data-copy]", &[key::ENTER]).await?;
        page.says("the older way", SAID, &"The link is copied.".to_owned())
            .await?;
        focus_is_on(page, ".link [data-copy]").await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_when_copying_is_refused_the_text_is_selected_and_the_keys_are_named() {
    when_copying_is_refused_the_text_is_selected_and_the_keys_are_named(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_when_copying_is_refused_the_text_is_selected_and_the_keys_are_named() {
    when_copying_is_refused_the_text_is_selected_and_the_keys_are_named(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_when_copying_is_refused_the_text_is_selected_and_the_keys_are_named() {
    when_copying_is_refused_the_text_is_selected_and_the_keys_are_named(Browser::WebKit).await;
}

#[tokio::test]
async fn the_systems_own_way_is_offered_only_where_it_takes_the_link() {
    const SEND: &str = "[data-send]:not([hidden])";
    let system = "Object.assign(navigator, { canShare: () => arguments[0], share: what => {
        document.documentElement.dataset.shared = what.url; return Promise.resolve() } }); return true";
    for takes in [None, Some(false), Some(true)] {
        Journey::through(Browser::Chromium)
            .go(async |page| {
                page.open("/#latvia").await?;
                let system = match takes {
                    Some(takes) => system.replace("arguments[0]", &takes.to_string()),
                    None => "Object.assign(navigator, { share: undefined }); return true".to_owned(),
                };
                page.ask::<bool>(&system, vec![]).await?;
                opened(page).await?;
                assert_eq!(page.count(SEND).await?, usize::from(takes == Some(true)), "{takes:?}");
                if takes == Some(true) {
                    page.press_on(SEND, &[key::ENTER]).await?;
                    let shared = "return document.documentElement.dataset.shared ?? ''";
                    page.says("what was shared", shared, &page.host.address("/#latvia"))
                        .await?;
                }
                Ok(())
            })
            .await;
    }
}

#[tokio::test]
async fn without_a_network_the_dialog_opens_and_the_preview_is_the_kept_one() {
    Journey::through(Browser::Chromium)
        .untouched()
        .go(async |page| {
            crate::offline::kept(page).await?;
            page.host.stop();
            page.open("/?1#estonia").await?;
            opened(page).await?;
            let link = value(page, "[data-link]").await?;
            assert_eq!(link, page.host.address("/#estonia"));
            assert!(value(page, "[data-code=frame]").await?.contains("republic=estonia"));
            let preview = page.session.driver.find(thirtyfour::By::Css("[data-preview]")).await?;
            preview.enter_frame().await?;
            page.live().await?;
            page.selects(Some("estonia")).await
        })
        .await;
}

#[tokio::test]
async fn nothing_of_sharing_is_loaded_before_it_is_asked_for_and_nothing_moves() {
    Journey::through(Browser::Chromium)
        .untouched()
        .go(async |page| {
            page.open("/").await?;
            let loaded = page.loaded().await?;
            assert!(!loaded.iter().any(|name| name.contains("/share")), "{loaded:?}");
            let heading = page.boxes("h1").await?;
            let gone = "document.querySelector('[data-dialog=share]').remove(); return true";
            page.ask::<bool>(gone, vec![]).await?;
            assert_eq!(page.boxes("h1").await?, heading, "the button takes room");
            Ok(())
        })
        .await;
}

async fn axe_finds_nothing_in_the_dialog(scheme: &'static str) {
    Journey::through(Browser::Chromium)
        .preferring("prefers-color-scheme", scheme)
        .preferring("prefers-reduced-motion", "reduce")
        .go(async |page| {
            let mut found = Vec::new();
            for width in [1280, 320] {
                page.session.resize(width, 800).await?;
                page.open(&format!("/?{width}#armenia")).await?;
                opened(page).await?;
                page.press_on(".link [data-copy]", &[key::ENTER]).await?;
                page.until("it says something", &format!("{SAID} !== ''")).await?;
                found.extend(violations(page, &format!("the dialog at {width}")).await?);
            }
            assert!(found.is_empty(), "{}", found.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_in_light() {
    axe_finds_nothing_in_the_dialog("light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_in_the_dark() {
    axe_finds_nothing_in_the_dialog("dark").await;
}

#[tokio::test]
async fn the_dialog_has_room_for_a_finger_and_never_scrolls_sideways() {
    const COMFORT: f64 = 44.0;
    Journey::through(Browser::Chromium)
        .go(async |page| {
            for width in [320, 375, 768, 1280] {
                page.session.resize(width, 700).await?;
                page.open(&format!("/?{width}")).await?;
                opened(page).await?;
                let wide = "const { scrollWidth, clientWidth } = document.querySelector('dialog.sharing');
                    return [scrollWidth - clientWidth, document.documentElement.scrollWidth - innerWidth]";
                let wide: Vec<i32> = page.ask(wide, vec![]).await?;
                assert_eq!(wide, [0, 0], "at {width}");
                let controls = page
                    .boxes(".sharing :is(button, input, select), [data-dialog=share]")
                    .await?;
                assert!(controls.len() >= 10);
                for (name, control) in controls {
                    assert!(
                        control.height >= COMFORT && control.width >= COMFORT,
                        "{name} at {width}: {control:?}"
                    );
                }
            }
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn without_scripts_there_is_no_button_that_does_nothing() {
    Journey::through(Browser::Chromium)
        .without_scripts()
        .go(async |page| {
            page.load("/").await?;
            let button = page
                .session
                .driver
                .find(thirtyfour::By::Css("[data-dialog=share]"))
                .await?;
            assert!(!button.is_displayed().await?);
            Ok(())
        })
        .await;
}
