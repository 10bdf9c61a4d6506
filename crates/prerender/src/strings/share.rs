//! The texts of the share dialog, of link previews, and of the pages that they lead to.

use azerbaijan_1994::strings;
use content::model::Article;
use domain::layer::Layer;
use domain::republic::Republic;
use state::generated;

/// The button in the header, and the heading of the dialog.
pub const SHARE: (&str, &str) = ("Share", "Share or embed");
/// The label of the button if the dialog cannot be loaded.
pub const SHARE_LOST: &str = "Not loaded; reload to share";

pub const LINK_TITLE: &str = "Link";
pub const LINK_NOTE: &str = "Opens exactly what you see now: republic or sentence, date and colours.";
/// The button that copies the link, and the message after it.
pub const COPY_LINK: (&str, &str) = ("Copy link", "Link copied.");
/// The button for the share dialog of the operating system.
pub const SEND: &str = "Share via…";

pub const EMBED_TITLE: &str = "Embed";
pub const EMBED_NOTE: &str = "Put the map on your own page. It opens as you set it here, loads nothing from other \
    sites and does not track readers.";
pub const EMBED_REPUBLIC: &str = "Opens with";
pub const EMBED_NONE: &str = "No republic";
pub const EMBED_MOMENT: &str = "Date";
pub const EMBED_LAYER: &str = "Colour by";
pub const EMBED_THEME: &str = "Theme";
/// The themes: value of `theme`, label. The first is the default.
pub const THEMES: [(&str, &str); 3] = [("", "Auto"), ("light", "Light"), ("dark", "Dark")];
pub const EMBED_CHROME: &str = "Show";
/// The parts of an embed: value of `chrome`, label. The first is the default.
pub const CHROMES: [(&str, &str); 2] = [("", "Everything"), ("minimal", "Map and legend")];

/// The heading of the preview, and its accessible name.
pub const PREVIEW: &str = "Preview";

/// The label before the fallback link of the element, for pages that block its script.
pub const MAP: &str = "Map:";

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

/// The message if the browser denies access to the clipboard: the text is selected instead.
pub const COPY_BY_KEYS: &str =
    "Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on \
    a Mac, or touch and hold it.";
/// The message if the share dialog of the operating system failed.
pub const SEND_FAILED: &str = "Sharing failed. You can copy the link instead.";

/// The description of the page for search engines and link previews.
pub const DESCRIPTION: &str =
    "An interactive map of the fifteen former Soviet republics: Azerbaijan's relations with each \
    as of March 1994, sentence by sentence, from one page of a Library of Congress country study.";
/// The name of the site, for link previews and oEmbed.
pub const SITE_NAME: &str = strings::TITLE;
/// The alternative text of the preview image.
pub const OG_IMAGE_ALT: &str =
    "A map of the fifteen former Soviet republics in March 1994, coloured by Azerbaijan's relations \
    with each, from cooperative to in conflict; those on which the source is silent are left blank.";
/// The description of a republic in a link preview: our interpretation with its date, then the summary.
pub fn preview(republic: Republic, article: &Article) -> String {
    let standing = strings::standing(Layer::Stance, generated::NOW, republic);
    let date = generated::NOW.moment().label;
    match republic {
        Republic::SUBJECT => format!("{standing}, {date}. {}", article.summary),
        _ => format!(
            "{standing}: our interpretation of its relations with Azerbaijan, {date}. {}",
            article.summary
        ),
    }
}
