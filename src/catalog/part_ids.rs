//! Ids of parts: of runs, sessions, modules. Texts name the parts by them.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::Spanned;

/// Reports ids of one kind of part, `what` being `session`, that are not in the
/// form of ids or stand twice; `whole` is what they are parts of: `run`.
pub(super) fn check<'a>(
    (what, whole): (&str, &str),
    ids: impl IntoIterator<Item = &'a Spanned<String>>,
    found: &mut Diagnostics,
) {
    let mut seen: Vec<&Spanned<String>> = Vec::new();
    for id in ids {
        check_form(Some(id), found);
        if let Some(first) = seen.iter().find(|other| other.value == id.value) {
            let message = format!("the {what} `{}` stands twice in this {whole}", id.value);
            let fault = Diagnostic::new(Code::ENTITY_DUPLICATE_ID, id.span, message);
            found.report(fault.related(first.span, "first here").help("give each an id of its own"));
        }
        seen.push(id);
    }
}

/// Reports an id that holds other characters than ids do.
pub(super) fn check_form(id: Option<&Spanned<String>>, found: &mut Diagnostics) {
    let is_sound = |id: &str| id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let Some(id) = id.filter(|id| !is_sound(&id.value)) else { return };
    let message = format!("the id `{}` may hold only a–z, 0–9 and hyphens", id.value);
    let fault = Diagnostic::new(Code::ENTITY_ID, id.span, message);
    found.report(match crate::url::slugify(&id.value) {
        plain if plain.is_empty() => fault,
        plain => fault.help(format!("write `{plain}`")),
    });
}
