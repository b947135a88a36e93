//! Which line comes next: the deck decides, or the day and the seed where there is none.

use super::Args;
use crate::ctx::Ctx;
use crate::history::Deck;
use crate::pick;

/// Deals some of the cards named by `ids`: places in `ids`.
pub fn deal(ids: &[&str], args: &Args, ctx: &Ctx) -> Vec<usize> {
    let count = usize::from(args.count.unwrap_or(1));
    if args.daily {
        return pick::deal(ids.len(), ctx.day(), count);
    }
    match ctx.history.deck().filter(|_| !ctx.is_seeded()) {
        None => pick::deal(ids.len(), ctx.turn(), count),
        Some(mut deck) => {
            let dealt = from_deck(&mut deck, ids, count, ctx.day());
            match deck.save() {
                Ok(()) => ctx.mind_permissions(),
                // a line to say matters more than the order of the next one
                Err(e) => ctx.note(format!("{e:#}; the same line may come again")),
            }
            dealt
        }
    }
}

/// The next cards of a deck: none comes again before all that match were dealt.
fn from_deck(deck: &mut Deck, ids: &[&str], count: usize, day: u64) -> Vec<usize> {
    let mut hand: Vec<usize> = Vec::new();
    while hand.len() < count.min(ids.len()) {
        let mut left = deck.left(ids);
        left.retain(|n| !hand.contains(n));
        let Some(drawn) = pick::draw(left.len(), day, deck.out()) else { break };
        deck.take(ids[left[drawn]]);
        hand.push(left[drawn]);
    }
    hand
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_card_comes_again_before_all_were_dealt_and_never_twice_in_a_row() {
        let folder = tempfile::TempDir::new().unwrap();
        let at = || {
            crate::history::History::at(crate::history::Place {
                folder: folder.path().join("h"),
                from: "platform",
            })
        };
        let all: Vec<String> = (0..12).map(|n| format!("conflict/slow/{n}")).collect();
        let ids: Vec<&str> = all.iter().map(String::as_str).collect();
        let mut before = None;
        for _ in 0..5 {
            let mut seen = HashSet::new();
            for _ in 0..ids.len() {
                let mut deck = at().deck().unwrap();
                let hand = from_deck(&mut deck, &ids, 1, 3);
                deck.save().unwrap();
                assert_ne!(before, Some(hand[0]));
                before = Some(hand[0]);
                seen.insert(hand[0]);
            }
            assert_eq!(seen.len(), ids.len(), "{seen:?}");
        }
    }

    #[test]
    fn a_narrower_choice_shares_the_deck_and_a_hand_holds_no_card_twice() {
        let folder = tempfile::TempDir::new().unwrap();
        let place = crate::history::Place { folder: folder.path().join("h"), from: "platform" };
        let mut deck = crate::history::History::at(place).deck().unwrap();
        let ids = ["a", "b", "c", "d"];
        let first = from_deck(&mut deck, &ids, 2, 9);
        let second = from_deck(&mut deck, &ids, 2, 9);
        let all: HashSet<_> = first.iter().chain(&second).collect();
        assert_eq!(all.len(), 4);
        for count in 1..9 {
            let hand = from_deck(&mut deck, &ids, count, 9);
            assert_eq!(hand.iter().collect::<HashSet<_>>().len(), count.min(4));
        }
        assert!(from_deck(&mut deck, &[], 1, 9).is_empty());
        assert_eq!(from_deck(&mut deck, &["a"], 1, 9), [0]);
        assert_eq!(from_deck(&mut deck, &["a"], 1, 9), [0]);
    }
}
