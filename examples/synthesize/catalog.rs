//! What all parts of the catalog agree on: how many there are of each kind, and their ids.

use crate::random::Random;
use crate::words::Words;

/// Ids of the topics, in the order of `[topics]` in the word files.
pub const TOPICS: [&str; 24] = [
    "statistics",
    "data-visualization",
    "forecasting",
    "project-management",
    "negotiation",
    "accounting",
    "marketing",
    "public-health",
    "nursing",
    "education",
    "linguistics",
    "law",
    "ethics",
    "design",
    "architecture",
    "ecology",
    "energy",
    "logistics",
    "programming",
    "cybersecurity",
    "robotics",
    "history",
    "music",
    "nutrition",
];

/// Ids of the units, in the order of `[units]`; the first is the provider.
pub const UNITS: [&str; 9] = [
    "northfield-institute",
    "health-center",
    "society-center",
    "engineering-school",
    "language-school",
    "environment-center",
    "management-school",
    "arts-center",
    "teaching-laboratory",
];

const GIVEN: [&str; 36] = [
    "Ada", "Bruno", "Carla", "Dario", "Elena", "Felipe", "Greta", "Hugo", "Irene", "Jonas", "Karim", "Lucia", "Marta",
    "Nadia", "Otto", "Paula", "Quentin", "Rosa", "Simon", "Teresa", "Ugo", "Vera", "Walter", "Ximena", "Yara", "Zeno",
    "Amina", "Boris", "Clara", "Diego", "Emma", "Fabio", "Gloria", "Henri", "Ines", "Julia",
];
const FAMILY: [&str; 36] = [
    "Alvarez", "Bianchi", "Costa", "Dubois", "Esposito", "Ferreira", "Garcia", "Hansen", "Ibrahim", "Jansen", "Kovacs",
    "Lopes", "Moreau", "Novak", "Okafor", "Pereira", "Quintero", "Rossi", "Silva", "Torres", "Usman", "Vidal", "Weber",
    "Xavier", "Yilmaz", "Zanetti", "Almeida", "Bernard", "Conti", "Duarte", "Eriksen", "Fontana", "Gomes", "Haddad",
    "Ivanov", "Laurent",
];

/// The size of the catalog and what it is written in.
pub struct Catalog {
    pub seed: u64,
    pub courses: usize,
    /// The first is the source.
    pub languages: Vec<Words>,
}

impl Catalog {
    pub fn programs(&self) -> usize {
        self.courses / 20
    }

    pub fn people(&self) -> usize {
        (self.courses / 8).max(1)
    }

    pub fn news(&self) -> usize {
        self.courses / 100
    }

    pub fn source(&self) -> &str {
        self.languages.first().map_or("en", |words| words.locale.as_str())
    }

    pub fn random(&self, kind: &str, index: usize) -> Random {
        Random::of(self.seed, kind, index)
    }

    /// Courses are counted from zero; a program reaches back to them by their id.
    pub fn course_id(&self, index: usize) -> String {
        format!("{}-{:05}", TOPICS.get(index % TOPICS.len()).unwrap_or(&"topic"), index + 1)
    }

    /// Topic, audience and aspect together differ for each of the first 11,520
    /// courses; later rounds repeat them with a number.
    pub fn course_title(&self, index: usize, words: &Words) -> String {
        let (topics, audiences, aspects) =
            (words.list("topics").len(), words.list("audiences").len(), words.list("aspects").len());
        let (topic, audience) = (index % topics, index / topics % audiences);
        let round = index / (topics * audiences);
        // Shifted, or a catalog of five hundred courses would have one aspect.
        let aspect = (round + topic * 7 + audience * 3) % aspects;
        // The number stands in the middle: an address made of the title is cut at its end.
        let topic = numbered(words.line("topics", topic).to_owned(), round / aspects);
        words.title(
            "course-title",
            &[
                ("topic", &topic),
                ("audience", words.line("audiences", audience)),
                ("aspect", words.line("aspects", aspect)),
            ],
        )
    }

    pub fn program_id(&self, index: usize) -> String {
        format!("program-{:04}", index + 1)
    }

    pub fn program_title(&self, index: usize, words: &Words) -> String {
        let (topics, audiences, kinds) =
            (words.list("topics").len(), words.list("audiences").len(), words.list("programs").len());
        let title = words.title(
            "program-title",
            &[
                ("kind", words.line("programs", index % kinds)),
                ("topic", words.line("topics", index % topics)),
                ("audience", words.line("audiences", index / topics)),
            ],
        );
        numbered(title, index / (topics * audiences))
    }

    /// Given and family name of a person, and the id made of them.
    pub fn person(&self, index: usize) -> (String, String, String) {
        let (given, round) = (index % GIVEN.len(), index / GIVEN.len());
        let family = (given + round) % FAMILY.len();
        let given = GIVEN.get(given).copied().unwrap_or_default().to_owned();
        let family = numbered(FAMILY.get(family).copied().unwrap_or_default().to_owned(), round / FAMILY.len());
        let id = format!("{given}-{family}").to_lowercase().replace(' ', "-");
        (given, family, id)
    }

    pub fn person_id(&self, index: usize) -> String {
        self.person(index).2
    }
}

fn numbered(title: String, round: usize) -> String {
    if round == 0 { title } else { format!("{title} {}", round + 1) }
}

/// A YAML scalar between double quotes.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
