//! Who may ask: requests that name this machine as their host.
//!
//! A page elsewhere may own a name that leads to this machine. Its scripts then
//! may read what we answer, unless we look at the name they used.

use std::net::IpAddr;

/// Whether a `Host` header names the server that listens on `bound`. Ports are
/// not looked at: a forwarded port is no fault, and proves nothing.
pub(super) fn is_allowed(host: &str, bound: IpAddr) -> bool {
    let name = without_port(host);
    if name.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    let Ok(address) = bare.parse::<IpAddr>() else { return false };
    // Who listens on every address wants to be reached by any of them; a number
    // cannot be a foreign name.
    address.is_loopback() || address == bound || bound.is_unspecified()
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') && !name.is_empty() => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    fn check(host: &str, bound: &str, expected: bool) {
        let bound = bound.parse().unwrap_or_else(|_| unreachable!("{bound}"));
        assert_eq!(is_allowed(host, bound), expected, "{host} at {bound}");
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        check("localhost", "127.0.0.1", true);
        check("LocalHost:4680", "127.0.0.1", true);
        check("127.0.0.1:4680", "127.0.0.1", true);
        check("[::1]:4680", "127.0.0.1", true);
        check("[::1]", "::1", true);
        check("192.168.1.5:80", "192.168.1.5", true);
        check("192.168.1.5:80", "0.0.0.0", true);
        check("192.168.1.5:80", "127.0.0.1", false);
        check("evil.example", "127.0.0.1", false);
        check("evil.example:4680", "0.0.0.0", false);
        check("localhost.evil.example", "127.0.0.1", false);
        check("127.0.0.1.evil.example", "127.0.0.1", false);
        check("", "127.0.0.1", false);
        check(":4680", "127.0.0.1", false);
    }
}
