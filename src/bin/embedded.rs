//! The program of the embedded page: that of the page, which also exchanges messages with its host.

use azerbaijan_1994::{dom::embed, live};

fn main() {
    live::hydrate(embed::connect);
}
