#!/usr/bin/env python3
"""Writes the folders of data that yaml.sh times: `good/…`, each 1 MB of a user's own files that are fine, and
`bad/…`, each with one file that must be refused, quickly.

  make_yaml.py FOLDER
"""
import os
import random
import sys

MIB = 1 << 20
# the longest file that is read at all, with room for the last entry
JUST_UNDER = MIB - 1000
WORDS = ("I hear you and want to know more about what that was like for us at the table last night when we were both "
         "tired so could you tell me again slowly which part of it still hurts and what would help a little").split()
HEAD = ("does: {does}\nuse-when: you both have a minute\nnot-when: you're afraid of your partner\n"
        "evidence: [weger-2014]\nwhy: strangers felt more understood after a summary and a question\n"
        "limit: seen once, in a lab\nphrases:\n")
SITUATION = "blurb: Guests are coming, or are still here\naliases: [visitors]\neveryday: false\nsafety-line: true\n"
rng = random.Random(1)


def words(least, most):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(least, most)))


def phrase(n):
    text = words(8, 16)
    if n % 3 == 0:
        text = f'"{text}: {{feeling}}?"'
    elif n % 3 == 1:
        text = f"'{text}, isn''t it?'"
    return f"  - key: line-{n}\n    text: {text}\n    tone: {rng.choice(['gentle', 'direct', 'warm', 'light'])}\n    medium: any\n"


def group(size, does="Say it"):
    parts, length = [HEAD.format(does=does)], 0
    while length < size:
        parts.append(phrase(len(parts)))
        length += len(parts[-1])
    return "".join(parts)


def ritual(n, steps=4):
    return (f"title: Evening {n}\nline: {words(10, 15)}.\nminutes: {rng.randint(1, 20)}\nwith: together\nwhen: any\nsteps:\n"
            + "".join(f"  - {words(8, 14)}.\n" for _ in range(steps))
            + f"why: {words(8, 12)}\nlimit: {words(5, 9)}\nnot-when: {words(5, 9)}\n")


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())


def good(top):
    def situation(folder):
        write(f"{top}/{folder}/en/situations/guests.yml", SITUATION)

    situation("mixed")
    for n in range(100):
        write(f"{top}/mixed/en/phrases/guests/group-{n}.yml", group(4900, f"Say it, {n}"))
    size = 0
    for n in range(10_000):
        text = ritual(n)
        size += len(text)
        write(f"{top}/mixed/en/rituals/evening-{n}.yml", text)
        if size > 500_000:
            break
    situation("phrases")
    for n in range(200):
        write(f"{top}/phrases/en/phrases/guests/group-{n}.yml", group(4900, f"Say it, {n}"))
    situation("single")
    write(f"{top}/single/en/phrases/guests/all.yml", group(JUST_UNDER - 1000))


def bad():
    """Name and text of each file that must be refused."""
    head = HEAD.format(does="Say it")
    long = group(JUST_UNDER - 1000)
    # nine times nine times nine …
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for old, new in zip("abcdefgh", "bcdefghi"):
        bomb += f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n"
    yield "empty", ""
    yield "alias-bomb", bomb
    yield "signs-in-one-line-1-MB", "does: " + "& " * 500_000
    yield "stars-in-one-line-1-MB", "does: [" + " *" * 500_000 + "]"
    # nested without end, openly and behind a quotation mark that opens nothing
    yield "braces-400-kB", "{a: " * 100_000
    yield "brackets-500-kB", "[" * 500_000
    yield "brackets-after-a-quote", 'does: it is "quoted\nwhy: ' + "[" * 500_000
    yield "brackets-after-a-block", 'does: |\n  they said "hi\nwhy: ' + "[" * 500_000
    yield "brackets-in-a-flow-plain", '{does: it is "quoted, why: ' + "[" * 500_000
    yield "brackets-after-a-fold", '[a\n "b, ' + "[" * 500_000
    yield "dashes-500-kB", "steps:\n  " + "- " * 250_000 + "\n"
    yield "questions-1-MB", "? " * 500_000
    yield "stairs-1-MB", "".join(" " * n + "a:\n" for n in range(1400))
    # long
    yield "one-line-1-MB", "x" * JUST_UNDER
    yield "a-number-of-900-kB", head.replace("phrases:\n", "phrases: [{key: one, text: x, tone: ") + "9" * 900_000 + "}]\n"
    yield "open-quote-1-MB", 'does: "' + "x\n" * 500_000
    yield "documents-1-MB", "---\n" * 250_000
    yield "fields-1-MB", "".join(f"f{n}: x\n" for n in range(95_000))
    # wrong in one place, at the end
    yield "twice", head + "  - key: one\n    text: x\n    text: x\n    tone: warm\n    medium: any\n"
    yield "twice-at-the-end-1-MB", long + "does: Say it again\n"
    yield "fault-at-the-end-1-MB", long + "  - key: last\n    text: ''\n    tone: warm\n    medium: any\n"
    # wrong in thousands of places
    line = "  - key: {}\n    text: {}\n    tone: warm\n    medium: any\n{}"
    yield "fault-in-each-line-1-MB", head + "".join(line.format(f"k{n}", "''", "") for n in range(16_000))
    yield "one-key-for-all-1-MB", head + line.format("k", "x", "") * 19_000
    yield "unknown-links-1-MB", head + "".join(line.format(f"k{n}", "x", f"    see: [a/b{n}]\n") for n in range(12_500))
    yield "unknown-sources-1-MB", head + "".join(
        line.format(f"k{n}", "x", f"    why: w\n    limit: l\n    evidence: [e-{n}]\n") for n in range(10_000))
    # not text
    yield "tab", head + "\t- key: one\n\t  text: x\n"
    yield "tabs-1-MB", head + "\t" * 1_000_000
    yield "not-utf-8", b"does: caf\xe9\n" + group(100).encode()
    yield "not-utf-8-at-the-end-1-MB", long.encode() + b"\xe9"
    yield "zeros-1-MB", b"\0" * JUST_UNDER


def main():
    top = sys.argv[1]
    good(f"{top}/good")
    for name, text in bad():
        write(f"{top}/bad/{name}/en/situations/guests.yml", SITUATION)
        write(f"{top}/bad/{name}/en/phrases/guests/bad.yml", text)
        assert os.path.getsize(f"{top}/bad/{name}/en/phrases/guests/bad.yml") <= MIB, name
    # a length without the bytes
    sparse = f"{top}/bad/sparse-1-GiB/en/phrases/guests/bad.yml"
    write(f"{top}/bad/sparse-1-GiB/en/situations/guests.yml", SITUATION)
    write(sparse, "")
    os.truncate(sparse, 1 << 30)


if __name__ == "__main__":
    main()
