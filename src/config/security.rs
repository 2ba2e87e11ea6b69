//! What the settings say of reports on security: the contents of `security.txt` (RFC 9116).

use crate::calendar::Date;
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::url::WebUrl;
use crate::yaml::Fields;

/// Whom to tell of a hole in the site.
#[derive(Clone, Debug)]
pub struct Security {
    /// Addresses, the preferred one first: `mailto:`, `https:` or `tel:`.
    pub contact: Vec<String>,
    /// The last day on which this is to be trusted.
    pub expires: Spanned<Date>,
    /// What is done about reports.
    pub policy: Option<WebUrl>,
    /// Where the settings say so.
    pub span: Span,
}

const SCHEMES: [&str; 3] = ["mailto:", "https://", "tel:"];

impl Security {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Security> {
        let span = fields.place("security");
        let doc = "whom to tell of a hole in the site: the contents of `security.txt`";
        let read = fields.record("security", doc, "the contact for security", |inner| {
            inner.needs(&[&["contact"]]);
            let list = inner.list::<String>(
                "contact",
                "addresses, the preferred one first, as `[\"mailto:security@example.org\"]`",
            );
            let expires =
                inner.require_spanned("expires", "the last day on which this is to be trusted, as `2027-06-30`");
            let policy = inner.get("policy", "a page that says what is done about reports");
            let contact: Vec<String> = list.into_iter().filter_map(|one| address(one, inner)).collect();
            let is_complete = !contact.is_empty();
            Some(Security { contact, expires: expires?, policy, span }).filter(|_| is_complete)
        });
        read.flatten()
    }
}

/// An address with its scheme; others are reported.
fn address(written: Spanned<String>, fields: &mut Fields<'_, '_>) -> Option<String> {
    let text = written.value.trim();
    let is_address = |text: &str| !text.contains(|c: char| c.is_whitespace() || c.is_control());
    if is_address(text) && SCHEMES.iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme)) {
        return Some(text.to_owned());
    }
    let message = format!("`{text}` is no address that reports can be sent to");
    let fault = Diagnostic::new(Code::CONFIG_SECURITY_CONTACT, written.span, message);
    let help = match text.contains('@') {
        true => format!("write `mailto:{}`", text.trim_start_matches("mailto:").trim()),
        false => "write an address that begins with `mailto:`, `https://` or `tel:`".to_owned(),
    };
    fields.found.report(fault.help(help));
    None
}
