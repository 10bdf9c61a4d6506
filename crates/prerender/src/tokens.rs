//! Reads from the style sheets what exported pictures need, since they have no style sheet: the colours and fonts of the
//! light theme, and the places of the names on the map.

use crate::error::{PrerenderError, Result};
use state::generated::HOME;

const TOKENS: &str = "style/tokens.css";

/// The values of the light theme, by the names of their tokens.
pub struct Light(Vec<(String, String)>);

impl Light {
    /// Reads `style/tokens.css`.
    ///
    /// # Errors
    /// When it does not contain the light theme.
    pub fn read(css: &str) -> Result<Self> {
        let block = css
            .split_once(":root {")
            .and_then(|(_, rest)| rest.split_once('}'))
            .ok_or_else(|| PrerenderError::invalid(TOKENS, "no block `:root { … }`", "write the light theme there"))?
            .0;
        let tokens = block.lines().filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(':')?;
            Some((name.to_owned(), value.trim().trim_end_matches(';').to_owned()))
        });
        Ok(Self(tokens.collect()))
    }

    /// The value of a token.
    ///
    /// # Errors
    /// When there is no token of that name.
    pub fn get(&self, name: &str) -> Result<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found
            .map(|(_, value)| value.as_str())
            .ok_or_else(|| PrerenderError::invalid(TOKENS, format!("no token --{name}"), "define it in `:root`"))
    }

    /// A list of fonts for an attribute, without keywords that only browsers know.
    ///
    /// # Errors
    /// When there is no token of that name.
    pub fn faces(&self, name: &str) -> Result<String> {
        let faces: Vec<_> = self
            .get(name)?
            .split(", ")
            .filter(|face| !matches!(*face, "system-ui" | "-apple-system"))
            .collect();
        Ok(faces.join(", ").replace('"', "'"))
    }
}

/// The middle of a name, in map units.
pub type Place = (f64, f64);

/// The place of a name in the home view, and in the near view if it differs.
///
/// # Errors
/// When `style/labels.css` has no place for it.
pub fn places(css: &str, id: &str) -> Result<(Place, Option<Place>)> {
    let label = format!("[data-label=\"{id}\"]");
    let find = |start: &str| {
        css.lines()
            // The rules after that are for narrow screens.
            .take_while(|line| !line.starts_with('@'))
            .find_map(|line| line.strip_prefix(start)?.strip_prefix(label.as_str()))
            .and_then(place)
    };
    let home = find("").ok_or_else(|| {
        let help = "add a rule with --lx and --ly";
        PrerenderError::invalid("style/labels.css", format!("no place for {label}"), help)
    })?;
    Ok((home, find(".picture[data-reach=\"near\"] ")))
}

/// Reads the place of a rule, which is in per cent of the home view.
fn place(rule: &str) -> Option<Place> {
    let number = |name: &str| -> Option<f64> {
        let (_, rest) = rule.split_once(name)?;
        rest.split(';').next()?.trim().parse().ok()
    };
    let (x, y) = (number("--lx:")?, number("--ly:")?);
    Some((HOME.x + x * HOME.w / 100.0, HOME.y + y * HOME.h / 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::republic::Republic;

    #[test]
    fn the_light_theme_is_read_and_not_the_dark_one() {
        let light = Light::read(include_str!("../../../style/tokens.css")).expect("it is read");
        assert!(light.get("paper").is_ok_and(|paper| paper.starts_with("#f")));
        assert!(light.get("nothing").is_err());
        let faces = light.faces("sans").expect("faces");
        assert!(faces.ends_with("sans-serif") && !faces.contains("system-ui") && !faces.contains('"'));
        assert!(Light::read("p {}").is_err());
    }

    #[test]
    fn every_name_has_a_place_in_the_home_view() {
        let css = include_str!("../../../style/labels.css");
        let ids = Republic::ALL
            .map(Republic::slug)
            .into_iter()
            .chain(crate::strings::places().map(|(id, ..)| id));
        for id in ids {
            let (home, _) = places(css, id).expect("a place");
            assert!(
                home.0 > 0.0 && home.0 < HOME.w && home.1 > 0.0 && home.1 < HOME.h,
                "{id}: {home:?}"
            );
        }
        let (home, near) = places(css, "armenia").expect("a place");
        assert!(
            near.is_some_and(|near| near != home),
            "in the near view, the name of Armenia is inside it"
        );
        assert!(places(css, "russia").is_ok_and(|(_, near)| near.is_none()));
        assert!(places(css, "atlantis").is_err());
    }
}
