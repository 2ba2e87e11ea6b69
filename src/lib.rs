//! Prospectus, a catalog compiler.
