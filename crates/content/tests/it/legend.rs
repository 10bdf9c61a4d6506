//! The legends and captions: the reviewed sentences of `tests/snapshots/legend.txt`, and their numbers against the classes.

use crate::copies::content;
use content::model::{Content, Moment};
use domain::filter::{Evidence, Filter};
use domain::layer::Layer;
use domain::legend::{parse, Part};
use domain::republic::Republic;
use std::path::Path;

/// Set to accept the sentences that the content gives now.
const ACCEPT: &str = "ACCEPT_LEGEND";

const NUMBERS: [&str; 11] = [
    "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
];

/// Every layer at every moment.
fn states(content: &Content) -> Vec<(Layer, &Moment)> {
    let moments = |layer| content.moments.iter().map(move |moment| (layer, moment));
    Layer::ALL.into_iter().flat_map(moments).collect()
}

/// The sentence as it is read, without braces.
fn plain(line: &str) -> String {
    let parts = parse(line).into_iter();
    parts
        .map(|part| match part {
            Part::Text(text) => text,
            Part::Button { word, .. } => word,
            Part::Mark { .. } => "†",
        })
        .collect()
}

fn buttons(layer: Layer, line: &str) -> Vec<Filter> {
    parse(line)
        .into_iter()
        .filter_map(|part| match part {
            Part::Button { filter, .. } => {
                Some(Filter::from_slug(layer, filter).unwrap_or_else(|| panic!("no filter {filter}")))
            }
            _ => None,
        })
        .collect()
}

fn members(content: &Content, layer: Layer, moment: &Moment, class: u8) -> Vec<Republic> {
    Republic::partners()
        .filter(|partner| content.class(layer, moment, *partner) == Some(class))
        .collect()
}

