//! `cargo xtask`: reads the order, carries it out, and says in one line what went wrong and what mends it.

use std::process::ExitCode;
use xtask::cli::{self, Order};
use xtask::{audit, browser_tools, build, fuzz, geometry, serve, test};

fn main() -> ExitCode {
    let outcome = cli::read(lexopt::Parser::from_env()).and_then(|order| match order {
        Order::Help => {
            print!("{}", cli::HELP);
            Ok(())
        }
        Order::Serve { port, dev } => serve::serve(port, dev),
        Order::Build {
            public_url,
            site,
            record,
        } => build::build(public_url.as_deref(), site.as_deref(), record),
        Order::Test { quick } => test::test(quick),
        Order::Geometry => geometry::make(),
        Order::Shots(arguments) => browser_tools::shots(&arguments),
        Order::Bench(arguments) => browser_tools::bench(&arguments),
        Order::Monkey(arguments) => browser_tools::monkey(&arguments),
        Order::Soak(arguments) => browser_tools::soak(&arguments),
        Order::Fuzz { seconds, seed } => fuzz::fuzz(seconds, seed),
        Order::Audit { site } => audit::audit(site.as_deref()),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
