//! The footer: how to read the page, the border policy, sources and licences.

use super::print::print;
use crate::strings;
use azerbaijan_1994::ui::map::swatch::swatch;
use content::model::Content;
use domain::vocabulary::Stance;
use leptos::prelude::*;

pub fn footer(content: &Content) -> String {
    let rubric = Stance::ALL.map(|stance| {
        view! {
            <div>
                <dt>{swatch(stance.slug())} {strings::stance(stance)}</dt>
                <dd>{strings::rubric(stance)}</dd>
            </div>
        }
    });
    print(view! {
        <section aria-labelledby="reading-title">
            <h2 id="reading-title">{strings::READING_TITLE}</h2>
            <p>{strings::READING_NOTE}</p>
            <dl class="rubric">{rubric.into_iter().collect_view()}</dl>
        </section>
        <section aria-labelledby="borders-title">
            <h2 id="borders-title">{strings::BORDERS_TITLE}</h2>
            {strings::BORDERS.map(|text| view! { <p>{text}</p> }).into_iter().collect_view()}
        </section>
        <section aria-labelledby="sources-title">
            <h2 id="sources-title">{strings::SOURCES_TITLE}</h2>
            <p>{strings::SOURCE_RIGHTS}" "{content.source.rights.clone()}</p>
            <p>{strings::GEOMETRY_LICENCE}" "{strings::CLASSIFICATION}" "{strings::PRIVACY}</p>
            <p class="lessons"><a href="quiz/">{strings::QUIZ}</a>" · "<a href="teachers/">{strings::TEACHERS_TITLE}</a></p>
            <p class="fingerprint">{strings::SOURCE_HASH}" "<code>{content.source.sha256.clone()}</code></p>
        </section>
    })
}
