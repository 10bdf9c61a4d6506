//! The picture from outside: whether it stands alone, and whether it is the drawing that readers know.

mod known_drawings;
mod sample;
mod standing_alone;
