#!/bin/sh
# test_includes.sh INCLUDES.SH
# Shows that includes.sh can fail: small trees with one wrong line each.
set -eu
includes=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
number=0

# expect NAME LINE-TO-FIND FILE INCLUDE-LINE: the line appears in the report on FILE.
expect() {
    rm -rf "$tree/src" "$tree/include"
    mkdir -p "$tree/src/text" "$tree/include" "$tree/${3%/*}"
    echo '#include "base/str.h"' >"$tree/src/text/good.c"
    printf '\n%s\n' "$4" >"$tree/$3"
    report=$(sh "$includes" "$tree" \
        base=0 text=1 left=4 right=4 top=7 yaml.h@src/yaml/events.c uni.h@src/text/)
    number=$((number + 1))
    if printf '%s\n' "$report" | grep -qF -- "$2"; then
        echo "ok $number - $1"
    else
        printf '%s\n' "$report" | sed 's/^/# /'
        echo "not ok $number - $1"
    fi
}

expect names_the_line_of_an_upward_include \
    '# src/text/bad.c:2 includes "top/a.h": top (level 7) is above text (level 1)' \
    src/text/bad.c '#include "top/a.h"'
expect says_what_may_be_included_instead \
    'which may include only itself, base;' \
    src/text/bad.c '#  include "top/a.h" /* why */'
expect fails_the_floor_that_has_it \
    'not ok 3 - text includes only floors below it' \
    src/text/bad.c '#include "top/a.h"'
expect refuses_a_neighbour \
    '# include/right/bad.h:2 includes "left/a.h": left (level 4) is a neighbour of right' \
    include/right/bad.h '#include "left/a.h"'
expect takes_a_floor_from_below \
    'ok 6 - top includes only floors below it' \
    src/top/fine.c '#include "left/a.h"'
expect takes_the_headers_of_the_floor_itself \
    'ok 3 - text includes only floors below it' \
    src/text/fine.c '#include "text/a.h"'
expect refuses_an_include_without_a_floor \
    '# src/text/bad.c:2 includes "a.h", which names no floor' \
    src/text/bad.c '#include "a.h"'
expect refuses_a_folder_that_is_no_floor \
    '# src/cellar/bad.c:2 is on no floor' \
    src/cellar/bad.c '#include "base/str.h"'
expect keeps_an_outside_header_in_its_file \
    '# src/yaml/other.c:2 includes <yaml.h>: only src/yaml/events.c may' \
    src/yaml/other.c '#include <yaml.h>'
expect keeps_an_outside_header_out_of_headers \
    'not ok 7 - yaml.h is included only by src/yaml/events.c' \
    include/yaml/events.h '#include <yaml.h>'
expect lets_an_outside_header_be_where_it_belongs \
    'ok 8 - uni.h is included only by src/text/' \
    src/text/uni.c '#include <uni.h>'
echo "1..$number"
