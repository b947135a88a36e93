# Sourced by the scripts beside it: the program, messages, what one process gives for them, and how others compare.
# shellcheck shell=bash source-path=SCRIPTDIR source=../common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"
spread=$here/spread
bin=${1:-${BIN:-}}
if [[ -n $bin ]]; then take "$bin" "$work/empathy"; else build static "$project" "$target" "$work/empathy"; fi
bin=$work/empathy

# A line in is a line out. One process of many needs one thread.
filter=(review --input jsonl --format jsonl --fail-on never --no-history --builtin)
# shellcheck disable=SC2034 # used by the scripts
one_of_many=("${filter[@]}" --threads 1)

# Lines may come in another order from elsewhere; `same` takes care of that when asked.
same() { # NAME FILE [sorted]
  local alone=$work/alone other=$2
  if [[ ${3:-} = sorted ]]; then
    LC_ALL=C sort "$alone" >"$work/alone.sorted"
    LC_ALL=C sort "$other" >"$work/other.sorted"
    alone=$work/alone.sorted other=$work/other.sorted
  fi
  if cmp -s "$alone" "$other"; then
    printf '%s: equal: %s lines\n' "$1" "$(wc -l <"$other")"
  else
    printf '%s: first difference, one process (<) and many (>):\n' "$1"
    diff "$alone" "$other" | sed -n '/^[<>]/p' | awk '!seen[substr($0, 1, 1)]++ { print substr($0, 1, 400) }'
    exit 1
  fi
}

messages=$work/messages.jsonl
python3 "$spread/messages.py" "${COUNT:-30000}" >"$messages"
"$bin" "${filter[@]}" <"$messages" >"$work/alone" || die "one process: it failed"
[[ $(wc -l <"$work/alone") -eq $(wc -l <"$messages") ]] || die "one process: not a line for each message"
grep -q '"findings":\[{' "$work/alone" || die "one process: nothing found, so nothing is compared"
