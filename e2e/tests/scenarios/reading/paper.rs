//! Read it yourself on paper: the sheet to fill in, without scripts and before both readings are compared, and both readings on
//! one sheet.

use super::{compare, opened, ours, press, read, Way};
use crate::print::{printed, Paper, A4, LETTER};
use anyhow::Result;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// The text of the sheet to fill in, which is the only one.
async fn sheet_to_fill(page: &Page, paper: Paper) -> Result<String> {
    let printed = printed(page, paper).await?;
    assert_eq!(printed.sheets.len(), 1, "on {}", paper.0);
    let sheet = printed.sheets[0].clone();
    let task = [
        "Thetask",
        "Elchibeyaccused",
        "secondhalfof1993",
        "Nameanddate",
        "Sentencesthatbearit",
    ];
    let names = Republic::partners().map(Republic::name);
    for words in task.into_iter().chain(names) {
        assert!(sheet.contains(words), "{words} on {}: {sheet}", paper.0);
    }
    // Neither our word for Russia nor what a sentence asserts is given away.
    for words in ["Improving,with", "Positionof", "Accusation"] {
        assert!(!sheet.contains(words), "{words} on {}", paper.0);
    }
    Ok(sheet)
}

#[test]
fn without_scripts_the_task_the_sentences_and_the_table_fit_one_sheet() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/read/").await?;
            for paper in [A4, LETTER] {
                sheet_to_fill(page, paper).await?;
            }
            Ok(())
        });
}

#[test]
fn a_reading_that_is_not_compared_prints_the_sheet_to_fill_in() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page, "").await?;
        let untouched = [sheet_to_fill(page, A4).await?, sheet_to_fill(page, LETTER).await?];
        read(page, Way::Keys, Republic::Uzbekistan, Stance::Strained, &["s12"]).await?;
        assert_eq!(sheet_to_fill(page, A4).await?, untouched[0], "an unfinished one");
        compare(page, Way::Keys).await?;
        let both = printed(page, A4).await?;
        assert!(both.sheets[0].contains("Ourmap"), "{}", both.sheets[0]);
        assert!(!both.sheets[0].contains("Thetask"), "{}", both.sheets[0]);
        press(page, Way::Keys, "#reading [data-back]").await?;
        page.wait_until("the form is back", "return !!document.querySelector('#reading .desk')")
            .await?;
        assert_eq!(sheet_to_fill(page, LETTER).await?, untouched[1], "after both were seen");
        Ok(())
    });
}

#[test]
fn both_readings_fit_one_sheet_also_where_all_differ() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page, "").await?;
        for partner in Republic::partners() {
            let word = if ours(partner).0 == Stance::Uneven {
                Stance::Strained
            } else {
                Stance::Uneven
            };
            read(page, Way::Keys, partner, word, &["s2", "s6", "s11", "s12"]).await?;
        }
        compare(page, Way::Keys).await?;
        for paper in [A4, LETTER] {
            let printed = printed(page, paper).await?;
            assert_eq!(printed.sheets.len(), 1, "on {}", paper.0);
            for words in ["Yourmap", "Ourmap", "Uzbekistan", "Nameanddate"] {
                assert!(printed.sheets[0].contains(words), "{words} on {}", paper.0);
            }
        }
        Ok(())
    });
}
