#!/bin/sh
# Runs every cases/NAME.cmd with sh in an empty folder and compares what it
# prints, on both streams, and its status with cases/NAME.expect, exactly.
# In a .cmd, `brief` is the program under test and $CASES the folder of the
# cases. GENERATE=1 writes the .expect files instead. Prints TAP.
#
# usage: run.sh BRIEF CASES
set -u

brief=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
LC_ALL=C.UTF-8
export LC_ALL
unset LANG LC_CTYPE COLUMNS BRIEF_DIR BRIEF_SECURE TERM VISUAL EDITOR BROWSER

work=$(mktemp -d) || exit 99
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/home"
ln -s "$brief" "$work/bin/brief"
ln -s "$2" "$work/cases" # a name without blanks, wherever the source is
CASES=$work/cases
export CASES
PATH=$work/bin:$PATH
HOME=$work/home
export PATH HOME
unset XDG_STATE_HOME XDG_DATA_HOME XDG_CONFIG_HOME

limit=
if command -v timeout >/dev/null; then
    limit='timeout 20'
fi

count=0
failed=0
for cmd in "$CASES"/*.cmd; do
    name=$(basename "$cmd" .cmd)
    count=$((count + 1))
    mkdir "$work/here"
    (cd "$work/here" && exec $limit sh "$cmd") >"$work/out" 2>"$work/err" </dev/null
    status=$?
    {
        cat "$work/out"
        printf -- '--- stderr\n'
        cat "$work/err"
        printf -- '--- status %d\n' "$status"
    } | sed "s|$CASES|CASES|g; s|$work|WORK|g" >"$work/got"
    chmod -R u+rwx "$work/here"
    rm -rf "$work/here"
    if [ -n "${GENERATE:-}" ]; then
        cp "$work/got" "$CASES/$name.expect"
    fi
    if cmp -s "$work/got" "$CASES/$name.expect"; then
        printf 'ok %d - %s\n' "$count" "$name"
    else
        failed=$((failed + 1))
        printf 'not ok %d - %s\n' "$count" "$name"
        diff -u "$CASES/$name.expect" "$work/got" | sed 's/^/# /'
    fi
done
printf '1..%d\n' "$count"
[ "$failed" -eq 0 ]
