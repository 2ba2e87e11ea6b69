//! Where a message finds the values of its variables.

use std::collections::BTreeMap;

use crate::messages::Value;

/// The variables that a message may use.
pub trait Scope {
    /// The value of `$name`, given without the dollar sign. `None` means that
    /// there is no such variable, which is a fault; a value that only the day
    /// keeps back is [`Value::Pending`].
    fn get(&self, name: &str) -> Option<Value>;
}

/// No variable at all.
impl Scope for () {
    fn get(&self, _name: &str) -> Option<Value> {
        None
    }
}

impl Scope for &[(&str, Value)] {
    fn get(&self, name: &str) -> Option<Value> {
        self.iter().find(|(one, _)| *one == name).map(|(_, value)| value.clone())
    }
}

impl<const N: usize> Scope for [(&str, Value); N] {
    fn get(&self, name: &str) -> Option<Value> {
        Scope::get(&self.as_slice(), name)
    }
}

/// Named values, kept in the order of their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args {
    values: BTreeMap<String, Value>,
}

impl Args {
    /// No argument.
    pub fn new() -> Self {
        Args::default()
    }

    /// Adds an argument, or replaces it.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.values.insert(name.into(), value.into());
    }

    /// The same with one argument more.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// Name and value, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl Scope for Args {
    fn get(&self, name: &str) -> Option<Value> {
        self.values.get(name).cloned()
    }
}
