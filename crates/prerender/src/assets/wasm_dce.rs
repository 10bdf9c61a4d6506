//! Removes from a WebAssembly file what its glue does not use, and shortens the names between the two: those of
//! wasm-bindgen are long and end in hashes that do not compress.
//!
//! Binaryen does the work.

use super::tool;
use crate::error::{PrerenderError, Result};
use crate::files;
use std::collections::HashMap;
use std::path::Path;
use wasmparser::{BinaryReaderError, Parser, Payload};

/// The WebAssembly features that the compiler used; the same as in `index.html`.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The names that Binaryen shortened, in its own format.
#[derive(serde::Deserialize)]
pub struct ShortNames {
    /// Module, name, short name.
    imports: Vec<(String, String, String)>,
    /// Name, short name.
    exports: Vec<(String, String)>,
}

/// Shrinks a WebAssembly file in place: exports that its glue does not name go, and all that only they needed. Returns the
/// short names for the glue; `None` without Binaryen.
///
/// # Errors
/// When the file is not valid WebAssembly, or Binaryen fails.
pub fn shrink(wasm: &Path, glue: &str) -> Result<Option<ShortNames>> {
    let invalid = |error: BinaryReaderError| {
        let help = "build again; the file is not what rustc writes";
        PrerenderError::invalid(wasm.display().to_string(), error.to_string(), help)
    };
    let exports = exports(&files::read_bytes(wasm)?).map_err(invalid)?;
    let temporary = tempfile::tempdir().map_err(PrerenderError::file(Path::new("a temporary folder")))?;
    let (graph, stripped) = (
        temporary.path().join("exports.json"),
        temporary.path().join("stripped.wasm"),
    );
    files::write(&graph, metadce_graph(&exports, glue))?;
    let graph = format!("--graph-file={}", graph.display());
    let (wasm, stripped) = (wasm.display().to_string(), stripped.display().to_string());
    if binaryen("wasm-metadce", &[&wasm, &graph, "-o", &stripped])?.is_none() {
        return Ok(None);
    }
    let arguments = [
        // The stack is at the bottom of memory and grows down, so sound code never uses the last kilobyte.
        "--low-memory-unused",
        // Control flow written anew, and optimised twice: 250 bytes of the download.
        "--flatten",
        "--rereloop",
        "-Oz",
        "-Oz",
        "--minify-imports-and-exports-and-modules",
    ];
    let names = binaryen("wasm-opt", &[&arguments[..], &[&stripped, "-o", &wasm]].concat())?;
    Ok(names.map(|names| serde_json::from_str(&names)).transpose()?)
}

/// The glue, as wasm-bindgen wrote it, without the functions that the WebAssembly no longer imports.
pub fn without_unused_imports(glue: &str, names: &ShortNames) -> String {
    const INDENT: &str = "        ";
    let mut out = String::new();
    let mut is_used = true;
    for line in glue.lines() {
        let entry = line
            .strip_prefix(INDENT)
            .and_then(|line| line.split_once(": function("));
        if let Some((name, _)) = entry {
            is_used = name.starts_with(' ') || names.imports.iter().any(|(_, old, _)| old == name);
        }
        if is_used {
            out.push_str(line);
            out.push('\n');
        }
        is_used |= line.strip_prefix(INDENT) == Some("},");
    }
    out
}

/// The glue with the short names. All imports are now of one module, `a`. Exports are replaced only as members of an
/// object: the glue may itself export a function of the same name.
pub fn with_short_names(glue: &str, names: &ShortNames) -> String {
    let mut text = glue.to_owned();
    if let Some((module, _, _)) = names.imports.first() {
        text = text.replace(&format!("\"{module}\""), "a");
    }
    let imports: HashMap<&str, &str> = names.imports.iter().map(|(_, old, new)| (&**old, &**new)).collect();
    let exports: HashMap<&str, &str> = names.exports.iter().map(|(old, new)| (&**old, &**new)).collect();
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(is_identifier) {
        let end = rest[start..]
            .find(|c| !is_identifier(c))
            .map_or(rest.len(), |length| start + length);
        out.push_str(&rest[..start]);
        let name = &rest[start..end];
        let export = exports.get(name).filter(|_| out.ends_with('.'));
        out.push_str(imports.get(name).or(export).unwrap_or(&name));
        rest = &rest[end..];
    }
    out + rest
}

fn is_identifier(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// The names of what a WebAssembly file exports.
fn exports(wasm: &[u8]) -> std::result::Result<Vec<String>, BinaryReaderError> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(section) = payload? {
            for export in section {
                names.push(export?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The graph of `wasm-metadce`: from outside, only the exports that the glue names are reached.
fn metadce_graph(exports: &[String], glue: &str) -> String {
    let names: Vec<&str> = glue.split(|c| !is_identifier(c)).collect();
    let named: Vec<_> = exports
        .iter()
        .filter(|export| names.contains(&export.as_str()))
        .collect();
    let mut graph = vec![serde_json::json!({ "name": "outside", "root": true, "reaches": named })];
    graph.extend(
        exports
            .iter()
            .map(|export| serde_json::json!({ "name": export, "export": export })),
    );
    serde_json::Value::from(graph).to_string()
}

fn binaryen(program: &'static str, arguments: &[&str]) -> Result<Option<String>> {
    tool::run(program, &[arguments, &FEATURES].concat(), Path::new("."), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exports_that_the_glue_names_are_reached() {
        let exports = ["memory", "free", "unused_free"].map(String::from);
        let graph: serde_json::Value =
            serde_json::from_str(&metadce_graph(&exports, "let a=w.memory;w.free(a)")).expect("it is JSON");
        assert_eq!(graph[0]["reaches"], serde_json::json!(["memory", "free"]));
        assert_eq!(graph.as_array().map(Vec::len), Some(4));
    }

    #[test]
    fn the_glue_gets_the_short_names_and_no_others() {
        let names: ShortNames = serde_json::from_str(
            r#"{"imports": [["./x_bg.js", "__wbg_get_1f", "$a"]], "exports": [["memory", "b"], ["go", "c"]]}"#,
        )
        .expect("it is as wasm-opt writes it");
        assert_eq!(
            with_short_names(
                r#"let i={"./x_bg.js":{__wbg_get_1f:e=>e.memory_}};w.memory.buffer;w.go(Memory)"#,
                &names
            ),
            r#"let i={a:{$a:e=>e.memory_}};w.b.buffer;w.c(Memory)"#
        );
        assert_eq!(
            with_short_names("function g(){w.go()}export{g as go}", &names),
            "function g(){w.c()}export{g as go}"
        );
    }

    #[test]
    fn imports_that_the_wasm_lost_leave_the_glue() {
        let entry = |name: &str| format!("        {name}: function(a) {{\n            a.b();\n        }},\n");
        let loader = |entries: &[&str]| {
            let entries: String = entries.iter().map(|name| entry(name)).collect();
            format!("    const import0 = {{\n{entries}    }};\n")
        };
        let names = ShortNames {
            imports: vec![("./x_bg.js".into(), "__wbg_get_1f".into(), "a".into())],
            exports: Vec::new(),
        };
        assert_eq!(
            without_unused_imports(&loader(&["__wbg_set_2e", "__wbg_get_1f", "__wbg_new_3d"]), &names),
            loader(&["__wbg_get_1f"])
        );
    }

    #[test]
    fn the_exports_of_a_wasm_are_read() {
        // (module (memory (export "m") 1))
        let wasm = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\x07\x05\x01\x01m\x02\0";
        assert_eq!(exports(wasm).expect("it is valid"), ["m"]);
        assert!(exports(b"nonsense").is_err());
    }
}
