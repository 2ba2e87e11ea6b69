//! `prospectus variables`

use crate::cli::arguments::{Format, Global, Variables};
use crate::cli::command::Outcome;
use crate::cli::report::Report;
use crate::diag::nearest;
use crate::render::contract;
use crate::theme::{manual, manual_names, manual_of};

pub(super) fn run(global: &Global, wanted: &Variables) -> Outcome {
    let report = Report::new(global, Format::Text);
    let contract = contract();
    let Some(name) = &wanted.name else {
        report.tell(&manual(&contract));
        return Outcome::Fine;
    };
    if let Some(text) = manual_of(&contract, name) {
        report.tell(&text);
        return Outcome::Fine;
    }
    let near = nearest(name, manual_names(&contract).iter().copied());
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`prospectus variables` prints all of them".to_owned(),
    };
    report.complain(&format!("no page and no value is called `{name}`; {help}"));
    Outcome::CannotWork
}
