//! The template of the picture that readers save: everything in it that does not depend on what the page shows.
//! `crates/export` draws it; `web/picture.js` reads the rest from the live page.

use super::outlines::strokes;
use crate::error::Result;
use crate::strings;
use crate::tokens::{places, Light};
use domain::layer::{Layer, PAINTS};
use domain::republic::Republic;
use export::{Colors, Hatch, Label, LabelStyle, Paint, Template};

/// The template, from the style sheets and the paragraphs under the picture.
///
/// # Errors
/// When a style sheet lacks what the picture needs.
pub fn template(tokens: &str, labels: &str, footer: Vec<String>) -> Result<Template> {
    let light = Light::read(tokens)?;
    let plain = PAINTS
        .into_iter()
        .chain(["subject", "faded"])
        .map(|id| plain(&light, id));
    let striped = Layer::Stance.classes().iter().map(|class| striped(&light, class.paint));
    let patterned = PAINTS.into_iter().chain(["karabakh"]).map(|id| patterned(&light, id));
    let paints = plain.chain(striped).chain(patterned);
    Ok(Template {
        title: messages::title().to_owned(),
        heading: messages::name().to_owned(),
        as_of: messages::as_of().to_owned(),
        sources_elsewhere: messages::sources_elsewhere().to_owned(),
        serif: light.faces("serif")?,
        sans: light.faces("sans")?,
        colors: colors(&light)?,
        paints: paints.collect::<Result<_>>()?,
        labels: self::labels(labels)?,
        footer,
    })
}

fn colors(light: &Light) -> Result<Colors> {
    let color = |name: &str| light.get(name).map(str::to_owned);
    Ok(Colors {
        ink: color("ink")?,
        ink_soft: color("ink-soft")?,
        paper: color("paper")?,
        accent: color("accent")?,
        rule: color("rule-strong")?,
        border: color("border")?,
        halo: color("halo")?,
        sea: color("sea")?,
        sea_ink: color("sea-ink")?,
        land: color("land")?,
        land_ink: color("land-ink")?,
        land_line: color("land-line")?,
        subject: color("subject")?,
        subject_ink: color("subject-ink")?,
    })
}

/// A class as the map shows it: a fill, and a line around those without a reading.
fn plain(light: &Light, id: &str) -> Result<Paint> {
    let lined = ["not-stated", "tone-0"].contains(&id);
    let line = lined.then(|| light.get("silent-line").map(str::to_owned));
    Ok(Paint {
        id: id.to_owned(),
        fill: light.get(id)?.to_owned(),
        line: line.transpose()?,
        hatch: None,
    })
}

/// The same for a republic that the source reaches only as a group: `improving-group`.
fn striped(light: &Light, id: &str) -> Result<Paint> {
    Ok(Paint {
        id: format!("{id}-group"),
        hatch: Some(hatch(light, "group")?),
        ..plain(light, id)?
    })
}

/// The same with the pattern of the class: `improving-pattern`; and `karabakh`, the overlay.
fn patterned(light: &Light, id: &str) -> Result<Paint> {
    let (tile, ..) = strokes(id);
    let overlay = id == "karabakh";
    let hatch = (!tile.is_empty()).then(|| hatch(light, id)).transpose()?;
    Ok(Paint {
        id: if overlay {
            id.to_owned()
        } else {
            format!("{id}-pattern")
        },
        hatch,
        ..plain(light, if overlay { "subject" } else { id })?
    })
}

fn hatch(light: &Light, id: &str) -> Result<Hatch> {
    let (tile, class, width) = strokes(id);
    let stroke = light.get(match class {
        "p-silence" => "silence",
        "p-conflict" => "on-conflict",
        "p-karabakh" => "subject-ink",
        "p-stripe" => "stripe",
        _ => "hatch",
    })?;
    Ok(Hatch {
        tile: tile.to_owned(),
        stroke: stroke.to_owned(),
        width,
        faint: class.ends_with("faint") || class == "p-stripe",
    })
}

/// The names on the map, in map units.
fn labels(css: &str) -> Result<Vec<Label>> {
    // Pictures show the home view or a close one; the overlay is named in their legend.
    let places = strings::places()
        .into_iter()
        .filter(|(_, _, class)| *class != "region")
        .map(|(id, name, class)| match class {
            "water" => (id, name.to_owned(), LabelStyle::Water),
            "city" => (id, name.to_owned(), LabelStyle::City),
            _ => (id, name.to_uppercase(), LabelStyle::Neighbor),
        });
    let republics = Republic::ALL.map(|republic| {
        let style = if republic == Republic::SUBJECT {
            LabelStyle::Subject
        } else {
            LabelStyle::Republic
        };
        (republic.slug(), republic.name().to_owned(), style)
    });
    let all = places.chain(republics);
    all.map(|(id, text, style)| label(css, id, text, style)).collect()
}

fn label(css: &str, id: &str, text: String, style: LabelStyle) -> Result<Label> {
    let (home, near) = places(css, id)?;
    let rounded = |(x, y): (f64, f64)| [x.round(), y.round()];
    Ok(Label {
        text,
        style,
        home: rounded(home),
        near: rounded(near.unwrap_or(home)),
    })
}
