//! Checks the content, with file, line and help for each error, and generates the tables of `src/generated.rs`.

use content::model::Content;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::spatial_nav::{self, Direction};
use geo::atlas::Atlas;
use geo::frames::Bounds;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Relative to the folder of this package, in which cargo runs the script.
const CONTENT: &str = "../../content";
const ATLAS: &str = "../../geometry/atlas.json";

fn main() -> ExitCode {
    for watched in [CONTENT, ATLAS] {
        println!("cargo:rerun-if-changed={watched}");
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(diagnostics) => {
            eprintln!("{diagnostics}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let content = content::load(Path::new(CONTENT)).map_err(|diagnostics| {
        diagnostics
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    })?;
    let atlas =
        Atlas::read(Path::new(ATLAS)).map_err(|error| format!("{ATLAS}: {error}\n  help: `cargo xtask geometry`"))?;
    let out = std::env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("cargo did not set OUT_DIR")?;
    std::fs::write(out.join("generated.rs"), tables(&content, &atlas)).map_err(|error| error.to_string())
}

/// The tables of `src/generated.rs` as Rust source.
fn tables(content: &Content, atlas: &Atlas) -> String {
    let mut classes = String::new();
    for layer in Layer::ALL {
        for moment in &content.moments {
            for republic in Republic::ALL {
                match content.class(layer, moment, republic) {
                    // Writing to a string cannot fail.
                    Some(class) => drop(write!(classes, "{class}")),
                    None => classes.push('-'),
                }
            }
        }
    }
    for moment in &content.moments {
        classes.extend(Republic::ALL.map(|republic| if content.is_group(moment, republic) { '1' } else { '0' }));
    }
    let moments: Vec<_> = content
        .moments
        .iter()
        .map(|moment| format!("Moment {{ slug: {:?} }}", moment.id))
        .collect();
    let texts: Vec<_> = content
        .moments
        .iter()
        .flat_map(|moment| content.moment_texts(moment))
        .map(|text| format!("{text:?}"))
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
    let extents = Republic::ALL.map(|republic| rect(atlas.of(republic).bounds));
    let essentials = Republic::ALL.map(|republic| rect(atlas.essential(republic)));
    let labels = Republic::ALL.map(|republic| atlas.of(republic).label);
    let neighbors = Republic::ALL.map(|republic| {
        list(&Direction::ALL.map(|direction| spatial_nav::next(&labels, republic.index(), direction).to_string()))
    });
    let frames = &atlas.frames;
    let mut out = String::new();
    let mut table = |doc: &str, name: &str, kind: &str, value: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "/// {doc}\npub const {name}: {kind} = {value};");
    };
    table(
        "The part of the map that the page opens with, in map units.",
        "HOME",
        "Rect",
        rect(frames.home),
    );
    table(
        "By layer, moment and republic a digit, an index into `Layer::classes`; a dash for the subject, which has none. \
         Then by moment and republic `1` for a stance that rests only on what the source says of a group.",
        "CLASSES",
        "&str",
        format!("{classes:?}"),
    );
    table(
        "The dated points and spans of the source, in order of time.",
        "MOMENTS",
        &format!("[Moment; {}]", moments.len()),
        list(&moments),
    );
    table(
        "The English texts of `moment_text`, moment by moment.\n#[cfg(not(target_arch = \"wasm32\"))]",
        "MOMENT_TEXTS",
        &format!("[&str; {}]", texts.len()),
        list(&texts),
    );
    table(
        "Indexed by sentence: the set of republics it reaches, one bit each.",
        "REACH",
        &format!("[u16; {}]", reach.len()),
        list(&reach),
    );
    table(
        "Indexed by republic: its bounding box, in map units.",
        "EXTENTS",
        "[Rect; 15]",
        list(&extents),
    );
    table(
        "Indexed by republic: what a view of it must show, in map units.",
        "ESSENTIALS",
        "[Rect; 15]",
        list(&essentials),
    );
    table(
        "Indexed by republic and direction: the index in `Republic::ALL` of the neighbour.",
        "NEIGHBORS",
        "[[u8; 4]; 15]",
        list(&neighbors),
    );
    out
}

fn rect(Bounds { x, y, width, height }: Bounds) -> String {
    format!("Rect::new({x}.0, {y}.0, {width}.0, {height}.0)")
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(", "))
}
