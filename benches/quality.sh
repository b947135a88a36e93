#!/usr/bin/env bash
# How well `empathy review` names what messages do, against messages that people labelled.
#
#   quality.sh GOLD_DIR [EMPATHY [SCORE_ARGS…]]
#
# GOLD_DIR holds *.jsonl files (id, text, context, labels, judged, source) and score.py, which prints precision, recall
# and F1 per act. The messages are read here and nowhere kept.
set -euo pipefail
[[ $# -ge 1 && -f $1/score.py ]] || { sed -n '2,7p' "${BASH_SOURCE[0]}" >&2; exit 2; }
gold=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
empathy=${2:-$here/target/release/empathy}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
args=()
for file in "$gold"/*.jsonl; do
  # the tool sees id, text and context, and no label
  python3 -c 'import json,sys
for line in sys.stdin:
    d = json.loads(line)
    print(json.dumps({k: d.get(k) for k in ("id", "text", "context")}))' <"$file" >"$work/in"
  "$empathy" --builtin --no-history review --input jsonl --format jsonl --fail-on never <"$work/in" >>"$work/said"
  args+=(--gold "$file")
done
python3 "$gold/score.py" "${args[@]}" --pred "$work/said" "${@:3}"
