//! Everything that people read beside the courses: programs, people, questions, news, pages.

use std::fmt::Write;
use std::io;

use jiff::ToSpan;
use jiff::civil::date;

use crate::catalog::{Catalog, TOPICS, UNITS, quoted};
use crate::course::{Course, course_link};
use crate::folder::Folder;
use crate::words::{Words, capitalized};

const CATEGORIES: [&str; 8] =
    ["enrollment", "payments", "refunds", "access", "certificates", "groups", "technology", "accessibility"];
const QUESTIONS: [&str; 8] = ["basics", "contact", "timing", "rules", "language", "mistakes", "employer", "messages"];
const PROGRAM_KINDS: [&str; 4] = ["certificate", "professional_certificate", "micro_credential", "course_series"];

/// Writes one file of facts, if there are any, and one text per language.
fn write(
    catalog: &Catalog,
    folder: &Folder,
    path: &str,
    facts: Option<(&str, String)>,
    text: impl Fn(&Words) -> String,
) -> io::Result<()> {
    if let Some((name, yaml)) = facts {
        folder.write(&format!("content/{path}/{name}.yaml"), &yaml)?;
    }
    for words in &catalog.languages {
        folder.write(&format!("content/{path}/{}.md", words.locale), &text(words))?;
    }
    Ok(())
}

fn headed(title: &str, body: &str) -> String {
    format!("---\ntitle: {}\n---\n{body}\n", quoted(title))
}

/// Programs: four courses of a block of twenty, and two out of three more.
pub fn programs(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    for index in 0..catalog.programs() {
        let mut random = catalog.random("program", index);
        let chosen: Vec<_> = random.distinct(7, 20).into_iter().map(|place| index * 20 + place).collect();
        let (required, electives) = chosen.split_at(4.min(chosen.len()));
        let prices =
            |courses: &[usize]| courses.iter().map(|course| Course::new(catalog, *course).price).collect::<Vec<_>>();
        let mut cheapest = prices(electives);
        cheapest.sort_unstable();
        // Always less than the courses one by one, whatever the reader elects.
        let bundle = (prices(required).iter().sum::<usize>() + cheapest.iter().take(2).sum::<usize>()) * 17 / 20;
        let list = |courses: &[usize]| {
            courses.iter().map(|course| format!("course: {}", catalog.course_id(*course))).collect::<Vec<_>>()
        };
        let yaml = format!(
            "kind: {}\nsequence: recommended\nrequirements:\n  all_of:\n    - {}\n    - min: 2\n      id: electives\n      of:\n        - {}\nunits: [{{ unit: {}, role: offered_by }}]\ntopics: [{}]\nbundle_price: {{ amount: \"{bundle}.00\", currency: USD }}\nsince: {}\n",
            PROGRAM_KINDS.get(index % 4).unwrap_or(&"certificate"),
            list(required).join("\n    - "),
            list(electives).join("\n        - "),
            UNITS.get(index % UNITS.len()).unwrap_or(&"northfield-institute"),
            TOPICS.get(index % TOPICS.len()).unwrap_or(&"statistics"),
            2015 + index % 10,
        );
        write(catalog, folder, &format!("programs/{}", catalog.program_id(index)), Some(("program", yaml)), |words| {
            let mut random = catalog.random("program-prose", index);
            let mut text = format!(
                "---\ntitle: {}\nsummary: {}\ngroups: {{ electives: {} }}\n---\n{}\n\n{}\n",
                quoted(&catalog.program_title(index, words)),
                quoted(words.phrase("program-intro")),
                quoted(words.phrase("courses-section")),
                words.phrase("program-intro"),
                words.paragraph(4, &mut random),
            );
            let _ = write!(text, "\n## {} {{#audience}}\n", words.phrase("audience"));
            for line in 0..3 {
                let _ = writeln!(text, "- {}", words.filled("participants", line, &mut random));
            }
            let _ = write!(
                text,
                "\n## {} {{#order}}\n{}\n",
                words.phrase("courses-section"),
                words.paragraph(4, &mut random)
            );
            if let Some(first) = required.first() {
                let _ = write!(text, "\n{} {}.\n", words.phrase("see-also"), course_link(catalog, *first, words));
            }
            text
        })?;
    }
    Ok(())
}

