//! Saving the map as a picture: the SVG, read by a strict parser and drawn by another program than a browser, and the PNG.

use crate::axe::violations;
use crate::layers::colour;
use crate::reckoning::{class, CONTENT};
use azerbaijan_1994::layer::Layer;
use azerbaijan_1994::republic::Republic;
use azerbaijan_1994::words;
use base64::prelude::{Engine, BASE64_STANDARD};
use e2e::browser::Browser;
use e2e::failure::{Failure, Outcome};
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;
use roxmltree::{Document, Node};
use std::collections::{HashMap, HashSet};

const OPEN: &str = "return !!document.querySelector('dialog.saving')?.open";
const SAID: &str = "return document.querySelector('.saving [data-said]').textContent";

type Colour = [u8; 3];

async fn opened(page: &Page) -> Outcome {
    page.press_on("[data-dialog=save]", &[key::ENTER]).await?;
    page.until("the dialog is open", OPEN).await
}

/// Presses a button that saves, and takes what is handed to the browser instead of it: name and bytes.
async fn saved(page: &Page, kind: &str) -> Outcome<(String, Vec<u8>)> {
    const CATCH: &str = "window.caught = [];
        URL.createObjectURL = blob => { window.blob = blob; return 'data:,'; };
        URL.revokeObjectURL = () => {};
        HTMLAnchorElement.prototype.click = function () { caught.push([this.download, window.blob]); };
        return true";
    const READ: &str = "const done = arguments[0];
        const reader = new FileReader();
        reader.onload = () => done(reader.result);
        reader.readAsDataURL(caught[0][1])";
    page.ask::<bool>(CATCH, vec![]).await?;
    page.press_on(&format!(".saving [data-save={kind}]"), &[key::ENTER])
        .await?;
    page.until("it is handed over", "return caught.length === 1").await?;
    page.until("it says so", &format!("{SAID}.includes('handed to your browser')"))
        .await?;
    let name = page.ask("return caught[0][0]", vec![]).await?;
    let read: String = page.session.driver.execute_async(READ, vec![]).await?.convert()?;
    let (_, data) = read
        .split_once(";base64,")
        .ok_or_else(|| Failure::new("no bytes were caught"))?;
    let bytes = BASE64_STANDARD
        .decode(data)
        .map_err(|why| Failure::new(why.to_string()))?;
    Ok((name, bytes))
}

/// The light colours, as their sheet says them.
fn token(name: &str) -> String {
    let file = xtask::house::root().join("style/tokens.css");
    let css = std::fs::read_to_string(file).expect("the tokens");
    let value = css.split(&format!("--{name}: ")).nth(1).expect("the token");
    value.split(';').next().expect("its value").to_owned()
}

fn rgb(hex: &str) -> Colour {
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour");
    [part(1), part(3), part(5)]
}

/// The fill that a republic should have.
fn fill(layer: Layer, place: usize, republic: Republic) -> String {
    if republic == Republic::SUBJECT {
        return token("subject");
    }
    let slug = class(layer, place, republic);
    let found = layer.classes().iter().find(|class| class.slug == slug);
    token(found.expect("the layer has the class").paint)
}

fn place(moment: &str) -> usize {
    let found = CONTENT.moments.iter().position(|known| known.id == moment);
    found.expect("there is such a moment")
}

fn words_of(document: &Document) -> String {
    let texts = document
        .descendants()
        .filter(Node::is_text)
        .filter_map(|node| node.text());
    texts.collect::<Vec<_>>().join(" ")
}

/// The lands of the drawing: by republic, its fill and how clear it is.
fn lands(document: &Document) -> HashMap<&'static str, (String, f32)> {
    let of = |republic: Republic| {
        let land = document
            .descendants()
            .find(|node| node.attribute("id") == Some(republic.slug()))?;
        let path = land.children().find(|node| node.has_tag_name("path"))?;
        let clear = land.attribute("opacity")?.parse().ok()?;
        Some((republic.slug(), (path.attribute("fill")?.to_owned(), clear)))
    };
    Republic::ALL.into_iter().filter_map(of).collect()
}

