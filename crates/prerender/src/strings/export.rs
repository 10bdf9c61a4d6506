//! The texts of the dialog for saving and printing, and of the picture that it saves.

/// The button in the header, and the heading of the dialog.
pub const SAVE: (&str, &str) = ("Download", "Download or print");

/// The button that saves an SVG, and the message after it.
pub const SAVE_SVG: (&str, &str) = ("Download SVG", "SVG download started.");
/// The button that saves a PNG, and the message after it.
pub const SAVE_PNG: (&str, &str) = ("Download PNG", "PNG download started.");
/// The sizes: scale and label.
pub const PNG_SIZES: [(&str, &str); 2] = [("1", "1920 × 1080, for a slide"), ("2", "3840 × 2160, for print")];
