module completions {

  def "nu-complete empathy format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy color" [] {
    [ "auto" "always" "never" ]
  }

  # Words, habits and a steady look at your own listening, for talking with a partner; private, offline, in the terminal
  export extern empathy [
    --format: string@"nu-complete empathy format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete empathy phrase tone" [] {
    [ "gentle" "direct" "warm" "light" ]
  }

  def "nu-complete empathy phrase medium" [] {
    [ "talk" "text" ]
  }

  def "nu-complete empathy phrase format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy phrase color" [] {
    [ "auto" "always" "never" ]
  }

  # Print something to say: one line, for a moment that you name
  export extern "empathy phrase" [
    --situation(-s): string   # The moment, like `conflict`; common words lead there (`fight`, `sorry`, `kids`)
    --tone: string@"nu-complete empathy phrase tone" # How it should sound
    --medium: string@"nu-complete empathy phrase medium" # Said aloud, or sent
    --count(-n): string       # How many, at most
    --all                     # All that match, with when to use them
    --daily                   # One a day, whatever the seed
    --search: string          # Phrases that hold all these words
    --instead-of: string      # What to say in place of a cliché
    --last                    # The last one only: the line just dealt, or the record just kept
    --favorite: string        # Star a phrase: its id, or `last` for the line just dealt
    --unfavorite: string      # Take a star away again
    --favorites               # All phrases that have a star
    --fill: string            # Fill a blank, like `feeling=tired`; may be repeated
    --why                     # Say when to use it, when not, and how sure we are
    --list                    # Name the situations
    --format: string@"nu-complete empathy phrase format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy phrase color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    named?: string            # The same, without the flag
  ]

  def "nu-complete empathy assess rater" [] {
    [ "me" "partner" ]
  }

  def "nu-complete empathy assess format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy assess color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at what you did in the last seven days: ten questions, four scales, no grade
  export extern "empathy assess" [
    --answers: string         # Ten answers parted by commas, a filled form, or - for stdin
    --rater: string@"nu-complete empathy assess rater" # Who answers about you; your partner gets the same questions seen from their side
    --form                    # Print the blank form, your partner's unless --rater says otherwise
    --compare: path           # Put your answers beside your partner's filled form
    --yes                     # Answer yes to what would be asked
    --format: string@"nu-complete empathy assess format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy assess color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy burnout afraid" [] {
    [ "yes" "no" ]
  }

  def "nu-complete empathy burnout low_mood" [] {
    [ "yes" "no" ]
  }

  def "nu-complete empathy burnout format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy burnout color" [] {
    [ "auto" "always" "never" ]
  }

  # Tick what wears you out, and get a plan: relief now, then what keeps it from coming back
  export extern "empathy burnout" [
    --signs: string           # Signs that fit, parted by commas, or `none`
    --afraid: string@"nu-complete empathy burnout afraid" # Whether you are afraid of your partner
    --low-mood: string@"nu-complete empathy burnout low_mood" # Whether a low mood does not lift
    --drained: string         # How drained you are before a relief, 0 fresh to 10 empty
    --drained-after: string   # How drained you are after it
    --relief: string          # Which relief you tried: the id of a row of the plan, or `none`
    --no-animation            # Print plain lines at the changes instead of a moving timer
    --on-end: string          # Run this command when the time is up
    --list                    # Name the signs
    --format: string@"nu-complete empathy burnout format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy burnout color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy checklist format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy checklist color" [] {
    [ "auto" "always" "never" ]
  }

  # Print steps to tick off: for a hard talk, listening, an apology…
  export extern "empathy checklist" [
    --why                     # Say for each step how sure we are, and its limit
    --run                     # Go through it step by step, with timers
    --done: string            # Note which steps were done, the others as skipped: their keys parted by commas, or `all`
    --no-animation            # Print plain lines at the changes instead of a moving timer
    --on-end: string          # Run this command when the time is up
    --list                    # Name the checklists
    --format: string@"nu-complete empathy checklist format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy checklist color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Which checklist
  ]

  def "nu-complete empathy ritual when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a small habit: today's, in one line that stays the same all day
  export extern "empathy ritual" [
    --status                  # Print how many days of this week so far had a ritual done; nothing without a history
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy ritual today when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual today format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual today color" [] {
    [ "auto" "always" "never" ]
  }

  # Today's (as a bare `empathy ritual`)
  export extern "empathy ritual today" [
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual today when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual today format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual today color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy ritual list when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual list format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual list color" [] {
    [ "auto" "always" "never" ]
  }

  # All that match
  export extern "empathy ritual list" [
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual list when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual list format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual list color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy ritual show when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual show format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual show color" [] {
    [ "auto" "always" "never" ]
  }

  # One, with its steps and how sure we are
  export extern "empathy ritual show" [
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual show when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual show format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual show color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    id: string                # Which ritual; `empathy ritual list` names them
  ]

  def "nu-complete empathy ritual done when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual done format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual done color" [] {
    [ "auto" "always" "never" ]
  }

  # Note that you did one [default: today's]
  export extern "empathy ritual done" [
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual done when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual done format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual done color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Which ritual; `empathy ritual list` names them
  ]

  def "nu-complete empathy ritual skip when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual skip format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual skip color" [] {
    [ "auto" "always" "never" ]
  }

  # Note that you leave one out [default: today's]
  export extern "empathy ritual skip" [
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual skip when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual skip format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual skip color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Which ritual; `empathy ritual list` names them
  ]

  def "nu-complete empathy ritual start when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual start format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual start color" [] {
    [ "auto" "always" "never" ]
  }

  # Run one with a timer, and note it when it ends [default: today's]
  export extern "empathy ritual start" [
    --minutes: string         # Minutes to take; your choice, custom and not science
    --no-animation            # Print plain lines at the changes instead of a moving timer
    --on-end: string          # Run this command when the time is up
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual start when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual start format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual start color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Which ritual; `empathy ritual list` names them
  ]

  def "nu-complete empathy ritual week when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual week format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual week color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the last weeks, Monday first
  export extern "empathy ritual week" [
    --weeks: string           # How many weeks, this one included
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual week when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual week format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual week color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy ritual plan when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual plan format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual plan color" [] {
    [ "auto" "always" "never" ]
  }

  # Tie one to a moment and a place, as an if-then plan [default: today's]
  export extern "empathy ritual plan" [
    --cue: string             # When it comes, like `after dinner` or `20:30`: completes "if it's …"
    --place: string           # Where it happens, like `in the kitchen`: completes "if we're …"
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual plan when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual plan format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual plan color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Which ritual; `empathy ritual list` names them
  ]

  def "nu-complete empathy ritual remind kind" [] {
    [ "ics" "cron" "systemd" ]
  }

  def "nu-complete empathy ritual remind days" [] {
    [ "mon" "tue" "wed" "thu" "fri" "sat" "sun" ]
  }

  def "nu-complete empathy ritual remind when" [] {
    [ "morning" "evening" "any" ]
  }

  def "nu-complete empathy ritual remind format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy ritual remind color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a reminder for a calendar, cron or systemd [default: of each day's ritual]
  export extern "empathy ritual remind" [
    --for: string@"nu-complete empathy ritual remind kind" # What shall remind you
    --at: string              # Time of day, like 20:30
    --days: string@"nu-complete empathy ritual remind days" # Days of the week, like mon,thu [default: every day]
    --within: string          # Minutes that you have, at most
    --alone                   # Needs nobody else
    --together                # For the two of you
    --when: string@"nu-complete empathy ritual remind when" # Time of day
    --why                     # Add the steps, when not to do it, and how sure we are
    --format: string@"nu-complete empathy ritual remind format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy ritual remind color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Which ritual; `empathy ritual list` names them
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "empathy ritual help" [
  ]

  # Today's (as a bare `empathy ritual`)
  export extern "empathy ritual help today" [
  ]

  # All that match
  export extern "empathy ritual help list" [
  ]

  # One, with its steps and how sure we are
  export extern "empathy ritual help show" [
  ]

  # Note that you did one [default: today's]
  export extern "empathy ritual help done" [
  ]

  # Note that you leave one out [default: today's]
  export extern "empathy ritual help skip" [
  ]

  # Run one with a timer, and note it when it ends [default: today's]
  export extern "empathy ritual help start" [
  ]

  # Show the last weeks, Monday first
  export extern "empathy ritual help week" [
  ]

  # Tie one to a moment and a place, as an if-then plan [default: today's]
  export extern "empathy ritual help plan" [
  ]

  # Print a reminder for a calendar, cron or systemd [default: of each day's ritual]
  export extern "empathy ritual help remind" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "empathy ritual help help" [
  ]

  def "nu-complete empathy pause format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy pause color" [] {
    [ "auto" "always" "never" ]
  }

  # Leave a fight for a while, with a time to be back
  export extern "empathy pause" [
    --minutes: string         # Minutes to take; your choice, custom and not science
    --no-animation            # Print plain lines at the changes instead of a moving timer
    --on-end: string          # Run this command when the time is up
    --format: string@"nu-complete empathy pause format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy pause color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy review input" [] {
    [ "text" "lines" "jsonl" "mail" ]
  }

  def "nu-complete empathy review about" [] {
    [ "conflict" "support" "good-news" "apology" "request" "boundary" "logistics" ]
  }

  def "nu-complete empathy review fail_on" [] {
    [ "hint" "warning" "error" "never" ]
  }

  def "nu-complete empathy review format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy review color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at a message before you send it: what may land badly, and what does good
  export extern "empathy review" [
    --message(-m): string     # Look at this text
    --input: string@"nu-complete empathy review input" # How messages lie in a file
    --about: string@"nu-complete empathy review about" # What the message is for
    --reply-to: path          # The message that is answered
    --fail-on: string@"nu-complete empathy review fail_on" # From which weight on the status is 1
    --only: string            # Look for this rule, topic or act alone; may be repeated
    --skip: string            # Leave out this rule, topic or act; may be repeated
    --profile: string         # How the two of you talk: `direct`, `playful` or one of your own
    --explain: string         # Show the whole page of a rule
    --rules                   # Name all rules
    --summary                 # Count what was found, and print only that
    --by: string              # With --summary: count apart by this field of JSON Lines
    --coach                   # Be asked, finding by finding, and put your own answers together
    --answer: string          # What --coach would ask: happened, felt, need or ask; may be repeated
    --record                  # Keep in your history how often each rule found something, and no word of the message
    --keep-going              # Pass over lines that are no messages
    --threads: string         # Threads for lines and jsonl [default: one a core]
    --format: string@"nu-complete empathy review format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy review color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    ...files: path            # Messages to look at, a file each; `-` is standard input
  ]

  def "nu-complete empathy progress format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy progress color" [] {
    [ "auto" "always" "never" ]
  }

  # See what changed; keep, move or erase your history
  export extern "empathy progress" [
    --since: string           # Only what happened on this day or later
    --svg: path               # Draw the same picture into this file
    --format: string@"nu-complete empathy progress format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy progress color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy progress path format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy progress path color" [] {
    [ "auto" "always" "never" ]
  }

  # Say where the history lies, and what put it there
  export extern "empathy progress path" [
    --format: string@"nu-complete empathy progress path format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy progress path color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy progress check format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy progress check color" [] {
    [ "auto" "always" "never" ]
  }

  # Name each line of the history that is no record
  export extern "empathy progress check" [
    --format: string@"nu-complete empathy progress check format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy progress check color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy progress repair format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy progress repair color" [] {
    [ "auto" "always" "never" ]
  }

  # Set bad lines aside in a file beside the history
  export extern "empathy progress repair" [
    --format: string@"nu-complete empathy progress repair format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy progress repair color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy progress export how" [] {
    [ "jsonl" "csv" "yaml" ]
  }

  def "nu-complete empathy progress export format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy progress export color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the history, to keep it or take it elsewhere
  export extern "empathy progress export" [
    --as: string@"nu-complete empathy progress export how" # How to print the records
    --format: string@"nu-complete empathy progress export format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy progress export color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy progress import format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy progress import color" [] {
    [ "auto" "always" "never" ]
  }

  # Add records that `progress export` printed, here or on another machine
  export extern "empathy progress import" [
    --dry-run                 # Only say what would change
    --format: string@"nu-complete empathy progress import format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy progress import color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    file?: path               # File of JSON Lines, or - for stdin
  ]

  def "nu-complete empathy progress erase format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy progress erase color" [] {
    [ "auto" "always" "never" ]
  }

  # Erase the history, or a part of it
  export extern "empathy progress erase" [
    --before: string          # Only what happened before this day
    --last                    # The last one only: the line just dealt, or the record just kept
    --yes                     # Answer yes to what would be asked
    --dry-run                 # Only say what would change
    --format: string@"nu-complete empathy progress erase format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy progress erase color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "empathy progress help" [
  ]

  # Say where the history lies, and what put it there
  export extern "empathy progress help path" [
  ]

  # Name each line of the history that is no record
  export extern "empathy progress help check" [
  ]

  # Set bad lines aside in a file beside the history
  export extern "empathy progress help repair" [
  ]

  # Print the history, to keep it or take it elsewhere
  export extern "empathy progress help export" [
  ]

  # Add records that `progress export` printed, here or on another machine
  export extern "empathy progress help import" [
  ]

  # Erase the history, or a part of it
  export extern "empathy progress help erase" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "empathy progress help help" [
  ]

  def "nu-complete empathy learn format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy learn color" [] {
    [ "auto" "always" "never" ]
  }

  # Read what studies say, and where the source article over-claims
  export extern "empathy learn" [
    --list                    # Name the lessons (as a bare `empathy learn`)
    --source: string          # Show one study that tips rest on
    --format: string@"nu-complete empathy learn format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy learn color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    topic?: string            # Which lesson
  ]

  def "nu-complete empathy pack format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy pack color" [] {
    [ "auto" "always" "never" ]
  }

  # See, check and start content of your own
  export extern "empathy pack" [
    --format: string@"nu-complete empathy pack format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy pack color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete empathy pack list kind" [] {
    [ "allow" "burnout" "checklists" "cliches" "forms" "lessons" "lexicon" "phrases" "profiles" "rituals" "rules" "situations" "sources" "spellings" ]
  }

  def "nu-complete empathy pack list format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy pack list color" [] {
    [ "auto" "always" "never" ]
  }

  # Name the data in force, and where they come from (as a bare `empathy pack`)
  export extern "empathy pack list" [
    --format: string@"nu-complete empathy pack list format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy pack list color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    kind?: string@"nu-complete empathy pack list kind" # Only this kind, thing by thing
  ]

  def "nu-complete empathy pack check format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy pack check color" [] {
    [ "auto" "always" "never" ]
  }

  # Check your own data: each file's first unreadable place, and every failed check
  export extern "empathy pack check" [
    --format: string@"nu-complete empathy pack check format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy pack check color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    ...folders: directory     # Folders to check [default: those in force]
  ]

  def "nu-complete empathy pack show format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy pack show color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the built-in YAML of one thing, to start a version of your own from
  export extern "empathy pack show" [
    --format: string@"nu-complete empathy pack show format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy pack show color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    id: string                # Kind and path, like `rituals/story-of-the-day`
  ]

  def "nu-complete empathy pack new format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy pack new color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a file to start from in your own data folder
  export extern "empathy pack new" [
    --format: string@"nu-complete empathy pack new format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy pack new color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    id: string                # Kind and path, like `phrases/conflict/ours`
  ]

  def "nu-complete empathy pack schema kind" [] {
    [ "allow" "burnout" "checklists" "cliches" "forms" "lessons" "lexicon" "phrases" "profiles" "rituals" "rules" "situations" "sources" "spellings" ]
  }

  def "nu-complete empathy pack schema format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy pack schema color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the JSON Schema of a kind, for editors
  export extern "empathy pack schema" [
    --format: string@"nu-complete empathy pack schema format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy pack schema color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    kind: string@"nu-complete empathy pack schema kind" # Which kind
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "empathy pack help" [
  ]

  # Name the data in force, and where they come from (as a bare `empathy pack`)
  export extern "empathy pack help list" [
  ]

  # Check your own data: each file's first unreadable place, and every failed check
  export extern "empathy pack help check" [
  ]

  # Print the built-in YAML of one thing, to start a version of your own from
  export extern "empathy pack help show" [
  ]

  # Make a file to start from in your own data folder
  export extern "empathy pack help new" [
  ]

  # Print the JSON Schema of a kind, for editors
  export extern "empathy pack help schema" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "empathy pack help help" [
  ]

  def "nu-complete empathy completions shell" [] {
    [ "bash" "zsh" "fish" "elvish" "powershell" "nushell" ]
  }

  def "nu-complete empathy completions format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy completions color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the completions of a shell
  export extern "empathy completions" [
    --format: string@"nu-complete empathy completions format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy completions color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
    shell?: string@"nu-complete empathy completions shell" # Which shell
  ]

  def "nu-complete empathy man format" [] {
    [ "human" "plain" "json" "yaml" "markdown" "jsonl" "sarif" ]
  }

  def "nu-complete empathy man color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the manual page
  export extern "empathy man" [
    --format: string@"nu-complete empathy man format" # How to print: for people, for `cut` and `while read`, or for programs
    --color: string@"nu-complete empathy man color" # When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    --lang: string            # Language of the content, like `en` [default: the locale's]
    --data: directory         # Lay a folder of your own data over the rest; may be repeated, the last wins
    --builtin                 # Leave out your own data (folders named with --data stay)
    --no-history              # Read and keep no history, whatever the command
    --no-input                # Never ask; a missing answer is an error that names its flag
    --today: string           # The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    --seed: string            # The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    --ascii                   # Print signs and bars in ASCII; letters stay as they are
    --null(-0)                # End items with NUL instead of a newline; prints as --format plain
    --quiet(-q)               # Print no notes on stderr, only errors
    --verbose(-v)             # Say on stderr which data are in force
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "empathy help" [
  ]

  # Print something to say: one line, for a moment that you name
  export extern "empathy help phrase" [
  ]

  # Look at what you did in the last seven days: ten questions, four scales, no grade
  export extern "empathy help assess" [
  ]

  # Tick what wears you out, and get a plan: relief now, then what keeps it from coming back
  export extern "empathy help burnout" [
  ]

  # Print steps to tick off: for a hard talk, listening, an apology…
  export extern "empathy help checklist" [
  ]

  # Print a small habit: today's, in one line that stays the same all day
  export extern "empathy help ritual" [
  ]

  # Leave a fight for a while, with a time to be back
  export extern "empathy help pause" [
  ]

  # Look at a message before you send it: what may land badly, and what does good
  export extern "empathy help review" [
  ]

  # See what changed; keep, move or erase your history
  export extern "empathy help progress" [
  ]

  # Read what studies say, and where the source article over-claims
  export extern "empathy help learn" [
  ]

  # See, check and start content of your own
  export extern "empathy help pack" [
  ]

  # Print the completions of a shell
  export extern "empathy help completions" [
  ]

  # Print the manual page
  export extern "empathy help man" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "empathy help help" [
  ]

}

export use completions *
