//! The functions that templates call, and their arguments.

/// A function that templates may call, by its name; what it does is decided
/// for each language when pages are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// `t(key="…", name=value)`: a message.
    Text,
    /// `t_attr(key="…", attr="title")`: an attribute of a message.
    Attribute,
    /// `t_html(key="…", slots={…})`: a message with markup.
    Html,
    /// `t_in(locale="es", key="…")`: a message in another language.
    In,
    /// `has_messages(keys=[…])`: whether all of them are translated.
    Has,
    /// `list(values=[…], type="and")`: values joined as the language does it.
    List,
    /// `asset(path="site.css")`: the address of a static file.
    Asset,
    /// `fit(text="…", width=1000, height=300, sizes=[96, 72])`: the lines of a text on a social card,
    /// in the largest of the sizes in which they have room: `{ size, lines }`. A line takes 1.1 of the size.
    Fit,
}

/// An argument that is a function's own.
#[derive(Debug)]
pub struct Own {
    /// Its name.
    pub name: &'static str,
    /// What it says to the function.
    pub about: &'static str,
    /// Whether the function cannot do without.
    pub is_needed: bool,
}

const KEY: Own = needed("key", "the key of the message");
const FALLBACK: Own = free("fallback", "the key of the message that is said where the first is not translated");

const fn needed(name: &'static str, about: &'static str) -> Own {
    Own { name, about, is_needed: true }
}

const fn free(name: &'static str, about: &'static str) -> Own {
    Own { name, about, is_needed: false }
}

impl Function {
    /// Every function.
    pub const ALL: [Function; 8] = [
        Function::Text,
        Function::Attribute,
        Function::Html,
        Function::In,
        Function::Has,
        Function::List,
        Function::Asset,
        Function::Fit,
    ];

    /// The name templates call it by.
    pub fn name(self) -> &'static str {
        match self {
            Function::Text => "t",
            Function::Attribute => "t_attr",
            Function::Html => "t_html",
            Function::In => "t_in",
            Function::Has => "has_messages",
            Function::List => "list",
            Function::Asset => "asset",
            Function::Fit => "fit",
        }
    }

    /// What it does, for those who write templates.
    pub fn about(self) -> &'static str {
        match self {
            Function::Text => "A message in the language of the page.",
            Function::Attribute => "An attribute of a message: `title` of `key = … .title = …`.",
            Function::Html => "A message with markup. Links in it are slots, whose addresses the template gives.",
            Function::In => "A message in another language of the site.",
            Function::Has => "Whether messages are there in the very language of the page.",
            Function::List => "Values in one text, joined as the language joins them.",
            Function::Asset => "The address of a file in `static/` of the theme, by its name there.",
            Function::Fit => {
                "A text in lines on a card, in the largest size in which they have room: `{ size, lines }`. A line takes 1.1 of its size."
            }
        }
    }

    /// The function of this name.
    pub fn find(name: &str) -> Option<Function> {
        Function::ALL.into_iter().find(|function| function.name() == name)
    }

    /// Whether it names messages by their keys.
    pub fn says_messages(self) -> bool {
        !matches!(self, Function::List | Function::Asset | Function::Fit)
    }

    /// Whether arguments that are not its own are those of the message.
    pub fn passes_arguments(self) -> bool {
        matches!(self, Function::Text | Function::Attribute | Function::Html | Function::In)
    }

    /// The arguments that are the function's own; all others are the message's.
    pub fn own_arguments(self) -> &'static [Own] {
        const ATTRIBUTE: Own = needed("attr", "the name of the attribute");
        const SLOTS: Own = free("slots", "the attributes of each link, as `{terms: {href: page.url}}`");
        const LOCALE: Own = needed("locale", "the tag of the language");
        const ONE: Own = free("key", "the key of a message");
        const SEVERAL: Own = free("keys", "the keys of several messages");
        const VALUES: Own = needed("values", "the values");
        const KIND: Own = free("type", "`and`, `or` or `unit`; `and` if absent");
        const PATH: Own = needed("path", "the name below `static/`");
        const TEXT: Own = needed("text", "the text");
        const WIDTH: Own = needed("width", "the room from side to side");
        const HEIGHT: Own = needed("height", "the room from top to bottom");
        const SIZES: Own = needed("sizes", "the sizes to choose from, the largest first");
        match self {
            Function::Text => &[KEY, FALLBACK],
            Function::Attribute => &[KEY, FALLBACK, ATTRIBUTE],
            Function::Html => &[KEY, FALLBACK, SLOTS],
            Function::In => &[KEY, LOCALE],
            Function::Has => &[ONE, SEVERAL],
            Function::List => &[VALUES, KIND],
            Function::Asset => &[PATH],
            Function::Fit => &[TEXT, WIDTH, HEIGHT, SIZES],
        }
    }

    /// Whether an argument of this name is the function's own.
    pub fn owns(self, argument: &str) -> bool {
        self.own_arguments().iter().any(|own| own.name == argument)
    }
}
