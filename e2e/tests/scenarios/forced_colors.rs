//! Forced colours: every text is readable, every shape has a system colour, and selected, focused and pressed states are
//! visible.

use crate::states::{dialog, dialogs, MAP, OTHERS};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

fn forced(scheme: &'static str) -> Scenario {
    Scenario::in_browser(Browser::Chromium)
        .media("forced-colors", "active")
        .media("prefers-color-scheme", scheme)
}

/// The texts without enough contrast to their background. Browsers put a backplate behind texts with forced colours.
const UNREAD: &str = "
    const probe = document.createElement('i');
    probe.style.forcedColorAdjust = 'none';
    document.body.append(probe);
    const colour = name => { probe.style.color = name; return getComputedStyle(probe).color; };
    const ground = colour('Canvas');
    const parts = colour => colour.match(/[\\d.]+/g).map(Number);
    const light = colour => {
        const [r, g, b] = parts(colour).slice(0, 3).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((x, y) => y - x); return (x + 0.05) / (y + 0.05); };
    const under = element => {
        for (let at = element; at; at = at.parentElement) {
            const { backgroundColor } = getComputedStyle(at);
            if (parts(backgroundColor)[3] !== 0) return backgroundColor;
        }
        return ground;
    };
    const walker = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.body, NodeFilter.SHOW_TEXT);
    const wrong = [];
    let read = 0;
    while (walker.nextNode()) {
        const words = walker.currentNode.textContent.trim(), element = walker.currentNode.parentElement;
        if (!words || element.closest('script, style, template, option, desc, title')) continue;
        if (!element.getClientRects().length || !element.checkVisibility({ visibilityProperty: true })) continue;
        read += 1;
        const look = getComputedStyle(element);
        const ink = element.ownerSVGElement ? look.fill : look.color;
        const plate = look.forcedColorAdjust === 'none' || element.ownerSVGElement ? under(element) : ground;
        if (!element.closest(':disabled, [aria-disabled]') && contrast(ink, plate) < 4.5)
            wrong.push(`${element.localName}.${element.getAttribute('class') ?? ''} “${words.slice(0, 30)}” ${ink} on ${plate}`);
    }
    probe.remove();
    return [read, [...new Set(wrong)]]";

/// What is drawn in a colour other than the system's.
const STRANGE: &str = "
    const probe = document.createElement('i');
    probe.style.forcedColorAdjust = 'none';
    document.body.append(probe);
    const own = new Set(['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'ButtonText', 'ButtonFace', 'HighlightText']
        .map(name => { probe.style.color = name; return getComputedStyle(probe).color; }));
    probe.remove();
    const shapes = [...document.querySelectorAll('[data-map] *, [data-inset] *, .names *, .globe *, .locator *, .board svg *, .atlas pattern *')];
    return [shapes.length, [...new Set(shapes.flatMap(shape => ['fill', 'stroke'].filter(way => {
        const colour = getComputedStyle(shape)[way];
        return /^rgb/.test(colour) && !/, 0\\)$/.test(colour) && !own.has(colour);
    }).map(way => `${shape.localName}.${shape.getAttribute('class') ?? ''} ${way}`)))]]";

async fn wrong(page: &Page, state: &str) -> Result<Vec<String>> {
    let (read, unread): (usize, Vec<String>) = page.eval(UNREAD, vec![]).await?;
    assert!(read > 3, "{state}: only {read} texts are read");
    let (_, strange): (usize, Vec<String>) = page.eval(STRANGE, vec![]).await?;
    let list = |what: &str, found: Vec<String>| -> Vec<String> {
        found.into_iter().map(|one| format!("{state}: {what}: {one}")).collect()
    };
    Ok([list("cannot be read", unread), list("not a system colour", strange)].concat())
}

/// What is wrong in dark and in light system colours.
async fn wrong_in_both(page: &Page, state: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        let media = [
            ("forced-colors", "active"),
            ("prefers-color-scheme", scheme),
            ("prefers-reduced-motion", "reduce"),
        ];
        page.session.emulate_media(&media).await?;
        found.extend(wrong(page, &format!("{state}, {scheme}")).await?);
    }
    Ok(found)
}

#[test]
fn everything_is_readable_in_dark_and_light_system_colours() {
    forced("dark").run(async |page| {
        let mut found = Vec::new();
        for state in MAP.iter().chain(&OTHERS) {
            // Here the patterns are always on, and there is no switch for them.
            if state.name == "patterns" {
                continue;
            }
            // Print styles are black on white, which the browser forces itself.
            if state.address.starts_with("/dates")
                || state.address.starts_with("/handout")
                || state.address.starts_with("/worksheet")
            {
                continue;
            }
            state.reach(page).await?;
            found.extend(wrong_in_both(page, state.name).await?);
        }
        for name in dialogs(page).await? {
            dialog(page, &name).await?;
            found.extend(wrong_in_both(page, &name).await?);
        }
        assert!(found.is_empty(), "\n    {}", found.join("\n    "));
        Ok(())
    });
}

