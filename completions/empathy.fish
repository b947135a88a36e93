# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_empathy_global_optspecs
    string join \n format= color= lang= data= builtin no-history no-input today= seed= ascii 0/null q/quiet v/verbose h/help V/version
end

function __fish_empathy_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_empathy_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_empathy_using_subcommand
    set -l cmd (__fish_empathy_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c empathy -n "__fish_empathy_needs_command" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_needs_command" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_needs_command" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_needs_command" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_needs_command" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_needs_command" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_needs_command" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_needs_command" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_needs_command" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_needs_command" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_needs_command" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_needs_command" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_needs_command" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_needs_command" -s V -l version -d 'Print version'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "phrase" -d 'Print something to say: one line, for a moment that you name'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "assess" -d 'Look at what you did in the last seven days: ten questions, four scales, no grade'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "burnout" -d 'Tick what wears you out, and get a plan: relief now, then what keeps it from coming back'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "checklist" -d 'Print steps to tick off: for a hard talk, listening, an apology…'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "ritual" -d 'Print a small habit: today\'s, in one line that stays the same all day'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "pause" -d 'Leave a fight for a while, with a time to be back'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "review" -d 'Look at a message before you send it: what may land badly, and what does good'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "progress" -d 'See what changed; keep, move or erase your history'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "learn" -d 'Read what studies say, and where the source article over-claims'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "pack" -d 'See, check and start content of your own'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "completions" -d 'Print the completions of a shell'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "man" -d 'Print the manual page'
complete -c empathy -n "__fish_empathy_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -s s -l situation -d 'The moment, like `conflict`; common words lead there (`fight`, `sorry`, `kids`)' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l tone -d 'How it should sound' -r -f -a "gentle\t''
direct\t''
warm\t''
light\t''"
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l medium -d 'Said aloud, or sent' -r -f -a "talk\t''
text\t''"
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -s n -l count -d 'How many, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l search -d 'Phrases that hold all these words' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l instead-of -d 'What to say in place of a cliché' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l favorite -d 'Star a phrase: its id, or `last` for the line just dealt' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l unfavorite -d 'Take a star away again' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l fill -d 'Fill a blank, like `feeling=tired`; may be repeated' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l all -d 'All that match, with when to use them'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l daily -d 'One a day, whatever the seed'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l last -d 'The last one only: the line just dealt, or the record just kept'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l favorites -d 'All phrases that have a star'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l why -d 'Say when to use it, when not, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l list -d 'Name the situations'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l answers -d 'Ten answers parted by commas, a filled form, or - for stdin' -r
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l rater -d 'Who answers about you; your partner gets the same questions seen from their side' -r -f -a "me\t''
partner\t''"
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l compare -d 'Put your answers beside your partner\'s filled form' -r -F
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l form -d 'Print the blank form, your partner\'s unless --rater says otherwise'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l yes -d 'Answer yes to what would be asked'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand assess" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l signs -d 'Signs that fit, parted by commas, or `none`' -r
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l afraid -d 'Whether you are afraid of your partner' -r -f -a "yes\t''
no\t''"
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l low-mood -d 'Whether a low mood does not lift' -r -f -a "yes\t''
no\t''"
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l drained -d 'How drained you are before a relief, 0 fresh to 10 empty' -r
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l drained-after -d 'How drained you are after it' -r
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l relief -d 'Which relief you tried: the id of a row of the plan, or `none`' -r
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l on-end -d 'Run this command when the time is up' -r
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l no-animation -d 'Print plain lines at the changes instead of a moving timer'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l list -d 'Name the signs'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand burnout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l done -d 'Note which steps were done, the others as skipped: their keys parted by commas, or `all`' -r
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l on-end -d 'Run this command when the time is up' -r
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l why -d 'Say for each step how sure we are, and its limit'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l run -d 'Go through it step by step, with timers'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l no-animation -d 'Print plain lines at the changes instead of a moving timer'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l list -d 'Name the checklists'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l status -d 'Print how many days of this week so far had a ritual done; nothing without a history'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "today" -d 'Today\'s (as a bare `empathy ritual`)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "list" -d 'All that match'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "show" -d 'One, with its steps and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "done" -d 'Note that you did one [default: today\'s]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "skip" -d 'Note that you leave one out [default: today\'s]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "start" -d 'Run one with a timer, and note it when it ends [default: today\'s]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "week" -d 'Show the last weeks, Monday first'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "plan" -d 'Tie one to a moment and a place, as an if-then plan [default: today\'s]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "remind" -d 'Print a reminder for a calendar, cron or systemd [default: of each day\'s ritual]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show done skip start week plan remind help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from skip" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l minutes -d 'Minutes to take; your choice, custom and not science' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l on-end -d 'Run this command when the time is up' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l no-animation -d 'Print plain lines at the changes instead of a moving timer'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l weeks -d 'How many weeks, this one included' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from week" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l cue -d 'When it comes, like `after dinner` or `20:30`: completes "if it\'s …"' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l place -d 'Where it happens, like `in the kitchen`: completes "if we\'re …"' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l for -d 'What shall remind you' -r -f -a "ics\t'A calendar'
cron\t'A line for crontab'
systemd\t'A service and a timer of your own'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l at -d 'Time of day, like 20:30' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l days -d 'Days of the week, like mon,thu [default: every day]' -r -f -a "mon\t''
tue\t''
wed\t''
thu\t''
fri\t''
sat\t''
sun\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from remind" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "today" -d 'Today\'s (as a bare `empathy ritual`)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "list" -d 'All that match'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "show" -d 'One, with its steps and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "done" -d 'Note that you did one [default: today\'s]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "skip" -d 'Note that you leave one out [default: today\'s]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "start" -d 'Run one with a timer, and note it when it ends [default: today\'s]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "week" -d 'Show the last weeks, Monday first'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Tie one to a moment and a place, as an if-then plan [default: today\'s]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "remind" -d 'Print a reminder for a calendar, cron or systemd [default: of each day\'s ritual]'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l minutes -d 'Minutes to take; your choice, custom and not science' -r
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l on-end -d 'Run this command when the time is up' -r
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l no-animation -d 'Print plain lines at the changes instead of a moving timer'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand review" -s m -l message -d 'Look at this text' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l input -d 'How messages lie in a file' -r -f -a "text\t'The whole file is one'
lines\t'One a line'
jsonl\t'An object a line, with `text` and perhaps `id` and `context`'
mail\t'Letters: the body, without what is quoted in it'"
complete -c empathy -n "__fish_empathy_using_subcommand review" -l about -d 'What the message is for' -r -f -a "conflict\t''
support\t''
good-news\t''
apology\t''
request\t''
boundary\t''
logistics\t''"
complete -c empathy -n "__fish_empathy_using_subcommand review" -l reply-to -d 'The message that is answered' -r -F
complete -c empathy -n "__fish_empathy_using_subcommand review" -l fail-on -d 'From which weight on the status is 1' -r -f -a "hint\t''
warning\t''
error\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand review" -l only -d 'Look for this rule, topic or act alone; may be repeated' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l skip -d 'Leave out this rule, topic or act; may be repeated' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l profile -d 'How the two of you talk: `direct`, `playful` or one of your own' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l explain -d 'Show the whole page of a rule' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l by -d 'With --summary: count apart by this field of JSON Lines' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l answer -d 'What --coach would ask: happened, felt, need or ask; may be repeated' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l threads -d 'Threads for lines and jsonl [default: one a core]' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand review" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand review" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand review" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand review" -l rules -d 'Name all rules'
complete -c empathy -n "__fish_empathy_using_subcommand review" -l summary -d 'Count what was found, and print only that'
complete -c empathy -n "__fish_empathy_using_subcommand review" -l coach -d 'Be asked, finding by finding, and put your own answers together'
complete -c empathy -n "__fish_empathy_using_subcommand review" -l record -d 'Keep in your history how often each rule found something, and no word of the message'
complete -c empathy -n "__fish_empathy_using_subcommand review" -l keep-going -d 'Pass over lines that are no messages'
complete -c empathy -n "__fish_empathy_using_subcommand review" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand review" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand review" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand review" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand review" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand review" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand review" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l since -d 'Only what happened on this day or later' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l svg -d 'Draw the same picture into this file' -r -F
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -f -a "path" -d 'Say where the history lies, and what put it there'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -f -a "check" -d 'Name each line of the history that is no record'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -f -a "repair" -d 'Set bad lines aside in a file beside the history'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -f -a "export" -d 'Print the history, to keep it or take it elsewhere'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -f -a "import" -d 'Add records that `progress export` printed, here or on another machine'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -f -a "erase" -d 'Erase the history, or a part of it'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path check repair export import erase help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from repair" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l as -d 'How to print the records' -r -f -a "jsonl\t'JSON, one record a line, as they stand'
csv\t'A table, for spreadsheets'
yaml\t'A YAML list'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l dry-run -d 'Only say what would change'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l before -d 'Only what happened before this day' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l last -d 'The last one only: the line just dealt, or the record just kept'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l yes -d 'Answer yes to what would be asked'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l dry-run -d 'Only say what would change'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from erase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "path" -d 'Say where the history lies, and what put it there'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "check" -d 'Name each line of the history that is no record'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "repair" -d 'Set bad lines aside in a file beside the history'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "export" -d 'Print the history, to keep it or take it elsewhere'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "import" -d 'Add records that `progress export` printed, here or on another machine'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "erase" -d 'Erase the history, or a part of it'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l source -d 'Show one study that tips rest on' -r
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l list -d 'Name the lessons (as a bare `empathy learn`)'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -f -a "list" -d 'Name the data in force, and where they come from (as a bare `empathy pack`)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -f -a "check" -d 'Check your own data: each file\'s first unreadable place, and every failed check'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -f -a "show" -d 'Print the built-in YAML of one thing, to start a version of your own from'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -f -a "new" -d 'Make a file to start from in your own data folder'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -f -a "schema" -d 'Print the JSON Schema of a kind, for editors'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and not __fish_seen_subcommand_from list check show new schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from help" -f -a "list" -d 'Name the data in force, and where they come from (as a bare `empathy pack`)'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check your own data: each file\'s first unreadable place, and every failed check'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from help" -f -a "show" -d 'Print the built-in YAML of one thing, to start a version of your own from'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a file to start from in your own data folder'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from help" -f -a "schema" -d 'Print the JSON Schema of a kind, for editors'
complete -c empathy -n "__fish_empathy_using_subcommand pack; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand completions" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand completions" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand completions" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand completions" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand man" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'
jsonl\t'One JSON object a message; `review` alone'
sarif\t'SARIF 2.1.0, for the tools that show what checkers find; `review` alone'"
complete -c empathy -n "__fish_empathy_using_subcommand man" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand man" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand man" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand man" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand man" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand man" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand man" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand man" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand man" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand man" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand man" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand man" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "phrase" -d 'Print something to say: one line, for a moment that you name'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "assess" -d 'Look at what you did in the last seven days: ten questions, four scales, no grade'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "burnout" -d 'Tick what wears you out, and get a plan: relief now, then what keeps it from coming back'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "checklist" -d 'Print steps to tick off: for a hard talk, listening, an apology…'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "ritual" -d 'Print a small habit: today\'s, in one line that stays the same all day'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "pause" -d 'Leave a fight for a while, with a time to be back'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "review" -d 'Look at a message before you send it: what may land badly, and what does good'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "progress" -d 'See what changed; keep, move or erase your history'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "learn" -d 'Read what studies say, and where the source article over-claims'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "pack" -d 'See, check and start content of your own'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "completions" -d 'Print the completions of a shell'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "man" -d 'Print the manual page'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause review progress learn pack completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
