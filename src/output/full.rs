//! `minify: full`: what minify-html does, where it is part of the program.

/// Appends a page with everything minified that may be.
///
/// Without the feature `minify-html` this is the fast pass: pages look the same
/// and are a little larger.
#[cfg(feature = "minify-html")]
pub fn minify_fully(html: &str, out: &mut Vec<u8>) {
    let mut options = minify_html::Cfg::new();
    options.keep_closing_tags = true;
    options.keep_html_and_head_opening_tags = true;
    options.keep_input_type_text_attr = true;
    options.minify_doctype = false;
    // White space first: the library would take all of it between inline
    // children of some blocks, and join their words.
    let mut once = Vec::with_capacity(html.len());
    super::minify(html, &mut once);
    out.extend_from_slice(&minify_html::minify(&once, &options));
}

/// Appends a page; the fast pass, because this program is built without minify-html.
#[cfg(not(feature = "minify-html"))]
pub fn minify_fully(html: &str, out: &mut Vec<u8>) {
    super::minify(html, out);
}
