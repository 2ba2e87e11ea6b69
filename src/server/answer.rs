//! From a request to a response.

use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;

use http_body_util::{Either, Full};
use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};
use hyper::{Method, Request, StatusCode};

use crate::server::host;
use crate::server::reload::{Events, Reloader, SCRIPT};
use crate::server::site::{Response, Site};
use crate::server::target::{self, Target};

/// A page or file, or a stream of changes.
pub(super) type Answer = hyper::Response<Either<Full<Bytes>, Events>>;

/// What every request is answered from.
pub(super) struct Desk {
    pub site: Arc<dyn Site>,
    /// The path of the site on its host, with `/` at both ends.
    pub base: String,
    pub bound: IpAddr,
    pub reloader: Reloader,
}

/// Answers one request; never fails.
pub(super) async fn answer<B>(desk: Arc<Desk>, request: Request<B>) -> Result<Answer, Infallible> {
    if !is_ours(&desk, &request) {
        return Ok(words(StatusCode::FORBIDDEN, "This server answers only requests that name it as their host.\n"));
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut answer = words(StatusCode::METHOD_NOT_ALLOWED, "This server only reads.\n");
        answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Ok(answer);
    }
    let uri = request.uri();
    Ok(match Target::read(uri.path(), &desk.base) {
        Target::Bad => words(StatusCode::BAD_REQUEST, "This is no path of a site.\n"),
        Target::Base => redirect(&desk.base),
        Target::Script => {
            plain(StatusCode::OK, "text/javascript; charset=utf-8", Bytes::from_static(SCRIPT.as_bytes()))
        }
        Target::Events => events(&desk, request.method(), uri.query()),
        Target::Outside => {
            let path = uri.path().trim_start_matches('/').to_owned();
            off_thread(move || finish(&desk, |site| site.not_found(&path))).await
        }
        Target::Site(path) => {
            let (path, here) = (path.into_owned(), uri.clone());
            off_thread(move || from_site(&desk, &path, &here)).await
        }
    })
}

/// Whether the request names us as its host, in its header and, where it has
/// one, in its address.
fn is_ours<B>(desk: &Desk, request: &Request<B>) -> bool {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let in_address = request.uri().host();
    host.or(in_address).is_some()
        && host.is_none_or(|host| host::is_allowed(host, desk.bound))
        && in_address.is_none_or(|host| host::is_allowed(host, desk.bound))
}

/// Making a page may take its time; other requests go on meanwhile.
async fn off_thread(make: impl FnOnce() -> Answer + Send + 'static) -> Answer {
    let made = tokio::task::spawn_blocking(make).await;
    made.unwrap_or_else(|_| words(StatusCode::INTERNAL_SERVER_ERROR, "This page could not be made.\n"))
}

fn from_site(desk: &Desk, path: &str, here: &hyper::Uri) -> Answer {
    // The version is read before the page is made; see `Reloader::version`.
    let version = desk.reloader.version();
    if let Some(response) = desk.site.get(path) {
        return file(response, &version);
    }
    let is_file_path = !path.is_empty() && !path.ends_with('/');
    if is_file_path && desk.site.get(&format!("{path}/")).is_some() {
        let query = here.query().map(|query| format!("?{query}")).unwrap_or_default();
        return redirect(&format!("{}/{query}", here.path()));
    }
    file(desk.site.not_found(path), &version)
}

fn finish(desk: &Desk, make: impl FnOnce(&dyn Site) -> Response) -> Answer {
    let version = desk.reloader.version();
    file(make(&*desk.site), &version)
}

fn file(response: Response, version: &str) -> Answer {
    let status = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let bytes = if response.content_type.starts_with("text/html") {
        Bytes::from(with_script(&response.bytes, version))
    } else {
        Bytes::from_owner(response.bytes)
    };
    plain(status, response.content_type, bytes)
}

/// Puts the script before the end of the body, or at the end of a page without.
fn with_script(page: &[u8], version: &str) -> Vec<u8> {
    let script = format!("<script src=\"{}?v={version}\" defer></script>", target::SCRIPT);
    let at = memchr::memmem::rfind(page, b"</body>").unwrap_or(page.len());
    [&page[..at], script.as_bytes(), &page[at..]].concat()
}

fn events(desk: &Desk, method: &Method, query: Option<&str>) -> Answer {
    let version = query.and_then(|query| query.split('&').find_map(|part| part.strip_prefix("v=")));
    let mut answer = plain(StatusCode::OK, "text/event-stream", Bytes::new());
    if method == Method::GET {
        *answer.body_mut() = Either::Right(desk.reloader.connect(version.unwrap_or_default()));
    }
    answer
}

/// For now: a browser must not keep what the next edit may change.
fn redirect(path: &str) -> Answer {
    let mut answer = words(StatusCode::FOUND, "");
    // A path that came in as a header goes out as one.
    if let Ok(path) = HeaderValue::from_str(path) {
        answer.headers_mut().insert(header::LOCATION, path);
    }
    answer
}

fn words(status: StatusCode, text: &'static str) -> Answer {
    plain(status, "text/plain; charset=utf-8", Bytes::from_static(text.as_bytes()))
}

fn plain(status: StatusCode, content_type: &'static str, bytes: Bytes) -> Answer {
    let mut answer = hyper::Response::new(Either::Left(Full::new(bytes)));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    answer
}

#[cfg(test)]
mod tests {
    use super::with_script;

    fn check(page: &str, expected: &str) {
        let found = with_script(page.as_bytes(), "7-1").escape_ascii().to_string();
        let script = "<script src=\"/__prospectus/reload.js?v=7-1\" defer></script>";
        assert_eq!(found, expected.replace('#', script).as_bytes().escape_ascii().to_string(), "{page}");
    }

    #[test]
    fn the_script_stands_before_the_last_end_of_a_body() {
        check("<body>a</body></html>", "<body>a#</body></html>");
        check("<pre></body></pre></body>", "<pre></body></pre>#</body>");
        check("a page", "a page#");
    }
}
