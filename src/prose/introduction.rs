//! What the panel shows when nothing is chosen: how far the source reaches, with a link to every republic.

use super::print;
use crate::address::SILENCE;
use crate::content::vocabulary::Coverage;
use crate::facts;
use crate::map::swatch::swatch;
use crate::republic::Republic;
use crate::words::printed as words;
use leptos::prelude::*;

/// From the best covered to the silent ones.
const GROUPS: [Coverage; 4] = [
    Coverage::Named,
    Coverage::InPassing,
    Coverage::Group,
    Coverage::NotMentioned,
];

/// The inside of the introduction.
pub fn introduction() -> String {
    print(view! {
        <h2 id="introduction-title">{words::INTRODUCTION_TITLE}</h2>
        <p>{words::INTRODUCTION}</p>
        <dl class="coverage">{GROUPS.map(group).into_iter().collect_view()}</dl>
        <p class="hint">{words::INTRODUCTION_HINT}" "<a href=format!("#{SILENCE}")>{words::SILENCE_TITLE}</a></p>
    })
}

fn group(coverage: Coverage) -> impl IntoView {
    let (heading, meaning) = words::coverage_group(coverage);
    let members: Vec<_> = Republic::partners()
        .filter(|republic| facts::coverage(*republic) == coverage)
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
                                        {swatch(facts::stance(facts::NOW, republic))} {republic.name()}
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
