//! Writes the generated functions.

use crate::english::{File, Message, Parameter};
use std::fmt::Write as _;

/// A function for each message, and a constant for each without variables.
pub fn source(files: &[File]) -> String {
    let messages = || files.iter().flat_map(|file| &file.messages).enumerate();
    let functions = messages().map(|(number, message)| function(number, message));
    let simple = messages().filter(|(_, message)| message.parameters.is_empty());
    let constants = simple.map(|(number, message)| {
        let name = message.key.replace('-', "_").to_uppercase();
        format!("    pub const {name}: Message = Message({number});\n")
    });
    let table = constants.collect::<String>();
    format!(
        "{}\n/// The messages without variables, for tables.\npub mod table {{\n    use crate::message::Message;\n{table}}}\n",
        functions.collect::<String>()
    )
}

fn function(number: usize, message: &Message) -> String {
    let mut out = String::new();
    for line in message.comment.lines() {
        let _ = writeln!(out, "/// {line}");
    }
    let name = message.key.replace('-', "_");
    if message.parameters.is_empty() {
        let _ = writeln!(
            out,
            "#[inline(always)]\npub fn {name}() -> &'static str {{ text({number}) }}"
        );
        return out;
    }
    let parameters: Vec<_> = message
        .parameters
        .iter()
        .map(|Parameter { name, is_number }| format!("{}: {}", snake(name), if *is_number { "usize" } else { "&str" }))
        .collect();
    let arguments: Vec<_> = message
        .parameters
        .iter()
        .map(|Parameter { name, is_number }| {
            format!(
                "Argument::{}({})",
                if *is_number { "Number" } else { "Text" },
                snake(name)
            )
        })
        .collect();
    let _ = writeln!(
        out,
        "pub fn {name}({}) -> String {{ format({number}, &[{}]) }}",
        parameters.join(", "),
        arguments.join(", ")
    );
    out
}

/// Raw, because a name may be a keyword of Rust.
fn snake(name: &str) -> String {
    format!("r#{}", name.replace('-', "_"))
}
