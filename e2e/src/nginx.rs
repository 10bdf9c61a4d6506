//! The real nginx over `dist`, with the `nginx.conf` that ships in it: a process of its own on a free port, with a folder
//! of its own.

use crate::driver::{free_port, temporary_folder, Group};
use crate::server::access_log::LoggedRequest;
use anyhow::{bail, Result};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use xtask::process;

/// How long it may take to listen.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The folders in which distributions install the brotli module.
const MODULES: [&str; 3] = [
    "/usr/lib/nginx/modules",
    "/usr/lib64/nginx/modules",
    "/usr/share/nginx/modules",
];

/// A running nginx.
pub struct Nginx {
    // Fields are dropped in this order: the program before its folder.
    _program: Group,
    folder: TempDir,
    port: u16,
    /// Whether it has the module that serves precompressed brotli.
    pub brotli: bool,
}

impl Nginx {
    /// Serves a built folder, under a prefix (`""`, `"/a/b"`).
    pub fn start(dist: &Path, prefix: &str) -> Result<Self> {
        let program = xtask::install::browsers::nginx()?;
        let folder = temporary_folder()?;
        let port = free_port()?;
        let module = brotli_module();
        let site = xtask::paths::text(&dist.join("nginx.conf"))?;
        let site = configured(
            &site,
            port,
            &format!("{}/", prefix.trim_end_matches('/')),
            dist,
            module.is_some(),
        )?;
        std::fs::write(folder.path().join("site.conf"), site)?;
        let main = folder.path().join("main.conf");
        std::fs::write(&main, main_config(folder.path(), module.as_deref()))?;
        let mut command = process::command(program);
        command.arg("-p").arg(folder.path()).arg("-c").arg(&main);
        let log = std::fs::File::create(folder.path().join("error.log"))?;
        command.args(["-e", "stderr"]).stdout(log.try_clone()?).stderr(log);
        let nginx = Self {
            _program: Group::start(&mut command, folder.path())?,
            folder,
            port,
            brotli: module.is_some(),
        };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if start.elapsed() > TIMEOUT {
                let log = std::fs::read_to_string(nginx.folder.path().join("error.log"))?;
                bail!("nginx does not listen; it printed: {log}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(nginx)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        let log = std::fs::read_to_string(self.folder.path().join("requests.log")).unwrap_or_default();
        let request = |line: &str| {
            let (status, target) = line.split_once(' ')?;
            Some(LoggedRequest {
                target: target.to_owned(),
                status: status.parse().ok()?,
                injected: false,
            })
        };
        log.lines().filter_map(request).collect()
    }
}

/// The configuration with the four lines changed that whoever hosts the page changes.
fn configured(site: &str, port: u16, path: &str, dist: &Path, brotli: bool) -> Result<String> {
    let mut changes = vec![
        ("    listen 80;", format!("    listen 127.0.0.1:{port};")),
        ("    server_name example.org;", "    server_name 127.0.0.1;".into()),
        ("    location / {", format!("    location {path} {{")),
        (
            "        alias /srv/azerbaijan-1994/;",
            format!("        alias {}/;", dist.display()),
        ),
    ];
    if brotli {
        changes.push(("        #brotli_static on;", "        brotli_static on;".into()));
    }
    let mut text = site.to_owned();
    for (old, new) in changes {
        if text.matches(old).count() != 1 {
            bail!("nginx.conf must have exactly one line `{old}`");
        }
        text = text.replace(old, &new);
    }
    Ok(text)
}

/// The main configuration: one process in the foreground, as the current user, which writes into its folder only.
fn main_config(folder: &Path, module: Option<&Path>) -> String {
    let module = module.map_or(String::new(), |module| format!("load_module {};\n", module.display()));
    let here = folder.display();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|kind| format!("    {kind}_temp_path {here}/{kind};\n"))
        .collect();
    format!(
        "{module}daemon off;\nmaster_process off;\npid {here}/nginx.pid;\nevents {{}}\nhttp {{\n    log_format requests \
        '$status $request_uri';\n    access_log {here}/requests.log requests;\n{temporary}    include {here}/site.conf;\n}}\n"
    )
}

fn brotli_module() -> Option<PathBuf> {
    let files = MODULES.map(|folder| Path::new(folder).join("ngx_http_brotli_static_module.so"));
    files.into_iter().find(|file| file.is_file())
}
