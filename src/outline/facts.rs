//! The YAML file of a new entity.

use crate::catalog::record;
use crate::content::Kind;
use crate::outline::required::{Filled, first, policy_kind, required};
use crate::outline::sketch::Sketch;
use crate::outline::{Missing, New};
use crate::world::World;
use crate::yaml::Key;

pub(super) fn facts(world: &World, new: New<'_>) -> Result<String, Missing> {
    let New { kind, id, today } = new;
    let required = required(world, new)?;
    let sketch = Sketch {
        first: &|kind| first(world, kind),
        topic: world.catalog.vocabularies.terms("topics").first().map(|term| term.id.clone()),
        today: today.to_string(),
        language: world.settings.locales.get(world.settings.locales.source()).tag().to_owned(),
        case: (kind == Kind::Policy).then(|| policy_kind(id).name()),
    };
    let mut text = head(kind, id, &sketch.language);
    for key in record(kind).keys {
        text.push_str(&format!("\n# {}\n", key.sentence()));
        let filled = required.iter().find(|(name, _)| *name == key.name);
        for line in lines(&key, filled.map(|(_, filled)| filled), &sketch) {
            let sign = if filled.is_none() { "#" } else { "" };
            text.push_str(&format!("{sign}{line}\n"));
        }
    }
    Ok(text)
}

fn lines(key: &Key, filled: Option<&Filled>, sketch: &Sketch<'_>) -> Vec<String> {
    match filled {
        Some(Filled::Value(value)) => vec![format!("{}: {value}", key.name)],
        Some(Filled::Sketched) | None => sketch.key(key),
    }
}

fn head(kind: Kind, id: &str, language: &str) -> String {
    let name = kind.name();
    format!(
        "# yaml-language-server: $schema=../../../schemas/{name}.json\n\
         # The {name} `{id}`: what is the same in every language. Its words stand in `{language}.md`.\n\
         # Keys with a `#` are left out: take the sign away to use one, and put your own value in.\n"
    )
}
