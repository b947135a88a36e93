//! What each byte and each sign is to whoever takes a message apart.

/// What a byte is to the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Letter,
    Digit,
    Space,
    Newline,
    Apostrophe,
    Comma,
    /// `;`, `:`, brackets and the like.
    Break,
    Stop,
    Quote,
    Hyphen,
    Code,
    Open,
    Sign,
    Wide,
}

pub(super) const CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [Class::Sign; 256];
    let mut b = 0;
    while b < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let byte = b as u8;
        table[b] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b' ' | b'\t' | b'\r' | 0x0b | 0x0c => Class::Space,
            b'\n' => Class::Newline,
            b'\'' => Class::Apostrophe,
            b',' => Class::Comma,
            b';' | b':' | b'(' | b')' | b'{' | b'}' | b']' => Class::Break,
            b'.' | b'!' | b'?' => Class::Stop,
            b'"' => Class::Quote,
            b'-' | b'/' => Class::Hyphen,
            b'`' => Class::Code,
            b'[' => Class::Open,
            0x80.. => Class::Wide,
            _ => Class::Sign,
        };
        b += 1;
    }
    table
}

/// A letter of this kind was seen; a bit each.
pub(super) const UPPER: u8 = 1;
pub(super) const IS_LOWER: u8 = 2;

/// Letters in lower case and digits as they are; 0 for all else.
pub(super) const LOWER: [u8; 256] = lower();

/// The kind of each letter.
pub(super) const KINDS: [u8; 256] = kinds();

const fn lower() -> [u8; 256] {
    let mut table = [0; 256];
    let mut b = 0_u8;
    while b < 128 {
        if b.is_ascii_alphanumeric() {
            table[b as usize] = b.to_ascii_lowercase();
        }
        b += 1;
    }
    table
}

const fn kinds() -> [u8; 256] {
    let mut table = [0; 256];
    let mut b = 0_u8;
    while b < 128 {
        if b.is_ascii_uppercase() {
            table[b as usize] = UPPER;
        } else if b.is_ascii_lowercase() {
            table[b as usize] = IS_LOWER;
        }
        b += 1;
    }
    table
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '’' | '‘' | 'ʼ' | '´' | '＇')
}

/// Marks that belong to the letter before.
pub(super) fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// What nobody sees in a word.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}')
}
