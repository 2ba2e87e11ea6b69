//! Measures a build against the least that any generator must do: write the files.
//!
//! ```text
//! benches/run [--rounds N] [--in FOLDER] [COURSES ...]
//! ```
//!
//! Seconds differ from machine to machine and from hour to hour; the ratio of
//! the build to the mere writing of the same bytes on the same disk holds. So
//! the two take turns, and medians are printed. How to read the table:
//! `benches/README.md`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a command")]

use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};

type Outcome<T> = Result<T, Box<dyn Error>>;

struct Arguments {
    rounds: usize,
    folder: PathBuf,
    sizes: Vec<usize>,
}

/// What one run of the program cost.
struct Cost {
    wall: Duration,
    user: Duration,
    system: Duration,
}

/// A built tree, whole in memory.
struct Tree {
    folders: Vec<PathBuf>,
    files: Vec<(PathBuf, Vec<u8>)>,
}

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn measure() -> Outcome<()> {
    let arguments = arguments(std::env::args().skip(1))?;
    println!(
        "| courses | pages | files | MB | build | user | system | peak MB | floor | build/floor | again | one edit |"
    );
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for courses in &arguments.sizes {
        fs::create_dir_all(&arguments.folder)?;
        let place = std::path::absolute(&arguments.folder)?.join(format!("catalog-{courses}"));
        remove(&place)?;
        let row = row(&place, *courses, arguments.rounds);
        remove(&place)?;
        println!("{}", row?);
    }
    Ok(())
}

fn arguments(mut words: impl Iterator<Item = String>) -> Outcome<Arguments> {
    let mut arguments = Arguments { rounds: 5, folder: PathBuf::from("target/measure"), sizes: Vec::new() };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--rounds" => arguments.rounds = words.next().ok_or("--rounds needs a number")?.parse::<usize>()?.max(1),
            "--in" => arguments.folder = words.next().ok_or("--in needs a folder")?.into(),
            number => arguments.sizes.push(number.parse()?),
        }
    }
    if arguments.sizes.is_empty() {
        arguments.sizes = vec![200, 2_000, 10_000];
    }
    // The peak is that of the largest child so far: it is right only when each size is larger than the last.
    arguments.sizes.sort_unstable();
    Ok(arguments)
}

/// Measures one size, and words it as a row of the table.
fn row(place: &Path, courses: usize, rounds: usize) -> Outcome<String> {
    let (catalog, site, copy) = (place.join("catalog"), place.join("site"), place.join("copy"));
    let size = courses.to_string();
    run(sibling("synthesize")?, &[OsStr::new("--courses"), size.as_ref(), catalog.as_os_str()])?;

    let (mut builds, mut floors) = (Vec::new(), Vec::new());
    let mut tree = Tree { folders: Vec::new(), files: Vec::new() };
    for round in 0..rounds {
        remove(&site)?;
        settle()?;
        builds.push(build(&catalog, &site)?);
        if round == 0 {
            tree = Tree::read(&site)?;
        }
        remove(&copy)?;
        settle()?;
        floors.push(tree.write(&copy)?);
    }
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss() / 1024;
    let again = median((0..rounds).map(|_| build(&catalog, &site).map(|cost| cost.wall)).collect::<Outcome<_>>()?);
    let edited = median((0..rounds).map(|round| edited(&catalog, &site, round)).collect::<Outcome<_>>()?);

    let wall = median(builds.iter().map(|cost| cost.wall).collect());
    let floor = median(floors);
    let pages = tree.files.iter().filter(|(path, _)| path.extension() == Some(OsStr::new("html"))).count();
    let bytes: usize = tree.files.iter().map(|(_, bytes)| bytes.len()).sum();
    Ok(format!(
        "| {courses} | {pages} | {} | {} | {:.2} s | {:.2} s | {:.2} s | {peak} | {:.2} s | **{:.2}** | {:.2} s | {:.2} s |",
        tree.files.len(),
        bytes / 1_000_000,
        wall.as_secs_f64(),
        median(builds.iter().map(|cost| cost.user).collect()).as_secs_f64(),
        median(builds.iter().map(|cost| cost.system).collect()).as_secs_f64(),
        floor.as_secs_f64(),
        wall.as_secs_f64() / floor.as_secs_f64(),
        again.as_secs_f64(),
        edited.as_secs_f64(),
    ))
}

fn build(catalog: &Path, site: &Path) -> Outcome<Cost> {
    let before = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let start = Instant::now();
    let binary = sibling("../prospectus")?;
    run(
        binary,
        &[OsStr::new("build"), "--root".as_ref(), catalog.as_os_str(), "--output-dir".as_ref(), site.as_os_str()],
    )?;
    let wall = start.elapsed();
    let after = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let spent = |time: fn(&nix::sys::resource::Usage) -> nix::sys::time::TimeVal| {
        let microseconds = |usage| i128::from(time(usage).tv_sec()) * 1_000_000 + i128::from(time(usage).tv_usec());
        Duration::from_micros(u64::try_from(microseconds(&after) - microseconds(&before)).unwrap_or(0))
    };
    Ok(Cost { wall, user: spent(|usage| usage.user_time()), system: spent(|usage| usage.system_time()) })
}

/// A build after one sentence of one course has changed.
fn edited(catalog: &Path, site: &Path, round: usize) -> Outcome<Duration> {
    let file = catalog.join("content/courses/statistics-00001/es.md");
    let mut text = fs::read_to_string(&file)?;
    text.push_str(&"\nEsta frase es nueva.\n".repeat(round % 2 + 1));
    fs::write(&file, text)?;
    Ok(build(catalog, site)?.wall)
}

/// Another program of the same build of the project.
fn sibling(name: &str) -> io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("").join(name))
}

fn run(program: PathBuf, arguments: &[&OsStr]) -> Outcome<()> {
    let outcome = Command::new(&program).args(arguments).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let outcome =
        outcome.map_err(|error| format!("{}: {error}; use benches/run, which builds it", program.display()))?;
    if outcome.status.success() {
        return Ok(());
    }
    let report = String::from_utf8_lossy(&outcome.stderr);
    Err(format!("{} ended with {}:\n{}", program.display(), outcome.status, report.get(..2_000).unwrap_or(&report))
        .into())
}

/// Lets the disk finish what it was given before, so that it is not charged to what comes next.
fn settle() -> Outcome<()> {
    run("sync".into(), &[])
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Tree {
    fn read(root: &Path) -> Outcome<Self> {
        let mut tree = Self { folders: Vec::new(), files: Vec::new() };
        for entry in walkdir::WalkDir::new(root).sort_by_file_name() {
            let entry = entry?;
            let path = entry.path().strip_prefix(root)?.to_owned();
            if entry.file_type().is_dir() {
                tree.folders.push(path);
            } else {
                tree.files.push((path, fs::read(entry.path())?));
            }
        }
        Ok(tree)
    }

    /// Writes everything with two threads, folders included; the time it took.
    fn write(&self, root: &Path) -> io::Result<Duration> {
        let start = Instant::now();
        // Parents come before their children in the list.
        for folder in &self.folders {
            fs::create_dir(root.join(folder))?;
        }
        let half = self.files.len().div_ceil(2).max(1);
        thread::scope(|scope| {
            let writers: Vec<_> = self
                .files
                .chunks(half)
                .map(|files| {
                    scope.spawn(move || files.iter().try_for_each(|(path, bytes)| fs::write(root.join(path), bytes)))
                })
                .collect();
            writers
                .into_iter()
                .try_for_each(|writer| writer.join().map_err(|_| io::Error::other("a writer gave up"))?)
        })?;
        Ok(start.elapsed())
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
