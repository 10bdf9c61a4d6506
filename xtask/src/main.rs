//! `cargo xtask`: runs a command; an error is one message that names the cause and the help.

use clap::Parser;
use std::process::ExitCode;
use xtask::cli::{Cli, Command};
use xtask::{audit, browser_tools, build, check, fuzz, geometry, release, serve, test};

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Serve { port, dev, languages } => serve::serve(port, dev, &languages),
        Command::Build {
            public_url,
            site,
            reports,
            languages,
            record,
        } => {
            let (public_url, site, prerenderer) = (public_url.as_deref(), site.as_deref(), None);
            let options = build::Options {
                public_url,
                site,
                reports: reports.as_deref(),
                languages: &languages,
                prerenderer,
            };
            build::build(options, record)
        }
        Command::Release { site, out } => release::release(site.as_deref(), &out),
        Command::Test { quick, all } => test::test(test::Scope::of(quick, all)),
        Command::Cycles => check::cycles::report(),
        Command::Geometry => geometry::make(),
        Command::Prerender => build::prerenderer::run(),
        Command::Shots(arguments) => browser_tools::shots(&arguments.all),
        Command::Bench(arguments) => browser_tools::bench(&arguments.all),
        Command::Listen(arguments) => browser_tools::listen(&arguments.all),
        Command::Hosts(arguments) => browser_tools::hosts(&arguments.all),
        Command::Monkey(arguments) => browser_tools::monkey(&arguments.all),
        Command::Soak(arguments) => browser_tools::soak(&arguments.all),
        Command::Fuzz { seconds, seed } => fuzz::fuzz(seconds, seed),
        Command::Audit { site } => audit::audit(site.as_deref()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
