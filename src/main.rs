//! The entry in the browser: makes the printed page live. A page that was not printed is left alone.

fn main() {
    #[cfg(target_arch = "wasm32")]
    if let Some(root) = azerbaijan_1994::browser::root() {
        azerbaijan_1994::browser::make_live(root);
    }
}
