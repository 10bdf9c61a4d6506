//! The servers of hosts in PHP: PHP's own, and a database that listens on a socket only.

use super::workplace::Workplace;
use crate::driver::Group;
use anyhow::{bail, Result};
use std::fs::File;
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};
use xtask::install::hosts::{MARIADB, MARIADB_INSTALL, PHP};
use xtask::process;

/// How long a server may take to listen.
const LIMIT: Duration = Duration::from_secs(60);

/// Starts a database server with empty databases of these names.
pub fn database(workplace: &Workplace, names: &[&str]) -> Result<Group> {
    let data = workplace.path().join("database");
    let (data_option, socket) = (format!("--datadir={}", data.display()), workplace.value("SOCKET"));
    std::fs::create_dir(&data)?;
    let log = File::create(workplace.path().join("database.log"))?;
    let mut install = process::command(MARIADB_INSTALL.path()?);
    install.args([
        "--no-defaults",
        "--skip-test-db",
        "--auth-root-authentication-method=normal",
    ]);
    install.arg(&data_option).stdout(log.try_clone()?);
    as_root(&mut install);
    process::run(&mut install)?;
    let statements: String = names.iter().map(|name| format!("CREATE DATABASE {name};\n")).collect();
    let first = workplace.path().join("database.sql");
    std::fs::write(&first, statements)?;
    let mut server = process::command(MARIADB.path()?);
    server.args([
        "--no-defaults",
        "--skip-networking",
        "--innodb-flush-log-at-trx-commit=0",
    ]);
    server.args([
        &data_option,
        &format!("--socket={socket}"),
        &format!("--init-file={}", first.display()),
    ]);
    as_root(&mut server);
    let server = Group::start(server.stdout(log.try_clone()?).stderr(log), workplace.path())?;
    wait("the database", || Path::new(socket).exists())?;
    Ok(server)
}

/// Starts PHP's server over a folder, with these variables.
pub fn server(workplace: &Workplace, folder: &Path, variables: &[(&str, &str)]) -> Result<Group> {
    let log = File::create(workplace.path().join("php.log"))?;
    let mut server = process::command(PHP.path()?);
    server
        .args(["-S", &format!("127.0.0.1:{}", workplace.port), "-t"])
        .arg(folder);
    // The editor asks for something while something else is being answered.
    server
        .env("PHP_CLI_SERVER_WORKERS", "3")
        .envs(variables.iter().copied())
        .current_dir(folder);
    let server = Group::start(server.stdout(log.try_clone()?).stderr(log), workplace.path())?;
    wait("PHP's server", || {
        TcpStream::connect(("127.0.0.1", workplace.port)).is_ok()
    })?;
    Ok(server)
}

/// A script in PHP, run in a folder with these variables; what it prints.
pub fn run(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Result<String> {
    let mut php = process::command(PHP.path()?);
    php.envs(variables.iter().copied());
    let printed = process::captured(php.args(arguments).current_dir(folder))?;
    Ok(String::from_utf8_lossy(&printed).trim().to_owned())
}

/// The database server refuses to run as root unless it is told to.
fn as_root(command: &mut std::process::Command) {
    if process::stdout_of(process::command("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        command.arg("--user=root");
    }
}

fn wait(what: &str, is_ready: impl Fn() -> bool) -> Result<()> {
    let start = Instant::now();
    while !is_ready() {
        if start.elapsed() > LIMIT {
            bail!("{what} did not start");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
