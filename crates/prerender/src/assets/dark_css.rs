//! The dark colours are written once, in a media query for the system's preference. The reader or a host can also choose
//! (`data-theme` on the page): this repeats the block for that. Compressed, the repetition costs next to nothing.
//!
//! Written by hand because lightningcss, which could do it, takes too long to compile for one block.

use crate::error::{PrerenderError, Result};

/// How the block begins in `style/tokens.css`.
const MEDIA: &str = "@media (prefers-color-scheme: dark) {";
const ROOT: &str = ":root {";

/// The sheet in which the dark colours also apply for `data-theme="dark"`, and never for `data-theme="light"`. Print stays
/// light.
///
/// # Errors
/// When the sheet does not have exactly one block of dark colours.
pub fn with_data_theme(css: &str) -> Result<String> {
    let wrong = || {
        PrerenderError::invalid(
            "style/tokens.css",
            format!("the style sheets need exactly one block `{MEDIA} {ROOT} … }} }}`"),
            "write the dark colours once, in one block",
        )
    };
    let (before, rest) = css.split_once(MEDIA).ok_or_else(wrong)?;
    let inner = rest.trim_start().strip_prefix(ROOT).ok_or_else(wrong)?;
    let (colors, after) = inner.split_once('}').ok_or_else(wrong)?;
    let after = after.trim_start().strip_prefix('}').ok_or_else(wrong)?;
    if after.contains(MEDIA) || colors.contains('{') {
        return Err(wrong());
    }
    Ok(format!(
        "{before}{MEDIA} :root:not([data-theme=\"light\"]) {{{colors}}} }}\n\
         @media screen {{ :root[data-theme=\"dark\"] {{ color-scheme: dark; {colors}}} }}\n\
         :root[data-theme=\"light\"] {{ color-scheme: light; }}{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dark_colours_follow_the_system_and_the_choice() {
        let css =
            with_data_theme(":root { --a: 1; }\n@media (prefers-color-scheme: dark) {\n  :root { --a: 2; }\n}\np {}")
                .expect("it is made");
        assert_eq!(css.matches("--a: 2;").count(), 2);
        assert!(css.contains(":root:not([data-theme=\"light\"]) { --a: 2; }"), "{css}");
        assert!(css.starts_with(":root { --a: 1; }") && css.ends_with("p {}"), "{css}");
    }

    #[test]
    fn the_style_sheet_of_the_page_has_the_block_once() {
        let css = include_str!("../../../../style/tokens.css");
        assert!(with_data_theme(css).is_ok_and(|css| css.matches("--in-conflict").count() == 4));
        assert!(with_data_theme("p {}").is_err());
        assert!(with_data_theme(&format!("{css}{css}")).is_err());
    }
}
