//! `l10n.toml`, which tells hosted translation tools where messages stand.

use std::ops::Range;

/// The name of the file, at a catalog's root.
pub const PROJECT_FILE: &str = "l10n.toml";

/// The file for a catalog with this source and these other languages.
pub fn project_text(source: &str, locales: &[&str]) -> String {
    format!(
        "basepath = \".\"\nlocales = {}\n[[paths]]\nreference = \"locales/{source}/**/*.ftl\"\n\
         l10n = \"locales/{{locale}}/**/*.ftl\"\n",
        list(locales)
    )
}

/// The same file with other languages; `None` where it names none, and so cannot
/// be changed in its place.
pub fn with_project_locales(text: &str, locales: &[&str]) -> Option<String> {
    let (_, place) = project_locales(text)?;
    Some(format!("{}{}{}", &text[..place.start], list(locales), &text[place.end..]))
}

/// The languages that the file names, and where their list stands.
pub fn project_locales(text: &str) -> Option<(Vec<String>, Range<usize>)> {
    let mut at = 0;
    let start = text.split_inclusive('\n').find_map(|line| {
        let start = at;
        at += line.len();
        let rest = line.trim_start().strip_prefix("locales")?.trim_start().strip_prefix('=')?;
        rest.trim_start().starts_with('[').then(|| start + line.find('[').unwrap_or(0))
    })?;
    let mut names = Vec::new();
    let mut open: Option<(char, String)> = None;
    let mut is_comment = false;
    for (step, c) in text[start..].char_indices() {
        match &mut open {
            _ if is_comment => is_comment = c != '\n',
            Some((quote, _)) if c == *quote => names.extend(open.take().map(|(_, name)| name)),
            Some((_, name)) => name.push(c),
            None if matches!(c, '"' | '\'') => open = Some((c, String::new())),
            None if c == '#' => is_comment = true,
            None if c == ']' => return Some((names, start..start + step + 1)),
            None => {}
        }
    }
    None
}

fn list(locales: &[&str]) -> String {
    let quoted: Vec<String> = locales.iter().map(|locale| format!("\"{locale}\"")).collect();
    format!("[{}]", quoted.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{project_locales, project_text, with_project_locales};

    #[test]
    fn the_list_of_languages_is_read_and_changed_in_its_place() {
        let check = |text: &str, expected: Option<&str>| {
            let found = project_locales(text).map(|(names, _)| names.join(" "));
            assert_eq!(found.as_deref(), expected, "{text}");
        };
        check(&project_text("en", &["es", "pt-BR"]), Some("es pt-BR"));
        check("basepath = \".\"\nlocales = [\n  'es', # Spanish\n  \"fr\",\n]\n", Some("es fr"));
        check("# locales = [\"es\"]\n", None);
        check("locales = [\"es\"\n", None);
        let text = "locales = [ 'es' ] # all\n[[paths]]\n";
        assert_eq!(
            with_project_locales(text, &["es", "it"]).as_deref(),
            Some("locales = [\"es\", \"it\"] # all\n[[paths]]\n")
        );
    }
}
