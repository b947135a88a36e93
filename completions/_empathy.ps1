
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'empathy' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'empathy'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'empathy' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('phrase', 'phrase', [CompletionResultType]::ParameterValue, 'Print something to say: one line, for a moment that you name')
            [CompletionResult]::new('assess', 'assess', [CompletionResultType]::ParameterValue, 'Look at what you did in the last seven days: ten questions, four scales, no grade')
            [CompletionResult]::new('burnout', 'burnout', [CompletionResultType]::ParameterValue, 'Tick what wears you out, and get a plan: relief now, then what keeps it from coming back')
            [CompletionResult]::new('checklist', 'checklist', [CompletionResultType]::ParameterValue, 'Print steps to tick off: for a hard talk, listening, an apology…')
            [CompletionResult]::new('ritual', 'ritual', [CompletionResultType]::ParameterValue, 'Print a small habit: today''s, in one line that stays the same all day')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Leave a fight for a while, with a time to be back')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Look at a message before you send it: what may land badly, and what does good')
            [CompletionResult]::new('progress', 'progress', [CompletionResultType]::ParameterValue, 'See what changed; keep, move or erase your history')
            [CompletionResult]::new('learn', 'learn', [CompletionResultType]::ParameterValue, 'Read what studies say, and where the source article over-claims')
            [CompletionResult]::new('pack', 'pack', [CompletionResultType]::ParameterValue, 'See, check and start content of your own')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'empathy;phrase' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The moment, like `conflict`; common words lead there (`fight`, `sorry`, `kids`)')
            [CompletionResult]::new('--situation', '--situation', [CompletionResultType]::ParameterName, 'The moment, like `conflict`; common words lead there (`fight`, `sorry`, `kids`)')
            [CompletionResult]::new('--tone', '--tone', [CompletionResultType]::ParameterName, 'How it should sound')
            [CompletionResult]::new('--medium', '--medium', [CompletionResultType]::ParameterName, 'Said aloud, or sent')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many, at most')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many, at most')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Phrases that hold all these words')
            [CompletionResult]::new('--instead-of', '--instead-of', [CompletionResultType]::ParameterName, 'What to say in place of a cliché')
            [CompletionResult]::new('--favorite', '--favorite', [CompletionResultType]::ParameterName, 'Star a phrase: its id, or `last` for the line just dealt')
            [CompletionResult]::new('--unfavorite', '--unfavorite', [CompletionResultType]::ParameterName, 'Take a star away again')
            [CompletionResult]::new('--fill', '--fill', [CompletionResultType]::ParameterName, 'Fill a blank, like `feeling=tired`; may be repeated')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All that match, with when to use them')
            [CompletionResult]::new('--daily', '--daily', [CompletionResultType]::ParameterName, 'One a day, whatever the seed')
            [CompletionResult]::new('--last', '--last', [CompletionResultType]::ParameterName, 'The last one only: the line just dealt, or the record just kept')
            [CompletionResult]::new('--favorites', '--favorites', [CompletionResultType]::ParameterName, 'All phrases that have a star')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Say when to use it, when not, and how sure we are')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Name the situations')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;assess' {
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Ten answers parted by commas, a filled form, or - for stdin')
            [CompletionResult]::new('--rater', '--rater', [CompletionResultType]::ParameterName, 'Who answers about you; your partner gets the same questions seen from their side')
            [CompletionResult]::new('--compare', '--compare', [CompletionResultType]::ParameterName, 'Put your answers beside your partner''s filled form')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'Print the blank form, your partner''s unless --rater says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;burnout' {
            [CompletionResult]::new('--signs', '--signs', [CompletionResultType]::ParameterName, 'Signs that fit, parted by commas, or `none`')
            [CompletionResult]::new('--afraid', '--afraid', [CompletionResultType]::ParameterName, 'Whether you are afraid of your partner')
            [CompletionResult]::new('--low-mood', '--low-mood', [CompletionResultType]::ParameterName, 'Whether a low mood does not lift')
            [CompletionResult]::new('--drained', '--drained', [CompletionResultType]::ParameterName, 'How drained you are before a relief, 0 fresh to 10 empty')
            [CompletionResult]::new('--drained-after', '--drained-after', [CompletionResultType]::ParameterName, 'How drained you are after it')
            [CompletionResult]::new('--relief', '--relief', [CompletionResultType]::ParameterName, 'Which relief you tried: the id of a row of the plan, or `none`')
            [CompletionResult]::new('--on-end', '--on-end', [CompletionResultType]::ParameterName, 'Run this command when the time is up')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Print plain lines at the changes instead of a moving timer')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Name the signs')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;checklist' {
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'Note which steps were done, the others as skipped: their keys parted by commas, or `all`')
            [CompletionResult]::new('--on-end', '--on-end', [CompletionResultType]::ParameterName, 'Run this command when the time is up')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Say for each step how sure we are, and its limit')
            [CompletionResult]::new('--run', '--run', [CompletionResultType]::ParameterName, 'Go through it step by step, with timers')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Print plain lines at the changes instead of a moving timer')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Name the checklists')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Print how many days of this week so far had a ritual done; nothing without a history')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('today', 'today', [CompletionResultType]::ParameterValue, 'Today''s (as a bare `empathy ritual`)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All that match')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One, with its steps and how sure we are')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Note that you did one [default: today''s]')
            [CompletionResult]::new('skip', 'skip', [CompletionResultType]::ParameterValue, 'Note that you leave one out [default: today''s]')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Run one with a timer, and note it when it ends [default: today''s]')
            [CompletionResult]::new('week', 'week', [CompletionResultType]::ParameterValue, 'Show the last weeks, Monday first')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Tie one to a moment and a place, as an if-then plan [default: today''s]')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'Print a reminder for a calendar, cron or systemd [default: of each day''s ritual]')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'empathy;ritual;today' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;list' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;show' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;done' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;skip' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;start' {
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'Minutes to take; your choice, custom and not science')
            [CompletionResult]::new('--on-end', '--on-end', [CompletionResultType]::ParameterName, 'Run this command when the time is up')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Print plain lines at the changes instead of a moving timer')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;week' {
            [CompletionResult]::new('--weeks', '--weeks', [CompletionResultType]::ParameterName, 'How many weeks, this one included')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;plan' {
            [CompletionResult]::new('--cue', '--cue', [CompletionResultType]::ParameterName, 'When it comes, like `after dinner` or `20:30`: completes "if it''s …"')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where it happens, like `in the kitchen`: completes "if we''re …"')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;remind' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'What shall remind you')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Time of day, like 20:30')
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'Days of the week, like mon,thu [default: every day]')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Minutes that you have, at most')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'Time of day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--alone', '--alone', [CompletionResultType]::ParameterName, 'Needs nobody else')
            [CompletionResult]::new('--together', '--together', [CompletionResultType]::ParameterName, 'For the two of you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Add the steps, when not to do it, and how sure we are')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;ritual;help' {
            [CompletionResult]::new('today', 'today', [CompletionResultType]::ParameterValue, 'Today''s (as a bare `empathy ritual`)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All that match')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One, with its steps and how sure we are')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Note that you did one [default: today''s]')
            [CompletionResult]::new('skip', 'skip', [CompletionResultType]::ParameterValue, 'Note that you leave one out [default: today''s]')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Run one with a timer, and note it when it ends [default: today''s]')
            [CompletionResult]::new('week', 'week', [CompletionResultType]::ParameterValue, 'Show the last weeks, Monday first')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Tie one to a moment and a place, as an if-then plan [default: today''s]')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'Print a reminder for a calendar, cron or systemd [default: of each day''s ritual]')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'empathy;ritual;help;today' {
            break
        }
        'empathy;ritual;help;list' {
            break
        }
        'empathy;ritual;help;show' {
            break
        }
        'empathy;ritual;help;done' {
            break
        }
        'empathy;ritual;help;skip' {
            break
        }
        'empathy;ritual;help;start' {
            break
        }
        'empathy;ritual;help;week' {
            break
        }
        'empathy;ritual;help;plan' {
            break
        }
        'empathy;ritual;help;remind' {
            break
        }
        'empathy;ritual;help;help' {
            break
        }
        'empathy;pause' {
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'Minutes to take; your choice, custom and not science')
            [CompletionResult]::new('--on-end', '--on-end', [CompletionResultType]::ParameterName, 'Run this command when the time is up')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--no-animation', '--no-animation', [CompletionResultType]::ParameterName, 'Print plain lines at the changes instead of a moving timer')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;review' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Look at this text')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Look at this text')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'How messages lie in a file')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'What the message is for')
            [CompletionResult]::new('--reply-to', '--reply-to', [CompletionResultType]::ParameterName, 'The message that is answered')
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'From which weight on the status is 1')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Look for this rule, topic or act alone; may be repeated')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'Leave out this rule, topic or act; may be repeated')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'How the two of you talk: `direct`, `playful` or one of your own')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Show the whole page of a rule')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'With --summary: count apart by this field of JSON Lines')
            [CompletionResult]::new('--answer', '--answer', [CompletionResultType]::ParameterName, 'What --coach would ask: happened, felt, need or ask; may be repeated')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads for lines and jsonl [default: one a core]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--rules', '--rules', [CompletionResultType]::ParameterName, 'Name all rules')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'Count what was found, and print only that')
            [CompletionResult]::new('--coach', '--coach', [CompletionResultType]::ParameterName, 'Be asked, finding by finding, and put your own answers together')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'Keep in your history how often each rule found something, and no word of the message')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Pass over lines that are no messages')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;progress' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only what happened on this day or later')
            [CompletionResult]::new('--svg', '--svg', [CompletionResultType]::ParameterName, 'Draw the same picture into this file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Say where the history lies, and what put it there')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Name each line of the history that is no record')
            [CompletionResult]::new('repair', 'repair', [CompletionResultType]::ParameterValue, 'Set bad lines aside in a file beside the history')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the history, to keep it or take it elsewhere')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add records that `progress export` printed, here or on another machine')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase the history, or a part of it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'empathy;progress;path' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;progress;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;progress;repair' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;progress;export' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'How to print the records')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;progress;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only say what would change')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;progress;erase' {
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Only what happened before this day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--last', '--last', [CompletionResultType]::ParameterName, 'The last one only: the line just dealt, or the record just kept')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only say what would change')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;progress;help' {
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Say where the history lies, and what put it there')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Name each line of the history that is no record')
            [CompletionResult]::new('repair', 'repair', [CompletionResultType]::ParameterValue, 'Set bad lines aside in a file beside the history')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the history, to keep it or take it elsewhere')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add records that `progress export` printed, here or on another machine')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase the history, or a part of it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'empathy;progress;help;path' {
            break
        }
        'empathy;progress;help;check' {
            break
        }
        'empathy;progress;help;repair' {
            break
        }
        'empathy;progress;help;export' {
            break
        }
        'empathy;progress;help;import' {
            break
        }
        'empathy;progress;help;erase' {
            break
        }
        'empathy;progress;help;help' {
            break
        }
        'empathy;learn' {
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Show one study that tips rest on')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Name the lessons (as a bare `empathy learn`)')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;pack' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Name the data in force, and where they come from (as a bare `empathy pack`)')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check your own data: each file''s first unreadable place, and every failed check')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print the built-in YAML of one thing, to start a version of your own from')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a file to start from in your own data folder')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a kind, for editors')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'empathy;pack;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;pack;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;pack;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;pack;new' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;pack;schema' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;pack;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Name the data in force, and where they come from (as a bare `empathy pack`)')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check your own data: each file''s first unreadable place, and every failed check')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print the built-in YAML of one thing, to start a version of your own from')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a file to start from in your own data folder')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a kind, for editors')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'empathy;pack;help;list' {
            break
        }
        'empathy;pack;help;check' {
            break
        }
        'empathy;pack;help;show' {
            break
        }
        'empathy;pack;help;new' {
            break
        }
        'empathy;pack;help;schema' {
            break
        }
        'empathy;pack;help;help' {
            break
        }
        'empathy;completions' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;man' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print: for people, for `cut` and `while read`, or for programs')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the content, like `en` [default: the locale''s]')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Lay a folder of your own data over the rest; may be repeated, the last wins')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The number that decides a choice, instead of the day [env: EMPATHY_SEED]')
            [CompletionResult]::new('--builtin', '--builtin', [CompletionResultType]::ParameterName, 'Leave out your own data (folders named with --data stay)')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'Read and keep no history, whatever the command')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing answer is an error that names its flag')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Print signs and bars in ASCII; letters stay as they are')
            [CompletionResult]::new('-0', '-0', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('--null', '--null', [CompletionResultType]::ParameterName, 'End items with NUL instead of a newline; prints as --format plain')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes on stderr, only errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say on stderr which data are in force')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'empathy;help' {
            [CompletionResult]::new('phrase', 'phrase', [CompletionResultType]::ParameterValue, 'Print something to say: one line, for a moment that you name')
            [CompletionResult]::new('assess', 'assess', [CompletionResultType]::ParameterValue, 'Look at what you did in the last seven days: ten questions, four scales, no grade')
            [CompletionResult]::new('burnout', 'burnout', [CompletionResultType]::ParameterValue, 'Tick what wears you out, and get a plan: relief now, then what keeps it from coming back')
            [CompletionResult]::new('checklist', 'checklist', [CompletionResultType]::ParameterValue, 'Print steps to tick off: for a hard talk, listening, an apology…')
            [CompletionResult]::new('ritual', 'ritual', [CompletionResultType]::ParameterValue, 'Print a small habit: today''s, in one line that stays the same all day')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Leave a fight for a while, with a time to be back')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Look at a message before you send it: what may land badly, and what does good')
            [CompletionResult]::new('progress', 'progress', [CompletionResultType]::ParameterValue, 'See what changed; keep, move or erase your history')
            [CompletionResult]::new('learn', 'learn', [CompletionResultType]::ParameterValue, 'Read what studies say, and where the source article over-claims')
            [CompletionResult]::new('pack', 'pack', [CompletionResultType]::ParameterValue, 'See, check and start content of your own')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'empathy;help;phrase' {
            break
        }
        'empathy;help;assess' {
            break
        }
        'empathy;help;burnout' {
            break
        }
        'empathy;help;checklist' {
            break
        }
        'empathy;help;ritual' {
            break
        }
        'empathy;help;pause' {
            break
        }
        'empathy;help;review' {
            break
        }
        'empathy;help;progress' {
            break
        }
        'empathy;help;learn' {
            break
        }
        'empathy;help;pack' {
            break
        }
        'empathy;help;completions' {
            break
        }
        'empathy;help;man' {
            break
        }
        'empathy;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
