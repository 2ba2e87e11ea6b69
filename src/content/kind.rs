//! The kinds of entity, named as people name them in folders and links.

/// A kind of entity: one folder below `content/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `courses/<id>/course.yaml`
    Course,
    /// `programs/<id>/program.yaml`
    Program,
    /// `credentials/<id>/credential.yaml`
    Credential,
    /// `pathways/<id>/pathway.yaml`
    Pathway,
    /// `people/<id>/person.yaml`
    Person,
    /// `units/<id>/unit.yaml`
    Unit,
    /// `faq/<id>/faq.yaml`
    Faq,
    /// `policies/<id>/policy.yaml`
    Policy,
    /// `pages/<id>/page.yaml`
    Page,
    /// `news/<id>/news.yaml`
    News,
    /// `events/<id>/event.yaml`
    Event,
    /// `awards/<id>/award.yaml`
    Award,
    /// `testimonials/<id>/testimonial.yaml`
    Testimonial,
    /// `statistics/<id>/statistic.yaml`
    Statistic,
    /// `notices/<id>/notice.yaml`
    Notice,
    /// `contacts/<id>/contact.yaml`
    Contact,
    /// `calendars/<id>/calendar.yaml`
    Calendar,
    /// `editions/<id>/edition.yaml`
    Edition,
}

/// What a kind asks of its `<locale>.md` files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRule {
    /// There must be one in the source language, with a title.
    Titled,
    /// There must be one in the source language.
    Required,
    /// There may be some.
    Optional,
}

impl Kind {
    /// Every kind, in the order of reports and lists.
    pub const ALL: [Kind; 18] = [
        Kind::Course,
        Kind::Program,
        Kind::Credential,
        Kind::Pathway,
        Kind::Person,
        Kind::Unit,
        Kind::Faq,
        Kind::Policy,
        Kind::Page,
        Kind::News,
        Kind::Event,
        Kind::Award,
        Kind::Testimonial,
        Kind::Statistic,
        Kind::Notice,
        Kind::Contact,
        Kind::Calendar,
        Kind::Edition,
    ];

    /// The name in references: `course:applied-statistics`.
    pub fn name(self) -> &'static str {
        self.words().0
    }

    /// The folder below `content/`.
    pub fn folder(self) -> &'static str {
        self.words().1
    }

    /// The name of its YAML file.
    pub fn facts_file(self) -> &'static str {
        self.words().2
    }

    /// The name with its article, for messages.
    pub fn with_article(self) -> &'static str {
        self.words().3
    }

    /// The same without the article: `FAQ category`.
    pub fn noun(self) -> &'static str {
        self.with_article().split_once(' ').map_or("", |(_, noun)| noun)
    }

    /// What the kind asks of its texts.
    pub fn text_rule(self) -> TextRule {
        match self {
            Kind::Course | Kind::Program | Kind::Credential | Kind::Unit | Kind::Faq | Kind::Page | Kind::News => {
                TextRule::Titled
            }
            Kind::Event | Kind::Award | Kind::Edition => TextRule::Titled,
            Kind::Testimonial | Kind::Notice | Kind::Pathway => TextRule::Required,
            Kind::Person | Kind::Policy | Kind::Statistic | Kind::Contact | Kind::Calendar => TextRule::Optional,
        }
    }

    /// The sections of its texts that pages have a place for.
    pub fn sections(self) -> &'static [&'static str] {
        match self {
            Kind::Course | Kind::Program => {
                &["objectives", "audience", "not-for", "prerequisites", "equipment", "syllabus"]
            }
            Kind::Credential => &["criteria", "skills"],
            Kind::Pathway => &["conditions"],
            _ => &[],
        }
    }

    /// Whether each entity of the kind has a page to itself.
    pub fn has_page(self) -> bool {
        match self {
            Kind::Course | Kind::Program | Kind::Credential | Kind::Pathway | Kind::Person | Kind::Unit => true,
            Kind::Faq | Kind::Policy | Kind::Page | Kind::News | Kind::Event | Kind::Award => true,
            Kind::Testimonial | Kind::Statistic | Kind::Notice | Kind::Contact | Kind::Calendar | Kind::Edition => {
                false
            }
        }
    }

    /// Whether the folder may do without its YAML file.
    pub fn facts_are_optional(self) -> bool {
        self == Kind::Page
    }

    /// The kind with this name in references.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The kind in this folder.
    pub fn from_folder(folder: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    fn words(self) -> (&'static str, &'static str, &'static str, &'static str) {
        match self {
            Kind::Course => ("course", "courses", "course.yaml", "a course"),
            Kind::Program => ("program", "programs", "program.yaml", "a program"),
            Kind::Credential => ("credential", "credentials", "credential.yaml", "a credential"),
            Kind::Pathway => ("pathway", "pathways", "pathway.yaml", "a pathway"),
            Kind::Person => ("person", "people", "person.yaml", "a person"),
            Kind::Unit => ("unit", "units", "unit.yaml", "a unit"),
            Kind::Faq => ("faq", "faq", "faq.yaml", "a FAQ category"),
            Kind::Policy => ("policy", "policies", "policy.yaml", "a policy"),
            Kind::Page => ("page", "pages", "page.yaml", "a page"),
            Kind::News => ("news", "news", "news.yaml", "a news item"),
            Kind::Event => ("event", "events", "event.yaml", "an event"),
            Kind::Award => ("award", "awards", "award.yaml", "an award"),
            Kind::Testimonial => ("testimonial", "testimonials", "testimonial.yaml", "a testimonial"),
            Kind::Statistic => ("statistic", "statistics", "statistic.yaml", "a statistic"),
            Kind::Notice => ("notice", "notices", "notice.yaml", "a notice"),
            Kind::Contact => ("contact", "contacts", "contact.yaml", "a contact"),
            Kind::Calendar => ("calendar", "calendars", "calendar.yaml", "a holiday calendar"),
            Kind::Edition => ("edition", "editions", "edition.yaml", "an edition"),
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
