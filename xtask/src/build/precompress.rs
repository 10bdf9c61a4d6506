//! Packed copies beside the files, for hosts that hand them out as they are: as small as it gets, and packed once
//! instead of for every reader.
//!
//! The same file gives the same copies, whenever and wherever it is packed.

use crate::error::{Error, Outcome};
use crate::paths;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// What is worth packing; pictures and fonts are packed already.
const KINDS: [&str; 11] = [
    "html",
    "css",
    "js",
    "mjs",
    "wasm",
    "svg",
    "json",
    "csv",
    "txt",
    "xml",
    "webmanifest",
];

/// Writes `x.br` and `x.gz` beside every file `x` that gets smaller by it.
pub fn pack(dist: &Path) -> Outcome {
    let names = paths::files(dist)?;
    for name in names.iter().filter(|name| is_packed(name)) {
        let path = dist.join(name);
        let bytes = fs::read(&path).map_err(Error::file(&path))?;
        for (extension, packed) in [("br", brotli(&bytes)), ("gz", gzip(&bytes))] {
            let copy = dist.join(format!("{name}.{extension}"));
            let packed = packed.map_err(Error::file(&copy))?;
            if worthwhile(bytes.len(), packed.len()) {
                fs::write(&copy, packed).map_err(Error::file(&copy))?;
            }
        }
    }
    Ok(())
}

/// Whether a file is one for readers, of a kind that gets smaller.
pub fn is_packed(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    let kind = file.rsplit_once('.').map(|(_, kind)| kind);
    !crate::host_config::FILES.contains(&file) && kind.is_some_and(|kind| KINDS.contains(&kind))
}

/// A copy that spares less than its own header and an entry in the folder is not worth a file.
fn worthwhile(plain: usize, packed: usize) -> bool {
    packed + 64 <= plain
}

/// gzip, level 9, without a time and a name.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// brotli, quality 11, with the largest window that browsers take.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn packed_bytes_are_the_same_bytes_and_the_same_each_time() {
        let plain = "Azerbaijan and Armenia. ".repeat(200).into_bytes();
        let (zipped, rolled) = (gzip(&plain).expect("packed"), brotli(&plain).expect("packed"));
        let mut again = Vec::new();
        let mut decoder = flate2::read::GzDecoder::new(&*zipped);
        decoder.read_to_end(&mut again).expect("unpacked");
        assert_eq!(again, plain);
        assert_eq!(
            decoder.header().map(flate2::GzHeader::mtime),
            Some(0),
            "a time is in it"
        );
        again.clear();
        brotli::BrotliDecompress(&mut &*rolled, &mut again).expect("unpacked");
        assert_eq!(again, plain);
        assert_eq!((gzip(&plain).ok(), brotli(&plain).ok()), (Some(zipped), Some(rolled)));
    }

    #[test]
    fn only_what_gets_smaller_gets_copies_and_nothing_that_speaks_to_hosts() {
        let folder = std::env::temp_dir().join(format!("azerbaijan-1994-packing-{}", std::process::id()));
        let long = "a,b,c\n".repeat(100);
        fs::create_dir_all(folder.join("data")).expect("a temporary folder can be made");
        for (name, text) in [
            ("data/long.csv", &*long),
            ("short.js", "1"),
            ("picture.png", &long),
            ("vercel.json", &long),
            (".htaccess", &long),
        ] {
            fs::write(folder.join(name), text).expect("written");
        }
        let outcome = pack(&folder);
        let listed = paths::files(&folder);
        fs::remove_dir_all(&folder).expect("removed");
        assert!(outcome.is_ok());
        let mut found = listed.expect("listed");
        found.retain(|name| name.ends_with(".br") || name.ends_with(".gz"));
        assert_eq!(found, ["data/long.csv.br", "data/long.csv.gz"]);
    }
}
