//! A build that is killed leaves the old site, or the next one completes it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use scraper::{Html, Selector};

use crate::support::{assert_same_files, files, program, run, write_catalog};

const KILLS: u32 = 50;

/// Two versions of a catalog: every page, the style sheet and an address differ.
struct Versions {
    _folder: tempfile::TempDir,
    roots: [PathBuf; 2],
    trees: [BTreeMap<String, Vec<u8>>; 2],
    output: PathBuf,
}

impl Versions {
    fn make() -> Versions {
        let folder = tempfile::tempdir().expect("a folder");
        let roots = ["one", "two"].map(|name| folder.path().join(name));
        let mut trees = Vec::new();
        for (root, word) in roots.iter().zip(["First", "Second"]) {
            write_catalog(&catalog(word), root);
            // The second build knows the addresses that the first one recorded, as all later ones do.
            let clean = folder.path().join(format!("clean-{word}"));
            let again = folder.path().join(format!("again-{word}"));
            for output in [&clean, &again] {
                run(program().arg("build").arg("--root").arg(root).arg("-o").arg(output));
            }
            trees.push(files(&again));
        }
        let trees: [BTreeMap<String, Vec<u8>>; 2] = trees.try_into().expect("two");
        assert!(trees[0].len() > 40 && trees[0] != trees[1]);
        Versions { output: folder.path().join("public"), _folder: folder, roots, trees }
    }

    fn build(&self, version: usize) -> std::process::Command {
        let mut command = program();
        command.arg("build").arg("--root").arg(&self.roots[version]).arg("-o").arg(&self.output);
        command
    }
}

fn catalog(word: &str) -> String {
    let mut text = "-- prospectus.yaml --\nlocales: [en]\n-- themes/default/static/site.css --\n".to_owned();
    text.push_str(&format!("/* {word} */ body {{ margin: 0 }}\n"));
    for at in 0..20 {
        text.push_str(&format!(
            "-- content/courses/c{at}/course.yaml --\ncode: C{at}\nlevel: beginner\nformat: online\n"
        ));
        text.push_str("pacing: self\nweeks: 2\nhours_per_week: 2-3\ntopics: []\n");
        let slug = if at % 5 == 0 { word } else { "Course" };
        text.push_str(&format!(
            "-- content/courses/c{at}/en.md --\n---\ntitle: {slug} {at}\nsummary: About it.\n---\n"
        ));
        text.push_str(&format!("{word} words.\n\n![A drawing](drawing.svg)\n"));
        text.push_str(&format!("-- content/courses/c{at}/drawing.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" "));
        text.push_str(&format!("width=\"9\" height=\"{}\"><title>{word}</title></svg>\n", at + 1));
    }
    text
}

/// Numbers that nobody chose; the seed is told when something fails.
struct Dice(u64);

impl Dice {
    fn new() -> Dice {
        let seed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time");
        Dice(seed.as_nanos() as u64 | 1)
    }

    /// From 0 to 1.
    fn roll(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[test]
fn killed_builds_leave_the_old_site_or_the_next_build_makes_the_new_one() {
    let versions = Versions::make();
    let start = Instant::now();
    run(&mut versions.build(0));
    let usual = start.elapsed();
    let mut dice = Dice::new();
    let mut standing = Some(0);
    let mut between = 0;
    for kill in 0..KILLS {
        // Every fourth time there is no site yet.
        if kill % 4 == 0 {
            fs::remove_dir_all(&versions.output).expect("removed");
            let _ = fs::remove_dir_all(versions.output.with_file_name(".public.prospectus"));
            standing = None;
        }
        let next = standing.map_or(0, |old| 1 - old);
        let seed = dice.0;
        let story = format!("kill {kill}, {standing:?} to {next}, seed {seed}");
        interrupt(&versions, next, usual, kill, &mut dice);

        let left = files(&versions.output);
        assert_whole_pages(&versions.output, &left, &story);
        let is_old = match standing {
            None => left.is_empty(),
            Some(old) => left == versions.trees[old],
        };
        if !is_old && left != versions.trees[next] {
            between += 1;
            assert!(standing.is_some(), "{story}: half of a first site stands");
        }
        run(&mut versions.build(next));
        assert_same_files(&versions.trees[next], &files(&versions.output), &story);
        assert_nothing_is_left_over(&versions.output, &story);
        standing = Some(next);
    }
    println!("{between} of {KILLS} builds were killed between the two sites");
}

/// Starts a build and kills it: half of them at any instant, half of them while
/// they move files into place.
fn interrupt(versions: &Versions, next: usize, usual: Duration, kill: u32, dice: &mut Dice) {
    let mut child = versions.build(next).stderr(Stdio::null()).spawn().expect("the program starts");
    if kill.is_multiple_of(2) {
        sleep(usual.mul_f64(dice.roll() * 1.1));
    } else {
        let state = versions.output.with_file_name(".public.prospectus");
        let limit = Instant::now() + usual * 4;
        while !state.join("journal").exists() && Instant::now() < limit {
            if child.try_wait().expect("a state").is_some() {
                return;
            }
            std::hint::spin_loop();
        }
        sleep(Duration::from_micros((dice.roll() * 4000.0) as u64));
    }
    // SIGKILL, which no program can hear.
    let _ = child.kill();
    child.wait().expect("an end");
}

/// Every page that stands is whole, and so is all it is shown with.
fn assert_whole_pages(output: &Path, left: &BTreeMap<String, Vec<u8>>, story: &str) {
    let assets = Selector::parse("link[rel=stylesheet], link[rel=icon], script[src], img[src]").expect("a selector");
    for (path, bytes) in left.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = std::str::from_utf8(bytes).expect("text");
        assert!(text.trim_end().ends_with("</html>"), "{story}: {path} is cut off");
        for element in Html::parse_document(text).select(&assets) {
            let address = element.attr("href").or(element.attr("src")).unwrap_or_default();
            let Some(file) = address.strip_prefix('/') else { continue };
            assert!(output.join(file).is_file(), "{story}: {path} refers to {address}, which is not there");
        }
    }
}

/// The state folder holds what the next build needs and nothing staged.
fn assert_nothing_is_left_over(output: &Path, story: &str) {
    let state = files(&output.with_file_name(".public.prospectus"));
    let staged: Vec<&String> = state.keys().filter(|path| path.contains('/') || path.contains("journal")).collect();
    assert!(staged.is_empty(), "{story}: left over {staged:?}");
}
