//! Writes the generated tables.

use crate::english::{File, Message, Parameter};
use std::fmt::Write as _;

/// Keys, parameters, texts and numbers of all files.
pub fn source(files: &[File]) -> String {
    let mut out = String::new();
    let mut push = |line: std::fmt::Arguments| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{line}");
    };
    let messages: Vec<&Message> = files.iter().flat_map(|file| &file.messages).collect();
    push(format_args!(
        "/// The keys of all messages, in the order of their numbers.\n#[cfg(not(target_arch = \"wasm32\"))]"
    ));
    push(format_args!("pub static KEYS: [&str; {}] = [", messages.len()));
    for message in &messages {
        push(format_args!("    {:?},", message.key));
    }
    push(format_args!("];\n/// The parameters of all messages: name, and whether it is a number.\n#[cfg(not(target_arch = \"wasm32\"))]"));
    push(format_args!(
        "pub static PARAMETERS: [&[(&str, bool)]; {}] = [",
        messages.len()
    ));
    for message in &messages {
        let list: Vec<_> = message
            .parameters
            .iter()
            .map(|Parameter { name, is_number }| format!("({name:?}, {is_number})"))
            .collect();
        push(format_args!("    &[{}],", list.join(", ")));
    }
    push(format_args!(
        "];\n/// The English files: name and text.\n#[cfg(not(target_arch = \"wasm32\"))]"
    ));
    push(format_args!("pub const ENGLISH: [(&str, &str); {}] = [", files.len()));
    for file in files {
        let path = std::fs::canonicalize(&file.path).unwrap_or(file.path.clone());
        push(format_args!(
            "    ({:?}, include_str!({:?})),",
            file.name,
            path.display().to_string()
        ));
    }
    push(format_args!("];"));
    let mut number = 0;
    for file in files {
        let name = file.name.trim_end_matches(".ftl").replace('-', "_").to_uppercase();
        let end = number + file.messages.len();
        push(format_args!(
            "/// The numbers of the messages of {}.\npub const {name}: std::ops::Range<usize> = {number}..{end};",
            file.name
        ));
        number = end;
    }
    out
}
