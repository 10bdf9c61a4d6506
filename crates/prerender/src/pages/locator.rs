//! The map on the page of a republic: the republic and Azerbaijan with what lies around them, and in its corner where that
//! is among the fifteen.

mod frame;
mod names;

pub use super::cut::Cut;
use crate::site::Site;
use crate::strings;
use domain::rect::Rect;
use domain::republic::Republic;
use domain::vocabulary::NameKind;
pub use frame::frame;
use geo::point::Point;
use leptos::prelude::*;
use leptos::svg;
use names::{middle, placed, Name, Side};
use state::generated::{self, HOME, NOW};

/// The width of the map in the units that its outlines are rounded to: about half a pixel on the screen.
const WIDTH: i32 = 640;
/// The same for the small map in the corner.
const OVERVIEW_WIDTH: i32 = 170;
/// The sizes of names, as in `style/parts.css`.
const NAME_SIZE: f64 = 26.0;
const CITY_SIZE: f64 = 21.0;

pub fn locator(site: &Site, republic: Republic) -> impl IntoView + use<> {
    let (frame, atlas) = (frame(&site.atlas, republic, HOME.w / HOME.h), &site.atlas);
    let cut = Cut::new(frame, WIDTH);
    let path = |class: &'static str, d: String| (!d.is_empty()).then(|| svg::path().attr("class", class).attr("d", d));
    let class = |one: Republic| match one {
        Republic::SUBJECT => "subject",
        one if one == republic => "chosen",
        _ => "land",
    };
    // The pair comes last, so that its borders lie over those of the others.
    let mut order = Republic::ALL;
    order.sort_by_key(|one| class(*one) != "land");
    let lands: Vec<_> = order
        .into_iter()
        .map(|one| {
            let coverage = generated::coverage(one).slug();
            let path = path(class(one), cut.outline(&atlas.of(one).outline))?;
            // The colour of our interpretation, only for the republic of the page.
            let stance = (class(one) == "chosen").then(|| generated::stance(NOW, one));
            Some(
                path.attr("data-class", stance)
                    .attr("data-coverage", stance.map(|_| coverage)),
            )
        })
        .collect();
    let mut pair = vec![Republic::SUBJECT];
    pair.extend((republic != Republic::SUBJECT).then_some(republic));
    let dots: Vec<_> = pair.iter().map(|one| dot(cut.point(atlas.of(*one).capital))).collect();
    svg::svg()
        .attr("class", "locator")
        .attr("viewBox", format!("0 0 {WIDTH} {}", cut.height()))
        .attr("role", "img")
        .attr("aria-label", strings::locator_label(republic))
        .child((
            path("around", cut.path(&atlas.land)),
            lands,
            path("lake", cut.path(&atlas.lakes)),
            path("karabakh", cut.path(&atlas.nagorno_karabakh)),
            dots,
            names(site, &cut, &pair),
            overview(site, republic, frame),
        ))
}

fn dot([x, y]: Point) -> impl IntoView + use<> {
    svg::circle()
        .attr("class", "dot")
        .attr("cx", x)
        .attr("cy", y)
        .attr("r", 5)
}

/// The names of the pair and of its capitals.
fn names(site: &Site, cut: &Cut, pair: &[Republic]) -> impl IntoView + use<> {
    let drawing = Rect::new(0.0, 0.0, WIDTH.into(), cut.height().into());
    let capitals: Vec<_> = pair
        .iter()
        .map(|one| dot_box(cut.point(site.atlas.of(*one).capital)))
        .collect();
    let mut wanted: Vec<_> = pair.iter().map(|one| of_republic(site, cut, *one)).collect();
    wanted.extend(
        pair.iter()
            .zip(&capitals)
            .filter_map(|(one, dot)| of_capital(site, *one, *dot)),
    );
    let mut taken = capitals;
    taken.push(overview_box());
    let places = placed(&wanted, drawing, taken);
    let name = |(name, place): (&Name, Option<Rect>)| {
        let [x, y] = middle(place?);
        let class = if name.size == NAME_SIZE { "name" } else { "city" };
        let text = svg::text().attr("class", class).attr("x", x).attr("y", y);
        Some(text.child(name.text.to_owned()))
    };
    wanted.iter().zip(places).filter_map(name).collect_view()
}

