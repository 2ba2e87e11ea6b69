//! The parameters of a policy, in words.

use crate::catalog::{Contact, Key, Param, ParamSpec, Policy, PolicyOffset, PolicyVersion, Tier};
use crate::format::{Decimal, NumberStyle};
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;
use crate::render::view::reference::Link;
use crate::rules::{Subject, rule_word_key};

shape! {
    /// What a version of a policy sets.
    ParamView {
        /// What it is called.
        label: String,
        /// What it is set to.
        values: Vec<Link>,
        /// Whether the version before set something else.
        is_changed: bool,
        /// What that version set, where it is something else.
        before: Vec<Link>,
    }
}

impl View<'_> {
    /// What a version sets, and what the
    /// version before it did where that is something else.
    pub(super) fn params(
        &self,
        policy: &Policy,
        version: &PolicyVersion,
        before: Option<&PolicyVersion>,
    ) -> Vec<ParamView> {
        let Some(kind) = policy.kind else { return Vec::new() };
        let kind = kind.name().replace('_', "-");
        let param = |(spec, param): &(&'static ParamSpec, Param)| {
            let values = self.param(spec, param);
            let earlier =
                before.map(|before| before.param(spec.name).map(|param| self.param(spec, param)).unwrap_or_default());
            let before = earlier.filter(|earlier| *earlier != values);
            ParamView {
                label: self.param_label(&kind, spec.name),
                values: values.into_iter().map(Said::value).collect(),
                is_changed: before.is_some(),
                before: before.unwrap_or_default().into_iter().map(Said::value).collect(),
            }
        };
        version.params.iter().map(param).collect()
    }

    /// What a kind of policy calls a parameter, else what all of them do.
    fn param_label(&self, kind: &str, name: &str) -> String {
        let name = name.replace('_', "-");
        let own = self.sentence(&format!("param-{kind}-{name}"), &());
        own.unwrap_or_else(|| self.word(&format!("param-{name}")))
    }

    fn param(&self, spec: &ParamSpec, param: &Param) -> Vec<Said> {
        let said = |text: Option<String>| text.map(Said::words).into_iter().collect();
        match param {
            Param::Offset(offset) => said(self.offset(offset)),
            Param::Number(number) => said(self.counted(spec.name, *number)),
            Param::Percent(percent) => said(Some(self.percent(*percent))),
            Param::Flag(flag) => said(Some(self.word(if *flag { "param-yes" } else { "param-no" }))),
            Param::Money(money) => said(Some(self.price(*money).text)),
            Param::Word(word) => vec![Said::words(self.policy_word(word))],
            Param::Words(words) => words.iter().map(|word| Said::words(self.policy_word(word))).collect(),
            Param::Regions(regions) => regions.iter().map(|one| Said::words(self.country(one.code()))).collect(),
            Param::Contact(contact) => vec![self.contact_link(*contact)],
            Param::Tiers(tiers) => tiers.iter().filter_map(|tier| self.tier(tier)).map(Said::words).collect(),
        }
    }

    fn counted(&self, name: &str, number: u32) -> Option<String> {
        let count = Args::new().with("count", Argument::from(number));
        match name {
            "min_quantity" => self.sentence("price-quantity", &count),
            "due_days" => self.sentence("unit-calendar-day", &count),
            _ => Some(self.world.messages.print(self.locale, &Argument::from(number))),
        }
    }

    pub(super) fn percent(&self, percent: u8) -> String {
        let style = NumberStyle { percent: true, ..NumberStyle::default() };
        self.formats().number(&Decimal::from(percent), style)
    }

    /// A word of the policy's own: names of products stand for themselves.
    fn policy_word(&self, word: &str) -> String {
        self.sentence(&rule_word_key(word), &()).unwrap_or_else(|| word.to_owned())
    }

    fn tier(&self, tier: &Tier) -> Option<String> {
        let arguments = Args::new()
            .with("percent", Argument::from(u32::from(tier.refund)))
            .with("until", Argument::from(self.offset(&tier.until)?));
        let Some(fee) = tier.fee else { return self.sentence("rule-tier", &arguments) };
        self.sentence("rule-tier-fee", &arguments.with("fee", Argument::from(fee)))
    }

    fn contact_link(&self, key: Key<Contact>) -> Said {
        let contact = self.world.catalog.contacts.get(key);
        let name =
            self.said_line(contact, "title", Subject::Site).or_else(|| self.said_line(contact, "name", Subject::Site));
        let mail = contact.email.as_ref();
        let words =
            name.or_else(|| mail.cloned()).or_else(|| contact.phone.clone()).unwrap_or_else(|| contact.id.to_string());
        let url = mail
            .map(|mail| format!("mailto:{mail}"))
            .or_else(|| contact.url.as_ref().map(|url| url.as_str().to_owned()));
        Said { words, url }
    }

    /// The calendar whose holidays an offset leaves out.
    pub(super) fn offsets(version: &PolicyVersion) -> impl Iterator<Item = &PolicyOffset> {
        version.params.iter().flat_map(|(_, param)| match param {
            Param::Offset(offset) => vec![offset],
            Param::Tiers(tiers) => tiers.iter().map(|tier| &tier.until).collect(),
            _ => Vec::new(),
        })
    }
}

/// A value of a parameter, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Said {
    words: String,
    url: Option<String>,
}

impl Said {
    fn words(words: String) -> Said {
        Said { words, url: None }
    }

    fn value(self) -> Link {
        Link { title: self.words.into(), url: self.url, lang: None, hreflang: None }
    }
}
