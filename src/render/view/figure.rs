//! Figures: statistics with their source and day.

use tera::Context;

use crate::calendar::{Day, Quantity};
use crate::catalog::{Key, Statistic};
use crate::content::Kind;
use crate::messages::{Args, Value as Argument};
use crate::render::shape::{Made, Shape, Words};
use crate::render::value::DayView;
use crate::render::view::reference::Reference;
use crate::render::view::term::Term;
use crate::render::view::{Head, View};

shape! {
    /// Every figure.
    FiguresPage {
        /// The figures.
        figures: Vec<FigureView>,
    }

    /// A number, with its source and day.
    FigureView {
        /// Its name in the catalog, for links to it.
        id: Words,
        /// The number as readers take it.
        value: String,
        /// What is counted, where the number does not say it.
        unit: Option<Made<Term>>,
        /// What the number is about.
        noun: String,
        /// The tag of the language of its words, where that is not the page's.
        lang: Option<String>,
        /// The days of a change from one number to another.
        change: Option<FigureChange>,
        /// The days that the number is about.
        period: Option<String>,
        /// The day on which it was right.
        as_of: Option<DayView>,
        /// Who says so.
        source: String,
        /// Where they say so.
        source_url: Option<Words>,
        /// Whether it is so old that readers are told.
        is_old: bool,
        /// What it has to do with.
        refs: Vec<Reference>,
    }

    /// The days of a change.
    FigureChange {
        /// The day of the number before.
        from: DayView,
        /// The day of the number after.
        to: DayView,
    }
}

impl View<'_> {
    pub(super) fn figures(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].figures;
        FiguresPage { figures: keys.iter().filter_map(|&key| self.figure(key)).collect() }.put(context);
        self.list_head("figures", Vec::new())
    }

    /// The figures about something, in the order of all figures.
    pub(super) fn figures_about(&self, about: (Kind, usize)) -> Vec<FigureView> {
        let about = self.world.site.mentions.figures(about);
        let all = self.world.site.shelves[self.locale].figures.iter();
        all.filter(|key| about.contains(key)).filter_map(|&key| self.figure(key)).collect()
    }

    fn figure(&self, key: Key<Statistic>) -> Option<FigureView> {
        let figure = self.world.catalog.statistics.get(key);
        let text = figure.text(self.locale);
        let line = |field| self.line(figure, field, key.into());
        let source_url = figure.facts.source.starts_with("https://").then_some(figure.facts.source.as_str());
        let source = line("source_label").or_else(|| line("source"));
        let lang = text.and_then(|(_, locale)| self.foreign(locale));
        let day = |day| self.day(Day::Exact(day));
        Some(FigureView {
            id: figure.id.as_ref().into(),
            value: self.figure_value(figure)?,
            // A share says its unit with its sign.
            unit: figure.unit.as_ref().filter(|_| !figure.is_percent()).map(|unit| self.term(unit.family, unit, None)),
            noun: line("noun").unwrap_or_else(|| self.world.label(self.locale, "statistic-metric", &figure.metric).0),
            lang,
            change: figure
                .change_from
                .zip(figure.as_of.as_ref())
                .map(|(before, now)| FigureChange { from: day(before.as_of), to: day(now.value) }),
            period: figure.period.as_ref().and_then(|period| match (period.from, period.to) {
                (Some(from), Some(to)) => Some(self.formats().date_range(from, to)),
                _ => self.period("figure-period", period),
            }),
            as_of: figure.as_of.as_ref().map(|as_of| day(as_of.value)),
            source: source.unwrap_or_else(|| figure.facts.source.trim_start_matches("https://").to_owned()),
            source_url: source_url.map(Words::from),
            is_old: self.world.facts.is_old(key),
            refs: self.references(&figure.scope),
        })
    }

    /// The number as a reader takes it: more than so many, so many percent,
    /// from so many to so many.
    pub(super) fn figure_value(&self, figure: &Statistic) -> Option<String> {
        let number = |value: Quantity| {
            let number = Argument::number(&value.to_string())?;
            match figure.is_percent() {
                true => self.sentence("figure-percent", &Args::new().with("value", number)),
                false => Some(self.world.messages.print(self.locale, &number)),
            }
        };
        let value = number(figure.value?)?;
        if let Some(before) = figure.change_from {
            let arguments = Args::new().with("from", Argument::from(number(before.value)?));
            return self.sentence("figure-change", &arguments.with("to", Argument::from(value)));
        }
        let key = format!("figure-{}", figure.comparator.name().replace('_', "-"));
        self.sentence(&key, &Args::new().with("value", Argument::from(value)))
    }

    /// A small number, as readers write it.
    pub(super) fn quantity(&self, quantity: Option<Quantity>) -> Option<String> {
        let number = Argument::number(&quantity?.to_string())?;
        Some(self.world.messages.print(self.locale, &number))
    }
}
