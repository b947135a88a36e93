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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l all -d 'All that match, with when to use them'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l daily -d 'One a day, whatever the seed'
complete -c empathy -n "__fish_empathy_using_subcommand phrase" -l last -d 'The line that was dealt last, again'
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'"
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l why -d 'Say for each step how sure we are, and its limit'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l list -d 'Name the checklists'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand checklist" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l alone -d 'Needs nobody else'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l together -d 'For the two of you'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l why -d 'Add the steps, when not to do it, and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -f -a "today" -d 'Today\'s (as a bare `empathy ritual`)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -f -a "list" -d 'All that match'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -f -a "show" -d 'One, with its steps and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and not __fish_seen_subcommand_from today list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l within -d 'Minutes that you have, at most' -r
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l when -d 'Time of day' -r -f -a "morning\t''
evening\t''
any\t''"
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from today" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "today" -d 'Today\'s (as a bare `empathy ritual`)'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "list" -d 'All that match'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "show" -d 'One, with its steps and how sure we are'
complete -c empathy -n "__fish_empathy_using_subcommand ritual; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l minutes -d 'How long the pause is' -r
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l on-end -d 'Run this command when the time is up' -r
complete -c empathy -n "__fish_empathy_using_subcommand pause" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'"
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
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l since -d 'Only what happened on this day or later' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l svg -d 'Draw the same picture into this file' -r -F
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l color -d 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l lang -d 'Language of the content, like `en` [default: the locale\'s]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l data -d 'Lay a folder of your own data over the rest; may be repeated, the last wins' -r -f -a "(__fish_complete_directories)"
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l today -d 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l seed -d 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]' -r
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l builtin -d 'Leave out your own data (folders named with --data stay)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l no-history -d 'Read and keep no history, whatever the command'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l no-input -d 'Never ask; a missing answer is an error that names its flag'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -l ascii -d 'Print signs and bars in ASCII; letters stay as they are'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -s 0 -l null -d 'End items with NUL instead of a newline; prints as --format plain'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -s q -l quiet -d 'Print no notes on stderr, only errors'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -s v -l verbose -d 'Say on stderr which data are in force'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -f -a "path" -d 'Say where the history lies, and what put it there'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and not __fish_seen_subcommand_from path help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from path" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'"
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
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "path" -d 'Say where the history lies, and what put it there'
complete -c empathy -n "__fish_empathy_using_subcommand progress; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l source -d 'Show one study that tips rest on' -r
complete -c empathy -n "__fish_empathy_using_subcommand learn" -l format -d 'How to print: for people, for `cut` and `while read`, or for programs' -r -f -a "human\t'For people; on a pipe without colour and wrapping'
plain\t'One item a line, fields parted by tabs'
json\t'One JSON document'
yaml\t'One YAML document'
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
markdown\t'Markdown'"
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
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "phrase" -d 'Print something to say: one line, for a moment that you name'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "assess" -d 'Look at what you did in the last seven days: ten questions, four scales, no grade'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "burnout" -d 'Tick what wears you out, and get a plan: relief now, then what keeps it from coming back'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "checklist" -d 'Print steps to tick off: for a hard talk, listening, an apology…'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "ritual" -d 'Print a small habit: today\'s, in one line that stays the same all day'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "pause" -d 'Leave a fight for a while, with a time to be back'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "progress" -d 'See what changed; keep, move or erase your history'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "learn" -d 'Read what studies say, and where the source article over-claims'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "pack" -d 'See, check and start content of your own'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "completions" -d 'Print the completions of a shell'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "man" -d 'Print the manual page'
complete -c empathy -n "__fish_empathy_using_subcommand help; and not __fish_seen_subcommand_from phrase assess burnout checklist ritual pause progress learn pack completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
