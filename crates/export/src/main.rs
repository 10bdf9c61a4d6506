//! The program that saving, printing and sharing load in the browser. `web/save.js`, `web/print.js` and `web/qr.js` call its
//! functions.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use export::Rect;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        /// What measures text: a canvas.
        pub type Ruler;
        #[wasm_bindgen(method)]
        fn width(this: &Ruler, font: &str, text: &str) -> f64;
    }

    /// The picture of a state, by a template; both are JSON.
    #[wasm_bindgen]
    pub fn svg(template: &str, state: &str, ruler: &Ruler) -> Result<String, JsError> {
        let measure = |font: &str, text: &str| ruler.width(font, text);
        export::svg_from_json(template, state, &measure).map_err(|error| JsError::new(&error.to_string()))
    }

    /// Path data of a hatching over a rectangle.
    #[wasm_bindgen]
    pub fn hatching(tile: &str, size: f64, x: f64, y: f64, width: f64, height: f64) -> String {
        export::hatching(tile, size, Rect::new(x, y, width, height))
    }
    /// A link as a QR code, an SVG file; undefined if it does not fit.
    #[wasm_bindgen]
    pub fn qr_code(text: &str) -> Option<String> {
        export::qr_code(text)
    }
}
