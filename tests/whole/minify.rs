//! Smaller pages are the same pages.
//!
//! Both sides are parsed as a browser would and compared as a reader sees them:
//! elements, attributes, and words with runs of white space as one blank, none
//! at the edge of a block. Which elements are blocks is said here anew.

use prospectus::output::minify;
use scraper::{ElementRef, Html, Node};

use crate::support::{copy_catalog, demonstration, files, program, root, run};

/// Elements that stand in a line of words; all others begin a new one.
const IN_LINE: [&str; 33] = [
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em", "i", "img", "input", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "select", "small", "span", "strong", "sub", "sup", "svg", "time", "u",
    "var", "wbr",
];

/// What a reader meets, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Seen {
    Start(String, Vec<(String, String)>),
    End(String),
    Words(String),
    Blank,
}

fn seen(html: &str) -> Vec<Seen> {
    let document = Html::parse_document(html);
    let mut all = Vec::new();
    walk(document.root_element(), false, &mut all);
    tidy(all)
}

fn walk(element: ElementRef<'_>, is_verbatim: bool, all: &mut Vec<Seen>) {
    let name = element.value().name().to_owned();
    let mut attributes: Vec<(String, String)> =
        element.value().attrs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    attributes.sort();
    all.push(Seen::Start(name.clone(), attributes));
    let is_verbatim = is_verbatim || matches!(name.as_str(), "pre" | "textarea" | "script" | "style");
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (_, Some(child)) => walk(child, is_verbatim, all),
            (Node::Text(text), None) if is_verbatim => all.push(Seen::Words(text.to_string())),
            (Node::Text(text), None) => {
                for (at, word) in text.split([' ', '\n', '\t', '\r', '\u{c}']).enumerate() {
                    if at > 0 {
                        all.push(Seen::Blank);
                    }
                    if !word.is_empty() {
                        all.push(Seen::Words(word.to_owned()));
                    }
                }
            }
            _ => {}
        }
    }
    all.push(Seen::End(name));
}

/// Without the blanks that nobody sees: after another blank with no words
/// between them, and next to the edge of a block.
fn tidy(all: Vec<Seen>) -> Vec<Seen> {
    let is_edge =
        |one: &Seen| matches!(one, Seen::Start(name, _) | Seen::End(name) if !IN_LINE.contains(&name.as_str()));
    let is_object = |one: &Seen| matches!(one, Seen::Start(name, _) if matches!(name.as_str(), "img" | "input" | "button" | "select" | "svg" | "wbr"));
    let mut kept: Vec<Seen> = Vec::new();
    // Where the last blank stands that may still prove to be at an edge.
    let mut open = true;
    for one in all {
        match &one {
            Seen::Blank => {
                if !open {
                    kept.push(one);
                    open = true;
                }
                continue;
            }
            _ if is_edge(&one) => {
                // A blank before the edge, with only inline tags between, is idle.
                let from = kept.iter().rposition(|one| matches!(one, Seen::Words(_)) || is_edge(one) || is_object(one));
                let tail = kept.split_off(from.map_or(0, |at| at + 1));
                kept.extend(tail.into_iter().filter(|one| *one != Seen::Blank));
                open = true;
            }
            Seen::Words(_) => open = false,
            _ if is_object(&one) => open = false,
            _ => {}
        }
        kept.push(one);
    }
    // `<em> b` and ` <em>b` look the same: blanks go out of elements, to the left.
    let mut at = 1;
    while at < kept.len() {
        let is_opening = matches!(&kept[at - 1], Seen::Start(name, _) if IN_LINE.contains(&name.as_str()) && !is_object(&kept[at - 1]));
        if kept[at] == Seen::Blank && is_opening {
            kept.swap(at, at - 1);
            at = at.saturating_sub(1).max(1);
        } else {
            at += 1;
        }
    }
    kept
}

#[track_caller]
fn assert_same(before: &str, after: &str, story: &str) {
    let (left, right) = (seen(before), seen(after));
    if left != right {
        let at = left.iter().zip(&right).position(|(a, b)| a != b).unwrap_or(left.len().min(right.len()));
        let around = |all: &[Seen]| format!("{:?}", &all[at.saturating_sub(6).min(all.len())..(at + 4).min(all.len())]);
        panic!("{story}: a page reads differently\nbefore {}\nafter  {}", around(&left), around(&right));
    }
}

