
# Raw HTML in pages: for wikis whose authors are all trusted.
$wgRawHtml = true;
