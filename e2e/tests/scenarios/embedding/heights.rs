//! The height in the formats of others: hosts that support one of them need no code for this map.

use super::{open_site, ready, site_of, suited};
use e2e::browser::Browser;
use e2e::scenario::Scenario;

const FRAME: &str =
    "<iframe id=\"framed\" src=\"{{PAGE}}/embed/?childId=pym-1\" width=\"640\" height=\"500\" title=\"Map\"></iframe>";

/// The heights that hosts read, by what each does with its messages: Canvas (also from a text, as Brightspace), H5P's
/// resizer, pym.js and iframe-resizer.
const READ: &str = "
    const read = { canvas: [], brightspace: [], h5p: [], pym: [], resizer: [] };
    for (const { data } of heard.filter(({ frame }) => frame === 'framed')) {
        const text = typeof data === 'string' ? data : '';
        if (data?.subject === 'lti.frameResize') read.canvas.push(data.height);
        if (text.startsWith('{') && JSON.parse(text).subject === 'lti.frameResize') read.brightspace.push(JSON.parse(text).height);
        if (data?.context === 'h5p' && data.action === 'resize') read.h5p.push(data.scrollHeight);
        const pym = /^pymxPYMxpym-1xPYMxheightxPYMx(.+)$/.exec(text);
        if (pym) read.pym.push(Number(pym[1]));
        const [id, height, width, type] = text.startsWith('[iFrameSizer]') ? text.slice(13).split(':') : [];
        if (id === 'resizer-1' && type && Number(width)) read.resizer.push(Number(height));
    }
    return Object.values(read).map(heights => [...new Set(heights)])";

#[test]
fn learning_platforms_h5p_pym_and_iframe_resizer_are_told_the_height() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        Scenario::in_browser(browser).viewport(900, 900).run(async |page| {
            let site = site_of(page, FRAME);
            open_site(page, &site).await?;
            ready(page, "framed").await?;
            let height = vec![suited(640.0).round()];
            let unasked = vec![height.clone(), height.clone(), height.clone(), height.clone(), vec![]];
            page.wait_for_value("unasked", READ, &unasked).await?;
            // iframe-resizer introduces itself by the name that it has given the frame.
            let greeting = "say('framed', '[iFrameSizer]resizer-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true'); return true";
            page.eval::<bool>(greeting, vec![]).await?;
            page.wait_for_value("asked", READ, &vec![height; 5]).await?;
            let narrower = "frameOf('framed').width = 500; return true";
            page.eval::<bool>(narrower, vec![]).await?;
            let both = vec![vec![suited(640.0).round(), suited(500.0).round()]; 5];
            page.wait_for_value("at another width", READ, &both).await
        });
    }
}

#[test]
fn a_host_that_loads_late_is_told_the_height_when_it_asks_and_only_once() {
    const ASKING: [&str; 3] = [
        "{ source: 'azerbaijan-1994', version: 1, type: 'hello' }",
        "{ context: 'h5p', action: 'hello' }",
        "{ message: 'ready', secret: 'AbCdEf1234' }",
    ];
    Scenario::in_browser(Browser::Chromium)
        .viewport(900, 900)
        .run(async |page| {
            let frame = FRAME.replace("pym-1\"", "pym-1#?secret=AbCdEf1234\"");
            let site = site_of(page, &frame);
            open_site(page, &site).await?;
            ready(page, "framed").await?;
            let told = "return heard.filter(({ data }) => data?.context === 'h5p').length";
            for asking in ASKING {
                let before: usize = page.eval(told, vec![]).await?;
                page.eval::<bool>(&format!("say('framed', {asking}); return true"), vec![])
                    .await?;
                page.wait_for_value(asking, told, &(before + 1)).await?;
                // Our answer must not be a question to which the host answers.
                tokio::time::sleep(std::time::Duration::from_millis(300)).await;
                assert_eq!(page.eval::<usize>(told, vec![]).await?, before + 1, "{asking}");
            }
            Ok(())
        });
}
