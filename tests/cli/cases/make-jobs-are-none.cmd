brief make -j 1000 story.txt
