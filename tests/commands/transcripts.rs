//! What is typed and what is answered. To take over what has changed, run
//! `TRYCMD=overwrite cargo test --test commands`, and read the difference.

#[test]
fn transcripts() {
    trycmd::TestCases::new().env("COLUMNS", "100").env("TERM", "dumb").case("tests/cmd/*.md");
}
