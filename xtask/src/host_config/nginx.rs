//! nginx: one file for the folder of sites, with four lines to change.
//!
//! nginx takes the `add_header` lines of the innermost block that has any, and ignores those around it. So all of them
//! are in one block, and the values that differ from path to path are in maps.

use super::files::FILES;
use super::headers::{Header, Headers};
use super::media_types::MEDIA_TYPES;
use super::patterns::{endings, quotable};
use anyhow::Result;

const HEAD: &str = "\
# Azerbaijan and the former Soviet republics, March 1994, on nginx. Made from `_headers` by `cargo xtask build`.
#
# Put this file where your nginx reads its sites (on Debian `/etc/nginx/sites-enabled/`), and change the four lines that
# end in `# yours`: where to listen, the name of the host, the path of the page (`/`, or such as `/lessons/atlas/`), and
# the folder with the files; the last two end in a slash.
#
# For a page within a site that you have already, put the `map` blocks beside its `server` and the `location` into it.
# Headers that your `server` adds do not reach into that `location`: nginx ignores them there. Repeat them in it.
";

const SERVER: &str = "\
server {
    listen 80;  # yours
    server_name example.org;  # yours

    # Redirects are relative: they are right behind another server too.
    absolute_redirect off;

    location / {  # yours
        alias /srv/azerbaijan-1994/;  # yours
        index index.html;

        # The compressed copies beside the files. With brotli's module (Debian: libnginx-mod-http-brotli-static) remove
        # the first character of the next line.
        #brotli_static on;
        gzip_static on;
        gzip_proxied any;
        gzip_vary on;
        etag on;

";

/// The file.
pub fn file(headers: &Headers) -> Result<String> {
    let (mut maps, mut lines) = (String::new(), String::new());
    for header in headers.by_name()? {
        let name = &header.name;
        if let Some(value) = header.everywhere() {
            lines += &format!("        add_header {name} \"{}\" always;\n", quotable(value)?);
            continue;
        }
        let variable = variable(&header);
        maps += &format!("\nmap $uri {variable} {{\n    default \"\";\n");
        for (value, patterns) in &header.values {
            maps += &format!("    \"~(?:{})$\" \"{}\";\n", endings(patterns), quotable(value)?);
        }
        maps += "}\n";
        // Not `always`: a missing file may be added later, so its 404 must not be cached. An empty value is not sent.
        lines += &format!("        add_header {name} {variable};\n");
    }
    let mut types = String::new();
    let mut charsets = Vec::new();
    for media_type in MEDIA_TYPES {
        types += &format!("            {} {};\n", media_type.name, media_type.extension);
        // nginx adds the charset to HTML without being asked.
        if media_type.has_charset && media_type.extension != "html" {
            charsets.push(media_type.name);
        }
    }
    let hidden = FILES.map(|name| name.replace('.', "\\.")).join("|");
    Ok(format!(
        "{HEAD}{maps}\n{SERVER}        types {{\n{types}        }}\n        default_type application/octet-stream;\n        \
        charset utf-8;\n        charset_types {};\n\n{lines}\n        # For the host, not for readers.\n        \
        location ~ \"/(?:{hidden})$\" {{\n            return 404;\n        }}\n    }}\n}}\n",
        charsets.join(" ")
    ))
}

/// The variable of a header whose value differs from path to path.
fn variable(header: &Header) -> String {
    format!(
        "$azerbaijan_1994_{}",
        header.name.to_ascii_lowercase().replace('-', "_")
    )
}
