//! The program of the page.

use azerbaijan_1994::edition::Edition;
use azerbaijan_1994::live;

fn main() {
    live::hydrate(Edition::Whole, |_| {});
}
