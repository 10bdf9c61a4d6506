//! `cargo xtask monkey`: thousands of random acts on the release page. What it finds is told with its seed, which does the
//! same again.

use e2e::browser::Browser;
use e2e::failure::{Failure, Outcome};
use e2e::monkey::Monkey;
use lexopt::prelude::*;
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let (browser, monkey) = read(lexopt::Parser::from_env())?;
    println!("{browser:?}: {} steps from seed {}", monkey.steps, monkey.seed);
    let journey = monkey.journey(browser).within(Duration::from_secs(6 * 3600));
    let outcome = journey.attempt(async |page| monkey.play(page).await).await;
    outcome.map_err(Failure::msg)?;
    println!("{} steps, and nothing was found", monkey.steps);
    Ok(())
}

fn read(mut line: lexopt::Parser) -> Outcome<(Browser, Monkey)> {
    let mut browser = Browser::Chromium;
    let mut monkey = Monkey {
        seed: fastrand::u64(..1 << 32),
        steps: 10_000,
    };
    while let Some(argument) = line.next()? {
        match argument {
            Long("seed") => monkey.seed = line.value()?.parse()?,
            Long("steps") => monkey.steps = line.value()?.parse()?,
            Long("browser") => {
                browser = match line.value()?.string()?.as_str() {
                    "chromium" => Browser::Chromium,
                    "firefox" => Browser::Firefox,
                    other => return Err(Failure::msg(format!("the monkey does not travel in {other}"))),
                }
            }
            other => return Err(Failure::msg(other.unexpected().to_string())),
        }
    }
    Ok((browser, monkey))
}
