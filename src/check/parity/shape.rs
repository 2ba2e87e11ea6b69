//! What a section is made of: as many paragraphs, items and rows as in the source.
//!
//! Sections are compared one by one. One that is lost is told as such, and what
//! it was made of is not told again.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::parity::headings::is_heading;
use crate::check::parity::translation::Translation;
use crate::content::Block;
use crate::diag::{Code, Diagnostics};

/// Reports sections that are made of something else.
pub(super) fn check(translation: &Translation<'_>, found: &mut Diagnostics) {
    let (theirs, ours, headings) = (translation.theirs(), &translation.blocks, &translation.headings);
    let starts =
        std::iter::once((None, None)).chain(headings.pairs.iter().map(|&(their, our)| (Some(their), Some(our))));
    for (their, our) in starts {
        let (left, right) = (section(theirs, their), section(ours, our));
        // Beside a heading that is lost stands what belongs to another section.
        if headings.lost.contains(&left.end) || headings.extra.contains(&right.end) {
            continue;
        }
        if are_alike(&theirs[left.clone()], &ours[right.clone()]) {
            continue;
        }
        let section = Section { translation, theirs: &theirs[left.clone()], ours: &ours[right.clone()], left, right };
        section.check_lists(found);
        section.check_tables(found);
        section.check_code(found);
        section.check_others(found);
    }
}

/// Whether two sections are made of the same, as most are.
fn are_alike(theirs: &[Block], ours: &[Block]) -> bool {
    let is_alike = |(one, other): (&Block, &Block)| {
        one.kind == other.kind && one.note == other.note && one.lines.len() == other.lines.len()
    };
    theirs.len() == ours.len() && theirs.iter().zip(ours).all(is_alike)
}

/// What stands below a heading, up to the next one; or above the first.
fn section(blocks: &[Block], heading: Option<usize>) -> Range<usize> {
    let start = match heading {
        Some(at) => at + 1,
        None => blocks.iter().take_while(|block| block.is_field()).count(),
    };
    let length = blocks[start..].iter().take_while(|block| !is_heading(block)).count();
    start..start + length
}

struct Section<'t, 'a> {
    translation: &'t Translation<'a>,
    theirs: &'t [Block],
    ours: &'t [Block],
    left: Range<usize>,
    right: Range<usize>,
}

/// What blocks are compared as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    List,
    Table,
    Code,
    /// Compared by its tags.
    Html,
    /// Compared by its label.
    Note,
    Other,
}

fn family(block: &Block) -> Family {
    let leaf = block.kind.rsplit('/').next().unwrap_or_default();
    match leaf {
        _ if block.note.is_some() => Family::Note,
        "item" => Family::List,
        "table-head" | "table-row" => Family::Table,
        "html" => Family::Html,
        _ if block.is_code() => Family::Code,
        _ => Family::Other,
    }
}

/// Lists or tables: positions of blocks that stand together.
fn runs(blocks: &[Block], wanted: Family) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    let mut is_open = false;
    for (at, block) in blocks.iter().enumerate() {
        let is_head = block.kind.ends_with("table-head");
        let goes_on = wanted == Family::List && block.kind.split('/').any(|part| part == "item");
        match family(block) == wanted {
            true if is_open && !is_head => runs.iter_mut().last().into_iter().for_each(|run| run.push(at)),
            true => runs.push(vec![at]),
            false if is_open && goes_on => continue,
            false => {}
        }
        is_open = family(block) == wanted;
    }
    runs
}

impl Section<'_, '_> {
    fn check_lists(&self, found: &mut Diagnostics) {
        let (theirs, ours) = (runs(self.theirs, Family::List), runs(self.ours, Family::List));
        if theirs.len() != ours.len() {
            return self.report_number(Code::MD_LIST_SHAPE, ("list", "lists"), &theirs, &ours, found);
        }
        for (theirs, ours) in theirs.iter().zip(&ours) {
            let depth = |block: &Block| block.kind.split('/').filter(|part| *part == "item").count();
            let left: Vec<usize> = theirs.iter().map(|&at| depth(&self.theirs[at])).collect();
            let right: Vec<usize> = ours.iter().map(|&at| depth(&self.ours[at])).collect();
            if left == right {
                continue;
            }
            let message = match (left.len(), right.len()) {
                (theirs, ours) if theirs != ours => format!("a list of {ours}, and in the source of {theirs} items"),
                _ => "a list with other lists in its items than in the source".to_owned(),
            };
            let place = self.ours[ours[0]].range.clone();
            let fault = self.translation.fault(Code::MD_LIST_SHAPE, place, message);
            fault.help("give it the items that the source has").report(found);
        }
    }

