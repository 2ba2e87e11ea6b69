//! The site as files for the disk, and as answers for a browser.

use std::sync::{Arc, OnceLock};

use crate::diag::{Code, Diagnostic, Place};
use crate::export::{Export, is_text};
use crate::load::{Asset, AssetId};
use crate::locale::LocaleId;
use crate::output::{Encoding, plain_page};
use crate::picture::scaled;
use crate::pipeline::Observer;
use crate::publish::{Phase, Tree};
use crate::render::Renderer;
use crate::routes::{FeedFormat, Page, Route, SEARCH_FOLDER, text_twin};
use crate::search::{SearchFile, search_files};
use crate::server::{Response, Site};

/// Every file of the site, made when it is asked for.
pub struct SiteTree<'a> {
    renderer: &'a Renderer,
    files: Vec<(String, File)>,
    search: Vec<SearchFile>,
    encodings: Vec<Encoding>,
}

/// What a file is made from.
#[derive(Clone, Copy, Debug)]
enum File {
    Asset(AssetId),
    /// The position of a route.
    Page(usize),
    Export(Export),
    /// The text of a page, by the position of its route.
    Twin(usize),
    /// The position of a file of the search indexes.
    Search(usize),
    /// A picture in this width.
    Picture(AssetId, u32),
    /// The social card of a page.
    Card(LocaleId, Page),
}

/// Pictures that are made, with their paths.
fn made_pictures(renderer: &Renderer) -> Vec<(String, File)> {
    let pictures = renderer.world().site.pictures.all();
    let pictures = pictures.map(|one| (one.path.output_path(), File::Picture(one.asset, one.width)));
    let cards = renderer.cards().into_iter().map(|(locale, page, path)| (path.output_path(), File::Card(locale, page)));
    pictures.chain(cards).collect()
}

/// The pages that are written as plain text too, with the paths of these texts.
fn twins(renderer: &Renderer) -> impl Iterator<Item = (String, File)> + '_ {
    let world = renderer.world();
    let routes = world.site.routes.iter().enumerate().filter(|(_, route)| world.has_text_twin(route));
    routes.map(|(at, route)| (text_twin(route).output_path(), File::Twin(at)))
}

impl<'a> SiteTree<'a> {
    /// The files of a site.
    pub fn new(renderer: &'a Renderer) -> SiteTree<'a> {
        let site = &renderer.world().site;
        let assets = site.assets.iter().map(|(&id, path)| (path.output_path(), File::Asset(id)));
        let pages = site.routes.iter().enumerate().map(|(at, route)| (route.path.output_path(), File::Page(at)));
        let exports = Export::all(renderer.world()).into_iter().map(|(export, path)| (path, File::Export(export)));
        let search = search_files(renderer.world());
        let indexes = search.iter().enumerate().map(|(at, file)| (file.path.clone(), File::Search(at)));
        let mut files: Vec<(String, File)> = assets.chain(pages).chain(exports).chain(indexes).collect();
        files.extend(made_pictures(renderer));
        files.extend(twins(renderer));
        // Two names for the same bytes are one file.
        files.sort_by(|a, b| a.0.cmp(&b.0));
        files.dedup_by(|a, b| a.0 == b.0);
        let encodings = renderer.world().settings.encodings().collect();
        SiteTree { renderer, files, search, encodings }
    }
}

/// Makes every page and keeps none: what is wrong with those that fail.
pub(super) fn page_faults(renderer: &Renderer) -> Vec<Diagnostic> {
    use rayon::prelude::*;
    let routes = renderer.world().site.routes.par_iter();
    let fault = |out: &mut Vec<u8>, route: &Route| {
        out.clear();
        renderer.render(route, out).err()
    };
    routes.map_init(Vec::new, fault).flatten().collect()
}

impl Tree for SiteTree<'_> {
    fn len(&self) -> usize {
        self.files.len()
    }

    fn path(&self, at: usize) -> &str {
        &self.files[at].0
    }

    fn phase(&self, at: usize) -> Phase {
        match self.files[at].1 {
            File::Asset(_) | File::Picture(..) | File::Card(..) => Phase::Asset,
            File::Page(_) | File::Twin(_) => Phase::Page,
            File::Export(_) => Phase::Index,
            File::Search(search) if self.search[search].is_first => Phase::Index,
            File::Search(_) => Phase::Asset,
        }
    }

