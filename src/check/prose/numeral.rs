//! Numbers in digits and in words.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::calendar::Quantity;
use crate::check::prose::lexicon::Language;
use crate::check::prose::sentence::{Token, TokenKind};

/// What a word does to the number so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Add(u32),
    Hundreds,
    Thousands,
}

/// The numbers of a language by their words; those under a hundred, hundreds
/// and thousands are put together.
struct Numerals {
    words: HashMap<&'static str, Part>,
    /// Between tens and units.
    link: &'static str,
}

/// The number that begins at a token, and the token behind it.
pub(super) fn number(language: Language, tokens: &[Token<'_>], at: usize) -> Option<(Quantity, usize)> {
    match tokens.get(at)?.kind {
        TokenKind::Number if is_code(tokens, at) => None,
        TokenKind::Number => digits(language, tokens, at),
        TokenKind::Word => in_words(language, tokens, at),
        TokenKind::Sign | TokenKind::Hidden => None,
    }
}

/// Whether a word is a number.
pub(super) fn is_numeral(language: Language, word: &str) -> bool {
    numerals(language).parts(language, word).is_some()
}

/// Words that begin a number, to look for; articles are none of them.
pub(super) fn beginnings(language: Language) -> impl Iterator<Item = &'static str> {
    let words = &numerals(language).words;
    words.iter().filter(|(_, part)| !matches!(part, Part::Add(1))).map(|(word, _)| *word)
}

