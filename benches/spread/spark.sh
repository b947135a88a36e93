#!/usr/bin/env bash
# Whether `review` as a pipe step of Spark gives what one process gives. Installs PySpark (500 MB) under target/bench
# at the first run; needs Java 17 or later and the network for that, so it is not among the checks of `.ci/run`.
#
#   spark.sh              builds the static release
#   spark.sh PROGRAM      takes a program that is there
#
#   COUNT=30000           messages
#   PARTITIONS=4          parts of the messages, each with a process of its own
# shellcheck source-path=SCRIPTDIR source=alone.sh
source "$(dirname "${BASH_SOURCE[0]}")/alone.sh"
java=java
[[ -z ${JAVA_HOME:-} ]] || java=$JAVA_HOME/bin/java
version=$("$java" -version 2>&1 | sed -nE 's/.* version "([0-9]+).*/\1/p') || true
[[ ${version:-0} -ge 17 ]] || die "needs Java 17 or later (Debian: default-jre-headless)"

venv=$target/spark
if [[ ! -e $venv/ready ]]; then
  say "installing PySpark into $venv"
  python3 -m venv "$venv" || die "needs venv (Debian: python3-venv)"
  "$venv/bin/pip" install --quiet 'pyspark>=4,<5'
  touch "$venv/ready"
fi

if ! "$venv/bin/python" "$spread/pipe.py" "$messages" "$work/spark" "${PARTITIONS:-4}" "$bin" "${one_of_many[@]}" \
  2>"$work/log"; then
  cat "$work/log" >&2
  die "Spark: the step failed"
fi
cat "$work"/spark/part-* >"$work/reviewed"
same "Spark" "$work/reviewed" sorted
