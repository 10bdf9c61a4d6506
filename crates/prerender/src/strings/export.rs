//! The texts of the dialog for saving and printing, and of the picture that it saves.

/// The button in the header, and the heading of the dialog.
pub const SAVE: (&str, &str) = ("Download", "Download or print");
/// The label of the button if the dialog cannot be loaded.
pub const SAVE_LOST: &str = "Not loaded; reload to download";

pub const PICTURE_TITLE: &str = "Map image";
pub const PICTURE_NOTE: &str =
    "The map as you see it now: selection, colours, date and view. Always in light colours, \
    with its legend, sources and today’s date. You can edit the SVG in a drawing program.";
/// The alternative text of the preview.
pub const PICTURE_PREVIEW: &str = "Preview of the image";
/// The button that saves an SVG, and the message after it.
pub const SAVE_SVG: (&str, &str) = ("Download SVG", "SVG download started.");
/// The button that saves a PNG, and the message after it.
pub const SAVE_PNG: (&str, &str) = ("Download PNG", "PNG download started.");
/// The message if the browser cannot make a PNG.
pub const PNG_REFUSED: &str = "Your browser cannot create the PNG. The SVG shows the same image.";
pub const PNG_SIZE: &str = "PNG size";
/// The sizes: scale and label.
pub const PNG_SIZES: [(&str, &str); 2] = [("1", "1920 × 1080, for a slide"), ("2", "3840 × 2160, for print")];

pub const SHEET_TITLE: &str = "One-page printout";
pub const SHEET_NOTE: &str =
    "With a republic open: its map, account and sentences, with their sources. Otherwise: the map \
    and the source text. Fits A4 and Letter, and works in black and white.";
pub const PRINT: &str = "Print";

/// The text after the title of the picture.
pub const AS_OF: &str = "as of March 1994";
/// What the colours of each layer stand for; a date follows all but coverage, which has none.
pub const PICTURE_STANCES: &str = "Relations (our interpretation)";
pub const PICTURE_COVERAGE: &str = "What the source covers";
pub const PICTURE_CIS: &str = "CIS status by";
pub const PICTURE_RELATIONS: &str = "Diplomatic relations by";
/// The label before the source in the picture.
pub const SOURCE_LABEL: &str = "Based on";
/// The label before the day in the picture.
pub const MADE_ON: &str = "Made on";
/// The text in the picture if the sources do not fit.
pub const SOURCES_ELSEWHERE: &str = "The sources are listed on the page, at the address below.";
/// The credits of the outlines in the picture.
pub const OUTLINES: &str = "Outlines: made with Natural Earth (public domain). Borders as recognised in March 1994.";