/// What any program that reads SVG can rely on.
fn stands_alone(document: &Document) {
    let mut ids = HashSet::new();
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        let plain = [
            "svg", "title", "desc", "defs", "clipPath", "g", "path", "rect", "circle", "text", "tspan",
        ];
        assert!(plain.contains(&name), "{name} in it");
        if let Some(id) = node.attribute("id") {
            assert!(ids.insert(id), "{id} twice");
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(
                !name.contains("href") && !name.starts_with("data-") && !name.starts_with("on") && name != "style",
                "{name}={value}"
            );
            assert!(!value.contains("var(") && !value.contains("://"), "{name}={value}");
        }
    }
    let asked = document
        .descendants()
        .flat_map(|node| node.attributes().collect::<Vec<_>>());
    for id in asked.filter_map(|one| one.value().strip_prefix("url(#")?.strip_suffix(')')) {
        assert!(ids.contains(id), "nothing is {id}");
    }
}

/// How often each colour is seen.
fn colours(pixels: impl Iterator<Item = Colour>) -> HashMap<Colour, usize> {
    let mut seen = HashMap::new();
    for pixel in pixels {
        *seen.entry(pixel).or_default() += 1;
    }
    seen
}

/// Whether a picture shows all fills that lands have, each on more than the swatch in the key, which is 988 pixels with its lines. Browsers may round.
fn shows(seen: &HashMap<Colour, usize>, fills: &HashSet<String>, scale: usize) {
    for hex in fills {
        let wanted = rgb(hex);
        let near = |colour: &Colour| (0..3).all(|part| colour[part].abs_diff(wanted[part]) <= 2);
        let count: usize = seen
            .iter()
            .filter(|(colour, _)| near(colour))
            .map(|(_, count)| count)
            .sum();
        assert!(count > 1000 * scale * scale, "{hex} on {count} pixels");
    }
}

fn drawn(svg: &str) -> HashMap<Colour, usize> {
    let tree = resvg::usvg::Tree::from_str(svg, &resvg::usvg::Options::default()).expect("a drawing");
    let mut pixmap = resvg::tiny_skia::Pixmap::new(1920, 1080).expect("room");
    resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixmap.as_mut());
    colours(
        pixmap
            .pixels()
            .iter()
            .map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]),
    )
}

fn decoded(bytes: &[u8]) -> (u32, u32, HashMap<Colour, usize>) {
    let mut reader = png::Decoder::new(bytes).read_info().expect("a PNG");
    let mut buffer = vec![0; reader.output_buffer_size()];
    let info = reader.next_frame(&mut buffer).expect("its pixels");
    let channels = info.color_type.samples();
    let pixels = buffer[..info.buffer_size()]
        .chunks_exact(channels)
        .map(|p| [p[0], p[1], p[2]]);
    (info.width, info.height, colours(pixels))
}

async fn the_picture_is_the_map_as_it_stands(browser: Browser) {
    let travel = async |page: &mut Page| {
        let (layer, moment) = (Layer::Cis, "1993-09");
        page.open(&format!("/?at={moment}&layer={}&utm_source=x#armenia", layer.slug()))
            .await?;
        page.settled().await?;
        opened(page).await?;
        let (name, bytes) = saved(page, "svg").await?;
        assert_eq!(name, "azerbaijan-1994-cis-1993-09-armenia.svg");
        let svg = String::from_utf8(bytes).expect("an SVG is text");
        let document = Document::parse(&svg).expect("well-formed");
        stands_alone(&document);
        let lands = lands(&document);
        for republic in Republic::ALL {
            let expected = (fill(layer, place(moment), republic), 1.0);
            assert_eq!(lands.get(republic.slug()), Some(&expected), "{}", republic.name());
        }
        let today = "return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())";
        let today: String = page.ask(today, vec![]).await?;
        let said = words_of(&document);
        let address = page.host.address("/?at=1993-09&layer=cis#armenia");
        for text in words::classes(layer).iter().copied().chain([
            words::TITLE,
            "as of March 1994",
            "The CIS by September 1993",
            "Nagorno-Karabakh, approximate",
            "Context from other sources",
            "Civil Georgia",
            "Natural Earth",
            &CONTENT.source.title,
            &CONTENT.source.rights,
            &format!("Made on {today}"),
            &address,
        ]) {
            assert!(said.contains(text), "no {text} in {said}");
        }
        let fills: HashSet<String> = lands.values().map(|(fill, _)| fill.clone()).collect();
        // Armenia is revealed, so not all fifteen are in sight: what is must be seen.
        let near: HashSet<String> = ["armenia", "azerbaijan", "georgia", "russia"]
            .iter()
            .map(|slug| lands[slug].0.clone())
            .collect();
        assert!(near.is_subset(&fills));
        shows(&drawn(&svg), &near, 1);
        let (name, bytes) = saved(page, "png").await?;
        assert_eq!(name, "azerbaijan-1994-cis-1993-09-armenia.png");
        let (width, height, seen) = decoded(&bytes);
        assert_eq!((width, height), (1920, 1080));
        shows(&seen, &near, 1);
        let larger =
            "const list = document.querySelector('.saving select'); list.value = '2'; return list.value === '2'";
        assert!(page.ask::<bool>(larger, vec![]).await?);
        let (width, height, seen) = decoded(&saved(page, "png").await?.1);
        assert_eq!((width, height), (3840, 2160));
        shows(&seen, &near, 2);
        Ok(())
    };
    Journey::through(browser).under("/a/b").go(travel).await;
}

