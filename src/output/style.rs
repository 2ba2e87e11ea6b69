//! Style sheets without what only their authors read.

/// A style sheet that looks the same and is smaller. `None` where it has something that
/// cannot be understood: a browser may know more, and gets it as it is.
#[cfg(feature = "minify-html")]
pub fn minify_style(css: &str) -> Option<String> {
    use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
    use lightningcss::targets::{Features, Targets};

    // Nothing is written for older browsers but `(min-width: …)`, which all of them read.
    let targets = Targets { include: Features::MediaRangeSyntax, ..Targets::default() };
    let mut sheet = StyleSheet::parse(css, ParserOptions::default()).ok()?;
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).ok()?;
    let printed = sheet.to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() }).ok()?;
    Some(printed.code)
}

/// The same without minify-html: the style sheet as it is.
#[cfg(not(feature = "minify-html"))]
pub fn minify_style(_css: &str) -> Option<String> {
    None
}

#[cfg(all(test, feature = "minify-html"))]
mod tests {
    use super::minify_style;

    fn check(css: &str, expected: Option<&str>) {
        assert_eq!(minify_style(css).as_deref(), expected, "{css}");
    }

    #[test]
    fn only_what_authors_read_is_left_out() {
        check("/* ink */\na { color: #ffffff; }\n", Some("a{color:#fff}"));
        check("@media (min-width: 40em) { a { color: red } }", Some("@media (min-width:40em){a{color:red}}"));
        check(":root { --a: light-dark(#000, #fff) }", Some(":root{--a:light-dark(#000,#fff)}"));
        check("a { margin-inline: 1rem; inset-block-start: 0 }", Some("a{margin-inline:1rem;inset-block-start:0}"));
        check("a { color: red; ", Some("a{color:red}"));
        check("a { } }", None);
    }
}
