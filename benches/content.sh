#!/usr/bin/env bash
# Whether a command pays for the content it touches, and not for all there is: the project is copied, the phrases of
# every situation but one are multiplied by ten, and `phrase` is asked for that one situation in both builds.
#
#   content.sh              builds both
#   BIN=STATIC content.sh   takes the build of the data as it is from there (the other must be built)
#
#   ROUNDS=400              counted rounds
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rounds=${ROUNDS:-400}

# one place for both, so that nothing but the data differs
mkdir "$work/project"
tar -C "$project" --exclude=./target --exclude=./.git -cf - . | tar -C "$work/project" -xf -
if [[ -n ${BIN:-} ]]; then
  take "$BIN" "$work/as-it-is"
else
  build static "$work/project" "$work/target" "$work/as-it-is"
fi
for file in "$work"/project/data/*/phrases/*/*.yml; do
  [[ $file != */phrases/conflict/* ]] || continue
  for n in 1 2 3 4 5 6 7 8 9; do
    sed -E "s/^( *-? *key: .*[a-z0-9])\$/\1-x$n/" "$file" >"${file%.yml}-x$n.yml"
  done
done
build static "$work/project" "$work/target" "$work/tenfold"
peak_meter

phrases() { calmly "$1" pack list | sed -nE 's/^phrases +([0-9]+).*/\1/p'; }
printf 'files of phrases: %s and %s; ' "$(phrases "$work/as-it-is")" "$(phrases "$work/tenfold")"
printf 'size of the program: %s and %s KiB\n' "$(($(wc -c <"$work/as-it-is") / 1024))" "$(($(wc -c <"$work/tenfold") / 1024))"
echo "yardstick: the build with the data as it is; goal: cpu x ≤ 1.1; $rounds rounds"
pair -n "$rounds" --goal 'phrase*, ten times* cpu_x 1.1' \
  "phrase -s conflict=$work/as-it-is phrase -s conflict" \
  "phrase -s conflict, ten times the data=$work/tenfold phrase -s conflict" \
  "--version=$work/as-it-is --version" "--version, ten times the data=$work/tenfold --version"
