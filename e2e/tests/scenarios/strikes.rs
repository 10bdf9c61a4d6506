//! Taking a sentence away: by mouse, by keys alone and by touch; what is left on the map, in legend, lists and articles; the
//! address, the list of what fell, the embed, paper and pictures.

use crate::dialogs;
use crate::export;
use crate::offline::cached;
use crate::print::{printed, ready, A4};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// What the page shows of a republic: the attributes and the names of its link in the map and in the list.
const SHOWN: &str = "
    const [link, entry] = ['[data-map]', 'nav[data-republics]']
        .map(where => document.querySelector(`${where} a[data-republic=${arguments[0]}]`));
    const described = link.getAttribute('aria-describedby');
    return [link.dataset.paint, link.dataset.coverage, entry.textContent, link.getAttribute('aria-label'),
        described ? document.getElementById(described).textContent : '']";

const LEGEND: &str = "return document.querySelector('[data-legend]').textContent";
const ANNOUNCED: &str = "return document.querySelector('[data-announce]').textContent";

async fn shown(page: &Page, republic: &str) -> Result<[String; 5]> {
    page.eval(SHOWN, vec![json!(republic)]).await
}

/// Waits until the address strikes these, and no others.
async fn strikes(page: &Page, ids: &str) -> Result<()> {
    let script = "return new URLSearchParams(location.search).get('without') ?? ''";
    page.wait_for_value("what the address strikes", script, &ids.to_owned())
        .await
}

/// Opens the tool by the menu and the dialog, with keys.
async fn open_tool(page: &Page) -> Result<()> {
    dialogs::open(page, "lessons").await?;
    page.press_on("dialog.lessons [data-tool=without]", &[key::ENTER])
        .await?;
    page.wait_until(
        "the bar has the focus",
        "return document.activeElement?.id === 'strikes-title'",
    )
    .await
}

fn in_source(sentence: &str) -> String {
    format!("#{sentence} .strike")
}

async fn whole_journey(page: &Page) -> Result<()> {
    page.open("/").await?;
    let before = shown(page, "armenia").await?;
    let legend: String = page.eval(LEGEND, vec![]).await?;
    open_tool(page).await?;
    page.press_on(&in_source("s4"), &[key::ENTER]).await?;
    strikes(page, "s4").await?;
    let [paint, coverage, .., described] = shown(page, "armenia").await?;
    assert_eq!([paint.as_str(), &coverage], ["in-conflict", "in-passing"]);
    assert_eq!(described, "Some of its ground is struck.");
    page.wait_until(
        "the legend says it",
        &format!("{LEGEND}.startsWith('Without S4, in March 1994: ')"),
    )
    .await?;
    page.wait_for_value(
        "the announcement",
        ANNOUNCED,
        &"Struck: S4. All dates: no reading falls. 1 fades.".to_owned(),
    )
    .await?;
    // The button keeps the focus, and says what it did.
    let pressed = "const f = document.activeElement; return [f.dataset.strike, f.getAttribute('aria-pressed'), f.getAttribute('aria-label')]";
    let pressed: [String; 3] = page.eval(pressed, vec![]).await?;
    assert_eq!(pressed, ["s4", "true", "strike sentence 4"]);
    let text = "return document.querySelector('#s4').textContent.trimStart()";
    assert!(page.eval::<String>(text, vec![]).await?.starts_with("Struck: "));
    page.input().press(&[key::ESCAPE]).await?;
    strikes(page, "").await?;
    assert_eq!(shown(page, "armenia").await?, before);
    page.wait_for_value("the printed legend", LEGEND, &legend).await
}

#[test]
fn by_keys_alone_a_sentence_is_struck_and_esc_restores_it() {
    Scenario::in_browser(Browser::Chromium).run(async |page| whole_journey(page).await);
}

#[test]
#[ignore = "only with --all"]
fn by_keys_alone_a_sentence_is_struck_and_esc_restores_it_in_firefox() {
    Scenario::in_browser(Browser::Firefox).run(async |page| whole_journey(page).await);
}

#[test]
#[ignore = "only with --all"]
fn by_keys_alone_a_sentence_is_struck_and_esc_restores_it_in_webkit() {
    Scenario::in_browser(Browser::WebKit).run(async |page| whole_journey(page).await);
}

