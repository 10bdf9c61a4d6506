//! Small maps: all fifteen at one date, as on the sheet of the eight dates and in the course. The outlines are in the page
//! once, and each map refers to them. Hatchings are long lines cut to the outlines, because patterns print as coarse pixels.

use super::cut::Cut;
use crate::lists::{comma, semicolon};
use azerbaijan_1994::strings;
use azerbaijan_1994::strings::labels::standing_in_sentence;
use domain::layer::{Layer, PAINTS};
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use geo::atlas::Atlas;
use leptos::prelude::*;
use leptos::svg;
use state::generated::{self, MomentIndex, HOME};
use state::moment_text::Text;
use state::State;

/// The width of a map in the units that its outlines are rounded to.
pub const WIDTH: i32 = 400;

/// The distance between the lines of a hatching, in the same units.
const GAP: i32 = 9;

/// What a map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Our reading at a moment.
    Stances(MomentIndex),
    /// How the source reaches each republic.
    Coverage,
    /// Only what the source does not mention.
    Silence,
}

/// The names on a map, in per cent of its width and height, as in `style/labels.css`.
const NAMES: [(Republic, f64, f64); 4] = [
    (Republic::Russia, 47.5, 21.4),
    (Republic::Azerbaijan, 38.6, 93.5),
    (Republic::Armenia, 26.0, 84.5),
    (Republic::Uzbekistan, 66.2, 72.5),
];
const CENTRAL_ASIA: (f64, f64) = (71.0, 46.0);

/// The outlines and hatchings to which the maps of a page refer, in one invisible drawing.
pub fn outlines(atlas: &Atlas) -> impl IntoView {
    let cut = cut();
    let outline = |id: String, d: String| svg::path().attr("id", id).attr("d", d);
    let lands = Republic::ALL.map(|republic| {
        let slug = republic.slug();
        let clip = svg::clipPath()
            .attr("id", format!("in-{slug}"))
            .child(svg::r#use().attr("href", format!("#geo-{slug}")));
        (
            outline(format!("geo-{slug}"), cut.outline(&atlas.of(republic).outline)),
            clip,
        )
    });
    let others = [("geo-land", &atlas.land), ("geo-lakes", &atlas.lakes)]
        .map(|(id, path)| outline(id.to_owned(), cut.path(path)));
    let hatchings = PAINTS
        .into_iter()
        .map(|paint| (paint, lines(paint)))
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(paint, lines)| outline(format!("lines-{paint}"), lines));
    svg::svg()
        .attr("class", "outlines")
        .attr("aria-hidden", "true")
        .child(svg::defs().child((
            lands.into_iter().collect_view(),
            others.into_iter().collect_view(),
            hatchings.collect_view(),
        )))
}

/// A map with its description for those who do not see it.
pub fn small_map(shown: Shown) -> impl IntoView {
    let state = state(shown);
    let lands = Republic::ALL.map(|republic| land(shown, state, republic));
    svg::svg()
        .attr("class", "small-map")
        .attr("viewBox", format!("0 0 {WIDTH} {}", cut().height()))
        .attr("role", "img")
        .attr("aria-label", description(shown))
        .child((
            r#use("around", "geo-land"),
            lands.into_iter().collect_view(),
            r#use("lake", "geo-lakes"),
            names(shown, state),
        ))
}

