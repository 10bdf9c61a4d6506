//! Through time: the moment shown, the control that changes it, a ruler with every event, and what changed for whom.

use crate::address::MOMENT_PREFIX;
use crate::button::{button, Button};
use crate::facts::{MOMENTS, NOW};
use crate::printed::{printed, Block};
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// The moment control and the accounts of all moments, of which the shown one is seen.
#[component]
pub fn Time(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    let chosen = move |event: leptos::ev::Event| {
        if let Ok(moment) = event_target_value(&event).parse() {
            watch.change(|view| view.play(false).at(moment));
        }
    };
    let step = move |(name, glyph): (&'static str, &'static str), to: &'static str, end: u8| Button {
        mark: ("data-step-to", to),
        text: Box::new(move |_| glyph),
        name: Box::new(move |_| Some(name)),
        spent: Box::new(move |view| view.moment == end),
        act: Box::new(move |view| view.play(false).towards(end)),
        ..Button::default()
    };
    let sign = |playing| if playing { words::PAUSE } else { words::PLAY };
    let play = Button {
        mark: ("data-play", ""),
        text: Box::new(move |view| sign(view.playing).1),
        name: Box::new(move |view| Some(sign(view.playing).0)),
        act: Box::new(|view| view.play(!view.playing)),
        ..Button::default()
    };
    view! {
        <section class="time" aria-labelledby="time-title">
            <h2 id="time-title" class="unseen">{words::TIME_TITLE}</h2>
            <p class="change">
                {watch.words(|view| view.open.map(|republic| words::change(view.moment, republic)).unwrap_or_default())}
            </p>
            <div class="steps" role="group" aria-label=words::MOMENT_LABEL>
                {button(watch, play)}
                {button(watch, step(words::EARLIER, "earlier", 0))}
                <input
                    type="range"
                    data-moment=""
                    min="0"
                    max=NOW
                    value=NOW
                    aria-label=words::MOMENT_LABEL
                    aria-valuetext=watch.slug(|view| Some(words::moment(view.moment).label))
                    disabled=watch.mark(|view| !view.live)
                    on:input=chosen
                />
                {button(watch, step(words::LATER, "later", NOW))}
            </div>
            <div class="ruler" inner_html=printed(Block::Ruler)></div>
            <ol class="chronicle">{(0..=NOW).map(|moment| account(watch, moment)).collect_view()}</ol>
        </section>
    }
}

fn account(watch: Watch, moment: u8) -> impl IntoView {
    let id = format!("{MOMENT_PREFIX}{}", MOMENTS[usize::from(moment)].slug);
    let current = watch.slug(move |view| (view.moment == moment).then_some("step"));
    view! { <li id=id aria-current=current inner_html=printed(Block::Moment(moment))></li> }
}
