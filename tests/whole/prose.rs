//! What can be written in a text, and what becomes of it: a site in a string
//! for each, and the lines that matter.

use crate::support::{Site, site, site_at, words};

/// A page with this text, on a site with a few things to name.
fn page(text: &str) -> Site {
    site(&format!("{CATALOG}-- content/pages/about/en.md --\n---\ntitle: About\n---\n{text}\n"))
}

/// What is wrong with such a page: place and code, in words the fixtures of each code have.
fn faults(text: &str) -> Vec<String> {
    let catalog = format!("{CATALOG}-- content/pages/about/en.md --\n---\ntitle: About\n---\n{text}\n");
    let report = site_at(&catalog, None).report;
    report
        .lines()
        .filter(|line| line.starts_with("content/pages/about/en.md"))
        .map(|line| line.split_inclusive(']').next().unwrap_or_default().to_owned())
        .collect()
}

const CATALOG: &str = r#"
-- prospectus.yaml --
locales: [en, es]
policies: [refund, group, technology]
contact: office
-- content/contacts/office/contact.yaml --
purpose: enrollment
email: office@example.org
-- content/contacts/office/en.md --
---
title: The office
---
-- content/policies/refund/policy.yaml --
kind: refund
scope: provider
versions:
  - effective_from: 2020-01-01
    until: { count: 7, unit: business_day, direction: after, anchor: run.start, weekdays: mon-fri, calendar: none }
    refund: 100
-- content/policies/group/policy.yaml --
kind: group
scope: provider
versions:
  - effective_from: 2020-01-01
    min_quantity: 10
    percent: 15
-- content/policies/technology/policy.yaml --
kind: technology
scope: provider
versions:
  - effective_from: 2020-01-01
    browsers: ["A & <B>", "*C*"]
-- locales/en/brands.ftl --
-brand = The Institute
    .address = https://institute.example.org/?a=1&b=2
-- locales/es/brands.ftl --
-brand = El Instituto
-- locales/en/policy.ftl --
policy-refund = You have { $refund-count } days.
brand-address = { -brand }
-- locales/es/policy.ftl --
policy-refund = Tiene { $refund-count } días.
-- locales/en/vocabulary.ftl --
topic-light = Light
    .definition = What one sees by.
    .slug = light
-- locales/es/vocabulary.ftl --
topic-light = Luz
    .definition = Por lo que se ve.
    .slug = luz
-- content/vocabularies/topics.yaml --
- id: light
-- content/courses/optics/course.yaml --
code: OPT-1
level: beginner
format: online
pacing: instructor
weeks: 8
hours_per_week: 4-6
ceu: "3.2"
topics: [light]
runs:
  - { id: a, language: en, start: 2026-05-18, end: 2026-07-10, price: { amount: "2950.00", currency: USD } }
-- content/courses/optics/en.md --
---
title: Optics
summary: Light and glass.
---
Words.

## Syllabus {#syllabus}
Lenses.
-- content/courses/optics/es.md --
---
title: Óptica
summary: Luz y vidrio.
---
Palabras.

