//! What `burnout` asks at a terminal, and the relief that it offers there.

use anyhow::Result;

use super::Ticked;
use crate::ask::{self, Reply};
use crate::ctx::Ctx;
use crate::interrupt::Stopped;
use crate::model::burnout::Check;
use crate::timer::{self, Stretch};

/// Fear first, then low mood, then the signs, then how drained one is; Esc goes one question back.
pub fn ask(ticked: &mut Ticked, check: &Check) -> Result<()> {
    let yes_no = ["no".to_owned(), "yes".to_owned()];
    let mut boxes = vec![false; check.signs.len()];
    // what a flag has answered is not asked
    let open = [ticked.afraid.is_none(), ticked.low_mood.is_none(), true, ticked.drained.is_none()];
    let asked: Vec<u8> =
        (0..).zip(open).filter_map(|(question, open)| open.then_some(question)).collect();
    let mut at = 0;
    loop {
        let reply = match asked.get(at) {
            Some(0) => {
                let reply = ask::one_unseen("Are you afraid of your partner?", &yes_no)?;
                reply_with(reply, |choice| ticked.afraid = Some(choice == 1))
            }
            Some(1) => {
                let prompt = "Has your mood been low for two weeks or more, and it won't lift?";
                let reply = ask::one_unseen(prompt, &yes_no)?;
                reply_with(reply, |choice| ticked.low_mood = Some(choice == 1))
            }
            Some(3) => {
                let reply = how_drained("How drained are you right now?")?;
                reply_with(reply, |given| ticked.drained = given)
            }
            Some(_) => {
                let texts: Vec<String> = check.signs.iter().map(|s| s.text.clone()).collect();
                let prompt = "What fits?";
                let reply = ask::any(prompt, &texts, &boxes)?;
                reply_with(reply, |chosen: Vec<usize>| {
                    boxes = (0..boxes.len()).map(|n| chosen.contains(&n)).collect();
                })
            }
            None => break,
        };
        match (reply, at) {
            (true, _) if ticked.afraid == Some(true) => return Ok(()),
            (true, _) => at += 1,
            (false, 0) => return Err(Stopped.into()),
            (false, _) => at -= 1,
        }
    }
    let chosen = check.signs.iter().zip(&boxes).filter(|(_, ticked)| **ticked);
    ticked.signs = chosen.map(|(sign, _)| sign.key.clone()).collect();
    Ok(())
}

/// Takes what was given; false when the person went back.
fn reply_with<T>(reply: Reply<T>, take: impl FnOnce(T)) -> bool {
    match reply {
        Reply::Given(given) => {
            take(given);
            true
        }
        Reply::Back => false,
    }
}

/// Asks for 0 to 10, or nothing.
fn how_drained(question: &str) -> Result<Reply<Option<u8>>> {
    let mut choices: Vec<String> = (0..=10).map(|n: u8| n.to_string()).collect();
    choices[0].push_str(" fresh");
    choices[10].push_str(" empty");
    choices.push("I'd rather not say".into());
    Ok(match ask::one(question, &choices, 5)? {
        Reply::Given(n) => Reply::Given(u8::try_from(n).ok().filter(|n| *n <= 10)),
        Reply::Back => Reply::Back,
    })
}

/// Offers the reliefs of the plan, runs the time of the one chosen, and asks how drained one is afterwards.
pub fn relieve(ticked: &mut Ticked, check: &Check, flags: &timer::Flags, ctx: &Ctx) -> Result<()> {
    let rows = check.plan(&ticked.signs);
    if rows.is_empty() {
        return Ok(());
    }
    if ticked.low_mood == Some(true) {
        // a doctor comes before any tip
        for line in &check.low_mood {
            ask::say(line)?;
        }
    }
    let mut choices = vec!["not now, just the plan".to_owned()];
    choices.extend(rows.iter().map(|row| {
        let minutes = row.minutes.map(|m| format!(" ({m} min)")).unwrap_or_default();
        format!("{}{minutes}", row.relief)
    }));
    let chosen = match ask::one("Try one now?", &choices, 0)? {
        Reply::Given(n) if n > 0 => rows[n - 1],
        Reply::Given(_) | Reply::Back => return Ok(()),
    };
    ask::say(&format!("  not when {}", chosen.not_when))?;
    if let Some(minutes) = chosen.minutes {
        timer::run(&Stretch { label: &chosen.sign, minutes, pacer: chosen.pacer }, flags, ctx)?;
    }
    ticked.relief = Some(chosen.key.clone());
    if let Reply::Given(after) = how_drained("And how drained are you now?")? {
        ticked.after = after;
    }
    Ok(())
}
