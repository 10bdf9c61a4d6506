//! A Jupyter notebook, executed and made into a page by nbconvert.

use super::super::host::{Host, HostPage, Way};
use super::super::site::Site;
use super::super::workplace::{python, python_version, Workplace};
use anyhow::Result;
use xtask::process;

pub const HOST: Host = Host {
    name: "notebook",
    title: "Jupyter nbconvert",
    needs: &[],
    start,
    prepare: None,
    pages: &[
        HostPage::new("ipython", Way::Template("`IPython.display.IFrame`"), "/iframe.html"),
        HostPage::new("element", Way::Element, "/element.html"),
    ],
    check: None,
    to_do: "`IFrame(\"https://HOST/embed/\", \"100%\", 600, republic=\"armenia\")`; or the element in a cell `%%html`",
    to_know: "give `IFrame` a title and the sandbox by `extras=['title=\"Map: …\"', …]`: it has none of its own",
};

fn start(workplace: &Workplace) -> Result<Site> {
    let folder = workplace.fill("notebook", "pages")?;
    let mut convert = python("jupyter-nbconvert")?;
    convert.args(["--log-level=ERROR", "--execute", "--to=html", "--output-dir=site"]);
    // Otherwise pages ask other hosts for scripts that these need not.
    convert.args(["--HTMLExporter.require_js_url=", "--HTMLExporter.mathjax_url="]);
    process::run(convert.args(["iframe.ipynb", "element.ipynb"]).current_dir(&folder))?;
    Site::of_folder(&folder.join("site"), python_version("nbconvert")?)
}