#[test]
fn selected_focused_and_pressed_states_are_visible() {
    forced("dark")
        .run(async |page| {
            page.open("/?show=improving#armenia").await?;
            let look = "const look = selector => { const { stroke, strokeWidth } = getComputedStyle(document.querySelector(selector));
                    return [stroke, parseFloat(strokeWidth)]; };
                document.querySelector('[data-map] a[data-republic=georgia]').focus({ focusVisible: true });
                return [look('[data-map] a[data-republic=russia] .shape'), look('[data-map] .outline.chosen'),
                    look('[data-map] a[data-republic=georgia] .hatch')]";
            let [usual, chosen, focused]: [(String, f64); 3] = page.eval(look, vec![]).await?;
            assert!(chosen.0 != usual.0 && chosen.1 >= 2.0, "{chosen:?}, else {usual:?}");
            assert!(focused.0 != usual.0 && focused.1 > chosen.1, "{focused:?}");
            let rings = "return ['true', 'false'].map(pressed => {
                const { outlineStyle, outlineColor, outlineWidth } =
                    getComputedStyle(document.querySelector(`.legend [aria-pressed=${pressed}]:not([hidden])`));
                return outlineStyle === 'none' ? 'none' : `${outlineColor} ${outlineWidth}`; })";
            let [on, off]: [String; 2] = page.eval(rings, vec![]).await?;
            assert_ne!(on, off, "a pressed button looks like any other");
            let stops = "return ['[aria-current=step]', ':not([aria-current])'].map(now => {
                const { color, backgroundColor, borderColor } = getComputedStyle(document.querySelector(`.stops a${now} i`));
                return [color, backgroundColor, borderColor].join(' '); })";
            let [now, other]: [String; 2] = page.eval(stops, vec![]).await?;
            assert_ne!(now, other, "the current stop looks like any other");
            // Here only patterns distinguish the classes: they cannot be switched off, whatever was chosen before.
            page.press_on(".menu summary", &[key::ENTER]).await?;
            let off = "document.querySelector('.patterns input').checked = false;
                return [getComputedStyle(document.querySelector('.patterns')).display,
                    getComputedStyle(document.querySelector('[data-map] a[data-paint=improving] .hatch')).fill]";
            let [shown, fill]: [String; 2] = page.eval(off, vec![]).await?;
            assert_eq!(shown, "none");
            assert!(fill.starts_with("url("), "{fill}");
            Ok(())
        });
}

/// The paint and the pattern of each republic, those with the paints that have no pattern aside.
const PATTERNS: &str = "return [...document.querySelectorAll('[data-map] a')]
    .filter(link => !['cooperative', 'subject', 'tone-0'].includes(link.dataset.paint))
    .map(link => [link.dataset.paint, 'group' in link.dataset, getComputedStyle(link.querySelector('.hatch')).fill,
        getComputedStyle(link.querySelector('.shape')).strokeDasharray])";

/// At first only what the source reaches as a group is textured; patterns give each class its own, and a group a broken line
/// around.
async fn have_patterns(page: &Page, switched_on: bool) -> Result<()> {
    let found: Vec<(String, bool, String, String)> = page.eval(PATTERNS, vec![]).await?;
    assert!(found.len() > 8, "{found:?}");
    for (paint, is_group, fill, dashes) in &found {
        let expected = match (switched_on, is_group) {
            (true, _) => format!("url(\"#m-{paint}\")"),
            (false, true) => "url(\"#m-group\")".to_owned(),
            (false, false) => "none".to_owned(),
        };
        assert_eq!(*fill, expected, "{paint}, patterns {switched_on}");
        assert_eq!(
            *dashes != "none",
            switched_on && *is_group,
            "{paint}, patterns {switched_on}: the line is {dashes}"
        );
    }
    Ok(())
}

fn patterns_are_switched_on_and_off(scenario: Scenario, address: &str, live: bool) {
    scenario.run(async |page| {
        if live {
            page.open(address).await?;
        } else {
            page.load(address).await?;
        }
        have_patterns(page, false).await?;
        page.press_on(".menu summary", &[key::ENTER]).await?;
        for switched_on in [true, false] {
            page.input().click(page.center_of(".patterns").await?).await?;
            have_patterns(page, switched_on).await?;
        }
        Ok(())
    });
}

#[test]
fn patterns_are_switched_on_and_off_by_the_live_page() {
    let scenario = Scenario::in_browser(Browser::Chromium);
    patterns_are_switched_on_and_off(scenario, "/?at=1992-93", true);
}

#[test]
fn patterns_are_switched_on_and_off_without_scripts() {
    let scenario = Scenario::in_browser(Browser::Chromium).without_javascript();
    patterns_are_switched_on_and_off(scenario, "/", false);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_patterns_are_switched_on_and_off() {
    let scenario = Scenario::in_browser(Browser::Firefox);
    patterns_are_switched_on_and_off(scenario, "/?at=1992-93", true);
}
