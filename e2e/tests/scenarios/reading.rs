//! Read it yourself: whole readings by mouse, touch and keys, both maps, links, paper.

mod links;
mod paper;

use crate::oracle::CONTENT;
use anyhow::Result;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// How something is pressed.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    Mouse,
    Finger,
    Keys,
}

/// Opens the page, with a code or without, and waits for its program.
pub async fn opened(page: &Page, code: &str) -> Result<()> {
    page.load(&format!("/read/{code}")).await?;
    live(page).await
}

pub async fn live(page: &Page) -> Result<()> {
    page.wait_until(
        "the page is live",
        "return !!document.querySelector('#reading [data-heading]') && document.querySelector('[data-printed]').hidden",
    )
    .await
}

impl Way {
    pub const ALL: [Self; 3] = [Self::Mouse, Self::Finger, Self::Keys];

    /// A window for it: a finger has a phone.
    pub fn scenario(self) -> Scenario {
        let scenario = Scenario::in_browser(Browser::Chromium);
        match self {
            Self::Finger => scenario.touch().viewport(375, 740),
            Self::Mouse | Self::Keys => scenario,
        }
    }
}

/// Presses a button or a link, or checks a box.
pub async fn press(page: &Page, way: Way, selector: &str) -> Result<()> {
    match way {
        Way::Keys if selector.starts_with("#reading input") || selector.starts_with("[name=") => {
            page.press_on(selector, &[" "]).await
        }
        Way::Keys => page.press_on(selector, &[key::ENTER]).await,
        Way::Mouse => page.input().click(page.center_of(selector).await?).await,
        Way::Finger => page.input().tap(page.center_of(selector).await?).await,
    }
}

/// Gives a republic a word and its sentences.
pub async fn read(page: &Page, way: Way, republic: Republic, stance: Stance, sentences: &[&str]) -> Result<()> {
    let slug = republic.slug();
    press(page, way, &format!("#reading [data-choose={slug}]")).await?;
    let chosen = format!(
        "const heading = document.querySelector('#reading .entry [data-heading]');
         return document.activeElement === heading && !!document.querySelector('[data-choose={slug}][aria-current]')"
    );
    page.wait_until(&format!("{slug} is chosen"), &chosen).await?;
    press(page, way, &format!("#reading input[value={}]", stance.slug())).await?;
    if stance == Stance::NotStated {
        page.wait_until(
            "the question is there",
            "return !!document.querySelector('#reading [data-confirm]')",
        )
        .await?;
        press(page, way, "#reading input[data-confirm]").await?;
    }
    for sentence in sentences {
        press(page, way, &format!("#reading input[data-ground='{}']", &sentence[1..])).await?;
    }
    let complete = format!("return !!document.querySelector('[data-choose={slug}][data-complete]')");
    page.wait_until(&format!("{slug} has its word"), &complete).await
}

/// Our stance as of March 1994 and the sentences on which it rests.
pub fn ours(republic: Republic) -> (Stance, Vec<&'static str>) {
    let stances = &CONTENT.article(republic).expect("an article").stances;
    stances.last().map_or((Stance::NotStated, Vec::new()), |last| {
        let sentences = last
            .evidence
            .iter()
            .map(String::as_str)
            .filter(|id| CONTENT.sentence(id).is_some());
        (last.stance, sentences.collect())
    })
}

/// Shows both maps.
pub async fn compare(page: &Page, way: Way) -> Result<()> {
    press(page, way, "#reading [data-compare]").await?;
    page.wait_until(
        "both are shown and the heading has the focus",
        "return document.activeElement?.matches('#reading .compared [data-heading]')
            && !document.querySelector('[data-hand-in]').hidden",
    )
    .await
}

fn whoever_reads_as_we_do_has_the_same_map(scenario: Scenario, way: Way) {
    scenario.run(async |page| {
        opened(page, "").await?;
        for partner in Republic::partners() {
            let (stance, sentences) = ours(partner);
            read(page, way, partner, stance, &sentences).await?;
        }
        let progress = "return document.querySelector('#reading .progress').textContent";
        page.wait_for_value(
            "how far it is",
            progress,
            &"14 of 14 republics have a word and its ground.".to_owned(),
        )
        .await?;
        compare(page, way).await?;
        let agreed: String = page
            .eval("return document.querySelector('#reading .about b').textContent", vec![])
            .await?;
        assert_eq!(agreed, "The same word for 14 of 14 republics.");
        let paints = "const paints = map => [...document.querySelectorAll(`#reading .${map} .lands [data-place]`)]
                .map(place => `${place.dataset.place} ${place.dataset.paint ?? ''}`).join();
            return paints('yours').includes('russia improving') && paints('yours') === paints('ours')";
        page.wait_until("both maps are the same", paints).await?;
        let same = "return document.querySelectorAll('#reading [data-words=same]').length";
        page.wait_for_value("same words", same, &14).await
    });
}

#[test]
fn in_chromium_a_reading_is_made_and_compared_by_mouse() {
    whoever_reads_as_we_do_has_the_same_map(Scenario::in_browser(Browser::Chromium), Way::Mouse);
}

