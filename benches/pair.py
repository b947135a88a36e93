#!/usr/bin/env python3
"""Time several commands side by side, in rounds, each round in a new order, so that a drifting machine and a
neighbour that leaves the caches cold hit all alike.

  pair.py [-n ROUNDS] [--goal 'NAME FIELD MOST']… 'NAME=COMMAND' ['NAME=COMMAND' …]

The first command is the yardstick: every ratio is COMMAND / yardstick, taken round by round, its median printed.
COMMAND is split as a shell splits words and is given no shell; VARIABLE=value before the program is its environment. Nothing is read from stdin, all output is dropped.

  wall      from start to reaped, by the monotonic clock
  cpu       user and system time of the process, by wait4
  cpu x     cpu / cpu of the yardstick
  peak      largest resident memory, from one more run, not counted, under the program that --peak names
            (common.sh builds it); wait4's own figure cannot be smaller than this interpreter

A goal holds for every NAME that the pattern matches (`*` and `?` as in a shell) and says how much FIELD may be:
cpu_x, cpu_ms, wall_ms (medians) or peak_kib. Status 0: all goals met. 1: one was missed, or a command ended with a
status that --expect did not allow, or was ended by --limit (then it gets no more rounds). 2: no such goal.
"""
import argparse
import fnmatch
import json
import os
import random
import resource
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import time

FIELDS = {"cpu_x": "cpu x", "cpu_ms": "cpu", "wall_ms": "wall", "peak_kib": "peak"}


def run(command, limit):
    """Wall and CPU seconds, and the exit status, negative for a signal."""
    null = os.open(os.devnull, os.O_RDWR)
    onto = [(os.POSIX_SPAWN_DUP2, null, n) for n in (0, 1, 2)]
    start = time.perf_counter()
    pid = os.posix_spawn(command[0], command, command.environment, file_actions=onto)
    if limit:
        resource.prlimit(pid, resource.RLIMIT_CPU, (limit, limit))
    _, status, used = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    os.close(null)
    return wall, used.ru_utime + used.ru_stime, os.waitstatus_to_exitcode(status)


def peak_kib(command, with_program):
    """Peak resident memory in KiB, or None where nothing can tell."""
    if not with_program:
        return None
    said = subprocess.run([with_program, *command], env=command.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return int(said.stdout) if said.stdout.strip().isdigit() else None


class Command(list):
    """Words, with variables of their own."""

    def __init__(self, words, own):
        super().__init__(words)
        self.environment = os.environ | dict(pair.split("=", 1) for pair in own)


def commands(specs):
    """Name and words of each command that is installed here."""
    found, missing = [], []
    for spec in specs:
        name, line = spec.split("=", 1)
        words = shlex.split(line)
        own = []
        while "=" in words[0]:
            own.append(words.pop(0))
        program = shutil.which(words[0])
        if program:
            found.append((name, Command([program, *words[1:]], own)))
        else:
            missing.append(words[0])
    if missing:
        print(f"not installed here, left out: {', '.join(missing)}", file=sys.stderr)
    return found


def verdict(row, goals):
    """What the goals say of one row, and whether all are met."""
    said, met = [], True
    for pattern, field, most in goals:
        if not fnmatch.fnmatchcase(row["name"], pattern):
            continue
        value = row[field]
        if value is None:
            said.append(f"{FIELDS[field]} ≤ {most:g} not measured")
            continue
        good = value <= most
        met &= good
        said.append(f"{FIELDS[field]} ≤ {most:g} {'met' if good else 'MISSED'}")
    return "; ".join(said), met


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=11, help="counted rounds")
    parser.add_argument("--warmup", type=int, default=2, help="rounds before, not counted")
    parser.add_argument("--goal", action="append", default=[], metavar="'NAME FIELD MOST'")
    parser.add_argument("--expect", type=int, action="append", help="a status that is right (default: 0)")
    parser.add_argument("--limit", type=int, help="seconds of CPU time after which a command is ended")
    parser.add_argument("--peak", metavar="PROGRAM", help="prints the peak memory in KiB of the command after it")
    parser.add_argument("--json", metavar="FILE", help="writes the table there, too")
    parser.add_argument("commands", nargs="+")
    args = parser.parse_args()
    right = args.expect or [0]
    goals = []
    for goal in args.goal:
        pattern, field, most = goal.rsplit(" ", 2)
        if field not in FIELDS:
            parser.error(f"no field `{field}`")
        goals.append((pattern, field, float(most)))
    todo = commands(args.commands)
    for pattern, _, _ in goals:
        if not any(fnmatch.fnmatchcase(name, pattern) for name, _ in todo):
            parser.error(f"the goal for `{pattern}` matches no command")

    taken = {name: [] for name, _ in todo}
    wrong = {}
    order = random.Random(1)
    for n in range(args.warmup + args.n):
        for name, command in order.sample(todo, len(todo)):
            if wrong.get(name) == -signal.SIGKILL:
                continue
            wall, cpu, status = run(command, args.limit)
            if status not in right:
                wrong[name] = status
            if n >= args.warmup or status == -signal.SIGKILL:
                taken[name].append((wall, cpu))

    yardstick = taken[todo[0][0]]
    wide = max(len(name) for name, _ in todo)
    print(f"{'':{wide}} {'wall ms':>9} {'fastest':>9} {'slowest':>9} {'cpu ms':>8} {'cpu x':>7} {'peak KiB':>9}")
    rows, all_met = [], True
    for name, command in todo:
        wall = [w * 1e3 for w, _ in taken[name]]
        cpu = [c * 1e3 for _, c in taken[name]]
        ratio = statistics.median(c / max(y, 1e-6) for (_, c), (_, y) in zip(taken[name], yardstick))
        killed = wrong.get(name) == -signal.SIGKILL
        peak = None if killed else peak_kib(command, args.peak)
        row = {"name": name, "wall_ms": statistics.median(wall), "min_ms": min(wall), "max_ms": max(wall),
               "cpu_ms": statistics.median(cpu), "cpu_x": ratio, "peak_kib": peak}
        said, met = verdict(row, goals)
        if name in wrong:
            met = False
            said = f"ENDED after {args.limit} s: MISSED" if killed else f"{said}; status {wrong[name]}: WRONG"
        all_met &= met
        peak = "-" if peak is None else peak
        print(f"{name:{wide}} {row['wall_ms']:9.2f} {row['min_ms']:9.2f} {row['max_ms']:9.2f} {row['cpu_ms']:8.2f} "
              f"{ratio:7.2f} {peak:>9}  {said}".rstrip())
        rows.append(row)
    if args.json:
        with open(args.json, "w", encoding="utf-8") as file:
            json.dump(rows, file, indent=1)
    return 0 if all_met else 1


if __name__ == "__main__":
    sys.exit(main())
