//! From the students' pages to the teacher's: what is handed in is what is counted.

use super::{opened, pasted, refused, TAKEN};
use crate::axe::violations;
use crate::offline::without_a_network;
use crate::oracle::CONTENT;
use crate::print::{printed, A4};
use crate::quiz;
use crate::reading;
use anyhow::{Context, Result};
use domain::republic::Republic;
use domain::vocabulary::Stance;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// The link that a page offers to hand in.
async fn handed_in(page: &Page) -> Result<String> {
    page.wait_until(
        "there is a link",
        "return !!document.querySelector('[data-hand-in]:not([hidden]) input').value",
    )
    .await?;
    page.eval("return document.querySelector('[data-hand-in] input').value", vec![])
        .await
}

/// A student's reading of Uzbekistan and Latvia.
async fn a_reading(page: &Page, stance: Stance, sentence: &str) -> Result<String> {
    page.eval::<bool>("localStorage.clear(); return true", vec![]).await?;
    page.load("/teachers/").await?;
    reading::opened(page, "").await?;
    reading::read(page, reading::Way::Mouse, Republic::Uzbekistan, stance, &[sentence]).await?;
    reading::read(page, reading::Way::Mouse, Republic::Latvia, Stance::NotStated, &[]).await?;
    reading::compare(page, reading::Way::Mouse).await?;
    handed_in(page).await
}

/// A student's round on statements.
async fn a_round(page: &Page) -> Result<String> {
    quiz::opened(page).await?;
    quiz::a_game_of_statements(page).await?;
    handed_in(page).await
}

/// The headings of a list, and the counts under the first of them.
async fn first_of(page: &Page, list: &str) -> Result<Vec<String>> {
    let script = format!(
        "const first = document.querySelector('[data-divided={list}] > ol > li');
         return [first.querySelector('h3').textContent,
            ...[...first.querySelectorAll('.bars li')].map(bar => bar.textContent),
            first.querySelector('.named')?.textContent ?? '']"
    );
    page.eval(&script, vec![]).await
}

fn what_students_hand_in_is_counted(scenario: Scenario) {
    scenario.run(async |page| {
        page.load("/teachers/").await?;
        let links = [
            a_reading(page, Stance::Strained, "s12").await?,
            a_reading(page, Stance::Strained, "s12").await?,
            a_reading(page, Stance::Uneven, "s11").await?,
        ];
        let round = a_round(page).await?;
        for link in links.iter().chain([&round]) {
            assert!(link.len() <= 120, "{link}");
        }
        opened(page).await?;
        let last = if round.ends_with('A') { 'B' } else { 'A' };
        let damaged = format!("{}{last}", &round[..round.len() - 1]);
        let text = format!(
            "Anna: {}\nBen: {}\nCem: {}\n\nDana: {round}\nAnna again: {}\nEli: {damaged}\nhttps://example.org/#cats\n",
            links[0], links[1], links[2], links[0]
        );
        pasted(page, &text).await?;
        let expected = "Taken: 3 readings, 1 answer to “What does the source support?”.".to_owned();
        page.wait_for_value("what is taken", TAKEN, &expected).await?;
        assert_eq!(
            refused(page).await?,
            [
                "Line 6: The same answers are already there, from line 1.",
                "Line 7: It is damaged: characters are missing or changed. Ask for it again.",
                "Line 8: This link does not come from “Read it yourself” or the quiz.",
            ]
        );
        // The republic that divided the class comes first.
        assert_eq!(
            first_of(page, "readings").await?,
            ["Uzbekistan", "Uneven: 1 of 3", "Strained: 2 of 3", "Sentences named: S12 (2), S11 (1)"]
        );
        let statements = CONTENT.quiz.item.len();
        assert_eq!(page.count("[data-divided=statements] > ol > li").await?, statements);
        let right = "return document.querySelectorAll('[data-divided=statements] .bars li').length
            - [...document.querySelectorAll('[data-divided=statements] .bars li')].filter(bar => bar.textContent.startsWith('✓')).length";
        page.wait_for_value("wrong answers", right, &(statements / 2)).await?;
        // The right answer is named also where nobody gave it, and these statements come first.
        let named = "return [...document.querySelectorAll('[data-divided=statements] > ol > li')].map(item =>
            [...item.querySelectorAll('.bars li')].map(bar => bar.textContent).filter(line => line.startsWith('✓')).join())";
        let named: Vec<String> = page.eval(named, vec![]).await?;
        let (missed, found) = named.split_at(statements / 2);
        assert!(missed.iter().all(|line| line.ends_with(": 0 of 1")), "{named:?}");
        assert!(found.iter().all(|line| line.ends_with(": 1 of 1")), "{named:?}");
        // What decides a statement, and what was named for a republic, unfold below them.
        let discussed = "return [...document.querySelectorAll('[data-divided=statements] > ol > li')].map(item =>
            [item.querySelector('h3').textContent, [...item.querySelectorAll('details blockquote')].map(each => each.textContent).join(' ')])";
        let discussed: Vec<[String; 2]> = page.eval(discussed, vec![]).await?;
        for item in &CONTENT.quiz.item {
            let mut all = discussed.iter();
            let [_, quoted] = all.find(|[statement, _]| *statement == item.statement).context("a statement")?;
            for id in &item.sentences {
                let text = &CONTENT.sentence(id).context("a sentence")?.text;
                assert!(quoted.contains(text), "{id} is not below “{}”", item.statement);
            }
        }
        page.press_on("[data-divided=readings] summary", &[key::ENTER]).await?;
        let named = "return [...document.querySelectorAll('[data-divided=readings] details[open] blockquote')]
            .filter(each => each.checkVisibility()).map(each => each.textContent).join(' ')";
        let named: String = page.eval(named, vec![]).await?;
        for id in ["s11", "s12"] {
            assert!(named.contains(&CONTENT.sentence(id).context("a sentence")?.text), "{id} in {named}");
        }
        Ok(())
    });
}

