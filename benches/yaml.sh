#!/usr/bin/env bash
# Data of a user's own: 1 MB of good files is read within 100 ms, and a file made to do harm is refused within
# 0.5 s, with a short message that names it. Both are CPU time: with data on disk nothing is waited for, and wall time
# on a shared machine is the neighbours'.
#
#   yaml.sh              builds the static release
#   BIN=PROGRAM yaml.sh  measures a program that is there
#
#   ROUNDS=15            counted rounds for good data; hostile files get 3
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rounds=${ROUNDS:-15}

if [[ -n ${BIN:-} ]]; then take "$BIN" "$work/empathy"; else build static "$project" "$target" "$work/empathy"; fi
peak_meter
data=$work/data
python3 "$here/make_yaml.py" "$data"
bin=$work/empathy
missed=0

echo "good data; yardstick: the same print without any; goal: cpu ≤ 100 ms; $rounds rounds"
about() {
  local files kb
  files=$(find "$data/good/$1" -type f | wc -l)
  kb=$(find "$data/good/$1" -type f -exec cat {} + | wc -c)
  printf '%s files, %s kB' "$files" "$((kb / 1000))"
}
mixed="(phrases and rituals: $(about mixed))"
phrases="(phrases: $(about phrases))"
single="(one long file: $(about single))"
pair -n "$rounds" --goal '*(*)* cpu_ms 100' \
  "phrase -s conflict=$bin phrase -s conflict" \
  "pack check $mixed=$bin pack check $data/good/mixed" \
  "phrase -s guests $mixed=$bin phrase -s guests --data $data/good/mixed" \
  "ritual $mixed=$bin ritual --data $data/good/mixed" \
  "pack check $phrases=$bin pack check $data/good/phrases" \
  "phrase -s guests $phrases=$bin phrase -s guests --data $data/good/phrases" \
  "pack check $single=$bin pack check $data/good/single" \
  "phrase -s guests $single=$bin phrase -s guests --data $data/good/single" || missed=1

printf '\nhostile files; goal: refused with cpu ≤ 500 ms; 3 rounds\n'
checks=("pack check: empty=$bin pack check $data/bad/empty")
prints=("phrase: empty=$bin phrase -s guests --data $data/bad/empty")
for folder in "$data"/bad/*; do
  name=${folder##*/}
  [[ $name != empty ]] || continue
  checks+=("pack check: $name=$bin pack check $folder")
  # where links lead, only `pack check` looks
  [[ $name = unknown-* ]] || prints+=("phrase: $name=$bin phrase -s guests --data $folder")
done
pair -n 3 --warmup 0 --limit 3 --expect 2 --goal '* cpu_ms 500' "${prints[@]}" || missed=1
echo
pair -n 3 --warmup 0 --limit 3 --expect 1 --goal '* cpu_ms 500' "${checks[@]}" || missed=1

printf '\ntheir messages; goal: the file is named, in fewer than 2000 bytes\n'
wrong=0
for folder in "$data"/bad/*; do
  status=0
  [[ $folder != */unknown-* ]] || continue
  (
    ulimit -t 3
    calmly "$bin" phrase -s guests --data "$folder"
  ) >"$work/said" 2>&1 || status=$?
  ((status < 128)) || continue # ended: missed above
  bytes=$(wc -c <"$work/said")
  if ! grep -q 'bad\.yml' "$work/said" || ((bytes >= 2000)); then
    echo "${folder##*/}: $bytes bytes: MISSED"
    wrong=1
  fi
done
if ((wrong)); then missed=1; else echo "met by each file that was refused in time"; fi
exit "$missed"
