head -c 9000000 /dev/zero | tr "\0" a >story.txt; brief make story.txt; brief show story.txt; brief make - <story.txt
