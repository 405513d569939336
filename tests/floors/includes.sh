#!/bin/sh
# includes.sh SOURCE-FOLDER ROW...
# Compares every #include line of src and include with the table of floors
# (src/meson.build), given as rows: FLOOR=LEVEL, and HEADER@PLACE for a header
# of another project that only that file or folder may include.
# Prints TAP: a test a floor and a test an outside header.
set -eu
cd "$1"
shift

find src include -name '*.[ch]' -exec grep -n '^[[:blank:]]*#[[:blank:]]*include' /dev/null {} + |
    sort -t : -k 1,1 -k 2,2n |
    awk -v table="$*" '
BEGIN {
    rows = split(table, row, " ")
    for (i = 1; i <= rows; i++) {
        if (split(row[i], part, "=") == 2)
            level[part[1]] = part[2] + 0
        else if (split(row[i], part, "@") == 2)
            place[part[1]] = part[2]
    }
}

# The floors that one may include, for the remedy.
function below(floor,    list, i, part) {
    for (i = 1; i <= rows; i++)
        if (split(row[i], part, "=") == 2 && part[2] + 0 < level[floor])
            list = list ", " part[1]
    return list
}

function blame(subject, text) {
    wrong[subject] = wrong[subject] "# " text "\n"
}

function check_floor(where, floor, name,    other) {
    other = name
    sub(/\/.*/, "", other)
    if (!(floor in level)) {
        if (!(floor in told))
            blame("table", where " is on no floor: add " floor " to the table in src/meson.build")
        told[floor] = 1
    } else if (!(other in level))
        blame(floor, where " includes \"" name "\", which names no floor: write \"FLOOR/file.h\"")
    else if (other != floor && level[other] >= level[floor])
        blame(floor, where " includes \"" name "\": " other " (level " level[other] ") is " \
            (level[other] == level[floor] ? "a neighbour of" : "above") " " floor \
            " (level " level[floor] "), which may include only itself" below(floor) \
            "; move the code up, or hand in what it needs")
}

function check_outside(where, file, name) {
    if (name in place && index(file, place[name]) != 1)
        blame(name, where " includes <" name ">: only " place[name] " may; use its own header")
}

{
    match($0, /^[^:]*:[0-9]*:/)
    where = substr($0, 1, RLENGTH - 1)
    file = where
    sub(/:[0-9]*$/, "", file)
    split(file, folder, "/")
    name = substr($0, RLENGTH + 1)
    is_own = name ~ /include[ \t]*"/
    gsub(/^[^"<]*["<]|[">].*$/, "", name)
    if (is_own)
        check_floor(where, folder[2], name)
    else
        check_outside(where, file, name)
    lines++
}

function report(number, subject, what) {
    if (subject in wrong)
        printf "%snot ", wrong[subject]
    print "ok " number " - " what
}

END {
    if (!lines)
        blame("table", "no #include line found: is this the source folder?")
    print "1.." rows + 1
    report(1, "table", "every folder is a floor of the table")
    for (i = 1; i <= rows; i++) {
        if (split(row[i], part, "=") == 2)
            report(i + 1, part[1], part[1] " includes only floors below it")
        else if (split(row[i], part, "@") == 2)
            report(i + 1, part[1], part[1] " is included only by " part[2])
    }
}'
