#!/bin/sh
# test_readme.sh BRIEF SOURCE-FOLDER
# A README is believed, so what it shows is compared with what the program does.
set -u
brief=$1 readme=$2/README.md screen=$2/tests/reader/golden/120x40.txt
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
number=0

result() { # STATUS NAME, what it looked at in $scratch/seen
    number=$((number + 1))
    if [ "$1" = 0 ]; then
        echo "ok $number - $2"
    else
        sed 's/^/# /' "$scratch/seen"
        echo "not ok $number - $2"
    fi
}

# The lines of the nth block between ``` lines.
block() {
    awk -v n="$1" '/^```/ { blocks++; next } blocks == 2 * n - 1' "$readme"
}

block 1 >"$scratch/shown"
diff "$screen" "$scratch/shown" >"$scratch/seen"
result $? shows_the_screen_as_it_is

block 2 >"$scratch/smallest.yaml"
"$brief" check "$scratch/smallest.yaml" >"$scratch/seen" 2>&1
result $? shows_a_brief_without_a_fault

# Up to two blanks: the command and its operands.
commands() {
    sed -n 's/^ *\(brief\( [^ ]*\)*\)  .*/\1/p' | sed 's/ *$//' | sort
}
sed -n '/^## Use/,/^## /p' "$readme" | commands >"$scratch/in-readme"
"$brief" help | sed -n "/^Make briefs/,\$p" | commands >"$scratch/in-help"
diff "$scratch/in-readme" "$scratch/in-help" >"$scratch/seen" && [ -s "$scratch/in-help" ]
result $? lists_the_commands_that_there_are

# Names apart; in `brief keys` they end at the 22nd column.
names() {
    tr ',' '\n' | tr -d ' `' | grep .
}
"$brief" keys | sed -n 's/^  \(.\{19\}[^ ]*\).*/\1/p' | names >"$scratch/keys"
sed -n '/^## Keys/,/^## /p' "$readme" | grep "^| \`" | cut -d '|' -f 2 | names >"$scratch/named"
grep -vxF -f "$scratch/keys" "$scratch/named" >"$scratch/seen"
[ $? = 1 ] && [ -s "$scratch/named" ]
result $? names_keys_that_there_are

echo "1..$number"
