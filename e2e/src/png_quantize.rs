//! Encodes a browser's PNG again with a palette of at most 256 colours: for drawings in flat colours, a third of the size
//! without a visible difference.

use anyhow::{bail, Result};
use png::{BitDepth, ColorType, Compression, Decoder, Encoder};
use std::collections::HashMap;
use std::io::Cursor;

/// The size of the palette.
const COLORS: usize = 256;

type Color = [u8; 3];

/// The picture with a palette.
///
/// # Errors
/// When it is not a PNG of 8-bit RGB or RGBA, as browsers make them.
pub fn quantized(png: &[u8]) -> Result<Vec<u8>> {
    let mut reader = Decoder::new(Cursor::new(png)).read_info()?;
    let mut bytes = vec![0; reader.output_buffer_size()];
    let info = reader.next_frame(&mut bytes)?;
    let channels = match (info.bit_depth, info.color_type) {
        (BitDepth::Eight, ColorType::Rgb) => 3,
        (BitDepth::Eight, ColorType::Rgba) => 4,
        other => bail!("a screenshot is 8-bit RGB or RGBA, not {other:?}"),
    };
    let pixels: Vec<Color> = bytes[..info.buffer_size()]
        .chunks_exact(channels)
        .map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let palette = palette(&pixels);
    let mut known = HashMap::new();
    let indices: Vec<u8> = pixels
        .iter()
        .map(|pixel| *known.entry(*pixel).or_insert_with(|| nearest(&palette, *pixel)))
        .collect();
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, info.width, info.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Best);
    encoder.write_header()?.write_image_data(&indices)?;
    Ok(out)
}

/// The most frequent colours, where almost equal ones count as one.
fn palette(pixels: &[Color]) -> Vec<Color> {
    let mut bins: HashMap<Color, HashMap<Color, usize>> = HashMap::new();
    for pixel in pixels {
        let bin = pixel.map(|channel| channel >> 3);
        *bins.entry(bin).or_default().entry(*pixel).or_default() += 1;
    }
    let mut colors: Vec<(usize, Color)> = bins
        .values()
        .filter_map(|bin| {
            // The most frequent one of a bin, so that flat colours stay exact.
            let (color, _) = bin.iter().max_by_key(|(color, count)| (**count, **color))?;
            Some((bin.values().sum(), *color))
        })
        .collect();
    colors.sort_unstable_by(|a, b| b.cmp(a));
    colors.into_iter().take(COLORS).map(|(_, color)| color).collect()
}

/// The index of the nearest colour.
fn nearest(palette: &[Color], color: Color) -> u8 {
    let distance = |other: &Color| -> u32 { (0..3).map(|c| u32::from(other[c].abs_diff(color[c])).pow(2)).sum() };
    let found = (0..=u8::MAX).zip(palette).min_by_key(|(_, other)| distance(other));
    found.map_or(0, |(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_colours_stay_exact_and_rare_ones_become_the_nearest() {
        let pixels = [[250, 0, 0]; 9]
            .into_iter()
            .chain([[255, 3, 0], [0, 0, 99]])
            .collect::<Vec<_>>();
        let palette = palette(&pixels);
        assert_eq!(palette, [[250, 0, 0], [0, 0, 99]]);
        assert_eq!([nearest(&palette, [255, 3, 0]), nearest(&palette, [9, 9, 80])], [0, 1]);
    }

    #[test]
    fn a_quantized_picture_has_the_same_size_and_pixels() {
        let pixels = [[250, 0, 0, 255], [0, 0, 99, 255], [0, 0, 99, 255], [250, 0, 0, 255]].concat();
        let mut png = Vec::new();
        let mut encoder = Encoder::new(&mut png, 2, 2);
        encoder.set_color(ColorType::Rgba);
        encoder.set_depth(BitDepth::Eight);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&pixels).expect("pixels");
        writer.finish().expect("an end");
        let small = quantized(&png).expect("a picture of a browser");
        let mut decoder = Decoder::new(Cursor::new(small));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size()];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        assert_eq!((info.width, info.height, info.color_type), (2, 2, ColorType::Rgb));
        assert_eq!(bytes, [250, 0, 0, 0, 0, 99, 0, 0, 99, 250, 0, 0]);
    }

    #[test]
    fn other_files_are_refused() {
        assert!(quantized(b"no picture").is_err() && quantized(b"").is_err());
    }
}
