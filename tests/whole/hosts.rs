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
    for target in ["generic", "github"] {
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

/// Old and new addresses with signs that mean something to one host or another.
const STRANGE: &str = r#"
- { from: '/en/"q";}location{$uri}/', to: 'https://x.example.org/a?b=$1&c={http.host}&d=${PATH}"e' }
- { from: "/en/'q'${PATH}%{HTTP_HOST}/", to: "/en/" }
- { from: "/en/(.*)+[a-z]^$|/", to: "/en/" }
- { from: "/en/m%C3%BAsica/", to: "/en/" }
- { from: "/en/música/", to: "/es/" }
- { from: "/index.html", to: "/es/" }
- { from: "/en/index.html", to: "/es/" }
- { from: "/nginx.conf", to: "/es/" }
"#;

fn strange(target: &str, name: &str) -> String {
    let settings = format!("-- prospectus.yaml --\nlocales: [en, es]\ntarget: {target}\n-- redirects.yaml --{STRANGE}");
    site(&settings).text(name).to_owned()
}

/// The lines that hold one of these words, without their indentation.
fn lines<'t>(text: &'t str, word: &str) -> Vec<&'t str> {
    text.lines().map(str::trim).filter(|line| line.contains(word)).collect()
}

const ENCODED: &str = "https://x.example.org/a?b=%241&c=%7Bhttp.host%7D&d=%24%7BPATH%7D%22e";

#[test]
fn nginx_gets_one_location_that_says_all() {
    let site = catalog("nginx");
    let text = site.text("nginx.conf");
    assert_eq!(
        lines(text, "location = \"/base\""),
        ["location = \"/base\" { absolute_redirect off; return 301 \"/base/\"; }"]
    );
    assert_eq!(
        lines(text, "/courses/"),
        [
            "location = \"/base/en/courses/lenses/\" { return 301 \"/base/en/courses/optics/\"; }",
            "location = \"/base/en/courses/older/\" { return 301 \"/base/en/courses/optics/\"; }",
            "location = \"/base/en/courses/withdrawn/\" { return 410; }",
        ]
    );
    assert_eq!(
        lines(text, "error_page")[1..],
        ["error_page 404 410 \"/base/en/404.html\";", "error_page 404 410 \"/base/es/404.html\";",]
    );
    // Where one header is said, all are.
    let said: Vec<usize> = ["Content-Security-Policy", "Permissions-Policy", "Cache-Control"]
        .map(|name| lines(text, &format!("add_header {name}")).len())
        .to_vec();
    assert_eq!(said, [8, 8, 8]);
    assert!(!text.contains("Strict-Transport-Security") && !text.contains("_static"));
    // Nothing but the include stands beside the pages.
    assert!(!site.files.contains_key("en/courses/lenses/index.html"));
}

