//! What templates can name: records, their fields, and what stands in each.
//!
//! The views describe themselves in these words (`render/shape.rs`). The manual for theme
//! authors and the check of templates read them.

/// A value with fields.
#[derive(Debug)]
pub struct Record {
    /// What the manual calls it.
    pub name: &'static str,
    /// What it is, a line each.
    pub about: &'static [&'static str],
    /// Its fields, in their order.
    pub fields: &'static [Field],
}

/// A field of a record.
#[derive(Debug)]
pub struct Field {
    /// The name that templates write.
    pub name: &'static str,
    /// What it says, a line each.
    pub about: &'static [&'static str],
    /// What stands in it. Asked for only when needed, since records may hold themselves.
    pub kind: fn() -> Kind,
}

/// What stands in a field.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Text, escaped where it is printed.
    Text,
    /// Finished markup, printed as it is.
    Markup,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// Any number of values of one kind.
    List(Box<Kind>),
    /// A value, or `none`.
    Maybe(Box<Kind>),
    /// Values of one kind, by names that the theme or the catalog chooses.
    Table(Box<Kind>),
    /// A value with fields of its own.
    Record(&'static Record),
}

/// All that the templates of a theme can name.
#[derive(Debug)]
pub struct Contract {
    /// The variables that the templates of all kinds of pages have.
    pub everywhere: Vec<&'static Record>,
    /// Templates that make no pages, and their variables; of those of every page they have `site`.
    pub others: Vec<(&'static str, &'static Record)>,
    /// The template of each kind of page, and the variables that only it has.
    pub pages: Vec<(&'static str, &'static Record)>,
}

impl Record {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Kind {
    /// The record that is in it, however deep in lists.
    pub fn record(&self) -> Option<&'static Record> {
        match self {
            Kind::Text | Kind::Markup | Kind::Number | Kind::Flag => None,
            Kind::List(of) | Kind::Maybe(of) | Kind::Table(of) => of.record(),
            Kind::Record(record) => Some(record),
        }
    }
}
