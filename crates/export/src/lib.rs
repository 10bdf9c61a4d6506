//! The map as a picture that stands alone: [`svg`] draws it from what the page shows, [`hatching`] draws a hatching as
//! lines, and [`qr_code`] draws a link. All are pure; `main.rs` gives them to the page's JavaScript.
//!
//! The picture must work in programs that know little of SVG. Every color is therefore an attribute, there is no style
//! sheet, variable, `use`, `foreignObject` or pattern in it, and it loads nothing.

mod error;
mod footer;
mod hatching;
mod labels;
mod legend;
mod map;
mod number;
mod page;
mod qr_code;
mod rect;
mod state;
mod template;
mod typesetter;
mod viewport;
mod xml;

pub use error::Error;
pub use hatching::hatching;
pub use page::{svg, svg_from_json, SIZE};
pub use qr_code::qr_code;
pub use rect::Rect;
pub use state::{
    Camera, ChosenRepublic, Connector, Legend, LegendEntry, MapState, Mark, Provenance, Reach, Region, Sentence, Shape,
};
pub use template::{Colors, Hatch, Label, LabelStyle, Paint, Template};
pub use typesetter::Measure;
