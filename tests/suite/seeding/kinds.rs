//! The kinds of fault that are put into the demonstration, and how.

use super::plant::{
    Dice, Files, Kind, Seed, alter, anywhere, append, exact_day, further, in_run, is_course, is_facts, is_text, joined,
    lines, matching, next_line, replaced, template, value, with, write,
};

macro_rules! kinds {
    ($($(#[$alone:ident])? $code:literal: |$files:ident, $dice:ident, $own:ident| $plant:expr;)*) => {
        &[$(Kind {
            code: $code,
            is_sociable: true $(&& { let $alone = false; $alone })?,
            plant: {
                fn plant($files: &Files, $dice: &mut Dice) -> Option<Seed> {
                    let $own = $code;
                    $plant
                }
                plant
            },
        }),*]
    };
}

pub const KINDS: &[Kind] = kinds! {
    "yaml/syntax": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        let is_plain = line.starts_with(|c: char| c.is_ascii_lowercase()) && !line.contains(['[', '{', '"', '#']);
        (is_plain && line.contains(": ")).then(|| format!("{line}: too"))
    });
    "yaml/syntax": |files, dice, code| alter(files, dice, code, is_text, |line| {
        line.strip_prefix("title: \"").map(|rest| format!("title: \"\"{rest}"))
    });
    "yaml/unknown-key": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        let (key, rest) = line.split_once(':')?;
        let is_key = key.starts_with(|c: char| c.is_ascii_lowercase()) && rest.trim().len() > 1;
        (is_key && !matches!(key, "code" | "kind" | "years" | "versions" | "requirements" | "purpose" | "date" | "given"))
            .then(|| format!("{key}zz:{rest}"))
    });
    "yaml/unknown-key": |files, dice, code| alter(files, dice, code, is_text, |line| {
        line.strip_prefix("summary:").map(|rest| format!("sumary:{rest}"))
    });
    "yaml/unknown-key": |files, dice, code| alter(files, dice, code, |path| path == "prospectus.yaml", |line| {
        line.strip_prefix("currency:").map(|rest| format!("curency:{rest}"))
    });
    "yaml/duplicate-key": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        line.strip_prefix("code:").map(|_| format!("code: ONE-1\n{line}"))
    }).map(next_line);
    "yaml/missing-key": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        (line.starts_with("code:") || line.starts_with("kind:")).then(String::new)
    }).map(anywhere);
    "yaml/wrong-type": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        ["weeks: ", "since: ", "order: "].iter().find_map(|key| value(line, key, "many"))
    });
    "yaml/impossible-date": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        ["start: ", "published: ", "updated: ", "effective_from: ", "date: "].iter()
            .find_map(|key| value(line, key, "2027-02-30"))
    });
    "yaml/unknown-time-zone": |files, dice, code| alter(files, dice, code, |path| !path.starts_with("themes"), |line| {
        value(line, "time_zone: ", "Europe/Lisboa")
    });
    "yaml/unknown-value": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        value(line, "unit: ", "fortnight").filter(|_| line.contains("count: "))
            .or_else(|| value(line, "direction: ", "sideways")).or_else(|| value(line, "nav: ", "left"))
    });
    "yaml/out-of-range": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        value(line, "weeks: ", "-8").or_else(|| value(line, "refund: ", "101"))
    });
    "yaml/money": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        value(line, "amount: ", "\"2.950,00\"").or_else(|| value(line, "currency: ", "EURO"))
    });
    "yaml/url": |files, dice, code| alter(files, dice, code, |path| is_facts(path) && !path.contains("/statistics/"), |line| {
        value(line, "enroll_url: ", "enroll.example.org").or_else(|| value(line, "source: ", "www.example.org"))
    });
    "yaml/language": |files, dice, code| alter(files, dice, code, is_facts, |line| value(line, "language: ", "Spanish"));
    "yaml/country": |files, dice, code| alter(files, dice, code, is_facts, |line| value(line, "country: ", "UK"));
    "entity/unknown-reference": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        ["person: ", "course: ", "calendar: "].iter().find_map(|key| value(line, key, "nobody-knows"))
    });
    "entity/unknown-reference": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        ["topics: [", "credentials: [", "awarded_by: [", "refs: ["].iter()
            .find_map(|key| Some(format!("{key}nothing:here, {}", line.strip_prefix(key)?)))
    });
    "entity/wrong-kind": |files, dice, code| alter(files, dice, code, is_facts, |line| value(line, "person: ", "urban-water"));
    "entity/duplicate-id": |files, dice, code| alter(files, dice, code, |path| path.ends_with("course.yaml"), |line| {
        let id = line.strip_prefix("  - id: ")?;
        Some(format!("  - {{ id: {id}, language: en }}\n{line}"))
    }).map(next_line);
    "run/ends-before-start": |files, dice, code| alter(files, dice, code, |path| path.ends_with("course.yaml"), |line| {
        line.strip_prefix("    end: ").map(|_| "    end: 2001-01-01".to_owned())
    });
    "run/registration-after-end": |files, dice, code| in_run(files, dice, code, |run| {
        let end = run.iter().position(|line| exact_day(line, "end").is_some())?;
        let is_given = run.iter().any(|line| line.contains("registration_closes:"));
        (!is_given).then(|| (with(run, end + 1, "    registration_closes: 2199-01-01"), end + 1))
    });
    #[alone] "run/registration-after-refund": |files, dice, code| in_run(files, dice, code, |run| {
        let end = run.iter().position(|line| exact_day(line, "end").is_some())?;
        let start = run.iter().find_map(|line| exact_day(line, "start"))?;
        let is_held = !run.iter().any(|line| line.contains("registration_closes:") || line.contains("cancelled: true"));
        let is_long = start[..7] < exact_day(&run[end], "end")?[..7];
        let day = run[end].replace("end:", "registration_closes:");
        (is_held && is_long).then(|| (with(run, end + 1, &day), end + 1))
    });
    "run/end-without-start": |files, dice, code| in_run(files, dice, code, |run| {
        let start = run.iter().position(|line| exact_day(line, "start").is_some())?;
        let end = run.iter().position(|line| exact_day(line, "end").is_some())?;
        Some((run.iter().enumerate().map(|(at, line)| if at == start { String::new() } else { line.clone() }).collect(), end))
    });
    "run/postponed-order": |files, dice, code| in_run(files, dice, code, |run| {
        let start = run.iter().position(|line| exact_day(line, "start").is_some())?;
        let is_given = run.iter().any(|line| line.contains("postponed_from:"));
        (!is_given).then(|| (with(run, start + 1, "    postponed_from: 2199-01-01"), start + 1))
    });
    "run/no-time-zone": |files, dice, code| in_run(files, dice, code, |run| {
        let zone = run.iter().position(|line| line.starts_with("    time_zone:"))?;
        let is_given = run.iter().any(|line| line.contains("start_time:"));
        (!is_given).then(|| (replaced(run, zone, "    start_time: \"18:00\""), zone))
    });
    "yaml/nonexistent-time": |files, dice, code| in_run(files, dice, code, |run| {
        let zone = run.iter().position(|line| line.starts_with("    time_zone:"))?;
        let is_given = run.iter().any(|line| line.contains("sessions:"));
        let night = "    time_zone: Europe/Madrid\n    sessions: [{ id: night, date: 2027-03-28, start_time: \"02:30\" }]";
        (!is_given).then(|| (replaced(run, zone, night), zone + 1))
    });
    "run/session-outside": |files, dice, code| in_run(files, dice, code, |run| {
        let start = run.iter().position(|line| exact_day(line, "start").is_some())?;
        let is_given = run.iter().any(|line| line.contains("sessions:"));
        (!is_given).then(|| (with(run, start + 1, "    sessions: [{ id: early, date: 2001-01-01 }]"), start + 1))
    });
    "run/session-outside": |files, dice, code| alter(files, dice, code, is_course, |line| {
        value(line, "date: ", "2001-01-01").filter(|_| line.contains("start_time: "))
    });
    "run/alike": |files, dice, code| in_run(files, dice, code, |run| {
        let again = run.iter().enumerate().map(|(at, line)| if at == 0 { format!("{line}-again") } else { line.clone() });
        Some((run.iter().cloned().chain(again).collect(), run.len()))
    });
    "run/group-primary": |files, dice, code| in_run(files, dice, code, |run| {
        let is_given = run.iter().any(|line| line.contains("group:") && line.starts_with("    group:"));
        (!is_given).then(|| (with(run, 1, "    group: nobody-leads"), 1))
    });
    #[alone] "run/starts-on-holiday": |files, dice, code| in_run(files, dice, code, |run| {
        let start = run.iter().position(|line| exact_day(line, "start").is_some())?;
        let is_held = !run.iter().any(|line| line.contains("cancelled: true"));
        is_held.then(|| (replaced(run, start, "    start: 2026-12-25"), start))
    });
    "run/too-few-sessions": |files, dice, code| alter(files, dice, code, is_course, |line| {
        value(line, "min_sessions: ", "99")
    }).map(anywhere);
    "run/length": |files, dice, code| alter(files, dice, code, is_course, |line| {
        line.strip_prefix("weeks: ").map(|_| "weeks: 40".to_owned())
    }).map(anywhere);
    "course/grading-contradiction": |files, dice, code| {
        let files: Files = files.iter().filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("pass_threshold:"))
            .map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
        alter(&files, dice, code, is_course, |line| value(line, "grading: ", "none")).map(anywhere)
    };
    "course/due-after-end": |files, dice, code| alter(files, dice, code, is_course, |line| {
        value(line, "due: ", "519").filter(|_| !line.contains("count: "))
    });
    "media/missing-file": |files, dice, code| alter(files, dice, code, is_course, |line| {
        value(line, "file: ", "nowhere.svg").or_else(|| value(line, "poster: ", "nowhere.svg"))
    });
    "statistic/old": |files, dice, code| alter(files, dice, code, |path| path.contains("/statistics/"), |line| {
        line.strip_prefix("as_of: ").map(|_| "as_of: 2011-01-01".to_owned())
    }).map(anywhere);
    "yaml/not-https": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        (line.contains("url: https://") || line.contains("source: https://")).then(|| line.replacen("https://", "http://", 1))
    });
    "entity/folder-name": |files, dice, code| alter(files, dice, code, is_course, |line| {
        line.strip_prefix("code:").map(|_| format!("id: another-name\n{line}"))
    });
    "price/not-free": |files, dice, code| {
        let files: Files = files.iter().filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("amount: "))
            .map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
        alter(&files, dice, code, is_course, |line| line.strip_prefix("code:").map(|_| format!("{line}\nfree: true"))).map(anywhere)
    };
    "price/phase-order": |files, dice, code| alter(files, dice, code, is_course, |line| {
        value(line, "amount: ", "\"99999999\"").filter(|_| line.contains("kind: early"))
    });
    #[alone] "program/bundle-price": |files, dice, code| alter(files, dice, code, is_facts, |line| {
        value(line, "amount: ", "\"99999999\"").filter(|_| line.starts_with("bundle_price:"))
    });
    "credential/no-criteria": |files, dice, code| alter(files, dice, code, |path| path.contains("/credentials/") && is_text(path), |line| {
        let is_section = line.starts_with("## ") && line.ends_with("{#criteria}");
        (is_section || line.starts_with("criteria:")).then(String::new)
    }).map(|seed| Seed { place: format!("{}:1", seed.path), ..seed });
    "load/unsafe-character": |files, dice, code| alter(files, dice, code, is_text, |line| {
        (line.len() > 40 && !line.contains(['{', '[', '"', '|'])).then(|| format!("{line}\u{202e}"))
    });
    "load/not-utf8": |files, dice, code| {
        let files = matching(files, is_text);
        let (path, lines) = dice.pick(&files)?;
        let at = dice.roll(lines.len());
        let mut bytes = (lines[..at].join("\n") + "\n").into_bytes();
        bytes.extend(b"\xff\xfe\n");
        Some(Seed { path: (*path).clone(), bytes: Some(bytes), code, place: (*path).clone() })
    };
    "md/front-matter": |files, dice, code| {
        let files = matching(files, is_text);
        let (path, lines) = dice.pick(&files)?;
        let lines: Vec<String> = lines.iter().enumerate().filter(|&(at, line)| at == 0 || line != "---").map(|(_, line)| line.clone()).collect();
        Some(Seed { path: (*path).clone(), bytes: joined(&lines), code, place: format!("{path}:1") })
    };
    "md/h1": |files, dice, code| write(files, dice, code, "# Another title");
    "md/duplicate-section": |files, dice, code| alter(files, dice, code, is_text, |line| {
        (line.starts_with("## ") && line.ends_with('}')).then(|| format!("{line}\n\nWords.\n\n{line}"))
    }).map(|seed| further(seed, 4));
    "md/section-id": |files, dice, code| write(files, dice, code, "### A part {#A_Part}");
    "md/question-id": |files, dice, code| alter(files, dice, code, |path| path.contains("/faq/") && is_text(path), |line| {
        let (words, _) = line.strip_prefix("## ")?.split_once(" {#")?;
        Some(format!("## {words}"))
    });
    "md/broken-link": |files, dice, code| write(files, dice, code, "See [the course](course:nowhere-at-all).");
    "md/broken-link": |files, dice, code| write(files, dice, code, "See [the list](/en/nowhere/).");
    "md/broken-link": |files, dice, code| write(files, dice, code, "| See |\n|---|\n| [the file](nowhere.pdf) |").map(|seed| further(seed, 2));
    "md/broken-anchor": |files, dice, code| write(files, dice, code, "See [below](#nowhere-at-all).");
    #[alone] "md/broken-anchor": |files, dice, code| write(files, dice, code, "- See [there](course:urban-water#nowhere-at-all).");
    "md/broken-image": |files, dice, code| write(files, dice, code, "![A picture of nothing](nothing.png)");
    "md/image-alt": |files, dice, code| {
        let mut seed = write(files, dice, code, "![](missing-words.svg)")?;
        let folder = seed.path.rsplit_once('/')?.0.to_owned();
        let image = files.keys().find(|path| path.starts_with(&folder) && path.ends_with(".svg"))?;
        let name = image.rsplit('/').next()?;
        let text = String::from_utf8(seed.bytes?).ok()?;
        // The front matter may have words for it.
        if text.contains(&format!("{name}:")) {
            return None;
        }
        seed.bytes = Some(text.replace("missing-words.svg", name).into_bytes());
        Some(seed)
    };
    "md/link-scheme": |files, dice, code| write(files, dice, code, "Press [here](javascript:alert(1)).");
    "md/footnote": |files, dice, code| write(files, dice, code, "As others say.[^nobody]");
    "md/raw-html": |files, dice, code| write(files, dice, code, "This is <b>bold</b>.");
    "md/heading-level": |files, dice, code| write(files, dice, code, "##### Too deep");
    "fluent/syntax": |files, dice, code| write(files, dice, code, "It takes { $ weeks.");
    "fluent/unknown-message": |files, dice, code| write(files, dice, code, "By { policy-nobody-has }.");
    "fluent/unknown-term": |files, dice, code| write(files, dice, code, "At { -nobody }.");
    "fluent/unknown-function": |files, dice, code| write(files, dice, code, "On { DATUM($today) }.");
    "fact/unknown": |files, dice, code| write(files, dice, code, "It takes { $fortnights } fortnights.");
    "fluent/syntax": |files, dice, code| alter(files, dice, code, |path| path.starts_with("locales/"), |line| {
        let (name, text) = line.split_once(" = ")?;
        name.starts_with(|c: char| c.is_ascii_lowercase()).then(|| format!("{name} {text}"))
    });
    "fluent/duplicate-message": |files, dice, code| alter(files, dice, code, |path| path.starts_with("locales/"), |line| {
        let (name, text) = line.split_once(" = ")?;
        let is_whole = name.starts_with(|c: char| c.is_ascii_lowercase()) && !text.ends_with(['>', '{']);
        is_whole.then(|| format!("{name} = Twice\n{line}"))
    }).map(next_line);
    "fluent/missing-message": |files, dice, code| alter(files, dice, code, |path| path == "locales/es/site.ftl", |line| {
        line.contains(" = ").then(|| format!("# {line}"))
    }).map(|seed| Seed { place: "locales/en/site.ftl".to_owned(), ..seed });
    "fluent/obsolete-message": |files, dice, code| alter(files, dice, code, |path| path == "locales/fr/site.ftl", |line| {
        line.contains(" = ").then(|| format!("nobody-asks = Rien\n{line}"))
    });
    "fluent/unknown-variable": |files, dice, code| append(files, dice, code, "locales/it", "{ $nobody }");
    "fluent/unknown-message": |files, dice, code| append(files, dice, code, "locales/pt", "{ nobody-has }");
    "fluent/unknown-term": |files, dice, code| append(files, dice, code, "locales/fr", "{ -nobody }");
    "fluent/unknown-function": |files, dice, code| append(files, dice, code, "locales/es", "{ NUMMER(2) }");
    "entity/unknown-locale": |files, dice, code| {
        let files = matching(files, |path| path.ends_with("/pt.md"));
        let (path, lines) = dice.pick(&files)?;
        let path = path.replace("/pt.md", "/pt_BR.md");
        Some(Seed { place: format!("{path}:1"), path, bytes: joined(lines), code })
    };
    "entity/no-source-text": |files, dice, code| {
        let texts = matching(files, |path| path.ends_with("/en.md") && (path.contains("/courses/") || path.contains("/faq/")));
        let (path, _) = dice.pick(&texts)?;
        let (folder, _) = path.rsplit_once('/')?;
        let name = if path.contains("/faq/") { "faq.yaml" } else { "course.yaml" };
        let facts = format!("{folder}/{name}");
        // An entity as a whole stands at its first key.
        let first = lines(files.get(&facts)?).iter().position(|line| !line.starts_with('#'))? + 1;
        Some(Seed { place: format!("{facts}:{first}"), path: (*path).clone(), bytes: None, code })
    };
    #[alone] "entity/no-facts": |files, dice, code| {
        let files = matching(files, |path| path.ends_with("/course.yaml") || path.ends_with("/news.yaml"));
        let (path, _) = dice.pick(&files)?;
        let (folder, _) = path.rsplit_once('/')?;
        Some(Seed { place: format!("{folder}/en.md:1"), path: (*path).clone(), bytes: None, code })
    };
    "url/collision": |files, dice, code| {
        let about = files.get("content/pages/about/fr.md")?;
        let title = lines(about).into_iter().find(|line| line.starts_with("title:"))?;
        let mut text = lines(files.get("content/pages/accessibility/fr.md")?);
        let at = text.iter().position(|line| line.starts_with("title:"))?;
        text[at] = title;
        let _ = dice;
        let path = "content/pages/accessibility/fr.md".to_owned();
        Some(Seed { place: format!("{path}:{}", at + 1), path, bytes: joined(&text), code })
    };
    "url/slug": |files, dice, code| alter(files, dice, code, is_text, |line| {
        line.starts_with("title:").then(|| format!("slug: Not a slug\n{line}"))
    });
    #[alone] "config/base-url": |files, dice, code| alter(files, dice, code, |path| path == "prospectus.yaml", |line| {
        value(line, "base_url: ", "catalog.example.org")
    });
    #[alone] "config/locale": |files, dice, code| alter(files, dice, code, |path| path == "prospectus.yaml", |line| {
        line.strip_prefix("locales: [en, ").map(|rest| format!("locales: [en, pt_BR, {rest}"))
    });
    "template/syntax": |files, dice, code| template(files, dice, code, "{% esle %}");
    "template/syntax": |files, dice, code| template(files, dice, code, "{{ page.title | shuot }}");
    "template/syntax": |files, dice, code| template(files, dice, code, "{% include \"parts/nowhere.html\" %}");
    "template/unknown-message": |files, dice, code| template(files, dice, code, "{{ t(key=\"nobody-has\") }}");
    "template/missing-argument": |files, dice, code| template(files, dice, code, "{{ t(key=\"course-weeks\", cuont=3) }}");
};
