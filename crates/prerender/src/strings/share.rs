//! The texts of the share dialog, of link previews, and of the pages that they lead to.

use azerbaijan_1994::strings;
use content::model::Article;
use domain::layer::Layer;
use domain::republic::Republic;
use state::generated;
use state::moment_text::Text;

/// The button in the header, and the heading of the dialog.
pub const SHARE: (&str, &str) = ("Share", "Share or embed");

/// The button that copies the link, and the message after it.
pub const COPY_LINK: (&str, &str) = ("Copy link", "Link copied.");

/// The themes: value of `theme`, label. The first is the default.
pub const THEMES: [(&str, &str); 3] = [("", "Auto"), ("light", "Light"), ("dark", "Dark")];
/// The parts of an embed: value of `chrome`, label. The first is the default.
pub const CHROMES: [(&str, &str); 2] = [("", "Everything"), ("minimal", "Map and legend")];

/// A code for embedding.
pub struct Code {
    pub title: &'static str,
    pub note: &'static str,
    /// The label of its button.
    pub copy: &'static str,
    /// The message after copying.
    pub copied: &'static str,
}

/// The plain iframe.
pub const FRAME_CODE: Code = Code {
    title: "iframe",
    note: "Works wherever HTML is allowed. Its height is fixed; change the number to fit your page.",
    copy: "Copy iframe",
    copied: "Iframe code copied.",
};
/// The custom element.
pub const ELEMENT_CODE: Code = Code {
    title: "With a script",
    note: "For pages that may run scripts: the height follows the width, and without scripts a link remains.",
    copy: "Copy element",
    copied: "Element code copied.",
};

/// The description of a republic in a link preview: our interpretation with its date, then the summary.
pub fn preview(republic: Republic, article: &Article) -> String {
    let standing = strings::standing(Layer::Stance, generated::NOW, republic);
    let date = generated::NOW.text(Text::Label);
    match republic {
        Republic::SUBJECT => format!("{standing}, {date}. {}", article.summary),
        _ => format!(
            "{standing}: our interpretation of its relations with Azerbaijan, {date}. {}",
            article.summary
        ),
    }
}
