//! The texts of the page on how to read the map, of the foot, and of the embedded page.

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
