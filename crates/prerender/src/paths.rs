//! Paths in `dist` that more than one module needs.

use domain::republic::Republic;

/// The folder of the embed.
pub const EMBED: &str = "embed";
pub const HANDOUT: &str = "handout";
pub const WORKSHEET: &str = "worksheet";
/// The small maps of all dates on one sheet.
pub const DATES: &str = "dates";
/// The guided course.
pub const COURSE: &str = "course";
pub const QUIZ: &str = "quiz";
/// The folder of the page "A class without accounts".
pub const CLASS: &str = "class";
/// The folder of the page "Read it yourself".
pub const READING: &str = "read";
pub const TEACHERS: &str = "teachers";
/// The page that makes links for lessons.
pub const LINKS: &str = "links";
/// The lesson of 45 minutes.
pub const LESSON: &str = "lesson";
/// The answer keys.
pub const ANSWERS: &str = "answers";
/// The folder of the page that the service worker shows in place of a file that it does not keep.
pub const OFFLINE: &str = "offline";
/// The folder of the oEmbed responses.
pub const OEMBED: &str = "oembed";
/// The folder of the downloads. They keep their names while their content changes, so that links to them stay valid.
pub const DATA: &str = "data";

/// The questions of the quiz for learning platforms.
pub const QUESTIONS_IN_GIFT: &str = "questions/azerbaijan-1994-gift.txt";
pub const QUESTIONS_FOR_MOODLE: &str = "questions/azerbaijan-1994-moodle.xml";
pub const QUESTIONS_IN_QTI: &str = "questions/azerbaijan-1994-qti.xml";

/// The page in a single file.
pub const SINGLE_FILE: &str = "azerbaijan-1994-classroom.html";
/// The borders, in the folder of the downloads.
pub const BORDERS: &str = "data/azerbaijan-1994.geojson";
/// The picture of link previews, from `public/`.
pub const PICTURE: &str = "preview.png";
/// The folder of the pictures of the republics, for link previews.
pub const PICTURES: &str = "previews";
pub const SERVICE_WORKER: &str = "sw.js";

/// A page of its own for what the first page shows in short, or only links to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    Republic(Republic),
    Table,
    Glossary,
    Silence,
    About,
}

impl Page {
    pub fn all() -> impl Iterator<Item = Self> {
        let general = [Self::Table, Self::Glossary, Self::Silence, Self::About];
        Republic::ALL.map(Self::Republic).into_iter().chain(general)
    }

    /// Its folder; the file is the `index.html` there.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Republic(republic) => republic.slug(),
            Self::Table => "table",
            Self::Glossary => "glossary",
            Self::Silence => "silence",
            Self::About => "about",
        }
    }
}

/// The id of the context fact at `place` (from 0) on the page of a republic.
pub fn context_id(republic: Republic, place: usize) -> String {
    format!("{}-c{}", republic.slug(), place + 1)
}

/// The id of a glossary term on the page [`Page::Glossary`].
pub fn term_id(term: &str) -> String {
    format!("term-{term}")
}

/// The id of a person on the page [`Page::Glossary`].
pub fn person_id(person: &str) -> String {
    format!("person-{person}")
}

/// The id of a moment on the page [`Page::Table`].
pub fn moment_id(moment: &str) -> String {
    format!("at-{moment}")
}

/// The picture of link previews for a republic, or for the whole page.
pub fn picture(republic: Option<Republic>) -> String {
    republic.map_or_else(
        || PICTURE.to_owned(),
        |republic| format!("{PICTURES}/{}.png", republic.slug()),
    )
}

/// The oEmbed response for a republic, or for the whole page.
pub fn oembed(republic: Option<Republic>) -> String {
    format!("{OEMBED}/{}.json", republic.map_or("all", Republic::slug))
}
