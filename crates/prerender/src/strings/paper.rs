//! The words of the printed sheets for a class: the blank map and the worksheet.

/// How to print, on the screen.
pub const PRINT_ME: &str = "Print this page from your browser, on A4 or Letter.";
/// The line for a name, and that for a date.
pub const FOR_NAME: [&str; 3] = ["Name", "Class", "Date"];

/// The blank map: title.
pub const HANDOUT_TITLE: &str = "The fifteen former Soviet republics: a blank map";
/// What it is, for lists of links.
pub const HANDOUT: &str = "Blank map";
/// What to do.
pub const HANDOUT_TASK: &str = "Fifteen states followed the Soviet Union. Write the name of each beside its number; \
    the numbers run from west to east. Two letters mark exclaves: land of a state that other states cut off from the \
    rest of it. Say whose they are. Borders are those recognised in March 1994; Russia goes on to the north and east.";
/// The accessible name of the map.
pub const HANDOUT_MAP: &str = "Outline map of the fifteen former Soviet republics, numbered from 1 to 15 from west to \
    east, with the exclaves A and B";
/// The names to write.
pub const REPUBLICS: &str = "The republics";
/// The exclaves.
pub const EXCLAVES: &str = "The exclaves";
/// What is asked of an exclave.
pub const BELONGS_TO: &str = "belongs to";
/// The second sheet.
pub const KEY_TITLE: &str = "Key to the blank map";
/// Beside an exclave in the key.
pub const KEY_EXCLAVES: [&str; 2] = [
    "Nakhichevan, of Azerbaijan: between Armenia, Iran and Turkey",
    "Kaliningrad, of Russia: between Poland, Lithuania and the Baltic Sea",
];
/// Where the map is from.
pub const HANDOUT_SOURCE: &str = "Outlines made with Natural Earth (public domain). Nagorno-Karabakh and Crimea are \
    drawn inside the states they were recognised as part of.";

/// The worksheet: title.
pub const WORKSHEET_TITLE: &str = "Reading a source: observe, reflect, question";
/// What it is, for lists of links.
pub const WORKSHEET: &str = "Worksheet";
/// On the screen: a sheet for one republic.
pub const WORKSHEET_FOR: &str = "Mark the sentences that reach:";
/// Nobody's in particular.
pub const WORKSHEET_ALL: &str = "No republic";
/// Beside a republic whose sentences are marked.
pub const WORKSHEET_MARKED: &str = "They are underlined.";
/// The three columns, after the Library of Congress: what to write there.
pub const COLUMNS_OF_READING: [(&str, &str); 3] = [
    (
        "Observe",
        "What stands there? Which states, people and dates are named? Which words accuse, which report, which promise?",
    ),
    (
        "Reflect",
        "Who wrote this, when, and for whom? What can the text know by its date? Whom does it not mention?",
    ),
    (
        "Question",
        "What would you like to know that it does not say? Where could you look for it?",
    ),
];
/// Under the columns.
pub const METHOD: &str = "Observe, reflect, question: after the analysis tool of the Library of Congress.";

/// Before the links to both sheets.
pub const ON_PAPER: &str = "On paper:";

/// What the blank map is, for those who find it by itself.
pub const HANDOUT_ABOUT: &str =
    "A blank map of the fifteen former Soviet republics with the borders of March 1994, to print and to fill in.";
/// What the worksheet is, for those who find it by itself.
pub const WORKSHEET_ABOUT: &str =
    "Questions for a class on one page of source text: Azerbaijan's relations with the former Soviet republics, March 1994.";
