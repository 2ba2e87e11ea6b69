//! Pages in old places that lead to the new ones, for hosts that read no rules.

use crate::export::host::HostFile;
use crate::export::host::moved::Moved;
use crate::locale::LocaleId;
use crate::output::escape;
use crate::url::UrlPath;
use crate::world::World;

/// A page for each address that leads on. What is gone has none, and the host answers that
/// there is nothing.
pub(super) fn files(moved: &[Moved]) -> Vec<(HostFile, String)> {
    let stubs = moved.iter().filter(|one| one.to.is_some()).filter_map(|one| {
        let path = UrlPath::from_text(&one.path)?;
        Some((HostFile::Stub(one.at), path.output_path()))
    });
    stubs.collect()
}

pub(super) fn page(moved: &Moved, world: &World) -> String {
    let to = moved.to.as_deref().unwrap_or_default();
    let absolute = match (world.site.base.origin(), to.starts_with('/')) {
        (Some(origin), true) => format!("{origin}{to}"),
        _ => to.to_owned(),
    };
    let locale = world.site.locales.get(moved.locale.unwrap_or(LocaleId::DEFAULT));
    let (lang, dir) = (locale.tag(), locale.direction());
    let (to, absolute) = (escape(to), escape(&absolute));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{absolute}</title>\n\
         <meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"{absolute}\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={to}\">\n</head>\n\
         <body><p><a href=\"{to}\">{absolute}</a></p></body>\n</html>\n"
    )
}
