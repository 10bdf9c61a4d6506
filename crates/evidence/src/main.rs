//! The program that `web/without.js` loads in the browser.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen::prelude::*;

    /// Takes the messages of the page, once.
    #[wasm_bindgen]
    pub fn speak(lines: String) {
        messages::page::install(messages::LISTS.start, lines.leak());
    }

    /// What is left by an address; undefined if the evidence cannot be read.
    #[wasm_bindgen]
    pub fn read(evidence: &str, address: &str, page: &str) -> Option<String> {
        evidence::report::of_json(evidence, address, page)
    }
}
