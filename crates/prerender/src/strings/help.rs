//! The texts of the help: what mouse, touch, keys and screen readers do, and what the map shows.

/// The button in the header, and the heading of the dialog.
pub const HELP: &str = "Help";
/// The label of the button if the dialog cannot be loaded.
pub const HELP_LOST: &str = "Not loaded; reload for help";

/// A section of the help.
pub struct Way {
    pub id: &'static str,
    pub title: &'static str,
    /// Actions and their effects.
    pub lines: &'static [(&'static str, &'static str)],
}

/// The sections on how to use the map.
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
                "opens its article; the small ones are enlarged in the loupe",
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
            (
                "The list under the map",
                "says the same in words, and so does the page “Table”",
            ),
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

/// The heading of the section on what the page shows.
pub const SEEN_TITLE: &str = "What you see";
/// The elements of the page and their meaning.
pub const SEEN: [(&str, &str); 6] = [
    (
        "Colours and patterns",
        "are our reading, not the source’s. Each rests on sentences of the source or on facts that name theirs",
    ),
    (
        "A pale republic",
        "is silence: the source gives no ground for a reading",
    ),
    (
        "The words above the map",
        "name the colours and filter: choose one to see only its republics; choose it again to see all",
    ),
    ("“Colour by”", "changes what the colours stand for"),
    (
        "The stops under the map",
        "are the dated moments of the source, from December 1991 to March 1994",
    ),
    (
        "The numbers in the text",
        "count its sentences. Choose one, and its republics light up; choose a republic, and its sentences do",
    ),
];

/// The label before further links.
pub const HELP_MORE: &str = "For lessons:";
