//! A page for each republic to link to: sites that show a preview of a link read its head, and readers go on to the
//! republic on the map at once. Fragments never reach a host, so without such pages every preview would be the same.

use super::iframe::escaped;
use super::meta_tags::{head, Card, Site};
use crate::strings;
use domain::republic::Republic;

/// The page. It goes on by itself without any script; its link is for who comes before it does, and for browsers that
/// ask first. `sheet` is the style sheet of the whole page.
pub fn page(site: &Site, card: &Card, republic: Republic, sheet: &str) -> String {
    let (slug, name) = (republic.slug(), republic.name());
    let (title, description) = (escaped(&card.title), escaped(card.description));
    let head = head(site, card);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url=../#{slug}\">\n\
         <link rel=\"icon\" href=\"../icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"../{sheet}\">\n{head}</head>\n<body>\n<main class=\"page\">\n\
         <div class=\"masthead\">\n<p class=\"kicker\">{site_name}</p>\n<h1>{name}</h1>\n\
         <p class=\"standfirst\">{description}</p>\n<p><a href=\"../#{slug}\">{go_on}</a></p>\n</div>\n</main>\n\
         </body>\n</html>\n",
        site_name = escaped(strings::SITE_NAME),
        go_on = strings::GO_ON,
    )
}