#[test]
fn in_chromium_what_students_hand_in_is_counted() {
    what_students_hand_in_is_counted(Scenario::in_browser(Browser::Chromium));
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_what_students_hand_in_is_counted() {
    what_students_hand_in_is_counted(Scenario::in_browser(Browser::Firefox));
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_what_students_hand_in_is_counted() {
    what_students_hand_in_is_counted(Scenario::in_browser(Browser::WebKit));
}

#[test]
fn a_round_on_places_is_counted_by_how_soon_each_was_found() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        quiz::opened(page).await?;
        quiz::a_game_of_places(page).await?;
        let round = handed_in(page).await?;
        // The round that was played is still open on the page.
        page.eval::<bool>("localStorage.clear(); return true", vec![]).await?;
        page.load("/teachers/").await?;
        opened(page).await?;
        pasted(page, &round).await?;
        let expected = "Taken: 1 answer to “Find the republic”.".to_owned();
        page.wait_for_value("what is taken", TAKEN, &expected).await?;
        let bars = "return [...document.querySelectorAll('[data-divided=places] .bars li')].map(bar => bar.textContent).sort()";
        let bars: Vec<String> = page.eval(bars, vec![]).await?;
        let [found, later, missed] = ["First try: 1 of 1", "Second or third try: 1 of 1", "Not found: 1 of 1"];
        let count = |wanted| bars.iter().filter(|bar| bar.ends_with(wanted)).count();
        assert_eq!([count(found), count(later), count(missed)], [13, 1, 1], "{bars:?}");
        Ok(())
    });
}

#[test]
fn after_a_first_visit_a_class_is_collected_without_a_network() {
    without_a_network(async |page| {
        let links = [a_reading(page, Stance::Strained, "s12").await?, a_round(page).await?];
        opened(page).await?;
        pasted(page, &links.join("\n")).await?;
        let expected = "Taken: 1 reading, 1 answer to “What does the source support?”.".to_owned();
        page.wait_for_value("what is taken", TAKEN, &expected).await
    });
}

