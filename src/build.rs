//! placeholder until the facts room is written
fn main() {}
