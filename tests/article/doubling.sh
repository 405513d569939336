#!/bin/sh
# doubling.sh VALGRIND GROW BYTES
# Twice the text may cost at most 2.6 times as much, whatever the text is made of.
# Instructions are counted, not seconds: a count is the same on a busy machine.
set -u
valgrind=$1 grow=$2 bytes=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
number=0

count() { # UNIT BYTES
    "$valgrind" --tool=callgrind --callgrind-out-file=/dev/null --log-file="$scratch/log" \
        "$grow" "$1" "$2" >"$scratch/out" 2>&1 || return 1
    sed -n 's/,//g; s/.*Collected : *//p' "$scratch/log"
}

# What the program costs without a text to speak of.
base=$(count a 1)

check() { # NAME UNIT
    number=$((number + 1))
    once=$(count "$2" "$bytes") && twice=$(count "$2" $((2 * bytes)))
    if [ -n "${once:-}" ] && [ -n "${twice:-}" ] &&
        [ $(((twice - base) * 10)) -le $(((once - base) * 26)) ]; then
        echo "ok $number - $1"
    else
        echo "# ${once:-?} instructions, then ${twice:-?}, of them always $base"
        echo "not ok $number - $1"
    fi
}

newline='
'
check one_long_line 'The U.S. Senate met on Monday and said so, "at last," for now. '
check short_lines "A short line$newline"
check blank_lines "$newline"
check blanks ' '
check stops '. '
check dots '.'
check quotes '"'
check stops_and_quotes '!" “'
check brackets '('
check closing_brackets '.)'
check citations '. (a '
check titles 'Mr. '
check abbreviations 'U.S. '
check counted_list '1. A 2. B '
check bullets "- item$newline"
check letters "A. item$newline"
check quoted_lines "> a$newline"
check headings "A Heading$newline${newline}prose that goes on.$newline$newline"
check sources "Sources$newline"
check bylines "By Ann Lake, 3 May 2021$newline"
check new_words 'The #th lorry passed the #th bridge at # and will pay #. '
check new_points "Lorry # will have to wait at bridge #.$newline$newline"
check filled_lines "a line of some sixty characters that is followed by more, and$newline"
echo "1..$number"