#[test]
fn by_mouse_finger_and_keys_links_are_pasted_and_the_class_is_printed() {
    for way in reading::Way::ALL {
        way.scenario().run(async |page| {
            page.load("/teachers/").await?;
            let link = a_reading(page, Stance::Strained, "s12").await?;
            opened(page).await?;
            if way != reading::Way::Keys {
                reading::press(page, way, "[data-links]").await?;
            }
            pasted(page, &link).await?;
            page.wait_until("it is counted", "return !!document.querySelector('[data-divided]')")
                .await?;
            page.eval::<bool>("window.print = () => { window.isPrinted = true }; return true", vec![])
                .await?;
            let into_sight = "document.querySelector('[data-print]').scrollIntoView({ block: 'center', behavior: 'instant' }); return true";
            page.eval::<bool>(into_sight, vec![]).await?;
            reading::press(page, way, "[data-print]").await?;
            page.wait_until("it is printed", "return window.isPrinted === true").await
        });
    }
}

#[test]
fn a_class_is_kept_as_a_table_printed_and_without_violations() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(375, 740)
        .run(async |page| {
            page.load("/teachers/").await?;
            let link = a_reading(page, Stance::Strained, "s12").await?;
            opened(page).await?;
            assert_eq!(violations(page, "no answers").await?, Vec::<String>::new());
            pasted(page, &format!("{link}\n{link}")).await?;
            page.wait_until("it is counted", "return !!document.querySelector('[data-divided]')")
                .await?;
            assert_eq!(violations(page, "answers").await?, Vec::<String>::new());
            let address: String = page
                .eval("return document.querySelector('[data-csv]').href", vec![])
                .await?;
            let file = decoded(&address)?;
            let lines: Vec<_> = file.trim_start_matches('\u{feff}').split("\r\n").collect();
            assert_eq!(lines[0], "answer,kind,question,said,sentences or outcome");
            assert_eq!(lines.len(), 1 + 14 + 1);
            assert!(lines.contains(&"1,reading,Uzbekistan,Strained,S12"), "{file}");
            assert!(lines.contains(&"1,reading,Latvia,Not stated,"), "{file}");
            let printed = printed(page, A4).await?;
            assert!(printed.sheets[0].contains("Strained:1of1"), "{}", printed.sheets[0]);
            // Nothing is stored.
            let stored = "return sessionStorage.length";
            assert_eq!(page.eval::<usize>(stored, vec![]).await?, 0);
            Ok(())
        });
}

/// The text of a `data:` URL.
fn decoded(address: &str) -> Result<String> {
    let (_, text) = address.split_once(',').context("a data URL")?;
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits: String = rest.by_ref().take(2).map(char::from).collect();
                u8::from_str_radix(&digits, 16)?
            }
            _ => byte,
        });
    }
    Ok(String::from_utf8(bytes)?)
}

#[test]
fn the_result_of_a_round_is_opened_by_its_link_and_a_damaged_one_is_refused() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let link = a_round(page).await?;
        let code = link.split_once('#').map(|(_, code)| code.to_owned()).context("a code")?;
        let heading: String = page.eval("return document.querySelector('#quiz [data-heading]').textContent", vec![]).await?;
        page.eval::<bool>("localStorage.clear(); return true", vec![]).await?;
        page.load("/teachers/").await?;
        page.load(&format!("/quiz/#{code}")).await?;
        page.wait_for_value(
            "the result",
            "return document.querySelector('#quiz .result [data-heading]')?.textContent ?? ''",
            &heading,
        )
        .await?;
        page.load("/teachers/").await?;
        page.load(&format!("/quiz/#{}", &code[..code.len() - 4])).await?;
        page.wait_until(
            "it is refused",
            "return document.querySelector('.study > [role=alert]:not([hidden])')?.textContent.startsWith('This link is damaged') ?? false",
        )
        .await?;
        page.press_on("[data-go=first][data-deck='0']", &[key::ENTER]).await?;
        page.wait_until("the quiz works", "return !!document.querySelector('#quiz .round')").await
    });
}
