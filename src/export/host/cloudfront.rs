//! `cloudfront-function.js` and `cloudfront-headers.json`: for S3 behind CloudFront.
//!
//! One function answers requests (redirects, what is gone, the language at the root, `index.html`) and completes
//! responses (how long files are kept, their language). It may have 10 KB; a page leads on from each old address that
//! finds no room in it, and what is gone then has no answer but that there is nothing.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::export::host::moved::Moved;
use crate::export::host::moved::moved;
use crate::export::host::negotiation::{COOKIE, homes, named};
use crate::export::host::policy::{
    ASKED_ANEW, KEPT, NAMED_BY_CONTENT, PERMISSIONS, POLICY, REFERRER, VARY, folders, https_only,
};
use crate::export::host::rule::{Rule, rules};
use crate::export::host::spelling::{encoded, served};
use crate::world::World;

/// The name of the function in the output.
pub(super) const FUNCTION: &str = "cloudfront-function.js";

/// The name of the policy in the output.
pub(super) const HEADERS: &str = "cloudfront-headers.json";

/// How many bytes a function may have.
pub(super) const MOST_BYTES: usize = 10 * 1024;

/// The function, and the redirects that find no room in it.
pub(super) fn function(world: &World) -> (String, Vec<Moved>) {
    let rest = rest(world);
    let mut room = MOST_BYTES.saturating_sub(HEAD.len() + BEFORE.len() + AFTER.len() + rest.len());
    let (mut lines, mut said) = (String::new(), Vec::new());
    for rule in rules(world) {
        let line = line(&rule);
        if line.len() <= room {
            room -= line.len();
            lines.push_str(&line);
            said.push(rule.at);
        }
    }
    let others = moved(world).into_iter().filter(|one| !said.contains(&one.at)).collect();
    (format!("{HEAD}{BEFORE}{lines}{AFTER}{rest}"), others)
}

const HEAD: &str = "// For CloudFront, runtime cloudfront-js-2.0: for viewer requests and viewer responses.\n";
const BEFORE: &str = "// The new address of each old one; 0: it is gone.\nconst MOVED = {\n";
const AFTER: &str = "};\n";

fn line(rule: &Rule) -> String {
    let to = rule.to.as_ref().map_or(json!(0), |to| json!(to));
    format!("{}:{to},\n", json!(rule.from))
}

/// All of the function but the redirects.
fn rest(world: &World) -> String {
    let homes: Map<String, Value> =
        homes(world).into_iter().map(|(folder, home)| (folder, json!(encoded(&home)))).collect();
    let named: Map<String, Value> = named(world)
        .into_iter()
        .map(|one| (one.name, one.home.map_or(json!(0), |home| json!(encoded(&home)))))
        .collect();
    let base = served(world.site.base.path());
    let tags: Vec<[String; 3]> =
        folders(world).into_iter().map(|one| [one.path, one.tag, encoded(&one.not_found)]).collect();
    let mut text = String::new();
    let mut constant = |name: &str, value: &Value| {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "const {name} = {value};");
    };
    constant("BASE", &json!(base));
    constant("HOMES", &Value::Object(homes));
    constant("NAMED", &Value::Object(named));
    constant("FOLDERS", &json!(tags));
    constant("KEPT", &json!(NAMED_BY_CONTENT.map(|folder| format!("{base}{folder}/"))));
    constant("OURS", &json!([FUNCTION, HEADERS].map(|name| format!("{base}{name}"))));
    let script = SCRIPT.replace("{COOKIE}", COOKIE).replace("{KEPT}", KEPT).replace("{ANEW}", ASKED_ANEW);
    text.push_str(&script.replace("{VARY}", &VARY.to_ascii_lowercase()));
    text
}

const SCRIPT: &str = include_str!("cloudfront.js");

/// The headers, as `aws cloudfront create-response-headers-policy` reads them.
pub(super) fn headers(world: &World) -> String {
    let mut security = json!({
        "ContentSecurityPolicy": { "Override": true, "ContentSecurityPolicy": POLICY },
        "ContentTypeOptions": { "Override": true },
        "ReferrerPolicy": { "Override": true, "ReferrerPolicy": REFERRER },
    });
    if let Some(seconds) = https_only(world) {
        security["StrictTransportSecurity"] = json!({ "Override": true, "IncludeSubdomains": false, "Preload": false, "AccessControlMaxAgeSec": seconds });
    }
    let custom = json!([{ "Header": "Permissions-Policy", "Value": PERMISSIONS, "Override": true }]);
    let policy = json!({
        "Name": "prospectus",
        "Comment": "Headers of a catalog",
        "SecurityHeadersConfig": security,
        "CustomHeadersConfig": { "Quantity": 1, "Items": custom },
    });
    format!("{policy:#}\n")
}
