//! Titles that advertise.

use crate::check::prose::{Mention, Sentence, What, mentions};
use crate::check::wording::Page;
use crate::content::Kind;
use crate::diag::{Code, Diagnostic, Diagnostics};

pub(super) fn check(page: &Page<'_>, found: &mut Diagnostics) {
    let is_offered = matches!(page.kind, Kind::Course | Kind::Program | Kind::Credential);
    let (Some(language), Some(title)) = (page.language.filter(|_| is_offered), page.text.front.title()) else { return };
    let range = title.span.range();
    let Some(original) = page.words.get(range.clone()) else { return };
    let sentence = Sentence::new(page.words, range, &[]);
    let tokens = sentence.tokens();
    let money = mentions(language, original, &tokens).into_iter().find(|one| matches!(one.what, What::Money(..)));
    let lexicon = language.lexicon();
    let promotion = || (0..tokens.len()).find_map(|at| Some(at..at + lexicon.starts("promotion", &tokens[at..])?));
    let Some(at) = money.map(|Mention { tokens, .. }| tokens).or_else(promotion) else { return };
    let (start, end) = (tokens[at.start].at.start, tokens[at.end - 1].at.end);
    let message = format!("the title holds a price or a promotion: `{}`", &original[start..end]);
    let fault = Diagnostic::new(Code::PROSE_PROMOTIONAL_TITLE, title.span.slice(start, end), message);
    found.report(fault.help("say what the course is about; its price stands beside it by itself"));
}
