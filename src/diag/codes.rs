//! Every code there is, each named once.
//!
//! A code is `family/kebab-name`. It names the fault and not the remedy, and it
//! is never renamed and never reused.

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Published all the same, unless `--strict`.
    Warning,
    /// Stops publication.
    Error,
}

impl Severity {
    /// The word that reports print.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// The permanent name of a kind of fault.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    name: &'static str,
    severity: Severity,
}

impl Code {
    /// `family/kebab-name`.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The severity unless settings say otherwise.
    pub fn severity(self) -> Severity {
        self.severity
    }

    /// The code of this name.
    pub fn find(name: &str) -> Option<Code> {
        ALL.iter().copied().find(|code| code.name == name)
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $constant:ident = $name:literal $severity:ident;)*) => {
        impl Code {
            $($(#[$doc])* pub const $constant: Code = Code { name: $name, severity: Severity::$severity };)*
        }

        /// Every code, in the order of this file.
        pub const ALL: &[Code] = &[$(Code::$constant),*];
    };
}

codes! {
    // Settings.
    /// There is no `prospectus.yaml` at the root.
    CONFIG_MISSING = "config/missing" Error;
    /// `locales` is absent or empty.
    CONFIG_NO_LOCALE = "config/no-locale" Error;
    /// `base_url` is no absolute http or https address.
    CONFIG_BASE_URL = "config/base-url" Error;
    /// A tag that is not BCP 47.
    CONFIG_LOCALE = "config/locale" Error;
    /// A locale whose number, date and plural forms the program does not hold.
    CONFIG_UNSUPPORTED_LOCALE = "config/unsupported-locale" Error;
    /// A theme that is neither embedded nor in `themes/`.
    CONFIG_UNKNOWN_THEME = "config/unknown-theme" Error;
    /// `prospectus:` names a format this version does not read.
    CONFIG_VERSION = "config/version" Error;
    /// A silence above a message that was said of another text.
    CONFIG_EXPIRED_ALLOW = "config/expired-allow" Warning;
    /// A contact for reports on security that is no address.
    CONFIG_SECURITY_CONTACT = "config/security-contact" Error;
    /// The last day has passed on which `security.txt` is to be trusted.
    CONFIG_SECURITY_EXPIRED = "config/security-expired" Warning;
    /// `security.txt` would stand below the root of the host.
    CONFIG_SECURITY_BELOW_ROOT = "config/security-below-root" Warning;
    /// `l10n.toml` names other languages than `prospectus.yaml`.
    CONFIG_L10N_TOML = "config/l10n-toml" Error;
    /// A setting that the host has no use for.
    CONFIG_UNUSED_BY_HOST = "config/unused-by-host" Warning;

    // Reading.
    /// The system refused to read a file or folder.
    LOAD_UNREADABLE = "load/unreadable" Error;
    /// Bytes that are not UTF-8.
    LOAD_NOT_UTF8 = "load/not-utf8" Error;
    /// A file larger than the limit.
    LOAD_TOO_LARGE = "load/too-large" Error;
    /// A character that changes the order in which text is shown, or one the program keeps for itself.
    LOAD_UNSAFE_CHARACTER = "load/unsafe-character" Error;
    /// A file or folder that nothing reads.
    LOAD_UNKNOWN_FILE = "load/unknown-file" Warning;

    // YAML facts.
    /// Not YAML.
    YAML_SYNTAX = "yaml/syntax" Error;
    /// A key twice in one mapping.
    YAML_DUPLICATE_KEY = "yaml/duplicate-key" Error;
    /// A key that the entity does not have.
    YAML_UNKNOWN_KEY = "yaml/unknown-key" Error;
    /// A key that must be there.
    YAML_MISSING_KEY = "yaml/missing-key" Error;
    /// A value of another type than the key takes.
    YAML_WRONG_TYPE = "yaml/wrong-type" Error;
    /// A word that is none of the few allowed.
    YAML_UNKNOWN_VALUE = "yaml/unknown-value" Error;
    /// A number or amount outside its range.
    YAML_OUT_OF_RANGE = "yaml/out-of-range" Error;
    /// A day that the calendar does not have, or text that is no date.
    YAML_DATE = "yaml/impossible-date" Error;
    /// A name that is not in the time zone database.
    YAML_TIME_ZONE = "yaml/unknown-time-zone" Error;
    /// A time that the clocks of its zone leave out on that day.
    YAML_TIME_GAP = "yaml/nonexistent-time" Error;
    /// An address that is not http, https, mailto or tel.
    YAML_URL = "yaml/url" Error;
    /// An address of http, which anybody on the way can read and change.
    YAML_NOT_HTTPS = "yaml/not-https" Error;
    /// A currency that ISO 4217 does not have, or an amount with other decimals than it has.
    YAML_MONEY = "yaml/money" Error;
    /// A language tag that is not BCP 47.
    YAML_LANGUAGE = "yaml/language" Error;
    /// A country code that ISO 3166 does not have.
    YAML_COUNTRY = "yaml/country" Error;

    // Entities.
    /// An id with other characters than a–z, 0–9 and hyphens.
    ENTITY_ID = "entity/id" Error;
    /// The same id twice.
    ENTITY_DUPLICATE_ID = "entity/duplicate-id" Error;
    /// A folder of texts without its YAML file.
    ENTITY_NO_FACTS = "entity/no-facts" Error;
    /// The file of the source language is not there.
    ENTITY_NO_SOURCE = "entity/no-source-text" Error;
    /// A text in a locale that the settings do not list.
    ENTITY_UNKNOWN_LOCALE = "entity/unknown-locale" Error;
    /// A reference to nothing.
    ENTITY_UNKNOWN_REFERENCE = "entity/unknown-reference" Error;
    /// A reference to another kind of thing.
    ENTITY_WRONG_KIND = "entity/wrong-kind" Error;
    /// A file that gives its entity another id than its folder does.
    ENTITY_FOLDER_NAME = "entity/folder-name" Error;
    /// A part that has no words where parts like it have some.
    ENTITY_PART_WORDS = "entity/part-without-words" Warning;
    /// A published entity that refers to a draft.
    ENTITY_DRAFT_REFERENCE = "entity/draft-reference" Error;
    /// A chain of parents that comes back to itself.
    ENTITY_LOOP = "entity/parent-loop" Error;
    /// Two published courses with one code.
    COURSE_DUPLICATE_CODE = "course/duplicate-code" Error;
    /// A course that requires itself.
    COURSE_PREREQUISITE_LOOP = "course/prerequisite-loop" Error;
    /// Grades of a course that is not graded, or fewer of them than are dropped.
    COURSE_GRADING = "course/grading-contradiction" Warning;
    /// Something that is due after the last week of the course.
    COURSE_DUE = "course/due-after-end" Warning;
    /// A person with two appointments to be named by.
    PERSON_PRIMARY = "person/primary-appointment" Error;
    /// A run that ends before it starts.
    RUN_ENDS_BEFORE_START = "run/ends-before-start" Error;
    /// Registration that closes before it opens.
    RUN_REGISTRATION_ORDER = "run/registration-order" Error;
    /// A run that ends and does not start.
    RUN_END_WITHOUT_START = "run/end-without-start" Error;
    /// A run that was postponed to the day it was announced for, or to an earlier one.
    RUN_POSTPONED = "run/postponed-order" Error;
    /// A time of day without a zone.
    RUN_NO_ZONE = "run/no-time-zone" Error;
    /// Registration that closes when the run is over.
    RUN_REGISTRATION_AFTER_END = "run/registration-after-end" Error;
    /// A live session on a day that is not of its run.
    RUN_SESSION_OUTSIDE = "run/session-outside" Error;
    /// A first day that is a holiday of the policies.
    RUN_STARTS_ON_HOLIDAY = "run/starts-on-holiday" Warning;
    /// Two runs of a course that nobody can tell apart.
    RUN_ALIKE = "run/alike" Error;
    /// A group of runs without exactly one primary run.
    RUN_GROUP_PRIMARY = "run/group-primary" Error;
    /// A group of one run.
    RUN_GROUP_OF_ONE = "run/group-of-one" Note;
    /// Fewer live sessions than the course promises.
    RUN_TOO_FEW_SESSIONS = "run/too-few-sessions" Error;
    /// A run that is shorter or longer than the course.
    RUN_LENGTH = "run/length" Warning;
    /// A run to which no refund policy applies.
    RUN_NO_REFUND_POLICY = "run/no-refund-policy" Error;
    /// Registration that is open when the money no longer comes back.
    RUN_REGISTRATION_AFTER_REFUND = "run/registration-after-refund" Warning;
    /// The calendar does not reach the year a date needs.
    CALENDAR_COVERAGE = "calendar/not-covered" Error;
    /// A group of requirements that cannot be read, or a program that requires itself.
    PROGRAM_REQUIREMENT = "program/requirement" Error;
    /// A group without items.
    PROGRAM_EMPTY_GROUP = "program/empty-group" Error;
    /// A group that asks for more items than it lists, or for none.
    PROGRAM_IMPOSSIBLE_MINIMUM = "program/impossible-minimum" Error;
    /// One course twice in the requirements of a program.
    PROGRAM_DUPLICATE_COURSE = "program/duplicate-course" Error;
    /// A bundle that costs more than its courses one by one.
    PROGRAM_BUNDLE_PRICE = "program/bundle-price" Error;
    /// A program that nobody can complete in one language.
    PROGRAM_NOT_COMPLETABLE = "program/not-completable" Warning;
    /// A credential that does not say what it takes.
    CREDENTIAL_NO_CRITERIA = "credential/no-criteria" Error;
    /// A pathway that leads to no institution.
    PATHWAY_NO_DESTINATION = "pathway/no-destination" Error;
    /// A group price for fewer than two.
    PRICE_GROUP_SIZE = "price/group-size" Error;
    /// Two prices of one kind on one day.
    PRICE_OVERLAP = "price/overlap" Error;
    /// A price of something that is free.
    PRICE_NOT_FREE = "price/not-free" Error;
    /// A discount that leaves nothing of the price.
    PRICE_DISCOUNT = "price/discount" Error;
    /// An early price above the standard one, or a late one below it.
    PRICE_PHASE_ORDER = "price/phase-order" Warning;
    /// A picture that cannot be read.
    MEDIA_BROKEN_IMAGE = "media/broken-image" Error;
    /// A file of a medium that is not there.
    MEDIA_MISSING_FILE = "media/missing-file" Error;
    /// A video without captions in the language that is spoken in it.
    MEDIA_NO_CAPTIONS = "media/no-captions" Warning;
    /// A picture to be shown beside a link that is too small for that, or of another kind.
    MEDIA_SHARE_IMAGE = "media/share-image" Warning;
    /// A percentage outside 0–100.
    STATISTIC_PERCENT = "statistic/percent" Error;
    /// The site changes before the day until which it is to stay true.
    SITE_HORIZON = "site/horizon" Error;
    /// A figure that was counted long ago.
    STATISTIC_OLD = "statistic/old" Warning;
    /// A window for refunds that begins with a run and ends before it.
    POLICY_REFUND_WINDOW = "policy/refund-window" Error;
    /// Two versions of one policy in force on one day.
    POLICY_OVERLAP = "policy/overlapping-versions" Error;
    /// Two policies of one kind in force on one day for the same thing.
    POLICY_CONFLICT = "policy/conflict" Error;
    /// Business days without weekdays or without a calendar.
    POLICY_BUSINESS_DAYS = "policy/business-days" Error;

    // Markdown.
    /// Front matter that does not close, or is missing.
    MD_FRONT_MATTER = "md/front-matter" Error;
    /// A level-one heading in a body.
    MD_H1 = "md/h1" Error;
    /// One section id twice.
    MD_DUPLICATE_SECTION = "md/duplicate-section" Error;
    /// A section id with other characters than a–z, 0–9 and hyphens.
    MD_SECTION_ID = "md/section-id" Error;
    /// A question of a FAQ without an id.
    MD_QUESTION_ID = "md/question-id" Error;
    /// A link to nothing.
    MD_BROKEN_LINK = "md/broken-link" Error;
    /// A link to a part of a page that is not there.
    MD_BROKEN_ANCHOR = "md/broken-anchor" Error;
    /// An image that is not there.
    MD_BROKEN_IMAGE = "md/broken-image" Error;
    /// An image without words for it.
    MD_IMAGE_ALT = "md/image-alt" Error;
    /// An address whose scheme is not allowed.
    MD_LINK_SCHEME = "md/link-scheme" Error;
    /// A link without words, or words in brackets that lead nowhere.
    MD_EMPTY_LINK = "md/empty-link" Error;
    /// A footnote that is not defined.
    MD_FOOTNOTE = "md/footnote" Error;
    /// HTML in Markdown.
    MD_RAW_HTML = "md/raw-html" Error;
    /// A level of headings left out.
    MD_HEADING_LEVEL = "md/heading-level" Warning;

    // Fluent, in `.ftl` files and in prose.
    /// Not Fluent.
    FLUENT_SYNTAX = "fluent/syntax" Error;
    /// One message twice in a locale.
    FLUENT_DUPLICATE_MESSAGE = "fluent/duplicate-message" Error;
    /// One attribute twice in an entry.
    FLUENT_DUPLICATE_ATTRIBUTE = "fluent/duplicate-attribute" Error;
    /// One variant twice in a choice.
    FLUENT_DUPLICATE_VARIANT = "fluent/duplicate-variant" Error;
    /// A message of the source that a locale does not have.
    FLUENT_MISSING_MESSAGE = "fluent/missing-message" Warning;
    /// A message that the source does not have.
    FLUENT_OBSOLETE_MESSAGE = "fluent/obsolete-message" Warning;
    /// A variable of the source's message that the translation does not use.
    FLUENT_MISSING_VARIABLE = "fluent/missing-variable" Error;
    /// A variable that the source's message does not have.
    FLUENT_UNKNOWN_VARIABLE = "fluent/unknown-variable" Error;
    /// A reference to a message that no locale of the chain has.
    FLUENT_UNKNOWN_MESSAGE = "fluent/unknown-message" Error;
    /// A reference to a term that no locale of the chain has.
    FLUENT_UNKNOWN_TERM = "fluent/unknown-term" Error;
    /// A reference to an attribute that is not there.
    FLUENT_UNKNOWN_ATTRIBUTE = "fluent/unknown-attribute" Error;
    /// A function that is neither NUMBER nor DATETIME.
    FLUENT_UNKNOWN_FUNCTION = "fluent/unknown-function" Error;
    /// An option that NUMBER or DATETIME does not have, or a value that it does not take.
    FLUENT_UNKNOWN_FUNCTION_OPTION = "fluent/unknown-function-option" Warning;
    /// A message that refers to itself.
    FLUENT_CYCLE = "fluent/cyclic-reference" Error;
    /// A message that could not be put together for a page.
    FLUENT_RESOLVE = "fluent/unresolved" Error;
    /// A file that is not UTF-8.
    FLUENT_ENCODING = "fluent/encoding" Error;
    /// An area that a locale does not have.
    FLUENT_MISSING_FILE = "fluent/missing-file" Error;
    /// An area that the source does not have.
    FLUENT_OBSOLETE_FILE = "fluent/obsolete-file" Warning;
    /// A term of the source that a locale uses and does not define.
    FLUENT_MISSING_TERM = "fluent/missing-term" Error;
    /// A term that nothing uses.
    FLUENT_UNUSED_TERM = "fluent/unused-term" Warning;
    /// A translation without the text that the source has.
    FLUENT_MISSING_VALUE = "fluent/missing-value" Error;
    /// A translation with a text that the source does not have.
    FLUENT_OBSOLETE_VALUE = "fluent/obsolete-value" Error;
    /// An attribute of the source's message that the translation does not have.
    FLUENT_MISSING_ATTRIBUTE = "fluent/missing-attribute" Error;
    /// An attribute that the source's message does not have.
    FLUENT_OBSOLETE_ATTRIBUTE = "fluent/obsolete-attribute" Error;
    /// A translation that says nothing.
    FLUENT_EMPTY_TRANSLATION = "fluent/empty-translation" Error;
    /// A reference of the source's message that the translation does not have.
    FLUENT_MISSING_REFERENCE = "fluent/missing-reference" Warning;
    /// An argument that the term does not look at.
    FLUENT_UNUSED_TERM_ARGUMENT = "fluent/unused-term-argument" Warning;
    /// A plural category without a branch.
    FLUENT_MISSING_PLURAL = "fluent/missing-plural" Warning;
    /// A plural category that the language does not have.
    FLUENT_UNREACHABLE_PLURAL = "fluent/unreachable-plural" Warning;
    /// A choice by number whose default is not `other`.
    FLUENT_DEFAULT_NOT_OTHER = "fluent/default-not-other" Warning;
    /// `one` without the number, where it is more than 1.
    FLUENT_PLURAL_ONE_DROPS_NUMBER = "fluent/plural-one-drops-number" Warning;
    /// A key that is not in the usual form.
    FLUENT_KEY_STYLE = "fluent/key-style" Warning;
    /// A variable that no comment describes.
    FLUENT_VARIABLE_COMMENT = "fluent/variable-comment" Warning;
    /// A brand that is written out in the place of its term.
    FLUENT_BRAND_AS_TEXT = "fluent/brand-as-text" Warning;
    /// A placeable in prose that names no fact, message or term.
    FACT_UNKNOWN = "fact/unknown" Error;
    /// A fact that this entity does not give.
    FACT_NOT_GIVEN = "fact/not-given" Error;

    // Markup in messages.
    /// Elements that do not close, or close what is not open.
    MARKUP_UNBALANCED = "markup/unbalanced" Error;
    /// An element or attribute that messages may not have.
    MARKUP_FORBIDDEN = "markup/forbidden" Error;
    /// Other elements than in the source.
    MARKUP_ELEMENTS_DIFFER = "markup/elements-differ" Error;
    /// Other attributes than in the source.
    MARKUP_ATTRIBUTES_DIFFER = "markup/attributes-differ" Error;

    // Translated words.
    /// Other addresses than in the source.
    TEXT_URLS_DIFFER = "text/urls-differ" Error;
    /// A character that nobody sees.
    TEXT_INVISIBLE_CHARACTER = "text/invisible-character" Error;
    /// Letters of two scripts in one word.
    TEXT_MIXED_SCRIPT = "text/mixed-script" Error;
    /// A text that is longer than its comment allows.
    TEXT_TOO_LONG = "text/too-long" Error;
    /// A text that is the same as in the source.
    TEXT_UNTRANSLATED = "text/untranslated" Warning;
    /// Other figures than in the source.
    TEXT_NUMBERS_DIFFER = "text/numbers-differ" Warning;
    /// Two blanks in a row.
    TEXT_DOUBLE_SPACE = "text/double-space" Warning;
    /// One word twice in a row.
    TEXT_REPEATED_WORD = "text/repeated-word" Warning;
    /// Three dots in the place of an ellipsis.
    TEXT_ELLIPSIS = "text/ellipsis" Warning;
    /// Another last mark than in the source.
    TEXT_END_PUNCTUATION = "text/end-punctuation" Warning;
    /// A blank at an edge that the source does not have, or the other way round.
    TEXT_EDGE_SPACE = "text/edge-space" Warning;
    /// Letters and accents that are not put together.
    TEXT_NOT_NFC = "text/not-nfc" Warning;
    /// French punctuation without its no-break space.
    TEXT_FR_PUNCTUATION_SPACE = "text/fr-punctuation-space" Warning;
    /// A Spanish question or exclamation that does not open.
    TEXT_ES_INVERTED_MARK = "text/es-inverted-mark" Warning;
    /// Marks of quotation of another language.
    TEXT_QUOTES = "text/quotes" Note;
    /// A straight apostrophe.
    TEXT_APOSTROPHE = "text/apostrophe" Note;
    /// A text that is much longer than the source.
    TEXT_LENGTH = "text/length" Note;
    /// A number that is written as in another language.
    TEXT_NUMBER_FORMAT = "text/number-format" Note;

    // Terms.
    /// A name that is altered or translated.
    TERM_BRAND_CHANGED = "term/brand-changed" Error;
    /// A word that the glossary forbids.
    TERM_FORBIDDEN = "term/forbidden" Warning;
    /// A term of the glossary without a word for it.
    TERM_NOT_USED = "term/not-used" Note;

    // Templates.
    /// Not a template.
    TEMPLATE_SYNTAX = "template/syntax" Error;
    /// A template that failed while a page was made.
    TEMPLATE_RENDER = "template/render" Error;
    /// A word on social cards that the theme's fonts cannot write.
    THEME_CARD_LETTERS = "theme/card-letters" Warning;
    /// Colours of the settings whose words cannot be read.
    THEME_CONTRAST = "theme/contrast" Error;
    /// Kinds of pages that a theme has no template for.
    THEME_NO_TEMPLATE = "theme/no-template" Error;
    /// A name in a template that stands for nothing.
    THEME_UNKNOWN_VARIABLE = "theme/unknown-variable" Error;
    /// A language that the theme has no words for.
    THEME_NO_LOCALE = "theme/no-locale" Note;
    /// A message that a template asks for and no locale has.
    TEMPLATE_UNKNOWN_MESSAGE = "template/unknown-message" Error;
    /// A variable of a message that a template does not pass.
    TEMPLATE_MISSING_ARGUMENT = "template/missing-argument" Error;
    /// A constant that is no value of the kind that a message declares.
    TEMPLATE_ARGUMENT_TYPE = "template/argument-type" Error;
    /// A message with markup that is asked for as text.
    TEMPLATE_MARKUP_AS_TEXT = "template/markup-as-text" Error;
    /// A message with markup inside of a tag, where only text can stand.
    TEMPLATE_TEXT_IN_MARKUP_CONTEXT = "template/text-in-markup-context" Error;
    /// An argument that no language uses.
    TEMPLATE_UNUSED_ARGUMENT = "template/unused-argument" Warning;
    /// A message that nobody asks for.
    TEMPLATE_UNUSED_MESSAGE = "template/unused-message" Warning;
    /// A key that a template puts together and does not declare.
    TEMPLATE_UNDECLARED_DYNAMIC_KEY = "template/undeclared-dynamic-key" Warning;
    /// Words that stand in a template and in no language's messages.
    TEMPLATE_HARD_CODED_TEXT = "template/hard-coded-text" Note;

    // The built site.
    /// A page that names translations otherwise than they name it.
    BUILT_HREFLANG = "built/hreflang" Error;
    /// A page, or words of another language on it, without the right `lang`.
    BUILT_LANG = "built/lang" Error;
    /// A key or a placeable in the place of words.
    BUILT_RAW_KEY = "built/raw-key" Error;
    /// A mark of direction in an attribute.
    BUILT_ISOLATE = "built/isolate" Error;
    /// Words of another language without `lang`.
    BUILT_MIXED = "built/mixed" Error;

    // Addresses.
    /// Two pages at one address.
    URL_COLLISION = "url/collision" Error;
    /// A slug with other characters than a–z, 0–9 and hyphens.
    URL_SLUG = "url/slug" Error;

    /// A slug that is another one than the page was published under.
    URL_SLUG_CHANGED = "url/slug-changed" Warning;
    /// A page where another one was published.
    URL_REUSED = "url/reused" Warning;
    /// A line of `urls.lock` that cannot be read.
    URL_LOCK = "url/lock" Error;

    /// A redirect that leads back to itself.
    REDIRECT_LOOP = "redirect/loop" Error;
    /// A redirect to a page that is not there.
    REDIRECT_UNKNOWN_TARGET = "redirect/unknown-target" Error;
    /// A redirect from what is still there.
    REDIRECT_STILL_THERE = "redirect/still-there" Error;
    /// Two redirects from one address.
    REDIRECT_DUPLICATE = "redirect/duplicate" Error;

    // Translations.
    /// A page that is not translated, shown in another language.
    L10N_MISSING_PAGE = "md/missing-page" Warning;
    /// An id of the source's headings that the translation does not have.
    MD_ANCHOR_LOST = "md/anchor-lost" Error;
    /// Lines that a merge left behind.
    MD_CONFLICT_MARKER = "md/conflict-marker" Error;
    /// Other links than in the source.
    MD_LINKS_DIFFER = "md/links-differ" Error;
    /// Other images than in the source.
    MD_IMAGES_DIFFER = "md/images-differ" Error;
    /// Other footnotes than in the source.
    MD_FOOTNOTES_DIFFER = "md/footnotes-differ" Error;
    /// A link to a page in the language of the source, though there is a translation.
    MD_LINK_LOCALE = "md/link-locale" Warning;
    /// Other code than in the source.
    MD_CODE_DIFFERS = "md/code-differs" Error;
    /// Other code within words than in the source.
    MD_INLINE_CODE_DIFFERS = "md/inline-code-differs" Warning;
    /// Other placeables than in the source.
    MD_PLACEHOLDERS_DIFFER = "md/placeholders-differ" Error;
    /// Other headings than in the source.
    MD_HEADINGS_DIFFER = "md/headings-differ" Warning;
    /// HTML of the source that the translation does not have.
    MD_HTML_DIFFERS = "md/html-differs" Warning;
    /// A table with other rows or columns than in the source.
    MD_TABLE_SHAPE = "md/table-shape" Warning;
    /// A list with other items than in the source.
    MD_LIST_SHAPE = "md/list-shape" Warning;
    /// More or fewer blocks than in the source.
    MD_BLOCK_COUNT = "md/block-count" Warning;
    /// Words for an image that are missing or not translated.
    MD_ALT_MISSING = "md/alt-missing" Warning;
    /// A block that is the same as in the source.
    MD_UNTRANSLATED_BLOCK = "md/untranslated-block" Warning;
    /// A translation whose source changed since it was made.
    MD_STALE = "md/stale" Warning;
    /// A translation that does not say which source it was made from.
    MD_NO_SOURCE_DIGEST = "md/no-source-digest" Warning;
    /// A translation whose source is gone.
    MD_ORPHAN_PAGE = "md/orphan-page" Warning;
    /// A message whose source changed since it was translated.
    FLUENT_STALE = "fluent/stale-message" Warning;

    // Prose against facts.
    /// Prose that repeats a fact as a typed number or date.
    PROSE_TYPED_FACT = "prose/typed-fact" Warning;
    /// Prose that says another number or date than the data.
    PROSE_CONTRADICTS_FACT = "prose/contradicts-fact" Warning;

    // Prose as words.
    /// A summary that is longer than cards show.
    PROSE_LONG_SUMMARY = "prose/long-summary" Warning;
    /// A title that holds a price or a promotion.
    PROSE_PROMOTIONAL_TITLE = "prose/promotional-title" Error;
    /// Words before an address that is not there.
    PROSE_DROPPED_ADDRESS = "prose/dropped-address" Warning;
    /// Brazilian forms in a text that is labelled European Portuguese.
    PROSE_BRAZILIAN_FORM = "prose/brazilian-form" Warning;
    /// A word for business days that counts other days of the week than the policies.
    PROSE_BUSINESS_DAY_TERM = "prose/business-day-term" Warning;
    /// A text in another language than its file says.
    PROSE_OTHER_LANGUAGE = "prose/other-language" Warning;
    /// One question twice.
    PROSE_REPEATED_QUESTION = "prose/repeated-question" Error;

    // Silences.
    /// A silence that silences nothing.
    SILENCE_UNUSED = "silence/unused" Warning;
    /// A silence that does not say why.
    SILENCE_NO_REASON = "silence/no-reason" Warning;

    // Delivery.
    /// The output folder holds the content, or lies in it.
    OUTPUT_AROUND_CONTENT = "output/around-content" Error;
    /// A folder that this program did not make.
    OUTPUT_NOT_OURS = "output/not-ours" Error;
    /// The system refused to write.
    OUTPUT_UNWRITABLE = "output/unwritable" Error;
    /// Another build is writing the same folder.
    OUTPUT_BUSY = "output/busy" Error;
    /// More files than the host takes.
    HOST_MANY_FILES = "host/many-files" Warning;
    /// A file that is larger than the host takes.
    HOST_LARGE_FILE = "host/large-file" Warning;
    /// A site that is larger than the host takes.
    HOST_LARGE_SITE = "host/large-site" Warning;
    /// More redirects than the host reads.
    HOST_MANY_REDIRECTS = "host/many-redirects" Warning;
    /// The port is taken.
    SERVE_PORT_IN_USE = "serve/port-in-use" Error;
    /// An address that the system does not let the server listen on.
    SERVE_ADDRESS = "serve/address" Error;
    /// The system has no program that opens a browser.
    SERVE_BROWSER = "serve/no-browser" Warning;
    /// The system does not tell of changes; files are looked at now and then instead.
    WATCH_POLLING = "watch/polling" Warning;
    /// A folder that cannot be watched at all.
    WATCH_IMPOSSIBLE = "watch/impossible" Error;

    // Beginning.
    /// A folder for a new catalog that is not empty.
    INIT_NOT_EMPTY = "init/not-empty" Error;
    /// An entity that is to be new and is there already.
    NEW_EXISTS = "new/exists" Error;
    /// Something new that needs something else of the catalog first.
    NEW_NEEDS = "new/needs-another" Error;
    /// The system refused to write a new catalog.
    INIT_UNWRITABLE = "init/unwritable" Error;
}
