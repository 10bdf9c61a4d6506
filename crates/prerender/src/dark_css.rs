//! The dark colours are written once, as what the reader's system asks for. A reader or a host may ask otherwise
//! (`data-theme` on the page): here the same block is printed once more for that. Packed, a block that stands twice
//! costs next to nothing.

/// How the block begins in `style/tokens.css`.
const ASKED: &str = "@media (prefers-color-scheme: dark) {";
const ROOT: &str = ":root {";

/// The sheet, where the dark colours also follow `data-theme="dark"`, and never `data-theme="light"`. Paper stays light.
///
/// # Errors
/// When the sheet has no block of dark colours, or more than one.
pub fn with_choice(css: &str) -> Result<String, String> {
    let wrong = || {
        format!("the style sheets have not exactly one block `{ASKED} {ROOT} … }} }}`\n  help: see style/tokens.css")
    };
    let (before, rest) = css.split_once(ASKED).ok_or_else(wrong)?;
    let inner = rest.trim_start().strip_prefix(ROOT).ok_or_else(wrong)?;
    let (colours, after) = inner.split_once('}').ok_or_else(wrong)?;
    let after = after.trim_start().strip_prefix('}').ok_or_else(wrong)?;
    if after.contains(ASKED) || colours.contains('{') {
        return Err(wrong());
    }
    Ok(format!(
        "{before}{ASKED} :root:not([data-theme=\"light\"]) {{{colours}}} }}\n\
         @media screen {{ :root[data-theme=\"dark\"] {{ color-scheme: dark; {colours}}} }}\n\
         :root[data-theme=\"light\"] {{ color-scheme: light; }}{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dark_colours_stand_for_both_who_ask() {
        let css = with_choice(":root { --a: 1; }\n@media (prefers-color-scheme: dark) {\n  :root { --a: 2; }\n}\np {}")
            .expect("it is made");
        assert_eq!(css.matches("--a: 2;").count(), 2);
        assert!(css.contains(":root:not([data-theme=\"light\"]) { --a: 2; }"), "{css}");
        assert!(css.starts_with(":root { --a: 1; }") && css.ends_with("p {}"), "{css}");
    }

    #[test]
    fn our_own_sheet_has_the_block_once() {
        let css = include_str!("../../../style/tokens.css");
        assert!(with_choice(css).is_ok_and(|css| css.matches("--in-conflict").count() == 4));
        assert!(with_choice("p {}").is_err());
        assert!(with_choice(&format!("{css}{css}")).is_err());
    }
}
