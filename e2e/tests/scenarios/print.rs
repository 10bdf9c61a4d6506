//! Print: the PDF, read by an independent library.

use crate::oracle::CONTENT;
use anyhow::{Error, Result};
use base64::prelude::{Engine, BASE64_STANDARD};
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use pdf_extract::{Document, Object};
use serde_json::json;
use std::ops::Range;

/// A paper size: name, width and height in inches.
pub type Paper = (&'static str, f64, f64);
pub const A4: Paper = ("A4", 8.27, 11.69);
pub const LETTER: Paper = ("Letter", 8.5, 11.0);

/// What was printed.
pub struct Printed {
    pdf: Document,
    /// The text of each page without white space, because line breaks are up to the printer.
    pub sheets: Vec<String>,
}

/// Waits until the print styles and hatchings are loaded.
pub async fn ready(page: &Page) -> Result<()> {
    let script = "const title = document.querySelector('h1');
        delete title.dataset.at;
        dispatchEvent(new Event('beforeprint'));
        const hatched = [...document.querySelectorAll('.hatch:not(.loupe *)')].some(shape => shape.getClientRects().length);
        const ready = !!title.dataset.at && (!hatched || !!document.querySelector('.lines'));
        dispatchEvent(new Event('afterprint'));
        return ready";
    // The print script and the program that draws the hatchings are loaded last.
    page.wait_until("the print script is ready", script).await
}

/// Prints with the defaults of the browser's dialog: portrait, and without backgrounds.
pub async fn printed(page: &Page, (name, width, height): Paper) -> Result<Printed> {
    const CENTIMETRES: f64 = 2.54;
    let driver = &page.session.driver;
    let data = match page.browser {
        Browser::Chromium => {
            let order = json!({ "paperWidth": width, "paperHeight": height, "printBackground": false });
            let answer = driver.cdp().send_raw("Page.printToPDF", order).await?;
            answer["data"].as_str().unwrap_or_default().to_owned()
        }
        _ => {
            let order = json!({ "page": { "width": width * CENTIMETRES, "height": height * CENTIMETRES } });
            driver.print_page_base64(serde_json::from_value(order)?).await?
        }
    };
    let bytes = BASE64_STANDARD
        .decode(data)
        .map_err(|why| Error::msg(format!("{name}: {why}")))?;
    let failed = |why: &dyn std::fmt::Display| Error::msg(format!("{name}: {why}"));
    let words = pdf_extract::extract_text_from_mem_by_pages(&bytes).map_err(|why| failed(&why))?;
    let pdf = Document::load_mem(&bytes).map_err(|why| failed(&why))?;
    let sheets = words.iter().map(|words| close(words)).collect();
    Ok(Printed { pdf, sheets })
}

/// A text without white space and ligatures.
fn close(text: &str) -> String {
    let joined = [("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl")];
    let text: String = text.split_whitespace().collect();
    joined
        .iter()
        .fold(text, |text, (one, letters)| text.replace(one, letters))
}

/// Whether a page contains a text.
fn holds(sheet: &str, text: &str, what: &str) {
    assert!(sheet.contains(&close(text)), "{what}: no “{text}” in {sheet}");
}

/// The width of the widest raster image: a rasterised hatching would be as large as the page.
fn widest_picture(pdf: &Document) -> i64 {
    let streams = pdf.objects.values().filter_map(|object| match object {
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    });
    let images = streams.filter(|dict| dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image"));
    let widths = images.filter_map(|dict| dict.get(b"Width").and_then(Object::as_i64).ok());
    widths.max().unwrap_or_default()
}

/// The sheet of a republic for a class: what its own page must contain, from the content.
fn complete(sheet: &str, republic: Republic) {
    let name = republic.name();
    let article = CONTENT.article(republic).expect("every republic has an article");
    holds(sheet, name, name);
    for statement in &article.account {
        // Glossary words are links in it, evidence marks follow it.
        holds(sheet, &statement.text, name);
    }
    let evidence = article.account.iter().flat_map(|statement| &statement.evidence);
    for sentence in CONTENT
        .sentences
        .iter()
        .filter(|s| evidence.clone().any(|id| *id == s.id))
    {
        holds(sheet, &sentence.text, name);
    }
    for lines in ["Name", "Date"] {
        holds(sheet, lines, name);
    }
    let asked = article
        .questions
        .iter()
        .filter(|question| sheet.contains(&close(question)))
        .count();
    assert_eq!(asked, 2, "{name}: two questions with lines to write on");
}

/// The republics with this coverage, each on both paper sizes. Printing is slow on a busy machine, so the longest list is
/// split over two tests.
fn each_is_one_sheet_for_a_class(reached: &[Coverage], part: Range<usize>) {
    let republics = Republic::ALL.into_iter().filter(|republic| {
        let article = CONTENT.article(*republic).expect("every republic has an article");
        reached.contains(&article.coverage)
    });
    let republics = republics.skip(part.start).take(part.len());
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for republic in republics.clone() {
            page.load(&format!("/{}/", republic.slug())).await?;
            for paper in [A4, LETTER] {
                let printed = printed(page, paper).await?;
                assert_eq!(printed.sheets.len(), 1, "{} on {}", republic.name(), paper.0);
                complete(&printed.sheets[0], republic);
            }
        }
        Ok(())
    });
}