#[test]
fn by_mouse_what_loses_all_its_ground_falls_on_the_map_in_the_list_and_in_the_article() {
    let scenario = Scenario::in_browser(Browser::Chromium).viewport(1366, 657);
    scenario.run(async |page| {
        page.open("/").await?;
        open_tool(page).await?;
        for sentence in ["s3", "s1", "s2"] {
            let button = in_source(sentence);
            let scroll = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' }); return true";
            page.eval::<bool>(scroll, vec![json!(button)]).await?;
            page.input().click(page.center_of(&button).await?).await?;
        }
        strikes(page, "s1,s2,s3").await?;
        let [paint, coverage, entry, label, _] = shown(page, "russia").await?;
        assert_eq!([paint.as_str(), &coverage], ["not-stated", "named"]);
        assert!(entry.contains("Not stated") && label.contains("Not stated"), "{entry} {label}");
        // No button counts a republic that fell.
        let improving = "return document.querySelector('[data-legend] [data-class=improving]')?.getAttribute('aria-label') ?? ''";
        assert_eq!(page.eval::<String>(improving, vec![]).await?, "improving, 4 republics");
        let silent = "return document.querySelector('[data-legend] [data-class=not-stated]').getAttribute('aria-label')";
        assert!(page.eval::<String>(silent, vec![]).await?.contains("8 republics"));
        // At each moment, also in the caption.
        page.press_on("[data-timeline] a[data-moment='1992-93']", &[key::ENTER]).await?;
        let caption = "return document.querySelector('.captions [data-now]').textContent";
        page.wait_until("the caption", &format!("{caption}.includes('is struck')")).await?;
        // The article.
        page.eval::<bool>("location.hash = '#russia'; return true", vec![]).await?;
        page.expect_selected(Some("russia")).await?;
        let head = "return document.querySelector('#russia .standing .chip').textContent.trim()";
        page.wait_for_value("the head of the article", head, &"Not stated".to_owned()).await?;
        let fallen = "return document.querySelectorAll('#russia > p[data-left=fallen]').length";
        assert_eq!(page.eval::<usize>(fallen, vec![]).await?, 5);
        Ok(())
    });
}

#[test]
fn the_map_shows_what_is_left_while_pointer_and_focus_stay_on_the_button() {
    const DIMMED: &str = "return document.querySelectorAll('[data-map] a[data-dim]').length";
    let scenario = Scenario::in_browser(Browser::Chromium).viewport(1366, 657);
    scenario.run(async |page| {
        page.open("/").await?;
        open_tool(page).await?;
        let words = page.text_point("#s12").await?;
        page.input().hover(words).await?;
        page.wait_until("the sentence lights its republic", &format!("{DIMMED} > 0"))
            .await?;
        let button = page.center_of(&in_source("s12")).await?;
        page.input().click(button).await?;
        strikes(page, "s12").await?;
        page.wait_for_value("republics that are dimmed", DIMMED, &0).await?;
        page.press_on(&in_source("s3"), &[key::ENTER]).await?;
        strikes(page, "s3,s12").await?;
        page.wait_for_value("republics that are dimmed", DIMMED, &0).await
    });
}

#[test]
fn what_was_restored_is_struck_again_by_back() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        const STRUCK: &str = "return document.querySelectorAll('.strikes[data-some] [data-one]').length === 2";
        page.open("/?without=s3,s13").await?;
        page.wait_until("they are struck", STRUCK).await?;
        for restored_by in ["[data-restore]", "[data-end]", ""] {
            if restored_by.is_empty() {
                page.input().press(&[key::ESCAPE]).await?;
            } else {
                page.press_on(&format!(".strikes {restored_by}"), &[key::ENTER]).await?;
            }
            strikes(page, "").await?;
            page.session.driver.back().await?;
            page.wait_until("they are struck again", STRUCK).await?;
            strikes(page, "s3,s13").await?;
        }
        Ok(())
    });
}

#[test]
fn the_key_of_what_fades_is_there_where_something_on_the_map_has_faded() {
    const KEY: &str = "return document.querySelector('.strikes[data-some] .key')?.checkVisibility()";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (struck, layer, fades) in [
            ("s13", "stance", false),
            ("s4", "stance", true),
            ("s4", "coverage", true),
            ("s3", "cis", false),
        ] {
            page.open(&format!("/?layer={layer}&without={struck}")).await?;
            page.wait_until("it is struck", "return !!document.querySelector('.strikes[data-some]')")
                .await?;
            let faded = "return !!document.querySelector('[data-map] a[data-faded]')";
            page.wait_for_value(&format!("{struck}, {layer}"), faded, &fades)
                .await?;
            page.wait_for_value("the key", KEY, &fades).await?;
        }
        Ok(())
    });
}

