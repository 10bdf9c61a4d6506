//! `cargo xtask monkey`: thousands of random actions on the release page, or of random addresses. A failure reports its seed,
//! which repeats them.

use anyhow::Result;
use clap::{Parser, ValueEnum};
use e2e::browser::Browser;
use e2e::monkey::{Addresses, Monkey};
use std::time::Duration;

/// Random actions on the release page.
#[derive(Parser)]
#[command(name = "cargo xtask monkey")]
struct Options {
    /// The same seed repeats the same actions; a random one unless given
    #[arg(long)]
    seed: Option<u64>,
    /// How many actions or addresses
    #[arg(long, default_value_t = 10_000)]
    steps: usize,
    /// Opens random addresses of the pages instead, right and damaged ones
    #[arg(long)]
    addresses: bool,
    /// In which browser
    #[arg(long, value_enum, default_value_t = Engine::Chromium)]
    browser: Engine,
}

/// Of a whole run.
const LIMIT: Duration = Duration::from_secs(6 * 3600);

#[derive(Clone, Copy, ValueEnum)]
enum Engine {
    Chromium,
    Firefox,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let browser = match options.browser {
        Engine::Chromium => Browser::Chromium,
        Engine::Firefox => Browser::Firefox,
    };
    let (seed, steps) = (options.seed.unwrap_or_else(|| fastrand::u64(..1 << 32)), options.steps);
    let what = if options.addresses { "addresses" } else { "actions" };
    println!("{browser:?}: {steps} {what} from seed {seed}");
    if options.addresses {
        let addresses = Addresses { seed, count: steps };
        let scenario = addresses.scenario(browser).timeout(LIMIT);
        scenario.try_run(async |page| addresses.open(page).await)?;
    } else {
        let monkey = Monkey { seed, steps };
        let scenario = monkey.scenario(browser).timeout(LIMIT);
        scenario.try_run(async |page| monkey.play(page).await)?;
    }
    println!("{steps} {what} without a failure");
    Ok(())
}
