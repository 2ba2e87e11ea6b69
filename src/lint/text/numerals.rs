//! Numbers in words and in Roman numerals.

/// The value of XXI; single letters count too, since kings are called so.
pub(super) fn roman(word: &str) -> Option<u32> {
    let value = |c: char| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        'D' => Some(500),
        'M' => Some(1000),
        _ => None,
    };
    // XXIe, XXIº: with the ending of an ordinal.
    let numeral = word.trim_end_matches(|c: char| value(c).is_none());
    let is_ordinal = ["", "e", "er", "re", "ème", "ª", "º", "°", "a", "o"].contains(&&word[numeral.len()..]);
    let digits: Option<Vec<u32>> = numeral.chars().map(value).collect();
    let digits = digits.filter(|digits| !digits.is_empty() && is_ordinal)?;
    Some(subtractive(&digits))
}

fn subtractive(digits: &[u32]) -> u32 {
    let mut sum = 0;
    let mut rest = digits.iter().peekable();
    while let Some(&digit) = rest.next() {
        match rest.peek() {
            Some(&&next) if next > digit => {
                sum += next - digit;
                rest.next();
            }
            _ => sum += digit,
        }
    }
    sum
}

/// Numbers in words, of all languages at once: nobody says *tre* for 4. An Italian
/// calls the 19th century *Ottocento*.
pub(super) const WORDS: [(u32, &str); 34] = [
    (0, "zero no none cero zéro ningún ninguna ninguno aucun aucune nenhum nenhuma nessun nessuno nessuna"),
    (
        1,
        "one a an once single first un una uno une um uma primer primero primera premier première primo prima primeiro primeira solo seul único única",
    ),
    (
        2,
        "two twice both double second half dos deux due dois duas doble double doppio dobro segundo segunda deuxième secondo seconda second seconde ambos ambas mitad moitié metà metade",
    ),
    (3, "three third triple tres trois tre três tercer tercero tercera troisième terzo terza terceiro terceira"),
    (4, "four fourth quarter cuatro quatre quattro quatro cuarto cuarta quatrième quarto quarta quart"),
    (5, "five fifth cinco cinq cinque quinto quinta cinquième"),
    (6, "six sixth seis sei sexto sexta sixième sesto sesta"),
    (7, "seven seventh siete sept sette sete séptimo séptima septième settimo settima sétimo sétima"),
    (8, "eight eighth ocho huit otto oito octavo octava huitième ottavo ottava oitavo oitava"),
    (9, "nine ninth nueve neuf nove noveno novena neuvième nono nona"),
    (10, "ten tenth diez dix dieci dez décimo décima dixième decimo decima"),
    (11, "eleven eleventh once onze undici"),
    (12, "twelve twelfth dozen doce douze dodici doze docena douzaine dozzina dúzia"),
    (13, "thirteen trece treize tredici treze duecento"),
    (14, "fourteen catorce quatorze quattordici catorze trecento"),
    (15, "fifteen quince quinze quindici quinzaine quattrocento"),
    (16, "sixteen dieciséis seize sedici dezesseis dezasseis cinquecento"),
    (17, "seventeen diecisiete dix-sept diciassette dezessete dezassete seicento"),
    (18, "eighteen dieciocho dix-huit diciotto dezoito settecento"),
    (19, "nineteen diecinueve dix-neuf diciannove dezenove dezanove ottocento"),
    (20, "twenty twentieth veinte vingt venti vinte novecento"),
    (21, "twenty-one veintiuno veintiún veintiuna vingt ventuno vinte"),
    (24, "twenty-four veinticuatro vingt-quatre ventiquattro vinte"),
    (25, "twenty-five veinticinco vingt-cinq venticinque"),
    (30, "thirty treinta trente trenta trinta"),
    (40, "forty cuarenta quarante quaranta quarenta"),
    (50, "fifty cincuenta cinquante cinquanta cinquenta"),
    (60, "sixty sesenta soixante sessanta sessenta"),
    (70, "seventy setenta soixante-dix settanta septante"),
    (80, "eighty ochenta quatre-vingts quatre-vingt ottanta oitenta huitante"),
    (90, "ninety noventa quatre-vingt-dix novanta nonante"),
    (100, "hundred cien ciento cent cento cem centenar centaine centinaio"),
    (1000, "thousand mil mille mila millar millier migliaio"),
    (1_000_000, "million millón milhão milione millions millones milhões milioni"),
];

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn roman_numerals_have_a_value() {
        for (word, value) in
            [("XXI", Some(21)), ("XXIe", Some(21)), ("IV", Some(4)), ("MCMXC", Some(1990)), ("Mix", None), ("", None)]
        {
            assert_eq!(roman(word), value, "{word}");
        }
    }
}
