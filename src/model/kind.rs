//! The kinds of data there are, and how each is named in a path.

/// A kind of data: the second folder of a path, `data/<lang>/<kind>/…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Allow,
    Burnout,
    Checklists,
    Cliches,
    Forms,
    Lessons,
    Lexicon,
    Phrases,
    Profiles,
    Rituals,
    Rules,
    Situations,
    Sources,
    Spellings,
}

impl Kind {
    /// All kinds, sorted by name.
    pub const ALL: [Self; 14] = [
        Self::Allow,
        Self::Burnout,
        Self::Checklists,
        Self::Cliches,
        Self::Forms,
        Self::Lessons,
        Self::Lexicon,
        Self::Phrases,
        Self::Profiles,
        Self::Rituals,
        Self::Rules,
        Self::Situations,
        Self::Sources,
        Self::Spellings,
    ];

    /// The folder's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Burnout => "burnout",
            Self::Checklists => "checklists",
            Self::Cliches => "cliches",
            Self::Forms => "forms",
            Self::Lessons => "lessons",
            Self::Lexicon => "lexicon",
            Self::Phrases => "phrases",
            Self::Profiles => "profiles",
            Self::Rituals => "rituals",
            Self::Rules => "rules",
            Self::Situations => "situations",
            Self::Sources => "sources",
            Self::Spellings => "spellings",
        }
    }

    /// The kind whose folder has this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// How many folders and files a path of this kind has below the kind's folder:
    /// phrases and rules lie one deeper, in the folder of their situation or topic.
    pub const fn depth(self) -> usize {
        match self {
            Self::Phrases | Self::Rules => 2,
            _ => 1,
        }
    }
}