#[test]
fn azerbaijan_and_each_named_republic_have_one_sheet_for_a_class_on_a4_and_on_letter() {
    each_is_one_sheet_for_a_class(&[Coverage::Subject, Coverage::Named, Coverage::InPassing], 0..15);
}

#[test]
fn each_republic_named_as_a_group_has_one_sheet_for_a_class_on_a4_and_on_letter() {
    each_is_one_sheet_for_a_class(&[Coverage::Group], 0..15);
}

#[test]
fn each_unmentioned_republic_from_a_to_g_has_one_sheet_for_a_class_on_a4_and_on_letter() {
    each_is_one_sheet_for_a_class(&[Coverage::NotMentioned], 0..3);
}

#[test]
fn each_unmentioned_republic_from_l_to_u_has_one_sheet_for_a_class_on_a4_and_on_letter() {
    each_is_one_sheet_for_a_class(&[Coverage::NotMentioned], 3..15);
}

#[test]
fn the_print_shows_the_map_as_shown_with_the_short_article_on_one_sheet() {
    Scenario::in_browser(Browser::Chromium)
        .media("prefers-color-scheme", "dark")
        .run(async |page| {
            page.open("/?at=1992-10&layer=cis#georgia").await?;
            page.map_at_rest().await?;
            ready(page).await?;
            let printed = printed(page, LETTER).await?;
            assert_eq!(printed.sheets.len(), 1);
            holds(&printed.sheets[0], "By October 1992, other sources say", "the legend");
            // The words of buttons are a text of their own.
            for word in ["signed", "outside"] {
                holds(&printed.sheets[0], word, "the legend");
            }
            let georgia = CONTENT.article(Republic::Georgia).expect("it has an article");
            for statement in &georgia.account {
                holds(&printed.sheets[0], &statement.text, "the article");
            }
            let left = "return document.querySelectorAll('.lines, [id^=print-]').length";
            assert_eq!(page.eval::<usize>(left, vec![]).await?, 0, "the page is as it was");
            Ok(())
        });
}

#[test]
fn without_a_selection_the_first_sheet_has_the_map_and_the_second_the_source_text() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        ready(page).await?;
        for paper in [A4, LETTER] {
            let printed = printed(page, paper).await?;
            assert_eq!(printed.sheets.len(), 2, "{}: {:?}", paper.0, printed.sheets.last());
            let [first, second] = &printed.sheets[..] else {
                return Err(Error::msg("two sheets"));
            };
            holds(first, "As we read the source, in March 1994", paper.0);
            holds(first, &page.server.address("/"), paper.0);
            for sentence in &CONTENT.sentences {
                holds(second, &sentence.text, paper.0);
            }
            let text = format!("{},” in {}", CONTENT.source.title, CONTENT.source.book);
            holds(second, &text, paper.0);
            assert!(widest_picture(&printed.pdf) < 300, "{}", paper.0);
        }
        Ok(())
    });
}