#[test]
fn no_address_means_anything_to_nginx() {
    assert_eq!(
        lines(&strange("nginx", "nginx.conf"), "location = ")[3..],
        [
            format!(r#"location = "/en/\"q\";}}location{{$uri}}/" {{ return 301 "{ENCODED}"; }}"#),
            r#"location = "/en/'q'${PATH}%{HTTP_HOST}/" { return 301 "/en/"; }"#.to_owned(),
            r#"location = "/en/(.*)+[a-z]^$|/" { return 301 "/en/"; }"#.to_owned(),
            r#"location = "/en/música/" { return 301 "/en/"; }"#.to_owned(),
        ]
    );
}

#[test]
fn apache_gets_expressions_that_name_signs_by_number() {
    let text = catalog("apache").text("apache.conf").to_owned();
    assert_eq!(
        lines(&text, "/courses/"),
        [
            "RewriteRule \"^en/courses/lenses/$\" \"/base/en/courses/optics/\" [R=301,NE,L]",
            "RewriteRule \"^en/courses/older/$\" \"/base/en/courses/optics/\" [R=301,NE,L]",
            "RewriteRule \"^en/courses/withdrawn/$\" \"-\" [R=410,L]",
        ]
    );
    // What is there is not compared with old addresses.
    assert_eq!(lines(&text, "[S="), ["RewriteRule \"^\" \"-\" [S=5]"]);
    let text = strange("apache", "apache.conf");
    let target = ENCODED.replace('%', r"\%");
    assert_eq!(
        lines(&text, "R=301"),
        [
            format!(r#"RewriteRule "^en/\x22q\x22\x3b\x7dlocation\x7b\x24uri\x7d/$" "{target}" [R=301,NE,L]"#),
            r#"RewriteRule "^en/\x27q\x27\x24\x7bPATH\x7d\x25\x7bHTTP_HOST\x7d/$" "/en/" [R=301,NE,L]"#.to_owned(),
            r#"RewriteRule "^en/\x28\x2e\x2a\x29\x2b\x5ba-z\x5d\x5e\x24\x7c/$" "/en/" [R=301,NE,L]"#.to_owned(),
            r#"RewriteRule "^en/música/$" "/en/" [R=301,NE,L]"#.to_owned(),
            r#"RewriteRule "^nginx\x2econf$" "/es/" [R=301,NE,L]"#.to_owned(),
        ]
    );
}

#[test]
fn caddy_gets_no_braces_from_outside() {
    let text = catalog("caddy").text("site.caddy").to_owned();
    assert_eq!(
        lines(&text, "/courses/"),
        [
            "\"/base/en/courses/lenses/\" \"/base/en/courses/optics/\"",
            "\"/base/en/courses/older/\" \"/base/en/courses/optics/\"",
            "\"/base/en/courses/withdrawn/\" \"gone\"",
        ]
    );
    let text = strange("caddy", "site.caddy");
    let map: Vec<&str> =
        text.lines().skip_while(|line| !line.contains("prospectus_moved")).skip(1).take(6).map(str::trim).collect();
    assert_eq!(
        map,
        [
            &*format!(r#""~^/en/\x22q\x22\x3b\x7dlocation\x7b\x24uri\x7d/$" "{ENCODED}""#),
            r#""~^/en/\x27q\x27\x24\x7bPATH\x7d\x25\x7bHTTP_HOST\x7d/$" "/en/""#,
            r#""~^/en/\x28\x2e\x2a\x29\x2b\x5ba-z\x5d\x5e\x24\x7c/$" "/en/""#,
            r#""/en/música/" "/en/""#,
            r#""/nginx.conf" "/es/""#,
            r#"default """#,
        ]
    );
}

#[test]
fn cloudfront_gets_a_function_and_a_policy_of_headers() {
    let site = catalog("s3");
    let text = site.text("cloudfront-function.js");
    assert_eq!(
        lines(text, "/courses/"),
        [
            r#""/base/en/courses/lenses/":"/base/en/courses/optics/","#,
            r#""/base/en/courses/older/":"/base/en/courses/optics/","#,
            r#""/base/en/courses/withdrawn/":0,"#,
        ]
    );
    let policy: serde_json::Value = serde_json::from_str(site.text("cloudfront-headers.json")).expect("JSON");
    let security = &policy["SecurityHeadersConfig"];
    assert!(
        security["ContentSecurityPolicy"]["ContentSecurityPolicy"].as_str().is_some_and(|one| one.contains("'self'"))
    );
    assert!(security.get("StrictTransportSecurity").is_none());
    let text = strange("s3", "cloudfront-function.js");
    assert!(text.contains(&format!(r#""/en/\"q\";}}location{{$uri}}/":"{ENCODED}","#)), "{text}");
}

#[test]
fn what_a_function_has_no_room_for_is_a_page_that_leads_on() {
    let redirects: String = (0..400).map(|at| format!("- {{ from: /en/old-{at}/, to: /en/ }}\n")).collect();
    let site = site(&format!("-- prospectus.yaml --\nlocales: [en]\ntarget: s3\n-- redirects.yaml --\n{redirects}"));
    let text = site.text("cloudfront-function.js");
    assert!(text.len() <= 10 * 1024 && text.len() > 10_000, "{}", text.len());
    let said = lines(text, "/en/old-").len();
    let pages = site.files.keys().filter(|path| path.starts_with("en/old-")).count();
    assert_eq!(said + pages, 400);
    assert_eq!(site.page("en/old-399/").attributes("body a", "href"), ["/en/"]);
}

#[test]
fn hosts_with_patterns_take_no_address_for_one() {
    for target in ["netlify", "cloudflare"] {
        let site = site(&format!(
            "-- prospectus.yaml --\nlocales: [en]\ntarget: {target}\n-- redirects.yaml --\n\
             - {{ from: \"/en/:splat/*/\", to: \"https://x.example.org/a\\\"b\" }}\n\
             - {{ from: /en/old/, to: \"https://x.example.org/'${{a}}'\" }}\n"
        ));
        let rules = site.text("_redirects");
        assert_eq!(rules.lines().next(), Some("/en/old/ https://x.example.org/%27%24%7Ba%7D%27 301"));
        assert!(!rules.contains(":splat"), "{rules}");
        assert_eq!(
            site.page("en/:splat/*/").attributes("link[rel=canonical]", "href"),
            ["https://x.example.org/a%22b"]
        );
    }
}

#[test]
fn browsers_are_bound_to_https_where_the_settings_say_so() {
    let of = |target: &str, name: &str| {
        let site = site(&format!("-- prospectus.yaml --\nlocales: [en]\ntarget: {target}\nhsts_days: 30\n"));
        site.text(name).to_owned()
    };
    assert_eq!(lines(&of("netlify", "_headers"), "Strict"), ["Strict-Transport-Security: max-age=2592000"]);
    assert_eq!(lines(&of("apache", "apache.conf"), "Strict").len(), 1);
    assert!(of("caddy", "site.caddy").contains("Strict-Transport-Security \"max-age=2592000\""));
    assert!(of("nginx", "nginx.conf").contains("add_header Strict-Transport-Security \"max-age=2592000\" always;"));
    assert!(of("s3", "cloudfront-headers.json").contains("\"AccessControlMaxAgeSec\": 2592000"));
}

#[test]
fn a_host_that_sorts_no_weights_gets_expressions_in_their_order() {
    let text = catalog("nginx").text("nginx.conf").to_owned();
    let lines = lines(&text, "$http_accept_language");
    // The last that fits counts: first come the smallest weights, and of one weight the later languages.
    assert!(lines[0].contains("es(") && lines[1].contains("en("), "{lines:?}");
    assert!(lines[0].contains(r"q=0?\.0") && lines[0].ends_with("{ set $prospectus_home \"/base/es/\"; }"));
    assert!(lines[1].ends_with("{ set $prospectus_home \"\"; }"));
    assert_eq!(lines.len(), 2 * 12);
}

#[test]
fn nobody_who_chose_the_language_at_the_root_is_led_away() {
    for (_, target) in prospectus::config::Target::ALL {
        let folder = tempfile::tempdir().expect("a folder");
        crate::support::write_catalog(
            "-- prospectus.yaml --\nlocales: [en, es]\ndefault_prefix: false\nhsts_days: 0\n\
             -- content/pages/about/en.md --\n---\ntitle: About\n---\n",
            folder.path(),
        );
        let site = crate::support::site_for(folder.path(), target);
        assert!(!site.report.contains("error["), "{}", site.report);
        for (path, bytes) in &site.files {
            let text = String::from_utf8_lossy(bytes);
            let is_of_host = !path.contains('/') && !path.ends_with(".html") && !path.ends_with(".xml");
            if is_of_host {
                assert!(!text.contains("Language=es") && !text.contains("//*"), "{target:?} {path}: {text}");
                assert!(!text.contains("HTTP:Accept-Language") && !text.contains("$http_accept_language"), "{path}");
            }
        }
    }
}

#[test]
fn an_address_that_nobody_can_ask_for_is_refused() {
    let lines = [r"/en/line%0Adeny%20all;/", r"/en/back\slash/", "/en/../up/", "//example.net/"];
    let redirects: String = lines.iter().map(|from| format!("- {{ from: '{from}', to: /en/ }}\n")).collect();
    let text = format!("-- prospectus.yaml --\nlocales: [en]\n-- redirects.yaml --\n{redirects}");
    let report = crate::support::site_at(&text, None).report;
    for (at, from) in lines.iter().enumerate() {
        let fault = format!("redirects.yaml:{}: error[yaml/url]: `{from}` is not an address of this site", at + 1);
        assert!(report.contains(&fault), "{report}");
    }
}
