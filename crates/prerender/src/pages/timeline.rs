//! The printed parts of the timeline: the caption of a moment, and the mark and the short date of its stop.

use super::print::print;
use content::model::{Content, Moment};
use leptos::prelude::*;
use state::generated::MomentIndex;

/// The date of a moment, and what changed at it.
pub fn caption(content: &Content, index: MomentIndex) -> String {
    let Some(moment) = moment(content, index) else {
        return String::new();
    };
    print(view! { <b class="date">{moment.label.clone()}</b>" "<span>{content.caption(moment)}</span> })
}

/// A dot for a point in time and a bar for a span, with the short date; the whole one is heard.
pub fn stop(content: &Content, index: MomentIndex) -> String {
    let Some(moment) = moment(content, index) else {
        return String::new();
    };
    let mark = if moment.from == moment.to { "point" } else { "span" };
    print(view! {
        <i class=mark></i>
        <span aria-hidden="true">{moment.stop.clone()}</span>
        <span class="unseen">{moment.label.clone()}</span>
    })
}

fn moment(content: &Content, index: MomentIndex) -> Option<&Moment> {
    content.moments.get(usize::from(index.get()))
}
