//! A page of a built site, as a browser reads it.

use scraper::{ElementRef, Html, Node};

/// What a page says, and in which languages.
pub(super) struct Page {
    /// The file, below the folder of the site.
    pub path: String,
    /// The address it is served under.
    pub url: String,
    /// `lang` of `html`.
    pub lang: Option<String>,
    /// Whether search engines are kept away.
    pub is_noindex: bool,
    /// The addresses of `canonical`.
    pub canonical: Vec<String>,
    /// The pairs of `alternate`: language and address.
    pub alternates: Vec<(String, String)>,
    /// Texts and attributes that are read, in their order.
    pub said: Vec<Said>,
    /// Every other attribute's value too, for what none may hold.
    pub attributes: Vec<(String, String)>,
    /// The languages of elements in `main`, and of the title.
    pub languages: Vec<String>,
    /// The language of the title.
    pub title_lang: Option<String>,
}

/// A stretch of words.
pub(super) struct Said {
    /// The words, blanks made one.
    pub text: String,
    /// The language of the nearest element that names one.
    pub lang: Option<String>,
    /// Whether it is all of a block, and no part of one.
    pub is_block: bool,
}

/// Elements that hold other elements than those of a line.
const BLOCKS: [&str; 34] = [
    "html",
    "body",
    "head",
    "header",
    "footer",
    "main",
    "nav",
    "section",
    "article",
    "aside",
    "div",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "details",
    "summary",
];

/// Attributes that are read or heard.
const READ: [&str; 5] = ["alt", "aria-label", "title", "placeholder", "content"];

/// Elements whose words are for machines, or are shown as they are.
const KEPT: [&str; 6] = ["script", "style", "code", "pre", "kbd", "samp"];

impl Page {
    /// Reads a page. `None` for what is none: redirects that a host needs.
    pub(super) fn read(path: &str, text: &str, base: &str) -> Option<Page> {
        let html = Html::parse_document(text);
        let root = html.root_element();
        let address = path.strip_suffix("index.html").unwrap_or(path);
        let mut page = Page {
            path: path.to_owned(),
            url: format!("{base}{address}"),
            lang: root.attr("lang").map(str::to_owned),
            is_noindex: false,
            canonical: Vec::new(),
            alternates: Vec::new(),
            said: Vec::new(),
            attributes: Vec::new(),
            languages: Vec::new(),
            title_lang: None,
        };
        let mut has_main = false;
        for element in root.descendent_elements() {
            has_main |= element.value().name() == "main";
            page.head(element);
            if element.attr("translate") != Some("no") {
                page.words(element);
            }
        }
        has_main.then_some(page)
    }

    fn head(&mut self, element: ElementRef<'_>) {
        let attribute = |name: &str| element.attr(name).unwrap_or_default();
        match (element.value().name(), attribute("rel")) {
            ("meta", _) if attribute("name") == "robots" => self.is_noindex |= attribute("content").contains("noindex"),
            ("link", "canonical") => self.canonical.push(attribute("href").to_owned()),
            ("link", "alternate") if element.attr("hreflang").is_some() => {
                self.alternates.push((attribute("hreflang").to_owned(), attribute("href").to_owned()));
            }
            ("title", _) => self.title_lang = element.attr("lang").map(str::to_owned),
            _ => {}
        }
    }

    fn words(&mut self, element: ElementRef<'_>) {
        let name = element.value().name();
        let lang = element.ancestors().filter_map(ElementRef::wrap).find_map(|one| one.attr("lang"));
        let lang = element.attr("lang").or(lang).map(str::to_owned);
        self.languages.extend(element.attr("lang").map(str::to_owned));
        for (attribute, value) in element.value().attrs() {
            self.attributes.push((attribute.to_owned(), value.to_owned()));
            let is_address = name == "meta" && element.attr("name") != Some("description");
            if READ.contains(&attribute) && !is_address {
                self.say(value, lang.clone(), false);
            }
        }
        let is_kept = |one: ElementRef<'_>| KEPT.contains(&one.value().name()) || one.attr("translate") == Some("no");
        if is_kept(element) || element.ancestors().filter_map(ElementRef::wrap).any(is_kept) {
            return;
        }
        let is_block =
            BLOCKS.contains(&name) && !element.child_elements().any(|one| BLOCKS.contains(&one.value().name()));
        if is_block {
            let mut words = String::new();
            collect(element, &mut words);
            self.say(&words, lang.clone(), true);
        }
        for child in element.children() {
            if let Node::Text(text) = child.value() {
                self.say(text, lang.clone(), false);
            }
        }
    }

    fn say(&mut self, text: &str, lang: Option<String>, is_block: bool) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.said.push(Said { text, lang, is_block });
        }
    }
}

/// The words of a block that are in its own language.
fn collect(element: ElementRef<'_>, words: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => words.push_str(text),
            Node::Element(inner) if inner.attr("lang").is_none() && !KEPT.contains(&inner.name()) => {
                if let Some(child) = ElementRef::wrap(child) {
                    collect(child, words);
                }
            }
            Node::Element(_) => words.push(' '),
            _ => {}
        }
    }
}
