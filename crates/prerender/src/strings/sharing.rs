//! The words of sharing: the dialog, the pages that links with a preview lead to, and what those previews say.

use crate::strings;
use content::model::Article;
use domain::layer::Layer;
use domain::republic::Republic;
use state::generated;

/// The button in the head of the page, and the heading of what it opens.
pub const SHARE: (&str, &str) = ("Share", "Share or embed");
/// In place of the button's words, when what it opens cannot be had.
pub const SHARE_LOST: &str = "Not loaded; reload to share";

/// The parts of the dialog.
pub const LINK_TITLE: &str = "Link";
/// Under it.
pub const LINK_NOTE: &str = "Leads to exactly what you see now: republic or sentence, moment and layer.";
/// What is copied, and what is said when it was.
pub const COPY_LINK: (&str, &str) = ("Copy link", "The link is copied.");
/// The system's own way of sharing, where it has one.
pub const SEND: &str = "Share by …";

/// The parts of the dialog.
pub const EMBED_TITLE: &str = "Embed";
/// Under it.
pub const EMBED_NOTE: &str = "The map in a page of yours. Readers go on from where you begin; nothing is asked of any \
    other site, and nobody is counted.";
/// The choices of an embed.
pub const EMBED_REPUBLIC: &str = "Opens with";
/// No republic chosen.
pub const EMBED_NONE: &str = "No republic";
/// The choices of an embed.
pub const EMBED_MOMENT: &str = "Moment";
/// The choices of an embed.
pub const EMBED_LAYER: &str = "Map coloured by";
/// The choices of an embed.
pub const EMBED_THEME: &str = "Light or dark";
/// The themes: value of `theme`, words. The first is what the page and an embed have by themselves.
pub const THEMES: [(&str, &str); 3] = [("", "Auto"), ("light", "Light"), ("dark", "Dark")];
/// The choices of an embed.
pub const EMBED_CHROME: &str = "Parts";
/// How much stands around the map: value of `chrome`, words. The first is what an embed has by itself.
pub const CHROMES: [(&str, &str); 2] = [("", "Everything"), ("minimal", "Map and key")];

/// Over the preview, and its accessible name.
pub const PREVIEW: &str = "Preview";

/// Before the title of the link that remains where the element's script does not run.
pub const MAP: &str = "Map:";

/// A code: heading, what it is for, what its button says, what is said when it was copied.
pub struct Code {
    /// Its heading.
    pub title: &'static str,
    /// What it is for.
    pub note: &'static str,
    /// Its button.
    pub copy: &'static str,
    /// When it was copied.
    pub copied: &'static str,
}

/// The plain frame.
pub const FRAME_CODE: Code = Code {
    title: "Plain frame",
    note: "Works wherever HTML is allowed. Its height is fixed; change the number to suit your page.",
    copy: "Copy frame",
    copied: "The code of the frame is copied.",
};
/// The element.
pub const ELEMENT_CODE: Code = Code {
    title: "With a script",
    note: "For pages that may run scripts: the height follows what is shown, and without scripts a link remains.",
    copy: "Copy element",
    copied: "The code of the element is copied.",
};

/// When the browser lets nobody copy: the text is selected, and the reader's keys can.
pub const COPY_BY_KEYS: &str =
    "Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on \
    a Mac, or hold it with a finger.";
/// When the system's own way failed.
pub const SEND_FAILED: &str = "That did not work. The link can be copied instead.";

/// The description of the page for search engines and link previews.
pub const DESCRIPTION: &str =
    "An interactive map of the fifteen former Soviet republics: how Azerbaijan stood with each \
    of them as of March 1994, told sentence by sentence from one page of a Library of Congress country study.";
/// The name of the site, for link previews and oEmbed.
pub const SITE_NAME: &str = strings::TITLE;
/// What the preview image shows, for those who do not see it.
pub const CARD_ALT: &str =
    "A map of the fifteen former Soviet republics in March 1994, coloured by how Azerbaijan stood \
    with each of them, from cooperative to in conflict, with those the source is silent on left blank.";
/// On a republic's page, before the page goes on by itself.
pub const GO_ON: &str = "Open it on the map";

/// What a link preview says of a republic: our reading with its date, then the summary.
pub fn preview(republic: Republic, article: &Article) -> String {
    let standing = strings::standing(Layer::Stance, generated::NOW, republic);
    let date = generated::NOW.moment().label;
    match republic {
        Republic::SUBJECT => format!("{standing}, {date}. {}", article.summary),
        _ => format!(
            "{standing}: our reading of its relations with Azerbaijan, {date}. {}",
            article.summary
        ),
    }
}
