//! The blank of the picture that readers take along: an SVG with everything in it that does not depend on what the page
//! shows. `web/picture.js` fills it from the live page.
//!
//! It must hold in programs that know little of SVG: so every colour is an attribute, no style sheet and no variable is
//! in it, hatchings are lines, and what is drawn twice stands in it twice. How things are drawn stands in `data-like` elements, of which the
//! program makes copies; it takes all `data-` attributes out again.

use super::outlines::strokes;
use crate::iframe::escaped;
use crate::strings;
use crate::tokens::{places, Light};
use domain::layer::PAINTS;
use domain::republic::Republic;
use std::fmt::Write;

/// The size of a slide.
pub const SIZE: (u32, u32) = (1920, 1080);

/// Names there is room for when the map looks far: those that `style/labels.css` leaves there.
const FAR: [&str; 3] = ["russia", "kazakhstan", "ukraine"];

/// The blank, from the style sheets and the words under the picture, each a paragraph.
///
/// # Errors
/// When a style sheet does not say what the picture needs.
pub fn blank(tokens: &str, labels: &str, foot: &[String]) -> Result<String, String> {
    let light = Light::read(tokens)?;
    let colour = |name: &str| light.get(name);
    let (serif, sans) = (light.faces("serif")?, light.faces("sans")?);
    let (width, height) = SIZE;
    let title = escaped(strings::TITLE);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"{sans}\" fill=\"{ink}\"><title>{title}</title><desc></desc><defs>\
         <clipPath id=\"frame\"><rect {FRAME}></rect></clipPath>\
         <clipPath id=\"swatch\"><rect width=\"38\" height=\"26\"></rect></clipPath>",
        ink = colour("ink")?,
    );
    let _ = write!(
        out,
        "</defs><rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"></rect>\
         <rect x=\"48\" y=\"32\" width=\"1824\" height=\"6\"></rect>\
         <text x=\"48\" y=\"88\" font-family=\"{serif}\" font-size=\"44\" font-weight=\"600\">{heading}\
         <tspan dx=\"18\" fill=\"{accent}\" font-style=\"italic\" font-weight=\"500\">{as_of}</tspan></text>\
         <g clip-path=\"url(#frame)\"><rect data-frame=\"\" {FRAME} fill=\"{sea}\"></rect>\
         <g data-world=\"\" stroke-linejoin=\"round\"></g>\
         <g data-names=\"\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"600\">{names}</g></g>\
         <rect {FRAME} fill=\"none\" stroke=\"{rule}\"></rect>\
         <g data-key=\"\" data-box=\"1440 116 432\" data-named=\"{named}\"></g>\
         <g data-foot=\"\" data-box=\"48 980 1824\">",
        paper = colour("paper")?,
        accent = colour("accent")?,
        sea = colour("sea")?,
        rule = colour("rule-strong")?,
        heading = escaped(strings::HEADING),
        as_of = escaped(strings::AS_OF),
        named = escaped(strings::NAMED_THERE),
        names = names(&light, labels)?,
    );
    for paragraph in foot {
        let _ = write!(out, "<text>{}</text>", escaped(paragraph));
    }
    let _ = write!(out, "</g><g data-likes=\"\">{}</g></svg>", likes(&light, &serif)?);
    Ok(out)
}

/// Where the map stands.
const FRAME: &str = "x=\"48\" y=\"112\" width=\"1368\" height=\"855\"";

/// The hatching of a class: its tile, as the program draws it again and again. No program for slides knows patterns well.
fn hatching(light: &Light, id: &str) -> Result<String, String> {
    let (path, class, width) = strokes(id);
    if path.is_empty() {
        return Ok(String::new());
    }
    let stroke = light.get(match class {
        "p-silence" => "silence",
        "p-karabakh" => "subject-ink",
        _ => "hatch",
    })?;
    let faint = if class.ends_with("faint") {
        " stroke-opacity=\"0.62\""
    } else {
        ""
    };
    Ok(format!(
        "<path data-like=\"hatch-{id}\" d=\"{path}\" fill=\"none\" stroke=\"{stroke}\"{faint} \
         stroke-width=\"{width}\"></path>"
    ))
}

