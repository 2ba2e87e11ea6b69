//! What templates say to messages, and what they are told.

use crate::support::site;

const CATALOG: &str = r#"-- prospectus.yaml --
locales: [en, es]
-- content/pages/about/page.yaml --
-- content/pages/about/en.md --
---
title: About
slug: about
---
-- content/pages/about/es.md --
---
title: Sobre nosotros
slug: about
---
-- locales/en/own.ftl --
# $name (string) – who asks
own-help = Dear { $name }, read <a data-l10n-name="help">the <em>help</em></a> & more.
own-button = Ask
    .title = Ask { $name }
# $count (number) – how many
own-new = { $count ->
    [one] one letter
   *[other] { $count } letters
}
own-old = Letters
own-other = Other { $name }
-- locales/es/own.ftl --
own-help = Estimada { $name }: lea <a data-l10n-name="help">la <em>ayuda</em></a>.
own-button = Pregunte
    .title = Pregunte a { $name }
own-old = Cartas
own-other = Otro { $name }
-- themes/default/templates/pages/plain.html --
<!DOCTYPE html><html lang="{{ site.locale.tag }}"><title>{{ page.title }}</title><main>TEMPLATE</main>
"#;

/// The page `about` of a catalog in which a template says this, in a language.
fn say(template: &str, locale: &str) -> String {
    let site = site(&CATALOG.replace("TEMPLATE", template));
    site.page(&format!("{locale}/about/")).one("main").inner_html()
}

#[track_caller]
fn check(template: &str, expected: [&str; 2]) {
    assert_eq!([say(template, "en"), say(template, "es")], expected, "{template}");
}

#[test]
fn markup_of_messages_is_filtered_and_takes_attributes_from_its_slots() {
    check(
        r#"{{ t_html(key="own-help", name="<b>Ada</b>", slots={"help": {"href": "/help/", "class": "more"} }) }}"#,
        [
            r#"Dear &lt;b&gt;Ada&lt;/b&gt;, read <a class="more" href="/help/">the <em>help</em></a> &amp; more."#,
            r#"Estimada &lt;b&gt;Ada&lt;/b&gt;: lea <a class="more" href="/help/">la <em>ayuda</em></a>."#,
        ],
    );
}

#[test]
fn an_attribute_of_a_message_is_text() {
    check(
        r#"<b title="{{ t_attr(key="own-button", attr="title", name="A & B") }}">{{ t(key="own-button") }}</b>"#,
        [r#"<b title="Ask A &amp; B">Ask</b>"#, r#"<b title="Pregunte a A &amp; B">Pregunte</b>"#],
    );
}

#[test]
fn a_new_message_has_an_old_one_to_fall_back_on() {
    check(r#"{{ t(key="own-new", fallback="own-old", count=2) }}"#, ["2 letters", "Cartas"]);
    check(
        r#"{% if has_messages(keys=["own-new", "own-old"]) %}new{% else %}old{% endif %}{{ has_messages(key="own-old") }}"#,
        ["newtrue", "oldtrue"],
    );
}

#[test]
fn another_language_can_be_spoken_and_says_so() {
    check(
        r#"{{ t_in(locale="es", key="own-other", name="Ada") }}"#,
        [r#"<span lang="es">Otro Ada</span>"#, "Otro Ada"],
    );
}

#[test]
fn lists_are_joined_as_the_language_does_it() {
    check(
        r#"{{ list(values=["a", "<b>", "c"]) }}; {{ list(values=["a", "b"], type="or") }}"#,
        ["a, &lt;b&gt;, and c; a or b", "a, &lt;b&gt; y c; a o b"],
    );
}
