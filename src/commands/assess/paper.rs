//! The form on paper: printed as Markdown, filled in with any editor or a pen, read back.

use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use jiff::civil::Date;

use super::{Days, Rater};
use crate::library::yaml;
use crate::model::form::{Form, Item};

/// What a filled form, or a bare list of answers, holds.
#[derive(Debug, PartialEq, Eq)]
pub struct Filled {
    /// One per item, in order; `None` did not come up.
    pub answers: Vec<Option<u8>>,
    pub rater: Option<Rater>,
    pub days: Option<Days>,
}

/// How the questions begin for this rater.
pub fn stem(form: &Form, rater: Rater) -> &str {
    match rater {
        Rater::Me => &form.stem,
        Rater::Partner => &form.twin_stem,
    }
}

/// How one question goes on for this rater.
pub fn text(item: &Item, rater: Rater) -> &str {
    match rater {
        Rater::Me => &item.text,
        Rater::Partner => &item.twin,
    }
}

/// The blank form.
pub fn print(id: &str, form: &Form, rater: Rater, days: Days) -> String {
    let who = match rater {
        Rater::Me => "me",
        Rater::Partner => "partner",
    };
    let about = match rater {
        Rater::Me => "About you, by you. Nobody has to see it.",
        Rater::Partner => {
            "About your partner, by you. Fill it in only if you want to; saying no is fine. \
             They open it after they have answered for themselves."
        }
    };
    let labels: Vec<String> =
        form.answers.iter().enumerate().map(|(n, a)| format!("{n} {}", a.label)).collect();
    let mut page = format!(
        "# {}\n\n- form: {id}, version {}\n- days: {days}\n- rater: {who}\n\n{about}\n\n\
         Write one sign between each pair of brackets: {}; or - when it did not come up.\n\n{}\n\n",
        form.title,
        form.version,
        labels.join(", "),
        stem(form, rater)
    );
    for (n, item) in form.items.iter().enumerate() {
        let unit = if item.in_days { " (count the days)" } else { "" };
        page.push_str(&format!("{}. {}{unit} [ ]\n", n + 1, text(item, rater)));
    }
    page
}

/// Reads answers from a list (`3,1,-,…`), from a file's name, or from stdin (`-`).
pub fn read(source: &str, form: &Form) -> Result<Filled> {
    if source == "-" {
        let mut text = String::new();
        let limit = yaml::MAX_BYTES;
        let stdin = std::io::stdin().lock();
        stdin.take(limit).read_to_string(&mut text).context("stdin cannot be read as UTF-8")?;
        return parse(&text, form).context("the answers on stdin");
    }
    let file = Path::new(source);
    if !file.is_file() {
        if source.contains(['.', '/']) && !source.contains(',') {
            bail!("--answers {source}: there is no such file");
        }
        return list(source, form);
    }
    read_file(file, form)
}

/// Reads a filled form, or a list, from a file.
pub fn read_file(file: &Path, form: &Form) -> Result<Filled> {
    let text = yaml::text(file).map_err(|bad| {
        let place = bad.place.map(|(l, c)| format!(":{l}:{c}")).unwrap_or_default();
        anyhow::anyhow!("{}{place}: {}", file.display(), bad.message)
    })?;
    parse(&text, form).with_context(|| file.display().to_string())
}

/// Reads the text of a filled form; without numbered lines it is a list.
fn parse(text: &str, form: &Form) -> Result<Filled> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut answers: Vec<Option<Option<u8>>> = vec![None; form.items.len()];
    let (mut rater, mut days, mut numbered) = (None, None, false);
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        let place = |what: String| format!("line {}: {what}", at + 1);
        if let Some(value) = header(line, "rater") {
            rater = match value {
                "me" => Some(Rater::Me),
                "partner" => Some(Rater::Partner),
                other => bail!(place(format!("rater is `{other}`; expected `me` or `partner`"))),
            };
        } else if let Some(value) = header(line, "days") {
            days = Some(span(value).with_context(|| place(format!("days are `{value}`")))?);
        } else if let Some(value) = header(line, "form") {
            let version = format!("version {}", form.version);
            ensure!(
                value.ends_with(&version),
                place(format!("the form is `{value}`, this program's is {version}; print it anew"))
            );
        } else if let Some((number, sign)) = item(line) {
            numbered = true;
            let slot = number.checked_sub(1).and_then(|n| answers.get_mut(n));
            let Some(slot) = slot else {
                bail!(place(format!(
                    "there is no item {number}; the form has {}",
                    form.items.len()
                )));
            };
            ensure!(slot.is_none(), place(format!("item {number} stands twice")));
            *slot = Some(one(sign, form, &place(format!("item {number}")))?);
        }
    }
    if !numbered {
        let is_form = text.lines().any(|line| header(line.trim(), "form").is_some());
        ensure!(!is_form, "no item is answered; write one sign between each pair of brackets");
        return list(text, form);
    }
    let missing: Vec<String> = answers
        .iter()
        .enumerate()
        .filter(|(_, answer)| answer.is_none())
        .map(|(n, _)| (n + 1).to_string())
        .collect();
    ensure!(
        missing.is_empty(),
        "no answer for item {}; write 0 to {}, or - when it did not come up",
        missing.join(", "),
        form.max
    );
    Ok(Filled { answers: answers.into_iter().flatten().collect(), rater, days })
}

/// `- name: value` of the form's head.
fn header<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix("- ")?.strip_prefix(name)?.strip_prefix(": ").map(str::trim)
}

/// `3. … [ 2 ]`: the number and what stands between the last brackets.
fn item(line: &str) -> Option<(usize, &str)> {
    let (number, rest) = line.split_once('.')?;
    let number = number.trim().parse().ok()?;
    let sign = rest.trim_end().strip_suffix(']')?.rsplit_once('[')?.1;
    Some((number, sign.trim()))
}

fn span(text: &str) -> Result<Days> {
    let (from, to) = text.split_once(" to ").context("expected `2026-11-17 to 2026-11-23`")?;
    let day = |text: &str| -> Result<Date> {
        text.trim().parse().ok().with_context(|| format!("`{}` is no day", text.trim()))
    };
    let days = Days { from: day(from)?, to: day(to)? };
    ensure!(days.from <= days.to, "the first day comes after the last");
    Ok(days)
}

fn list(text: &str, form: &Form) -> Result<Filled> {
    let signs: Vec<&str> = text
        .split(|c: char| c == ',' || c.is_whitespace())
        .map(str::trim)
        .filter(|sign| !sign.is_empty())
        .collect();
    let wanted = form.items.len();
    ensure!(
        signs.len() == wanted,
        "`assess` needs {wanted} answers, got {}; give one for each question, - when it did not come up",
        signs.len()
    );
    let answer = |(n, sign): (usize, &&str)| one(sign, form, &format!("answer {}", n + 1));
    let answers = signs.iter().enumerate().map(answer).collect::<Result<_>>()?;
    Ok(Filled { answers, rater: None, days: None })
}

/// One answer; `what` names it in an error.
fn one(sign: &str, form: &Form, what: &str) -> Result<Option<u8>> {
    if matches!(sign, "-" | "–" | "—") {
        return Ok(None);
    }
    let highest = form.max;
    if sign.is_empty() {
        bail!("{what} is blank; write 0 to {highest}, or - when it did not come up");
    }
    match sign.parse::<u8>() {
        Ok(answer) if answer <= highest => Ok(Some(answer)),
        _ => bail!("{what} is `{sign}`; write 0 to {highest}, or - when it did not come up"),
    }
}
