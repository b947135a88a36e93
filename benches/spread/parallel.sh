#!/usr/bin/env bash
# Whether many processes, each over a part of the messages, give what one process gives: under GNU parallel, if it is
# installed, and under `split` and `xargs`.
#
#   parallel.sh              builds the static release
#   parallel.sh PROGRAM      takes a program that is there
#
#   COUNT=30000              messages
#   BLOCK=1M                 bytes that GNU parallel hands to a process
# shellcheck source-path=SCRIPTDIR source=alone.sh
source "$(dirname "${BASH_SOURCE[0]}")/alone.sh"

# -k keeps the order of what comes in, so nothing needs sorting
if parallel --version 2>/dev/null | grep -q '^GNU parallel'; then
  parallel --will-cite --pipe -k --block "${BLOCK:-1M}" "$bin" "${one_of_many[@]}" <"$messages" >"$work/parallel" ||
    die "GNU parallel: a process failed"
  same "GNU parallel" "$work/parallel"
else
  echo "GNU parallel: not installed (Debian: parallel)"
fi

# four files of whole lines, two processes at a time
split -n l/4 "$messages" "$work/part."
# shellcheck disable=SC2016 # for the inner shell
printf '%s\0' "$work"/part.* | xargs -0 -P 2 -I {} sh -c 'part=$1; shift; exec "$@" <"$part" >"$part.out"' \
  sh {} "$bin" "${one_of_many[@]}" || die "split and xargs: a process failed"
cat "$work"/part.*.out >"$work/split"
same "split and xargs" "$work/split"
