//! Fewer bytes for the same page: one minified style sheet in place of many, minified scripts, and a wasm without what
//! no script asks it for. Only what hydration does not walk is touched; the HTML stays as it was printed.
//!
//! The work is done by esbuild and by Binaryen. Where one of them is not on the PATH, the page is only larger, and that
//! is told.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use wasmparser::{Parser, Payload};

/// Browsers from 2023 on.
const TARGET: &str = "--target=chrome111,firefox115,safari16.4";

/// What wasm-opt and its kin must know of the features the compiler used; the same as in `index.html`.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// A style sheet without what only its authors need.
///
/// # Errors
/// When esbuild finds a mistake in it.
pub fn sheet(css: &str) -> Result<String, String> {
    let small = esbuild(Path::new("."), &["--loader=css", "--minify", "--charset=utf8"], css)?;
    Ok(small.unwrap_or_else(|| css.to_owned()))
}

/// A script without what only its authors need.
///
/// # Errors
/// When esbuild finds a mistake in it.
pub fn script(js: &str) -> Result<String, String> {
    let small = esbuild(Path::new("."), &["--loader=js", "--minify", "--charset=utf8"], js)?;
    Ok(small.unwrap_or_else(|| js.to_owned()))
}

/// The loader that wasm-bindgen wrote, without the classes that libraries export to scripts that this page has not.
/// Only its default export stays.
///
/// # Errors
/// When esbuild finds a mistake in it.
pub fn loader(folder: &Path, name: &str) -> Result<Option<String>, String> {
    // Disposing of an object and waiting for its collection are done to classes as the module is read; that alone
    // would keep the classes.
    let arguments = [
        "--bundle",
        "--minify",
        "--format=esm",
        "--define:Symbol.dispose=undefined",
        "--pure:FinalizationRegistry",
        "--charset=utf8",
    ];
    esbuild(folder, &arguments, &format!("export {{ default }} from \"./{name}\""))
}

/// A wasm without the exports that its loader never names, without what only those needed, and with short names for
/// what is left between the two: wasm-bindgen's are long and end in numbers that no compression can shorten. Gives the
/// loader with the same names; none where there is no Binaryen.
///
/// # Errors
/// When the wasm cannot be read, or Binaryen refuses it.
pub fn wasm(folder: &Path, name: &str, loader: &str) -> Result<Option<String>, String> {
    let file = folder.join(name);
    let told = |error: std::io::Error| format!("{}: {error}", file.display());
    let exports =
        exports(&std::fs::read(&file).map_err(told)?).map_err(|what| format!("{}: {what}", file.display()))?;
    let (graph, pruned) = (folder.join("exports.json"), folder.join("pruned.wasm"));
    std::fs::write(&graph, reached(&exports, loader)).map_err(told)?;
    let graph_argument = format!("--graph-file={}", graph.display());
    let (from, between) = (file.display().to_string(), pruned.display().to_string());
    let mut short = None;
    if binaryen("wasm-metadce", &[&from, &graph_argument, "-o", &between])?.is_some() {
        // The stack lies at the bottom of memory and grows down: its last kilobyte is never reached by sound code.
        let arguments = ["-Oz", "--low-memory-unused", "--minify-imports-and-exports-and-modules"];
        let names = binaryen("wasm-opt", &[&arguments[..], &[&between, "-o", &from]].concat())?.unwrap_or_default();
        let names = serde_json::from_str(&names).map_err(|error| format!("wasm-opt's list of names: {error}"))?;
        short = Some(renamed(loader, &names));
    }
    for left in [&graph, &pruned] {
        if left.exists() {
            std::fs::remove_file(left).map_err(told)?;
        }
    }
    Ok(short)
}

/// The names that Binaryen made short, as it tells them.
#[derive(serde::Deserialize)]
struct Names {
    /// Module, name, short name.
    imports: Vec<(String, String, String)>,
    /// Name, short name.
    exports: Vec<(String, String)>,
}

/// A loader with the short names. All imports are of one module now, called `a`.
fn renamed(loader: &str, names: &Names) -> String {
    let mut text = loader.to_owned();
    if let Some((module, _, _)) = names.imports.first() {
        text = text.replace(&format!("\"{module}\""), "a");
    }
    let imports = names.imports.iter().map(|(_, old, new)| (old, new));
    let exports = names.exports.iter().map(|(old, new)| (old, new));
    let known: std::collections::HashMap<&String, &String> = imports.chain(exports).collect();
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(is_name) {
        let end = rest[start..]
            .find(|c| !is_name(c))
            .map_or(rest.len(), |length| start + length);
        out.push_str(&rest[..start]);
        let word = rest[start..end].to_owned();
        out.push_str(known.get(&word).map_or(word.as_str(), |new| new));
        rest = &rest[end..];
    }
    out + rest
}

/// The names of the style sheets that Trunk's HTML links, in order.
pub fn sheets(html: &str) -> Vec<String> {
    links(html).map(|(_, name)| name.to_owned()).collect()
}

