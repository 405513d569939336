brief make -o briefs a.txt b.txt
