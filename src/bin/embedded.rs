//! The program of the embedded page: that of the page, which also exchanges messages with its host.

use azerbaijan_1994::dom::embed;
use azerbaijan_1994::edition::Edition;
use azerbaijan_1994::live;

fn main() {
    live::hydrate(Edition::Embed, embed::connect);
}