#[test]
fn in_firefox_every_page_for_paper_has_its_sheets_and_its_words() {
    Scenario::in_browser(Browser::Firefox).run(async |page| {
        let texts: Vec<&str> = CONTENT.sentences.iter().map(|sentence| &*sentence.text).collect();
        for (address, count, first, last) in [
            ("/", 2, "As we read the source, in March 1994", texts[12]),
            ("/#armenia", 1, "In conflict", texts[1]),
            ("/#azerbaijan", 1, "Azerbaijan", "in March 1994"),
            ("/#silence", 1, messages::silence_title(), "in March 1994"),
            ("/armenia/", 1, texts[1], "Date"),
            ("/russia/", 1, texts[3], "Date"),
            ("/handout/", 2, "Name", "Answers to the blank map"),
            ("/worksheet/", 1, texts[12], "Question"),
            ("/dates/", 1, "December 1991", "Silence is not neutrality"),
        ] {
            page.load(address).await?;
            if address.starts_with("/#") || address == "/" {
                page.wait_live().await?;
                page.map_at_rest().await?;
                ready(page).await?;
            }
            for paper in [A4, LETTER] {
                let printed = printed(page, paper).await?;
                let what = format!("{address} on {}", paper.0);
                assert_eq!(printed.sheets.len(), count, "{what}: {:?}", printed.sheets);
                holds(&printed.sheets[0], first, &what);
                holds(&printed.sheets[count - 1], last, &what);
            }
        }
        Ok(())
    });
}

/// Printing needs no script: then the page lacks its address, and its hatchings are coarser.
#[test]
fn without_its_script_a_republic_still_prints_on_one_page() {
    Scenario::in_browser(Browser::Chromium)
        .fault("print.js", Fault::Missing)
        .allow_error("print.js")
        .run(async |page| {
            page.open("/#uzbekistan").await?;
            page.map_at_rest().await?;
            let printed = printed(page, LETTER).await?;
            assert_eq!(printed.sheets.len(), 1);
            holds(&printed.sheets[0], "Uneven", "our interpretation");
            // A wide image would be a rasterised hatching.
            assert!(widest_picture(&printed.pdf) > 300);
            Ok(())
        });
}

#[test]
fn the_handouts_fit_one_page() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (address, count, words) in [
            ("/handout/", 2, "Answers to the blank map"),
            ("/worksheet/", 1, "Observe"),
            ("/worksheet/#russia", 1, "They are underlined"),
            ("/dates/", 1, "Silence is not neutrality"),
        ] {
            page.load(address).await?;
            for paper in [A4, LETTER] {
                let printed = printed(page, paper).await?;
                assert_eq!(printed.sheets.len(), count, "{address} on {}", paper.0);
                holds(&printed.sheets[count - 1], words, address);
            }
        }
        Ok(())
    });
}

/// Printers leave backgrounds out unless a page asks for them: then pale words on a filled chip would vanish.
#[test]
fn pale_words_keep_their_background_on_paper() {
    /// The words that are paler than mid-grey and whose background may be left out.
    const PALE: &str = "
        const brush = new OffscreenCanvas(1, 1).getContext('2d');
        const isPale = color => {
            brush.fillStyle = color;
            brush.fillRect(0, 0, 1, 1);
            const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 160;
        };
        const ownText = e => [...e.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        return [...document.body.querySelectorAll('*')].filter(e => {
            const { color, printColorAdjust } = getComputedStyle(e);
            return !(e instanceof SVGElement) && ownText(e) && e.checkVisibility() && isPale(color) && printColorAdjust !== 'exact';
        }).map(e => e.textContent.trim())";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let print = json!({ "media": "print" });
        page.session
            .driver
            .cdp()
            .send_raw("Emulation.setEmulatedMedia", print)
            .await?;
        for address in [
            "/",
            "/#armenia",
            "/#russia",
            "/?layer=cis",
            "/armenia/",
            "/table/",
            "/silence/",
            "/quiz/",
            "/read/",
            "/class/",
            "/handout/",
        ] {
            page.load(address).await?;
            let pale: Vec<String> = page.eval(PALE, vec![]).await?;
            assert!(pale.is_empty(), "{address}: {pale:?}");
        }
        Ok(())
    });
}
