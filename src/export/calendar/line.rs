//! Lines of iCalendar (RFC 5545): escaped, folded, ended by CRLF.

use crate::calendar::Date;

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

/// A file that grows line by line.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value is no text: a date, an address, a word of the standard.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        let one_line: String = value.chars().filter(|c| !c.is_control()).collect();
        self.fold(&format!("{name}:{one_line}"));
    }

    /// A line whose value is words.
    pub(super) fn text(&mut self, name: &str, words: &str) {
        self.fold(&format!("{name}:{}", escape(words)));
    }

    /// Words in a language.
    pub(super) fn said(&mut self, name: &str, words: &str, lang: &str) {
        self.text(&format!("{name};LANGUAGE={lang}"), words);
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Cuts between characters; what goes on begins with a blank that belongs to no value.
    fn fold(&mut self, line: &str) {
        let mut room = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Words as the standard wants them: nothing in them can begin a line or a value.
fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// `20270315`
pub(super) fn date(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::Lines;

    fn line(words: &str) -> String {
        let mut lines = Lines::default();
        lines.text("SUMMARY", words);
        lines.finish()
    }

    #[test]
    fn words_cannot_end_their_line() {
        assert_eq!(line("a, b; c\\d"), "SUMMARY:a\\, b\\; c\\\\d\r\n");
        assert_eq!(line("one\r\nEND:VEVENT\rtwo\n\u{7}three"), "SUMMARY:one\\nEND:VEVENT\\ntwo\\nthree\r\n");
    }

    #[test]
    fn lines_are_folded_between_characters() {
        for words in ["é".repeat(100), "€".repeat(100), "𝄞".repeat(60), "a".repeat(200)] {
            let folded = line(&words);
            assert!(folded.split("\r\n").all(|one| one.len() <= 75), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), format!("SUMMARY:{words}\r\n"));
        }
        assert_eq!(line(&"a".repeat(67)).matches("\r\n").count(), 1);
    }
}
