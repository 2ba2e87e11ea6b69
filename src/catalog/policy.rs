//! Policies: rules with typed parameters and a time in which they hold.

use crate::calendar::{Date, Direction, Money, Offset, Roll, Unit, WeekdaySet};
use crate::catalog::word::check_period;
use crate::catalog::{Contact, Facts, HolidayCalendar, Key, Names};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::url::WebUrl;
use crate::yaml::{Fields, Node, Shape};

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
    const ALL: [(&'static str, PolicyKind); 17] = [
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

    fn parse(name: &str) -> Option<PolicyKind> {
        Self::ALL.iter().find(|(one, _)| *one == name).map(|(_, kind)| *kind)
    }

    /// The parameters that a version of this kind takes.
    pub fn params(self) -> &'static [ParamSpec] {
        use ParamType::{Contact, Flag, Number, Offset, Percent, Tiers, Word, Words};
        match self {
            PolicyKind::Refund => {
                const {
                    &[
                        main("until", "until when the money comes back"),
                        param("refund", Percent, "how much comes back, in percent"),
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
                        param("percent", Percent, "the discount, in percent"),
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
                        param("threshold", Percent, "what it takes to pass, in percent"),
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
                        param("codes", Words, "countries and parts of countries, by ISO 3166"),
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

/// A value of a parameter.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "one for each type of parameter")]
pub enum Param {
    Offset(PolicyOffset),
    Number(u32),
    Percent(u8),
    Flag(bool),
    Money(Money),
    Word(String),
    Words(Vec<String>),
    Contact(Key<Contact>),
    Tiers(Vec<Tier>),
}

/// A step of a refund.
#[derive(Clone, Debug)]
pub struct Tier {
    /// Until when it holds.
    pub until: PolicyOffset,
    /// How much comes back, in percent.
    pub refund: u8,
}

/// The day an offset starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The first day of the run.
    RunStart,
    /// The last day of the run.
    RunEnd,
    /// The day of purchase, which no page knows.
    Purchase,
    /// The day of the invoice, which no page knows.
    Invoice,
    /// The first day of the earliest run of a bundle.
    FirstRunStart,
}

/// An offset with its anchor and holidays.
#[derive(Clone, Debug)]
pub struct PolicyOffset {
    /// The distance.
    pub offset: Offset,
    /// From which day.
    pub anchor: Anchor,
    /// Whose holidays count.
    pub calendar: Option<Key<HolidayCalendar>>,
    /// `mon-fri`: the business days as they are written.
    pub weekdays: String,
}

/// A version of a policy.
#[derive(Clone, Debug)]
pub struct PolicyVersion {
    /// Where it is written.
    pub span: Span,
    /// The first day it holds.
    pub from: Date,
    /// The last day it holds; open if absent.
    pub to: Option<Date>,
    /// Its parameters, in the order of the kind.
    pub params: Vec<(&'static ParamSpec, Param)>,
}

impl PolicyVersion {
    /// The value of a parameter.
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|(spec, _)| spec.name == name).map(|(_, value)| value)
    }

    /// The value of a parameter that is an offset.
    pub fn offset(&self, name: &str) -> Option<&PolicyOffset> {
        match self.param(name) {
            Some(Param::Offset(offset)) => Some(offset),
            _ => None,
        }
    }

    fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// A policy.
#[derive(Clone, Debug)]
pub struct Policy {
    /// What it is about.
    pub kind: Option<PolicyKind>,
    /// Who set it: `site`, `provider`, `program`, `course`, `run`.
    pub scope: Option<String>,
    /// Its versions, by their first day.
    pub versions: Vec<PolicyVersion>,
    /// Where the binding text is.
    pub legal_text_url: Option<WebUrl>,
}

impl Policy {
    /// The version that holds on a day.
    pub fn on(&self, day: Date) -> Option<&PolicyVersion> {
        self.versions.iter().rev().find(|version| version.holds_on(day))
    }
}

impl Facts for Policy {
    const KIND: Kind = Kind::Policy;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Policy {
        let written = fields.require_spanned::<String>("kind", "what the policy is about, as `refund`");
        let kind = written.as_ref().and_then(|written| PolicyKind::parse(&written.value));
        if let (Some(written), None) = (&written, kind) {
            let fault = Diagnostic::new(
                Code::YAML_UNKNOWN_VALUE,
                written.span,
                format!("there is no kind of policy `{}`", written.value),
            );
            fields.found.report(fault.suggest(&written.value, PolicyKind::ALL.iter().map(|(name, _)| *name)));
        }
        let scope = fields.get("scope", "who set it: `site`, `provider`, `program`, `course` or `run`");
        let legal_text_url = fields.get("legal_text_url", "where the binding text is");
        fields.node("supersedes", "the policy it takes the place of");
        let nodes = match fields.require_node("versions", "its versions, each with `effective_from`") {
            Some(Node { shape: Shape::List(items), .. }) => items.as_slice(),
            Some(node) => std::slice::from_ref(node),
            None => &[],
        };
        let mut versions: Vec<PolicyVersion> = Vec::new();
        for node in nodes {
            let mut inner = Fields::new(node, "a version of a policy", fields.found);
            let version = version(&mut inner, kind, names);
            if kind.is_some() {
                inner.finish();
            }
            versions.extend(version);
        }
        versions.sort_by_key(|version| version.from);
        report_overlaps(&versions, fields);
        Policy { kind, scope, versions, legal_text_url }
    }
}

/// Versions without a last day end where the next one begins.
fn report_overlaps(versions: &[PolicyVersion], fields: &mut Fields<'_, '_>) {
    for pair in versions.windows(2) {
        let overlaps = pair[0].from == pair[1].from || pair[0].to.is_some_and(|to| to >= pair[1].from);
        if overlaps {
            let message = format!("two versions of the policy hold on {}", pair[1].from);
            let fault = Diagnostic::new(Code::POLICY_OVERLAP, pair[1].span, message);
            fields.found.report(fault.related(pair[0].span, "the other one"));
        }
    }
}

fn version(fields: &mut Fields<'_, '_>, kind: Option<PolicyKind>, names: &Names) -> Option<PolicyVersion> {
    let span = fields.span();
    let from = fields.require_spanned::<Date>("effective_from", "the first day it holds");
    let to = fields.get_spanned::<Date>("effective_to", "the last day it holds; open if absent");
    check_period(from.as_ref(), to.as_ref(), fields);
    let mut params = Vec::new();
    for spec in kind.map_or(&[][..], PolicyKind::params) {
        if let Some(node) = fields.node(spec.name, spec.doc)
            && let Some(value) = value(node, spec, names, fields)
        {
            params.push((spec, value));
        }
    }
    Some(PolicyVersion { span, from: from?.value, to: to.map(|day| day.value), params })
}

fn value(node: &Node, spec: &ParamSpec, names: &Names, fields: &mut Fields<'_, '_>) -> Option<Param> {
    use crate::yaml::Decode;
    Some(match spec.kind {
        ParamType::Offset => Param::Offset(offset(node, names, fields)?),
        ParamType::Number => Param::Number(u32::decode(node, fields.found)?),
        ParamType::Percent => Param::Percent(percent(node, fields)?),
        ParamType::Flag => Param::Flag(bool::decode(node, fields.found)?),
        ParamType::Money => Param::Money(Money::decode(node, fields.found)?),
        ParamType::Word => Param::Word(String::decode(node, fields.found)?),
        ParamType::Words => Param::Words(match node.as_list() {
            Some(items) => items.iter().filter_map(|item| String::decode(item, fields.found)).collect(),
            None => vec![String::decode(node, fields.found)?],
        }),
        ParamType::Contact => {
            let written = Spanned::new(String::decode(node, fields.found)?, node.span);
            Param::Contact(names.resolve(&written, fields)?)
        }
        ParamType::Tiers => Param::Tiers(match &node.shape {
            Shape::List(items) => items.iter().filter_map(|item| tier(item, names, fields)).collect(),
            _ => tier(node, names, fields).into_iter().collect(),
        }),
    })
}

fn tier(node: &Node, names: &Names, fields: &mut Fields<'_, '_>) -> Option<Tier> {
    let mut inner = Fields::new(node, "a tier", fields.found);
    let until = inner.require_node("until", "until when it holds")?;
    let refund = inner.require_node("refund", "how much comes back, in percent")?;
    inner.finish();
    Some(Tier { until: offset(until, names, fields)?, refund: percent(refund, fields)? })
}

fn percent(node: &Node, fields: &mut Fields<'_, '_>) -> Option<u8> {
    let value = <u8 as crate::yaml::Decode>::decode(node, fields.found)?;
    if value > 100 {
        fields.fault(Code::YAML_OUT_OF_RANGE, node.span, format!("{value} percent is outside 0–100"));
        return None;
    }
    Some(value)
}

/// Reads `{ count: 7, unit: business_day, direction: after, anchor: run.start, … }`.
fn offset(node: &Node, names: &Names, fields: &mut Fields<'_, '_>) -> Option<PolicyOffset> {
    let mut inner = Fields::new(node, "an offset", fields.found);
    let count = inner.require_spanned::<u32>("count", "how many");
    let unit = word(
        &mut inner,
        "unit",
        true,
        "of what",
        &[
            ("business_day", Unit::BusinessDay),
            ("calendar_day", Unit::CalendarDay),
            ("week", Unit::Week),
            ("month", Unit::Month),
            ("hour", Unit::Hour),
        ],
    );
    let direction = word(
        &mut inner,
        "direction",
        true,
        "`after` or `before`",
        &[("after", Direction::After), ("before", Direction::Before)],
    );
    let anchor = word(
        &mut inner,
        "anchor",
        true,
        "from which day, as `run.start`",
        &[
            ("run.start", Anchor::RunStart),
            ("run.end", Anchor::RunEnd),
            ("purchase", Anchor::Purchase),
            ("invoice", Anchor::Invoice),
            ("first_run.start", Anchor::FirstRunStart),
        ],
    );
    let roll = word(
        &mut inner,
        "roll",
        false,
        "where to, if it is no business day",
        &[("none", Roll::None), ("next_business", Roll::NextBusiness), ("previous_business", Roll::PreviousBusiness)],
    );
    let weekdays = inner.get_spanned::<String>("weekdays", "the business days, as `mon-fri`");
    let calendar = inner.get_spanned::<String>("calendar", "whose holidays count, or `none`");
    let counts_anchor = inner.get("count_anchor", "whether the first day counts").unwrap_or(false);
    let includes_end = inner.get("inclusive_end", "whether the last day belongs to it").unwrap_or(true);
    if unit == Some(Unit::BusinessDay) && (weekdays.is_none() || calendar.is_none()) {
        let missing = if weekdays.is_none() { "weekdays" } else { "calendar" };
        let span = inner.place("unit");
        let fault =
            Diagnostic::new(Code::POLICY_BUSINESS_DAYS, span, format!("business days need the key `{missing}`"));
        inner.found.report(fault.help("write `weekdays: mon-fri` and `calendar: its-id`, or `calendar: none`"));
    }
    let set = weekdays.as_ref().and_then(|written| {
        let set = WeekdaySet::parse(&written.value);
        if set.is_none() {
            let message = format!("`{}` are no days of the week", written.value);
            inner.found.report(
                Diagnostic::new(Code::YAML_UNKNOWN_VALUE, written.span, message).help("write `mon-fri` or `mon-sat`"),
            );
        }
        set
    });
    if let Some(count) = count.as_ref().filter(|count| count.value > 10_000) {
        inner.fault(Code::YAML_OUT_OF_RANGE, count.span, format!("{} is more than 10000", count.value));
    }
    let calendar = calendar.filter(|id| id.value != "none").and_then(|id| names.resolve(&id, &mut inner));
    inner.finish();
    let mut offset = Offset::plain(count?.value.min(10_000), unit?, direction?);
    offset.weekdays = set.unwrap_or(WeekdaySet::MON_FRI);
    offset.counts_anchor = counts_anchor;
    offset.includes_end = includes_end;
    offset.roll = roll.unwrap_or(Roll::None);
    let weekdays = weekdays.map_or_else(|| "mon-fri".to_owned(), |written| written.value);
    Some(PolicyOffset { offset, anchor: anchor?, calendar, weekdays })
}

/// One of a few words.
fn word<T: Copy>(
    fields: &mut Fields<'_, '_>,
    name: &'static str,
    is_required: bool,
    doc: &'static str,
    words: &[(&str, T)],
) -> Option<T> {
    let written = match is_required {
        true => fields.require_spanned::<String>(name, doc)?,
        false => fields.get_spanned::<String>(name, doc)?,
    };
    let known = words.iter().find(|(word, _)| *word == written.value).map(|(_, value)| *value);
    if known.is_none() {
        let list: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
        let fault = Diagnostic::new(
            Code::YAML_UNKNOWN_VALUE,
            written.span,
            format!("`{}` is not one of {}", written.value, list.join(", ")),
        );
        fields.found.report(fault.suggest(&written.value, words.iter().map(|(word, _)| *word)));
    }
    known
}
