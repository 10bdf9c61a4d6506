//! The image of link previews (`public/preview.png`). `cargo xtask shots --card` makes it from the live page and writes a
//! fingerprint of everything it shows beside this file, so that a test fails when the image is out of date.

use crate::strings;
use domain::layer::Layer;
use domain::republic::Republic;
use sha2::{Digest, Sha256};
use state::generated::{self, NOW};
use state::moment_text::Text;
use std::path::Path;

/// Width and height in pixels, as the services that show previews recommend.
pub const SIZE: (u32, u32) = (1200, 630);

/// The image, from the root of the checkout.
pub const FILE: &str = "public/preview.png";

/// The file with the fingerprint of the image, from the root of the checkout.
pub const FINGERPRINT_FILE: &str = "crates/prerender/src/publish/og_image.sha256";

/// The title on the image without its date, and the date.
pub fn title() -> (&'static str, &'static str) {
    (messages::name(), NOW.text(Text::InSentence))
}

/// The legend on the image: fill and label of each class.
pub fn key() -> impl Iterator<Item = (&'static str, &'static str)> {
    let classes = Layer::Stance.classes().iter().map(|class| class.paint);
    (0..)
        .zip(classes)
        .map(|(index, paint)| (paint, strings::class(Layer::Stance, index)))
}

/// A hash of the image and of everything it shows: outlines, names, classes at the last moment, texts.
///
/// # Errors
/// When the outlines cannot be read.
pub fn fingerprint(project: &Path, image: &[u8]) -> std::io::Result<String> {
    let mut digest = Sha256::new();
    digest.update(image);
    digest.update(std::fs::read(project.join("geometry/atlas.json"))?);
    digest.update(messages::title());
    for (paint, label) in key() {
        digest.update(format!("\n{paint} {label}"));
    }
    for republic in Republic::ALL {
        digest.update(format!("\n{} {}", republic.name(), generated::stance(NOW, republic)));
    }
    Ok(format!("{:x}", digest.finalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
    }

    #[test]
    fn the_image_is_up_to_date() {
        let image = std::fs::read(project().join(FILE)).expect("the image");
        let recorded = std::fs::read_to_string(project().join(FINGERPRINT_FILE)).expect("the fingerprint");
        assert_eq!(
            recorded.trim(),
            fingerprint(project(), &image).expect("the outlines"),
            "the image of link previews is out of date\n  help: cargo xtask shots --card"
        );
    }

    #[test]
    fn the_image_has_the_promised_size_and_fewer_than_150_kb() {
        let image = std::fs::read(project().join(FILE)).expect("the image");
        // The first chunk of a PNG begins with width and height, big-endian.
        let number = |at: usize| {
            image[at..at + 4]
                .iter()
                .fold(0, |sum, byte| sum << 8 | u32::from(*byte))
        };
        assert_eq!((number(16), number(20)), SIZE);
        assert!(image.len() < 150_000, "{} bytes", image.len());
    }

    #[test]
    fn another_image_has_another_fingerprint() {
        let [one, other] = [b"a", b"b"].map(|image| fingerprint(project(), image).expect("the outlines"));
        assert_ne!(one, other);
    }

    #[test]
    fn the_title_on_the_image_is_that_of_the_page() {
        let (name, date) = title();
        assert_eq!(format!("{name}, {date}"), messages::title());
    }
}