/// The demonstration, its white space as the templates make it.
fn untouched() -> Vec<(String, String)> {
    built_with("off")
}

fn built_with(minify: &str) -> Vec<(String, String)> {
    let catalog = tempfile::tempdir().expect("a folder");
    copy_catalog(root(), catalog.path(), |path| path.clone());
    let settings = catalog.path().join("prospectus.yaml");
    let mut text = std::fs::read_to_string(&settings).expect("settings");
    assert!(!text.contains("minify:"), "the demonstration is minified as usual");
    text.push_str(&format!("minify: {minify}\n"));
    std::fs::write(&settings, text).expect("settings");
    let output = catalog.path().join("public");
    run(program().arg("build").arg("--root").arg(catalog.path()).arg("-o").arg(&output));
    let files = files(&output);
    // Style sheets are smaller or not, and named by their bytes.
    let styles = files.keys().filter(|path| path.ends_with(".css")).map(|path| (path.clone(), usual_style(path)));
    let styles: Vec<(String, String)> = styles.collect();
    let pages = files.into_iter().filter(|(path, _)| path.ends_with(".html"));
    pages
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("text");
            (path, styles.iter().fold(text, |text, (own, usual)| text.replace(own, usual)))
        })
        .collect()
}

/// The style sheet of the demonstration that has the same name but for its digest.
fn usual_style(path: &str) -> String {
    let stem = path.split('.').next().expect("a name");
    let is_same = |one: &&String| one.ends_with(".css") && one.split('.').next() == Some(stem);
    demonstration().files.keys().find(is_same).expect("a style sheet").clone()
}

#[test]
fn the_fast_pass_takes_only_white_space_that_nobody_sees() {
    let mut saved = 0;
    for (path, before) in untouched() {
        let mut after = Vec::new();
        minify(&before, &mut after);
        assert_eq!(after, demonstration().files[&path], "{path} is what the build writes");
        assert_same(&before, std::str::from_utf8(&after).expect("text"), &path);
        saved += before.len() - after.len();
    }
    assert!(saved > 10_000, "it is worth it: {saved} bytes");
}

#[cfg(feature = "minify-html")]
#[test]
fn the_full_pass_keeps_what_is_seen() {
    let full: std::collections::BTreeMap<String, String> = built_with("full").into_iter().collect();
    for (path, before) in untouched() {
        // A list of settings may lose the blanks between them.
        let before = before.replace("width=device-width, initial-scale=1", "width=device-width,initial-scale=1");
        // A button that says nothing else sends its form.
        let before = before.replace("<button type=\"submit\"", "<button");
        assert_same(&before, &full[&path], &path);
        assert!(full[&path].len() <= demonstration().files[&path].len(), "{path} is smaller still");
    }
}

#[test]
fn words_are_neither_joined_nor_torn() {
    let check = |html: &str| {
        let mut after = Vec::new();
        minify(html, &mut after);
        assert_same(html, std::str::from_utf8(&after).expect("text"), html);
    };
    check("<p>one <em>two</em> three</p>");
    check("<p>one<em> two </em>three</p>");
    check("<p>one\n<a href=x>two</a>\n<a href=y> three </a>\n</p>\n\n<p>four</p>");
    check("<ul>\n<li><a>one</a>\n<ul>\n<li>two</li>\n</ul>\n</li></ul>");
    check("<p>a <img alt=b> c<br> d <input> e</p>");
    check("<dl><dt>a</dt> <dd>b</dd></dl> tail <div> x <b> y </b> </div>");
    check("<pre> a\n  <b> b </b>\n</pre> <textarea> x\n y</textarea>");
    check("<p title='a  >  b'>2\u{a0}950\u{202f}€ \u{2009} x</p>");
    check("<button> go </button> <select> <option> a </option> </select> end");
    check("<p>a<!-- note -->b <!-- note --> c</p>");
    check("<table> <tr> <td> a </td> <td> <span> b </span> <span>c</span> </td> </tr> </table>");
    check("<summary> a <span>b</span> </summary> <svg> <title> a  b </title> </svg> c");
}
