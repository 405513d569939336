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
for part in LICENSE meson.build meson_options.txt briefs doc include src tests; do
    cp -R "$source/$part" "$work/"
done
cd "$work"
meson setup build >log || { cat log; exit 1; }
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
awk '/ of /{ name = substr($0, 1, 46); good[name] += $(NF - 4); all[name] += $(NF - 2)
        if (!(name in seen)) { seen[name] = 1; names[++n] = name } }
    END { for (i = 1; i <= n; i++)
        printf "%s %5d of %5d  %5.1f %%\n", names[i], good[names[i]], all[names[i]],
            100 * good[names[i]] / all[names[i]] }' all
