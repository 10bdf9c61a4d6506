//! The program that saving and printing load in the browser. `web/picture.js` and `web/print.js` call its functions.

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
}