#[test]
fn the_sentences_are_the_reviewed_ones() {
    let content = content();
    let mut now = String::new();
    for layer in Layer::ALL {
        now += &format!("# {}\n\n", layer.slug());
        for moment in &content.moments {
            now += &format!("{}: {}\n", moment.id, content.legend(layer, moment));
        }
        now += "\n";
    }
    for (title, line) in [
        ("captions", Content::caption as fn(&Content, &Moment) -> String),
        ("notes", Content::legend_note),
    ] {
        now += &format!("# {title}\n\n");
        for moment in &content.moments {
            now += format!("{}: {}", moment.id, line(&content, moment)).trim_end();
            now += "\n";
        }
        now += "\n";
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/legend.txt");
    if std::env::var_os(ACCEPT).is_some() {
        std::fs::write(&file, &now).expect("a snapshot written");
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    let changed: Vec<_> = now
        .lines()
        .filter(|line| !known.lines().any(|known| known == *line))
        .collect();
    assert!(
        known == now,
        "the sentences have changed. Read them as a copy editor; if they are right, {ACCEPT}=1 accepts them.\n{}",
        changed.join("\n")
    );
}

#[test]
fn a_sentence_names_up_to_three_republics_of_a_class_and_counts_more() {
    let content = content();
    for (layer, moment) in states(&content) {
        let sentence = plain(&content.legend(layer, moment));
        let (mut names, mut numbers) = (Vec::new(), Vec::new());
        for class in 0..layer.classes().len() as u8 {
            let members = members(&content, layer, moment, class);
            let is_group = |republic: &Republic| content.is_group(moment, *republic);
            let (group, own): (Vec<_>, Vec<_>) = match layer {
                Layer::Stance => members.into_iter().partition(is_group),
                _ => (Vec::new(), members),
            };
            for part in [group, own] {
                match part.len() {
                    0..=3 => names.extend(part.iter().map(|republic| republic.name())),
                    14 if layer == Layer::Relations => numbers.push("fourteen"),
                    count => numbers.push(NUMBERS[count - 4]),
                }
            }
        }
        names.sort_unstable();
        numbers.sort_unstable();
        let words = || sentence.split(|letter: char| !letter.is_alphabetic());
        let is_partner = |word: &&str| Republic::partners().any(|partner| partner.name() == *word);
        let mut said: Vec<_> = words().filter(is_partner).collect();
        let mut counted: Vec<_> = words()
            .map(str::to_lowercase)
            .filter(|word| NUMBERS.contains(&&**word))
            .collect();
        said.sort_unstable();
        counted.sort_unstable();
        assert_eq!(
            (said, counted),
            (names, numbers.into_iter().map(str::to_owned).collect()),
            "{sentence}"
        );
    }
}

#[test]
fn every_class_with_a_republic_has_one_button_and_so_has_every_group_of_the_stances() {
    let content = content();
    for (layer, moment) in states(&content) {
        let line = content.legend(layer, moment);
        let buttons = buttons(layer, &line);
        for class in 0..layer.classes().len() as u8 {
            let members = members(&content, layer, moment, class);
            let grouped = members.iter().any(|republic| content.is_group(moment, *republic));
            for (filter, expected) in [
                (Filter::any(class), !members.is_empty()),
                (Filter::group(class), layer == Layer::Stance && grouped),
            ] {
                let count = buttons.iter().filter(|button| **button == filter).count();
                assert_eq!(count, usize::from(expected), "{filter:?} in {line}");
            }
        }
        assert!(!buttons.is_empty());
        let groups = buttons
            .iter()
            .filter(|filter| filter.evidence == Evidence::Group)
            .count();
        assert_eq!(groups > 0, layer == Layer::Stance, "{line}");
    }
}

#[test]
fn a_mark_stands_where_a_reading_rests_on_other_sources_and_the_note_explains_each() {
    let content = content();
    let mut marks = 0;
    for moment in &content.moments {
        let line = content.legend(Layer::Stance, moment);
        let note = content.legend_note(moment);
        for partner in Republic::partners() {
            let stances = &content.article(partner).expect("an article").stances;
            let place = |id: &str| content.moments.iter().position(|moment| moment.id == id);
            let step = stances.iter().rfind(|step| place(&step.moment) <= place(&moment.id));
            let rests = step.is_some_and(|step| step.evidence.iter().any(|id| content.fact(id).is_some()));
            let mark = Part::Mark {
                republic: partner.slug(),
            };
            assert_eq!(parse(&line).contains(&mark), rests, "{partner:?} in {line}");
            assert_eq!(
                note.contains(&format!("{}: ", partner.name())),
                rests,
                "{partner:?} in {note}"
            );
            marks += usize::from(rests);
        }
    }
    assert!(marks > 0);
}

#[test]
fn sentences_are_short_well_formed_and_date_themselves() {
    let content = content();
    for (layer, moment) in states(&content) {
        let sentence = plain(&content.legend(layer, moment));
        let length = sentence.chars().count();
        assert!(length <= 275, "{length} characters: {sentence}");
        assert!(
            sentence.ends_with('.') && sentence.starts_with(char::is_uppercase),
            "{sentence}"
        );
        for flaw in [
            "  ", " ,", " .", "..", ",,", ";;", ".,", " ;", "{", "}", "|", "many", "zero",
        ] {
            assert!(!sentence.contains(flaw), "{flaw:?} in {sentence}");
        }
        let words: Vec<_> = sentence.split(' ').collect();
        assert!(
            words.windows(2).all(|pair| pair[0] != pair[1]),
            "a doubled word: {sentence}"
        );
        let date = match layer {
            Layer::Stance => moment.when.clone(),
            Layer::Coverage => String::new(),
            Layer::Cis | Layer::Relations => content.begins_in_words(moment),
        };
        assert!(sentence.contains(&date), "{sentence}");
    }
}

#[test]
fn a_caption_is_one_line_that_tells_a_change_exactly_where_a_stance_changes() {
    let content = content();
    for (place, moment) in content.moments.iter().enumerate() {
        let caption = content.caption(moment);
        assert!(caption.chars().count() <= 90, "{caption}");
        let class = |place: usize, partner| content.class(Layer::Stance, &content.moments[place], partner);
        for partner in Republic::partners() {
            let before = match place.checked_sub(1) {
                Some(before) => class(before, partner),
                None => Layer::Stance.class_from_slug("not-stated"),
            };
            let told = caption.contains(&format!("{}:", partner.name()))
                || content.is_central_asian(partner) && caption.contains("Central Asia");
            assert_eq!(told, class(place, partner) != before, "{partner:?} in {caption}");
        }
        assert_eq!(caption.contains("No change"), !caption.contains(':'), "{caption}");
    }
}

#[test]
fn the_lines_of_the_page_are_all_legends_then_all_captions_then_all_notes() {
    let content = content();
    let lines = content.legend_lines();
    let lines: Vec<_> = lines.split('\n').collect();
    let moments = content.moments.len();
    assert_eq!(lines.len(), 6 * moments);
    assert_eq!(
        lines[2 * moments - 1],
        content.legend(Layer::Coverage, &content.moments[moments - 1])
    );
    assert_eq!(lines[4 * moments], content.caption(&content.moments[0]));
    assert_eq!(
        lines[6 * moments - 1],
        content.legend_note(&content.moments[moments - 1])
    );
}