/// The colour and hatching of a class, for a legend.
pub fn swatch(paint: &'static str, is_group: bool) -> impl IntoView {
    let hatch = (!lines(paint).is_empty()).then(|| {
        svg::svg()
            .attr("width", "34")
            .attr("height", "20")
            .child(r#use("hatch", &format!("lines-{paint}")))
    });
    let shape = svg::rect()
        .attr("class", "shape")
        .attr("x", "1")
        .attr("y", "1")
        .attr("width", "32")
        .attr("height", "18");
    svg::svg()
        .attr("class", "swatch")
        .attr("viewBox", "0 0 34 20")
        .attr("aria-hidden", "true")
        .child(
            svg::g()
                .attr("data-paint", paint)
                .attr("data-group", is_group.then_some(""))
                .child((shape, hatch)),
        )
}

fn cut() -> Cut {
    Cut::new(HOME, WIDTH)
}

fn state(shown: Shown) -> State {
    match shown {
        Shown::Stances(moment) => State::default().at_moment(moment),
        Shown::Coverage => State::default().with_layer(Layer::Coverage),
        Shown::Silence => State::default(),
    }
}

fn land(shown: Shown, state: State, republic: Republic) -> impl IntoView {
    let (slug, paint) = (republic.slug(), state.paint(republic));
    let is_silent = generated::coverage(republic) == Coverage::NotMentioned;
    let is_faded = shown == Shown::Silence && !is_silent && republic != Republic::SUBJECT;
    let hatch =
        (!lines(paint).is_empty() && !is_faded).then(|| clipped("hatch", &format!("lines-{paint}"), Some(slug)));
    svg::g()
        .attr("data-republic", slug)
        .attr("data-paint", paint)
        .attr("data-group", state.is_group(republic).then_some(""))
        .attr("data-faded", is_faded.then_some(""))
        .child((r#use("shape", &format!("geo-{slug}")), hatch))
}

/// Of the republics only those of which the map says something.
fn names(shown: Shown, state: State) -> impl IntoView {
    let says = |republic: Republic| match shown {
        _ if republic == Republic::SUBJECT => true,
        Shown::Stances(_) | Shown::Coverage => state.paint(republic) != "not-stated",
        Shown::Silence => false,
    };
    let name = |class: &'static str, text: String, x: f64, y: f64| {
        let height = f64::from(cut().height());
        svg::text()
            .attr("class", class)
            .attr("x", (x / 100.0 * f64::from(WIDTH)).round() as i32)
            .attr("y", (y / 100.0 * height).round() as i32)
            .child(text)
    };
    let group = (shown != Shown::Silence && strings::group_word(state).is_some()).then(|| {
        let (x, y) = CENTRAL_ASIA;
        name("name", messages::central_asia().to_owned(), x, y)
    });
    let own = NAMES
        .into_iter()
        .filter(|(republic, ..)| says(*republic))
        .map(|(republic, x, y)| name("name", republic.name().to_owned(), x, y))
        .collect_view();
    (own, group)
}

/// "Map, December 1991: Russia, not stated; …": what the map says of each republic; of those without a reading together.
fn description(shown: Shown) -> String {
    let state = state(shown);
    let date = state.moment.text(Text::Label);
    let is_silent = |republic: &Republic| match shown {
        Shown::Silence => generated::coverage(*republic) == Coverage::NotMentioned,
        Shown::Stances(_) | Shown::Coverage => state.paint(*republic) == "not-stated",
    };
    let (silent, stated): (Vec<_>, Vec<_>) = Republic::partners().partition(is_silent);
    let silent: Vec<_> = silent.into_iter().map(Republic::name).collect();
    let stated = stated.into_iter().map(|republic| {
        let standing = standing_in_sentence(state.layer, state.moment, republic);
        messages::small_map_republic(republic.name(), standing)
    });
    let (stated, silent) = (stated.collect::<Vec<_>>().join(&semicolon()), silent.join(&comma()));
    match shown {
        Shown::Stances(_) if stated.is_empty() => messages::small_map_empty(date),
        Shown::Stances(_) => messages::small_map(date, &stated, &silent),
        Shown::Coverage => messages::small_map_coverage(&stated, &silent),
        Shown::Silence => messages::small_map_silence(&silent),
    }
}

fn r#use(class: &'static str, id: &str) -> impl IntoView + use<> {
    clipped(class, id, None)
}

/// An outline or hatching, of which only what is in another outline is seen.
fn clipped(class: &'static str, id: &str, clip: Option<&str>) -> impl IntoView + use<> {
    svg::r#use()
        .attr("class", class)
        .attr("href", format!("#{id}"))
        .attr("clip-path", clip.map(|clip| format!("url(#in-{clip})")))
}

/// The hatching of a class over a whole map: a few long lines, which a style sheet may break into dashes.
fn lines(paint: &str) -> String {
    let (width, height) = (WIDTH, cut().height());
    let steps = |from: i32, to: i32, gap: i32| (from / gap..=to / gap).map(move |step| step * gap);
    let rising = |gap: i32| steps(0, width + height, gap).map(|x| format!("M{x} 0l{} {height}", -height));
    let falling = |gap: i32| steps(-height, width, gap).map(|x| format!("M{x} 0l{height} {height}"));
    match paint {
        "improving" | "tone-2" => rising(GAP).collect(),
        "strained" => falling(GAP).collect(),
        "in-conflict" => rising(GAP - 2).chain(falling(GAP - 2)).collect(),
        "uneven" | "tone-1" => steps(0, height, GAP - 2).map(|y| format!("M0 {y}h{width}")).collect(),
        "cooperative" | "tone-3" => steps(0, width, GAP).map(|x| format!("M{x} 0v{height}")).collect(),
        _ => String::new(),
    }
}
