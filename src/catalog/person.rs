//! People.

use crate::catalog::{Facts, Key, Names, Unit, part_ids};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
use crate::source::Spanned;
use crate::url::WebUrl;
use crate::yaml::Fields;

/// A post that somebody holds; its title is in the texts, under its id.
#[derive(Clone, Debug)]
pub struct Appointment {
    /// Its id.
    pub id: Spanned<String>,
    /// Where.
    pub unit: Option<Key<Unit>>,
    /// Whether it is the one to be named by.
    pub is_primary: bool,
}

/// A person.
#[derive(Clone, Debug)]
pub struct Person {
    /// Given names.
    pub given: String,
    /// Family names.
    pub family: Option<String>,
    /// What the person is sorted by, if not family and given names.
    pub sort_key: Option<String>,
    /// Posts, in the order of the file.
    pub appointments: Vec<Appointment>,
    /// The file name of a picture in the same folder.
    pub photo: Option<Spanned<String>>,
    /// Pages about the person elsewhere.
    pub links: Vec<WebUrl>,
}

impl Person {
    /// Given and family names as they are said.
    pub fn name(&self) -> String {
        match &self.family {
            Some(family) => format!("{} {family}", self.given),
            None => self.given.clone(),
        }
    }

    /// What stands in the place of a picture: the first letters of the names.
    pub fn initials(&self) -> String {
        let names = std::iter::once(&self.given).chain(&self.family);
        names.filter_map(|name| name.chars().next()).flat_map(char::to_uppercase).collect()
    }

    /// What lists sort by.
    pub fn sort_key(&self) -> String {
        match (&self.sort_key, &self.family) {
            (Some(key), _) => key.clone(),
            (None, Some(family)) => format!("{family} {}", self.given),
            (None, None) => self.given.clone(),
        }
    }
}

impl Facts for Person {
    const KIND: Kind = Kind::Person;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Person {
        let given = fields.require("given", "given names").unwrap_or_default();
        let family = fields.get("family", "family names");
        let sort_key = fields.get("sort_key", "what the person is sorted by, if not the names");
        const POSTS: &str = "posts, as `[{ id: chair, unit: …, primary: true }]`";
        let appointments = fields.records("appointments", POSTS, "an appointment", |inner| {
            let id = inner.require_spanned("id", "the id that texts give its title under, as `chair`");
            let unit = names.get(inner, "unit", "where");
            let is_primary = inner.get("primary", "whether it is the one to be named by").unwrap_or(false);
            Some(Appointment { id: id?, unit, is_primary })
        });
        let appointments: Vec<Appointment> = appointments.into_iter().flatten().collect();
        part_ids::check(("appointment", "file"), appointments.iter().map(|post| &post.id), fields.found);
        one_primary(&appointments, fields);
        Person {
            given,
            family,
            sort_key,
            appointments,
            photo: fields.get_spanned("photo", "the file name of a picture in this folder, as `portrait.jpg`"),
            links: fields
                .list("links", "pages about the person elsewhere")
                .into_iter()
                .map(|link| link.value)
                .collect(),
        }
    }
}

/// A person is named by one post.
fn one_primary(posts: &[Appointment], fields: &mut Fields<'_, '_>) {
    let mut primary = posts.iter().filter(|post| post.is_primary);
    let Some(first) = primary.next() else { return };
    for other in primary {
        let message = format!("two appointments are primary: `{}` and `{}`", first.id.value, other.id.value);
        let fault = Diagnostic::new(Code::PERSON_PRIMARY, other.id.span, message);
        fields.found.report(fault.related(first.id.span, "the first one").help("mark the one to be named by"));
    }
}
