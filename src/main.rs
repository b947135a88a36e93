//! Arguments in, exit status out; the only writer of stdout and stderr.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use anyhow::Result;
use clap::CommandFactory;
use empathy::clean;
use empathy::cli::{Cli, Color};
use empathy::commands::{self, Said};
use empathy::ctx::{Ctx, Env};
use empathy::interrupt::{self, Stopped};
use empathy::library::yaml::BadData;
use empathy::render::{self, Format, Look, paint, snippet};

#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|panic| {
        interrupt::restore();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let to = match env!("CARGO_PKG_REPOSITORY") {
            "" => String::new(),
            url => format!("; please report it at {url}/issues"),
        };
        complain(&format!("this is a fault of the program, at {place}{to}"), ColorChoice::Never);
        interrupt::leave(2);
    }));
    paint::begin();
    let env = Env;
    let stderr_is_terminal = std::io::stderr().is_terminal();
    let mut command = Cli::command();
    let parsed = command
        .try_get_matches_from_mut(std::env::args_os())
        .and_then(|matches| Cli::from_matches(&matches))
        .map_err(|usage| usage.format(&mut command));
    // the program is about to end: taking the tree apart would be a third of parsing
    std::mem::forget(command);
    let cli = match parsed {
        Ok(cli) => cli,
        Err(usage) => return print_usage(&usage, &env),
    };
    let color = paint::choose(cli.global.color, &env, stderr_is_terminal);
    empathy::ask::colour(color == ColorChoice::Always);
    match run(&cli, &env, color) {
        Ok(status) => status,
        Err(error) if error.is::<Stopped>() => ExitCode::from(interrupt::STATUS),
        Err(error) if closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let ascii = cli.global.ascii || !env.is_utf8();
            let marked = error.downcast_ref::<BadData>().and_then(|bad| snippet::mark(bad, ascii));
            let marked = marked.map(|lines| format!("\n{lines}")).unwrap_or_default();
            complain(&format!("{error:#}{marked}"), color);
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli, env: &Env, on_stderr: ColorChoice) -> Result<ExitCode> {
    let ctx = Ctx::new(&cli.global, env)?;
    let format = cli.global.format()?;
    let said = commands::run(&cli.command, format, &ctx)?;
    let stdout = std::io::stdout();
    let terminal = stdout.is_terminal();
    let mut flagged = said.flagged();
    let mut bytes = Vec::new();
    match said {
        Said::Stream(stream) => {
            let mut out = std::io::BufWriter::with_capacity(1 << 16, stdout.lock());
            let outcome = stream.write(&mut out).and_then(|outcome| Ok((out.flush()?, outcome).1));
            let outcome = outcome.map_err(|e| match e.downcast() {
                Ok(e) => render::unwritable(e, "stdout"),
                Err(e) => e,
            })?;
            for note in outcome.notes {
                ctx.note(note);
            }
            flagged |= outcome.found;
        }
        Said::File(text) => bytes.extend_from_slice(text.as_bytes()),
        Said::Printed { file, .. } if !matches!(format, Format::Json | Format::Yaml) => {
            bytes.extend_from_slice(file.as_bytes());
        }
        Said::Report(report) | Said::Printed { report, .. } => {
            let look = Look {
                width: terminal.then(|| env.columns().unwrap_or_else(empathy::ctx::terminal_width)),
                ascii: cli.global.ascii || !env.is_utf8(),
                end: if cli.global.null { '\0' } else { '\n' },
            };
            render::draw(&report)?;
            render::write(&report, format, look, &mut bytes)?;
        }
    }
    let choice = paint::choose(cli.global.color, env, terminal);
    let written = if format == Format::Human && choice != ColorChoice::Never {
        let mut out = AutoStream::new(stdout.lock(), choice);
        out.write_all(&bytes).and_then(|()| out.flush())
    } else {
        // what is not for people holds no paint, and NUL must get through
        if format == Format::Human {
            bytes = anstream::adapter::strip_bytes(&bytes).into_vec();
        }
        let mut out = stdout.lock();
        out.write_all(&bytes).and_then(|()| out.flush())
    };
    written.map_err(|e| render::unwritable(e, "stdout"))?;
    if !cli.global.quiet {
        for note in ctx.take_notes() {
            complain(&note, on_stderr);
        }
    }
    let failures = ctx.take_failures();
    for failure in &failures {
        complain(failure, on_stderr);
    }
    // what could not be done counts more than what was found
    let status = if failures.is_empty() { u8::from(flagged) } else { 2 };
    Ok(ExitCode::from(status))
}

/// What clap has to say: help and version on stdout with 0, errors on stderr with 2.
fn print_usage(usage: &clap::Error, env: &Env) -> ExitCode {
    // parsing failed or stopped, so the flag is looked for by hand
    let args: Vec<String> = std::env::args_os().map(|a| a.to_string_lossy().into_owned()).collect();
    let asked = args.iter().enumerate().rev().find_map(|(n, arg)| match arg.as_str() {
        "--color" => args.get(n + 1).map(String::as_str),
        arg => arg.strip_prefix("--color="),
    });
    let color = match asked {
        Some("always") => Color::Always,
        Some("never") => Color::Never,
        _ => Color::Auto,
    };
    // clap repeats what was typed: without paint where it could drive the terminal
    let harmless = args.iter().all(|arg| clean::clean(arg) == arg.as_str());
    let text = if harmless {
        usage.render().ansi().to_string()
    } else {
        clean::clean(&usage.render().to_string()).into_owned()
    };
    let stream = if usage.use_stderr() { "stderr" } else { "stdout" };
    let written = if usage.use_stderr() {
        let stderr = std::io::stderr();
        let choice = paint::choose(color, env, stderr.is_terminal());
        AutoStream::new(stderr.lock(), choice).write_all(text.as_bytes())
    } else {
        let stdout = std::io::stdout();
        let choice = paint::choose(color, env, stdout.is_terminal());
        let mut out = AutoStream::new(stdout.lock(), choice);
        out.write_all(text.as_bytes()).and_then(|()| out.flush())
    };
    match written {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => {
            complain(&format!("{:#}", render::unwritable(e, stream)), ColorChoice::Never);
            ExitCode::from(2)
        }
        _ => ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(2)),
    }
}

/// One line on stderr; nothing is left to do when stderr itself is gone.
fn complain(text: &str, choice: ColorChoice) {
    let mut stderr = AutoStream::new(std::io::stderr().lock(), choice);
    let text = clean::clean(text);
    let text = if Env.is_utf8() { text } else { clean::ascii(&text).into_owned().into() };
    let _ = writeln!(stderr, "{} {text}", paint::error("empathy:"));
}

fn closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
    })
}
