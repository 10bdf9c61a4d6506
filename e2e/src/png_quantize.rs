//! Encodes a browser's PNG again with a palette of at most 256 colours: for drawings in flat colours, a third of the size
//! without a visible difference.

use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use std::collections::HashMap;
use std::io::{Read, Write};

/// How many colours a palette may have.
const COLOURS: usize = 256;

type Colour = [u8; 3];

/// The picture with a palette; none if it is not of eight bits a channel, or broken.
pub fn reduced(png: &[u8]) -> Option<Vec<u8>> {
    let chunks = chunks(png.get(8..)?)?;
    let head = chunks.iter().find(|(kind, _)| *kind == b"IHDR")?.1;
    let number = |at: usize| Some(u32::from_be_bytes(*head.get(at..)?.first_chunk()?) as usize);
    let (width, height) = (number(0)?, number(4)?);
    let channels = match head.get(8..13)? {
        [8, 2, 0, 0, 0] => 3,
        [8, 6, 0, 0, 0] => 4,
        _ => return None,
    };
    let packed: Vec<u8> = chunks
        .iter()
        .filter(|(kind, _)| *kind == b"IDAT")
        .flat_map(|(_, data)| data.iter().copied())
        .collect();
    let mut lines = Vec::new();
    ZlibDecoder::new(&*packed).read_to_end(&mut lines).ok()?;
    let pixels = unfiltered(&lines, width * channels, channels)?;
    let pixels: Vec<Colour> = pixels
        .chunks_exact(channels)
        .map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    if pixels.len() != width * height {
        return None;
    }
    let palette = palette(&pixels);
    let mut known = HashMap::new();
    let mut body = ZlibEncoder::new(Vec::new(), Compression::best());
    for line in pixels.chunks_exact(width) {
        let places = line
            .iter()
            .map(|pixel| *known.entry(*pixel).or_insert_with(|| nearest(&palette, *pixel)));
        let line: Vec<u8> = std::iter::once(0).chain(places).collect();
        body.write_all(&line).ok()?;
    }
    // The same size, eight bits a pixel, each the place of a colour in the palette.
    let head = [&head[..8], &[8, 3, 0, 0, 0]].concat();
    let mut out = png[..8].to_vec();
    for (kind, data) in [
        (b"IHDR", head),
        (b"PLTE", palette.concat()),
        (b"IDAT", body.finish().ok()?),
        (b"IEND", Vec::new()),
    ] {
        out.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
        let mut sum = Crc::new();
        for part in [&kind[..], &data] {
            sum.update(part);
            out.extend(part);
        }
        out.extend(sum.sum().to_be_bytes());
    }
    Some(out)
}

/// The chunks of a PNG after its signature, each with its kind.
fn chunks(mut rest: &[u8]) -> Option<Vec<(&[u8; 4], &[u8])>> {
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let (data, after) = after.split_at_checked(u32::from_be_bytes(*length) as usize)?;
        found.push((kind, data));
        rest = after.get(4..)?;
    }
    Some(found)
}

/// The bytes of the pixels. Each line says by which neighbours its bytes are told: left, above, or both.
fn unfiltered(lines: &[u8], length: usize, step: usize) -> Option<Vec<u8>> {
    let mut out: Vec<u8> = Vec::with_capacity(lines.len());
    for (row, line) in lines.chunks_exact(length + 1).enumerate() {
        for (at, byte) in line[1..].iter().enumerate() {
            let place = row * length + at;
            let left = if at >= step { out[place - step] } else { 0 };
            let above = if row > 0 { out[place - length] } else { 0 };
            let corner = if at >= step && row > 0 {
                out[place - length - step]
            } else {
                0
            };
            let guess = match line[0] {
                0 => 0,
                1 => left,
                2 => above,
                3 => u8::midpoint(left, above),
                4 => {
                    let guess = i16::from(left) + i16::from(above) - i16::from(corner);
                    let far = |from: u8| (guess - i16::from(from)).abs();
                    [left, above, corner].into_iter().min_by_key(|from| far(*from))?
                }
                _ => return None,
            };
            out.push(byte.wrapping_add(guess));
        }
    }
    Some(out)
}

/// The colours that stand for all: the most frequent ones, where colours that nobody tells apart count as one.
fn palette(pixels: &[Colour]) -> Vec<Colour> {
    let mut bins: HashMap<Colour, HashMap<Colour, usize>> = HashMap::new();
    for pixel in pixels {
        let bin = pixel.map(|channel| channel >> 3);
        *bins.entry(bin).or_default().entry(*pixel).or_default() += 1;
    }
    let mut colours: Vec<(usize, Colour)> = bins
        .values()
        .filter_map(|bin| {
            // The one most used, so that flat colours stay exactly what they are.
            let (colour, _) = bin.iter().max_by_key(|(colour, count)| (**count, **colour))?;
            Some((bin.values().sum(), *colour))
        })
        .collect();
    colours.sort_unstable_by(|a, b| b.cmp(a));
    colours.into_iter().take(COLOURS).map(|(_, colour)| colour).collect()
}

/// The place of the colour nearest to another.
fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let far = |other: &Colour| -> u32 { (0..3).map(|c| u32::from(other[c].abs_diff(colour[c])).pow(2)).sum() };
    let found = (0..=u8::MAX).zip(palette).min_by_key(|(_, other)| far(other));
    found.map_or(0, |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_by_their_neighbours() {
        // Two pixels a line, of one byte each, by each of the five ways.
        let lines = [0, 1, 2, 1, 3, 1, 2, 1, 1, 3, 2, 2, 4, 1, 1];
        assert_eq!(unfiltered(&lines, 2, 1), Some(vec![1, 2, 3, 4, 4, 5, 4, 6, 5, 7]));
        assert_eq!(unfiltered(&[9, 0, 0], 2, 1), None);
    }

    #[test]
    fn frequent_colours_stay_as_they_are_and_rare_ones_go_to_the_nearest() {
        let pixels = [[250, 0, 0]; 9]
            .into_iter()
            .chain([[255, 3, 0], [0, 0, 99]])
            .collect::<Vec<_>>();
        let palette = palette(&pixels);
        assert_eq!(palette, [[250, 0, 0], [0, 0, 99]]);
        assert_eq!([nearest(&palette, [255, 3, 0]), nearest(&palette, [9, 9, 80])], [0, 1]);
    }

    #[test]
    fn what_is_no_picture_of_a_browser_is_refused() {
        assert_eq!(reduced(b"no picture"), None);
        assert_eq!(reduced(b""), None);
    }
}
