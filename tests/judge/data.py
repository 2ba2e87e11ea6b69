"""Judges the catalog as data: every file against its schema, every schema against its draft.

A validator that is not ours reads both. It is stricter than those who use the
data need be: a key that the schema does not name is a finding too.
"""

import copy
import json
from urllib.parse import urljoin

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import SchemaError

from built import judge

FOLDER = "data/v1/"
FORMATS = ("date", "date-time", "uri-reference")


def check(site):
    for name in FORMATS:
        assert name in FormatChecker.checkers, f"the format {name} needs a package"
    files = {f: json.loads((site.folder / f).read_text("utf-8")) for f in site.files if f.startswith(FOLDER)}
    if f"{FOLDER}index.json" not in files:
        site.found(f"{FOLDER}index.json", "data.index", "missing")
        return
    validators = {}
    for file, schema in files.items():
        if file.startswith(f"{FOLDER}schema/"):
            validators[file] = validator(site, file, schema)
    for file, data in files.items():
        if file not in validators:
            instance(site, file, data, validators)
    index(site, files, validators)


def validator(site, file, schema):
    if schema.get("$schema") != Draft202012Validator.META_SCHEMA["$id"]:
        site.found(file, "data.schema", f"is of the draft {schema.get('$schema')}")
    if schema.get("$id") != site.base + file:
        site.found(file, "data.schema", f"says that it is {schema.get('$id')}")
    try:
        Draft202012Validator.check_schema(schema, format_checker=FormatChecker())
    except SchemaError as error:
        site.found(file, "data.schema", f"{error.json_path}: {error.message}")
    return Draft202012Validator(closed(copy.deepcopy(schema)), format_checker=FormatChecker())


def closed(schema):
    """The schema without room for keys that it does not name."""
    if isinstance(schema, dict):
        if schema.get("type") == "object" and "properties" in schema:
            schema.setdefault("additionalProperties", False)
        for part in schema.values():
            closed(part)
    elif isinstance(schema, list):
        for part in schema:
            closed(part)
    return schema


def instance(site, file, data, validators):
    own = urljoin(file, data.get("$schema", ""))
    if own not in validators:
        site.found(file, "data.schema", f"names no schema of the site: {data.get('$schema')}")
        return
    for error in validators[own].iter_errors(data):
        site.found(file, "data.value", f"{error.json_path}: {error.message[:200]}")


def index(site, files, validators):
    listed = {entry["path"]: entry["schema"] for entry in files[f"{FOLDER}index.json"]["files"]}
    written = {file.removeprefix(FOLDER) for file in files if file not in validators}
    for path in written ^ set(listed):
        site.found(FOLDER + path, "data.index", "is listed or written, not both")
    used = {FOLDER + schema for schema in listed.values()}
    for file in used ^ set(validators):
        site.found(file, "data.index", "a schema that no file has, or a file's that is not there")


judge(check)
