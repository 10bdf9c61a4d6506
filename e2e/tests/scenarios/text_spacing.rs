//! The spacing of WCAG 2.2, success criterion 1.4.12, set by a reader's own style sheet: nothing is cut off, nothing overlaps.

use super::text_zoom::{known, resized};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// Sets the spacing. A sheet that is adopted is not subject to the policy of the page, as those of extensions are not.
const SPACE: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
    return true";

/// Texts that are cut off by a box that does not scroll, and texts that lie on one another. Names on the map are drawn, not
/// set. What lies over the page (an open dialog, a menu) is compared with itself only.
const LOST: &str = include_str!("text_spacing.js");

/// Of the page, the embed, the pages in folders of their own, and the quiz.
const STATES: [&str; 14] = [
    "nothing chosen",
    "a republic that is named",
    "the silences",
    "the layer of the CIS",
    "the menu open",
    "the note of the legend",
    "the search open",
    "a sentence read",
    "embedded, chosen",
    "quiz: the rounds",
    "quiz: a question on the map",
    "quiz: an answer",
    "the page of a republic",
    "the table sorted",
];

const DIALOGS: [&str; 4] = ["share", "cite", "save", "help"];

async fn lost(page: &Page, what: &str, width: u32) -> Result<Vec<String>> {
    page.eval::<bool>(SPACE, vec![]).await?;
    let (read, lost): (usize, Vec<String>) = page.eval(LOST, vec![]).await?;
    assert!(read > 7, "{what} at {width}: only {read} texts are read");
    Ok(lost.iter().map(|text| format!("{what} at {width}: {text}")).collect())
}

fn nothing_is_lost_at(width: u32, height: u32) {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut wrong = Vec::new();
        for name in STATES {
            resized(page, 1280, 900).await?;
            known(name)?.reach(page).await?;
            resized(page, width, height).await?;
            wrong.extend(lost(page, name, width).await?);
        }
        // Every moment has a caption and a legend of its own, and says what changed for the open republic.
        page.open("/?moments").await?;
        let moments: Vec<String> = page
            .eval(
                "return [...document.querySelectorAll('.stops a')].map(stop => stop.dataset.moment)",
                vec![],
            )
            .await?;
        assert_eq!(moments.len(), 8);
        for republic in ["", "armenia"] {
            page.eval::<()>(&format!("location.hash = '{republic}'"), vec![])
                .await?;
            page.expect_selected(Some(republic).filter(|slug| !slug.is_empty()))
                .await?;
            for moment in &moments {
                let choose = format!("document.querySelector('.stops a[data-moment=\"{moment}\"]').click()");
                page.eval::<()>(&choose, vec![]).await?;
                let chosen =
                    format!("return !!document.querySelector('.stops a[data-moment=\"{moment}\"][aria-current]')");
                page.wait_until("the moment is shown", &chosen).await?;
                wrong.extend(lost(page, &format!("{moment}, {republic}"), width).await?);
            }
        }
        page.open("/?dialogs").await?;
        for name in DIALOGS {
            let open = format!("document.querySelector('[data-dialog={name}]').click()");
            page.eval::<()>(&open, vec![]).await?;
            page.wait_until("the dialog is open", "return !!document.querySelector('dialog[open]')")
                .await?;
            wrong.extend(lost(page, name, width).await?);
            page.eval::<()>("document.querySelector('dialog[open]').close()", vec![])
                .await?;
        }
        assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
        Ok(())
    });
}

#[test]
fn with_the_spacing_of_wcag_nothing_is_lost_on_a_desktop() {
    nothing_is_lost_at(1280, 900);
}

#[test]
fn with_the_spacing_of_wcag_nothing_is_lost_on_a_telephone() {
    nothing_is_lost_at(375, 812);
}

#[test]
fn text_that_is_cut_off_or_overlapped_is_found() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let spoil = "document.querySelector('h1').style.cssText = 'height: 5px; overflow: hidden';
            document.querySelector('.source blockquote').style.marginTop = '-4rem';
            return true";
        page.eval::<bool>(spoil, vec![]).await?;
        let found = lost(page, "spoilt", 1280).await?;
        for fault in ["is cut off", "overlap"] {
            assert!(found.iter().any(|text| text.contains(fault)), "{fault}: {found:?}");
        }
        Ok(())
    });
}