/// The HTML with one link in place of those to all its sheets.
pub fn with_one_sheet(html: &str, name: &str) -> String {
    let mut out = html.to_owned();
    for (at, (link, old)) in links(html).enumerate() {
        let new = if at == 0 {
            link.replace(old, name)
        } else {
            String::new()
        };
        out = out.replacen(&format!("{link}\n"), &new, 1);
    }
    out
}

/// The links to style sheets, whole lines, and the file each names.
fn links(html: &str) -> impl Iterator<Item = (&str, &str)> {
    html.lines()
        .filter(|line| line.starts_with("<link rel=\"stylesheet\""))
        .filter_map(|line| {
            let address = line.split("href=\"").nth(1)?.split('"').next()?;
            Some((line, address.rsplit('/').next()?))
        })
}

/// The names of what a wasm exports.
fn exports(wasm: &[u8]) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(section) = payload.map_err(|error| error.to_string())? {
            for export in section {
                names.push(export.map_err(|error| error.to_string())?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The exports as `wasm-metadce` wants to be told of them: from outside, those are reached that the loader names.
fn reached(exports: &[String], loader: &str) -> String {
    let words: Vec<&str> = loader
        .split(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')
        .collect();
    let named: Vec<_> = exports
        .iter()
        .filter(|export| words.contains(&export.as_str()))
        .collect();
    let mut graph = vec![serde_json::json!({ "name": "outside", "root": true, "reaches": named })];
    graph.extend(
        exports
            .iter()
            .map(|export| serde_json::json!({ "name": export, "export": export })),
    );
    serde_json::Value::from(graph).to_string()
}

/// Runs a tool of Binaryen and gives what it says; none where there is no such tool.
fn binaryen(tool: &str, arguments: &[&str]) -> Result<Option<String>, String> {
    let run = Command::new(tool)
        .args(arguments)
        .args(FEATURES)
        .stderr(Stdio::inherit())
        .output();
    match run {
        Ok(done) if done.status.success() => Ok(Some(String::from_utf8_lossy(&done.stdout).into_owned())),
        Ok(done) => Err(format!("{tool} failed ({}); its words are above", done.status)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("press: no {tool} on the PATH, so the wasm stays large; `cargo xtask build` brings it along");
            Ok(None)
        }
        Err(error) => Err(format!("{tool}: {error}")),
    }
}

/// Runs esbuild in a folder on a text; none where there is no esbuild.
fn esbuild(folder: &Path, arguments: &[&str], text: &str) -> Result<Option<String>, String> {
    let child = Command::new("esbuild")
        .args(arguments)
        .args([TARGET, "--log-level=warning"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("press: no esbuild on the PATH, so texts stay large; `cargo xtask build` brings it along");
            return Ok(None);
        }
        Err(error) => return Err(format!("esbuild: {error}")),
    };
    if let Some(mut input) = child.stdin.take() {
        // A program that ends early tells why itself.
        let _ = input.write_all(text.as_bytes());
    }
    let done = child.wait_with_output().map_err(|error| error.to_string())?;
    if !done.status.success() {
        return Err("esbuild refuses a text; its words are above".to_owned());
    }
    String::from_utf8(done.stdout)
        .map(Some)
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<title>x</title>\n<link rel=\"stylesheet\" href=\"./one-1.css\"/>\n<link rel=\"icon\" \
        href=\"i.svg\">\n<link rel=\"stylesheet\" href=\"./two-2.css\"/>\n</head>\n";

    #[test]
    fn many_sheets_become_one_and_nothing_else_changes() {
        assert_eq!(sheets(HTML), ["one-1.css", "two-2.css"]);
        assert_eq!(
            with_one_sheet(HTML, "style-3.css"),
            "<title>x</title>\n<link rel=\"stylesheet\" href=\"./style-3.css\"/><link rel=\"icon\" \
            href=\"i.svg\">\n</head>\n"
        );
    }

    #[test]
    fn only_what_the_loader_names_is_reached() {
        let exports = ["memory", "free", "unused_free"].map(String::from);
        let graph: serde_json::Value =
            serde_json::from_str(&reached(&exports, "let a=w.memory;w.free(a)")).expect("it is JSON");
        assert_eq!(graph[0]["reaches"], serde_json::json!(["memory", "free"]));
        assert_eq!(graph.as_array().map(Vec::len), Some(4));
    }

    #[test]
    fn the_loader_follows_the_short_names_and_only_those() {
        let names: Names = serde_json::from_str(
            r#"{"imports": [["./x_bg.js", "__wbg_get_1f", "$a"]], "exports": [["memory", "b"], ["go", "c"]]}"#,
        )
        .expect("it is as wasm-opt writes it");
        assert_eq!(
            renamed(
                r#"let i={"./x_bg.js":{__wbg_get_1f:e=>e.memory_}};w.memory.buffer;w.go(Memory)"#,
                &names
            ),
            r#"let i={a:{$a:e=>e.memory_}};w.b.buffer;w.c(Memory)"#
        );
    }

    #[test]
    fn a_wasm_tells_its_exports() {
        // (module (memory (export "m") 1))
        let wasm = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\x07\x05\x01\x01m\x02\0";
        assert_eq!(exports(wasm), Ok(vec!["m".to_owned()]));
        assert!(exports(b"nonsense").is_err());
    }
}