pub fn people(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    for index in 0..catalog.people() {
        let (given, family, id) = catalog.person(index);
        let unit = UNITS.get(index % UNITS.len()).unwrap_or(&"northfield-institute");
        let yaml = format!(
            "given: {given}\nfamily: {family}\nappointments: [{{ id: post, unit: {unit}, primary: true }}]\nlinks: [https://people.example.org/{id}]\n"
        );
        write(catalog, folder, &format!("people/{id}"), Some(("person", yaml)), |words| {
            let mut random = catalog.random("person-prose", index);
            format!(
                "---\ntitle: {given} {family}\nappointments: {{ post: {} }}\n---\n{given} {family} {}\n\n{}\n",
                quoted(words.line("titles", index)),
                words.phrase("person"),
                words.paragraph(3, &mut random),
            )
        })?;
    }
    Ok(())
}

pub fn units(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    for (index, id) in UNITS.iter().enumerate() {
        let (kind, parent) = match index {
            0 => ("institute", String::new()),
            _ => ("center", format!("parent: {}\n", UNITS[0])),
        };
        let yaml = format!("kind: {kind}\n{parent}country: US\nurl: https://{id}.example.org/\n");
        write(catalog, folder, &format!("units/{id}"), Some(("unit", yaml)), |words| {
            let mut random = catalog.random("unit", index);
            headed(words.line("units", index), &words.paragraph(2, &mut random))
        })?;
    }
    Ok(())
}

/// Eight categories of eight questions; the answers quote the policies.
pub fn questions(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    const POLICIES: [&str; 8] =
        ["registration", "payment", "refund", "access", "onboarding", "group", "onboarding", "accommodation"];
    for (index, category) in CATEGORIES.iter().enumerate() {
        let policy = POLICIES.get(index).unwrap_or(&"refund");
        let yaml = format!("order: {}\npolicies: [{policy}]\n", index + 1);
        write(catalog, folder, &format!("faq/{category}"), Some(("faq", yaml)), |words| {
            let mut random = catalog.random("faq", index);
            let subject = words.line("categories", index);
            let mut text = headed(&capitalized(subject), words.phrase("category"));
            for (line, id) in QUESTIONS.iter().enumerate() {
                let question = words.line("questions", line).replace("{s}", subject);
                let _ = write!(text, "\n## {question} {{#{id}}}\n");
                let _ = write!(text, "{{ policy-{policy} }} {}\n\n", words.paragraph(2, &mut random));
                let _ = write!(text, "{}\n\n{}\n", words.paragraph(1, &mut random), words.phrase("write-us"));
            }
            text
        })?;
    }
    Ok(())
}

pub fn news(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    for index in 0..catalog.news() {
        let day = date(2026, 1, 5).saturating_add((index as i64 * 3 % 320).days());
        let course = index * 100;
        let yaml = format!("published: {day}\ndate: {day}\nrefs: [course:{}]\n", catalog.course_id(course));
        write(catalog, folder, &format!("news/{day}-{:04}", index + 1), Some(("news", yaml)), |words| {
            let mut random = catalog.random("news", index);
            let title = words
                .title("news-title", &[("news", words.line("news", index)), ("topic", words.line("topics", index))]);
            let title = if index < 120 { title } else { format!("{title} {}", index / 120 + 1) };
            format!(
                "---\ntitle: {}\nsummary: {}\n---\n{}\n\n{} {}.\n",
                quoted(&title),
                quoted(&words.paragraph(1, &mut random)),
                words.paragraph(4, &mut random),
                words.phrase("see-also"),
                course_link(catalog, course, words),
            )
        })?;
    }
    Ok(())
}

pub fn pages(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    for (order, page) in ["home", "about", "accessibility"].into_iter().enumerate() {
        let facts = (page != "home").then(|| ("page", format!("nav: footer\norder: {order}\n")));
        write(catalog, folder, &format!("pages/{page}"), facts, |words| {
            let mut random = catalog.random("page", order);
            let say = |part: &str| words.phrase(&format!("{page}{part}"));
            let opening = if page == "home" { words.phrase("description") } else { say("-intro") };
            format!(
                "---\ntitle: {}\nsummary: {}\n---\n{opening}\n\n## {} {{#how}}\n{}\n\n{}\n",
                quoted(say("")),
                quoted(words.phrase("tagline")),
                say("-how"),
                words.paragraph(5, &mut random),
                words.phrase("write-us"),
            )
        })?;
    }
    Ok(())
}
