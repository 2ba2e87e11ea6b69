//! Redirects that no record of addresses can know: what was merged, replaced
//! or withdrawn.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use crate::catalog::Names;
use crate::content::Kind;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::Spanned;
use crate::url::WebUrl;
use crate::yaml::{Decode, Fields, Node, Record, Shape, Type, describe};

/// What is no more: an address of this site, or all addresses of an entity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Former {
    /// An address, from the root of the site.
    Path(String),
    /// An entity, by its kind and the id it had.
    Entity(Kind, String),
}

/// Where readers find what took its place.
#[derive(Clone, Debug)]
pub enum Destination {
    /// An entity: kind, and position in the table of that kind.
    Entity(Kind, usize),
    /// An address, from the root of the site.
    Path(Spanned<String>),
    /// An address elsewhere.
    Web(WebUrl),
    /// Nowhere: it is gone.
    Gone,
}

/// One redirect.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// What is no more.
    pub from: Spanned<Former>,
    /// What took its place; chains are followed to their end.
    pub to: Destination,
}

/// `redirects.yaml`: every redirect, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Redirects {
    list: Vec<Redirect>,
}

impl Redirects {
    /// The redirects, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Redirect> {
        self.list.iter()
    }

    /// What a redirect may hold; the file is a list of them.
    pub fn record() -> Record {
        describe("a redirect", written)
    }

    /// Reads the list, and follows each redirect to its end.
    pub(super) fn assemble(node: &Node, names: &Names, found: &mut Diagnostics) -> Redirects {
        let written: Vec<Written> = items(node, found)
            .iter()
            .filter_map(|item| {
                let mut fields = Fields::new(item, "a redirect", found);
                let read = written(&mut fields);
                fields.finish();
                read
            })
            .collect();
        let mut by_former: BTreeMap<&Former, &Written> = BTreeMap::new();
        for one in &written {
            if let Some(first) = by_former.get(&one.from.value) {
                let message = format!("`{}` is redirected twice", one.from.value);
                let fault = Diagnostic::new(Code::REDIRECT_DUPLICATE, one.from.span, message);
                found.report(fault.related(first.from.span, "first here").help("take one of them out"));
            } else {
                by_former.insert(&one.from.value, one);
            }
        }
        let mut list = Vec::new();
        for one in by_former.values() {
            if let Former::Entity(kind, id) = &one.from.value
                && names.has(*kind, id)
            {
                let message = format!("the {kind} `{id}` is still there");
                let fault = Diagnostic::new(Code::REDIRECT_STILL_THERE, one.from.span, message);
                found.report(fault.help("delete its folder, or take the redirect out"));
                continue;
            }
            if let Some(to) = follow(one, &by_former, names, found) {
                list.push(Redirect { from: one.from.clone(), to });
            }
        }
        list.sort_by_key(|redirect| redirect.from.span);
        Redirects { list }
    }
}

fn items<'n>(node: &'n Node, found: &mut Diagnostics) -> &'n [Node] {
    match &node.shape {
        Shape::List(items) => items,
        Shape::Null | Shape::Faulty => &[],
        _ => {
            let message = format!("the redirects are a list, found {}", node.shape_name());
            let fault = Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message);
            found.report(fault.help("begin each redirect with `- `"));
            &[]
        }
    }
}

/// A redirect as it is written.
struct Written {
    from: Spanned<Former>,
    /// Nothing where it is gone.
    to: Option<Spanned<Aim>>,
}

/// What a redirect names as its end.
#[derive(Clone)]
enum Aim {
    Former(Former),
    Web(WebUrl),
}

fn written(fields: &mut Fields<'_, '_>) -> Option<Written> {
    let one_of: &[&[&str]] = &[&["from", "to"], &["from", "gone"], &["entity", "merged_into"], &["entity", "gone"]];
    let is_whole = fields.needs(one_of);
    let from = fields.get_spanned::<FromPath>("from", "an address that is no more, as `/en/courses/old-name/`");
    let entity = fields.get_spanned::<FormerEntity>("entity", "what is no more, as `course:data-101`");
    let to = fields.get_spanned::<Aim>("to", "what is there instead: `course:applied-statistics`, or an address");
    let merged = fields.get_spanned::<FormerEntity>("merged_into", "what it became a part of, as `course:optics`");
    let is_gone = fields.get("gone", "whether nothing took its place").unwrap_or(false);
    if !is_whole {
        let message = "a redirect says what is no more, and what took its place";
        let fault = Diagnostic::new(Code::YAML_MISSING_KEY, fields.span(), message);
        let help = "write `from` or `entity`, and `to`, `merged_into` or `gone: true`";
        fields.found.report(fault.help(help));
    }
    let from = match (from, entity) {
        (Some(from), _) => from.map(|path| path.0),
        (None, entity) => entity?.map(|entity| entity.0),
    };
    let to = to.or_else(|| merged.map(|entity| entity.map(|entity| Aim::Former(entity.0))));
    (to.is_some() || is_gone).then_some(Written { from, to })
}

