//! The texts of the help and of the hint of the first visit.

/// The button in the header, and the heading of the dialog.
pub const HELP: &str = "Help";
/// The text of the button when its dialog does not load.
pub const HELP_LOST: &str = "Not loaded; reload for help";

pub struct Way {
    pub id: &'static str,
    pub title: &'static str,
    /// Each an action and its effect.
    pub lines: &'static [(&'static str, &'static str)],
}

pub const WAYS: [Way; 4] = [
    Way {
        id: "help-mouse",
        title: "Mouse",
        lines: &[
            ("Click a republic", "opens its article"),
            ("Rest on it", "shows its name and what its colour says"),
            ("Ctrl or ⌘ with the wheel", "zooms; the wheel alone scrolls the page"),
            ("Drag", "moves the map"),
        ],
    },
    Way {
        id: "help-touch",
        title: "Touch",
        lines: &[
            (
                "Tap a republic",
                "opens its article; small ones stand enlarged under the map, and in the list",
            ),
            ("Two fingers", "zoom and move the map; one finger scrolls the page"),
        ],
    },
    Way {
        id: "help-readers",
        title: "Screen readers",
        lines: &[
            (
                "The map",
                "is fifteen links; each says our reading and how far the source reaches. Tab stops at one of them; \
                 your own keys find all",
            ),
            (
                "A choice",
                "is announced in a few words; after Enter the focus is on the article’s heading",
            ),
            ("The list and the table", "say the same as the map, in words"),
        ],
    },
    Way {
        id: "help-keys",
        title: "Keys, while the focus is in the map",
        lines: &[
            ("← → ↑ ↓", "the next republic in that direction"),
            ("A to Z", "the next republic that begins with this letter"),
            ("Home, End", "the first and the last by the alphabet"),
            ("Enter", "opens the article"),
            ("Esc", "closes it, from anywhere on the page"),
            ("+ − 0", "zoom in, zoom out, reset"),
            ("Shift with an arrow", "moves the map"),
            ("?", "opens this help"),
        ],
    },
];

pub const SEEN_TITLE: &str = "What you see";
/// Each an action and its effect, or a sign and its meaning.
pub const SEEN: [(&str, &str); 6] = [
    (
        "Colours and patterns",
        "are our reading, not the source’s. Each rests on sentences of the source or on facts that name theirs",
    ),
    (
        "Rows of short dashes",
        "are silence: the source gives no ground for a reading",
    ),
    (
        "The key",
        "is a filter: choose a class to see only its republics; choose it again to see all",
    ),
    ("“Colour the map by”", "changes what the colours stand for"),
    (
        "The slider",
        "goes through the dated moments of the source, from December 1991 to March 1994",
    ),
    (
        "S1 to S13",
        "are the sentences of the source. Choose one, and its republics light up; choose a republic, and its \
         sentences do",
    ),
];

pub const HELP_MORE: &str = "For lessons:";

/// The hint of the first visit: kind of pointer, and text.
pub const FIRST: [(&str, &str); 2] = [
    (
        "fine",
        "Click a republic to read how Azerbaijan stood with it. Keys: Tab to the map, then arrows.",
    ),
    (
        "coarse",
        "Tap a republic to read how Azerbaijan stood with it. Two fingers zoom.",
    ),
];
pub const FIRST_SEEN: &str = "Got it";