    fn check_tables(&self, found: &mut Diagnostics) {
        let (theirs, ours) = (runs(self.theirs, Family::Table), runs(self.ours, Family::Table));
        if theirs.len() != ours.len() {
            return self.report_number(Code::MD_TABLE_SHAPE, ("table", "tables"), &theirs, &ours, found);
        }
        for (theirs, ours) in theirs.iter().zip(&ours) {
            let columns = (self.theirs[theirs[0]].lines.len(), self.ours[ours[0]].lines.len());
            let rows = (theirs.len() - 1, ours.len() - 1);
            let message = match () {
                () if columns.0 != columns.1 => {
                    format!("a table of {} columns, and in the source of {}", columns.1, columns.0)
                }
                () if rows.0 != rows.1 => format!("a table of {} rows, and in the source of {}", rows.1, rows.0),
                () => continue,
            };
            let place = self.ours[ours[0]].range.clone();
            let fault = self.translation.fault(Code::MD_TABLE_SHAPE, place, message);
            fault.help("give it the rows and columns that the source has").report(found);
        }
    }

    fn check_code(&self, found: &mut Diagnostics) {
        let blocks = |blocks: &[Block]| -> Vec<Vec<usize>> {
            (0..blocks.len()).filter(|&at| family(&blocks[at]) == Family::Code).map(|at| vec![at]).collect()
        };
        let (theirs, ours) = (blocks(self.theirs), blocks(self.ours));
        if theirs.len() != ours.len() {
            self.report_number(Code::MD_CODE_DIFFERS, ("block of code", "blocks of code"), &theirs, &ours, found);
        }
    }

    /// Paragraphs, quotations and all else, by their kinds.
    fn check_others(&self, found: &mut Diagnostics) {
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for block in self.theirs.iter().filter(|block| family(block) == Family::Other) {
            counts.entry(&block.kind).or_default().0 += 1;
        }
        for block in self.ours.iter().filter(|block| family(block) == Family::Other) {
            counts.entry(&block.kind).or_default().1 += 1;
        }
        counts.retain(|_, (theirs, ours)| theirs != ours);
        if counts.is_empty() {
            return;
        }
        let clauses: Vec<String> = counts
            .iter()
            .map(|(kind, (theirs, ours))| format!("`{kind}`: {ours} here, {theirs} in the source"))
            .collect();
        let is_more = |at: usize| {
            counts.get(self.translation.blocks[at].kind.as_str()).is_some_and(|(theirs, ours)| ours > theirs)
        };
        let is_less = |at: usize| {
            counts.get(self.translation.theirs()[at].kind.as_str()).is_some_and(|(theirs, ours)| ours < theirs)
        };
        let is_placed = |at: usize| self.translation.partners.contains(&Some(at));
        let extra = self.right.clone().find(|&at| is_more(at) && !is_placed(at));
        let lost = self.left.clone().find(|&at| is_less(at) && self.translation.partners[at].is_none());
        let place = match (extra, lost) {
            (Some(at), _) => self.translation.blocks[at].range.clone(),
            (None, Some(at)) => self.translation.place_of(at),
            (None, None) => self.place(),
        };
        let fault = self.translation.fault(Code::MD_BLOCK_COUNT, place, clauses.join("; "));
        fault.help("divide it as the source does; `prospectus l10n diff` puts both side by side").report(found);
    }

    fn report_number(
        &self,
        code: Code,
        (one, many): (&str, &str),
        theirs: &[Vec<usize>],
        ours: &[Vec<usize>],
        found: &mut Diagnostics,
    ) {
        let what = if ours.len() == 1 { one } else { many };
        let message = format!("{} {what} here, and {} in the source", ours.len(), theirs.len());
        let partner = |at: usize| self.translation.partners[self.left.start + at];
        let lost = theirs.iter().flatten().find(|&&at| partner(at).is_none()).map(|at| self.left.start + at);
        let place = match (ours.len() > theirs.len(), lost) {
            (true, _) => {
                let is_placed = |at: usize| self.translation.partners.contains(&Some(self.right.start + at));
                let extra =
                    ours.iter().flatten().find(|&&at| !is_placed(at)).or(ours.last().and_then(|run| run.first()));
                extra.map_or_else(|| self.place(), |&at| self.ours[at].range.clone())
            }
            (false, Some(at)) => self.translation.place_of(at),
            (false, None) => self.place(),
        };
        self.translation.fault(code, place, message).help("write the same as in the source").report(found);
    }

    /// The section as a whole.
    fn place(&self) -> Range<usize> {
        let blocks = &self.translation.blocks;
        let at = self.right.start.min(blocks.len().saturating_sub(1));
        blocks.get(at).map_or(0..0, |block| block.range.clone())
    }
}
