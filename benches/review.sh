#!/usr/bin/env bash
# What `review` costs: one draft beside a program that only prints; and, when they are named, many messages beside a
# program that does the least a review must do.
#
#   review.sh [CORPUS LIMIT PHRASES]
#
# CORPUS holds objects with `text`, one a line. LIMIT is a program that parses them and finds every fixed phrase of the
# file PHRASES by one automaton, called as `LIMIT phrases CORPUS PHRASES`.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[[ $# -eq 0 || $# -eq 3 ]] || { sed -n '2,8p' "${BASH_SOURCE[0]}" >&2; exit 2; }
if [[ -n ${BIN:-} ]]; then take "$BIN" "$work/empathy"; else build static "$project" "$target" "$work/empathy"; fi
yardsticks
peak_meter
review="$work/empathy --builtin --no-history review --fail-on never"
status=0
printf 'Calm down, everything happens for a reason. You should have told me; at least you still have a job.\n' >"$work/draft"
say "one draft"
"$here/pair.py" -n "${ROUNDS:-60}" --peak "$work/peak" --goal 'draft* cpu_x 5' \
  "hello=$work/hello-static" "draft=$review $work/draft" "draft, plain=$review --format plain $work/draft" || status=1
if [[ $# -eq 3 ]]; then
  say "$(wc -l <"$1") messages, $(stat -c %s "$1") bytes"
  "$here/pair.py" -n "${ROUNDS:-7}" --peak "$work/peak" --goal 'one cpu_x 2.5' --goal '* peak_kib 32768' \
    "limit=$2 phrases $1 $3" "one=$review --format jsonl --input jsonl --threads 1 $1" \
    "two=$review --format jsonl --input jsonl --threads 2 $1" "wc=wc -l $1" || status=1
fi
exit $status
