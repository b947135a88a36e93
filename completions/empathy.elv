
use builtin;
use str;

set edit:completion:arg-completer[empathy] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'empathy'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'empathy'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand phrase 'Print something to say: one line, for a moment that you name'
            cand assess 'Look at what you did in the last seven days: ten questions, four scales, no grade'
            cand burnout 'Tick what wears you out, and get a plan: relief now, then what keeps it from coming back'
            cand checklist 'Print steps to tick off: for a hard talk, listening, an apology…'
            cand ritual 'Print a small habit: today''s, in one line that stays the same all day'
            cand learn 'Read what studies say, and where the source article over-claims'
            cand pack 'See, check and start content of your own'
            cand completions 'Print the completions of a shell'
            cand man 'Print the manual page'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'empathy;phrase'= {
            cand -s 'The moment, like `conflict`; common words lead there (`fight`, `sorry`, `kids`)'
            cand --situation 'The moment, like `conflict`; common words lead there (`fight`, `sorry`, `kids`)'
            cand --tone 'How it should sound'
            cand --medium 'Said aloud, or sent'
            cand -n 'How many, at most'
            cand --count 'How many, at most'
            cand --search 'Phrases that hold all these words'
            cand --instead-of 'What to say in place of a cliché'
            cand --fill 'Fill a blank, like `feeling=tired`; may be repeated'
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --all 'All that match, with when to use them'
            cand --daily 'One a day, whatever the seed'
            cand --why 'Say when to use it, when not, and how sure we are'
            cand --list 'Name the situations'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;assess'= {
            cand --answers 'Ten answers parted by commas, a filled form, or - for stdin'
            cand --rater 'Who answers about you; your partner gets the same questions seen from their side'
            cand --compare 'Put your answers beside your partner''s filled form'
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --form 'Print the blank form, your partner''s unless --rater says otherwise'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;burnout'= {
            cand --signs 'Signs that fit, parted by commas, or `none`'
            cand --afraid 'Whether you are afraid of your partner'
            cand --low-mood 'Whether a low mood does not lift'
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --list 'Name the signs'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;checklist'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --why 'Say for each step how sure we are, and its limit'
            cand --list 'Name the checklists'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;ritual'= {
            cand --within 'Minutes that you have, at most'
            cand --when 'Time of day'
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --alone 'Needs nobody else'
            cand --together 'For the two of you'
            cand --why 'Add the steps, when not to do it, and how sure we are'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand today 'Today''s (as a bare `empathy ritual`)'
            cand list 'All that match'
            cand show 'One, with its steps and how sure we are'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'empathy;ritual;today'= {
            cand --within 'Minutes that you have, at most'
            cand --when 'Time of day'
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --alone 'Needs nobody else'
            cand --together 'For the two of you'
            cand --why 'Add the steps, when not to do it, and how sure we are'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;ritual;list'= {
            cand --within 'Minutes that you have, at most'
            cand --when 'Time of day'
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --alone 'Needs nobody else'
            cand --together 'For the two of you'
            cand --why 'Add the steps, when not to do it, and how sure we are'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;ritual;show'= {
            cand --within 'Minutes that you have, at most'
            cand --when 'Time of day'
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --alone 'Needs nobody else'
            cand --together 'For the two of you'
            cand --why 'Add the steps, when not to do it, and how sure we are'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;ritual;help'= {
            cand today 'Today''s (as a bare `empathy ritual`)'
            cand list 'All that match'
            cand show 'One, with its steps and how sure we are'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'empathy;ritual;help;today'= {
        }
        &'empathy;ritual;help;list'= {
        }
        &'empathy;ritual;help;show'= {
        }
        &'empathy;ritual;help;help'= {
        }
        &'empathy;learn'= {
            cand --source 'Show one study that tips rest on'
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --list 'Name the lessons (as a bare `empathy learn`)'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;pack'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Name the data in force, and where they come from (as a bare `empathy pack`)'
            cand check 'Check your own data: each file''s first unreadable place, and every failed check'
            cand show 'Print the built-in YAML of one thing, to start a version of your own from'
            cand new 'Make a file to start from in your own data folder'
            cand schema 'Print the JSON Schema of a kind, for editors'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'empathy;pack;list'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;pack;check'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;pack;show'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;pack;new'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;pack;schema'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;pack;help'= {
            cand list 'Name the data in force, and where they come from (as a bare `empathy pack`)'
            cand check 'Check your own data: each file''s first unreadable place, and every failed check'
            cand show 'Print the built-in YAML of one thing, to start a version of your own from'
            cand new 'Make a file to start from in your own data folder'
            cand schema 'Print the JSON Schema of a kind, for editors'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'empathy;pack;help;list'= {
        }
        &'empathy;pack;help;check'= {
        }
        &'empathy;pack;help;show'= {
        }
        &'empathy;pack;help;new'= {
        }
        &'empathy;pack;help;schema'= {
        }
        &'empathy;pack;help;help'= {
        }
        &'empathy;completions'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;man'= {
            cand --format 'How to print: for people, for `cut` and `while read`, or for programs'
            cand --color 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`'
            cand --lang 'Language of the content, like `en` [default: the locale''s]'
            cand --data 'Lay a folder of your own data over the rest; may be repeated, the last wins'
            cand --today 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]'
            cand --seed 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]'
            cand --builtin 'Leave out your own data (folders named with --data stay)'
            cand --no-input 'Never ask; a missing answer is an error that names its flag'
            cand --ascii 'Print signs and bars in ASCII; letters stay as they are'
            cand -0 'End items with NUL instead of a newline; prints as --format plain'
            cand --null 'End items with NUL instead of a newline; prints as --format plain'
            cand -q 'Print no notes on stderr, only errors'
            cand --quiet 'Print no notes on stderr, only errors'
            cand -v 'Say on stderr which data are in force'
            cand --verbose 'Say on stderr which data are in force'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'empathy;help'= {
            cand phrase 'Print something to say: one line, for a moment that you name'
            cand assess 'Look at what you did in the last seven days: ten questions, four scales, no grade'
            cand burnout 'Tick what wears you out, and get a plan: relief now, then what keeps it from coming back'
            cand checklist 'Print steps to tick off: for a hard talk, listening, an apology…'
            cand ritual 'Print a small habit: today''s, in one line that stays the same all day'
            cand learn 'Read what studies say, and where the source article over-claims'
            cand pack 'See, check and start content of your own'
            cand completions 'Print the completions of a shell'
            cand man 'Print the manual page'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'empathy;help;phrase'= {
        }
        &'empathy;help;assess'= {
        }
        &'empathy;help;burnout'= {
        }
        &'empathy;help;checklist'= {
        }
        &'empathy;help;ritual'= {
        }
        &'empathy;help;learn'= {
        }
        &'empathy;help;pack'= {
        }
        &'empathy;help;completions'= {
        }
        &'empathy;help;man'= {
        }
        &'empathy;help;help'= {
        }
    ]
    $completions[$command]
}
