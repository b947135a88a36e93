# Sourced by the scripts beside it: a temporary folder, builds, yardsticks, and a calm environment for what is timed.
# shellcheck shell=bash
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(dirname "$here")
# shellcheck disable=SC2034 # read by the scripts
target=${CARGO_TARGET_DIR:-$project/target/bench}
musl=$(uname -m)-unknown-linux-musl

work=$(mktemp -d "${TMPDIR:-/tmp}/empathy-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 2; }

# Makes the release build and puts a copy at a path: a file that the linker has just written lies in pieces in the
# page cache, and starts slower than the same file copied.
build() { # static|dynamic SOURCE_FOLDER TARGET_FOLDER COPY
  local kind=$1 from=$2 into=$3 copy=$4 flags=() built=$3/release/empathy
  if [[ $kind = static ]]; then
    flags=(--target "$musl")
    built=$into/$musl/release/empathy
  fi
  say "building: $kind release"
  (cd "$from" && CARGO_TARGET_DIR=$into cargo build --quiet --release --locked --bin empathy "${flags[@]}") ||
    die "the $kind release does not build; the static one needs: rustup target add $musl"
  cp "$built" "$copy"
}

# Takes a binary that is there already.
take() { # BINARY COPY
  [[ -f $1 && -x $1 ]] || die "no such program: $1"
  cp "$1" "$2"
}

# What nothing can be faster than: one line printed by a program that does nothing else.
yardsticks() {
  local flags=(-O -C panic=abort -C strip=symbols)
  printf 'fn main() { println!("I hear you."); }\n' >"$work/hello.rs"
  rustc "${flags[@]}" -C target-feature=+crt-static -o "$work/hello-static.linked" "$work/hello.rs"
  rustc "${flags[@]}" -o "$work/hello-dynamic.linked" "$work/hello.rs"
  cp "$work/hello-static.linked" "$work/hello-static"
  cp "$work/hello-dynamic.linked" "$work/hello-dynamic"
  # made as the static release is made: for information, not every toolchain has it
  if rustc "${flags[@]}" -C relocation-model=static --target "$musl" -o "$work/hello-musl.linked" "$work/hello.rs" \
    2>/dev/null; then cp "$work/hello-musl.linked" "$work/hello-musl"; fi
}

# A small program that prints the peak memory of the command after it, in KiB. It is static and small itself,
# because a process is born with the peak of its parent.
peak_meter() {
  cat >"$work/peak.rs" <<'RUST'
use std::process::{Command, Stdio};
extern "C" {
    fn getrusage(who: i32, usage: *mut [i64; 18]) -> i32;
}
fn main() {
    let mut args = std::env::args_os().skip(1);
    let program = args.next().expect("a program");
    let mut command = Command::new(program);
    let _ = command.args(args).stdout(Stdio::null()).stderr(Stdio::null()).status();
    // two times of two words each, then the peak
    let mut usage = [0_i64; 18];
    unsafe { getrusage(-1, &mut usage) };
    println!("{}", usage[4]);
}
RUST
  rustc -O -C panic=abort -C target-feature=+crt-static -o "$work/peak" "$work/peak.rs"
}

# Nobody's settings, history or data, and a fixed day.
calmly() {
  mkdir -p "$work/home"
  env -i PATH="$PATH:/usr/games" HOME="$work/home" LC_ALL=C.UTF-8 TZ=UTC TERM=dumb EMPATHY_TODAY=2026-11-23 "$@"
}

pair() { calmly python3 "$here/pair.py" --peak "$work/peak" "$@"; }
