//! The schemas, made from the types that are written: a value and its
//! description cannot differ.

use schemars::generate::SchemaSettings;
use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema, SchemaGenerator};

/// Makes the schema of a file.
pub(super) type Described = fn(SchemaGenerator) -> Schema;

/// The schema of a file that is a `T`.
pub(super) fn of<T: JsonSchema>(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<T>()
}

/// A schema by the draft of 2020-12, with its own address and a title.
pub(super) fn make(describe: Described, id: String, title: &str) -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(without_machine_formats);
    let mut schema = describe(settings.into_generator());
    schema.insert("$id".to_owned(), id.into());
    schema.insert("title".to_owned(), title.into());
    schema
}

/// `uint32` is a matter of ours; readers of a schema know no such format.
fn without_machine_formats(schema: &mut Schema) {
    let is_of_machines = |format: &str| format.starts_with("int") || format.starts_with("uint") || format == "double";
    if schema.get("format").and_then(|format| format.as_str()).is_some_and(is_of_machines) {
        schema.remove("format");
    }
    transform_subschemas(&mut without_machine_formats, schema);
}
