//! The settings of a catalog.

use std::num::NonZeroU16;

use crate::calendar::{Instant, Zone, currency_decimals};
use crate::config::{FeedSettings, Frame, Localization, Security, Stage, Style, Target};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::{Locale, LocaleId, Locales, PerLocale};
use crate::output::Encoding;
use crate::source::{FileId, SourceFile, Span, Spanned};
use crate::url::BaseUrl;
use crate::yaml::{Currency, Decode, Fields, Node, Record, Shape, Type, describe, parse, tag_help};

/// The name of the settings file at a catalog's root.
pub const SETTINGS_FILE: &str = "prospectus.yaml";

/// The version of the format that this program reads.
const FORMAT_VERSION: u32 = 1;

/// How pages and style sheets are made smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Minify {
    /// Runs of white space in pages become one, and none where nobody sees it; style
    /// sheets are rewritten.
    Fast,
    /// Everything that minify-html does.
    Full,
    /// Pages are as the templates make them, style sheets as they are written.
    Off,
}

/// Which pages have a social card of their own: the picture that other sites show beside a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocialCards {
    /// Each list; what stands in it shares it.
    Sections,
    /// Every page with a title of its own.
    Pages,
    /// None.
    Off,
}

const PAGE_SIZE: NonZeroU16 = NonZeroU16::new(100).unwrap();

/// `prospectus.yaml`, valid.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The settings file, for messages about what is absent.
    pub file: FileId,
    /// Under which address the site is served.
    pub base_url: BaseUrl,
    /// The languages of the site, in order.
    pub locales: Locales,
    /// Where each of them is written.
    pub locale_places: PerLocale<Span>,
    /// How far each of them is.
    pub stages: PerLocale<Stage>,
    /// Whether languages are shown that are drafts.
    pub shows_drafts: bool,
    /// Whether pages are judged by the rules of translators that do not say what they were made from.
    pub judges_unclaimed: bool,
    /// What is said of each language, and of translation.
    pub l10n: Localization,
    /// The zone of days that belong to no run.
    pub zone: Zone,
    /// The currency of prices that name none.
    pub currency: String,
    /// The unit that runs the catalog.
    pub provider: Option<Spanned<String>>,
    /// The contact shown on every page.
    pub contact: Option<Spanned<String>>,
    /// The policies in force everywhere, unless an entity names another.
    pub policies: Vec<Spanned<String>>,
    /// The name of the theme.
    pub theme: Spanned<String>,
    /// Colours and fonts of the theme.
    pub style: Style,
    /// The head and the foot of every page.
    pub frame: Frame,
    /// The day the site pretends it is.
    pub as_of: Option<Instant>,
    /// How pages are made smaller.
    pub minify: Minify,
    /// Which pages have a social card.
    pub social_cards: SocialCards,
    /// Whether the catalog is written as data too.
    pub json_catalog: bool,
    /// The host the site is made for.
    pub target: Target,
    /// The forms in which text files stand beside themselves, smaller.
    pub precompress: Vec<Spanned<Encoding>>,
    /// For how many days browsers are to come by HTTPS only.
    pub hsts_days: Option<Spanned<u16>>,
    /// Whether the site can be searched.
    pub search: bool,
    /// A run that begins within this many days is starting soon.
    pub starting_soon_days: u16,
    /// Whether the sitemap names the translations of each page.
    pub sitemap_alternates: bool,
    /// Whether pages are written as plain text too, for language models.
    pub llms_txt: bool,
    /// Whom to tell of a hole in the site.
    pub security: Option<Security>,
    /// What feeds tell.
    pub feeds: FeedSettings,
    /// How many lists of two choices at once there are in each language.
    pub facet_pairs: u16,
    /// How many courses stand on one page of a list.
    pub page_size: NonZeroU16,
}

impl Settings {
    /// Reads the settings file. `None` when nothing can be built with it; what
    /// is wrong is in `found`.
    pub fn parse(file: &SourceFile, found: &mut Diagnostics) -> Option<Settings> {
        let node = parse(file.id(), file.text(), 0, found);
        if matches!(node.shape, Shape::Faulty) {
            return None;
        }
        let mut fields = Fields::new(&node, "the settings", found);
        let settings = Settings::decode(file.id(), &mut fields);
        fields.finish();
        settings
    }

    /// The same with the pseudo-locales among the languages.
    #[must_use]
    pub fn with_pseudo(mut self) -> Settings {
        self.locales = self.locales.with_pseudo();
        let known: Vec<Span> = self.locale_places.iter().copied().collect();
        let file = self.file;
        self.locale_places = self.locales.each(|id| known.get(id.index()).copied().unwrap_or_else(|| file.start()));
        let known: Vec<Stage> = self.stages.iter().copied().collect();
        self.stages = self.locales.each(|id| known.get(id.index()).copied().unwrap_or(Stage::Draft));
        self
    }

    /// Whether the site has pages in a language: drafts only where they are
    /// asked for. Pseudo-locales are asked for.
    pub fn shows(&self, locale: LocaleId) -> bool {
        self.shows_drafts || self.stages[locale] != Stage::Draft || self.locales.pseudo(locale).is_some()
    }

