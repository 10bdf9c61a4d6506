//! The floor: the printed page without any script; and its article of each republic, which the other baselines show too.
//! Pure.

use anyhow::{Error, Result};
use domain::republic::Republic;
use scraper::{Html, Selector};
use serde_json::{json, Map, Value};

/// The printed page without scripts and what is loaded for them: the same HTML, the same styles.
pub fn without_scripts(page: &str) -> String {
    let mut rest = page;
    let mut kept = String::with_capacity(page.len());
    while let Some((before, tag)) = next_tag(rest) {
        kept.push_str(before);
        let end = if tag.starts_with("<script") { "</script>" } else { ">" };
        let length = tag.find(end).map_or(tag.len(), |at| at + end.len());
        rest = &tag[length..];
    }
    kept + rest
}

/// The next tag that a page without scripts does not need, and the text before it.
fn next_tag(html: &str) -> Option<(&str, &str)> {
    const TAGS: [&str; 4] = [
        "<script",
        "<link rel=\"modulepreload\"",
        "<link rel=\"preload\"",
        "<link rel=\"manifest\"",
    ];
    let at = TAGS.iter().filter_map(|tag| html.find(tag)).min()?;
    Some(html.split_at(at))
}

/// The fifteen articles with names and stances, as one document that baselines load.
///
/// # Errors
/// When the page lacks something of a republic.
pub fn articles(page: &str) -> Result<String> {
    let page = Html::parse_document(page);
    let mut articles = Map::new();
    for republic in Republic::ALL {
        let slug = republic.slug();
        let find = |selector: String| -> Result<_> {
            let parsed = Selector::parse(&selector).map_err(|error| Error::msg(error.to_string()))?;
            let found = page.select(&parsed).next();
            found.ok_or_else(|| Error::msg(format!("the printed page has no {selector}")))
        };
        let name: String = find(format!("#{slug}-title"))?.text().collect();
        let land = find(format!("[data-map] a[data-republic=\"{slug}\"]"))?;
        // Hydration markers are not text.
        let html = find(format!("article#{slug}"))?
            .inner_html()
            .replace("<!---->", "")
            .replace("<!>", "");
        let stance = land.attr("data-paint").unwrap_or_default();
        let article = json!({ "slug": slug, "name": name.trim(), "stance": stance, "html": html });
        articles.insert(slug.into(), article);
    }
    Ok(Value::Object(articles).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_what_is_loaded_for_them_go_and_nothing_else() {
        let page = "<head><script src=\"theme.js\"></script><link rel=\"icon\" href=\"i\"><link rel=\"manifest\" \
            href=\"m\"><link rel=\"stylesheet\" href=\"s\"><link rel=\"modulepreload\" href=\"a\"><link rel=\"preload\" \
            href=\"w\" as=\"fetch\"></head><body><p>A script is read.</p><script type=\"module\">1 < 2</script></body>";
        assert_eq!(
            without_scripts(page),
            "<head><link rel=\"icon\" href=\"i\"><link rel=\"stylesheet\" href=\"s\"></head><body><p>A script is \
            read.</p></body>"
        );
    }

    #[test]
    fn rivals_get_the_words_of_all_fifteen_articles() {
        let page: String = Republic::ALL
            .map(Republic::slug)
            .map(|slug| {
                format!(
                    "<svg data-map><a data-republic=\"{slug}\" data-paint=\"uneven\"></a></svg>\
                    <article id=\"{slug}\"><!><h2 id=\"{slug}-title\">Name of {slug}</h2><!----></article>"
                )
            })
            .concat();
        let articles: Value = serde_json::from_str(&articles(&page).expect("all are there")).expect("JSON");
        assert_eq!(articles.as_object().map(Map::len), Some(15));
        assert_eq!(articles["latvia"]["name"], "Name of latvia");
        assert_eq!(articles["latvia"]["stance"], "uneven");
        assert_eq!(
            articles["latvia"]["html"],
            "<h2 id=\"latvia-title\">Name of latvia</h2>"
        );
        assert!(self::articles("<p>Nothing.</p>").is_err());
    }
}
