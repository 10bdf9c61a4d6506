//! The texts of the printed handouts: the blank map and the worksheet.

/// The labels of the lines to fill in.
pub const FOR_NAME: [&str; 3] = ["Name", "Class", "Date"];

/// The answers about the exclaves.
pub const EXCLAVE_ANSWERS: [&str; 2] = [
    "Nakhichevan, part of Azerbaijan, between Armenia, Iran and Turkey",
    "Kaliningrad, part of Russia, between Poland, Lithuania and the Baltic Sea",
];

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
