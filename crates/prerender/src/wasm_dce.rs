//! Fewer bytes between wasm and loader: what no script asks for is taken out, and what is left gets short names.
//!
//! The work is done by Binaryen. Where it is not on the PATH, the wasm is only larger, and that is told.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};
use wasmparser::{Parser, Payload};

/// What wasm-opt and its kin must know of the features the compiler used; the same as in `index.html`.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// A wasm without the exports that its loader never names, without what only those needed, and with short names for
/// what is left between the two: wasm-bindgen's are long and end in numbers that no compression can shorten. Gives the
/// names, for the loader to follow; none where there is no Binaryen.
///
/// # Errors
/// When the wasm cannot be read, or Binaryen refuses it.
pub fn wasm(folder: &Path, name: &str, loader: &str) -> Result<Option<Names>, String> {
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
        short = serde_json::from_str(&names).map_err(|error| format!("wasm-opt's list of names: {error}"))?;
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
pub struct Names {
    /// Module, name, short name.
    imports: Vec<(String, String, String)>,
    /// Name, short name.
    exports: Vec<(String, String)>,
}

/// A loader, as wasm-bindgen wrote it, without the functions that the wasm no longer asks for.
pub fn asked_for(loader: &str, names: &Names) -> String {
    const ENTRY: &str = "        ";
    let mut out = String::new();
    let mut asked = true;
    for line in loader.lines() {
        let entry = line.strip_prefix(ENTRY).and_then(|line| line.split_once(": function("));
        if let Some((name, _)) = entry {
            asked = name.starts_with(' ') || names.imports.iter().any(|(_, old, _)| old == name);
        }
        if asked {
            out.push_str(line);
            out.push('\n');
        }
        asked |= line.strip_prefix(ENTRY) == Some("},");
    }
    out
}

/// A loader with the short names. All imports are of one module now, called `a`. Exports are followed only as members of
/// an object: a loader may itself export a function of the same name.
pub fn renamed(loader: &str, names: &Names) -> String {
    let mut text = loader.to_owned();
    if let Some((module, _, _)) = names.imports.first() {
        text = text.replace(&format!("\"{module}\""), "a");
    }
    let imports: HashMap<&str, &str> = names.imports.iter().map(|(_, old, new)| (&**old, &**new)).collect();
    let exports: HashMap<&str, &str> = names.exports.iter().map(|(old, new)| (&**old, &**new)).collect();
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(is_name) {
        let end = rest[start..]
            .find(|c| !is_name(c))
            .map_or(rest.len(), |length| start + length);
        out.push_str(&rest[..start]);
        let word = &rest[start..end];
        let export = exports.get(word).filter(|_| out.ends_with('.'));
        out.push_str(imports.get(word).or(export).unwrap_or(&word));
        rest = &rest[end..];
    }
    out + rest
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

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(
            renamed("function g(){w.go()}export{g as go}", &names),
            "function g(){w.c()}export{g as go}"
        );
    }

    #[test]
    fn what_the_wasm_no_longer_asks_for_leaves_the_loader() {
        let entry = |name: &str| format!("        {name}: function(a) {{\n            a.b();\n        }},\n");
        let loader = |entries: &[&str]| {
            let entries: String = entries.iter().map(|name| entry(name)).collect();
            format!("    const import0 = {{\n{entries}    }};\n")
        };
        let names = Names {
            imports: vec![("./x_bg.js".into(), "__wbg_get_1f".into(), "a".into())],
            exports: Vec::new(),
        };
        assert_eq!(
            asked_for(&loader(&["__wbg_set_2e", "__wbg_get_1f", "__wbg_new_3d"]), &names),
            loader(&["__wbg_get_1f"])
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
