//! `review` through the binary.
