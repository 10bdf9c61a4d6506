//! Apache: a `.htaccess` that works wherever the folder is put, with no more than `AllowOverride FileInfo`.
//!
//! The compressed copies are chosen by rewriting the path, which then has one more extension: the expressions allow it.

use super::files::FILES;
use super::headers::Headers;
use super::media_types::MEDIA_TYPES;
use super::patterns::{endings, quotable};
use anyhow::Result;

const HEAD: &str = "\
# Azerbaijan and the former Soviet republics, March 1994, on Apache 2.4. Made from `_headers` by `cargo xtask build`.
# It needs `AllowOverride FileInfo` (or `All`) for the folder, and mod_headers; the rest is used where it is loaded.

";

const COMPRESSED: &str = "\
# The compressed copies beside the files, for browsers that accept them.
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \"(?:^|,)\\s*br\\s*(?:,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))|$)\"
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule \"^(.+)$\" \"$1.br\" [L]
RewriteCond %{HTTP:Accept-Encoding} \"(?:^|,)\\s*gzip\\s*(?:,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))|$)\"
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule \"^(.+)$\" \"$1.gz\" [L]
</IfModule>
";

/// The file.
pub fn file(headers: &Headers) -> Result<String> {
    let mut lines = String::from("<IfModule mod_headers.c>\n");
    for header in headers.by_name()? {
        let name = &header.name;
        if let Some(value) = header.everywhere() {
            lines += &format!("Header always set {name} \"{}\"\n", quotable(value)?);
            continue;
        }
        for (value, patterns) in &header.values {
            // Not `always`: a missing file may be added later, so its 404 must not be cached.
            lines += &format!(
                "Header set {name} \"{}\" \"expr=%{{REQUEST_URI}} =~ m#(?:{})(?:\\.br|\\.gz)?$#\"\n",
                quotable(value)?,
                endings(patterns)
            );
        }
    }
    let compressed: Vec<&str> = MEDIA_TYPES
        .iter()
        .map(|media_type| media_type.extension)
        .filter(|extension| *extension != "png")
        .collect();
    lines += &format!(
        "Header merge Vary Accept-Encoding \"expr=%{{REQUEST_URI}} =~ m#\\.(?:{})(?:\\.br|\\.gz)?$#\"\n",
        compressed.join("|")
    );
    lines += "</IfModule>\n\n<IfModule mod_mime.c>\n";
    for media_type in MEDIA_TYPES {
        let extension = media_type.extension;
        lines += &format!("AddType {} .{extension}\n", media_type.name);
        if media_type.has_charset {
            lines += &format!("AddCharset utf-8 .{extension}\n");
        }
    }
    // The server's own configuration may take these extensions for types or a language; here they are encodings.
    lines += "RemoveType .br .gz\nRemoveLanguage .br\nAddEncoding br .br\nAddEncoding gzip .gz\n</IfModule>\n\n";
    let hidden = FILES.map(|name| name.replace('.', "\\.")).join("|");
    Ok(format!(
        "{HEAD}{lines}{COMPRESSED}\n# For the host, not for readers.\n<IfModule mod_alias.c>\nRedirectMatch 404 \"/(?:{hidden})$\"\n</IfModule>\n"
    ))
}
