//! Finding by finding at a terminal, then four questions; the answers stay the writer's own words, and nothing is kept.

use anyhow::{Result, bail};
use serde::Serialize;

use super::report::Message;
use crate::ask::{self, Reply};
use crate::ctx::Ctx;

/// The parts of a sentence that says what happened without a verdict: key, question, how the part begins.
const PARTS: [(&str, &str); 4] = [
    ("happened", "What happened? One time, as a camera would have seen it."),
    ("felt", "What did you feel? A word or two: hurt, tired, left out."),
    ("need", "What do you need, or what matters to you here?"),
    ("ask", "What could they do, once, soon? Start with a verb."),
];

/// What came of the questions.
#[derive(Debug, Serialize)]
pub struct Coached {
    /// The answers in a sentence or two.
    pub draft: String,
    /// Words of it that may land badly all the same.
    pub marked: Vec<String>,
    /// Keys of the questions that were left open.
    pub open: Vec<&'static str>,
}

/// Walks through a message, and puts the answers together. `given` are answers from the command line.
pub fn coach(message: &Message, given: &[(String, String)], ctx: &Ctx) -> Result<Coached> {
    for (key, _) in given {
        if !PARTS.iter().any(|(name, ..)| name == key) {
            let names: Vec<&str> = PARTS.iter().map(|(name, ..)| *name).collect();
            bail!("--answer {key}=…: `review --coach` asks for {}", names.join(", "));
        }
    }
    let answer = |key: &str| {
        given.iter().find(|(name, _)| name == key).map(|(_, text)| text.trim().to_owned())
    };
    let missing: Vec<_> = PARTS.iter().filter(|(key, ..)| answer(key).is_none()).collect();
    if !missing.is_empty() && !ctx.asks {
        bail!(
            "--coach asks at a terminal; here give the answers: {}",
            PARTS.map(|(key, ..)| format!("--answer {key}=TEXT")).join(" ")
        );
    }
    if ctx.asks {
        for finding in message.shown().into_iter().take(3) {
            ask::say(&format!("\"{}\": {}", finding.text.replace('\n', " "), finding.why))?;
            for suggest in &finding.suggest {
                ask::say(&format!("  try: {suggest}"))?;
            }
        }
    }
    let mut answers: Vec<Option<String>> = Vec::new();
    while answers.len() < PARTS.len() {
        let (key, question, ..) = PARTS[answers.len()];
        if let Some(text) = answer(key) {
            answers.push(Some(text).filter(|t| !t.is_empty()));
            continue;
        }
        match ask::text(&format!("{question} Leave it empty to leave it out."))? {
            Reply::Given(text) => answers.push(Some(text.trim().to_owned())),
            Reply::Back => answers.push(None),
        }
    }
    Ok(put_together(&answers))
}

/// The skeleton with the writer's words in it.
fn put_together(answers: &[Option<String>]) -> Coached {
    let part = |n: usize| answers.get(n).and_then(Option::as_deref).map(bare);
    let mut draft = String::new();
    match (part(0), part(1)) {
        (Some(happened), Some(felt)) => draft.push_str(&format!("When {happened}, I felt {felt}.")),
        (Some(happened), None) => draft.push_str(&format!("What happened for me: {happened}.")),
        (None, Some(felt)) => draft.push_str(&format!("I feel {felt}.")),
        (None, None) => {}
    }
    if let Some(need) = part(2) {
        draft.push_str(&format!(" What matters to me: {need}."));
    }
    if let Some(ask) = part(3) {
        draft.push_str(&format!(" Could you {ask}?"));
    }
    let open = PARTS.iter().zip(answers).filter(|(_, a)| a.is_none()).map(|((key, ..), _)| *key);
    Coached { draft: draft.trim_start().to_owned(), marked: Vec::new(), open: open.collect() }
}

/// An answer without what the skeleton says itself.
fn bare(answer: &str) -> &str {
    let mut text = answer.trim().trim_end_matches(['.', '?', '!']);
    for word in
        ["when ", "When ", "I felt ", "i felt ", "I feel ", "I need ", "could you ", "Could you "]
    {
        text = text.strip_prefix(word).unwrap_or(text);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn together(parts: [&str; 4]) -> String {
        let given = parts.map(|p| (!p.is_empty()).then(|| p.to_owned()));
        put_together(&given).draft
    }

    #[test]
    fn answers_go_into_the_skeleton_as_they_were_typed() {
        let all =
            ["the plan changed on Friday", "I felt left out.", "a say in it", "ask me first?"];
        assert_eq!(
            together(all),
            "When the plan changed on Friday, I felt left out. What matters to me: a say in it. Could you ask me first?"
        );
    }

    #[test]
    fn what_is_left_open_leaves_no_hole() {
        assert_eq!(together(["", "tired", "", ""]), "I feel tired.");
        assert_eq!(together(["", "", "", "call at six"]), "Could you call at six?");
    }
}
