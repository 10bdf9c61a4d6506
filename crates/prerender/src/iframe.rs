//! The markup of the frame that contains the embed: the same for oEmbed and for the codes that the share dialog offers.

use crate::escape::escape;

/// The height in pixels of a frame whose width is not known: it suits columns of 600 to 800 pixels, and telephones.
pub const HEIGHT: u32 = 600;
/// The height of a frame with only the map and the pane.
pub const MINIMAL_HEIGHT: u32 = 480;

/// The height that suits a frame of this width, in pixels. `web/frame.js` and `web/embed.js` have the same rule.
pub fn height(width: u32) -> u32 {
    ((width * 62 + 50) / 100 + 210).clamp(HEIGHT, 720)
}

/// What the embed may do: run its program, open links in windows of their own, and offer its files. It keeps its own
/// origin, so that it works on every host, also where headers cannot be set; that gives it no access to the page around it
/// unless both have one origin. It may not navigate that page.
pub const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/// The markup of a frame. Screen readers announce the title. It is JSX, too: React, which pages in MDX are rendered by, complains
/// of `frameborder` and refuses the text of a `style`; HTML and the hosts that clean it ignore the case of a name.
pub fn iframe(src: &str, title: &str, width: &str, height: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" frameBorder=\"0\" \
         sandbox=\"{SANDBOX}\"></iframe>",
        escape(src),
        escape(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_urls_stay_inside_their_attributes() {
        let frame = iframe("https://x.example/?a=1&b=\"2", "A <b> & \"c\"", "100%", "600");
        let parsed = scraper::Html::parse_fragment(&frame);
        let selector = scraper::Selector::parse("iframe").expect("a selector");
        let found: Vec<_> = parsed.select(&selector).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].attr("src"), Some("https://x.example/?a=1&b=\"2"));
        assert_eq!(found[0].attr("title"), Some("A <b> & \"c\""));
        assert_eq!(found[0].attr("sandbox"), Some(SANDBOX));
    }

    #[test]
    fn the_markup_is_jsx_too() {
        let frame = iframe("https://x.example/", "A", "100%", "600");
        let names = frame.split("=\"").filter_map(|part| part.rsplit([' ', '"']).next());
        let names: Vec<&str> = names.take(7).collect();
        assert_eq!(
            names,
            ["src", "title", "width", "height", "loading", "frameBorder", "sandbox"]
        );
    }

    #[test]
    fn the_height_follows_the_width_alone_as_in_the_scripts_and_the_guide() {
        assert_eq!([360, 640, 960].map(height), [600, 607, 720]);
        for (text, rule) in [
            (
                include_str!("../../../web/embed.js"),
                "clamp(600px,62cqi + 210px,720px)",
            ),
            (
                include_str!("../../../web/frame.js"),
                "Math.min(Math.max(600, 0.62 * width + 210), 720)",
            ),
            (
                include_str!("../../../docs/embedding.md"),
                "clamp(600px, 0.62 × width + 210px, 720px)",
            ),
        ] {
            assert_eq!(text.matches(rule).count(), 1, "{rule}");
        }
    }

    #[test]
    fn the_frame_cannot_navigate_its_host_and_script_and_guide_have_the_same_sandbox() {
        for permission in ["top-navigation", "modals", "forms", "pointer-lock"] {
            assert!(!SANDBOX.contains(permission), "{permission}");
        }
        let element = include_str!("../../../web/embed.js");
        assert!(element.contains(&format!("'sandbox', '{SANDBOX}'")));
        let guide = include_str!("../../../docs/embedding.md");
        assert!(guide.contains(&format!("sandbox=\"{SANDBOX}\"")));
    }
}
