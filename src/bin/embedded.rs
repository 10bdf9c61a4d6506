//! The program of the embedded page: the program of the page, connected with the host.

use azerbaijan_1994::{dom::embed, live};

fn main() {
    live::hydrate(embed::connect);
}
