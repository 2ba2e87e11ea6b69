//! Endings that words of a language lose before they are compared.
//!
//! Only endings are taken off, nothing is put in their place. So all words of
//! one stem begin with it and stand side by side in the index, and the search
//! script can compare stems when it is asked: the index itself knows only whole
//! words. A stem that unites too much does little harm, because words that are
//! alike as a whole come first.

const ENGLISH: &str = "s es e y ies ied ying ed er ers ing ings ly ally al ic ics ical ically ician icians ation \
                       ations ion ions or ors ist ists ive ment ments ity ities ness able is \
                       ate ates ated ating ator ators";

const SPANISH: &str = "s es a as o os e al ales an ar er ir ando iendo ado ada ados adas ido ida idos idas cion ciones \
                       acion aciones ico ica icos icas ista istas mente amente idad idades miento mientos dor dora \
                       dores doras ivo iva ivos ivas able ables io ia ios ias";

const PORTUGUESE: &str = "s es a as o os e al ais ar er ir em ens ando endo indo ado ada ados adas ido ida idos idas \
                          cao coes acao acoes ao oes ico ica icos icas ista istas mente amente idade idades mento \
                          mentos dor dora dores doras ivo iva ivos ivas vel veis io ia ios ias";

const FRENCH: &str = "s es e x al aux ale ales er ez ee ees ant ante ants antes tion tions ation ations ique iques \
                      iste istes ment ments ement eur eurs euse euses if ifs ive ives ite ites ir it ie ies ien \
                      iens ienne iennes";

const ITALIAN: &str = "a e i o he hi ale ali are ere ire ando endo ato ata ati ate ito ita iti ite uto uta uti ute \
                       zione zioni azione azioni ico ica ici iche ista isti iste mente ita mento menti tore tori \
                       trice trici ivo iva ivi ive io ia ie";

/// The endings of a language, the longest first; none of one that we do not know.
pub(super) fn endings(language: &str) -> Vec<&'static str> {
    let known = match language {
        "en" => ENGLISH,
        "es" => SPANISH,
        "pt" => PORTUGUESE,
        "fr" => FRENCH,
        "it" => ITALIAN,
        _ => "",
    };
    let mut endings: Vec<&str> = known.split_whitespace().collect();
    endings.sort_unstable_by_key(|ending| (std::cmp::Reverse(ending.len()), *ending));
    endings.dedup();
    endings
}

#[cfg(test)]
mod tests {
    use super::endings;

    #[test]
    fn the_longest_ending_comes_first() {
        for language in ["en", "es", "pt", "fr", "it"] {
            let endings = endings(language);
            assert!(endings.len() > 30, "{language}");
            assert!(endings.windows(2).all(|pair| pair[0].len() >= pair[1].len() && pair[0] != pair[1]), "{language}");
        }
        assert!(endings("eu").is_empty());
    }
}
