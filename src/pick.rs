//! A number and a list make a choice: the same every time, on every machine.
#![allow(clippy::cast_possible_truncation, reason = "a remainder is smaller than its divisor")]

/// Deals `count` cards of a deck of `len` for `turn`: indices into the deck. Turns that follow each other deal
/// through the whole deck before a card comes again, and never the same card twice in a row.
pub fn deal(len: usize, turn: u64, count: usize) -> Vec<usize> {
    let count = count.min(len);
    let mut dealt = Vec::with_capacity(count);
    let mut at = u128::from(turn) * count as u128;
    while dealt.len() < count {
        let card = card(len, at);
        if !dealt.contains(&card) {
            dealt.push(card);
        }
        at += 1;
    }
    dealt
}

/// The one card for `turn`, if there is any.
pub fn one(len: usize, turn: u64) -> Option<usize> {
    deal(len, turn, 1).first().copied()
}

/// A place in a list of `len`, for the `turn` of a `day`; nothing when the list is empty.
pub fn draw(len: usize, day: u64, turn: usize) -> Option<usize> {
    let mut state = day.rotate_left(32) ^ turn as u64;
    (len > 0).then(|| (next(&mut state) % len as u64) as usize)
}

/// The card at a place in the endless row of shuffled decks.
fn card(len: usize, at: u128) -> usize {
    let cycle = (at / len as u128) as u64;
    let place = (at % len as u128) as usize;
    if len == 2 {
        return place; // two cards can only take turns
    }
    let mut deck = shuffled(len, cycle);
    if len > 2 && cycle > 0 && shuffled(len, cycle - 1).last() == deck.first() {
        deck.swap(0, 1);
    }
    deck[place]
}

/// A shuffled deck (Fisher and Yates), the same for the same seed.
fn shuffled(len: usize, seed: u64) -> Vec<usize> {
    let mut deck: Vec<usize> = (0..len).collect();
    let mut state = seed;
    for last in (1..len).rev() {
        let drawn = (next(&mut state) % (last as u64 + 1)) as usize;
        deck.swap(last, drawn);
    }
    deck
}

/// SplitMix64 (Steele, Lea and Flood, 2014): a number for each state, well spread from any seed.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_card_comes_again_before_all_were_dealt() {
        for len in 1..40_u64 {
            for cycle in 0..5 {
                let seen: HashSet<_> =
                    (0..len).filter_map(|n| one(len as usize, cycle * len + n)).collect();
                assert_eq!(seen.len() as u64, len);
            }
        }
    }

    #[test]
    fn the_next_turn_is_another_card() {
        for len in 2..40 {
            for turn in 0..500 {
                assert_ne!(one(len, turn), one(len, turn + 1), "{len} cards, turn {turn}");
            }
        }
    }

    #[test]
    fn a_hand_holds_no_card_twice_and_never_more_than_there_are() {
        for count in 1..20 {
            let hand = deal(12, 7, count);
            assert_eq!(hand.len(), count.min(12));
            assert_eq!(hand.iter().collect::<HashSet<_>>().len(), hand.len());
        }
        assert_eq!(one(0, 3), None);
    }
}
