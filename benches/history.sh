#!/usr/bin/env bash
# What remembering costs: a card from the deck, a record that is on the disk, and ten years drawn, each as a ratio to
# a hello world of the same machine and minute; and the memory that a million records take.
#
#   history.sh                          builds the static release, then measures it
#   history.sh STATIC                   measures a program that is there
#   BIN=STATIC history.sh
#
#   ROUNDS=200                          counted rounds
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rounds=${ROUNDS:-200}
bin=${1:-${BIN:-}}
if [[ -n $bin ]]; then
  take "$bin" "$work/static"
else
  build static "$project" "$target" "$work/static"
fi
yardsticks
peak_meter

# COUNT records in a folder, one a day up to the fixed day; every seventh an assessment, every thirtieth a check of
# signs, the others rituals, as ten years of a faithful user would leave them.
years() { # COUNT FOLDER
  mkdir -p "$2"
  python3 - "$1" >"$2/history.jsonl" <<'PY'
import datetime, json, random, sys
chance, count = random.Random(7), int(sys.argv[1])
last = datetime.date(2026, 11, 23)
items = ["let-finish", "ideas-or-ear", "summary-confirmed", "why-it-makes-sense", "tone-changed", "checked-a-guess",
         "at-ease-with-silence", "asked-how-i-listen", "said-enough", "feeling-not-only-facts"]
rituals = ["story-of-the-day", "balcony", "noon-text", "three-words", "slow-start"]
for n in range(count):
    # a million days are more than the calendar has: the oldest share theirs
    day = last - datetime.timedelta(days=min(count - 1 - n, 20000))
    head = {"v": 1, "id": f"{chance.getrandbits(64):016x}", "date": str(day), "zone": "Europe/Berlin"}
    if n % 7 == 6:
        answers = {key: chance.randint(0, 4) for key in sorted(items)}
        week = str(day - datetime.timedelta(days=6))
        what = {"kind": "assess", "form": "week", "version": 1, "rater": "me", "from": week, "to": str(day), "answers": answers}
    elif n % 30 == 0:
        before = chance.randint(4, 9)
        what = {"kind": "burnout", "signs": ["dread"], "before": before, "after": before - 2, "relief": "exhausted"}
    else:
        what = {"kind": "ritual", "ritual": chance.choice(rituals), "did": chance.choice(["done", "done", "skipped"])}
    print(json.dumps(head | what, separators=(",", ":")))
PY
}
years 3650 "$work/ten-years"
years 1000000 "$work/million"

printf 'static release; yardstick: static hello world; goals: cpu x ≤ 1.5 for a card of the deck, 2 for a record on the disk, 4 for ten years (%s records); %s rounds\n' \
  "$(wc -l <"$work/ten-years/history.jsonl")" "$rounds"
cp "$work/hello-static" "$work/hello-again"
missed=0
pair -n "$rounds" --goal 'card* cpu_x 1.5' --goal 'record* cpu_x 2' --goal 'ten years* cpu_x 4' \
  "hello=$work/hello-static" "hello again=$work/hello-again" \
  "no card: phrase -s conflict --no-history=$work/static phrase -s conflict --no-history" \
  "card: phrase -s conflict=$work/static phrase -s conflict" \
  "record: checklist argument --done all=$work/static checklist argument --done all" \
  "ten years: progress=EMPATHY_HISTORY=$work/ten-years $work/static progress" || missed=1

printf '\na million records (%s MiB); goal: peak ≤ 32 MiB\n' "$(($(wc -c <"$work/million/history.jsonl") / 1048576))"
for call in progress "progress export" "progress check" "ritual --status"; do
  # shellcheck disable=SC2086 # words of one call
  peak=$(calmly env EMPATHY_HISTORY="$work/million" "$work/peak" "$work/static" $call)
  printf '%8s KiB  %s\n' "$peak" "$call"
  ((peak <= 32768)) || missed=1
done
exit "$missed"
