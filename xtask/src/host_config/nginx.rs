//! nginx: one file for the folder of sites, with four lines to change.
//!
//! nginx takes the `add_header` lines of the innermost block that has any, and forgets those around it. So all of them
//! stand in one block, and what differs from path to path is in maps.

use super::{endings, kind, quotable, FILES, KINDS};
use crate::host_config::headers::{Header, Headers};

const HEAD: &str = "\
# Azerbaijan and the former Soviet republics, March 1994, on nginx. Made from `_headers` by `cargo xtask build`.
#
# Put this file where your nginx reads its sites (on Debian `/etc/nginx/sites-enabled/`), and change the four lines that
# end in `# yours`: where to listen, the name of the host, the path of the page (`/`, or such as `/lessons/atlas/`), and
# the folder with the files; the last two end in a slash.
#
# For a page within a site that you have already, put the `map` blocks beside its `server` and the `location` into it.
# Headers that your `server` adds do not reach into that `location`: nginx forgets them there. Repeat them in it.
";

const SERVER: &str = "\
server {
    listen 80;  # yours
    server_name example.org;  # yours

    # Moved to the address with its slash wherever nginx stands, also behind another server.
    absolute_redirect off;

    location / {  # yours
        alias /srv/azerbaijan-1994/;  # yours
        index index.html;

        # The packed copies beside the files. With brotli's module (Debian: libnginx-mod-http-brotli-static) take away
        # the first sign of the next line.
        #brotli_static on;
        gzip_static on;
        gzip_proxied any;
        gzip_vary on;
        etag on;

";

/// The file.
pub fn file(headers: &Headers) -> Result<String, String> {
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
        // Not `always`: a file that is missing today may be there tomorrow. What is empty is not sent.
        lines += &format!("        add_header {name} {variable};\n");
    }
    let mut types = String::new();
    let mut charsets = Vec::new();
    for extension in KINDS {
        let (kind, has_charset) = kind(extension);
        types += &format!("            {kind} {extension};\n");
        // HTML has its charset without being named.
        if has_charset && extension != "html" {
            charsets.push(kind);
        }
    }
    let hidden = FILES.map(|name| name.replace('.', "\\.")).join("|");
    Ok(format!(
        "{HEAD}{maps}\n{SERVER}        types {{\n{types}        }}\n        default_type application/octet-stream;\n        \
        charset utf-8;\n        charset_types {};\n\n{lines}\n        # For hosts, not for readers.\n        \
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