    fn is_named_by_content(&self, at: usize) -> bool {
        matches!(self.files[at].1, File::Picture(..) | File::Card(..))
    }

    fn encodings(&self, at: usize) -> &[Encoding] {
        if is_text(self.path(at)) { &self.encodings } else { &[] }
    }

    fn bytes(&self, at: usize, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        write(self.renderer, &self.search, self.files[at].1, out)
    }
}

/// A site that can no longer be made once it is stopped, so that none of it is
/// published.
pub(super) struct Stoppable<'a> {
    pub tree: SiteTree<'a>,
    pub observer: &'a dyn Observer,
}

impl Tree for Stoppable<'_> {
    fn len(&self) -> usize {
        self.tree.len()
    }

    fn path(&self, at: usize) -> &str {
        self.tree.path(at)
    }

    fn phase(&self, at: usize) -> Phase {
        self.tree.phase(at)
    }

    fn is_named_by_content(&self, at: usize) -> bool {
        self.tree.is_named_by_content(at)
    }

    fn encodings(&self, at: usize) -> &[Encoding] {
        self.tree.encodings(at)
    }

    fn bytes(&self, at: usize, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        if self.observer.is_stopped() {
            let place = Place::Path(self.path(at).to_owned());
            return Err(Diagnostic::new(Code::OUTPUT_UNWRITABLE, place, "the build was interrupted"));
        }
        self.tree.bytes(at, out)
    }
}

fn write(renderer: &Renderer, search: &[SearchFile], file: File, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
    match file {
        File::Page(at) => renderer.render(&renderer.world().site.routes[at], out),
        File::Twin(at) => {
            let world = renderer.world();
            let mut page = Vec::new();
            renderer.render(&world.site.routes[at], &mut page)?;
            let origin = world.site.base.origin().unwrap_or_default();
            out.extend_from_slice(plain_page(&String::from_utf8_lossy(&page), origin).as_bytes());
            Ok(())
        }
        File::Export(export) => {
            export.write(renderer.world(), out);
            Ok(())
        }
        File::Search(at) => {
            out.extend_from_slice(&search[at].bytes);
            Ok(())
        }
        File::Asset(id) => {
            out.extend_from_slice(&bytes_of(renderer.world().assets.get(id))?);
            Ok(())
        }
        File::Picture(id, width) => {
            let asset = renderer.world().assets.get(id);
            let made = scaled(&bytes_of(asset)?, width).map_err(|error| {
                let message = format!("the image cannot be read: {error}");
                let fault = Diagnostic::new(Code::MEDIA_BROKEN_IMAGE, Place::Path(asset.path.clone()), message);
                fault.help("save it again as PNG, JPEG or WebP")
            })?;
            out.extend_from_slice(&made);
            Ok(())
        }
        File::Card(locale, page) => {
            out.extend_from_slice(&renderer.paint(locale, page)?);
            Ok(())
        }
    }
}

fn bytes_of(asset: &Asset) -> Result<Vec<u8>, Diagnostic> {
    asset.bytes().map_err(|error| {
        let message = format!("cannot read the file: {error}");
        Diagnostic::new(Code::LOAD_UNREADABLE, Place::Path(asset.path.clone()), message)
    })
}

/// A picture that is made, and its bytes once it is.
type Picture = (File, OnceLock<Arc<[u8]>>);

/// The site for a browser: each page is made when it is asked for.
pub struct Preview {
    renderer: Arc<Renderer>,
    assets: std::collections::HashMap<String, AssetId>,
    /// Pictures that are made; each is kept once somebody saw it.
    pictures: std::collections::HashMap<String, Picture>,
    exports: std::collections::HashMap<String, Export>,
    /// Pages as plain text.
    twins: std::collections::HashMap<String, File>,
    /// Made when somebody searches.
    search: OnceLock<Vec<SearchFile>>,
}

impl Preview {
    /// The answers of a site.
    pub fn new(renderer: Arc<Renderer>) -> Preview {
        let assets = renderer.world().site.assets.iter().map(|(&id, path)| (path.output_path(), id)).collect();
        let exports = Export::all(renderer.world()).into_iter().map(|(export, path)| (path, export)).collect();
        let twins = twins(&renderer).collect();
        let pictures =
            made_pictures(&renderer).into_iter().map(|(path, file)| (path, (file, OnceLock::new()))).collect();
        Preview { renderer, assets, pictures, exports, twins, search: OnceLock::new() }
    }