/// The names on the map in map units; the program puts them into the picture.
fn names(light: &Light, labels: &str) -> Result<String, String> {
    let mut out = String::new();
    let inside = format!(
        "data-near-fill=\"{}\" data-near-halo=\"{}\"",
        light.get("subject-ink")?,
        light.get("subject")?
    );
    for (id, name, class) in strings::PLACES {
        let look = match class {
            "water" => format!(
                "fill=\"{}\" font-style=\"italic\" font-size=\"18\" font-weight=\"400\" font-family=\"{}\"",
                light.get("sea-ink")?,
                light.faces("serif")?
            ),
            _ => format!(
                "fill=\"{}\" font-size=\"17\" font-weight=\"400\" letter-spacing=\"1.4\"",
                light.get("land-ink")?
            ),
        };
        let name = if class == "water" {
            name.to_owned()
        } else {
            name.to_uppercase()
        };
        out += &one_name(labels, id, &name, &look)?;
    }
    for republic in Republic::ALL {
        let mut look = format!("data-halo=\"{}\"", light.get("halo")?);
        if republic == Republic::SUBJECT {
            look += &format!(" {inside}");
        }
        if FAR.contains(&republic.slug()) {
            look += " data-far=\"\"";
        }
        out += &one_name(labels, republic.slug(), republic.name(), &look)?;
    }
    Ok(out)
}

fn one_name(labels: &str, id: &str, name: &str, look: &str) -> Result<String, String> {
    let (home, near) = places(labels, id)?;
    let at = |(x, y): (f64, f64)| format!("{} {}", x.round(), y.round());
    let near = near.map_or_else(|| at(home), at);
    Ok(format!(
        "<text data-home=\"{}\" data-near=\"{near}\" {look}>{}</text>",
        at(home),
        escaped(name)
    ))
}

/// How things are drawn: lines in pixels of the page, which the program brings to the picture's.
fn likes(light: &Light, serif: &str) -> Result<String, String> {
    let colour = |name: &str| light.get(name);
    let (ink, soft, border) = (colour("ink")?, colour("ink-soft")?, colour("border")?);
    let mut out = String::new();
    for (like, look) in [
        (
            "around",
            format!(
                "fill=\"{}\" stroke=\"{}\" stroke-width=\"1\"",
                colour("land")?,
                colour("land-line")?
            ),
        ),
        ("land", format!("stroke=\"{border}\" stroke-width=\"0.9\"")),
        ("lit", format!("fill=\"none\" stroke=\"{ink}\" stroke-width=\"2.5\"")),
        ("chosen", format!("fill=\"none\" stroke=\"{ink}\" stroke-width=\"3\"")),
        (
            "lakes",
            format!("fill=\"{}\" stroke=\"{border}\" stroke-width=\"0.4\"", colour("sea")?),
        ),
        (
            "karabakh",
            format!(
                "fill=\"none\" stroke=\"{}\" stroke-width=\"0.9\" stroke-dasharray=\"2 2\"",
                colour("subject-ink")?
            ),
        ),
        ("leader", format!("fill=\"none\" stroke=\"{ink}\" stroke-width=\"1\"")),
        (
            "casing",
            format!("fill=\"none\" stroke=\"{}\" stroke-width=\"4.5\"", colour("halo")?),
        ),
        ("tie", format!("fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.6\"")),
        ("ends", String::new()),
    ] {
        let _ = write!(out, "<path data-like=\"{like}\" {look}></path>");
    }
    for (paint, dashes) in [
        ("strained", "5 4"),
        ("in-conflict", "5 4"),
        ("uneven", "9 4"),
        ("not-stated", "1 5"),
    ] {
        let _ = write!(
            out,
            "<path data-like=\"tie-{paint}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.6\" \
             stroke-dasharray=\"{dashes}\"></path>"
        );
    }
    for paint in PAINTS.into_iter().chain(["subject", "karabakh"]) {
        out += &hatching(light, paint)?;
        let fill = colour(if paint == "karabakh" { "subject" } else { paint })?;
        let _ = write!(
            out,
            "<g data-like=\"swatch-{paint}\"><rect width=\"38\" height=\"26\" fill=\"{fill}\" stroke=\"{border}\" \
             stroke-width=\"1.5\"></rect></g>"
        );
    }
    let _ = write!(out, "<g data-like=\"turned\" fill=\"{soft}\"></g>");
    for (like, look) in [
        (
            "key-title",
            "font-size=\"21\" font-weight=\"600\" data-leading=\"28\"".to_owned(),
        ),
        ("entry", "font-size=\"20\" data-leading=\"26\"".to_owned()),
        ("note", format!("font-size=\"16\" fill=\"{soft}\" data-leading=\"22\"")),
        (
            "name",
            format!("font-size=\"34\" font-weight=\"600\" font-family=\"{serif}\" data-leading=\"42\""),
        ),
        (
            "quote",
            format!("font-size=\"20\" font-family=\"{serif}\" data-leading=\"27\""),
        ),
        ("foot", format!("font-size=\"16\" fill=\"{soft}\" data-leading=\"21\"")),
    ] {
        let _ = write!(out, "<text data-like=\"{like}\" {look}></text>");
    }
    Ok(out)
}
