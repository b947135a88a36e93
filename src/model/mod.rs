//! What a data file says, and pure sums over it; knows no file, clock, colour or prompt.

pub mod allow;
pub mod burnout;
pub mod checklist;
pub mod cliche;
pub mod evidence;
pub mod fault;
pub mod form;
pub mod kind;
pub mod lesson;
pub mod lexicon;
pub mod pattern;
pub mod phrase;
pub mod profile;
pub mod ritual;
pub mod rule;
pub mod source;
pub mod spelling;
pub mod words;

pub use fault::{Fault, Faults, Item};
pub use kind::Kind;

#[cfg(test)]
mod tests {
    use super::*;

    /// `data/schema/` is what these types make; `SNAPSHOTS=overwrite` makes it anew.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test may be told to overwrite")]
    fn schemas_are_what_the_types_make() {
        let made = |kind: Kind| match kind {
            Kind::Allow => schemars::schema_for!(allow::Allow),
            Kind::Burnout => schemars::schema_for!(burnout::Check),
            Kind::Checklists => schemars::schema_for!(checklist::Checklist),
            Kind::Cliches => schemars::schema_for!(cliche::Cliches),
            Kind::Forms => schemars::schema_for!(form::Form),
            Kind::Lessons => schemars::schema_for!(lesson::Lesson),
            Kind::Lexicon => schemars::schema_for!(lexicon::Lexicon),
            Kind::Phrases => schemars::schema_for!(phrase::Group),
            Kind::Profiles => schemars::schema_for!(profile::Profile),
            Kind::Rituals => schemars::schema_for!(ritual::Ritual),
            Kind::Rules => schemars::schema_for!(rule::Rule),
            Kind::Situations => schemars::schema_for!(phrase::Situation),
            Kind::Sources => schemars::schema_for!(source::Sources),
            Kind::Spellings => schemars::schema_for!(spelling::Spellings),
        };
        for kind in Kind::ALL {
            let text = serde_json::to_string_pretty(&made(kind)).unwrap() + "\n";
            let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
            let file = root.join("data/schema").join(kind.name()).with_extension("json");
            if std::env::var_os("SNAPSHOTS").is_some_and(|v| v == "overwrite") {
                std::fs::write(&file, &text).unwrap();
            }
            let committed = std::fs::read_to_string(&file).unwrap();
            assert!(
                committed == text,
                "{} is stale: SNAPSHOTS=overwrite cargo test",
                file.display()
            );
        }
    }
}