    /// The page or file at a path of the site, as [`Site::get`] takes it; or
    /// why it cannot be made.
    pub fn find(&self, path: &str) -> Option<Result<Response, Diagnostic>> {
        let site = &self.renderer.world().site;
        if let Some(route) = site.find(&format!("/{path}")) {
            return Some(self.page(route, 200));
        }
        if let Some(&asset) = self.assets.get(path) {
            return Some(self.file(File::Asset(asset), path));
        }
        if let Some((file, kept)) = self.pictures.get(path) {
            return Some(self.picture(*file, kept, path));
        }
        if path.strip_prefix(SEARCH_FOLDER).is_some_and(|rest| rest.starts_with('/')) {
            let search = self.search.get_or_init(|| search_files(self.renderer.world()));
            let at = search.iter().position(|file| file.path == path)?;
            return Some(self.file(File::Search(at), path));
        }
        let page = path.ends_with('/').then(|| format!("{path}index.html"));
        let path = page.as_deref().unwrap_or(path);
        if let Some(&twin) = self.twins.get(path) {
            return Some(self.file(twin, path));
        }
        self.exports.get(path).map(|&export| self.file(File::Export(export), path))
    }

    /// What to show at a path where there is nothing, in the language of the
    /// path; or why it cannot be made.
    pub fn find_not_found(&self, path: &str) -> Result<Response, Diagnostic> {
        let site = &self.renderer.world().site;
        let locale = site.locales.of_address(path).unwrap_or(LocaleId::DEFAULT);
        match site.route(Page::NotFound, locale) {
            Some(route) => self.page(route, 404),
            None => Ok(Response {
                bytes: Arc::from(&b"not found"[..]),
                content_type: "text/plain; charset=utf-8",
                status: 404,
            }),
        }
    }

    fn page(&self, route: &Route, status: u16) -> Result<Response, Diagnostic> {
        let mut bytes = Vec::new();
        self.renderer.render(route, &mut bytes)?;
        Ok(Response { bytes: bytes.into(), content_type: "text/html; charset=utf-8", status })
    }

    fn picture(&self, file: File, kept: &OnceLock<Arc<[u8]>>, path: &str) -> Result<Response, Diagnostic> {
        let bytes = match kept.get() {
            Some(bytes) => bytes.clone(),
            None => {
                let made = self.file(file, path)?.bytes;
                kept.get_or_init(|| made).clone()
            }
        };
        Ok(Response { bytes, content_type: content_type(path), status: 200 })
    }

    fn file(&self, file: File, path: &str) -> Result<Response, Diagnostic> {
        let mut bytes = Vec::new();
        let search = self.search.get().map_or(&[][..], Vec::as_slice);
        write(&self.renderer, search, file, &mut bytes)?;
        Ok(Response { bytes: bytes.into(), content_type: content_type(path), status: 200 })
    }
}

impl Site for Preview {
    fn get(&self, path: &str) -> Option<Response> {
        Some(self.find(path)?.unwrap_or_else(|fault| failed(&fault)))
    }

    fn not_found(&self, path: &str) -> Response {
        self.find_not_found(path).unwrap_or_else(|fault| failed(&fault))
    }
}

/// A page that could not be made says why.
fn failed(fault: &Diagnostic) -> Response {
    let help = fault.help.as_deref().unwrap_or_default();
    let words = crate::output::escape(&fault.message).into_owned();
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{code}</title></head>\
         <body><h1>{code}</h1><p>{words}</p><p>{help}</p></body></html>",
        code = fault.code.name(),
        help = crate::output::escape(help),
    );
    Response { bytes: html.into_bytes().into(), content_type: "text/html; charset=utf-8", status: 500 }
}

fn content_type(path: &str) -> &'static str {
    // A feed is told from other files of its syntax by its name.
    for format in FeedFormat::ALL {
        if path.rsplit('/').next() == Some(format.file_name()) {
            return format.content_type();
        }
    }
    match path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "xml" => "application/xml; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