/// `STAT-210`, `h2`, `#3`: the digits belong to a name.
fn is_code(tokens: &[Token<'_>], at: usize) -> bool {
    let touches = |a: usize, b: usize| tokens[a].at.end == tokens[b].at.start;
    let is_name = |token: &Token<'_>| token.kind == TokenKind::Word || matches!(token.text, "#" | "_" | "/" | "@");
    if at == 0 || !touches(at - 1, at) {
        return false;
    }
    let before = &tokens[at - 1];
    // `US$` and `R$` are signs of money; French and Italian elide before numbers.
    match before.text {
        "-" if at > 1 => touches(at - 2, at - 1) && tokens[at - 2].kind == TokenKind::Word,
        _ => is_name(before),
    }
}

/// `2,950.00`, `2.950,00`, `2 950`, `3,2`
fn digits(language: Language, tokens: &[Token<'_>], at: usize) -> Option<(Quantity, usize)> {
    let mut text = tokens[at].text.to_owned();
    let mut next = at + 1;
    let is_three = |token: &Token<'_>| {
        let head = token.text.split([',', '.']).next().unwrap_or_default();
        token.kind == TokenKind::Number && head.len() == 3
    };
    while text.bytes().all(|b| b.is_ascii_digit())
        && text.len() <= 6
        && (text.len() <= 3 || next > at + 1)
        && tokens.get(next).is_some_and(|token| is_three(token) && is_near(&tokens[next - 1], token))
    {
        text.push_str(tokens[next].text);
        next += 1;
    }
    Some((Quantity::parse(&plain(language, &text))?, next))
}

/// Whether only a blank is between two tokens.
fn is_near(before: &Token<'_>, token: &Token<'_>) -> bool {
    (1..=3).contains(&(token.at.start - before.at.end))
}

/// Without signs of groups, with a point before decimals.
fn plain(language: Language, text: &str) -> String {
    let Some(last) = text.rfind(['.', ',']) else { return text.to_owned() };
    let sign = text.as_bytes()[last];
    let decimals = text.len() - last - 1;
    let is_alone = text.matches(['.', ',']).count() == 1;
    let is_decimal_sign = if language == Language::English { sign == b'.' } else { sign == b',' };
    let is_group = decimals == 3 && (!is_decimal_sign || !is_alone) || text.matches(char::from(sign)).count() > 1;
    let digits = |text: &str| text.replace(['.', ','], "");
    match is_group {
        true => digits(text),
        false => format!("{}.{}", digits(&text[..last]), &text[last + 1..]),
    }
}

fn in_words(language: Language, tokens: &[Token<'_>], at: usize) -> Option<(Quantity, usize)> {
    let numerals = numerals(language);
    let (mut total, mut current) = (0_u32, None::<u32>);
    let mut next = at;
    let mut last = None;
    while let Some(token) = tokens.get(next) {
        let is_link = token.text == numerals.link || token.text == "-" && language != Language::Italian;
        if is_link && current.is_some() {
            let follows = tokens.get(next + 1).and_then(|token| numerals.parts(language, token.text));
            // Twenty and six are one number, four and six are two.
            let is_one = match (last, follows.as_deref()) {
                (Some(Part::Add(4)), Some([Part::Add(20)])) => language == Language::French,
                (Some(Part::Add(tens)), Some([Part::Add(one), ..])) => tens >= 20 && *one < tens,
                (Some(Part::Hundreds | Part::Thousands), Some([Part::Add(_), ..])) => true,
                _ => false,
            };
            if !is_one {
                break;
            }
            next += 1;
            continue;
        }
        let Some(parts) = numerals.parts(language, token.text) else { break };
        if let (Some(Part::Add(before)), [Part::Add(now), ..]) = (last, parts.as_slice()) {
            let is_score =
                language == Language::French && *now == 20 && current.is_some_and(|current| current % 100 == 4);
            if !is_score && before <= *now {
                break;
            }
        }
        for part in parts {
            match part {
                Part::Add(20) if language == Language::French && current.is_some_and(|so_far| so_far % 100 == 4) => {
                    current = current.map(|so_far| so_far - 4 + 80);
                    last = Some(Part::Add(80));
                    continue;
                }
                Part::Add(number) => current = Some(current.unwrap_or(0) + number),
                Part::Hundreds => current = Some(current.unwrap_or(1).max(1) * 100),
                Part::Thousands => {
                    total = current.unwrap_or(1).max(1).checked_mul(1000)?;
                    current = Some(0);
                }
            }
            last = Some(part);
        }
        next += 1;
    }
    Some((Quantity::whole(total.checked_add(current?)?), next))
}

impl Numerals {
    /// The parts of a word; Italian writes numbers as one.
    fn parts(&self, language: Language, word: &str) -> Option<Vec<Part>> {
        if let Some(part) = self.words.get(word) {
            return Some(vec![*part]);
        }
        if language != Language::Italian {
            return None;
        }
        let may_be = word.starts_with(['c', 'd', 'm', 'n', 'o', 'q', 's', 't', 'u', 'v']);
        let mut parts = Vec::new();
        let mut rest = if may_be { word } else { return None };
        while !rest.is_empty() {
            let end = (1..=rest.len()).rev().filter(|&end| rest.is_char_boundary(end));
            let (end, part) = end.filter_map(|end| Some((end, *self.words.get(&rest[..end])?))).next()?;
            parts.push(part);
            rest = &rest[end..];
        }
        Some(parts)
    }
}

fn numerals(language: Language) -> &'static Numerals {
    static ALL: LazyLock<Vec<Numerals>> = LazyLock::new(|| Language::ALL.map(read).into_iter().collect());
    &ALL[language as usize]
}

fn read(language: Language) -> Numerals {
    let (link, list) = match language {
        Language::English => ("and", ENGLISH),
        Language::Spanish => ("y", SPANISH),
        Language::Portuguese => ("e", PORTUGUESE),
        Language::French => ("et", FRENCH),
        Language::Italian => ("e", ITALIAN),
    };
    let mut words = HashMap::new();
    for entry in list.split_ascii_whitespace() {
        let Some((names, value)) = entry.split_once('=') else { continue };
        let part = match value {
            "h" => Part::Hundreds,
            "k" => Part::Thousands,
            number => Part::Add(number.parse().unwrap_or(0)),
        };
        words.extend(names.split('/').map(|name| (name, part)));
    }
    Numerals { words, link }
}

const ENGLISH: &str = "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 \
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 \
    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=h thousand=k";

const SPANISH: &str = "un/uno/una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 \
    trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 \
    veintiún/veintiuno/veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 \
    veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 \
    noventa=90 cien/ciento=100 doscientos/doscientas=200 trescientos/trescientas=300 cuatrocientos/cuatrocientas=400 \
    quinientos/quinientas=500 seiscientos/seiscientas=600 setecientos/setecientas=700 ochocientos/ochocientas=800 \
    novecientos/novecientas=900 mil=k";

const PORTUGUESE: &str = "um/uma=1 dois/duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 \
    doze=12 treze=13 catorze/quatorze=14 quinze=15 dezesseis/dezasseis=16 dezessete/dezassete=17 dezoito=18 \
    dezenove/dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 \
    cem/cento=100 duzentos/duzentas=200 trezentos/trezentas=300 quatrocentos/quatrocentas=400 \
    quinhentos/quinhentas=500 seiscentos/seiscentas=600 setecentos/setecentas=700 oitocentos/oitocentas=800 \
    novecentos/novecentas=900 mil=k";

const FRENCH: &str = "un/une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 \
    treize=13 quatorze=14 quinze=15 seize=16 vingt/vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 \
    septante=70 huitante=80 nonante=90 cent/cents=h mille=k";

const ITALIAN: &str = "un/uno/una=1 due=2 tre/tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 \
    dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti/vent=20 \
    trenta/trent=30 quaranta/quarant=40 cinquanta/cinquant=50 sessanta/sessant=60 settanta/settant=70 \
    ottanta/ottant=80 novanta/novant=90 cento=h mille/mila=k";

#[cfg(test)]
mod tests {
    use super::number;
    use crate::check::prose::lexicon::Language::{self, English, French, Italian, Portuguese, Spanish};
    use crate::check::prose::sentence::Sentence;

    fn check(language: Language, text: &str, expected: &str, rest: &str) {
        let sentence = Sentence::new(text, 0..text.len(), &[]);
        let tokens = sentence.tokens();
        let (value, next) = number(language, &tokens, 0).unwrap_or_else(|| panic!("{text} is no number"));
        let words: Vec<&str> = tokens[next..].iter().map(|token| token.text).collect();
        assert_eq!((value.to_string().as_str(), words.join(" ").as_str()), (expected, rest), "{text}");
    }

    #[test]
    fn numbers_are_read_in_every_language() {
        check(English, "eight weeks", "8", "weeks");
        check(English, "twenty-four", "24", "");
        check(English, "two thousand nine hundred and fifty dollars", "2950", "dollars");
        check(English, "four and six", "4", "and six");
        check(Spanish, "treinta y dos horas", "32", "horas");
        check(Spanish, "dos mil novecientos cincuenta euros", "2950", "euros");
        check(Spanish, "cuatro y seis", "4", "y seis");
        check(Portuguese, "vinte e quatro semanas", "24", "semanas");
        check(Portuguese, "dois mil novecentos e cinquenta", "2950", "");
        check(French, "quatre-vingt-dix pour cent", "90", "pour cent");
        check(French, "soixante-dix", "70", "");
        check(French, "vingt et une", "21", "");
        check(French, "deux mille neuf cent cinquante", "2950", "");
        check(Italian, "ventiquattro settimane", "24", "settimane");
        check(Italian, "duemilanovecentocinquanta euro", "2950", "euro");
        check(Italian, "sei", "6", "");
    }

    #[test]
    fn digits_are_read_with_the_signs_of_their_language() {
        check(English, "2,950.00 dollars", "2950", "dollars");
        check(English, "3.2 CEU", "3.2", "ceu");
        check(Spanish, "2.950,00 €", "2950", "€");
        check(Spanish, "3,2", "3.2", "");
        check(Spanish, "3.2", "3.2", "");
        check(French, "2 950,00 €", "2950", "€");
        check(French, "2\u{202f}950 €", "2950", "€");
        check(Italian, "20.852", "20852", "");
    }

    #[test]
    fn digits_of_names_are_no_numbers() {
        let text = "STAT-210 h2";
        let sentence = Sentence::new(text, 0..text.len(), &[]);
        let tokens = sentence.tokens();
        assert!((0..tokens.len()).all(|at| number(English, &tokens, at).is_none()));
    }
}
