#!/usr/bin/env python3
"""Makes up messages between two people, one JSON object a line, the same ones for the same COUNT and SEED.

    messages.py [COUNT [SEED]]

Each has an id (a number or a text), a text and an author, some what they answer; among them are empty ones, some of
several lines, some that are nothing but an emoji, some in other languages and some with escapes where none are needed.
"""

import json
import random
import sys

OPENERS = ["", "", "", "Hey, ", "Look, ", "Honestly, ", "so ", "Right. ", "ok ", "Ugh. ", "Darling, "]
SENTENCES = [
    "You never ask how the rehearsal went",
    "you always leave the ladder in the hall",
    "I'm sorry if the soup was a problem",
    "I'm sorry I missed the bus and let you wait in the rain",
    "thank you for fetching my coat from the cleaner",
    "I feel flat since the meeting on Tuesday",
    "what was the worst part of the ferry trip",
    "are you home by seven",
    "could you ring the plumber before noon",
    "you're such a grump before breakfast",
    "calm down, it's only a teapot",
    "I love your mother, but the kitchen is ours",
    "so you were stuck in that lift for an hour, is that right",
    "that sounds like a long night with the twins",
    "you should just write to the council",
    "I can't do Sundays at the allotment any more",
    "why can't you close one single drawer",
    "it is what it is",
    "my boss said I'm useless with spreadsheets",
    "I'm not saying you're lazy, I'm saying the bins are full",
    "I need twenty minutes, then I'm back and we'll talk",
    "congratulations on the driving test, tell me everything",
    "u forgot the milk again lol",
    "DON'T TOUCH MY GUITAR",
    "the café on the corner has new chairs",
    "Zoë's naïve idea about the crème brûlée was right",
    "she called it “a charming mess” and I laughed",
    "the train is late \U0001f643",
    "sooooo tired of this drawer",
    "I'm scared of you when you shout like that",
    "meet me at gate 14 \u2013 bring the blue bag",
    "\u6211\u4eca\u5929\u665a\u56de\u5bb6",
    "ich bin heute Abend sp\u00e4ter zu Hause als sonst",
    "je t'appelle quand le train arrive \u00e0 la gare",
    "\u0644\u0627 \u062a\u0646\u0633 \u0627\u0644\u062e\u0628\u0632",
    'and then he shouted "you are all wrong" across the pond',
]
ENDS = [".", ".", "", "!", "?", "?!", "...", " \U0001f642", "\n", " \u2764\ufe0f"]
BARE = ["", " ", "\U0001f600", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "...", "k", "\t\n", "12:30"]
ANSWERED = [
    "I had an awful day, the roof leaks again.",
    "What shall we do about Saturday? Any ideas?",
    "Guess what: I got the part!",
    "You forgot my name day. It's f\u00eated once a year.",
    "",
    None,
]
AUTHORS = ["ada", "bo", "Chlo\u00e9", "d'Arcy", "\u4e8e"]


def text(chance):
    if chance.random() < 0.04:
        return chance.choice(BARE)
    parts = []
    for _ in range(chance.choice([1, 1, 1, 2, 2, 3, 6])):
        parts.append(chance.choice(OPENERS) + chance.choice(SENTENCES) + chance.choice(ENDS))
    return " ".join(parts)


def message(number, chance):
    fields = {"id": number if number % 3 else f"m-{number}", "text": text(chance), "author": chance.choice(AUTHORS)}
    if chance.random() < 0.3:
        fields["context"] = chance.choice(ANSWERED)
    return json.dumps(fields, ensure_ascii=chance.random() < 0.2)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 7)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for number in range(1, count + 1):
        print(message(number, chance))


if __name__ == "__main__":
    main()