#[test]
fn in_chromium_a_reading_is_made_and_compared_by_finger_on_a_small_screen() {
    let scenario = Scenario::in_browser(Browser::Chromium).viewport(375, 740).touch();
    whoever_reads_as_we_do_has_the_same_map(scenario, Way::Finger);
}

#[test]
fn in_chromium_a_reading_is_made_and_compared_by_keys() {
    whoever_reads_as_we_do_has_the_same_map(Scenario::in_browser(Browser::Chromium), Way::Keys);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_reading_is_made_and_compared_by_keys() {
    whoever_reads_as_we_do_has_the_same_map(Scenario::in_browser(Browser::Firefox), Way::Keys);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_a_reading_is_made_and_compared_by_keys() {
    whoever_reads_as_we_do_has_the_same_map(Scenario::in_browser(Browser::WebKit), Way::Keys);
}

#[test]
fn our_words_are_nowhere_to_be_seen_before_they_are_compared() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page, "").await?;
        let (_, because) = CONTENT
            .article(Republic::Russia)
            .and_then(|article| article.stances.last())
            .map(|last| (last.stance, last.because.as_str()))
            .expect("a stance");
        let seen = "return document.body.innerText.includes(arguments[0]) + ' '
            + document.querySelectorAll('#reading .lands [data-paint]').length";
        let before: String = page.eval(seen, vec![json!(because)]).await?;
        assert_eq!(before, "false 0");
        compare(page, Way::Keys).await?;
        page.wait_until(
            "ours is painted",
            "return document.querySelectorAll('#reading .ours .lands [data-paint]').length > 14",
        )
        .await?;
        let after: String = page.eval(seen, vec![json!(because)]).await?;
        assert!(after.starts_with("true"), "{after}");
        Ok(())
    });
}

#[test]
fn our_map_hatches_the_republics_whose_word_rests_on_a_group() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page, "").await?;
        compare(page, Way::Keys).await?;
        let hatched = "return [...new Set([...document.querySelectorAll('#reading .ours .lands [data-group]')]
            .filter(land => getComputedStyle(land.querySelector('.hatch')).fill.includes('#i-group'))
            .map(land => land.dataset.place))].sort().join()";
        let four = "kazakhstan,kyrgyzstan,tajikistan,turkmenistan".to_owned();
        page.wait_for_value("what is hatched", hatched, &four).await?;
        assert_eq!(page.count("#reading .yours [data-group]").await?, 0);
        assert_eq!(page.count("#reading .swatch[data-group]").await?, 4);
        Ok(())
    });
}

#[test]
fn comparing_an_empty_reading_says_that_no_republic_has_a_word_yet() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page, "").await?;
        compare(page, Way::Keys).await?;
        let agreed = "return document.querySelector('#reading .about b').textContent";
        let none = "None of the republics has a word with its ground yet.".to_owned();
        page.wait_for_value("what is said", agreed, &none).await
    });
}

#[test]
fn a_difference_is_not_called_wrong_and_a_nearer_ground_is_praised() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page, "").await?;
        read(page, Way::Mouse, Republic::Uzbekistan, Stance::Strained, &["s12"]).await?;
        read(page, Way::Mouse, Republic::Moldova, Stance::Improving, &["s6"]).await?;
        read(page, Way::Mouse, Republic::Armenia, Stance::NotStated, &[]).await?;
        compare(page, Way::Mouse).await?;
        for (slug, words) in [
            (
                "uzbekistan",
                "S12 names Uzbekistan and reports a fact. Ours also leans on what is said of a group.",
            ),
            (
                "moldova",
                "Look again: S6 neither names Moldova nor counts it in a group.",
            ),
            ("armenia", "Stricter than ours: S2, S4 report only what a side says."),
            ("armenia", "S2, S4 reach Armenia. Do they say how relations were?"),
            ("latvia", "You: no word with its ground"),
            ("latvia", "We: Not stated (no sentence says it)"),
            ("kazakhstan", "We: Improving, as a group (S13)"),
            ("uzbekistan", "We: Uneven (S11, S12, S13)"),
        ] {
            let text: String = page
                .eval(
                    "return document.querySelector(`[data-compared=${arguments[0]}]`).textContent",
                    vec![json!(slug)],
                )
                .await?;
            assert!(text.contains(words), "{slug}: no “{words}” in {text}");
        }
        let all: String = page
            .eval(
                "return document.querySelector('#reading').textContent.toLowerCase()",
                vec![],
            )
            .await?;
        assert!(!all.contains("wrong") && !all.contains("incorrect"), "{all}");
        Ok(())
    });
}

#[test]
fn a_republic_can_be_chosen_on_the_map_itself() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page, "").await?;
        press(page, Way::Mouse, "#reading .inset .label[data-place=armenia]").await?;
        let heading = "return document.querySelector('#reading [data-heading]').textContent";
        page.wait_for_value("the heading", heading, &"Armenia".to_owned())
            .await?;
        press(page, Way::Mouse, "#reading .picture .label[data-place=russia]").await?;
        page.wait_for_value("the heading", heading, &"Russia".to_owned())
            .await?;
        // The subject has no relations with itself.
        press(page, Way::Mouse, "#reading .inset .label[data-place=azerbaijan]").await?;
        page.wait_for_value("the heading", heading, &"Russia".to_owned()).await
    });
}
