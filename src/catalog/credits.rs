//! Credit towards a degree, in the systems that count it.

use crate::calendar::Quantity;
use crate::catalog::Word;
use crate::diag::{Code, Diagnostic};
use crate::source::Spanned;
use crate::yaml::{Decode, Fields, Type};

/// An amount of credit in one system.
#[derive(Clone, Debug)]
pub struct Credit {
    /// The system: the message `credit-<id>` says the amount.
    pub system: Word,
    /// How much.
    pub amount: Quantity,
}

/// Reads `{ ects: 12 }`: an amount for each system.
pub(super) fn credits(fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Vec<Credit> {
    let entries = fields.entries(name, doc, || Type::Number);
    let credit = |entry: &crate::yaml::Entry| {
        let amount = Quantity::decode(&entry.value, fields.found)?;
        if amount.is_negative() || amount > Quantity::whole(1000) {
            let message = format!("{amount} credits are outside 0–1000");
            fields.found.report(Diagnostic::new(Code::YAML_OUT_OF_RANGE, entry.value.span, message));
            return None;
        }
        let system = Spanned::new(entry.key.value.clone(), entry.key.span);
        Some(Credit { system: Word::new("credit", &system), amount })
    };
    entries.iter().filter_map(credit).collect()
}
