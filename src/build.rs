//! The build script: refuses bad content, and writes the few facts that the live page carries (`src/facts.rs`).
//!
//! It shares the pure rooms with the package, so that what is checked here is what is printed and tested.

// Most of the shared rooms is used by the press and the tests, not here.
#![allow(dead_code)]

mod atlas;
mod compass;
mod content;
mod layer;
mod readability;
mod republic;

use atlas::{Atlas, Rect};
use content::model::Content;
use layer::Layer;
use republic::Republic;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const ATLAS: &str = "geometry/atlas.json";

fn main() -> ExitCode {
    for watched in ["content", ATLAS, "src"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let content = content::load(Path::new("content"))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let atlas =
        Atlas::read(Path::new(ATLAS)).map_err(|error| format!("{ATLAS}: {error}\n  mend: `cargo xtask geometry`"))?;
    let out = std::env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("cargo did not set OUT_DIR")?;
    std::fs::write(out.join("facts.rs"), facts(&content, &atlas)).map_err(|error| error.to_string())
}

/// The tables of `src/facts.rs`, as Rust.
fn facts(content: &Content, atlas: &Atlas) -> String {
    // Checked content has an article for each republic.
    let coverages: Vec<_> = Republic::ALL
        .into_iter()
        .filter_map(|republic| content.article(republic))
        .map(|article| format!("Coverage::{:?}", article.coverage))
        .collect();
    let classes = Layer::ALL.map(|layer| {
        let moments = content.moments.iter().map(|moment| {
            let row = Republic::ALL.map(|republic| {
                content
                    .class(layer, moment, republic)
                    .map_or("NO_CLASS".to_owned(), |class| class.to_string())
            });
            list(&row)
        });
        list(&moments.collect::<Vec<_>>())
    });
    let moments: Vec<_> = content
        .moments
        .iter()
        .map(|moment| {
            let (slug, label) = (&moment.id, &moment.label);
            let (begins, place) = (
                content::date::words(&moment.from),
                content.cis_place(moment).map_or("", |place| &place.place),
            );
            format!("Moment {{ slug: {slug:?}, label: {label:?}, begins: {begins:?}, cis_place: {place:?} }}")
        })
        .collect();
    let reach: Vec<_> = content
        .sentences
        .iter()
        .map(|sentence| {
            let bits = content
                .reach(sentence)
                .into_iter()
                .fold(0_u16, |set, republic| set | 1 << republic.index());
            format!("{bits:#b}")
        })
        .collect();
    let extents = Republic::ALL.map(|republic| frame(atlas.of(republic).bounds));
    let labels = Republic::ALL.map(|republic| atlas.of(republic).label);
    let steps = Republic::ALL.map(|republic| {
        list(&compass::Heading::ALL.map(|heading| compass::next(&labels, republic.index(), heading).to_string()))
    });
    let frames = &atlas.frames;
    let insets = frames
        .insets()
        .map(|(slug, bounds)| format!("Inset {{ slug: {slug:?}, frame: {} }}", frame(bounds)));
    let mut out = String::new();
    let mut table = |doc: &str, name: &str, kind: &str, value: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "/// {doc}\npub const {name}: {kind} = {value};");
    };
    table(
        "The view the page opens with, in map units.",
        "HOME",
        "Frame",
        frame(frames.home),
    );
    table(
        "All of the region, in map units; the same shape as the home view.",
        "WHOLE",
        "Frame",
        frame(frames.whole),
    );
    table(
        "The parts of the map drawn larger.",
        "INSETS",
        &format!("[Inset; {}]", insets.len()),
        list(&insets),
    );
    table("By republic.", "COVERAGES", "[Coverage; 15]", list(&coverages));
    table(
        "By layer, moment and republic: the place in `Layer::classes`, or `NO_CLASS`.",
        "CLASSES",
        &format!("[[[u8; 15]; {}]; {}]", moments.len(), classes.len()),
        list(&classes),
    );
    table(
        "The dated points and spans of the source, in order of time.",
        "MOMENTS",
        &format!("[Moment; {}]", moments.len()),
        list(&moments),
    );
    table(
        "By sentence: the set of republics it reaches, one bit each.",
        "REACH",
        &format!("[u16; {}]", reach.len()),
        list(&reach),
    );
    table("By republic, in map units.", "EXTENTS", "[Frame; 15]", list(&extents));
    table(
        "By republic and arrow: the place in `Republic::ALL` of the one that lies that way.",
        "STEPS",
        "[[u8; 4]; 15]",
        list(&steps),
    );
    out
}

fn frame(Rect { x, y, width, height }: Rect) -> String {
    format!("Frame::new({x}.0, {y}.0, {width}.0, {height}.0)")
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(", "))
}
