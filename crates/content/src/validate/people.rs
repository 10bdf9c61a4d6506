//! Checks people: sentences and people refer to each other, and everybody is listed.

use super::report::Report;
use crate::model::Content;

/// Reports people that their sentences do not name, notes without references, and people that no article lists.
pub fn check(content: &Content, report: &mut Report) {
    for (at, person) in content.people.iter().enumerate() {
        for (id_at, id) in person.sentences.iter().enumerate() {
            let path = format!("person.{at}.sentences.{id_at}");
            match content.sentence(id) {
                None => report.error(
                    "people.toml",
                    &path,
                    format!("there is no sentence \"{id}\""),
                    "use s1 to s13",
                ),
                Some(sentence) if !sentence.text.contains(&person.name) => {
                    let help = "remove the sentence, or write the name as the source does";
                    report.error(
                        "people.toml",
                        &path,
                        format!("{id} does not name {}", person.name),
                        help,
                    );
                }
                Some(sentence) if !sentence.people.contains(&person.id) => {
                    let help = format!("add \"{}\" to the people of {id} in content/sentences.toml", person.id);
                    report.error(
                        "people.toml",
                        &path,
                        format!("{id} does not list \"{}\"", person.id),
                        help,
                    );
                }
                Some(_) => {}
            }
        }
        if person.references.is_empty() {
            let what = format!("the note on {} has no reference", person.name);
            report.error(
                "people.toml",
                &format!("person.{at}.references"),
                what,
                "add the keys of its references",
            );
        }
        for (key_at, key) in person
            .references
            .iter()
            .enumerate()
            .filter(|(_, key)| content.reference(key).is_none())
        {
            let path = format!("person.{at}.references.{key_at}");
            let help = "add it to content/references.toml or correct the key";
            report.error("people.toml", &path, format!("there is no reference \"{key}\""), help);
        }
        if !content
            .articles
            .iter()
            .any(|article| article.people.contains(&person.id))
        {
            let what = format!("no article lists \"{}\"", person.id);
            report.error(
                "people.toml",
                &format!("person.{at}.id"),
                what,
                "add the id to `people` of an article, or remove the person",
            );
        }
    }
    for article in &content.articles {
        for (at, id) in article
            .people
            .iter()
            .enumerate()
            .filter(|(_, id)| content.person(id).is_none())
        {
            let help = "add the person to content/people.toml or correct the id";
            report.error_in(
                article,
                &format!("people.{at}"),
                format!("there is no person \"{id}\""),
                help,
            );
        }
    }
}
