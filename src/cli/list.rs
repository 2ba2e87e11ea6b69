//! `prospectus list`

use crate::cli::arguments::{About, Format, Global, List, ListFormat, Listed, Moment, Site, Until};
use crate::cli::command::{Outcome, options};
use crate::cli::report::{Report, counts};
use crate::diag::nearest;
use crate::locale::Locale;
use crate::pipeline::{Options, Prepared, prepare};
use crate::rules::Status;
use crate::tables::{
    self, CourseFilter, DateFilter, PageFilter, ProgramFilter, RunFilter, Table, Unknown, credentials, people,
};
use crate::world::World;

pub(super) fn run(global: &Global, list: &List) -> Outcome {
    let listing = list.what.listing();
    let written = |world: &World, _: &Options| {
        let table = table(world, &list.what)?;
        Ok(match listing.format {
            ListFormat::Table => table.text(),
            ListFormat::Json => table.json(),
            ListFormat::Csv => table.csv(),
        })
    };
    tell(global, &listing.moment, written)
}

/// Tells what is asked of a catalog. One with faults answers with what is sound.
pub(super) fn tell(
    global: &Global,
    moment: &Moment,
    answer: impl Fn(&World, &Options) -> Result<String, Unknown>,
) -> Outcome {
    let report = Report::new(global, Format::Text);
    let options = match options(global, &Site { base_url: None, as_of: moment.as_of, drafts: moment.drafts }) {
        Ok(options) => options,
        Err(fault) => {
            report.print_one(fault);
            return Outcome::CannotWork;
        }
    };
    let Prepared { sources, found, renderer } = prepare(&options);
    let Some(renderer) = renderer else {
        report.print(&found, &sources);
        return Outcome::CannotWork;
    };
    match answer(renderer.world(), &options) {
        Err(unknown) => {
            report.complain(&complaint(&unknown));
            Outcome::CannotWork
        }
        Ok(text) => {
            report.tell(&text);
            if !found.has_errors() {
                return Outcome::Fine;
            }
            report.say(&format!("{}: what is faulty is left out; `prospectus check` tells of it", counts(&found)));
            Outcome::Findings
        }
    }
}

fn table(world: &World, what: &Listed) -> Result<Table, Unknown> {
    match what {
        Listed::Courses(list) => {
            tables::courses(world, &course_filter(list.language.as_ref(), list.status, &list.about))
        }
        Listed::Runs(list) => {
            let courses = course_filter(list.language.as_ref(), list.status, &list.about);
            tables::runs(world, &RunFilter { courses, course: list.course.clone() })
        }
        Listed::Programs(list) => {
            let (kind, topic, level) = (list.kind.clone(), list.topic.clone(), list.level.clone());
            tables::programs(world, &ProgramFilter { kind, language: list.language.clone(), topic, level })
        }
        Listed::Credentials(list) => credentials(world, list.kind.as_ref()),
        Listed::People(list) => people(world, list.unit.as_ref()),
        Listed::Pages(list) => {
            tables::pages(world, &PageFilter { kind: list.kind.clone(), language: list.language.clone() })
        }
        Listed::Urls(list) => {
            tables::urls(world, &PageFilter { kind: list.kind.clone(), language: list.language.clone() })
        }
        Listed::Dates(list) => {
            let mut filter = DateFilter { kind: list.kind.clone(), ..DateFilter::default() };
            match list.until {
                Some(Until::Day(day)) => filter.last_day = Some(day),
                Some(Until::Instant(instant)) => filter.until = Some(instant),
                None => {}
            }
            tables::dates(world, &filter)
        }
    }
}

fn course_filter(language: Option<&Locale>, status: Option<Status>, about: &About) -> CourseFilter {
    CourseFilter {
        language: language.cloned(),
        status,
        topic: about.topic.clone(),
        level: about.level.clone(),
        format: about.teaching_format.clone(),
    }
}

/// What is wrong with a word, and the words that there are.
fn complaint(unknown: &Unknown) -> String {
    let Unknown { what, word, known } = unknown;
    let help = match nearest(word, known.iter().map(String::as_str)) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if known.is_empty() => String::new(),
        None if known.len() <= 24 => format!("; there are {}", known.join(", ")),
        None => format!("; there are {} others", known.len()),
    };
    format!("there is no {what} `{word}` here{help}")
}

#[cfg(test)]
mod tests {
    use super::complaint;
    use crate::tables::Unknown;

    #[test]
    fn the_nearest_word_is_offered_or_all_of_them() {
        let check = |word: &str, known: &[&str], expected: &str| {
            let known = known.iter().map(|one| (*one).to_owned()).collect();
            assert_eq!(complaint(&Unknown { what: "topic", word: word.to_owned(), known }), expected);
        };
        check("statistic", &["design", "statistics"], "there is no topic `statistic` here; did you mean `statistics`?");
        check("x", &["design", "statistics"], "there is no topic `x` here; there are design, statistics");
        check("x", &[], "there is no topic `x` here");
    }
}
