: >story.txt; brief make story.txt; brief show story.txt; brief - <story.txt; printf " \n\n " | brief make
