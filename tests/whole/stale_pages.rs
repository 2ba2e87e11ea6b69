//! A translation whose source is newer: it stays a translation, and says so
//! where the settings want it; what is critical is not read the old way.

use prospectus::freshness::{CRITICAL_FILE, Page, snapshot_path};

use crate::support::{Site, site};

const OLD: &str = "---
title: Fees
---
Fees are due in March.

## How to pay {#pay}
Pay by card.
";

/// The Spanish page, made when the source was another one. The section on
/// paying has changed critically since.
fn catalog(settings: &str) -> Site {
    let new = OLD.replace("Pay by card.", "Pay by transfer.").replace("March", "April");
    let (old_page, new_page) = (Page::read(OLD).expect("a page"), Page::read(&new).expect("a page"));
    let paid = new_page.blocks.iter().position(|block| block.text.contains("transfer")).expect("a block");
    let (digest, block) = (old_page.digest, new_page.digests[paid]);
    let snapshot = snapshot_path(digest);
    site(&format!(
        "-- prospectus.yaml --
locales: [en, es]
l10n: {{ {settings} }}
-- content/pages/fees/page.yaml --
updated: 2026-02-03
-- content/pages/fees/en.md --
{new}-- content/pages/fees/es.md --
---
title: Tasas
translated_from: {digest}
---
Las tasas vencen en marzo.

## Cómo pagar {{#pay}}
Pague con tarjeta.
-- {snapshot} --
{OLD}-- {CRITICAL_FILE} --
pages/fees\t{block}
"
    ))
}

#[test]
fn a_stale_page_stays_a_translation() {
    let site = catalog("stale_page: show");
    let page = site.page("es/tasas/");
    assert_eq!(page.all("main > [role=note]").len(), 0);
    assert_eq!(page.all("link[rel=canonical]").len(), 1);
    assert_eq!(page.attributes("link[hreflang]", "hreflang"), ["en", "es", "x-default"]);
    assert!(site.text("sitemap.xml").contains("/es/tasas/"));
}

#[test]
fn readers_are_told_that_the_source_is_newer_where_the_settings_want_it() {
    let site = catalog("stale_page: notice");
    let page = site.page("es/tasas/");
    let note = page.text("main > [role=note]");
    assert!(note.starts_with("El original de esta página cambió el 3 de febrero de 2026;"), "{note}");
    assert_eq!(page.attributes("main > [role=note] a", "href"), ["/en/fees/"]);
    assert_eq!(site.page("en/fees/").all("main > [role=note]").len(), 0);
}

#[test]
fn a_critical_part_is_read_in_the_source_or_not_at_all() {
    let shown = catalog("stale_critical: source").page("es/tasas/");
    assert_eq!(shown.text("#pay div[lang=en]"), "Pay by transfer.");
    assert_eq!(shown.all("#pay [role=note]").len(), 1);
    assert!(shown.text("main").contains("Las tasas vencen en marzo."));
    let told = catalog("stale_critical: notice").page("es/tasas/");
    let words = told.text("#pay");
    assert!(words.contains("su traducción aún no está al día") && !words.contains("tarjeta"), "{words}");
}

#[test]
fn a_text_that_does_not_say_what_it_was_made_from_is_asked_for_its_sections_alone() {
    let english = "-- content/pages/about/en.md --\n---\ntitle: About\n---\nSee [it](https://a.example/).\n## Where {#where}\nHere.\n";
    let spanish = "-- content/pages/about/es.md --\n---\ntitle: Acerca de\n---\nVéalo...\n";
    let report = site(&format!("-- prospectus.yaml --\nlocales: [en, es]\n{english}{spanish}")).report;
    assert!(report.contains("warning[md/anchor-lost]"), "{report}");
    assert!(!report.contains("md/links-differ") && !report.contains("text/ellipsis"), "{report}");
}
