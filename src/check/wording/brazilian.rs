//! Brazilian forms in European Portuguese: two languages under one name.

use crate::check::prose::{Sentence, TokenKind};
use crate::check::wording::Page;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Beginnings of words that only Brazil writes so, and how Portugal does.
const FORMS: [(&str, &str); 44] = [
    ("acadêmic", "académic"),
    ("anônim", "anónim"),
    ("aplicativo", "aplicação"),
    ("autônom", "autónom"),
    ("bônus", "bónus"),
    ("cadastr", "registo"),
    ("celular", "telemóvel"),
    ("cerimônia", "cerimónia"),
    ("colônia", "colónia"),
    ("contato", "contacto"),
    ("convênio", "convénio"),
    ("cotidiano", "quotidiano"),
    ("deletar", "apagar"),
    ("econômic", "económic"),
    ("eletrônic", "eletrónic"),
    ("equipe", "equipa"),
    ("esporte", "desporto"),
    ("fenômeno", "fenómeno"),
    ("gerenci", "gerir, gestão"),
    ("gênero", "género"),
    ("higiênic", "higiénic"),
    ("irônic", "irónic"),
    ("metrô", "metro"),
    ("mídia", "média"),
    ("ônibus", "autocarro"),
    ("patrimônio", "património"),
    ("planej", "planeamento, planear"),
    ("polêmic", "polémic"),
    ("prêmio", "prémio"),
    ("quilômetro", "quilómetro"),
    ("registr", "registo, registar"),
    ("sênior", "sénior"),
    ("sinônimo", "sinónimo"),
    ("sorvete", "gelado"),
    ("tênis", "ténis"),
    ("termômetro", "termómetro"),
    ("treinamento", "formação"),
    ("treinar", "formar"),
    ("trem", "comboio"),
    ("usuári", "utilizador"),
    ("vôlei", "voleibol"),
    ("xícara", "chávena"),
    ("ônus", "ónus"),
    ("tônica", "tónica"),
];

/// Beginnings that are whole words only: longer ones are of both languages.
const WHOLE: [&str; 5] = ["equipe", "trem", "metrô", "celular", "treinar"];

pub(super) fn check(page: &Page<'_>, found: &mut Diagnostics) {
    if page.locale.tag() != "pt-PT" {
        return;
    }
    let hidden = page.hidden();
    let sentence = Sentence::new(page.words, 0..page.words.len(), &hidden);
    let mut told = Vec::new();
    for token in sentence.tokens().iter().filter(|token| token.kind == TokenKind::Word) {
        let is =
            |form: &str| if WHOLE.contains(&form) { is_word(token.text, form) } else { token.text.starts_with(form) };
        let Some((form, better)) = FORMS.iter().find(|(form, _)| is(form)) else { continue };
        if told.contains(form) {
            continue;
        }
        told.push(form);
        let word = &page.words[token.at.clone()];
        let message = format!("`{word}` is Brazilian, and this text is labelled European Portuguese");
        let place = page.place(token.at.start, token.at.end);
        let fault = Diagnostic::new(Code::PROSE_BRAZILIAN_FORM, place, message);
        found.report(fault.help(format!("write as Portugal does: {better}")));
    }
}

/// The word or its plural.
fn is_word(text: &str, form: &str) -> bool {
    text.strip_prefix(form).is_some_and(|rest| matches!(rest, "" | "s" | "es"))
}
