//! The legend: a sentence whose coloured words are the classes of the layer. Each word is a button that leaves only its own
//! republics coloured.

use crate::binding::{Binding, Value};
use crate::store::Store;
use crate::strings::labels;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::button;
use crate::ui::slots::Slots;
use domain::filter::{Evidence, Filter};
use domain::layer::Layer;
use leptos::prelude::*;
use state::generated::MomentIndex;
use state::legend::{self, Part};
use state::State;

/// The largest number of buttons and marks in a sentence.
pub const PIECES: usize = 8;

/// A part of the sentence: text, and the button or mark after it.
#[derive(Clone, Copy, Default, PartialEq)]
struct Piece {
    text: &'static str,
    filter: Option<(Filter, &'static str)>,
    is_mark: bool,
}

#[derive(Clone, Copy, PartialEq)]
struct Sentence {
    layer: Layer,
    moment: MomentIndex,
    pieces: [Piece; PIECES + 1],
}

/// All sentences use the same elements, so that the focus stays in place when the sentence changes.
pub fn legend(store: Store, slots: &Slots) -> ElementBuilder {
    let of_sentence = slots.clone();
    let sentence = Memo::new(move |_| {
        let State { layer, moment, .. } = store.colours.get();
        Sentence::read(of_sentence.lines(), layer, moment)
    });
    let text = move |index: usize| -> Binding { Box::new(move || Some(sentence.get().pieces[index].text.into())) };
    // One Tab stop; arrow keys move the focus to the other buttons.
    let stop = RwSignal::new(0);
    let tabindex = move |control: usize| -> Binding {
        Box::new(move || {
            let is_live = store.live.get().live;
            (is_live && sentence.get().stop(stop.get()) != Some(control)).then_some("-1".into())
        })
    };
    let mut paragraph = element("p")
        .attr("class", "legend")
        .attr("data-legend", "")
        .attr("role", "toolbar")
        .attr("aria-label", messages::legend_label())
        .on("keydown", Box::new(move_focus));
    for index in 0..PIECES {
        let controls = [filter_button(store, sentence, index), mark(sentence, index)];
        paragraph = paragraph.child(element("span").bind_text(text(index)));
        for (control, button) in (2 * index..).zip(controls) {
            let button = button
                .bind("tabindex", tabindex(control))
                .on("focus", Box::new(move |_| stop.set(control)));
            paragraph = paragraph.child(button);
        }
    }
    let slots = slots.clone();
    let note = Box::new(move || Some(legend::note(slots.lines(), store.colours.get().moment).into()));
    element("div")
        .attr("class", "legend-box")
        .child(paragraph.child(element("span").bind_text(text(PIECES))))
        .child(
            element("p")
                .attr("class", "legend-note")
                .attr("id", "legend-note")
                .attr("popover", "")
                .child(element("span").bind_text(note)),
        )
}

fn filter_button(store: Store, sentence: Memo<Sentence>, index: usize) -> ElementBuilder {
    let of = move |value: fn(Sentence, Filter, &'static str) -> Value| -> Binding {
        Box::new(move || {
            let sentence = sentence.get();
            let (filter, word) = sentence.pieces[index].filter?;
            value(sentence, filter, word)
        })
    };
    let pressed = Box::new(move || {
        let (filter, _) = sentence.get().pieces[index].filter?;
        let is_pressed = store.colours.get().filter == Some(filter);
        Some(if is_pressed { "true" } else { "false" }.into())
    });
    button(store, move |state| {
        let filter = sentence.get_untracked().pieces[index].filter.map(|(filter, _)| filter);
        state.with_filter(filter.filter(|_| state.filter != filter))
    })
    .bind(
        "data-class",
        of(|sentence, filter, _| Some(filter.slug(sentence.layer)?.concat().into())),
    )
    .bind(
        "data-paint",
        of(|sentence, filter, _| Some(sentence.layer.classes().get(usize::from(filter.class))?.paint.into())),
    )
    .bind(
        "data-evidence",
        of(|_, filter, _| (filter.evidence == Evidence::Group).then_some("group".into())),
    )
    .bind(
        "aria-label",
        of(|sentence, filter, word| Some(labels::filter_label(sentence.layer, sentence.moment, filter, word).into())),
    )
    .bind("aria-pressed", pressed)
    .bind(
        "hidden",
        Box::new(move || sentence.get().pieces[index].filter.is_none().then_some("".into())),
    )
    .bind_text(of(|_, _, word| Some(word.into())))
}

/// The mark opens the note, with and without the program.
fn mark(sentence: Memo<Sentence>, index: usize) -> ElementBuilder {
    element("button")
        .attr("type", "button")
        .attr("class", "dagger")
        .attr("popovertarget", "legend-note")
        .attr("aria-label", messages::note_label())
        .bind(
            "hidden",
            Box::new(move || (!sentence.get().pieces[index].is_mark).then_some("".into())),
        )
        .text("†")
}

impl Sentence {
    fn read(lines: &'static str, layer: Layer, moment: MomentIndex) -> Self {
        let mut pieces = [Piece::default(); PIECES + 1];
        let mut index = 0;
        for part in legend::parse(legend::sentence(lines, layer, moment)) {
            let Some(piece) = pieces.get_mut(index) else { break };
            match part {
                Part::Text(text) => piece.text = text,
                Part::Button { filter, word } => {
                    piece.filter = Filter::from_slug(layer, filter).map(|filter| (filter, word));
                    index += 1;
                }
                Part::Mark { .. } => {
                    piece.is_mark = true;
                    index += 1;
                }
            }
        }
        Self { layer, moment, pieces }
    }

    /// Whether a control is part of the sentence. The controls of a piece are its button and its mark.
    fn has(&self, control: usize) -> bool {
        let piece = &self.pieces[control / 2];
        match control % 2 {
            0 => piece.filter.is_some(),
            _ => piece.is_mark,
        }
    }

    /// The control at which Tab stops: the one that had the focus last if it is still there, otherwise the first.
    fn stop(&self, last: usize) -> Option<usize> {
        std::iter::once(last)
            .chain(0..2 * PIECES)
            .find(|control| self.has(*control))
    }
}

#[cfg(feature = "hydrate")]
fn move_focus(event: &leptos::ev::Event) {
    crate::dom::toolbar::move_focus(event);
}

#[cfg(not(feature = "hydrate"))]
fn move_focus(_: &leptos::ev::Event) {}
