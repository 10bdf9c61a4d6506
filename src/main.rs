//! The program of the page.

fn main() {
    azerbaijan_1994::live::hydrate(|_| {});
}
