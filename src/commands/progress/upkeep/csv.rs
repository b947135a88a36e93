//! Records as rows of a table (RFC 4180).

use crate::history::{Did, Rater, Record, What};

pub const HEAD: &[u8] = b"v,id,date,zone,kind,what,detail,from,to,values\r\n";

/// One record as a row.
pub fn row(record: &Record) -> String {
    let (mut what, mut detail, mut from, mut to) = <(String, &str, String, String)>::default();
    let mut values = Vec::new();
    let mut value = |name: &str, value: &str| values.push(format!("{name}={value}"));
    match &record.what {
        What::Assess(assess) => {
            what.clone_from(&assess.form);
            detail = match assess.rater {
                Rater::Me => "me",
                Rater::Partner => "partner",
            };
            (from, to) = (assess.from.to_string(), assess.to.to_string());
            value("version", &assess.version.to_string());
            for (item, answer) in assess.answers.iter() {
                value(item, &answer.map_or_else(|| "-".to_owned(), |n| n.to_string()));
            }
        }
        What::Burnout(burnout) => {
            what = burnout.relief.clone().unwrap_or_default();
            for (name, drained) in [("before", burnout.before), ("after", burnout.after)] {
                if let Some(drained) = drained {
                    value(name, &drained.to_string());
                }
            }
            for sign in &burnout.signs {
                value(sign, "1");
            }
        }
        What::Ritual(ritual) => {
            what.clone_from(&ritual.ritual);
            detail = match ritual.did {
                Did::Done => "done",
                Did::Skipped => "skipped",
            };
        }
        What::Checklist(checklist) => {
            what.clone_from(&checklist.checklist);
            for (steps, did) in [(&checklist.done, "done"), (&checklist.skipped, "skipped")] {
                for step in steps {
                    value(step, did);
                }
            }
        }
        What::Pause(pause) => {
            value("minutes", &pause.minutes.to_string());
            value("lasted", &pause.lasted.to_string());
        }
        What::Review(review) => {
            value("messages", &review.messages.to_string());
            for (rule, count) in &review.rules {
                value(rule, &count.to_string());
            }
        }
        What::Star(star) => {
            what.clone_from(&star.phrase);
            detail = if star.on { "on" } else { "off" };
        }
    }
    let cells = [
        record.v.to_string(),
        record.id.clone(),
        record.date.to_string(),
        record.zone.clone(),
        record.what.kind().to_owned(),
        what,
        detail.to_owned(),
        from,
        to,
        values.join(" "),
    ];
    cells.map(|text| cell(&text)).join(",") + "\r\n"
}

/// A cell, quoted where it must be. Ids come from packs: none may become a formula.
fn cell(text: &str) -> String {
    // an offset such as +01:00 is no formula that could do anything, and stays
    let offset = text.len() == 6
        && text.bytes().enumerate().all(|(n, b)| match n {
            0 => b == b'+' || b == b'-',
            3 => b == b':',
            _ => b.is_ascii_digit(),
        });
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !offset;
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r', '\'', ';', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_and_never_a_formula() {
        for (text, expected) in [
            ("quiet", "quiet"),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("=cmd()", "\"'=cmd()\""),
            ("+1+1", "\"'+1+1\""),
            ("@x", "\"'@x\""),
            ("+01:00", "+01:00"),
            ("two\nlines", "\"two\nlines\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
