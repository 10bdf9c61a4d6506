//! Apache: a `.htaccess` that works where the folder is put, with no more than `AllowOverride FileInfo`.
//!
//! The packed copies are chosen by rewriting; from then on the path has one more ending, which the expressions allow.

use super::{endings, kind, quotable, FILES, KINDS};
use crate::host_config::headers::Headers;

const HEAD: &str = "\
# Azerbaijan and the former Soviet republics, March 1994, on Apache 2.4. Made from `_headers` by `cargo xtask build`.
# It needs `AllowOverride FileInfo` (or `All`) for the folder, and mod_headers; the rest is used where it is loaded.

";

const PACKED: &str = "\
# The packed copies beside the files, for those who take them.
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
pub fn file(headers: &Headers) -> Result<String, String> {
    let mut lines = String::from("<IfModule mod_headers.c>\n");
    for header in headers.by_name()? {
        let name = &header.name;
        if let Some(value) = header.everywhere() {
            lines += &format!("Header always set {name} \"{}\"\n", quotable(value)?);
            continue;
        }
        for (value, patterns) in &header.values {
            // Not `always`: a file that is missing today may be there tomorrow.
            lines += &format!(
                "Header set {name} \"{}\" \"expr=%{{REQUEST_URI}} =~ m#(?:{})(?:\\.br|\\.gz)?$#\"\n",
                quotable(value)?,
                endings(patterns)
            );
        }
    }
    let named: Vec<&str> = KINDS.into_iter().filter(|extension| *extension != "png").collect();
    lines += &format!(
        "Header merge Vary Accept-Encoding \"expr=%{{REQUEST_URI}} =~ m#\\.(?:{})(?:\\.br|\\.gz)?$#\"\n",
        named.join("|")
    );
    lines += "</IfModule>\n\n<IfModule mod_mime.c>\n";
    for extension in KINDS {
        let (kind, has_charset) = kind(extension);
        lines += &format!("AddType {kind} .{extension}\n");
        if has_charset {
            lines += &format!("AddCharset utf-8 .{extension}\n");
        }
    }
    // Elsewhere these endings may be types, or a language: here they are codings only.
    lines += "RemoveType .br .gz\nRemoveLanguage .br\nAddEncoding br .br\nAddEncoding gzip .gz\n</IfModule>\n\n";
    let hidden = FILES.map(|name| name.replace('.', "\\.")).join("|");
    Ok(format!(
        "{HEAD}{lines}{PACKED}\n# For hosts, not for readers.\n<IfModule mod_alias.c>\nRedirectMatch 404 \"/(?:{hidden})$\"\n</IfModule>\n"
    ))
}