    /// The forms in which files are made smaller, in the order of the settings: those that the host sends.
    pub fn encodings(&self) -> impl Iterator<Item = Encoding> + Clone {
        let is_sent = self.target.sends_siblings();
        self.precompress.iter().map(|one| one.value).filter(move |_| is_sent)
    }

    /// What the file may hold.
    pub fn record() -> Record {
        describe("the settings", |fields| Settings::decode(FileId::NONE, fields))
    }

    fn decode(file: FileId, fields: &mut Fields<'_, '_>) -> Option<Settings> {
        check_version(fields);
        let tags = locales(fields);
        let (l10n_node, l10n_place) = (
            fields.typed_node("l10n", "what concerns translation", || Type::Record(Localization::record())),
            fields.place("l10n"),
        );
        let has_default_prefix = fields
            .get(
                "default_prefix",
                "whether addresses of the first language begin with its tag; without it its home stands at the root, in place of \
                 the choice of languages; `true` if absent",
            )
            .unwrap_or(true);
        let base_url = base_url(fields);
        let zone = fields.get("time_zone", "the zone of days that belong to no run, as `Europe/Madrid`");
        let currency = currency(fields);
        let provider = fields.id("provider", "the unit that runs the catalog", "a unit");
        let contact = fields.id("contact", "the contact shown on every page", "a contact");
        let policies = fields.ids("policies", "the policies in force unless an entity names another", "a policy");
        let theme = fields.get_spanned("theme", "the name of the theme; `default` if absent");
        let style = Style::read(fields);
        let frame = Frame::read(fields);
        let as_of = fields.get("as_of", "the instant the site pretends it is, as `2026-11-22T09:00:00Z`");
        let minify = minify(fields);
        let social_cards = social_cards(fields);
        let starting_soon_days = fields.get("starting_soon_days", "how near a start is soon, in days; 60 if absent");
        let page_size = fields.get("page_size", "how many courses stand on one page of a list; 100 if absent");
        let facet_pairs = fields.get(
            "facet_pairs",
            "how many lists of two choices at once there may be in each language, as of a topic and a level; 40 if absent",
        );
        let json_catalog = fields.get("json_catalog", "whether the catalog is written as JSON too; `true` if absent");
        let feeds = FeedSettings::read(fields);
        let sitemap_alternates = fields
            .get("sitemap_alternates", "whether the sitemap names the translations of each page; `true` if absent");
        let llms_txt = fields.get(
            "llms_txt",
            "whether pages are written as plain text too, and listed in `llms.txt`; `false` if absent",
        );
        let security = Security::read(fields);
        let search = fields.get("search", "whether the site can be searched by words; `true` if absent");
        let target = target(fields);
        let precompress = fields.words(
            "precompress",
            "the forms in which text files stand beside themselves, smaller: `br`, `gz`, `zst`; none if absent",
            &Encoding::ALL,
        );
        let hsts_days = fields.get_spanned(
            "hsts_days",
            "for how many days browsers are to come by HTTPS only, once they have come by it; 0, no such promise, if absent",
        );

        let (tags, places): (Vec<Locale>, Vec<Span>) = tags?.into_iter().map(|tag| (tag.value, tag.span)).unzip();
        let l10n = Localization::decode(l10n_node, l10n_place, &tags, fields.found);
        let locales = Locales::new(tags, l10n.source.as_ref())?;
        let locales = if has_default_prefix { locales } else { locales.without_default_prefix() };
        let locale_places = locales.each(|id| places.get(id.index()).copied().unwrap_or_else(|| file.start()));
        let described = l10n.locales(&locales);
        // Nothing can be shown without the language of the source.
        let source = locales.source();
        let stages = locales.each(|id| if id == source { Stage::Published } else { described[id].stage });
        Some(Settings {
            file,
            base_url: base_url.unwrap_or_else(BaseUrl::unknown),
            stages,
            shows_drafts: false,
            judges_unclaimed: false,
            l10n,
            zone: zone.unwrap_or_else(Zone::utc),
            currency: currency.unwrap_or_else(|| "USD".to_owned()),
            provider,
            contact,
            policies,
            theme: theme.unwrap_or_else(|| Spanned::new("default".to_owned(), file.start())),
            style,
            frame,
            as_of,
            minify: minify.unwrap_or(Minify::Fast),
            social_cards: social_cards.unwrap_or(SocialCards::Sections),
            json_catalog: json_catalog.unwrap_or(true),
            target: target.unwrap_or_default(),
            precompress,
            hsts_days,
            sitemap_alternates: sitemap_alternates.unwrap_or(true),
            llms_txt: llms_txt.unwrap_or(false),
            security,
            feeds,
            search: search.unwrap_or(true),
            starting_soon_days: starting_soon_days.unwrap_or(60),
            facet_pairs: facet_pairs.unwrap_or(40),
            page_size: page_size.unwrap_or(PAGE_SIZE),
            locales,
            locale_places,
        })
    }
}

