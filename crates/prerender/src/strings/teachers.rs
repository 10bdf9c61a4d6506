//! The texts of the note for teachers.

/// A section of the note.
pub struct Part {
    pub id: &'static str,
    pub title: &'static str,
    /// Its lines: opening words in bold, text.
    pub lines: &'static [(&'static str, &'static str)],
}

pub const NOTE: [Part; 3] = [
    Part {
        id: "source",
        title: "What the source is, and what it is not",
        lines: &[
            (
                "A page of a reference work.",
                "Thirteen sentences of a country study, published by the Library of Congress in 1995, with data as of March 1994.",
            ),
            (
                "A secondary source.",
                "Its writers report on events in which they took no part. It is not a treaty, a speech or an eyewitness account. \
                 To look for primary sources, start from the questions at the end of each article.",
            ),
            (
                "One voice.",
                "It comes from one office of one library, and was written in English soon after the events. Another book would \
                 make other choices. Context from elsewhere is kept apart on the page and names its own sources.",
            ),
            (
                "A series with a sponsor.",
                "The book is part of a series that the Federal Research Division of the Library made in a programme \
                 sponsored by the Department of the Army of the United States; its foreword says so. Ask for whom such a \
                 book is written, and what that reader wants to know.",
            ),
            (
                "A page of a longer book.",
                "Other sections of the same chapter treat the issue of Nagorno-Karabakh and the efforts of 1993 to settle it. \
                 That this page says little of the war does not mean that the book does.",
            ),
            (
                "A fixed date.",
                "No event on this page is later than March 1994. Borders are those recognised then.",
            ),
        ],
    },
    Part {
        id: "lessons",
        title: "Three lessons",
        lines: &[
            (
                "10 minutes: the map.",
                "Play “Find the republic” alone or together. Then ask: which seven republics does the source not mention, \
                 and what can we conclude from that?",
            ),
            (
                "25 minutes: the sentence.",
                "Choose Russia and read its five sentences. In each, mark what is reported as fact, what is an accusation and what \
                 is a position. Go through the timeline: what changed, and which sentence says so? End with the quiz round \
                 “What does the source support?”.",
            ),
            (
                "45 minutes: the source.",
                "Groups work on Russia, Armenia, Uzbekistan and one republic that is not mentioned. Each writes three \
                 statements: one that the source supports, one that it supports only for a group or as what one side says, \
                 and one that it does not support. The groups swap statements and judge them. Finally, each group notes \
                 where it would look next.",
            ),
        ],
    },
    Part {
        id: "watch",
        title: "What to watch for",
        lines: &[
            (
                "Accusations.",
                "“Elchibey accused Russia” says that he made an accusation. It does not say whether he was right or wrong.",
            ),
            (
                "Silence.",
                "That a republic is not mentioned does not make it neutral, friendly or unimportant. The source simply does \
                 not say.",
            ),
            (
                "Groups.",
                "The source does not list the members of “Central Asia”. Counting five republics is our choice.",
            ),
            (
                "Colours.",
                "The words on the map, such as strained or improving, are our interpretation. Let students disagree, and \
                 ask for the sentence.",
            ),
            (
                "People.",
                "The conflict over Nagorno-Karabakh affects families in many classrooms. The page takes no side; talk about \
                 governments and their statements, not about peoples.",
            ),
        ],
    },
];

/// The tools: URL relative to the page of the note, name, description.
pub const TOOLS: [(&str, &str, &str); 6] = [
    ("../", "Map", "with the source text, sentence by sentence."),
    (
        "../quiz/",
        "Quiz",
        "two rounds; results can be printed, and nothing is sent anywhere.",
    ),
    (
        "../worksheet/",
        "Worksheet",
        "the source text with space to observe, reflect and question, on one sheet of paper.",
    ),
    (
        "../handout/",
        "Blank map",
        "fifteen republics and two exclaves to name, with the answers on a separate sheet.",
    ),
    (
        "../azerbaijan-1994-classroom.html",
        "Classroom file",
        "the map and all texts in one file that works offline, even from a USB stick. It has no quiz.",
    ),
    (
        "../data/azerbaijan-1994.json",
        "Data",
        "all content of the page, for lessons on working with data.",
    ),
];
