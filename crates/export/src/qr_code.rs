//! A link as a QR code, for a class to scan from the wall or from paper.

use crate::xml::Xml;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// The blank border that scanners need, in modules.
const QUIET_ZONE: i32 = 4;

/// The code as an SVG file, one unit for each module; `None` if the text does not fit (2,331 bytes do). A quarter of the
/// code may be unreadable at most: the error correction is `Medium` at least.
///
/// Black on white in every theme: many scanners do not read light codes on dark.
pub fn qr_code(text: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * QUIET_ZONE;
    let mut xml = Xml::default();
    let attributes: crate::xml::Attributes = &[
        ("xmlns", &"http://www.w3.org/2000/svg"),
        ("viewBox", &format!("0 0 {side} {side}")),
        ("shape-rendering", &"crispEdges"),
    ];
    xml.element("svg", attributes, |xml| {
        xml.empty("rect", &[("width", &side), ("height", &side), ("fill", &"#fff")]);
        xml.empty("path", &[("d", &dark_modules(&code)), ("fill", &"#000")]);
    });
    Some(xml.finish())
}

/// Path data of the dark modules, a rectangle for each run of them in a row.
fn dark_modules(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET_ZONE, y + QUIET_ZONE);
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a scanner reads of the code.
    fn read(svg: &str) -> String {
        const PIXELS: usize = 3;
        let document = roxmltree::Document::parse(svg).expect("SVG");
        let path = document
            .descendants()
            .find(|node| node.has_tag_name("path"))
            .expect("a path");
        let side: usize = document.root_element().attribute("viewBox").expect("a size")[4..]
            .split(' ')
            .next()
            .and_then(|side| side.parse().ok())
            .expect("a number");
        let mut dark = vec![false; side * side];
        for run in path
            .attribute("d")
            .expect("data")
            .split('z')
            .filter(|run| !run.is_empty())
        {
            let numbers: Vec<usize> = crate::number::numbers(run)
                .map(|number| number.abs() as usize)
                .collect();
            let [x, y, length, 1, _] = numbers[..] else {
                panic!("{run}")
            };
            dark[y * side + x..][..length].fill(true);
        }
        let is_dark = |x: usize, y: usize| dark[y / PIXELS * side + x / PIXELS];
        let pixel = |x, y| if is_dark(x, y) { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * PIXELS, side * PIXELS, pixel);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().expect("a readable code").1
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn a_scanner_reads_the_link_that_was_drawn(link in "https://[a-z]{3,30}\\.example/[a-zə/]{0,60}(#[a-z]{4,12})?") {
            prop_assert_eq!(read(&qr_code(&link).expect("it fits")), link);
        }
    }

    #[test]
    fn a_text_that_does_not_fit_has_no_code() {
        assert!(qr_code(&"ə".repeat(1165)).is_some());
        assert!(qr_code(&"ə".repeat(1166)).is_none());
    }
}
