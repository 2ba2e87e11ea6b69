//! One language more in the settings, all other bytes as they are.

use crate::diag::Diagnostics;
use crate::source::FileId;
use crate::yaml::{Shape, parse};

/// The settings with this tag at the end of `locales`. `None` where the list
/// cannot be found or be written back.
pub fn with_locale(text: &str, tag: &str) -> Option<String> {
    let node = parse(FileId::NONE, text, 0, &mut Diagnostics::new());
    let list = node.get("locales")?;
    let written = match &list.shape {
        Shape::List(items) => {
            let last = items.last()?.span.range();
            let line = text[..last.start].rfind('\n').map_or(0, |end| end + 1);
            let sign = &text[line..last.start];
            let added = match sign.trim() {
                "-" => format!("\n{sign}{tag}"),
                _ => format!(", {tag}"),
            };
            format!("{}{added}{}", &text[..last.end], &text[last.end..])
        }
        Shape::Scalar(scalar) => {
            let place = list.span.range();
            format!("{}[{}, {tag}]{}", &text[..place.start], scalar.text, &text[place.end..])
        }
        _ => return None,
    };
    let after = parse(FileId::NONE, &written, 0, &mut Diagnostics::new());
    let last = after.get("locales").and_then(|list| list.as_list()).and_then(|items| items.last()?.as_text());
    (last == Some(tag)).then_some(written)
}

#[cfg(test)]
mod tests {
    use super::with_locale;

    #[test]
    fn a_language_is_added_where_the_others_stand() {
        let check =
            |text: &str, expected: Option<&str>| assert_eq!(with_locale(text, "it").as_deref(), expected, "{text}");
        check("locales: [en, es] # all\ntheme: x\n", Some("locales: [en, es, it] # all\ntheme: x\n"));
        check("locales:\n  - en\n  - es # new\ntheme: x\n", Some("locales:\n  - en\n  - es\n  - it # new\ntheme: x\n"));
        check("locales: en\n", Some("locales: [en, it]\n"));
        check("theme: x\n", None);
    }
}
