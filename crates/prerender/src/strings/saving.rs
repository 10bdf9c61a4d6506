//! The words of the dialog for saving and printing, and those of the picture that it saves.

/// The button in the head of the page, and the heading of what it opens.
pub const SAVE: (&str, &str) = ("Save", "Save or print");
/// In place of the button's words, when what it opens cannot be had.
pub const SAVE_LOST: &str = "Not loaded; reload to save";

/// The parts of the dialog.
pub const PICTURE_TITLE: &str = "The map as a picture";
/// Under it.
pub const PICTURE_NOTE: &str =
    "As it stands: what is chosen, the layer, the moment, and where the map looks. Always in \
    light colours, with its key, its sources and today’s date. An SVG can be taken apart in a drawing program.";
/// What the preview is to those who do not see it.
pub const PICTURE_PREVIEW: &str = "Preview of the picture";
/// What saves it as a drawing, and what is said then.
pub const SAVE_SVG: (&str, &str) = ("Save as SVG", "The SVG is handed to your browser.");
/// What saves it as pixels, and what is said then.
pub const SAVE_PNG: (&str, &str) = ("Save as PNG", "The PNG is handed to your browser.");
/// When the browser makes no pixels of it.
pub const PNG_REFUSED: &str = "Your browser does not make a PNG of it. The SVG holds the same picture.";
/// How large the pixels are.
pub const PNG_SIZE: &str = "Size of the PNG";
/// The sizes: how many times the drawing's own, and in words.
pub const PNG_SIZES: [(&str, &str); 2] = [("1", "1920 × 1080, for a slide"), ("2", "3840 × 2160, for print")];

/// The parts of the dialog.
pub const SHEET_TITLE: &str = "On one sheet";
/// Under it.
pub const SHEET_NOTE: &str =
    "With a republic open: its map, account and sentences, with their sources. With none: the map \
    and the source text. Fits A4 and Letter, and holds in black and white.";
/// Prints.
pub const PRINT: &str = "Print";

/// In the picture, after the title.
pub const AS_OF: &str = "as of March 1994";
/// In the picture, before the text it is told from.
pub const TOLD_FROM: &str = "Told from";
/// In the picture, before the day it was made.
pub const MADE_ON: &str = "Made on";
/// In the picture, in place of more sources than there is room for.
pub const NAMED_THERE: &str = "The sources are named on the page, at the address below.";
/// In the picture: who made the outlines.
pub const OUTLINES: &str = "Outlines: made with Natural Earth (public domain). Borders as recognised in March 1994.";
