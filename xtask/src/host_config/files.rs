//! The files that configure hosts. They are in `dist`, and hosts do not serve them to readers.

/// Their names: Netlify and Cloudflare Pages, Apache, nginx.
pub const FILES: [&str; 3] = ["_headers", ".htaccess", "nginx.conf"];

/// Whether a path inside `dist` is one of them.
pub fn is_host_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    FILES.contains(&name)
}
