//! What the panel shows when nothing is selected: how the source covers the republics, with a link to each.

use super::print::print;
use crate::strings;
use azerbaijan_1994::ui::map::swatch::swatch;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use leptos::prelude::*;
use state::generated;
use state::route::SILENCE;

/// From the best covered to those that the source does not mention.
const GROUPS: [Coverage; 4] = [
    Coverage::Named,
    Coverage::InPassing,
    Coverage::Group,
    Coverage::NotMentioned,
];

pub fn introduction() -> String {
    print(view! {
        <h2 id="introduction-title">{strings::INTRODUCTION_TITLE}</h2>
        <p>{strings::INTRODUCTION}</p>
        <dl class="coverage">{GROUPS.map(group).into_iter().collect_view()}</dl>
        <p class="hint">{strings::INTRODUCTION_HINT}" "<a href=format!("#{SILENCE}")>{strings::SILENCE_TITLE}</a></p>
    })
}

fn group(coverage: Coverage) -> impl IntoView {
    let (heading, meaning) = strings::coverage_group(coverage);
    let members: Vec<_> = Republic::partners()
        .filter(|republic| generated::coverage(*republic) == coverage)
        .collect();
    let count = members.len();
    view! {
        <div data-coverage=coverage.slug()>
            <dt><b class="count">{count}</b>" "{heading}</dt>
            <dd>
                <p class="meaning">{meaning}</p>
                <ul>
                    {members
                        .into_iter()
                        .map(|republic| {
                            let slug = republic.slug();
                            view! {
                                <li>
                                    <a href=format!("#{slug}") data-republic=slug>
                                        {swatch(generated::stance(generated::NOW, republic))} {republic.name()}
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </dd>
        </div>
    }
}
