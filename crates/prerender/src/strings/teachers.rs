//! The texts of the note for teachers.

pub const TEACHERS_TITLE: &str = "A note for teachers";
/// The paragraph under the title, and the meta description.
pub const TEACHERS_STANDFIRST: &str =
    "How to use the map in a lesson of 10, 25 or 45 minutes, what its source is and is \
    not, and what to watch for.";

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
                "Its writers report on events; they were not a party to them. It is no treaty, no speech and no eyewitness. \
                 For primary sources, follow the questions at the end of each article.",
            ),
            (
                "One voice.",
                "It was made by one office of one library, in English, soon after the events. Another work would choose other \
                 sentences. Context from elsewhere is set apart on the page and names its own sources.",
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
                "What came after March 1994 does not exist on this page. Borders are those recognised then.",
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
                 and what may one conclude from that?",
            ),
            (
                "25 minutes: the sentence.",
                "Choose Russia. Read its five sentences. Mark in each what is a fact, an accusation or a position. Move \
                 through the moments: what changed, and which sentence says so? End with the round “What does the source support?”.",
            ),
            (
                "45 minutes: the source.",
                "Groups take Russia, Armenia, Uzbekistan and one republic that is not mentioned. Each writes three \
                 statements: one that the source bears, one that it bears only of a group or as somebody’s word, one that it \
                 does not bear. The groups exchange and judge them. Last, each group writes where it would look next.",
            ),
        ],
    },
    Part {
        id: "watch",
        title: "What to watch for",
        lines: &[
            (
                "Accusations.",
                "“Elchibey accused Russia” says that he did so. It does not say that he was right, or that he was wrong.",
            ),
            (
                "Silence.",
                "A republic that is not mentioned was not therefore neutral, friendly or unimportant. The source just does \
                 not say.",
            ),
            (
                "Groups.",
                "“Central Asia” names no members. To count five republics is our choice.",
            ),
            (
                "Colours.",
                "The words on the map, such as strained or improving, are our reading. Let students disagree with them, and \
                 ask for the sentence.",
            ),
            (
                "People.",
                "The conflict over Nagorno-Karabakh touches families in many classrooms. The page takes no side; speak of \
                 governments and their statements, not of peoples.",
            ),
        ],
    },
];

/// The heading of the section with tools.
pub const TOOLS_TITLE: &str = "What there is to use";
/// The tools: URL relative to the page of the note, name, description.
pub const TOOLS: [(&str, &str, &str); 6] = [
    ("../", "The map", "with the source text, sentence by sentence."),
    (
        "../quiz/",
        "The quiz",
        "two rounds; results can be printed, and nothing is sent anywhere.",
    ),
    (
        "../worksheet/",
        "The worksheet",
        "the passage with room to observe, reflect and question, on one sheet of paper.",
    ),
    (
        "../handout/",
        "The blank map",
        "fifteen numbers and two exclaves to name, with the answers on a sheet of their own.",
    ),
    (
        "../azerbaijan-1994-classroom.html",
        "The classroom file",
        "the map and all texts in one file that opens from a stick, without a network. It has no quiz.",
    ),
    (
        "../data/azerbaijan-1994.json",
        "The data",
        "everything the page says, for lessons on data.",
    ),
];
/// The note on embedding and offline use.
pub const TOOLS_NOTE: &str = "The map can stand in a page of your own: press “Share” on the map. After the first \
    visit map and quiz work without a network. The page counts nobody and keeps no accounts.";
