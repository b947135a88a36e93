//! Which rules a run looks for, and how much they weigh.

use anyhow::{Result, bail};

use super::Args;
use crate::ctx::Ctx;
use crate::model::rule::{About, Role, Severity};
use crate::review::judge::Settings;
use crate::review::tables::Tables;
use crate::suggest::{self, Name};

/// The settings that the flags ask for.
pub fn settings(args: &Args, tables: &Tables, ctx: &Ctx) -> Result<Settings> {
    let mut settings = Settings::all(tables);
    settings.about = args.about.map_or(About::Unsaid, About::from);
    let all = |asked: &[String], flag: &str| -> Result<Vec<usize>> {
        let mut list = Vec::new();
        for name in asked {
            list.extend(meant(name, tables, flag)?);
        }
        Ok(list)
    };
    if let Some(name) = &args.profile {
        let profiles = ctx.library.profiles()?;
        let names: Vec<Name> =
            profiles.iter().map(|p| Name { name: p.id.clone(), aliases: Vec::new() }).collect();
        let id = super::super::choose(name, &names, "profile", "empathy pack list profiles", ctx)?;
        if let Some(profile) = profiles.into_iter().find(|p| p.id == id) {
            for rule in all(&profile.value.skip, "a profile's `skip`")? {
                settings.on[rule] = false;
            }
            for rule in all(&profile.value.hint, "a profile's `hint`")? {
                settings.severity[rule] = Severity::Hint;
            }
        }
    }
    let only = all(&args.only, "--only")?;
    if !only.is_empty() {
        for (n, rule) in tables.rules.iter().enumerate() {
            // what guards others, and what leads to help, is always looked for
            let always = matches!(rule.role, Role::Shield | Role::Safety);
            settings.on[n] = always || only.contains(&n);
        }
        // a rule that looks at acts needs the rules that find them
        let wanted: Vec<u16> = only
            .iter()
            .map(|n| &tables.rules[*n])
            .flat_map(|r| [&r.acts, &r.needs, &r.not_after, &r.without])
            .flat_map(|list| list.iter().copied())
            .collect();
        for (n, rule) in tables.rules.iter().enumerate() {
            settings.on[n] |= wanted.contains(&rule.act);
            settings.silent[n] = !only.contains(&n) && !matches!(rule.role, Role::Safety);
        }
    }
    for rule in all(&args.skip, "--skip")? {
        settings.on[rule] = false;
    }
    let looks = |n: usize| {
        let role = tables.rules[n].role;
        settings.on[n] && !settings.silent[n] && !matches!(role, Role::Shield | Role::Safety)
    };
    if !(0..tables.rules.len()).any(looks) {
        bail!("--only and --skip leave no rule to look for; drop one of them");
    }
    Ok(settings)
}

/// The rules that a name means: a rule, a topic of rules, or an act.
fn meant(name: &str, tables: &Tables, flag: &str) -> Result<Vec<usize>> {
    let topic = format!("{}/", name.trim_end_matches('/'));
    let fits = |id: &str, act: &str| id == name || act == name || id.starts_with(&topic);
    let act = |n: usize| tables.acts[usize::from(tables.rules[n].act)].as_ref();
    let list: Vec<usize> =
        (0..tables.rules.len()).filter(|&n| fits(&tables.rules[n].id, act(n))).collect();
    if list.is_empty() {
        let ids = tables.rules.iter().map(|rule| rule.id.to_string());
        let known: Vec<String> = ids.chain(tables.acts.iter().map(ToString::to_string)).collect();
        bail!(
            "no rule, topic or act `{name}` for {flag}; {}`empathy review --rules` names them all",
            suggest::hint(name, &known)
        );
    }
    Ok(list)
}
