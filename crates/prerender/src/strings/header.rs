//! The texts of the header.

pub const KICKER: &str = "An atlas of one text";
pub const HEADING: &str = "Azerbaijan and the former Soviet republics";
pub const DATE: &str = "March 1994";
pub const STANDFIRST: &str = "How Azerbaijan stood with the fourteen other republics, told from a single page of a \
    Library of Congress country study. Choose a republic to read what the source says of it, sentence by sentence, \
    and what it leaves unsaid.";
pub const SKIPS: [(&str, &str); 4] = [
    ("#map", "To the map"),
    ("#republics", "To the list of republics"),
    ("#source", "To the source text"),
    ("#table", "To the table"),
];
pub const THEME: &str = "Theme";
