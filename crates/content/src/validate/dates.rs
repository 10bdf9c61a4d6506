//! Checks that dates are valid, within the span of the page, and in order.

use super::report::Report;
use crate::date::{month, months_of, within, Month};
use crate::model::Content;

const RANGE: &str = "the page covers January 1990 to 31 March 1994; remove it or correct it";

/// Reports invalid dates, dates outside the span, and entries out of order.
pub fn check(content: &Content, report: &mut Report) {
    for (at, sentence) in content.sentences.iter().enumerate() {
        for (date_at, date) in sentence.dates.iter().enumerate() {
            span(
                "sentences.toml",
                &format!("sentence.{at}.dates.{date_at}"),
                &date.from,
                &date.to,
                report,
            );
        }
    }
    let mut before: Option<(Month, Month)> = None;
    for (at, moment) in content.moments.iter().enumerate() {
        let Some(now) = span(
            "moments.toml",
            &format!("moment.{at}"),
            &moment.from,
            &moment.to,
            report,
        ) else {
            continue;
        };
        if before.is_some_and(|before| before > now) {
            let what = format!("the moment \"{}\" begins before the one above it", moment.id);
            report.error(
                "moments.toml",
                &format!("moment.{at}.from"),
                what,
                "order the moments by `from`, then by `to`",
            );
        }
        before = before.max(Some(now));
        dated_by(content, at, now, report);
    }
    for (at, fact) in content.context.iter().enumerate() {
        let Some(date) = &fact.date else { continue };
        let path = format!("fact.{at}.date");
        match months_of(date) {
            None => report.error(
                "context.toml",
                &path,
                format!("\"{date}\" is not a date"),
                "write YYYY, YYYY-MM or YYYY-MM-DD",
            ),
            Some((from, to)) if !within(from) || !within(to) => {
                report.error(
                    "context.toml",
                    &path,
                    format!("\"{date}\" is outside the span of the page"),
                    RANGE,
                );
            }
            Some(_) => {}
        }
    }
    for (article_at, article) in content.articles.iter().enumerate() {
        for (list, moments) in [
            (
                "stances",
                article.stances.iter().map(|stance| &stance.moment).collect::<Vec<_>>(),
            ),
            ("cis", article.cis.iter().map(|place| &place.moment).collect()),
            ("leaders", article.leaders.iter().map(|leader| &leader.moment).collect()),
        ] {
            let mut last = None;
            for (at, id) in moments.into_iter().enumerate() {
                let path = format!("{list}.{at}.moment");
                let place = content.moments.iter().position(|moment| moment.id == *id);
                let article = &content.articles[article_at];
                match place {
                    None => report.error_in(
                        article,
                        &path,
                        format!("there is no moment \"{id}\""),
                        "use the id of a moment of content/moments.toml",
                    ),
                    Some(_) if place <= last => {
                        let what = format!("\"{id}\" does not come after the moment of the entry above");
                        report.error_in(article, &path, what, "order the entries by time, one for each moment");
                    }
                    Some(_) => last = place,
                }
            }
        }
    }
}

/// Reports a moment that is dated by a fact which does not exist, has no month, or lies outside the moment's span.
fn dated_by(content: &Content, at: usize, (first, last): (Month, Month), report: &mut Report) {
    let Some(id) = content.moments[at].dated_by.as_ref().filter(|_| first <= last) else {
        return;
    };
    let months = content.fact(id).and_then(|fact| months_of(fact.date.as_deref()?));
    if months.is_none_or(|(from, to)| from != to || from < first || to > last) {
        report.error(
            "moments.toml",
            &format!("moment.{at}.dated_by"),
            format!("\"{id}\" dates nothing to a month of this span"),
            "write the id of a fact of content/context.toml with a month between `from` and `to`",
        );
    }
}

/// Both ends of a span, if they are valid.
fn span(file: &str, path: &str, from: &str, to: &str, report: &mut Report) -> Option<(Month, Month)> {
    let mut sound = true;
    for (key, text) in [("from", from), ("to", to)] {
        let (what, help) = match month(text) {
            None => (format!("\"{text}\" is not a month"), "write YYYY-MM, as in 1993-09"),
            Some(month) if !within(month) => (format!("\"{text}\" is outside the span of the page"), RANGE),
            Some(_) => continue,
        };
        sound = false;
        report.error(file, &format!("{path}.{key}"), what, help);
    }
    let span = (month(from)?, month(to)?);
    if sound && span.0 > span.1 {
        report.error(
            file,
            &format!("{path}.to"),
            format!("{to} comes before {from}"),
            "set `to` to the last month of the span",
        );
    }
    sound.then_some(span)
}
