//! Many messages, one a line: read in pieces, reviewed on as many threads as asked for, written in the order in which
//! they came. Memory stays the same whatever the size.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use anyhow::{Result, bail};

use super::line::{self, Found, Heads, Line};
use super::tally::Tally;
use super::written::Written;
use crate::commands::SCHEMA;
use crate::review::judge::{Reviewer, Settings};
use crate::review::tables::Tables;

/// Bytes that are read at once.
const PIECE: usize = 1 << 16;

/// Bytes that one line may have.
const LONGEST: usize = 4 << 20;

/// What a run over lines needs to know.
#[derive(Debug)]
pub struct Job {
    pub tables: &'static Tables,
    pub settings: &'static Settings,
    pub heads: Heads,
    pub is_json: bool,
    pub written: Written,
    /// The name of the file that is read, for messages about lines.
    pub name: String,
    pub keep_going: bool,
    /// The field that names the author of a message, when authors are counted apart.
    pub by: Option<String>,
}

/// Whole lines, and the number of the first.
struct Piece {
    first: u64,
    bytes: Vec<u8>,
}

/// What became of a piece.
#[derive(Default)]
struct Done {
    out: Vec<u8>,
    tally: Tally,
    /// Lines that are no messages, in words.
    bad: Vec<String>,
    /// Room for the acts of one message.
    acts: Vec<u16>,
}

/// What a run came to.
#[derive(Debug, Default)]
pub struct Outcome {
    pub tally: Tally,
    /// Lines that were passed over, in words.
    pub bad: Vec<String>,
    begun: bool,
}

/// Reviews all lines of `input`. Stops at the first bad line unless told to keep going.
pub fn run(
    job: &Arc<Job>,
    input: Box<dyn Read + Send>,
    threads: usize,
    seen: impl FnMut(u64) + Send + 'static,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let is_list = job.written == Written::Json;
    if is_list {
        write!(
            out,
            "{{\"schema\":{SCHEMA},\"command\":\"review\",\"view\":\"lines\",\"messages\":["
        )?;
    }
    let outcome = pieces(job, input, threads, seen, out);
    // also after a bad line: half a document would be of no use
    if is_list {
        writeln!(out, "]}}")?;
    }
    outcome
}

fn pieces(
    job: &Arc<Job>,
    input: Box<dyn Read + Send>,
    threads: usize,
    mut seen: impl FnMut(u64) + Send + 'static,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut lines = Lines::new(input);
    if threads <= 1 {
        let mut reviewer = Reviewer::new(job.tables, job.settings);
        let mut done = Done::default();
        while let Some(first) = lines.next(&job.name)? {
            let piece = lines.piece();
            seen(piece.len() as u64);
            work(job, &mut reviewer, first, piece, &mut done);
            take(job, &mut done, &mut outcome, out)?;
        }
        return Ok(outcome);
    }
    let (give, pieces) = sync_channel::<(u64, Result<Piece>)>(threads);
    let (give_done, done) = sync_channel::<(u64, Result<Done>)>(threads);
    // a piece is read only when an earlier one was written: nothing runs ahead of a slow piece
    let (claim, release) = sync_channel::<()>(threads * 4);
    let name = job.name.clone();
    std::thread::spawn(move || read(lines, &name, &give, &claim, seen));
    let pieces = Arc::new(Mutex::new(pieces));
    for _ in 0..threads {
        let (job, pieces, give_done) = (Arc::clone(job), Arc::clone(&pieces), give_done.clone());
        std::thread::spawn(move || worker(&job, &pieces, &give_done));
    }
    drop(give_done);
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    for (number, piece) in done {
        waiting.insert(number, piece);
        while let Some(piece) = waiting.remove(&next) {
            next += 1;
            take(job, &mut piece?, &mut outcome, out)?;
            let _ = release.try_recv();
        }
    }
    Ok(outcome)
}

/// Hands out pieces until there are no more, or nobody wants any.
fn read(
    mut lines: Lines,
    name: &str,
    give: &SyncSender<(u64, Result<Piece>)>,
    claim: &SyncSender<()>,
    mut seen: impl FnMut(u64),
) {
    for number in 0.. {
        let next = lines.next(name);
        let piece = match next {
            Ok(None) => return,
            Ok(Some(first)) => {
                seen(lines.piece().len() as u64);
                Ok(Piece { first, bytes: lines.piece().to_vec() })
            }
            Err(e) => Err(e),
        };
        let last = piece.is_err();
        if claim.send(()).is_err() || give.send((number, piece)).is_err() || last {
            return;
        }
    }
}

fn worker(
    job: &Job,
    pieces: &Mutex<Receiver<(u64, Result<Piece>)>>,
    give: &SyncSender<(u64, Result<Done>)>,
) {
    let mut reviewer = Reviewer::new(job.tables, job.settings);
    loop {
        let piece = pieces.lock().map(|pieces| pieces.recv());
        let Ok(Ok((number, piece))) = piece else { return };
        let done = piece.map(|piece| {
            let mut done = Done::default();
            work(job, &mut reviewer, piece.first, &piece.bytes, &mut done);
            done
        });
        if give.send((number, done)).is_err() {
            return;
        }
    }
}

