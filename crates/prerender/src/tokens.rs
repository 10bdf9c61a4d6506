//! What pictures need of the style sheets: the colours and faces of the light theme, and where names stand on the map.
//! A picture that is taken along has no style sheet, so what is written once there is read from there.

use state::generated::HOME;

/// The values of the light theme, by the names of their tokens.
pub struct Light(Vec<(String, String)>);

impl Light {
    /// Reads `style/tokens.css`.
    ///
    /// # Errors
    /// When it does not begin with the light theme.
    pub fn read(css: &str) -> Result<Self, String> {
        let block = css
            .split_once(":root {")
            .and_then(|(_, rest)| rest.split_once('}'))
            .ok_or("style/tokens.css has no `:root { … }`\n  help: put the light theme there")?
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
    /// When there is none of that name.
    pub fn get(&self, name: &str) -> Result<&str, String> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found
            .map(|(_, value)| value.as_str())
            .ok_or_else(|| format!("style/tokens.css has no --{name}"))
    }

    /// A list of faces as an attribute holds it, without the words that only browsers understand.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn faces(&self, name: &str) -> Result<String, String> {
        let faces: Vec<_> = self
            .get(name)?
            .split(", ")
            .filter(|face| !matches!(*face, "system-ui" | "-apple-system"))
            .collect();
        Ok(faces.join(", ").replace('"', "'"))
    }
}

/// Where the middle of a name stands, in map units.
pub type Place = (f64, f64);

/// Where a name stands on the map: at home, and where it differs when the map looks near.
///
/// # Errors
/// When `style/labels.css` gives it no place.
pub fn places(css: &str, id: &str) -> Result<(Place, Option<Place>), String> {
    let label = format!("[data-label=\"{id}\"]");
    let find = |start: &str| {
        css.lines()
            // What follows is for narrow screens.
            .take_while(|line| !line.starts_with('@'))
            .find_map(|line| line.strip_prefix(start)?.strip_prefix(label.as_str()))
            .and_then(place)
    };
    let home = find("").ok_or_else(|| format!("style/labels.css has no place for {label}"))?;
    Ok((home, find(".picture[data-reach=\"near\"] ")))
}

/// The place of a rule: per cent of the home view.
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
    use crate::strings::PLACES;
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
            .chain(PLACES.map(|(id, ..)| id));
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
            "near, Armenia holds its own name"
        );
        assert_eq!(places(css, "russia").map(|(_, near)| near), Ok(None));
        assert!(places(css, "atlantis").is_err());
    }
}
