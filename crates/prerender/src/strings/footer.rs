//! The texts of the page on how to read the map, of the foot, and of the embedded page.

pub const ABOUT_TITLE: &str = "About this map";
pub const READING_TITLE: &str = "How to read the colours";
pub const READING_NOTE: &str =
    "The words on the map are our interpretation, not the source’s. Each is based on sentences of \
    the source, or on context facts that name their own source; the article shows which.";
pub const BORDERS_TITLE: &str = "Borders of March 1994";
/// The policy on borders.
pub const BORDERS: [&str; 4] = [
    "Borders are drawn as they were internationally recognised in March 1994. Crimea is drawn in Ukraine, Nakhichevan \
     with Azerbaijan and Kaliningrad with Russia. Abkhazia, South Ossetia and Transnistria are drawn inside the states \
     they were recognised as part of, whoever controlled them.",
    "Nagorno-Karabakh is drawn inside Azerbaijan. The hatched outline is that of the former autonomous region, and it \
     is approximate. Districts around it were under the control of Armenian forces as well; no front line is drawn, because \
     it was moving and no source we read shows where it was in March 1994.",
    "The Aral Sea is drawn as two lakes, as it was then; the shoreline is an approximation. Kara-Bogaz-Gol is drawn as \
     water. No borders are drawn in the Caspian.",
    "Outlines are simplified from present-day data, with the changes named above; small later changes to the borders \
     with China and elsewhere remain.",
];
/// The term of the source for the fifteen, which three of them reject.
pub const TERM_NOTE: &str =
    "“Former Soviet republic” is the source’s term, and we use it as it does. Estonia, Latvia and \
    Lithuania see themselves as states that were restored, not as successors of the Soviet Union.";
pub const SOURCES_TITLE: &str = "Sources and licences";
/// Who made the series of the source, and what else the book holds.
pub const SERIES_NOTE: &str = "The book belongs to a series of the Library of Congress in a programme sponsored by the \
    Department of the Army of the United States, as its foreword says. It treats Nagorno-Karabakh in sections of its own.";
/// The label before the rights in the source.
pub const SOURCE_RIGHTS: &str = "Source text:";
pub const GEOMETRY_LICENCE: &str = "Outlines: made with Natural Earth (public domain), through the package \
    world-atlas; Albers equal-area projection.";
pub const CLASSIFICATION: &str =
    "Interpretations, plain-language accounts and the choice of context facts are by this site.";
pub const PRIVACY_TITLE: &str = "Privacy";
pub const PRIVACY: &str = "This page loads nothing from other sites and does not track its readers.";
/// The heading over the fingerprints.
pub const FINGERPRINTS_TITLE: &str = "Checksums";
pub const FINGERPRINTS_NOTE: &str = "Compare the SHA-256 checksums to see whether a copy of a file is unchanged.";
/// The label before the hash of the source.
pub const SOURCE_HASH: &str = "Source text, SHA-256";

/// The text in the footer of the embedded page, before the title of the source.
pub const EMBED_SOURCE: &str = "Based on one page of";
/// The text after the title of the source there.
pub const EMBED_READINGS: &str =
    "(Library of Congress). The words on the map are our interpretation of it; outlines: Natural Earth.";
/// The link to the whole page.
pub const EMBED_WHOLE: &str = "Open full page";
