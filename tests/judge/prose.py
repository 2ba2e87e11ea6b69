"""Judges that words are in the language that the page says they are in.

A screen reader chooses its voice by `lang`, and a reader of Spanish who meets
an English paragraph under Spanish headings concludes that nobody cared. Each
block is compared with the `lang` nearest to it by a detector that knows the
languages of the site and carries its models with it. Short texts and names
prove nothing and are left out; a block is a finding only when the detector is
sure of another language, and a page when all its blocks together are.
"""

from lingua import IsoCode639_1, LanguageDetectorBuilder

from built import judge

BLOCKS = {"p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "summary", "caption"}
SAID = ("alt", "aria-label", "title", "placeholder")
LETTERS = 40


def check(site):
    languages = sorted({page.lang.split("-")[0] for page in site.pages})
    codes = [getattr(IsoCode639_1, language.upper(), None) for language in languages]
    if len(codes) < 2 or None in codes:
        print(f"nothing to compare: {languages}")
        return
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()
    remembered = {}

    def sure(text):
        """The language of a text and how sure that is, once per text: most texts stand on many pages."""
        if text not in remembered:
            best = detector.compute_language_confidence_values(text)[0]
            remembered[text] = best.language.iso_code_639_1.name.lower(), best.value
        return remembered[text]

    def compare(page, text, lang, threshold, rule):
        lang = lang.split("-")[0]
        if lang in languages and sum(map(str.isalpha, text)) >= LETTERS:
            detected, confidence = sure(text)
            if detected != lang and confidence >= threshold:
                site.found(page.path, rule, f"marked {lang}, reads as {detected} ({confidence:.2f}): “{text[:90]}”")

    for page in site.pages:
        blocks = list(texts(page))
        for lang, text in blocks:
            compare(page, text, lang, 0.95, "prose.block")
        for lang in {lang for lang, _ in blocks}:
            compare(page, " ".join(text for other, text in blocks if other == lang), lang, 0.8, "prose.page")


def texts(page):
    """Pairs of language and text, one per block, split where the language changes inside it."""
    for element in page.root.iter():
        if not isinstance(element.tag, str):
            continue
        for name in SAID:
            if element.get(name):
                yield language(element), " ".join(element.get(name).split())
        if element.tag == "meta" and element.get("name") == "description":
            yield language(element), element.get("content", "")
        if element.tag in BLOCKS:
            pieces = {}
            collect(element, language(element), pieces)
            for lang, words in pieces.items():
                yield lang, " ".join("".join(words).split())


def language(element):
    while element is not None:
        if element.get("lang") is not None:
            return element.get("lang")
        element = element.getparent()
    return ""


def collect(element, lang, pieces):
    pieces.setdefault(lang, []).append(element.text or "")
    for child in element:
        if isinstance(child.tag, str) and not (
            child.tag in BLOCKS or child.tag in ("code", "pre", "script") or child.get("translate") == "no"
        ):
            collect(child, child.get("lang", lang), pieces)
        pieces[lang].append(" " + (child.tail or ""))


judge(check)
