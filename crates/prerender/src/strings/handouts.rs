//! The texts of the printed handouts: the blank map and the worksheet.

/// The hint on the screen.
pub const PRINT_HINT: &str = "Print this page from your browser, on A4 or Letter.";
/// The labels of the lines to fill in.
pub const FOR_NAME: [&str; 3] = ["Name", "Class", "Date"];

pub const HANDOUT_TITLE: &str = "The fifteen former Soviet republics: a blank map";
/// The link to it.
pub const HANDOUT: &str = "Blank map";
pub const HANDOUT_TASK: &str = "Write the name of each former Soviet republic beside its number; the numbers run \
    roughly from west to east. Two letters mark exclaves: land of a state that is separated from the rest of it by the \
    territory of others. Name the state that each belongs to. Borders are those recognised in March 1994; Russia continues to the north and east.";
pub const HANDOUT_MAP: &str = "Outline map of the fifteen former Soviet republics, numbered from 1 to 15 roughly from \
    west to east, with the exclaves A and B";
/// The heading of the names to write.
pub const REPUBLICS: &str = "The republics";
pub const EXCLAVES: &str = "The exclaves";
/// The question about an exclave.
pub const EXCLAVE_OF: &str = "belongs to";
/// The title of the second page.
pub const ANSWERS_TITLE: &str = "Answers to the blank map";
/// The answers about the exclaves.
pub const EXCLAVE_ANSWERS: [&str; 2] = [
    "Nakhichevan, part of Azerbaijan, between Armenia, Iran and Turkey",
    "Kaliningrad, part of Russia, between Poland, Lithuania and the Baltic Sea",
];
pub const HANDOUT_SOURCE: &str = "Outlines made with Natural Earth (public domain). Nagorno-Karabakh and Crimea are \
    drawn inside the states they were recognised as part of.";

pub const WORKSHEET_TITLE: &str = "Reading a source: observe, reflect, question";
/// The link to it.
pub const WORKSHEET: &str = "Worksheet";
/// The label of the choice of a republic, on the screen.
pub const WORKSHEET_FOR: &str = "Underline the sentences that concern:";
/// The option for a worksheet without a republic.
pub const WORKSHEET_ALL: &str = "No republic";
/// The note beside the chosen republic.
pub const WORKSHEET_MARKED: &str = "They are underlined.";
/// The three columns, after the Library of Congress: heading and prompt.
pub const COLUMNS_OF_READING: [(&str, &str); 3] = [
    (
        "Observe",
        "What does the text say? Which states, people and dates are named? Which words accuse, which report, which promise?",
    ),
    (
        "Reflect",
        "Who wrote this, when, and for whom? What can the text know at its date? Whom does it not mention?",
    ),
    (
        "Question",
        "What would you like to know that the text does not say? Where could you look?",
    ),
];
/// The note under the columns.
pub const METHOD: &str = "Observe, reflect, question: based on the analysis tool of the Library of Congress.";

/// The label before the links to both handouts.
pub const HANDOUTS_LABEL: &str = "To print:";

/// The meta description of the blank map.
pub const HANDOUT_ABOUT: &str =
    "A blank map of the fifteen former Soviet republics with the borders of March 1994, to print and fill in.";
/// The meta description of the worksheet.
pub const WORKSHEET_ABOUT: &str =
    "Questions for a class on one page of source text: Azerbaijan's relations with the former Soviet republics, March 1994.";
