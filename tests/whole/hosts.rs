//! What hosts read beside the pages.

pub mod answers;

use crate::support::{Site, site};

fn catalog(target: &str) -> Site {
    site(&format!(
        "-- prospectus.yaml --\nlocales: [en, es]\nbase_url: https://example.org/base/\ntarget: {target}\n\
         -- content/courses/optics/course.yaml --\ncode: OPT-1\n\
         -- content/courses/optics/en.md --\n---\ntitle: Optics\n---\n\
         -- content/courses/optics/es.md --\n---\ntitle: Óptica\n---\n\
         -- redirects.yaml --\n\
         - {{ from: /en/courses/lenses/, to: course:optics }}\n\
         - {{ from: /es/cursos/lentes/, to: course:optics }}\n\
         - {{ from: /en/courses/older/, to: /en/courses/lenses/ }}\n\
         - {{ from: /en/courses/withdrawn/, gone: true }}\n\
         - {{ from: /en/partner/, to: \"https://partner.example.org/x\" }}\n"
    ))
}

#[test]
fn where_a_host_reads_no_rules_a_page_leads_on() {
    for target in ["generic", "github", "nginx"] {
        let site = catalog(target);
        let page = site.page("es/cursos/lentes/");
        assert_eq!(page.attributes("meta[http-equiv=refresh]", "content"), ["0; url=/base/es/cursos/optica/"]);
        assert_eq!(page.attributes("link[rel=canonical]", "href"), ["https://example.org/base/es/cursos/optica/"]);
        assert_eq!(page.attributes("body a", "href"), ["/base/es/cursos/optica/"]);
        assert_eq!(page.attributes("html", "lang"), ["es"]);
        assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
        // No redirect leads to another one.
        let older = site.page("en/courses/older/").attributes("body a", "href");
        assert_eq!(older, ["/base/en/courses/optics/"]);
        let elsewhere = site.page("en/partner/").attributes("link[rel=canonical]", "href");
        assert_eq!(elsewhere, ["https://partner.example.org/x"]);
        assert!(!site.files.contains_key("en/courses/withdrawn/index.html"));
        assert!(!site.files.contains_key("_redirects") && !site.files.contains_key("_headers"));
        // Search engines hear of the new address only.
        assert!(!site.text("sitemap.xml").contains("lenses"));
    }
}

#[test]
fn netlify_gets_redirects_a_choice_of_language_and_pages_for_unknown_addresses() {
    let site = catalog("netlify");
    let rules: Vec<&str> = site.text("_redirects").lines().collect();
    assert_eq!(
        rules,
        [
            "/base/en/courses/lenses/ /base/en/courses/optics/ 301",
            "/base/es/cursos/lentes/ /base/es/cursos/optica/ 301",
            "/base/en/courses/older/ /base/en/courses/optics/ 301",
            "/base/en/partner/ https://partner.example.org/x 301",
            "/base/ /base/es/ 302 Language=es",
            "/base/en/* /base/en/404.html 404",
            "/base/es/* /base/es/404.html 404",
        ]
    );
    assert!(site.files.contains_key("es/404.html"));
    assert!(!site.files.contains_key("en/courses/lenses/index.html"));
}

#[test]
fn cloudflare_gets_rules_without_conditions() {
    let rules = catalog("cloudflare");
    let rules: Vec<&str> = rules.text("_redirects").lines().collect();
    assert_eq!(rules.len(), 4);
    assert!(rules.iter().all(|rule| rule.split(' ').count() == 3 && rule.ends_with(" 301") && !rule.contains('*')));
}

#[test]
fn hosts_send_the_strict_policy_and_keep_what_is_named_by_content() {
    for target in ["netlify", "cloudflare"] {
        let site = catalog(target);
        let headers = site.text("_headers");
        let rules: Vec<(&str, Vec<&str>)> = headers
            .split("\n/")
            .map(|rule| {
                let mut lines = rule.trim_start_matches('/').lines();
                (lines.next().expect("a pattern"), lines.map(str::trim).collect())
            })
            .collect();
        let of = |pattern: &str| rules.iter().find(|(one, _)| *one == pattern).map(|(_, headers)| headers.clone());
        let everywhere = of("base/*").expect("a rule for everything");
        assert!(everywhere[0].starts_with("Content-Security-Policy: default-src 'self';"), "{everywhere:?}");
        assert!(everywhere.contains(&"X-Content-Type-Options: nosniff"));
        assert_eq!(of("base/assets/*"), Some(vec!["Cache-Control: public, max-age=31536000, immutable"]));
        assert_eq!(of("base/es/*"), Some(vec!["Content-Language: es"]));
        // Where two rules say the same header, both hosts join what they say: none does.
        assert!(!everywhere.iter().any(|header| header.starts_with("Cache-Control")));
    }
}

#[test]
fn what_cloudflare_does_not_read_is_a_page_that_leads_on() {
    let redirects: String = (0..2_002).map(|at| format!("- {{ from: /en/old-{at}/, to: /en/ }}\n")).collect();
    let site =
        site(&format!("-- prospectus.yaml --\nlocales: [en]\ntarget: cloudflare\n-- redirects.yaml --\n{redirects}"));
    assert_eq!(site.text("_redirects").lines().count(), 2_000);
    let pages = site.files.keys().filter(|path| path.starts_with("en/old-")).count();
    assert_eq!(pages, 2);
    assert_eq!(site.page("en/old-2001/").attributes("body a", "href"), ["/en/"]);
}
