//! The frame that hosts put the embedded page into: one spelling of its markup, for oEmbed and for the codes that the
//! dialog gives out.

/// How high a frame is when nobody says: the whole embed.
pub const HEIGHT: u32 = 720;
/// The same for the map with its key alone.
pub const LOW_HEIGHT: u32 = 560;

/// What the embedded page may do: run its program, open links in windows of their own, and hand out its files. It keeps
/// its own origin, so that it works from every host, also where nobody can set headers; of the page around it that gives
/// it nothing, unless both are one site. It may not lead that page elsewhere.
pub const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/// The markup of a frame. The title is what screen readers call it.
pub fn iframe(src: &str, title: &str, width: &str, height: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" style=\"border:0\" \
         sandbox=\"{SANDBOX}\"></iframe>",
        escaped(src),
        escaped(title)
    )
}

/// A text as the value of an attribute between double quotes, or between tags.
pub fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_and_no_address_can_leave_its_attribute() {
        let frame = iframe("https://x.example/?a=1&b=\"2", "A <b> & \"c\"", "100%", "720");
        let parsed = scraper::Html::parse_fragment(&frame);
        let selector = scraper::Selector::parse("iframe").expect("a selector");
        let found: Vec<_> = parsed.select(&selector).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].attr("src"), Some("https://x.example/?a=1&b=\"2"));
        assert_eq!(found[0].attr("title"), Some("A <b> & \"c\""));
        assert_eq!(found[0].attr("sandbox"), Some(SANDBOX));
    }

    #[test]
    fn the_frame_may_not_lead_its_host_elsewhere_and_the_element_gives_it_the_same_liberties() {
        for liberty in ["top-navigation", "modals", "forms", "pointer-lock"] {
            assert!(!SANDBOX.contains(liberty), "{liberty}");
        }
        let element = include_str!("../../../web/embed.js");
        assert!(element.contains(&format!("'sandbox', '{SANDBOX}'")));
        let guide = include_str!("../../../docs/embedding.md");
        assert!(guide.contains(&format!("sandbox=\"{SANDBOX}\"")));
    }
}
