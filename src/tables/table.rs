//! Rows under named columns, as text, JSON or CSV.

use serde_json::{Map, Value};

/// A table; each row has a value for each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
}

impl Table {
    /// A table without rows.
    pub fn new<C: ToString>(columns: impl IntoIterator<Item = C>) -> Table {
        Table { columns: columns.into_iter().map(|column| column.to_string()).collect(), rows: Vec::new() }
    }

    /// Adds a row, with a value for each column.
    pub fn push(&mut self, row: Vec<Value>) {
        self.rows.push(row);
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Columns side by side, for people. What is absent is a dash.
    pub fn text(&self) -> String {
        let mut lines: Vec<Vec<String>> = vec![self.columns.iter().map(|column| column.to_uppercase()).collect()];
        let shown = |value: &Value| Some(plain(value, ", ")).filter(|text| !text.is_empty());
        let row = |row: &Vec<Value>| row.iter().map(|value| shown(value).unwrap_or_else(|| "-".to_owned())).collect();
        lines.extend(self.rows.iter().map(row));
        let width = |at: usize| lines.iter().map(|line| line[at].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..self.columns.len()).map(width).collect();
        let mut text = String::new();
        for line in &lines {
            let cells = line.iter().zip(&widths).map(|(cell, &width)| format!("{cell:<width$}"));
            text.push_str(cells.collect::<Vec<String>>().join("  ").trim_end());
            text.push('\n');
        }
        text
    }

    /// A list of objects, each with a key for each column.
    pub fn json(&self) -> String {
        let object = |row: &Vec<Value>| -> Value {
            let pairs = self.columns.iter().cloned().zip(row.iter().cloned());
            Value::Object(pairs.collect::<Map<String, Value>>())
        };
        let list: Vec<Value> = self.rows.iter().map(object).collect();
        format!("{:#}\n", Value::Array(list))
    }

    /// Comma-separated values as RFC 4180 has them, the columns first. Several
    /// values in one are parted by semicolons.
    pub fn csv(&self) -> String {
        let line =
            |cells: Vec<String>| cells.iter().map(|cell| quoted(cell)).collect::<Vec<String>>().join(",") + "\r\n";
        let rows = self.rows.iter().map(|row| row.iter().map(|value| plain(value, ";")).collect());
        std::iter::once(self.columns.clone()).chain(rows).map(line).collect()
    }
}

/// A value without marks: an amount as `2950.00 EUR`.
fn plain(value: &Value, separator: &str) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(|item| plain(item, separator)).collect::<Vec<String>>().join(separator),
        Value::Object(parts) => parts.values().map(|part| plain(part, separator)).collect::<Vec<String>>().join(" "),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

fn quoted(cell: &str) -> String {
    match cell.contains(['"', ',', '\r', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Table;

    fn table() -> Table {
        let mut table = Table::new(["id", "title", "taught-in", "price"]);
        let price = json!({ "amount": "2950.00", "currency": "EUR" });
        table.push(vec![json!("optics"), json!("Óptica, o \"luz\""), json!(["en", "es"]), price]);
        table.push(vec![json!("sound"), Value::Null, json!([]), Value::Null]);
        table
    }

    #[test]
    fn columns_stand_side_by_side() {
        let expected = "\
ID      TITLE            TAUGHT-IN  PRICE
optics  Óptica, o \"luz\"  en, es     2950.00 EUR
sound   -                -          -
";
        assert_eq!(table().text(), expected);
    }

    #[test]
    fn csv_keeps_commas_and_quotation_marks_apart() {
        let expected = "id,title,taught-in,price\r\noptics,\"Óptica, o \"\"luz\"\"\",en;es,2950.00 EUR\r\nsound,,,\r\n";
        assert_eq!(table().csv(), expected);
    }

    #[test]
    fn json_keeps_lists_and_amounts() {
        let read: Value = serde_json::from_str(&table().json()).unwrap_or_default();
        assert_eq!(read[0]["taught-in"], json!(["en", "es"]));
        assert_eq!(read[0]["price"]["currency"], json!("EUR"));
        assert_eq!(read[1]["title"], Value::Null);
    }
}