#[tokio::test]
async fn in_chromium_the_picture_is_the_map_as_it_stands() {
    the_picture_is_the_map_as_it_stands(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_the_picture_is_the_map_as_it_stands() {
    the_picture_is_the_map_as_it_stands(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_the_picture_is_the_map_as_it_stands() {
    the_picture_is_the_map_as_it_stands(Browser::WebKit).await;
}

#[tokio::test]
async fn in_the_dark_and_in_every_layer_the_picture_has_the_light_colours_of_the_classes() {
    Journey::through(Browser::Chromium)
        .preferring("prefers-color-scheme", "dark")
        .preferring("prefers-reduced-motion", "reduce")
        .go(async |page| {
            page.open("/").await?;
            let last = CONTENT.moments.len() - 1;
            for layer in Layer::ALL {
                colour(page, layer).await?;
                opened(page).await?;
                let svg = String::from_utf8(saved(page, "svg").await?.1).expect("an SVG is text");
                let document = Document::parse(&svg).expect("well-formed");
                stands_alone(&document);
                let lands = lands(&document);
                for republic in Republic::ALL {
                    let expected = (fill(layer, last, republic), 1.0);
                    assert_eq!(lands.get(republic.slug()), Some(&expected), "{}", republic.name());
                }
                shows(&drawn(&svg), &lands.values().map(|(fill, _)| fill.clone()).collect(), 1);
                page.hands().press(&[key::ESCAPE]).await?;
                page.until("it closes", "return !document.querySelector('dialog.saving').open")
                    .await?;
            }
            Ok(())
        })
        .await;
}

/// The texts of the drawing, by where they stand: none below the picture, and those of the key above the words under it.
fn keeps_its_places(document: &Document, state: &str) {
    for span in document.descendants().filter(|node| node.has_tag_name("tspan")) {
        let number = |name| span.attribute(name).and_then(|value| value.parse::<f64>().ok());
        let (Some(x), Some(y)) = (number("x"), number("y")) else {
            continue;
        };
        let text = span.text().unwrap_or_default();
        let limit = if x > 1420.0 { 970.0 } else { 1072.0 };
        assert!(y <= limit, "{state}: {text} at {x}, {y}");
    }
}

#[tokio::test]
async fn what_is_chosen_dimmed_lit_and_looked_at_is_in_the_picture_and_everything_has_room() {
    Journey::through(Browser::Chromium)
        .preferring("prefers-reduced-motion", "reduce")
        .go(async |page| {
            for (visit, (address, said, clear)) in [
                ("show=in-conflict#armenia", "Armenia", vec!["armenia", "azerbaijan"]),
                (
                    "layer=cis&show=signed#azerbaijan",
                    "Azerbaijan",
                    vec!["armenia", "azerbaijan"],
                ),
                (
                    "layer=relations#uzbekistan",
                    "Uzbekistan",
                    vec!["uzbekistan", "estonia"],
                ),
                (
                    "#s12",
                    CONTENT.sentences[11].text.as_str(),
                    vec!["uzbekistan", "azerbaijan"],
                ),
                (
                    "at=1992-10&layer=coverage#s1",
                    CONTENT.sentences[0].text.as_str(),
                    vec!["russia"],
                ),
                ("#silence", "Dark: the seven", vec!["estonia", "georgia"]),
            ]
            .into_iter()
            .enumerate()
            {
                page.open(&format!("/?{visit}&{address}")).await?;
                page.settled().await?;
                page.until(
                    "nothing fades any more",
                    "return document.getAnimations().every(one => one.playState !== 'running')",
                )
                .await?;
                opened(page).await?;
                let svg = String::from_utf8(saved(page, "svg").await?.1).expect("an SVG is text");
                let document = Document::parse(&svg).expect("well-formed");
                stands_alone(&document);
                keeps_its_places(&document, address);
                let words = words_of(&document);
                assert!(
                    words.contains(said) || words.replace('“', "").contains(said),
                    "{address}: no {said} in {words}"
                );
                let lands = lands(&document);
                for slug in &clear {
                    assert_eq!(lands[slug].1, 1.0, "{address}: {slug}");
                }
                // Belarus is named nowhere, was no signer, and nothing is lit in it: only without a filter it is clear.
                let dim =
                    !address.starts_with("layer=relations") && address != "#silence" && !address.contains("signed");
                if dim {
                    assert!(lands["belarus"].1 < 0.5, "{address}: {:?}", lands["belarus"]);
                }
            }
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn the_dialog_prints_the_page_and_not_itself() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/#latvia").await?;
            page.ask::<bool>(
                "window.print = () => { window.printed = !document.querySelector('dialog[open]') }; return true",
                vec![],
            )
            .await?;
            opened(page).await?;
            page.press_on(".saving [data-print]", &[key::ENTER]).await?;
            page.until("it is printed, without the dialog", "return window.printed === true")
                .await?;
            page.until(
                "the focus is back",
                "return document.activeElement.matches('[data-dialog=save]')",
            )
            .await?;
            page.selects(Some("latvia")).await
        })
        .await;
}

#[tokio::test]
async fn where_the_browser_makes_no_pixels_that_is_said() {
    Journey::through(Browser::Chromium)
        .expecting("No picture:")
        .go(async |page| {
            page.open("/").await?;
            page.ask::<bool>(
                "HTMLCanvasElement.prototype.toBlob = function (done) { done(null); }; return true",
                vec![],
            )
            .await?;
            opened(page).await?;
            page.press_on(".saving [data-save=png]", &[key::ENTER]).await?;
            page.until(
                "it says so",
                &format!("{SAID}.startsWith('Your browser does not make a PNG')"),
            )
            .await
        })
        .await;
}

#[tokio::test]
async fn saving_works_without_a_network() {
    Journey::through(Browser::Chromium)
        .untouched()
        .go(async |page| {
            crate::offline::kept(page).await?;
            let loaded = page.loaded().await?;
            let early = loaded
                .iter()
                .filter(|name| name.contains("/save") || name.contains("/picture"));
            assert_eq!(early.count(), 0, "loaded before it is asked for: {loaded:?}");
            page.host.stop();
            page.open("/?1#latvia").await?;
            page.settled().await?;
            opened(page).await?;
            let (name, bytes) = saved(page, "svg").await?;
            assert_eq!(name, "azerbaijan-1994-latvia.svg");
            let svg = String::from_utf8(bytes).expect("an SVG is text");
            assert_eq!(lands(&Document::parse(&svg).expect("well-formed")).len(), 15);
            Ok(())
        })
        .await;
}

async fn axe_finds_nothing_in_the_dialog_for_saving(scheme: &'static str) {
    Journey::through(Browser::Chromium)
        .preferring("prefers-color-scheme", scheme)
        .preferring("prefers-reduced-motion", "reduce")
        .go(async |page| {
            let mut found = Vec::new();
            for width in [1280, 320] {
                page.session.resize(width, 800).await?;
                page.open(&format!("/?{width}#armenia")).await?;
                opened(page).await?;
                let wide = "const { scrollWidth, clientWidth } = document.querySelector('dialog.saving');
                    return [scrollWidth - clientWidth, document.documentElement.scrollWidth - innerWidth]";
                assert_eq!(page.ask::<Vec<i32>>(wide, vec![]).await?, [0, 0], "at {width}");
                let preview =
                    "const { naturalWidth } = document.querySelector('.saving img'); return naturalWidth === 1920";
                page.until("the preview is drawn", preview).await?;
                let head = page.boxes(".offers :is(button, select)").await?;
                for (place, (name, control)) in head.iter().enumerate() {
                    assert!(
                        control.height >= 44.0 && control.width >= 44.0,
                        "{name} at {width}: {control:?}"
                    );
                    for (other, beside) in &head[..place] {
                        assert!(!control.overlaps(beside), "{name} lies on {other} at {width}");
                    }
                }
                for (name, control) in page.boxes(".saving :is(button, select)").await? {
                    assert!(control.height >= 44.0, "{name} at {width}: {control:?}");
                }
                found.extend(violations(page, &format!("saving at {width}")).await?);
            }
            assert!(found.is_empty(), "{}", found.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_for_saving_in_light() {
    axe_finds_nothing_in_the_dialog_for_saving("light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_for_saving_in_the_dark() {
    axe_finds_nothing_in_the_dialog_for_saving("dark").await;
}
