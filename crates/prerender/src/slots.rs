//! Fills the slots of the app's components.

use crate::edition::Edition;
use crate::pages;
use crate::site::Site;
use azerbaijan_1994::ui::slots::Slot;

/// The HTML of a slot.
pub fn fill(site: &Site, edition: Edition, slot: Slot) -> String {
    let Site { content, atlas, .. } = site;
    match (edition, slot) {
        (Edition::Embed, Slot::Header) => pages::embed::header(),
        (Edition::Embed, Slot::Footer) => pages::embed::footer(content),
        (_, Slot::Header) => pages::header::header(),
        (_, Slot::Menu) => pages::header::menu(edition.links()),
        (Edition::Embed, Slot::Lines) => pages::lines::preformatted(&pages::lines::without_legend(content)),
        (_, Slot::Lines) => pages::lines::preformatted(&pages::lines::lines(content)),
        (_, Slot::SearchLink) => pages::search_link::search_link(edition.links()),
        (_, Slot::Atlas) => {
            pages::outlines::atlas(atlas, pages::outlines::frame(edition)) + &pages::distances::connectors(site)
        }
        (_, Slot::Backdrop) => pages::outlines::backdrop(),
        (_, Slot::Overlay) => pages::outlines::described_overlay(atlas) + &pages::distances::around_baku(site),
        (_, Slot::Labels) => pages::label::labels() + &pages::distances::ring_labels(),
        (_, Slot::Globe) => pages::distances::globe(site),
        (_, Slot::LoupeOverlay) => pages::outlines::loupe_overlay(),
        (_, Slot::Caption(moment)) => pages::timeline::caption(content, moment),
        (_, Slot::Stop(moment)) => pages::timeline::stop(content, moment),
        (_, Slot::Article(republic)) => pages::article::short::article(content, edition.links(), republic),
        (_, Slot::Silence) => pages::silence::short(edition.links()),
        (_, Slot::SourceText) => pages::source_text::source_text(content, edition.links()),
        (_, Slot::Footer) => pages::foot::foot(site, edition.links()),
        (_, Slot::Notice) => pages::notice::notice(),
    }
}
