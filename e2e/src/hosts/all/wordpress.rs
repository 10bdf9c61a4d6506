//! WordPress: URLs embedded by an administrator in its block editor and by an author as text, and the codes of both.

use super::super::frame;
use super::super::host::{Host, HostPage, Way};
use super::super::php;
use super::super::site::Site;
use super::super::workplace::Workplace;
use crate::page::Page;
use crate::runtime;
use anyhow::Result;
use serde_json::json;
use std::path::Path;
use xtask::install::hosts::{MARIADB, PHP, WORDPRESS, WORDPRESS_THEME};
use xtask::{paths, process};

pub const HOST: Host = Host {
    name: "wordpress",
    title: "WordPress",
    needs: &[WORDPRESS, WORDPRESS_THEME, MARIADB, PHP],
    start,
    prepare: Some(embed_in_the_editor),
    pages: &[
        HostPage::new("embedded", Way::Oembed, "/?name=embedded-armenia"),
        HostPage {
            republic: None,
            ..HostPage::new("embedded-whole", Way::Oembed, "/?name=embedded-whole")
        },
        HostPage::new("address-by-an-author", Way::Oembed, "/?name=address-by-an-author"),
        HostPage {
            republic: None,
            ..HostPage::new("address", Way::Oembed, "/?name=address")
        },
        HostPage::new("iframe", Way::Iframe, "/?name=iframe"),
        HostPage::new("element", Way::Element, "/?name=element"),
    ],
    check: Some(what_the_table_says),
    to_do: "paste the https URL of the page or of a republic's page on a line of its own, if the map was built with `--site`; \
        administrators may also put a code into a block “Custom HTML”, between `<div>` and `</div>` so that block themes centre it",
    to_know: "the block editor takes a pasted URL with http for text. \
        WordPress takes the frame's origin and permissions away: links show their address. It allows 200 to 1000 pixels. \
        Of an author's code it leaves nothing of the iframe, and of the element its link",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.path().join("wordpress");
    let installed = WORDPRESS.path()?;
    let program = installed.parent().unwrap_or(Path::new("/"));
    // A copy, because WordPress takes the folder of its files for its own; with what Debian's links lead to.
    process::run(process::command("cp").args(["-rL"]).arg(program).arg(&folder))?;
    workplace.fill("wordpress", "wordpress")?;
    let database = php::database(workplace, &["wordpress"])?;
    let version = php::run(&folder, &["install.php"], &[])?;
    let server = php::server(workplace, &folder, &[])?;
    Ok(Site::of_programs(workplace.port, vec![server, database], version))
}

/// An administrator embeds URLs in the editor, which looks at what it gets and chooses classes for it.
fn embed_in_the_editor(page: &Page, site: &Site) -> Result<()> {
    const LOG_IN: &str = "document.querySelector('#user_login').value = 'admin';
        document.querySelector('#user_pass').value = 'admin';
        document.querySelector('#loginform').requestSubmit(document.querySelector('#wp-submit'));
        return true";
    const READY: &str = "return !!window.wp?.data?.select('core/editor')?.getCurrentPostId?.()
        && !!document.querySelector('.wp-block-post-title')";
    // As its block "Embed" does with a URL that is typed. A pasted one becomes that block, but only with https.
    const INSERT: &str = "const [address, slug] = arguments;
        wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/embed', { url: address }));
        wp.data.dispatch('core/editor').editPost({ title: 'Azerbaijan and Armenia', slug, status: 'publish' });
        return true";
    const SHOWN: &str = "return !!document.querySelector('.wp-block-embed iframe')";
    const SAVE: &str = "wp.data.dispatch('core/editor').savePost(); return true";
    const SAVED: &str = "const editor = wp.data.select('core/editor');
        return editor.didPostSaveRequestSucceed() && !editor.isSavingPost()";
    let map = page.server.address("/");
    runtime::block_on(async {
        page.session.driver.goto(site.address("/wp-login.php")).await?;
        page.eval::<bool>(LOG_IN, vec![]).await?;
        page.wait_until(
            "the administrator is logged in",
            "return location.pathname === '/wp-admin/'",
        )
        .await?;
        for (address, slug) in [
            (format!("{map}armenia/"), "embedded-armenia"),
            (map.clone(), "embedded-whole"),
        ] {
            page.session.driver.goto(site.address("/wp-admin/post-new.php")).await?;
            page.wait_until("the editor is there", READY).await?;
            page.eval::<bool>(INSERT, vec![json!(address), json!(slug)]).await?;
            page.wait_until("the editor shows the embed", SHOWN).await?;
            page.session
                .driver
                .screenshot(&paths::root().join(format!("target/hosts/wordpress-editor-{slug}.png")))
                .await?;
            page.eval::<bool>(SAVE, vec![]).await?;
            page.wait_until("the post is saved", SAVED).await?;
        }
        // The pages are visited as a reader.
        Ok(page.session.driver.delete_all_cookies().await?)
    })
}

/// What the table says of an author's code, and of links in the frame.
fn what_the_table_says(page: &Page, site: &Site) -> Result<()> {
    const LEFT: &str = "return [document.querySelectorAll('iframe, azerbaijan-1994, script[src*=\"embed.js\"]').length,
        document.querySelectorAll('main a[href$=\"#armenia\"]').length]";
    const ADDRESS: &str = "return document.querySelector('dialog[open] input')?.value ?? ''";
    runtime::block_on(async {
        for (path, links) in [("/?name=iframe-by-an-author", 0), ("/?name=element-by-an-author", 1)] {
            page.session.driver.goto(site.address(path)).await?;
            page.wait_for_value(path, LEFT, &[0, links]).await?;
        }
        page.session
            .driver
            .goto(site.address("/?name=embedded-armenia"))
            .await?;
        frame::found(page).await?;
        frame::shows(page, Some("armenia")).await?;
        frame::click_on(page, "[data-whole]").await?;
        frame::enter(page).await?;
        let address = page.server.address("/#armenia");
        page.wait_for_value("the address of a link", ADDRESS, &address).await?;
        frame::leave(page).await
    })
}
