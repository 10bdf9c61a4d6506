//! The foot of the page: how to read it, the border policy, sources and licences.

use super::{content, print};
use crate::content::vocabulary::Stance;
use crate::map::swatch::swatch;
use crate::words::printed;
use leptos::prelude::*;

/// The inside of the footer.
pub fn colophon() -> String {
    let content = content();
    let rubric = Stance::ALL.map(|stance| {
        view! {
            <div>
                <dt>{swatch(stance.slug())} {printed::stance(stance)}</dt>
                <dd>{printed::rubric(stance)}</dd>
            </div>
        }
    });
    print(view! {
        <section aria-labelledby="reading-title">
            <h2 id="reading-title">{printed::READING_TITLE}</h2>
            <p>{printed::READING_NOTE}</p>
            <dl class="rubric">{rubric.into_iter().collect_view()}</dl>
        </section>
        <section aria-labelledby="borders-title">
            <h2 id="borders-title">{printed::BORDERS_TITLE}</h2>
            {printed::BORDERS.map(|text| view! { <p>{text}</p> }).into_iter().collect_view()}
        </section>
        <section aria-labelledby="sources-title">
            <h2 id="sources-title">{printed::SOURCES_TITLE}</h2>
            <p>{printed::SOURCE_RIGHTS}" "{content.source.rights.clone()}</p>
            <p>{printed::GEOMETRY_LICENCE}" "{printed::CLASSIFICATION}" "{printed::PRIVACY}</p>
            <p class="lessons"><a href="quiz/">{printed::QUIZ}</a>" · "<a href="teachers/">{printed::TEACHERS_TITLE}</a></p>
            <p class="fingerprint">{printed::FINGERPRINT}" "<code>{content.source.sha256.clone()}</code></p>
        </section>
    })
}
