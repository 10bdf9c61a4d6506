//! Compressed copies beside the files, for hosts that serve them as they are: at the best level, compressed once instead
//! of for every reader. The same file always gives the same copies.

use crate::host_config::is_host_file;
use crate::parallel::in_parallel;
use crate::paths;
use anyhow::{Context, Result};
use std::io::{self, Write};
use std::path::Path;

/// The extensions of files that are worth compressing; pictures and fonts are compressed already.
const EXTENSIONS: [&str; 12] = [
    "html",
    "css",
    "js",
    "mjs",
    "wasm",
    "svg",
    "json",
    "geojson",
    "csv",
    "txt",
    "xml",
    "webmanifest",
];

/// The bytes that a copy must save to be worth a file: its own header and its entry in the folder.
const LEAST_SAVING: usize = 64;

/// Writes `x.br` and `x.gz` beside every file `x` that is smaller by it.
pub fn compress_all(dist: &Path) -> Result<()> {
    let names = paths::files(dist)?;
    let compressed = names.iter().filter(|name| is_compressed(name));
    in_parallel(compressed, |name| compress(dist, name))
        .into_iter()
        .collect()
}

fn compress(dist: &Path, name: &str) -> Result<()> {
    let bytes = paths::bytes(&dist.join(name))?;
    for (extension, compressed) in [("br", brotli(&bytes)), ("gz", gzip(&bytes))] {
        let compressed = compressed.with_context(|| name.to_owned())?;
        if compressed.len() + LEAST_SAVING <= bytes.len() {
            paths::write(&dist.join(format!("{name}.{extension}")), compressed)?;
        }
    }
    Ok(())
}

/// Whether a file is served compressed: it is for readers and of a kind that gets smaller.
pub fn is_compressed(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    !is_host_file(name) && extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
}

/// gzip, level 9, without a time and a name.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// brotli, quality 11, with the largest window that browsers accept.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &settings)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn compressed_bytes_decompress_to_the_same_bytes_and_are_the_same_each_time() {
        let plain = "Azerbaijan and Armenia. ".repeat(200).into_bytes();
        let (by_gzip, by_brotli) = (gzip(&plain).expect("compressed"), brotli(&plain).expect("compressed"));
        let mut again = Vec::new();
        let mut decoder = flate2::read::GzDecoder::new(&*by_gzip);
        decoder.read_to_end(&mut again).expect("decompressed");
        assert_eq!(again, plain);
        assert_eq!(
            decoder.header().map(flate2::GzHeader::mtime),
            Some(0),
            "a time is in it"
        );
        again.clear();
        brotli::BrotliDecompress(&mut &*by_brotli, &mut again).expect("decompressed");
        assert_eq!(again, plain);
        assert_eq!(
            (gzip(&plain).ok(), brotli(&plain).ok()),
            (Some(by_gzip), Some(by_brotli))
        );
    }

    #[test]
    fn only_files_for_readers_that_get_smaller_have_copies() {
        let dist = tempfile::tempdir().expect("a temporary folder");
        let long = "a,b,c\n".repeat(100);
        paths::create_folder(&dist.path().join("data")).expect("made");
        for (name, text) in [
            ("data/long.csv", &*long),
            ("short.js", "1"),
            ("picture.png", &long),
            ("nginx.conf", &long),
            (".htaccess", &long),
        ] {
            paths::write(&dist.path().join(name), text).expect("written");
        }
        compress_all(dist.path()).expect("compressed");
        let mut found = paths::files(dist.path()).expect("listed");
        found.retain(|name| name.ends_with(".br") || name.ends_with(".gz"));
        assert_eq!(found, ["data/long.csv.br", "data/long.csv.gz"]);
    }
}
