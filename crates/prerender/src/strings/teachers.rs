//! The texts of the notes for teachers.

use messages::{table, Message};

/// A section of the notes.
pub struct Part {
    pub id: &'static str,
    pub title: Message,
    /// Its lines: opening words in bold, text.
    pub lines: &'static [(Message, Message)],
}

pub const NOTE: [Part; 5] = [
    Part {
        id: "source",
        title: table::NOTE_SOURCE,
        lines: &[
            (table::NOTE_SOURCE_REFERENCE, table::NOTE_SOURCE_REFERENCE_TEXT),
            (table::NOTE_SOURCE_SECONDARY, table::NOTE_SOURCE_SECONDARY_TEXT),
            (table::NOTE_SOURCE_VOICE, table::NOTE_SOURCE_VOICE_TEXT),
            (table::NOTE_SOURCE_SPONSOR, table::NOTE_SOURCE_SPONSOR_TEXT),
            (table::NOTE_SOURCE_BOOK, table::NOTE_SOURCE_BOOK_TEXT),
            (table::NOTE_SOURCE_DATE, table::NOTE_SOURCE_DATE_TEXT),
        ],
    },
    Part {
        id: "lessons",
        title: table::NOTE_LESSONS,
        lines: &[
            (table::NOTE_LESSONS_TEN, table::NOTE_LESSONS_TEN_TEXT),
            (table::NOTE_LESSONS_WITHOUT, table::NOTE_LESSONS_WITHOUT_TEXT),
            (table::NOTE_LESSONS_TWENTY_FIVE, table::NOTE_LESSONS_TWENTY_FIVE_TEXT),
            (table::NOTE_LESSONS_FORTY_FIVE, table::NOTE_LESSONS_FORTY_FIVE_TEXT),
            (table::NOTE_LESSONS_STEPS, table::NOTE_LESSONS_STEPS_TEXT),
            (table::NOTE_LESSONS_WALL, table::NOTE_LESSONS_WALL_TEXT),
            (table::NOTE_LESSONS_DATES, table::NOTE_LESSONS_DATES_TEXT),
        ],
    },
    Part {
        id: "own-map",
        title: table::NOTE_OWN_MAP,
        lines: &[
            (table::NOTE_OWN_MAP_READ, table::NOTE_OWN_MAP_READ_TEXT),
            (table::NOTE_OWN_MAP_COMPARE, table::NOTE_OWN_MAP_COMPARE_TEXT),
            (table::NOTE_OWN_MAP_CLASS, table::NOTE_OWN_MAP_CLASS_TEXT),
        ],
    },
    Part {
        id: "prepare",
        title: table::NOTE_PREPARE,
        lines: &[
            (table::NOTE_PREPARE_LINKS, table::NOTE_PREPARE_LINKS_TEXT),
            (table::NOTE_PREPARE_ALOUD, table::NOTE_PREPARE_ALOUD_TEXT),
            (table::NOTE_PREPARE_ANSWERS, table::NOTE_PREPARE_ANSWERS_TEXT),
        ],
    },
    Part {
        id: "watch",
        title: table::NOTE_WATCH,
        lines: &[
            (table::NOTE_WATCH_ACCUSATIONS, table::NOTE_WATCH_ACCUSATIONS_TEXT),
            (table::NOTE_WATCH_SILENCE, table::NOTE_WATCH_SILENCE_TEXT),
            (table::NOTE_WATCH_GROUPS, table::NOTE_WATCH_GROUPS_TEXT),
            (table::NOTE_WATCH_COLOURS, table::NOTE_WATCH_COLOURS_TEXT),
            (table::NOTE_WATCH_PEOPLE, table::NOTE_WATCH_PEOPLE_TEXT),
        ],
    },
];

/// A tool: its link, relative to the page of the notes, and the line that holds the link.
pub struct Tool {
    pub href: &'static str,
    pub name: &'static str,
    pub line: fn(&str) -> String,
}

impl Tool {
    /// Whether it is a file to download, and not a page.
    pub fn is_file(&self) -> bool {
        !self.href.ends_with('/')
    }
}

pub fn tools() -> [Tool; 15] {
    let tool = |href, name, line| Tool { href, name, line };
    [
        tool(
            "../",
            messages::to_map_short(),
            messages::tool_map as fn(&str) -> String,
        ),
        tool("../lesson/", messages::lesson_plan_link(), messages::tool_lesson),
        tool("../links/", messages::lesson_links(), messages::tool_links),
        tool("../answers/", messages::answer_keys(), messages::tool_answers),
        tool("../quiz/", messages::quiz(), messages::tool_quiz),
        tool("../read/", messages::read_yourself(), messages::tool_reading),
        tool("../class/", messages::class(), messages::tool_class),
        tool("../worksheet/", messages::worksheet(), messages::tool_worksheet),
        tool("../handout/", messages::handout(), messages::tool_handout),
        tool("../course/", messages::course(), messages::tool_course),
        tool("../dates/", messages::dates(), messages::tool_dates),
        tool(
            "../azerbaijan-1994-classroom.html",
            messages::classroom(),
            messages::tool_classroom,
        ),
        tool(
            "../questions/azerbaijan-1994-moodle.xml",
            messages::questions_for_moodle(),
            messages::tool_questions_for_moodle,
        ),
        tool(
            "../questions/azerbaijan-1994-gift.txt",
            messages::questions_in_gift(),
            messages::tool_questions_in_gift,
        ),
        tool("../data/azerbaijan-1994.json", messages::data(), messages::tool_data),
    ]
}
