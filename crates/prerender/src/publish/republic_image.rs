//! The image of a link preview of a republic's page: the republic, in the colour of our interpretation, and Azerbaijan. It
//! has no text; a preview shows the title of the page beside it.

use super::og_image::SIZE;
use crate::error::{PrerenderError, Result};
use crate::pages::locator::{frame, Cut};
use crate::site::Site;
use crate::tokens::Light;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use geo::outline::Outline;
use geo::point::Point;
use state::generated::{self, NOW};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

/// Widths of lines and the size of a dot, in pixels.
const BORDER: f32 = 1.5;
const SELECTED: f32 = 4.0;
const CONNECTOR: f32 = 4.0;
const DOT: f32 = 9.0;

/// The PNG.
///
/// # Errors
/// When a colour is missing from the design tokens, or the image cannot be encoded.
pub fn png(site: &Site, republic: Republic) -> Result<Vec<u8>> {
    let (width, height) = SIZE;
    let tokens = Light::read(&site.style("tokens")?)?;
    let color = |name: &str| parsed(tokens.get(name)?);
    let unpaintable =
        |what: &str| PrerenderError::invalid("a preview image", what, "this is a fault of the prerenderer");
    let mut canvas = Canvas {
        pixels: Pixmap::new(width, height).ok_or_else(|| unpaintable("has no size"))?,
        cut: Cut::new(
            frame(&site.atlas, republic, f64::from(width) / f64::from(height)),
            i32::try_from(width).map_err(|_| unpaintable("is too wide"))?,
        ),
    };
    let atlas = &site.atlas;
    let (silent, rule, ink) = (color("not-stated")?, color("land-ink")?, color("ink")?);
    canvas.pixels.fill(color("sea")?);
    canvas.path(&atlas.land, color("land")?);
    for one in Republic::ALL {
        canvas.outline(&atlas.of(one).outline, silent, Some((rule, BORDER)));
    }
    if republic != Republic::SUBJECT {
        let stance = color(generated::stance(NOW, republic))?;
        let fill = match generated::coverage(republic) {
            // Paler, as on the map.
            Coverage::Group => mixed(stance, silent),
            _ => stance,
        };
        canvas.outline(&atlas.of(republic).outline, fill, Some((ink, SELECTED)));
    }
    canvas.outline(&atlas.of(Republic::SUBJECT).outline, color("subject")?, None);
    canvas.path(&atlas.lakes, color("sea")?);
    let [from, to] = [Republic::SUBJECT, republic].map(|one| canvas.cut.point(atlas.of(one).capital));
    canvas.line(from, to, color("accent")?);
    for capital in [from, to] {
        canvas.dot(capital, color("accent")?, silent);
    }
    canvas
        .pixels
        .encode_png()
        .map_err(|error| unpaintable(&error.to_string()))
}

struct Canvas {
    pixels: Pixmap,
    cut: Cut,
}

impl Canvas {
    /// An outline given as a path of the atlas.
    fn path(&mut self, path: &str, fill: Color) {
        if let Ok(outline) = Outline::parse(path) {
            self.outline(&outline, fill, None);
        }
    }

    fn outline(&mut self, outline: &Outline, fill: Color, border: Option<(Color, f32)>) {
        let mut builder = PathBuilder::new();
        for ring in self.cut.rings(outline) {
            for (place, [x, y]) in ring.into_iter().enumerate() {
                let (x, y) = (x as f32, y as f32);
                if place == 0 {
                    builder.move_to(x, y);
                } else {
                    builder.line_to(x, y);
                }
            }
            builder.close();
        }
        let Some(path) = builder.finish() else { return };
        self.fill(&path, fill);
        if let Some((color, width)) = border {
            self.stroke(&path, color, width);
        }
    }

    fn line(&mut self, [x0, y0]: Point, [x1, y1]: Point, color: Color) {
        let mut builder = PathBuilder::new();
        builder.move_to(x0 as f32, y0 as f32);
        builder.line_to(x1 as f32, y1 as f32);
        if let Some(path) = builder.finish() {
            self.stroke(&path, color, CONNECTOR);
        }
    }

    fn dot(&mut self, [x, y]: Point, color: Color, inside: Color) {
        for (radius, color) in [(DOT, color), (DOT / 2.0, inside)] {
            if let Some(path) = PathBuilder::from_circle(x as f32, y as f32, radius) {
                self.fill(&path, color);
            }
        }
    }

    fn fill(&mut self, path: &Path, color: Color) {
        let (paint, rule) = (paint(color), FillRule::EvenOdd);
        self.pixels.fill_path(path, &paint, rule, Transform::identity(), None);
    }

    fn stroke(&mut self, path: &Path, color: Color, width: f32) {
        let stroke = Stroke {
            width,
            ..Stroke::default()
        };
        self.pixels
            .stroke_path(path, &paint(color), &stroke, Transform::identity(), None);
    }
}

fn paint(color: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(color);
    paint.anti_alias = true;
    paint
}

/// A colour of the form `#rrggbb`.
fn parsed(text: &str) -> Result<Color> {
    let number = text
        .strip_prefix('#')
        .and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let [_, red, green, blue] = number
        .filter(|_| text.len() == 7)
        .ok_or_else(|| PrerenderError::invalid("style/tokens.css", format!("`{text}` is no colour"), "write #rrggbb"))?
        .to_be_bytes();
    Ok(Color::from_rgba8(red, green, blue, 255))
}

/// The colour between two.
fn mixed(one: Color, other: Color) -> Color {
    let channels = [
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    ];
    let [red, green, blue] = channels.map(|(a, b)| ((a + b) / 2.0).clamp(0.0, 1.0));
    Color::from_rgba(red, green, blue, 1.0).unwrap_or(one)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn an_image_has_the_usual_size_and_the_colors_of_the_map() {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        let site = Site::read(root, &[]).expect("the site");
        let tokens = Light::read(&site.style("tokens").expect("the tokens")).expect("colours");
        for republic in [Republic::Uzbekistan, Republic::Armenia, Republic::Russia] {
            let png = png(&site, republic).expect("an image");
            assert!(png.len() < 200_000, "{republic:?}: {} bytes", png.len());
            let image = Pixmap::decode_png(&png).expect("a PNG");
            assert_eq!((image.width(), image.height()), SIZE);
            let count = |name: &str| {
                let wanted = parsed(tokens.get(name).expect("a token"))
                    .expect("a colour")
                    .to_color_u8();
                let same = |pixel: &&tiny_skia::PremultipliedColorU8| pixel.demultiply() == wanted;
                image.pixels().iter().filter(same).count()
            };
            for name in ["subject", "sea", "accent", generated::stance(NOW, republic)] {
                assert!(count(name) > 300, "{republic:?}: {} pixels of {name}", count(name));
            }
        }
    }

    #[test]
    fn only_six_digits_are_a_color() {
        assert!(parsed("#12ab9f").is_ok());
        for bad in ["", "#fff", "Canvas", "#12ab9g", "12ab9f7"] {
            assert!(parsed(bad).is_err(), "{bad}");
        }
    }
}