## Temario {#syllabus}
Lentes.
-- content/pages/about/page.yaml --
nav: footer
-- content/pages/about/drawing.svg --
<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"></svg>
-- content/pages/about/paper.pdf --
Not really one.
-- content/pages/about/es.md --
---
title: Acerca de
---
La [óptica](course:optics#syllabus) y la [luz](topic:light).
"#;

fn prose(text: &str) -> String {
    page(text).page("en/about/").pretty(".prose")
}

#[test]
fn sections_open_where_a_heading_has_an_id() {
    insta::assert_snapshot!(prose(
        "Before all.\n\n## First *part* {#first}\nOne.\n\n### Deeper {#deeper}\nTwo.\n\n### Without id\nThree.\n\n## Without id\nFour.\n\n## Second {#second}\nFive.\n"
    ), @r#"
    <div class="prose">
      <p>Before all.</p>
      <section id="first">
        <h2>First <em>part</em></h2>
        <p>One.</p>
        <h3 id="deeper">Deeper</h3>
        <p>Two.</p>
        <h3>Without id</h3>
        <p>Three.</p>
        <h2>Without id</h2>
        <p>Four.</p>
      </section>
      <section id="second">
        <h2>Second</h2>
        <p>Five.</p>
      </section>
    </div>
    "#);
}

#[test]
fn what_a_section_is_called_can_be_linked_from_the_contents() {
    let site = page(
        "Intro.\n\n## See *[Optics](course:optics)* `now`[^1] {#first}\nOne.\n\n## Second {#second}\nTwo.\n\n[^1]: A note.\n",
    );
    for page in site.pages().filter(|page| page.path.starts_with("en/")) {
        assert!(page.all("a a").is_empty(), "{}: a link in a link", page.path);
        let ids = page.attributes("[id]", "id");
        let unique: std::collections::BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{}: {ids:?}", page.path);
        for link in page.all(".contents a") {
            assert!(!words(link).is_empty() && link.child_elements().next().is_none(), "{}", words(link));
        }
    }
}

#[test]
fn placeables_stand_wherever_words_do() {
    insta::assert_snapshot!(prose(
        "## Ten or { $group-min-quantity } {#ten}\n\n\
         { -brand }: *{ $group-percent }* **{ NUMBER($group-percent, style: \"percent\") }** `{ $code }`\n\n\
         | Number | Percent |\n|---|--:|\n| { $group-min-quantity } | { $group-percent } |\n\n\
         - { policy-refund }\n- [write](mailto:{ $contact-email }) or [go](https://example.org/{ $group-percent }?q={ $group-percent })\n\n\
         { $group-min-quantity ->\n    [one] one\n   *[other] several\n}\n\n\
         \\{ not one } and { \"{\" } one\n"
    ), @r##"
    <div class="prose">
      <section id="ten">
        <h2>Ten or 10</h2>
        <p>The Institute: <em>15</em> <strong>15%</strong> <code>{ $code }</code></p>
        <section aria-label="Table, can be scrolled sideways" class="scroll" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">Number</th>
                <th class="end" scope="col">Percent</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>10</td>
                <td class="end">15</td>
              </tr>
            </tbody>
          </table>
        </section>
        <ul>
          <li>You have 7 days.</li>
          <li><a href="mailto:office@example.org">write</a> or <a href="https://example.org/15?q=15">go</a></li>
        </ul>
        <p>several</p>
        <p>{ not one } and { one</p>
      </section>
    </div>
    "##);
}

#[test]
fn a_value_is_words_and_never_markup() {
    let text = page("{ $technology-browsers }\n\n[x](https://example.org/{ $technology-browsers })\n")
        .page("en/about/")
        .pretty(".prose");
    insta::assert_snapshot!(text, @r##"
    <div class="prose">
      <p>A &amp; &lt;B> and *C*</p>
      <p><a href="https://example.org/A%20&%20%3CB%3E%20and%20*C*">x</a></p>
    </div>
    "##);
}

#[test]
fn a_link_may_not_become_another_kind_by_a_value() {
    let links = |value: &str| {
        let catalog = CATALOG.replace("[\"A & <B>\", \"*C*\"]", &format!("[\"{value}\"]"));
        let text = "-- content/pages/about/en.md --\n---\ntitle: About\n---\n[x]({ $technology-browsers }) words\n";
        site(&format!("{catalog}{text}")).page("en/about/").attributes(".prose a", "href")
    };
    assert_eq!(links("https://example.org/a b?c=\u{e9}"), ["https://example.org/a%20b?c=\u{e9}"]);
    assert_eq!(links("javascript:alert(1)"), [""; 0]);
    assert_eq!(links(" JavaScript:alert(1)"), [""; 0]);
    assert_eq!(links("data:text/html,x"), [""; 0]);
}

#[test]
fn front_matter_names_facts_too() {
    let text = "-- content/courses/waves/course.yaml --
code: W-1
level: beginner
format: online
pacing: self
weeks: 3
hours_per_week: 4-6
topics: []
-- content/courses/waves/en.md --
---
title: Waves & <waves>
subtitle: \"In { $weeks } weeks\"
summary: |
  { $weeks ->
      [one] A week
     *[other] { $weeks } weeks
  } of \"waves\".
---
Words.
";
    let site = site(&format!("{CATALOG}-- content/pages/about/en.md --\n---\ntitle: About\n---\nWords.\n{text}"));
    let page = site.page("en/courses/waves-waves/");
    assert_eq!(page.text("h1"), "Waves & <waves>");
    assert_eq!(page.text(".subtitle"), "In 3 weeks");
    assert_eq!(page.text(".lede"), "3 weeks of \"waves\".");
    assert_eq!(page.attributes("meta[name=description]", "content"), ["3 weeks of \"waves\"."]);
    assert!(page.text("title").starts_with("Waves & <waves>"));
}

#[test]
fn facts_of_a_course_stand_in_its_prose() {
    let prose = "Code { $code }, { $weeks } weeks of { $hours-min } to { $hours-max } hours, { $ceu } units, { $price }, \
                 from { $start } to { DATETIME($end, weekday: \"long\", day: \"numeric\", month: \"long\") }, money back until { $refund-until }.";
    let text = CATALOG.replace("Words.\n\n## Syllabus", &format!("{prose}\n\n## Syllabus"));
    let site = site(&format!("{text}-- content/pages/about/en.md --\n---\ntitle: About\n---\nWords.\n"));
    assert_eq!(
        site.page("en/courses/optics/").text(".prose > p"),
        "Code OPT-1, 8 weeks of 4 to 6 hours, 3.2 units, $2,950, from May 18, 2026 to Friday, July 10, \
         money back until May 27, 2026."
    );
}

#[test]
fn notes_stand_at_the_end_of_their_section_and_lead_back() {
    insta::assert_snapshot!(prose(
        "One.[^a] Again.[^a]\n\n## Part {#part}\nTwo.[^b] And once more.[^a]\n\n[^a]: The *first* note, of { $group-percent }.\n[^b]: The second.\n"
    ), @r##"
    <div class="prose">
      <p>One.<sup class="footnote"><a href="#note_1" id="ref_1" role="doc-noteref">1</a></sup> Again.<sup class="footnote"><a href="#note_1" id="ref_1_2" role="doc-noteref">1</a></sup></p>
      <ol class="footnotes">
        <li id="note_1">
          <p>The <em>first</em> note, of 15.</p>
          <p><a href="#ref_1" role="doc-backlink">Back to the text</a></p>
        </li>
      </ol>
      <section id="part">
        <h2>Part</h2>
        <p>Two.<sup class="footnote"><a href="#note_2" id="ref_2" role="doc-noteref">1</a></sup> And once more.<sup class="footnote"><a href="#note_3" id="ref_3" role="doc-noteref">2</a></sup></p>
        <ol class="footnotes">
          <li id="note_2">
            <p>The second.</p>
            <p><a href="#ref_2" role="doc-backlink">Back to the text</a></p>
          </li>
          <li id="note_3">
            <p>The <em>first</em> note, of 15.</p>
            <p><a href="#ref_3" role="doc-backlink">Back to the text</a></p>
          </li>
        </ol>
      </section>
    </div>
    "##);
    let site = page(
        "One.[^a] Again.[^a] [^é] [^è]\n\n## Part {#part}\nTwo.[^b] And once more.[^a]\n\n[^a]: First.\n[^b]: Second.\n[^é]: Third.\n[^è]: Fourth.\n",
    );
    let page = site.page("en/about/");
    let ids = page.attributes("[id]", "id");
    let unique: std::collections::BTreeSet<&String> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    for link in page.attributes(".prose a[href]", "href") {
        let id = link.trim_start_matches('#').to_owned();
        assert!(ids.contains(&id), "{link} in {ids:?}");
    }
}

#[test]
fn lists_of_definitions_tasks_and_alerts_keep_their_kind() {
    insta::assert_snapshot!(prose(
        "Lens\n: Bends light.\n: Has { $group-min-quantity } surfaces.\n\n- [x] done\n- [ ] open\n\n\
         > [!WARNING]\n> Do not look into the *sun*.\n\n> [!NOTE]\n> Noted.\n\n> A quotation.\n\n3. three\n4. four\n\n~~gone~~ and a\\\nbreak\n"
    ), @r##"
    <div class="prose">
      <dl>
        <dt>Lens</dt>
        <dd>Bends light.</dd>
        <dd>Has 10 surfaces.</dd>
      </dl>
      <ul>
        <li>☑ done</li>
        <li>☐ open</li>
      </ul>
      <div class="alert alert-warning">
        <p class="alert-title">Warning</p>
        <p>Do not look into the <em>sun</em>.</p>
      </div>
      <div class="alert alert-note">
        <p class="alert-title">Note</p>
        <p>Noted.</p>
      </div>
      <blockquote>
        <p>A quotation.</p>
      </blockquote>
      <ol start="3">
        <li>three</li>
        <li>four</li>
      </ol>
      <p><del>gone</del> and a<br>break</p>
    </div>
    "##);
}

#[test]
fn code_is_left_alone() {
    insta::assert_snapshot!(prose(
        "Use `{ $code }` and `<b>`.\n\n```toml\nkey = { $weeks }\n\n[a](b)\n```\n\n    { indented }\n"
    ), @r##"
    <div class="prose">
      <p>Use <code>{ $code }</code> and <code>&lt;b></code>.</p>
      <pre><code class="language-toml">key = { $weeks }

    [a](b)
    </code></pre>
      <pre><code>{ indented }
    </code></pre>
    </div>
    "##);
}

#[test]
fn images_and_files_stand_beside_their_text() {
    let filters = vec![(r"\.[0-9a-f]{10}\.", ".….")];
    insta::with_settings!({ filters => filters }, {
        insta::assert_snapshot!(prose("![A { $group-min-quantity }-line *drawing*](drawing.svg)\n\nRead [the paper](paper.pdf).\n"), @r##"
    <div class="prose">
      <p><img alt="A 10-line drawing" height="480" loading="lazy" src="/media/drawing.….svg" width="640"></p>
      <p>Read <a href="/media/paper.….pdf">the paper</a>.</p>
    </div>
    "##);
    });
    let site = page("![A drawing](drawing.svg) and [the paper](paper.pdf).\n");
    for link in site.page("en/about/").attributes(".prose img, .prose a", "src").iter() {
        assert!(site.files.contains_key(link.trim_start_matches('/')), "{link}");
    }
    let only_used: Vec<&String> = site.files.keys().filter(|path| path.starts_with("media/")).collect();
    assert_eq!(only_used.len(), 2, "{only_used:?}");
}

#[test]
fn links_lead_to_the_page_in_the_language_of_the_reader() {
    let site = page(
        "See [optics](course:optics), its [syllabus](course:optics#syllabus), [light](topic:light), [this](#part).\n\n## Part {#part}\n.\n",
    );
    assert_eq!(
        site.page("en/about/").attributes(".prose a", "href"),
        ["/en/courses/optics/", "/en/courses/optics/#syllabus", "/en/topics/light/", "#part"]
            .map(|link| link.replace("/topics/", &format!("/{}/", site.word("en", "url-topics"))))
    );
    let spanish = site.page("es/acerca-de/");
    assert_eq!(spanish.attributes(".prose a", "href")[0], "/es/cursos/optica/#syllabus");
    assert!(spanish.attributes(".prose a", "href")[1].ends_with("/luz/"));
}

#[test]
fn what_cannot_be_meant_is_told_with_its_line() {
    let check = |text: &str, expected: &str| {
        assert_eq!(faults(text), [format!("content/pages/about/en.md:{expected}")], "{text}")
    };
    check("[x](course:optik)", "4: error[md/broken-link]");
    check("[x](javascript:alert(1))", "4: error[md/link-scheme]");
    check("<script>x</script>", "4: error[md/raw-html]");
    check("{ $weeks }", "4: error[fact/unknown]");
    check("# Title", "4: error[md/h1]");
    check("x\n\n#### Deep", "6: warning[md/heading-level]");
    check("## A {#a}\n\n## B {#a}", "6: error[md/duplicate-section]");
    check("## A {#main}", "4: error[md/section-id]");
    check("![](drawing.svg)", "4: error[md/image-alt]");
    check("![x](drawin.svg)", "4: error[md/broken-image]");
    check("{ policy-refnd }", "4: error[fluent/unknown-message]");
    check("Say { $group-percent", "4: error[fluent/syntax]");
    check("One.[^a]", "4: error[md/footnote]");
}
