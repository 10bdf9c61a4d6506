//! `cargo xtask`: reads the order, carries it out, and says in one line what went wrong and what mends it.

use std::process::ExitCode;
use xtask::order::{self, Order};
use xtask::{audit, build, fuzz, geometry, looking, serve, suite};

fn main() -> ExitCode {
    let outcome = order::read(lexopt::Parser::from_env()).and_then(|order| match order {
        Order::Help => {
            print!("{}", order::HELP);
            Ok(())
        }
        Order::Serve { port, dev } => serve::serve(port, dev),
        Order::Build {
            public_url,
            site,
            record,
        } => build::build(public_url.as_deref(), site.as_deref(), record),
        Order::Test { quick } => suite::test(quick),
        Order::Geometry => geometry::make(),
        Order::Shots(arguments) => looking::shots(&arguments),
        Order::Bench(arguments) => looking::bench(&arguments),
        Order::Monkey(arguments) => looking::monkey(&arguments),
        Order::Soak(arguments) => looking::soak(&arguments),
        Order::Fuzz { seconds, seed } => fuzz::fuzz(seconds, seed),
        Order::Audit { site } => audit::audit(site.as_deref()),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("xtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}
