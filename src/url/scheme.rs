//! Which addresses a link may lead to.

/// Whether content may link to this address: http, https, mailto, tel, or a
/// relative one.
///
/// White space and control characters are taken out first, as browsers do, so
/// that `java\nscript:` is seen for what it is.
pub fn is_allowed_link(address: &str) -> bool {
    let seen: String = address.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let Some(colon) = seen.find(':') else { return true };
    let before = &seen[..colon];
    if before.contains(['/', '?', '#']) {
        return true;
    }
    ["http", "https", "mailto", "tel"].iter().any(|scheme| before.eq_ignore_ascii_case(scheme))
}

#[cfg(test)]
mod tests {
    use super::is_allowed_link;

    #[test]
    fn schemes_that_run_or_embed_are_refused() {
        for good in ["https://a.example/", "mailto:a@b.example", "tel:+1", "a/b", "#x", "/a?b=c:d", "HTTP://A/"] {
            assert!(is_allowed_link(good), "{good}");
        }
        for bad in ["javascript:alert(1)", "java\nscript:alert(1)", " data:text/html,x", "vbscript:x", "file:///x"] {
            assert!(!is_allowed_link(bad), "{bad}");
        }
    }
}
