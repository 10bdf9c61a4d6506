//! The tool that takes sentences away works with the tables of the live page: it begins with the same classes, and its lines are
//! those that the page reads.

use crate::site::content;
use azerbaijan_1994::ui::legend::PIECES;
use domain::layer::Layer;
use domain::republic::Republic;
use evidence::{report, Outcome, Strikes};
use prerender::pages::{lines, without};
use state::generated::{paint, MomentIndex};
use state::legend::{self, Part};
use state::{page_lines, readings};

#[test]
fn with_nothing_struck_the_classes_are_those_of_the_page_and_with_everything_struck_there_are_none() {
    let evidence = without::evidence(content());
    let shown = || {
        let mut shown = Vec::new();
        for layer in Layer::ALL {
            for moment in MomentIndex::all() {
                shown.extend(Republic::ALL.map(|republic| paint(layer, moment, republic)));
            }
        }
        shown
    };
    let printed = shown();
    let installed = |struck: &Strikes| {
        readings::install(Outcome::of(&evidence, struck).digits().leak(), "");
        let shown = shown();
        readings::install("", "");
        shown
    };
    assert_eq!(installed(&Strikes::default()), printed);
    let nothing = installed(&(0..evidence.grounds.len()).collect());
    assert!(
        nothing.iter().all(|paint| ["not-stated", "subject"].contains(paint)),
        "{nothing:?}"
    );
}

#[test]
fn the_lines_fit_the_page_and_its_messages_stay() {
    let page = lines::lines(content());
    let [legend_before, moments_before, messages] = page_lines::split(&page);
    let evidence = without::evidence(content());
    for address in [
        "s4",
        "s2,s4,karabakh-war",
        "s11,s12,s13",
        "s12",
        "s3,s5,transfer-of-power",
        "armenia-relations,georgia-cis",
    ] {
        let left = report::of(&evidence, address, &page).lines;
        let [legends, moments, rest] = page_lines::split(&left);
        assert_eq!(rest, messages);
        assert_eq!(legends.split('\n').count(), legend_before.split('\n').count());
        assert_eq!(moments.split('\n').count(), moments_before.split('\n').count());
        for layer in Layer::ALL {
            for moment in MomentIndex::all() {
                let parts = legend::parse(legend::sentence(legends, layer, moment));
                let pieces = parts.iter().filter(|part| !matches!(part, Part::Text(_))).count();
                assert!(pieces > 0 && pieces <= PIECES, "{address} {layer:?}");
            }
        }
    }
}
