//! The texts of the help: what mouse, touch, keys and screen readers do, and what the map shows.

use messages::{table, Message};

/// A section of the help.
pub struct Way {
    pub id: &'static str,
    pub title: Message,
    /// Actions and their effects.
    pub lines: &'static [(Message, Message)],
}

/// The sections on how to use the map.
pub const WAYS: [Way; 4] = [
    Way {
        id: "help-mouse",
        title: table::HELP_MOUSE,
        lines: &[
            (table::HELP_CLICK, table::HELP_CLICK_DOES),
            (table::HELP_POINT, table::HELP_POINT_DOES),
            (table::HELP_WHEEL, table::HELP_WHEEL_DOES),
            (table::HELP_DRAG, table::HELP_DRAG_DOES),
        ],
    },
    Way {
        id: "help-touch",
        title: table::HELP_TOUCH,
        lines: &[
            (table::HELP_TAP, table::HELP_TAP_DOES),
            (table::HELP_FINGERS, table::HELP_FINGERS_DO),
        ],
    },
    Way {
        id: "help-readers",
        title: table::HELP_READERS,
        lines: &[
            (table::HELP_MAP, table::HELP_MAP_IS),
            (table::HELP_SELECTION, table::HELP_SELECTION_IS),
            (table::HELP_LIST, table::HELP_LIST_DOES),
        ],
    },
    Way {
        id: "help-keys",
        title: table::HELP_KEYS,
        lines: &[
            (table::HELP_ARROWS, table::HELP_ARROWS_DO),
            (table::HELP_LETTERS, table::HELP_LETTERS_DO),
            (table::HELP_ENDS, table::HELP_ENDS_DO),
            (table::HELP_ENTER, table::HELP_ENTER_DOES),
            (table::HELP_ESCAPE, table::HELP_ESCAPE_DOES),
            (table::HELP_ZOOM, table::HELP_ZOOM_DOES),
            (table::HELP_SHIFT, table::HELP_SHIFT_DOES),
            (table::HELP_QUESTION, table::HELP_QUESTION_DOES),
            (table::HELP_WALL, table::HELP_WALL_DOES),
        ],
    },
];

/// The section on the elements of the page and their meaning.
pub const SEEN: Way = Way {
    id: "help-seen",
    title: table::SEEN_TITLE,
    lines: &[
        (table::SEEN_COLOURS, table::SEEN_COLOURS_ARE),
        (table::SEEN_PALE, table::SEEN_PALE_MEANS),
        (table::SEEN_LEGEND, table::SEEN_LEGEND_DOES),
        (table::SEEN_LAYERS, table::SEEN_LAYERS_DO),
        (table::SEEN_TIMELINE, table::SEEN_TIMELINE_HAS),
        (table::SEEN_NUMBERS, table::SEEN_NUMBERS_ARE),
    ],
};
