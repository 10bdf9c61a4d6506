//! The lines of the legend that the content crate writes, as the live page reads them.

use crate::oracle;
use crate::site::content;
use azerbaijan_1994::strings::{announcements, labels};
use azerbaijan_1994::ui::legend::PIECES;
use domain::filter::Filter;
use domain::layer::Layer;
use domain::republic::Republic;
use state::generated::{self, MomentIndex};
use state::legend::{self, Part};
use state::moment_text::Text;
use state::State;

#[test]
fn the_live_page_finds_the_legend_caption_and_note_of_each_moment() {
    let lines = content().legend_lines();
    for (index, moment) in MomentIndex::all().zip(&content().moments) {
        for layer in Layer::ALL {
            assert_eq!(legend::sentence(&lines, layer, index), content().legend(layer, moment));
        }
        assert_eq!(legend::caption(&lines, index), content().caption(moment));
        assert_eq!(legend::note(&lines, index), content().legend_note(moment));
    }
}

#[test]
fn the_page_has_elements_for_all_buttons_and_marks_of_every_sentence_and_none_to_spare() {
    let lines = content().legend_lines();
    let most = MomentIndex::all()
        .flat_map(|moment| Layer::ALL.map(|layer| legend::parse(legend::sentence(&lines, layer, moment))))
        .map(|parts| parts.into_iter().filter(|part| !matches!(part, Part::Text(_))).count())
        .max();
    assert_eq!(most, Some(PIECES));
}

#[test]
fn every_button_sets_a_filter_that_shows_republics_and_every_mark_is_of_a_republic() {
    let lines = content().legend_lines();
    let (mut buttons, mut marks) = (0, 0);
    for moment in MomentIndex::all() {
        for layer in Layer::ALL {
            for part in legend::parse(legend::sentence(&lines, layer, moment)) {
                match part {
                    Part::Text(_) => {}
                    Part::Mark { republic } => {
                        assert!(Republic::from_slug(republic).is_some(), "{republic}");
                        marks += 1;
                    }
                    Part::Button { filter: slug, word } => {
                        let filter = Filter::from_slug(layer, slug);
                        let state = State::default().with_layer(layer).at_moment(moment).with_filter(filter);
                        assert!(state.filter.is_some() && state.filter == filter, "{slug}");
                        let clear: Vec<_> = Republic::partners()
                            .filter(|republic| !state.is_dimmed(*republic))
                            .collect();
                        let (wanted, group) = match slug.strip_suffix("-group") {
                            Some(class) => (class, true),
                            None => (slug, false),
                        };
                        let now = &content().moments[usize::from(moment.get())];
                        let expected: Vec<_> = Republic::partners()
                            .filter(|partner| oracle::class(layer, now, *partner) == wanted)
                            .filter(|partner| !group || content().is_group(now, *partner))
                            .collect();
                        assert_eq!(clear, expected, "{slug}");
                        let count = expected.len();
                        let name = filter.map(|filter| labels::filter_label(layer, moment, filter, word));
                        assert!(name.is_some_and(|name| name.contains(&format!(", {count} republic"))));
                        buttons += 1;
                    }
                }
            }
        }
    }
    assert!(buttons > 4 * 8 && marks > 0, "{buttons} buttons, {marks} marks");
}

#[test]
fn every_caption_is_announced_with_its_date_in_at_most_twenty_words() {
    let lines = content().legend_lines();
    for moment in MomentIndex::all() {
        let other = if moment == MomentIndex::FIRST {
            generated::NOW
        } else {
            MomentIndex::FIRST
        };
        let before = State::default().at_moment(other);
        let text = announcements::announcement(before, before.at_moment(moment), legend::caption(&lines, moment));
        let text = text.expect("an announcement");
        assert!(text.starts_with(moment.text(Text::Label)), "{text}");
        assert!(text.split_whitespace().count() <= 20 && !text.contains('→'), "{text}");
    }
}
