//! What is never told: our own output, other programs' own files, and what an
//! editor writes while it saves.

use std::path::{Path, PathBuf};

/// Paths and names that do not count.
#[derive(Clone, Debug)]
pub(super) struct Ignore {
    root: PathBuf,
    paths: Vec<PathBuf>,
}

impl Ignore {
    /// Ignores these paths, with all below them. Names are looked at below
    /// `root` only, for the root itself may lie in a folder with any name.
    pub fn new(root: PathBuf, paths: Vec<PathBuf>) -> Ignore {
        Ignore { root, paths }
    }

    /// Whether a change of this path does not count.
    pub fn covers(&self, path: &Path) -> bool {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        self.paths.iter().any(|ignored| path.starts_with(ignored))
            || below.iter().any(|name| name.to_str().is_some_and(is_foreign_folder))
            || path.file_name().and_then(|name| name.to_str()).is_some_and(is_editor_file)
    }
}

/// Folders of version control, and the one in which publishing keeps its notes.
fn is_foreign_folder(name: &str) -> bool {
    matches!(name, ".git" | ".hg" | ".jj" | ".svn" | "node_modules")
        || name.starts_with('.') && name.ends_with(".prospectus")
}

/// Files that stand beside a file while it is edited or saved.
fn is_editor_file(name: &str) -> bool {
    let is_vim = name.starts_with('.') && matches!(name.rsplit('.').next(), Some("swp" | "swo" | "swx" | "swpx"));
    let is_emacs = name.starts_with(".#") || name.starts_with('#') && name.ends_with('#');
    let is_jetbrains = name.ends_with("___jb_tmp___") || name.ends_with("___jb_old___");
    let is_gnome = name.starts_with(".goutputstream-");
    let is_kate = name.ends_with(".kate-swp");
    let is_of_system = matches!(name, ".DS_Store" | "Thumbs.db" | "desktop.ini");
    // Vim tries with the name 4913 whether it may write.
    name.ends_with('~') || name == "4913" || is_vim || is_emacs || is_jetbrains || is_gnome || is_kate || is_of_system
}

#[cfg(test)]
mod tests {
    use super::Ignore;

    fn check(path: &str, expected: bool) {
        let ignore = Ignore::new("/home/.git/site".into(), vec!["/home/.git/site/public".into()]);
        assert_eq!(ignore.covers(path.as_ref()), expected, "{path}");
    }

    #[test]
    fn files_of_the_catalog_count_and_others_do_not() {
        check("/home/.git/site/content/courses/optics/en.md", false);
        check("/home/.git/site/prospectus.yaml", false);
        check("/home/.git/site/publications/en.md", false);
        check("/home/.git/site/public", true);
        check("/home/.git/site/public/en/index.html", true);
        check("/home/.git/site/.public.prospectus/manifest", true);
        check("/home/.git/site/.git/index", true);
        check("/home/.git/site/content/.en.md.swp", true);
        check("/home/.git/site/content/en.md~", true);
        check("/home/.git/site/content/4913", true);
        check("/home/.git/site/content/.#en.md", true);
        check("/home/.git/site/content/#en.md#", true);
        check("/home/.git/site/content/en.md___jb_tmp___", true);
    }
}
