//! The kinds of policy and the parameters that each takes.

/// What a policy is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PolicyKind {
    Refund,
    Registration,
    Payment,
    Group,
    Access,
    Onboarding,
    Accommodation,
    Transfer,
    Deferral,
    Substitution,
    Retake,
    Grading,
    Credit,
    RestrictedRegions,
    Technology,
    Integrity,
    Alumni,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// A distance from a day.
    Offset,
    /// A whole number.
    Number,
    /// Zero to one hundred.
    Percent,
    /// `true` or `false`.
    Flag,
    /// An amount with its currency.
    Money,
    /// A word of the policy's own.
    Word,
    /// A list of words.
    Words,
    /// Countries and parts of countries.
    Regions,
    /// A contact of the catalog.
    Contact,
    /// Tiers of a refund, in order.
    Tiers,
}

/// A parameter that a kind of policy takes.
#[derive(Clone, Copy, Debug)]
pub struct ParamSpec {
    /// Its key.
    pub name: &'static str,
    /// Its type.
    pub kind: ParamType,
    /// Whether its facts also go by the policy's id alone: `$refund-count`.
    pub is_main: bool,
    /// What it means.
    pub doc: &'static str,
}

const fn main(name: &'static str, doc: &'static str) -> ParamSpec {
    ParamSpec { name, kind: ParamType::Offset, is_main: true, doc }
}

const fn param(name: &'static str, kind: ParamType, doc: &'static str) -> ParamSpec {
    ParamSpec { name, kind, is_main: false, doc }
}

const ALLOWED: [ParamSpec; 3] = [
    param("allowed", ParamType::Flag, "whether it is allowed"),
    param("fee", ParamType::Money, "what it costs"),
    main("until", "until when"),
];

impl PolicyKind {
    /// Every kind, with its name in `kind:`.
    pub const ALL: [(&'static str, PolicyKind); 17] = [
        ("refund", PolicyKind::Refund),
        ("registration", PolicyKind::Registration),
        ("payment", PolicyKind::Payment),
        ("group", PolicyKind::Group),
        ("access", PolicyKind::Access),
        ("onboarding", PolicyKind::Onboarding),
        ("accommodation", PolicyKind::Accommodation),
        ("transfer", PolicyKind::Transfer),
        ("deferral", PolicyKind::Deferral),
        ("substitution", PolicyKind::Substitution),
        ("retake", PolicyKind::Retake),
        ("grading", PolicyKind::Grading),
        ("credit", PolicyKind::Credit),
        ("restricted_regions", PolicyKind::RestrictedRegions),
        ("technology", PolicyKind::Technology),
        ("integrity", PolicyKind::Integrity),
        ("alumni", PolicyKind::Alumni),
    ];

    /// The name in `kind:`.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// The parameters that a version of this kind takes.
    pub fn params(self) -> &'static [ParamSpec] {
        use ParamType::{Contact, Flag, Number, Offset, Percent, Regions, Tiers, Word, Words};
        match self {
            PolicyKind::Refund => {
                const {
                    &[
                        main("until", "until when the money comes back"),
                        param("refund", Percent, "how much comes back, in percent, as `100`"),
                        param("fee", ParamType::Money, "what is kept"),
                        param("tiers", Tiers, "further steps, each `{ until: …, refund: … }`"),
                    ]
                }
            }
            PolicyKind::Registration => {
                const {
                    &[
                        main("closes", "the last day of registration"),
                        param("opens", Offset, "the first day of registration"),
                        param("late_entry", Flag, "whether one may enter after the start"),
                        param("late_warning", Flag, "whether those who enter late are warned, whatever is due"),
                    ]
                }
            }
            PolicyKind::Payment => {
                const {
                    &[
                        main("not_after", "the last day a payment can fall on"),
                        param("due", Word, "when an invoice is due, as `on_issue`"),
                        param("due_days", Number, "after how many days an invoice is due"),
                        param("extensions", Flag, "whether there are extensions"),
                    ]
                }
            }
            PolicyKind::Group => {
                const {
                    &[
                        param("min_quantity", Number, "from how many participants"),
                        param("percent", Percent, "the discount, in percent, as `15`"),
                        param("on_request", Flag, "whether the price is made on request"),
                        param("contact", Contact, "whom to ask"),
                    ]
                }
            }
            PolicyKind::Access => {
                const {
                    &[
                        param("materials", Offset, "until when the materials can be read"),
                        param("support", Offset, "until when questions are answered"),
                        param("before_start", Flag, "whether there is access before the start"),
                        param("updates", Flag, "whether later editions are included"),
                    ]
                }
            }
            PolicyKind::Onboarding => {
                const {
                    &[
                        main("credentials", "when login data are sent"),
                        param("confirmations", Words, "what is confirmed"),
                    ]
                }
            }
            PolicyKind::Accommodation => {
                const { &[main("request", "until when to ask"), param("contact", Contact, "whom to ask")] }
            }
            PolicyKind::Transfer | PolicyKind::Deferral | PolicyKind::Substitution | PolicyKind::Retake => &ALLOWED,
            PolicyKind::Grading => {
                const {
                    &[
                        param("pass_fail", Flag, "whether there are no marks"),
                        param("threshold", Percent, "what it takes to pass, in percent, as `70`"),
                        param("missed_score", Percent, "what a missed activity counts, in percent"),
                        param("drop_lowest", Number, "how many of the lowest scores are dropped"),
                    ]
                }
            }
            PolicyKind::Credit => {
                const {
                    &[
                        param("ceu", Flag, "whether courses give continuing-education units"),
                        param("degree_credit", Flag, "whether courses give credit towards a degree"),
                    ]
                }
            }
            PolicyKind::RestrictedRegions => {
                const {
                    &[
                        param("codes", Regions, "countries and parts of countries, by ISO 3166"),
                        param("legal_basis", Word, "why"),
                    ]
                }
            }
            PolicyKind::Technology => {
                const {
                    &[
                        param("browsers", Words, "browsers that work"),
                        param("preferred", Word, "the browser that works best"),
                        param("screen_reader", Words, "screen readers that were tried"),
                    ]
                }
            }
            PolicyKind::Integrity => {
                const {
                    &[
                        param("conduct", Words, "what is expected"),
                        param("consequences", Words, "what follows otherwise"),
                    ]
                }
            }
            PolicyKind::Alumni => {
                const {
                    &[
                        param("status", Word, "what completion makes one"),
                        param("degree_alumni", Flag, "whether one becomes an alumna or alumnus of the degree"),
                    ]
                }
            }
        }
    }
}
