//! Places in YAML: found by reading again and failing there on purpose, so that they are right in every style.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess};

use crate::model::fault::Step;

/// The place of the first field that stands twice in its group: read again, fail there.
pub fn twice(text: &str) -> Option<(usize, usize)> {
    let error = Names.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    error.location().map(|l| (l.line(), l.column()))
}

/// Reads anything, and fails at the second of two fields with the same name.
struct Names;

impl<'de> DeserializeSeed<'de> for Names {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> serde::de::Visitor<'de> for Names {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Names)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = HashSet::new();
        while map.next_key_seed(NewName { seen: &mut seen })?.is_some() {
            map.next_value_seed(Names)?;
        }
        Ok(())
    }
}

/// Reads a field's name, and fails when it was seen.
struct NewName<'a> {
    seen: &'a mut HashSet<String>,
}

impl<'de> DeserializeSeed<'de> for NewName<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_str(self)
    }
}

impl serde::de::Visitor<'_> for NewName<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<(), E> {
        if self.seen.insert(name.to_owned()) { Ok(()) } else { Err(E::custom("twice")) }
    }
}

/// Line and column of the end of `path` in `text`: reads it again and fails there on purpose, so that
/// the place is right in every style of YAML.
pub fn locate(text: &str, path: &[Step]) -> Option<(usize, usize)> {
    let reader = serde_yaml::Deserializer::from_str(text);
    match (Walk { path }).deserialize(reader) {
        Ok(false) if !path.is_empty() => locate(text, &path[..path.len() - 1]),
        Ok(_) => None,
        Err(e) => e.location().map(|l| (l.line(), l.column())),
    }
}

/// Walks down `path` and fails at its end; gives `false` when the path ends in nothing.
struct Walk<'a> {
    path: &'a [Step],
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_any(self)
    }
}

macro_rules! here {
    ($($visit:ident($type:ty)),*) => {
        $(fn $visit<E: serde::de::Error>(self, _: $type) -> Result<bool, E> {
            if self.path.is_empty() { Err(E::custom("here")) } else { Ok(false) }
        })*
    };
}

impl<'de> serde::de::Visitor<'de> for Walk<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("anything")
    }

    here!(visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64), visit_str(&str));

    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        if self.path.is_empty() { Err(E::custom("here")) } else { Ok(false) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let Some((Step::Index(wanted), rest)) = self.path.split_first() else {
            return fail_or_drain_seq(self.path.is_empty(), list);
        };
        let mut found = false;
        let mut n = 0;
        loop {
            if n == *wanted {
                match list.next_element_seed(Walk { path: rest })? {
                    Some(inner) => found = inner,
                    None => return Ok(found),
                }
            } else if list.next_element::<IgnoredAny>()?.is_none() {
                return Ok(found);
            }
            n += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Some((Step::Field(wanted), rest)) = self.path.split_first() else {
            return fail_or_drain_map(self.path.is_empty(), map);
        };
        let mut found = false;
        while let Some(key) = map.next_key::<String>()? {
            if key == *wanted {
                found = map.next_value_seed(Walk { path: rest })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// The place of a list is that of its first entry.
fn fail_or_drain_seq<'de, A: SeqAccess<'de>>(here: bool, mut list: A) -> Result<bool, A::Error> {
    if here {
        return match list.next_element_seed(Walk { path: &[] })? {
            Some(_) => Ok(false),
            None => Err(serde::de::Error::custom("here")),
        };
    }
    while list.next_element::<IgnoredAny>()?.is_some() {}
    Ok(false)
}

/// The place of a group of fields is that of its first name.
fn fail_or_drain_map<'de, A: MapAccess<'de>>(here: bool, mut map: A) -> Result<bool, A::Error> {
    if here {
        return match map.next_key_seed(Walk { path: &[] })? {
            Some(_) => Ok(false),
            None => Err(serde::de::Error::custom("here")),
        };
    }
    while map.next_key::<IgnoredAny>()?.is_some() {
        map.next_value::<IgnoredAny>()?;
    }
    Ok(false)
}
