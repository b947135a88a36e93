//! Answers of other days: kept, and found again.

use super::{Answered, Days, Rater};
use crate::ctx::Ctx;
use crate::history::{self, Answers, What};
use crate::model::form::{Form, Item};

/// Keeps a set of answers; whether they are in the history now.
pub fn keep(
    form: &str,
    version: u16,
    rater: Rater,
    days: Days,
    items: &[Answered],
    ctx: &Ctx,
) -> bool {
    ctx.record(What::Assess(history::Assess {
        form: form.to_owned(),
        version,
        rater: rater.into(),
        from: days.from,
        to: days.to,
        answers: items.iter().map(|item| (item.key.clone(), item.answer)).collect(),
    }))
}

/// One's own answers about these days, when the history holds them: the last given.
pub fn of_days(id: &str, form: &Form, days: Days, ctx: &Ctx) -> Option<Vec<Option<u8>>> {
    let mut found = None;
    each(id, form.version, Rater::Me, ctx, |kept, answers| {
        if (kept.from, kept.to) == (days.from, days.to) {
            found = Some(in_order(form, answers));
        }
    });
    found
}

/// Goes through the remembered answers of one rater to this version of the form.
pub fn each(id: &str, version: u16, rater: Rater, ctx: &Ctx, mut take: impl FnMut(Days, &Answers)) {
    ctx.remember(|_, what| {
        if let What::Assess(kept) = what
            && kept.form == id
            && kept.version == version
            && kept.rater == rater.into()
        {
            take(Days { from: kept.from, to: kept.to }, &kept.answers);
        }
    });
}

/// Answers by key as one for each item; what is not there, or above the highest, did not come up.
pub fn in_order(form: &Form, answers: &Answers) -> Vec<Option<u8>> {
    let answer = |item: &Item| answers.get(&item.key).filter(|a| *a <= form.max);
    form.items.iter().map(answer).collect()
}
