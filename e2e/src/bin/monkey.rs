//! `cargo xtask monkey`: thousands of random actions on the release page. A failure reports its seed, which repeats them.

use anyhow::Result;
use clap::{Parser, ValueEnum};
use e2e::browser::Browser;
use e2e::monkey::Monkey;
use std::time::Duration;

/// Random actions on the release page.
#[derive(Parser)]
#[command(name = "cargo xtask monkey")]
struct Options {
    /// The same seed repeats the same actions; a random one unless given
    #[arg(long)]
    seed: Option<u64>,
    /// How many actions
    #[arg(long, default_value_t = 10_000)]
    steps: usize,
    /// In which browser
    #[arg(long, value_enum, default_value_t = Engine::Chromium)]
    browser: Engine,
}

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
    let monkey = Monkey {
        seed: options.seed.unwrap_or_else(|| fastrand::u64(..1 << 32)),
        steps: options.steps,
    };
    println!("{browser:?}: {} steps from seed {}", monkey.steps, monkey.seed);
    let scenario = monkey.scenario(browser).timeout(Duration::from_secs(6 * 3600));
    scenario.try_run(async |page| monkey.play(page).await)?;
    println!("{} steps without a failure", monkey.steps);
    Ok(())
}