/// Goes from one redirect to the next until something is there.
fn follow(
    first: &Written,
    by_former: &BTreeMap<&Former, &Written>,
    names: &Names,
    found: &mut Diagnostics,
) -> Option<Destination> {
    let mut at = first;
    for _ in 0..=by_former.len() {
        let Some(aim) = &at.to else { return Some(Destination::Gone) };
        let former = match &aim.value {
            Aim::Web(url) => return Some(Destination::Web(url.clone())),
            Aim::Former(former) => former,
        };
        let is_there = matches!(former, Former::Entity(kind, id) if names.has(*kind, id));
        if let Some(next) = by_former.get(former).filter(|_| !is_there) {
            at = next;
            continue;
        }
        return match former {
            Former::Path(path) => Some(Destination::Path(Spanned::new(path.clone(), aim.span))),
            Former::Entity(kind, id) => {
                // The end of a chain is reported once, where it is written.
                let mut unheard = Diagnostics::new();
                let found = if std::ptr::eq(at, first) { found } else { &mut unheard };
                let at = names.resolve_id(*kind, id, aim.span, false, found)?;
                Some(Destination::Entity(*kind, at))
            }
        };
    }
    let message = format!("the redirect of `{}` leads back to itself", first.from.value);
    let fault = Diagnostic::new(Code::REDIRECT_LOOP, first.from.span, message);
    found.report(fault.help("let one of the redirects lead to a page that is there"));
    None
}

impl fmt::Display for Former {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Former::Path(path) => f.write_str(path),
            Former::Entity(kind, id) => write!(f, "{kind}:{id}"),
        }
    }
}

/// An address of this site that is no more.
struct FromPath(Former);

impl Decode for FromPath {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let text = String::decode(node, found)?;
        let path = path(&text);
        if path.is_none() {
            let message = format!("`{text}` is not an address of this site");
            let fault = Diagnostic::new(Code::YAML_URL, node.span, message);
            found.report(fault.help("write it from the root of the site, as `/en/courses/old-name/`"));
        }
        path.map(FromPath)
    }

    fn kind() -> Type {
        Type::Form { pattern: r"^/[^\s?#]*$", example: "/en/courses/old-name/" }
    }
}

/// `course:data-101`, which need not be there any more.
struct FormerEntity(Former);

impl Decode for FormerEntity {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let text = String::decode(node, found)?;
        match entity(&text) {
            Some(entity) => Some(FormerEntity(entity)),
            None => {
                let message = format!("`{text}` names no kind and id");
                let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, node.span, message);
                found.report(fault.help("write `kind:id`, as `course:data-101`"));
                None
            }
        }
    }

    fn kind() -> Type {
        static PATTERN: LazyLock<String> = LazyLock::new(|| format!("^{}$", reference_pattern()));
        Type::Form { pattern: &PATTERN, example: "course:data-101" }
    }
}

impl Decode for Aim {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let text = String::decode(node, found)?;
        if let Some(former) = path(&text).or_else(|| entity(&text)) {
            return Some(Aim::Former(former));
        }
        if text.contains("://") {
            return WebUrl::decode(node, found).map(Aim::Web);
        }
        FormerEntity::decode(node, found).map(|entity| Aim::Former(entity.0))
    }

    fn kind() -> Type {
        static PATTERN: LazyLock<String> =
            LazyLock::new(|| format!(r"^({}|/[^\s?#]*|https?://[^\s/].*)$", reference_pattern()));
        Type::Form { pattern: &PATTERN, example: "course:applied-statistics" }
    }
}

/// `(course|program|…):[a-z0-9-]+`
pub(super) fn reference_pattern() -> String {
    let kinds: Vec<&str> = Kind::ALL.into_iter().map(Kind::name).collect();
    format!("({}):[a-z0-9-]+", kinds.join("|"))
}

/// An address that a browser can ask for as it stands: none of its parts is empty or a step up, and none hides
/// a separator or the end of a line.
fn path(text: &str) -> Option<Former> {
    let below = text.strip_prefix('/')?;
    let has_signs = text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '?' | '#' | '\\'));
    let hides = |code: &str| text.to_ascii_lowercase().contains(code);
    let is_step = |part: &str| matches!(part.to_ascii_lowercase().replace("%2e", ".").as_str(), "" | "." | "..");
    let mut parts = below.strip_suffix('/').unwrap_or(below).split('/');
    let has_steps = !below.is_empty() && parts.any(is_step);
    let is_plain = !has_signs && !has_steps && !["%2f", "%5c", "%00", "%0a", "%0d"].into_iter().any(hides);
    is_plain.then(|| Former::Path(text.to_owned()))
}

fn entity(text: &str) -> Option<Former> {
    let (kind, id) = text.split_once(':')?;
    let is_id = |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    Some(Former::Entity(Kind::from_name(kind)?, id.to_owned())).filter(|_| is_id(id))
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn an_address_is_one_that_a_browser_can_ask_for() {
        for good in [
            "/",
            "/en/",
            "/en/old-name/",
            "/old.html",
            "/d%C3%A9j%C3%A0/",
            "/déjà/",
            "/a..b/",
            "/en/%20x/",
            "/.well-known/x",
        ] {
            assert!(path(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "en/",
            "//example.net/",
            "/en//x/",
            "/en/../x/",
            "/en/./x/",
            "/en/%2e%2E/x/",
            "/en/..",
            "/a b/",
            "/a?b",
            "/a#b",
            "/a\\b/",
            "/a%2Fb/",
            "/a%5cb/",
            "/a%0d%0aSet-Cookie:x",
            "/a%00b",
            "/a\u{7f}b",
        ] {
            assert!(path(bad).is_none(), "{bad}");
        }
    }
}
