//! Markdown to fragments: parsed once, for every page that shows it.
//!
//! CommonMark with tables, footnotes, strikethrough, task lists, definition
//! lists, alerts and heading ids. What the page decides (values, addresses,
//! images) stays a piece of its own; all the rest is finished markup.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use crate::content::code::code_ranges;
use crate::content::link::parse_reference;
use crate::content::placeholder::{Shielded, Stretch, shield};
use crate::content::{Fragment, Front, Image, Kind, Line, LinePiece, Link, Piece, Prose, Section, Target};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::AssetId;
use crate::output::{escape, escape_into};
use crate::source::{FileId, Span, Spanned};
use crate::url::is_allowed_link;

/// A body and what it stands among.
pub(super) struct Body<'a> {
    pub kind: Kind,
    pub file: FileId,
    /// The Markdown, which begins at byte `offset` of the file.
    pub text: &'a str,
    pub offset: usize,
    pub front: &'a Front,
    /// Images that need no words.
    pub decorative: &'a [String],
    /// The files beside the text, by name.
    pub beside: &'a dyn Fn(&str) -> Option<AssetId>,
    pub names: &'a [&'a str],
}

/// Turns a body into fragments.
pub(super) fn compile(body: &Body<'_>, found: &mut Diagnostics) -> Prose {
    let whole = Span::new(body.file, body.offset, body.offset + body.text.len());
    let shielded = shield(body.text, whole, &code_ranges(body.text), found);
    let events: Vec<(Event<'_>, Range<usize>)> =
        Parser::new_ext(&shielded.text, options()).into_offset_iter().collect();
    let notes = footnotes(&events);
    let mut writer = Writer::new(body, &shielded, whole, found);
    check_footnotes(&shielded.text, &events, &notes, &mut writer);
    writer.notes = notes.iter().map(|(label, range)| (label.as_str(), &events[range.clone()])).collect();
    let mut at = 0;
    while at < events.len() {
        let (event, range) = &events[at];
        // Definitions are written below the section that refers to them.
        if let Event::Start(Tag::FootnoteDefinition(label)) = event
            && let Some(inner) = notes.get(label.as_ref())
        {
            at = inner.end + 1;
            continue;
        }
        writer.event(event, range);
        at += 1;
    }
    writer.finish()
}

pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// The events inside each footnote definition, by label.
fn footnotes(events: &[(Event<'_>, Range<usize>)]) -> BTreeMap<String, Range<usize>> {
    let mut notes = BTreeMap::new();
    let mut open = None;
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => open = Some((label.to_string(), at + 1)),
            Event::End(TagEnd::FootnoteDefinition) => {
                if let Some((label, start)) = open.take() {
                    notes.entry(label).or_insert(start..at);
                }
            }
            _ => {}
        }
    }
    notes
}

/// A reference without a definition is plain text to the parser.
fn check_footnotes(
    text: &str,
    events: &[(Event<'_>, Range<usize>)],
    notes: &BTreeMap<String, Range<usize>>,
    writer: &mut Writer<'_>,
) {
    if !text.contains("[^") {
        return;
    }
    for (event, range) in events {
        let Event::Text(words) = event else { continue };
        if words.as_ref() != "[" || !text[range.end..].starts_with('^') {
            continue;
        }
        let Some(end) = text[range.end..].find(']') else { continue };
        let label = &text[range.end + 1..range.end + end];
        if !notes.contains_key(label) && !label.contains(char::is_whitespace) {
            let place = writer.place(&(range.start..range.end + end + 1));
            let fault = Diagnostic::new(Code::MD_FOOTNOTE, place, format!("the footnote `{label}` is not defined"));
            writer.found.report(fault.help(format!("write `[^{label}]: …` on a line of its own")));
        }
    }
}

/// A heading that is being read.
struct Heading {
    level: u8,
    id: Option<String>,
    opens_section: bool,
}

struct Writer<'a> {
    body: &'a Body<'a>,
    shielded: &'a Shielded<'a>,
    whole: Span,
    found: &'a mut Diagnostics,
    notes: BTreeMap<&'a str, &'a [(Event<'a>, Range<usize>)]>,
    pieces: Vec<Piece>,
    html: String,
    prose: Prose,
    section: Option<(Spanned<Box<str>>, Fragment)>,
    ids: BTreeMap<String, Span>,
    level: u8,
    heading: Option<Heading>,
    image: Option<(AssetId, Vec<LinePiece>, String)>,
    skipped_image: bool,
    cells: Cells,
    noted: Vec<Note>,
    /// How many notes were written so far.
    notes_written: usize,
    links: Vec<bool>,
    /// The names of elements that were reported.
    open_html: Vec<String>,
}

/// A footnote that a section refers to.
#[derive(Clone)]
struct Note {
    label: String,
    /// Counted through the whole text: two sections may refer to one note, and
    /// each has it at its end.
    serial: usize,
    /// How often the section refers to it.
    references: usize,
}

/// Where a table is.
#[derive(Default)]
struct Cells {
    alignments: Vec<Alignment>,
    column: usize,
    is_head: bool,
}

impl<'a> Writer<'a> {
    fn new(body: &'a Body<'a>, shielded: &'a Shielded<'a>, whole: Span, found: &'a mut Diagnostics) -> Writer<'a> {
        Writer {
            body,
            shielded,
            whole,
            found,
            notes: BTreeMap::new(),
            pieces: Vec::new(),
            html: String::new(),
            prose: Prose::default(),
            section: None,
            ids: BTreeMap::new(),
            level: 1,
            heading: None,
            image: None,
            skipped_image: false,
            cells: Cells::default(),
            noted: Vec::new(),
            notes_written: 0,
            links: Vec::new(),
            open_html: Vec::new(),
        }
    }

    /// The bytes of a range, without the end of its last line.
    fn place(&self, range: &Range<usize>) -> Span {
        let text = self.body.text.get(range.clone()).unwrap_or("").trim_end();
        self.whole.slice(range.start, range.start + text.len())
    }

    fn fault(&mut self, code: Code, range: &Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, self.place(range), message)
    }

    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        if self.image.is_some() || self.skipped_image {
            return self.in_image(event, range);
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag, range),
            Event::Text(words) => self.words(words),
            Event::Code(words) => {
                self.html.push_str("<code>");
                escape_into(words, &mut self.html);
                self.html.push_str("</code>");
            }
            Event::Html(_) => {}
            Event::InlineHtml(_) => self.raw_html(range),
            Event::FootnoteReference(label) => self.footnote_reference(label),
            Event::SoftBreak => self.html.push('\n'),
            Event::HardBreak => self.html.push_str("<br>\n"),
            Event::Rule => self.html.push_str("<hr>\n"),
            Event::TaskListMarker(is_done) => self.html.push_str(if *is_done { "☑ " } else { "☐ " }),
            Event::InlineMath(words) | Event::DisplayMath(words) => escape_into(words, &mut self.html),
        }
    }

    /// Words with tokens: escaped, and the values between them.
    fn words(&mut self, words: &str) {
        let shielded = self.shielded;
        shielded.each(words, |stretch| match stretch {
            Stretch::Words(words) => escape_into(words, &mut self.html),
            Stretch::Placeable(placeable) => self.piece(Piece::Placeable(placeable.clone())),
        });
    }

    fn piece(&mut self, piece: Piece) {
        if !self.html.is_empty() {
            self.pieces.push(Piece::Html(std::mem::take(&mut self.html).into()));
        }
        self.pieces.push(piece);
    }

    fn take(&mut self) -> Fragment {
        if !self.html.trim().is_empty() {
            let html = std::mem::take(&mut self.html);
            self.pieces.push(Piece::Html(html.into()));
        }
        self.html.clear();
        Fragment::new(std::mem::take(&mut self.pieces))
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { level, id, .. } => self.start_heading(*level, id.as_deref(), range),
            Tag::Paragraph => self.html.push_str("<p>"),
            Tag::BlockQuote(kind) => self.start_quote(*kind),
            Tag::CodeBlock(kind) => self.start_code(kind),
            Tag::List(Some(1)) => self.html.push_str("<ol>\n"),
            Tag::List(Some(first)) => self.html.push_str(&format!("<ol start=\"{first}\">\n")),
            Tag::List(None) => self.html.push_str("<ul>\n"),
            Tag::Item => self.html.push_str("<li>"),
            Tag::DefinitionList => self.html.push_str("<dl>\n"),
            Tag::DefinitionListTitle => self.html.push_str("<dt>"),
            Tag::DefinitionListDefinition => self.html.push_str("<dd>"),
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => {
                self.cells.is_head = true;
                self.html.push_str("<thead>\n<tr>");
            }
            Tag::TableRow => self.html.push_str("<tr>"),
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Strikethrough => self.html.push_str("<del>"),
            Tag::Superscript => self.html.push_str("<sup>"),
            Tag::Subscript => self.html.push_str("<sub>"),
            Tag::Link { link_type, dest_url, .. } => self.start_link(*link_type, dest_url, range),
            Tag::Image { dest_url, title, .. } => self.start_image(dest_url, title, range),
            Tag::HtmlBlock => self.raw_html(range),
            Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        let html = match tag {
            TagEnd::Heading(_) => return self.end_heading(range),
            TagEnd::TableCell => return self.end_cell(),
            TagEnd::Link => match self.links.pop() {
                Some(true) => "</a>",
                _ => "",
            },
            TagEnd::Paragraph => "</p>\n",
            TagEnd::BlockQuote(Some(_)) => "</div>\n",
            TagEnd::BlockQuote(None) => "</blockquote>\n",
            TagEnd::CodeBlock => "</code></pre>\n",
            TagEnd::List(true) => "</ol>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::DefinitionList => "</dl>\n",
            TagEnd::DefinitionListTitle => "</dt>\n",
            TagEnd::DefinitionListDefinition => "</dd>\n",
            TagEnd::Table => "</tbody></table></section>\n",
            TagEnd::TableHead => {
                self.cells.is_head = false;
                self.cells.column = 0;
                "</tr>\n</thead>\n<tbody>\n"
            }
            TagEnd::TableRow => {
                self.cells.column = 0;
                "</tr>\n"
            }
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</del>",
            TagEnd::Superscript => "</sup>",
            TagEnd::Subscript => "</sub>",
            TagEnd::Image | TagEnd::FootnoteDefinition | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => "",
        };
        self.html.push_str(html);
    }

    fn start_heading(&mut self, level: HeadingLevel, id: Option<&str>, range: &Range<usize>) {
        let level = level as u8;
        if level == 1 {
            let fault = self.fault(Code::MD_H1, range, "the body has a level-one heading");
            self.found.report(fault.help("the title stands in front matter; begin the body's headings with `##`"));
        } else if level > self.level + 1 {
            let message = format!("the heading jumps from level {} to level {level}", self.level);
            let fault = self.fault(Code::MD_HEADING_LEVEL, range, message);
            self.found.report(fault.help(format!("write it with {} `#`", self.level + 1)));
        }
        self.level = level.max(2);
        let id = id.and_then(|id| self.heading_id(id, range));
        if level == 2 && id.is_none() && self.body.kind == Kind::Faq {
            let fault = self.fault(Code::MD_QUESTION_ID, range, "a question needs an id for its address");
            self.found.report(fault.help("write it behind the question: `## … {#refund-window}`"));
        }
        let opens_section = level == 2 && id.is_some();
        if opens_section {
            self.close_section();
        } else {
            let attribute = id.as_ref().map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
            self.html.push_str(&format!("<h{}{attribute}>", self.level));
        }
        self.heading = Some(Heading { level: self.level, id, opens_section });
    }

    /// The id of a heading, if it is one and is new in this text.
    fn heading_id(&mut self, id: &str, range: &Range<usize>) -> Option<String> {
        let place = self.place(range);
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            let fault = Diagnostic::new(
                Code::MD_SECTION_ID,
                place,
                format!("the id `{id}` may hold only a–z, 0–9 and hyphens"),
            );
            self.found.report(fault);
            return None;
        }
        // Every page has this one; the other ids of themes have an underscore.
        if id == "main" {
            let fault = Diagnostic::new(Code::MD_SECTION_ID, place, "the id `main` is that of the page's own part");
            self.found.report(fault.help("choose another one"));
            return None;
        }
        if let Some(first) = self.ids.get(id) {
            let fault =
                Diagnostic::new(Code::MD_DUPLICATE_SECTION, place, format!("the id `{id}` stands twice in this text"));
            self.found.report(fault.related(*first, "first here"));
            return None;
        }
        self.ids.insert(id.to_owned(), place);
        Some(id.to_owned())
    }

    fn end_heading(&mut self, range: &Range<usize>) {
        let Some(heading) = self.heading.take() else { return };
        let place = self.place(range);
        if !heading.opens_section {
            self.html.push_str(&format!("</h{}>\n", heading.level));
            if let Some(id) = heading.id {
                self.prose.anchors.push(Spanned::new(id.into(), place));
            }
        } else if let Some(id) = heading.id {
            let title = self.take();
            self.section = Some((Spanned::new(id.into(), place), title));
        }
    }

    /// Puts what was written so far where it belongs.
    fn close_section(&mut self) {
        self.write_notes();
        let body = self.take();
        match self.section.take() {
            Some((id, title)) => self.prose.sections.push(Section { id, title, body }),
            None => self.prose.intro = body,
        }
    }

    fn finish(mut self) -> Prose {
        self.close_section();
        self.prose
    }

    fn start_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let Some(kind) = kind else {
            self.html.push_str("<blockquote>\n");
            return;
        };
        let (class, key) = match kind {
            BlockQuoteKind::Note => ("note", "prose-alert-note"),
            BlockQuoteKind::Tip => ("tip", "prose-alert-tip"),
            BlockQuoteKind::Important => ("important", "prose-alert-important"),
            BlockQuoteKind::Warning => ("warning", "prose-alert-warning"),
            BlockQuoteKind::Caution => ("caution", "prose-alert-caution"),
        };
        self.html.push_str(&format!("<div class=\"alert alert-{class}\"><p class=\"alert-title\">"));
        self.piece(Piece::Message(key));
        self.html.push_str("</p>\n");
    }

    fn start_code(&mut self, kind: &CodeBlockKind<'_>) {
        self.html.push_str("<pre><code");
        if let CodeBlockKind::Fenced(words) = kind
            && let Some(language) = words.split([' ', ',']).next().filter(|word| !word.is_empty())
        {
            self.html.push_str(&format!(" class=\"language-{}\"", escape(language)));
        }
        self.html.push('>');
    }

    fn start_table(&mut self, alignments: &[Alignment]) {
        self.cells = Cells { alignments: alignments.to_vec(), column: 0, is_head: false };
        self.html.push_str("<section class=\"scroll\" tabindex=\"0\" aria-label=\"");
        self.piece(Piece::Message("site-table"));
        self.html.push_str("\"><table>");
    }

    fn start_cell(&mut self) {
        let tag = if self.cells.is_head { "th scope=\"col\"" } else { "td" };
        let class = match self.cells.alignments.get(self.cells.column) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"end\"",
            _ => "",
        };
        self.html.push_str(&format!("<{tag}{class}>"));
    }

    fn end_cell(&mut self) {
        self.html.push_str(if self.cells.is_head { "</th>" } else { "</td>" });
        self.cells.column += 1;
    }

    fn start_link(&mut self, link_type: LinkType, address: &CowStr<'_>, range: &Range<usize>) {
        let address = match link_type {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_string(),
        };
        let target = self.target(&address, range);
        self.links.push(target.is_some());
        if let Some(target) = target {
            let span = self.place(range);
            self.html.push_str("<a");
            self.piece(Piece::Href(Box::new(Link { target, span })));
            self.html.push('>');
        }
    }

    fn target(&mut self, address: &str, range: &Range<usize>) -> Option<Target> {
        if self.shielded.has_token(address) {
            let span = self.place(range);
            let mut pieces = Vec::new();
            self.shielded.each(address, |stretch| {
                pieces.push(match stretch {
                    Stretch::Words(words) => LinePiece::Text(words.into()),
                    Stretch::Placeable(placeable) => LinePiece::Placeable(placeable.clone()),
                });
            });
            return Some(Target::Line(Box::new(Line::new(span, pieces))));
        }
        if address.is_empty() {
            let fault = self.fault(Code::MD_BROKEN_LINK, range, "the link leads nowhere");
            self.found.report(fault);
            return None;
        }
        if let Some(anchor) = address.strip_prefix('#') {
            return Some(Target::Anchor(anchor.into()));
        }
        if let Some(target) = parse_reference(address) {
            return Some(target);
        }
        if !is_allowed_link(address) {
            let message = format!("a link may not lead to `{address}`");
            let fault = self.fault(Code::MD_LINK_SCHEME, range, message);
            let kinds = Kind::ALL.into_iter().map(Kind::name).chain(["topic"]);
            let scheme = address.split(':').next().unwrap_or_default();
            let near = crate::diag::nearest(scheme, kinds);
            self.found.report(match near {
                Some(kind) => fault.help(format!("did you mean `{kind}:`?")),
                None => fault.help("use https, http, mailto or tel, or `kind:id` for a page of this catalog"),
            });
            return None;
        }
        if address.contains(':') && !address.starts_with(['/', '.']) || address.starts_with("//") {
            return Some(Target::Outside(address.into()));
        }
        if address.starts_with('/') {
            return Some(Target::Site(address.into()));
        }
        self.beside(address, Code::MD_BROKEN_LINK, range).map(Target::File)
    }

    /// The file of this name beside the text.
    fn beside(&mut self, name: &str, code: Code, range: &Range<usize>) -> Option<AssetId> {
        let plain = name.strip_prefix("./").unwrap_or(name);
        let asset = (self.body.beside)(plain);
        if asset.is_none() {
            let message = format!("there is no file `{name}` beside this text");
            let fault = self.fault(code, range, message);
            let names = self.body.names;
            self.found.report(match crate::diag::nearest(plain, names.iter().copied()) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None if code == Code::MD_BROKEN_LINK => {
                    fault.help("link a page of the catalog as `course:its-id`, a part of this page as `#its-id`")
                }
                None => fault.help("put the image into the folder of this text"),
            });
        }
        asset
    }

    fn start_image(&mut self, address: &str, title: &str, range: &Range<usize>) {
        if address.contains(':') || address.starts_with("//") {
            let fault =
                self.fault(Code::MD_BROKEN_IMAGE, range, format!("the image `{address}` is not a file of the catalog"));
            self.found.report(fault.help("pages fetch nothing from elsewhere: put the image into this folder"));
            self.skipped_image = true;
            return;
        }
        let Some(asset) = self.beside(address, Code::MD_BROKEN_IMAGE, range) else {
            self.skipped_image = true;
            return;
        };
        let name = address.strip_prefix("./").unwrap_or(address);
        let has_words = range.len() > address.len() + 5 + if title.is_empty() { 0 } else { title.len() + 3 };
        let is_named = self.body.front.words("alt", name).is_some();
        if !has_words && !is_named && !self.body.decorative.iter().any(|one| one == name) {
            let fault = self.fault(
                Code::MD_IMAGE_ALT,
                range,
                format!("the image `{name}` has no words for those who do not see it"),
            );
            let file = self.body.kind.facts_file();
            self.found
                .report(fault.help(format!("write `![what it shows]({name})`, or `decorative: [{name}]` in `{file}`")));
        }
        self.image = Some((asset, Vec::new(), name.to_owned()));
    }

    /// Inside an image only words count.
    fn in_image(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::End(TagEnd::Image) => {
                self.skipped_image = false;
                let Some((asset, pieces, name)) = self.image.take() else { return };
                let in_front = self.body.front.words("alt", &name).filter(|_| pieces.is_empty());
                let is_named_in_front = in_front.is_some();
                let alt = in_front.cloned().unwrap_or_else(|| Line::new(self.whole, pieces));
                let (name, span) = (name.into(), self.place(range));
                self.piece(Piece::Image(Box::new(Image { asset, span, name, alt, is_named_in_front })));
            }
            Event::Text(words) | Event::Code(words) => {
                let shielded = self.shielded;
                if let Some((_, pieces, _)) = &mut self.image {
                    shielded.each(words, |stretch| {
                        pieces.push(match stretch {
                            Stretch::Words(words) => LinePiece::Text(words.into()),
                            Stretch::Placeable(placeable) => LinePiece::Placeable(placeable.clone()),
                        });
                    });
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, pieces, _)) = &mut self.image {
                    pieces.push(LinePiece::Text(" ".into()));
                }
            }
            _ => {}
        }
    }

    /// Comments are for the next editor; anything else is not for a text. The
    /// end of an element is no second fault.
    fn raw_html(&mut self, range: &Range<usize>) {
        let text = self.body.text.get(range.clone()).unwrap_or("");
        let mut at = 0;
        while let Some(start) = text[at..].find("<!--").map(|step| at + step) {
            if !text[at..start].trim().is_empty() {
                break;
            }
            at = text[start..].find("-->").map_or(text.len(), |step| start + step + 3);
        }
        let html = text[at..].trim();
        let name = html.trim_start_matches(['<', '/']);
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
        let is_end = html.starts_with("</");
        if html.is_empty() || is_end && self.open_html.iter().any(|one| one == name) {
            return;
        }
        let message = match name.is_empty() {
            true => "HTML is not allowed in a text".to_owned(),
            false => format!("HTML is not allowed in a text: `<{name}>`"),
        };
        self.open_html.push(name.to_owned());
        let start = range.start + at + (text[at..].len() - text[at..].trim_start().len());
        let line = html.lines().next().unwrap_or("").len();
        let fault = self.fault(Code::MD_RAW_HTML, &(start..start + line), message);
        self.found.report(fault.help("write it in Markdown, or `\\<` for the sign"));
    }

    // The ids of notes have an underscore, so that none is that of a heading.
    fn footnote_reference(&mut self, label: &str) {
        let at = self.noted.iter().position(|note| note.label == label).unwrap_or_else(|| {
            self.notes_written += 1;
            self.noted.push(Note { label: label.to_owned(), serial: self.notes_written, references: 0 });
            self.noted.len() - 1
        });
        self.noted[at].references += 1;
        let Note { serial, references, .. } = self.noted[at];
        let again = if references > 1 { format!("_{references}") } else { String::new() };
        self.html.push_str(&format!(
            "<sup class=\"footnote\"><a href=\"#note_{serial}\" id=\"ref_{serial}{again}\" role=\"doc-noteref\">{}</a></sup>",
            at + 1
        ));
    }

    /// The footnotes of a section stand at its end.
    fn write_notes(&mut self) {
        if self.noted.is_empty() {
            return;
        }
        self.html.push_str("<ol class=\"footnotes\">\n");
        // A note may refer to another one, which then is added to the list.
        let mut at = 0;
        while at < self.noted.len() {
            let Note { label, serial, .. } = self.noted[at].clone();
            at += 1;
            self.html.push_str(&format!("<li id=\"note_{serial}\">"));
            if let Some(events) = self.notes.get(label.as_str()).copied() {
                for (event, range) in events {
                    self.event(event, range);
                }
            }
            self.html.push_str(&format!("<p><a href=\"#ref_{serial}\" role=\"doc-backlink\">"));
            self.piece(Piece::Message("prose-footnote-back"));
            self.html.push_str("</a></p></li>\n");
        }
        self.html.push_str("</ol>\n");
        self.noted.clear();
    }
}
