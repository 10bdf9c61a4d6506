//! Pointing with the mouse, and with a finger: what it lights, and that a finger chooses.

use crate::oracle::{sentences_of, CONTENT};
use crate::source_text::{by, owned, Lit, LIT};
use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// Points at the words of a sentence, from outside the text: on the way nothing else is pointed at.
async fn point_at(page: &Page, id: &str) -> Result<()> {
    page.input().hover((2, 2)).await?;
    let at = page.text_point(&format!("#{id}")).await?;
    page.input().hover(at).await
}

#[test]
fn pointing_at_a_sentence_lights_its_republics_and_leaves_the_address() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for sentence in &CONTENT.sentences {
            point_at(page, &sentence.id).await?;
            page.wait_for_value(&sentence.id, LIT, &by(sentence, "")).await?;
        }
        page.expect_selected(None).await
    });
}

#[test]
fn pointing_at_another_sentence_than_the_chosen_one_shows_the_note_of_that_one_alone() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/#s1").await?;
        point_at(page, "s12").await?;
        let pointed = CONTENT.sentence("s12").expect("it is a sentence");
        page.wait_for_value("s12 pointed at, s1 chosen", LIT, &by(pointed, "s1"))
            .await
    });
}

#[test]
fn pointing_at_a_republic_in_the_map_lights_its_sentences_and_leaves_the_address() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for republic in Republic::ALL {
            page.input().hover(page.point(republic.slug()).await?).await?;
            let pointed = Lit {
                sentences: owned(&sentences_of(republic)),
                notes: vec![String::new()],
                ..Lit::default()
            };
            page.wait_for_value(republic.name(), LIT, &pointed).await?;
        }
        page.expect_selected(None).await
    });
}

#[test]
fn a_tap_on_a_sentence_chooses_it() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(390, 844)
        .touch()
        .run(async |page| {
            page.open("/").await?;
            for sentence in &CONTENT.sentences {
                let at = page.text_point(&format!("#{}", sentence.id)).await?;
                page.input().tap(at).await?;
                page.wait_for_value(&sentence.id, LIT, &by(sentence, &sentence.id))
                    .await?;
            }
            Ok(())
        });
}
