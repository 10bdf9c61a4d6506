//! The lesson of 45 minutes and the answer keys: on the screen, on paper, without a network.

use crate::offline::without_a_network;
use crate::oracle::CONTENT;
use crate::print::{printed, A4, LETTER};
use crate::reading::{press, Way};
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use serde_json::json;

/// Every address of the lesson opens a page of the site.
#[test]
fn the_links_of_the_lesson_open_what_its_steps_say() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.load("/lesson/").await?;
        let written = "return [...document.querySelectorAll('.addresses li')].map(item =>
            [item.querySelector('a').href, item.querySelector('.address').textContent])";
        page.wait_until(
            "the addresses are whole",
            "return document.querySelector('.address').textContent.includes(location.host)",
        )
        .await?;
        let links: Vec<[String; 2]> = page.eval(written, vec![]).await?;
        assert_eq!(links.len(), 11);
        for [href, text] in &links {
            assert!(href.ends_with(text.as_str()), "{text} is not the end of {href}");
            page.session.driver.goto(href).await?;
            page.wait_until("a page with a heading", "return !!document.querySelector('h1, h2')")
                .await?;
            if href.contains("hide=readings") {
                page.wait_live().await?;
                page.wait_until(
                    "it hides our interpretation",
                    "return document.documentElement.dataset.colours === 'coverage'",
                )
                .await?;
            }
            if let Some((_, slug)) = href.split_once('#') {
                page.expect_selected(Some(slug)).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn by_mouse_finger_and_keys_steps_of_course_and_lesson_open_their_map() {
    for way in Way::ALL {
        way.scenario().run(async |page| {
            for (path, link) in [("/course/", "main a[href*='at=1992-10']"), ("/lesson/", ".addresses a[href*='without=']")] {
                page.load(path).await?;
                let into_sight = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' }); return true";
                page.eval::<bool>(into_sight, vec![json!(link)]).await?;
                page.scroll_at_rest().await?;
                press(page, way, link).await?;
                page.wait_live().await?;
                let asked = if path == "/course/" {
                    "return document.documentElement.dataset.at === '1992-10'"
                } else {
                    "return !!document.querySelector('.strikes[data-some]')"
                };
                page.wait_until(&format!("what {path} leads to"), asked).await?;
            }
            Ok(())
        });
    }
}

#[test]
fn without_scripts_the_course_is_read_and_its_links_open_pages_of_the_site() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/course/").await?;
            let steps = page.boxes("main .steps > li, main ol.course > li").await?;
            assert_eq!(steps.len(), 10, "{steps:?}");
            let words: String = page
                .eval("return document.querySelector('main').innerText", vec![])
                .await?;
            for sentence in CONTENT.moments.iter().flat_map(|moment| &moment.sentences) {
                let text = &CONTENT.sentence(sentence).expect("a sentence").text;
                assert!(words.contains(text), "{sentence} cannot be read");
            }
            press(page, Way::Mouse, "main a[href*='at=1992-10']").await?;
            page.wait_until("the map", "return !!document.querySelector('[data-map]')")
                .await
        });
}

#[test]
fn the_lesson_prints_on_two_sheets_of_either_size() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.load("/lesson/").await?;
        for paper in [A4, LETTER] {
            let printed = printed(page, paper).await?;
            assert_eq!(printed.sheets.len(), 2, "{paper:?}");
            let text = printed.sheets.concat();
            let address: String = page.eval("return location.host", vec![]).await?;
            assert!(text.contains(&format!("{address}/?without=s13")), "{text}");
            for standard in ["D2.His.16", "IBDiplomaProgramme", "OPCVL", "A-levelHistory"] {
                assert!(text.contains(standard), "{standard} is missing: {text}");
            }
        }
        Ok(())
    });
}

#[test]
fn the_pages_and_tools_for_lessons_need_no_network_after_the_first_visit() {
    without_a_network(async |page| {
        for (path, heading) in [
            ("/links/", "Links for lessons"),
            ("/lesson/", "What can one page tell us?"),
            ("/answers/", "Answer keys"),
        ] {
            page.load(path).await?;
            page.wait_for_value(
                path,
                "return document.querySelector('h1')?.textContent ?? ''",
                &heading.to_owned(),
            )
            .await?;
        }
        page.load("/links/").await?;
        page.wait_until(
            "the form works",
            "return !document.querySelector('[data-maker]').hidden",
        )
        .await?;
        page.open("/?hide=readings#armenia").await?;
        page.wait_until("it is hidden", "return !!document.querySelector('.hiding')?.innerText")
            .await
    });
}
