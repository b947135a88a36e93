#!/usr/bin/env bash
# What a short print costs, as a ratio to a hello world of the same machine and minute, beside the programs that
# people have in the same places (shell start-up files, status lines, scripts).
#
#   startup.sh                          builds the static and the dynamic release, then measures both
#   startup.sh STATIC [DYNAMIC]         measures programs that are there
#   BIN=STATIC [BIN_DYNAMIC=DYNAMIC] startup.sh
#
#   ROUNDS=200                          counted rounds
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rounds=${ROUNDS:-200}
bin=${1:-${BIN:-}}
bin_dynamic=${2:-${BIN_DYNAMIC:-}}

if [[ -n $bin ]]; then
  take "$bin" "$work/static"
  [[ -z $bin_dynamic ]] || take "$bin_dynamic" "$work/dynamic"
else
  build static "$project" "$target" "$work/static"
  build dynamic "$project" "$target" "$work/dynamic"
fi
yardsticks
peak_meter

calls=("phrase -s conflict --no-history" ritual checklist "learn --list" --version)
missed=0

echo "static release; yardstick: static hello world; goals: cpu x ≤ 1.2, peak ≤ 3 MiB; $rounds rounds"
list=("hello=$work/hello-static")
# the yardstick against itself says how far this machine can tell two commands apart
cp "$work/hello-static" "$work/hello-again"
list+=("hello again=$work/hello-again")
[[ ! -e $work/hello-musl ]] || list+=("hello with musl=$work/hello-musl")
for call in "${calls[@]}"; do list+=("empathy $call=$work/static $call"); done
pair -n "$rounds" --goal 'empathy * cpu_x 1.2' --goal 'empathy * peak_kib 3072' "${list[@]}" || missed=1

if [[ -e $work/dynamic ]]; then
  printf '\ndynamic release; yardstick: dynamic hello world; goal: cpu x ≤ 1.35; %s rounds\n' "$rounds"
  list=("hello=$work/hello-dynamic")
  for call in "${calls[@]}"; do list+=("empathy $call=$work/dynamic $call"); done
  pair -n "$rounds" --goal 'empathy * cpu_x 1.35' "${list[@]}" || missed=1
fi

few=$((rounds / 8 + 5))
printf '\npeers, those installed here; yardstick: static hello world; %s rounds\n' "$few"
for n in $(seq 400); do printf '{"id":%s,"text":"I hear you, this is a lot to carry."}\n' "$n"; done >"$work/lines.json"
pair -n "$few" "hello=$work/hello-static" "empathy phrase -s conflict=$work/static phrase -s conflict --no-history" \
  "true=/bin/true" "sh -c echo=sh -c 'echo hi'" "fortune -s=fortune -s" "cowsay hi=cowsay hi" \
  "jq, 400 lines=jq -r .text $work/lines.json" "rg --version=rg --version" "bat --version=bat --version" \
  "tldr --version=tldr --version" "task --version=task --version" "python3 print=python3 -c print(1)" \
  "node -e 1=node -e 1" || true
exit "$missed"