/// Reviews the lines of one piece.
fn work(job: &Job, reviewer: &mut Reviewer<'_>, first: u64, bytes: &[u8], done: &mut Done) {
    let mut number = first;
    let valid = std::str::from_utf8(bytes);
    let mut rest = bytes;
    let mut at = 0;
    while !rest.is_empty() {
        let end = memchr::memchr(b'\n', rest);
        let (line, after) =
            end.map_or((rest, &rest[rest.len()..]), |n| (&rest[..n], &rest[n + 1..]));
        let text = match valid {
            Ok(all) => Ok(&all[at..at + line.len()]),
            Err(_) => std::str::from_utf8(line).map_err(|_| "not UTF-8".to_owned()),
        };
        at += bytes.len().min(line.len() + 1);
        rest = after;
        let text = text.map(|t| t.strip_suffix('\r').unwrap_or(t));
        let text =
            text.map(|t| if number == 1 { t.strip_prefix('\u{feff}').unwrap_or(t) } else { t });
        let message = text.and_then(|text| {
            if job.is_json {
                if text.trim().is_empty() { Ok(None) } else { Line::read(text).map(Some) }
            } else {
                Ok(Some(Line { text: text.into(), ..Line::default() }))
            }
        });
        match message {
            Ok(Some(line)) => one(job, reviewer, number, &line, done),
            Ok(None) => {}
            Err(why) => {
                done.bad.push(format!("{}:{number}: {why}", job.name));
                if !job.keep_going {
                    return;
                }
            }
        }
        number += 1;
    }
}

fn one(job: &Job, reviewer: &mut Reviewer<'_>, number: u64, line: &Line<'_>, done: &mut Done) {
    let (findings, quiet) = reviewer.review(&line.text, line.context.as_deref());
    let safety = line::acts(findings, job.tables, &mut done.acts);
    let acts = std::mem::take(&mut done.acts);
    let found = Found { text: &line.text, findings, quiet, acts: &acts, safety };
    done.tally.add(&found, job.tables, job.settings);
    if let Some(by) = &job.by {
        let author = line.rest.iter().find(|(key, _)| key == by);
        let author = author.map_or("-", |(_, value)| value.get().trim_matches('"'));
        done.tally.by.entry(author.to_owned()).or_default().add(&found, job.tables, job.settings);
    }
    job.written.message(job, number, line, &found, &mut done.out);
    done.acts = acts;
}

fn take(job: &Job, done: &mut Done, outcome: &mut Outcome, out: &mut dyn Write) -> Result<()> {
    // in a list, what parts the entries stands before each but the first
    let skip = usize::from(!outcome.begun && job.written == Written::Json && !done.out.is_empty());
    outcome.begun |= !done.out.is_empty();
    out.write_all(&done.out[skip..])?;
    // what was read is answered before more is waited for
    out.flush()?;
    done.out.clear();
    outcome.tally.merge(std::mem::take(&mut done.tally));
    if let Some(bad) = done.bad.first().filter(|_| !job.keep_going) {
        bail!("{bad}; --keep-going passes over such lines");
    }
    outcome.bad.append(&mut done.bad);
    Ok(())
}

/// Reads whole lines, as many as are there.
struct Lines {
    input: Box<dyn Read + Send>,
    buffer: Vec<u8>,
    /// Bytes that are filled, and bytes at the beginning that were handed out.
    filled: usize,
    taken: usize,
    /// The line that comes next, from 1.
    line: u64,
    ended: bool,
}

impl Lines {
    fn new(input: Box<dyn Read + Send>) -> Self {
        Self { input, buffer: vec![0; PIECE], filled: 0, taken: 0, line: 1, ended: false }
    }

    /// What `next` found.
    fn piece(&self) -> &[u8] {
        &self.buffer[..self.taken]
    }

    /// Reads on to the next whole lines, and says the number of the first; nothing at the end.
    fn next(&mut self, name: &str) -> Result<Option<u64>> {
        let first = self.line;
        self.buffer.copy_within(self.taken..self.filled, 0);
        self.filled -= self.taken;
        self.taken = 0;
        loop {
            if self.ended {
                self.taken = self.filled;
                return Ok((self.taken > 0).then_some(first));
            }
            if self.filled == self.buffer.len() {
                if self.filled >= LONGEST {
                    bail!(
                        "{name}:{first}: the line is longer than 4 MiB; is it one message a line?"
                    );
                }
                self.buffer.resize(self.filled * 2, 0);
            }
            let read = match self.input.read(&mut self.buffer[self.filled..]) {
                Ok(read) => read,
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(e) => bail!("{name} cannot be read ({})", e.kind()),
            };
            let fresh = self.filled..self.filled + read;
            self.filled += read;
            self.ended = read == 0;
            if let Some(last) = memchr::memrchr(b'\n', &self.buffer[fresh]) {
                self.taken = self.filled - read + last + 1;
                let lines = memchr::memchr_iter(b'\n', &self.buffer[..self.taken]).count();
                self.line += lines as u64;
                return Ok(Some(first));
            }
        }
    }
}
