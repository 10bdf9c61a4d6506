//! Read it yourself on paper: the sheet to fill in without scripts, and both readings on one sheet.

use super::{compare, opened, ours, read, Way};
use crate::print::{printed, A4, LETTER};
use domain::republic::Republic;
use domain::vocabulary::Stance;
use e2e::browser::Browser;
use e2e::scenario::Scenario;

#[test]
fn without_scripts_the_task_the_sentences_and_the_table_fit_one_sheet() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/read/").await?;
            for paper in [A4, LETTER] {
                let printed = printed(page, paper).await?;
                assert_eq!(printed.sheets.len(), 1, "on {}", paper.0);
                for words in ["Elchibeyaccused", "secondhalfof1993", "Uzbekistan", "Nameanddate"] {
                    assert!(printed.sheets[0].contains(words), "{words} on {}", paper.0);
                }
                // Our word for Russia is not given away.
                assert!(!printed.sheets[0].contains("Improving,with"), "ours is printed");
            }
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