fn check_version(fields: &mut Fields<'_, '_>) {
    const VERSION: Type = Type::Integer { min: FORMAT_VERSION as i64, max: FORMAT_VERSION as i64 };
    let node = fields.typed_node("prospectus", "the version of the catalog's format: 1", || VERSION);
    let version = node.and_then(|node| Some(Spanned::new(u32::decode(node, fields.found)?, node.span)));
    if let Some(version) = version.filter(|version| version.value != FORMAT_VERSION) {
        let message = format!("format {} is not one this program reads", version.value);
        let fault = Diagnostic::new(Code::CONFIG_VERSION, version.span, message);
        fields.found.report(fault.help(format!("write `prospectus: {FORMAT_VERSION}`")));
    }
}

fn locales(fields: &mut Fields<'_, '_>) -> Option<Vec<Spanned<Locale>>> {
    let place = fields.place("locales");
    let faults_before = fields.found.len();
    let mut list: Vec<Spanned<Locale>> = Vec::new();
    fields.needs(&[&["locales"]]);
    for node in fields.filled_nodes("locales", "the languages of the site, the default one first", Locale::kind) {
        let Some(text) = node.as_text() else {
            fields.fault(Code::CONFIG_LOCALE, node.span, format!("a locale is a tag, found {}", node.shape_name()));
            continue;
        };
        let Some(locale) = Locale::parse(text) else {
            let fault = Diagnostic::new(Code::CONFIG_LOCALE, node.span, format!("`{text}` is not a language tag"));
            fields.found.report(fault.help(tag_help(text)));
            continue;
        };
        match list.iter().find(|one| one.value == locale) {
            Some(first) => {
                let fault =
                    Diagnostic::new(Code::CONFIG_LOCALE, node.span, format!("the locale `{locale}` is listed twice"));
                fields.found.report(fault.related(first.span, "first here"));
            }
            None => list.push(Spanned::new(locale, node.span)),
        }
    }
    if list.is_empty() {
        if fields.found.len() == faults_before && !fields.is_faulty("locales") {
            let fault = Diagnostic::new(Code::CONFIG_NO_LOCALE, place, "the settings name no locale");
            fields.found.report(fault.help("write `locales: [en]`, the default language first"));
        }
        return None;
    }
    if let Some(first) = list.get(Locales::LIMIT) {
        let message = format!("a site can have {} locales, and no more", Locales::LIMIT);
        fields.fault(Code::CONFIG_LOCALE, first.span, message);
        return None;
    }
    Some(list)
}

fn base_url(fields: &mut Fields<'_, '_>) -> Option<BaseUrl> {
    let written = fields.get_spanned::<BaseUrlText>("base_url", "the address the site is served under")?;
    let written = Spanned::new(written.value.0, written.span);
    let read = BaseUrl::parse(&written.value);
    if read.is_none() {
        let message = format!("`{}` is not the address of a site", written.value);
        let fault = Diagnostic::new(Code::CONFIG_BASE_URL, written.span, message);
        let help = match written.value.contains("://") {
            true => "write scheme, host and path only, as `https://catalog.example.org/`".to_owned(),
            false => format!("write the scheme too: `https://{}`", written.value.trim_start_matches('/')),
        };
        fields.found.report(fault.help(help));
    }
    read
}

fn currency(fields: &mut Fields<'_, '_>) -> Option<String> {
    let written = fields.get_spanned::<Currency>("currency", "the currency of prices that name none, as `EUR`")?;
    let written = Spanned::new(written.value.0, written.span);
    if currency_decimals(&written.value).is_none() {
        let message = format!("`{}` is not a currency code of ISO 4217", written.value);
        fields.fault(Code::YAML_MONEY, written.span, message);
        return None;
    }
    Some(written.value)
}

fn target(fields: &mut Fields<'_, '_>) -> Option<Target> {
    fields.word("target", "the host the site is made for; `generic` if absent", &Target::ALL)
}

fn minify(fields: &mut Fields<'_, '_>) -> Option<Minify> {
    const WAYS: [(&str, Minify); 3] = [("fast", Minify::Fast), ("full", Minify::Full), ("off", Minify::Off)];
    fields.word(
        "minify",
        "how pages and style sheets are made smaller: `fast`, `full` or `off`; `fast` if absent",
        &WAYS,
    )
}

fn social_cards(fields: &mut Fields<'_, '_>) -> Option<SocialCards> {
    const WAYS: [(&str, SocialCards); 3] =
        [("sections", SocialCards::Sections), ("pages", SocialCards::Pages), ("off", SocialCards::Off)];
    fields.word(
        "social_cards",
        "which pages have a picture of their own that other sites show beside a link: `sections`, `pages` or `off`; `sections` if absent",
        &WAYS,
    )
}

/// The address of the site as it is written.
struct BaseUrlText(String);

impl Decode for BaseUrlText {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        String::decode(node, found).map(BaseUrlText)
    }

    fn kind() -> Type {
        Type::Form { pattern: r"^https?://[^\s?#]+$", example: "https://catalog.example.org/" }
    }
}
