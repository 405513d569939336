#!/bin/sh
# doubling.sh VALGRIND GROW BYTES FORMAT
# Twice the text may cost at most 2.6 times as much, whatever the text is made of.
# Instructions are counted, not seconds: a count is the same on a busy machine.
set -u
unset MALLOC_PERTURB_ # it costs instructions of its own
valgrind=$1 grow=$2 bytes=$3 format=$4
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
number=0

count() { # UNIT BYTES
    "$valgrind" --tool=callgrind --callgrind-out-file=/dev/null --log-file="$scratch/log" \
        "$grow" "$1" "$2" "$format" >"$scratch/out" 2>&1 || return 1
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
case $format in
text)
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
    check new_words 'The @th lorry passed the @th bridge at @ and will pay @. '
    check new_points "Lorry @ will have to wait at bridge @.$newline$newline"
    check filled_lines "a line of some sixty characters that is followed by more, and$newline"
    ;;
markdown)
    check emphasis '*a **b '
    check open_emphasis '*'
    check brackets_of_links '['
    check links_in_links '[a]('
    check pictures '![a]('
    check links_to_a_reference '[a] '
    check references "[a]: /b$newline"
    check fences "\`\`\`$newline"
    check code_spans 'a` ``b '
    check quotes_in_quotes '> '
    check items_in_items '- '
    check items "- an item$newline"
    check headings_with_hashes "# a$newline"
    check tables "|a|b|$newline|-|-|$newline|c|d|$newline$newline"
    check cells '|a'
    check tags_and_comments '<a <!-- '
    check footnotes "[^1]: a$newline$newline"
    check backslashes "\\"
    ;;
html)
    check nested_blocks '<div>a'
    check nested_lists '<ul><li>a'
    check nested_inline '<b>'
    check end_tags_of_nothing '<b>a</i>'
    check paragraphs '<p>A paragraph, and so on.'
    check line_breaks 'a<br><br>'
    check open_angles '<'
    check entities '&amp;'
    check ampersands '&'
    check comments '<!-- a --><!--'
    check attributes_of_a_tag '<p a'
    check quotes_of_attributes '<a href="'
    check links '<a href=b>c</a> '
    check nested_tables '<table><tr><td>a'
    check rows '<tr><td>a<td>b'
    check hidden_parts '<p hidden>a</p>'
    check share_rows '<div class=share>a</div>'
    check bylines_of_pages '<p class=byline>By Ann Lake</p>'
    check times '<time datetime=2020-01-01>a</time>'
    check json_ld '<script type="application/ld+json">[{"author":</script>'
    check scripts '<script>a</'
    check headlines '<h1>a</h1>'
    ;;
esac
echo "1..$number"