#[test]
fn the_list_says_what_fell_and_why_leads_to_the_article_and_restores_one() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?without=s4,karabakh-war").await?;
        page.wait_until(
            "the bar is there",
            "return !!document.querySelector('.strikes[data-some]')",
        )
        .await?;
        page.press_on(".strikes [data-list]", &[key::ENTER]).await?;
        page.wait_until("the list is open", "return document.querySelector('.striking').open")
            .await?;
        let items = "return [...document.querySelectorAll('.striking .item')].map(item => item.textContent)";
        let items: Vec<String> = page.eval(items, vec![]).await?;
        let armenia = items
            .iter()
            .find(|item| item.starts_with("Armenia"))
            .expect("Armenia fell");
        assert!(armenia.contains("not stated (December 1991 –"), "{armenia}");
        assert!(armenia.contains("Struck: S4 and “Human Rights Watch"), "{armenia}");
        // One more, in the list.
        page.press_on(".striking [data-strike=s2]", &[key::ENTER]).await?;
        strikes(page, "s2,s4,karabakh-war").await?;
        page.press_on(".striking .item a[href='#armenia']", &[key::ENTER])
            .await?;
        page.expect_selected(Some("armenia")).await?;
        page.wait_until("the list is closed", "return !document.querySelector('.striking').open")
            .await?;
        // Esc belongs to the selection first.
        page.input().press(&[key::ESCAPE]).await?;
        page.expect_selected(None).await?;
        strikes(page, "s2,s4,karabakh-war").await?;
        page.press_on(".strikes [data-one=s2]", &[key::ENTER]).await?;
        strikes(page, "s4,karabakh-war").await?;
        page.press_on(".strikes [data-restore]", &[key::ENTER]).await?;
        strikes(page, "").await
    });
}

#[test]
fn a_fact_is_struck_in_its_article() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?without=#armenia").await?;
        page.wait_until(
            "the tool is there",
            "return !!document.querySelector('#armenia [data-strike=karabakh-war]')",
        )
        .await?;
        page.press_on("#armenia [data-strike=karabakh-war]", &[key::ENTER])
            .await?;
        strikes(page, "karabakh-war").await?;
        let marked = "return [...document.querySelectorAll('#armenia a.mark[data-struck]')].length";
        assert_eq!(page.eval::<usize>(marked, vec![]).await?, 1);
        let faded = "return !!document.querySelector('#armenia > p[data-left=faded]')";
        assert!(page.eval::<bool>(faded, vec![]).await?);
        Ok(())
    });
}

#[test]
fn an_address_strikes_stays_through_reload_and_back_and_names_what_it_does_not_know() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?without=s13,s11,s99,%3Cb%3E&layer=coverage").await?;
        strikes(page, "s11,s13").await?;
        let unknown = "return document.querySelector('.strikes [data-unknown]').textContent";
        let unknown: String = page.eval(unknown, vec![]).await?;
        assert_eq!(
            unknown,
            "The address also strikes “s99, <b>”, on which nothing rests here."
        );
        let [paint, coverage, ..] = shown(page, "kazakhstan").await?;
        assert_eq!([paint.as_str(), &coverage], ["not-stated", "not-mentioned"]);
        let [paint, coverage, ..] = shown(page, "uzbekistan").await?;
        assert_eq!([paint.as_str(), &coverage], ["tone-3", "named"]);
        // A selection is a new entry with the same strikes; one more strike there is undone by Back.
        page.eval::<bool>("location.hash = '#uzbekistan'; return true", vec![])
            .await?;
        page.expect_selected(Some("uzbekistan")).await?;
        page.press_on("#uzbekistan [data-strike=s12]", &[key::ENTER]).await?;
        strikes(page, "s11,s12,s13").await?;
        assert_eq!(shown(page, "uzbekistan").await?[1], "not-mentioned");
        page.eval::<bool>("history.back(); return true", vec![]).await?;
        strikes(page, "s11,s13").await?;
        page.wait_until(
            "the coverage is back",
            "return document.querySelector('[data-map] a[data-republic=uzbekistan]').dataset.coverage === 'named'",
        )
        .await?;
        page.eval::<bool>("location.reload(); return true", vec![]).await?;
        page.wait_live().await?;
        page.wait_until(
            "it is struck again",
            "return !!document.querySelector('#s13[data-left=struck]')",
        )
        .await?;
        strikes(page, "s11,s13").await
    });
}

