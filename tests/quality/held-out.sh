#!/bin/sh
# How the choice does on articles that its words were not learnt from: for each file of
# labels they are learnt from the others and built in, and the file is measured. Takes
# some minutes; the source is built in a folder of its own.
#
# usage: tests/quality/held-out.sh
set -eu

source=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for part in "$source"/*; do
    [ -d "$part/meson-private" ] || cp -R "$part" "$work/"
done
cd "$work"
meson setup -Dtests=disabled build >log || { cat log; exit 1; }
labels=$work/tests/quality/labels
for file in "$labels"/*.txt; do
    ninja -C build tests/quality/learn >log || { cat log; exit 1; }
    mkdir others
    cp "$labels"/*.txt others/
    rm "others/${file##*/}"
    build/tests/quality/learn others/*.txt >leanings
    rm -r others
    mv leanings src/article/data/leanings_en.c
    ninja -C build tests/quality/quality >log || { cat log; exit 1; }
    build/tests/quality/quality "$file" >figures
    sed "s/^/${file##*/}: /" figures
    sed 1d figures >>all
done
awk '!/^macro/ { name = $0; sub(/ +[0-9]+ of.*/, "", name)
        if (!(name in all)) names[++n] = name
        good[name] += $(NF - 4); all[name] += $(NF - 2) }
    END { for (i = 1; i <= n; i++)
        printf "%-47s %5d of %5d  %5.1f %%\n", names[i], good[names[i]], all[names[i]],
            100 * good[names[i]] / all[names[i]] }' all
