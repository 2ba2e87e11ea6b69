//! Every table of a catalog, one after the other.

use crate::catalog::{Catalog, Facts, Table};
use crate::content::Text;
use crate::locale::LocaleId;

/// Something that is done with each table, whatever kind of entity it holds.
pub trait EachTable<'c> {
    /// Does it with one.
    fn table<T: Facts>(&mut self, table: &'c Table<T>);
}

impl Catalog {
    /// Goes through all tables, in the order of kinds.
    pub fn each_table<'c>(&'c self, each: &mut impl EachTable<'c>) {
        each.table(&self.courses);
        each.table(&self.programs);
        each.table(&self.credentials);
        each.table(&self.pathways);
        each.table(&self.people);
        each.table(&self.units);
        each.table(&self.faq);
        each.table(&self.policies);
        each.table(&self.pages);
        each.table(&self.news);
        each.table(&self.events);
        each.table(&self.awards);
        each.table(&self.testimonials);
        each.table(&self.statistics);
        each.table(&self.notices);
        each.table(&self.contacts);
        each.table(&self.calendars);
        each.table(&self.editions);
    }

    /// The texts of all entities, each with its language.
    pub fn texts(&self) -> Vec<(LocaleId, &Text)> {
        struct Texts<'c>(Vec<(LocaleId, &'c Text)>);
        impl<'c> EachTable<'c> for Texts<'c> {
            fn table<T: Facts>(&mut self, table: &'c Table<T>) {
                let entries = table.all().flat_map(|(_, entity)| entity.texts.entries());
                self.0.extend(entries.filter_map(|(locale, text)| Some((locale, text.as_ref()?))));
            }
        }
        let mut texts = Texts(Vec::new());
        self.each_table(&mut texts);
        texts.0
    }

    /// The texts of the entities that the site shows.
    pub fn shown_texts(&self) -> Vec<&Text> {
        struct Texts<'c>(Vec<&'c Text>);
        impl<'c> EachTable<'c> for Texts<'c> {
            fn table<T: Facts>(&mut self, table: &'c Table<T>) {
                self.0.extend(table.shown().flat_map(|(_, entity)| entity.texts.iter().flatten()));
            }
        }
        let mut texts = Texts(Vec::new());
        self.each_table(&mut texts);
        texts.0
    }
}
