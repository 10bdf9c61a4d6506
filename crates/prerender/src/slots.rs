//! Fills the slots of the app's components.

use crate::edition::Edition;
use crate::pages;
use crate::site::Site;
use azerbaijan_1994::ui::slots::Slot;

/// The HTML of a slot.
pub fn fill(site: &Site, edition: Edition, slot: Slot) -> String {
    let Site {
        content,
        atlas,
        dataset,
        ..
    } = site;
    match (edition, slot) {
        (Edition::Embed, Slot::Header) => pages::embed::header(),
        (Edition::Embed, Slot::Footer) => pages::embed::footer(content),
        (Edition::Embed, Slot::Table) => pages::embed::table(),
        // The first visit to a host's page is not one to this page.
        (Edition::Embed, Slot::FirstHint) => String::new(),
        (_, Slot::Header) => pages::header::header(),
        (_, Slot::Atlas) => pages::outlines::atlas(atlas) + &pages::distances::connectors(site),
        (_, Slot::Backdrop) => pages::outlines::backdrop(),
        (_, Slot::Overlay) => pages::outlines::described_overlay(atlas) + &pages::distances::around_baku(site),
        (_, Slot::Labels) => pages::label::labels() + &pages::distances::ring_labels(),
        (_, Slot::Globe) => pages::distances::globe(site),
        (_, Slot::FirstHint) => pages::help_dialog::first_hint(),
        (_, Slot::LegendFoot) => pages::legend_foot::legend_foot(content),
        (_, Slot::Axis) => pages::axis::axis(content),
        (_, Slot::Moment(moment)) => pages::events::account(content, moment),
        (_, Slot::LoupeOverlay) => pages::outlines::loupe_overlay(),
        (_, Slot::Introduction) => pages::introduction::introduction(),
        (_, Slot::Article(republic)) => pages::article::article(content, edition, republic),
        (_, Slot::Silence) => pages::silence::silence(content),
        (_, Slot::SourceText) => pages::source_text::source_text(content, edition),
        (_, Slot::Notes) => pages::notes::notes(content),
        (_, Slot::Table) => pages::table::table(content, dataset),
        (_, Slot::Index) => pages::index::index(content),
        (_, Slot::Footer) => pages::footer::footer(content),
        (_, Slot::Notice) => pages::notice::notice(),
    }
}