fn of_republic<'a>(site: &Site, cut: &Cut, republic: Republic) -> Name<'a> {
    const BESIDE: [Side; 5] = [Side::Left, Side::Below, Side::Above, Side::Right, Side::Inside];
    let shape = site.atlas.of(republic);
    let (bounds, [x, y]) = (shape.bounds, cut.point(shape.label));
    let corner = cut.point([bounds.x, bounds.y]);
    let opposite = cut.point([bounds.x + bounds.width, bounds.y + bounds.height]);
    let around = Rect::new(
        corner[0].into(),
        corner[1].into(),
        (opposite[0] - corner[0]).into(),
        (opposite[1] - corner[1]).into(),
    );
    let fits = around.w > f64::from(WIDTH) / 4.0;
    let sides: &[Side] = match republic {
        _ if fits => &[Side::Inside, Side::Above, Side::Below, Side::Left],
        Republic::SUBJECT => &[Side::Below, Side::Left, Side::Right, Side::Above, Side::Inside],
        _ => &BESIDE,
    };
    Name {
        text: republic.name(),
        // A name inside stands where the atlas says, not in the middle of the bounds.
        of: if fits {
            Rect::new(f64::from(x) - 1.0, f64::from(y) - 1.0, 2.0, 2.0)
        } else {
            around
        },
        size: NAME_SIZE,
        sides,
    }
}

fn of_capital(site: &Site, republic: Republic, dot: Rect) -> Option<Name<'_>> {
    let names = &site.content.names;
    let capital = names
        .iter()
        .find(|name| name.of == republic && name.kind == NameKind::Capital)?;
    Some(Name {
        text: &capital.name,
        of: dot,
        size: CITY_SIZE,
        sides: &[Side::Right, Side::Left, Side::Below, Side::Above],
    })
}

fn dot_box([x, y]: Point) -> Rect {
    Rect::new(f64::from(x) - 6.0, f64::from(y) - 6.0, 12.0, 12.0)
}

fn overview_box() -> Rect {
    let (width, height) = (
        f64::from(OVERVIEW_WIDTH),
        Cut::new(HOME, OVERVIEW_WIDTH).height().into(),
    );
    Rect::new(f64::from(WIDTH) - width, 0.0, width, height)
}

/// All fifteen, small, with the pair marked and the frame of the larger map.
fn overview(site: &Site, republic: Republic, frame: Rect) -> impl IntoView + use<> {
    let cut = Cut::new(HOME, OVERVIEW_WIDTH);
    let outlines = |wanted: &dyn Fn(Republic) -> bool| {
        let wanted = Republic::ALL.into_iter().filter(|one| wanted(*one));
        wanted
            .map(|one| cut.outline(&site.atlas.of(one).outline))
            .collect::<String>()
    };
    let path = |class: &'static str, d: String| svg::path().attr("class", class).attr("d", d);
    let is_pair = |one: Republic| one == republic || one == Republic::SUBJECT;
    let corner = cut.point([frame.x as i32, frame.y as i32]);
    let opposite = cut.point([(frame.x + frame.w) as i32, (frame.y + frame.h) as i32]);
    svg::svg()
        .attr("class", "overview")
        .attr("x", WIDTH - OVERVIEW_WIDTH)
        .attr("width", OVERVIEW_WIDTH)
        .attr("height", cut.height())
        .attr("viewBox", format!("0 0 {OVERVIEW_WIDTH} {}", cut.height()))
        .child((
            svg::rect()
                .attr("class", "ground")
                .attr("width", OVERVIEW_WIDTH)
                .attr("height", cut.height()),
            path("land", outlines(&|one| !is_pair(one))),
            path("pair", outlines(&is_pair)),
            svg::rect()
                .attr("class", "frame")
                .attr("x", corner[0])
                .attr("y", corner[1])
                .attr("width", opposite[0] - corner[0])
                .attr("height", opposite[1] - corner[1]),
        ))
}
