//! The entry of the quiz in the browser: a program of its own, which only the quiz's page loads.

fn main() {
    #[cfg(target_arch = "wasm32")]
    azerbaijan_1994::study::start();
}
