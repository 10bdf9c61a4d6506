//! The texts of the help: what mouse, touch, keys and screen readers do, and what the map shows.

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
            ("Point to it", "shows its name and what its colour means"),
            ("Ctrl or ⌘ + scroll", "zooms; scrolling alone moves the page"),
            ("Drag", "moves the map"),
        ],
    },
    Way {
        id: "help-touch",
        title: "Touch",
        lines: &[
            (
                "Tap a republic",
                "opens its article; on narrow screens a magnifier enlarges the Caucasus",
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
                "is fifteen links; each gives our interpretation and how the source mentions the republic. Tab stops at one of them; \
                 your screen reader’s link commands reach all",
            ),
            (
                "A selection",
                "is announced in a few words; after Enter the focus is on the article’s heading",
            ),
            (
                "The list under the map",
                "gives the same in words, and so does the page “Table”",
            ),
        ],
    },
    Way {
        id: "help-keys",
        title: "Keys, while the focus is in the map",
        lines: &[
            ("← → ↑ ↓", "the next republic in that direction"),
            ("A to Z", "the next republic that begins with this letter"),
            ("Home, End", "the first and last in the alphabet"),
            ("Enter", "opens the article"),
            ("Esc", "closes it, from anywhere on the page"),
            ("+ − 0", "zoom in, zoom out, reset"),
            ("Shift with an arrow", "moves the map"),
            ("?", "opens this help"),
        ],
    },
];

/// The elements of the page and their meaning.
pub const SEEN: [(&str, &str); 6] = [
    (
        "Colours and patterns",
        "are our interpretation, not the source’s. Each is based on sentences of the source, or on facts that name their own source",
    ),
    (
        "A pale republic",
        "means silence: the source does not say enough to judge",
    ),
    (
        "The legend",
        "names the colours and filters the map: choose a category to see only its republics; choose it again to see all",
    ),
    ("“Colour by”", "changes what the colours show"),
    (
        "The timeline",
        "has the dates of the source, from December 1991 to March 1994",
    ),
    (
        "The numbers in the text",
        "are those of its sentences. Choose one to highlight its republics; choose a republic to highlight its sentences",
    ),
];
