brief make a.txt b.txt
