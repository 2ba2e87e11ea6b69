//! Arguments of terms.

use crate::diag::{Code, Diagnostics};
use crate::lint::Context;
use crate::lint::reach::{variables, walk};
use crate::lint::unit::Unit;
use crate::messages::written::Expression;

/// Reports arguments that a term does not look at.
pub fn check(context: &Context<'_, '_>, unit: &Unit<'_, '_>, found: &mut Diagnostics) {
    walk(&unit.words.pattern, &mut |one| {
        let Expression::Term(name, arguments) = one else { return };
        if arguments.is_empty() {
            return;
        }
        let Some(term) = context.corpus.find_shown(unit.locale, &name.text) else { return };
        let attribute = name.text.split_once('.').map(|(_, attribute)| attribute);
        let Some(words) = term.entry.words(attribute) else { return };
        let known = variables(&words.pattern);
        for argument in arguments.iter().filter(|one| !known.iter().any(|known| known.text == one.text)) {
            let message = format!("the term `{}` does not look at `{}`", name.text, argument.text);
            unit.fault(Code::FLUENT_UNUSED_TERM_ARGUMENT, argument.range.clone(), message)
                .name(argument.text.as_ref())
                .suggest(&argument.text, known.iter().map(|known| known.text.as_ref()))
                .report(found);
        }
    });
}
