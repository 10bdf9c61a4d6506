//! Pointing with the mouse, and with a finger: what it lights, and that a finger chooses.

use crate::reading::{by, owned, Lit, LIT};
use crate::reckoning::{sentences_of, CONTENT};
use azerbaijan_1994::republic::Republic;
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::journey::Journey;
use e2e::page::Page;

/// Points at the words of a sentence, from outside the text: on the way nothing else is pointed at.
async fn point_at(page: &Page, id: &str) -> Outcome {
    page.hands().hover((2, 2)).await?;
    let at = page.words(&format!("#{id}")).await?;
    page.hands().hover(at).await
}

#[tokio::test]
async fn pointing_at_a_sentence_lights_its_republics_and_leaves_the_address() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            for sentence in &CONTENT.sentences {
                point_at(page, &sentence.id).await?;
                page.says(&sentence.id, LIT, &by(sentence, "")).await?;
            }
            page.selects(None).await
        })
        .await;
}

#[tokio::test]
async fn pointing_at_another_sentence_than_the_chosen_one_shows_the_note_of_that_one_alone() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/#s1").await?;
            point_at(page, "s12").await?;
            let pointed = CONTENT.sentence("s12").expect("it is a sentence");
            page.says("s12 pointed at, s1 chosen", LIT, &by(pointed, "s1")).await
        })
        .await;
}

#[tokio::test]
async fn pointing_at_a_republic_in_the_map_lights_its_sentences_and_leaves_the_address() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            for republic in Republic::ALL {
                page.hands().hover(page.point(republic.slug()).await?).await?;
                let pointed = Lit {
                    sentences: owned(&sentences_of(republic)),
                    notes: vec![String::new()],
                    ..Lit::default()
                };
                page.says(republic.name(), LIT, &pointed).await?;
            }
            page.selects(None).await
        })
        .await;
}

#[tokio::test]
async fn a_tap_on_a_sentence_chooses_it() {
    Journey::through(Browser::Chromium)
        .sized(390, 844)
        .by_touch()
        .go(async |page| {
            page.open("/").await?;
            for sentence in &CONTENT.sentences {
                let at = page.words(&format!("#{}", sentence.id)).await?;
                page.hands().tap(at).await?;
                page.says(&sentence.id, LIT, &by(sentence, &sentence.id)).await?;
            }
            Ok(())
        })
        .await;
}
