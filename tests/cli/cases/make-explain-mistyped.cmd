: >story.txt
: >story
brief make --explain=yaml story.txt
brief make --explain xml story.txt
brief make story.txt --explain xml
brief make --explain xml <story.txt
brief make --explain story 2>&1 | grep -c explain
brief make --explain nothing.txt
brief make --explain=json README