#[test]
fn the_layers_of_context_lose_what_is_struck_and_azerbaijan_its_place() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?layer=cis&without=s9,azerbaijan-cis,latvia-cis").await?;
        strikes(page, "s9,azerbaijan-cis,latvia-cis").await?;
        page.wait_until(
            "Latvia fell",
            "return document.querySelector('[data-map] a[data-republic=latvia]').dataset.paint === 'not-stated'",
        )
        .await?;
        let [_, _, entry, label, _] = shown(page, "azerbaijan").await?;
        assert!(
            entry.contains("Not stated") && label.contains("not stated"),
            "{entry} {label}"
        );
        let legend: String = page.eval(LEGEND, vec![]).await?;
        assert!(!legend.contains("Azerbaijan, the source says"), "{legend}");
        // A filter of what is not stated, which this layer otherwise does not have.
        page.press_on("[data-legend] [data-class=not-stated]", &[key::ENTER])
            .await?;
        page.wait_until("the filter", "return /show=not-stated/.test(location.search)")
            .await?;
        page.press_on(".strikes [data-restore]", &[key::ENTER]).await?;
        page.wait_until(
            "the filter ends with its republics",
            "return !/show=|without=/.test(location.search)",
        )
        .await
    });
}

#[test]
fn on_a_phone_sentences_are_struck_by_taps_on_targets_large_enough() {
    let scenario = Scenario::in_browser(Browser::Chromium).viewport(375, 812).touch();
    scenario.run(async |page| {
        page.open("/?without=").await?;
        page.wait_until("the tool is there", "return !!document.querySelector('#s2 .strike')")
            .await?;
        let scroll = "document.querySelector('#s2 .strike').scrollIntoView({ block: 'center', behavior: 'instant' }); return true";
        page.eval::<bool>(scroll, vec![]).await?;
        page.scroll_at_rest().await?;
        page.input().tap(page.center_of("#s2 .strike").await?).await?;
        strikes(page, "s2").await?;
        for (name, control) in page.boxes(".source .strike, .strikes button:not([hidden])").await? {
            assert!(control.width >= 44.0 && control.height >= 44.0, "{name}: {control:?}");
        }
        page.input()
            .tap(page.center_of(".strikes [data-restore]").await?)
            .await?;
        strikes(page, "").await
    });
}

#[test]
fn the_embed_shows_what_is_left_and_its_link_to_the_page_takes_it_along() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/embed/?without=s4,s2").await?;
        page.wait_until(
            "it is struck",
            "return !!document.querySelector('#s4[data-left=struck]')",
        )
        .await?;
        let armenia = "const link = document.querySelector('[data-map] a[data-republic=armenia]');
            return [link.dataset.coverage, link.getAttribute('aria-describedby') ?? '']";
        let armenia: [String; 2] = page.eval(armenia, vec![]).await?;
        assert_eq!(armenia, ["not-mentioned", "strikes-faded"]);
        let said: String = page
            .eval(
                "return document.querySelector('.foot .strikes [data-said]').textContent",
                vec![],
            )
            .await?;
        assert!(said.starts_with("Struck: S2 and S4."), "{said}");
        page.wait_until(
            "the link",
            "return document.querySelector('[data-whole]').getAttribute('href').includes('without=s2,s4')",
        )
        .await?;
        page.eval::<bool>("location.hash = '#armenia'; return true", vec![])
            .await?;
        page.wait_until(
            "the link after a selection",
            "return /without=s2,s4#armenia$/.test(document.querySelector('[data-whole]').href)",
        )
        .await
    });
}

#[test]
fn paper_and_pictures_name_what_is_struck() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?without=s4").await?;
        // The address says it before the page shows it.
        page.wait_until(
            "the legend says it",
            "return /Without S4/.test(document.querySelector('[data-legend]').textContent)",
        )
        .await?;
        ready(page).await?;
        let paper = printed(page, A4).await?;
        let first = &paper.sheets[0];
        assert!(first.contains("WithoutS4,inMarch1994:"), "{first}");
        let all = paper.sheets.concat();
        assert!(all.contains("Struck:S4.Alldates:noreadingfalls.1fades."), "{all}");
        let (_, svg) = export::saved_picture(page).await?;
        let svg = String::from_utf8(svg)?;
        assert!(svg.contains("Struck: S4."), "the picture does not say what is struck");
        Ok(())
    });
}

#[test]
fn after_the_first_visit_a_link_with_strikes_needs_no_network() {
    Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
        cached(page).await?;
        page.server.stop();
        page.session.driver.goto("about:blank").await?;
        page.open("/?without=s4").await?;
        page.wait_until(
            "it is struck",
            "return !!document.querySelector('#s4[data-left=struck]')",
        )
        .await?;
        let faded = "return document.querySelector('[data-map] a[data-republic=armenia]').dataset.faded !== undefined";
        page.wait_until("Armenia faded", faded).await
    });
}
