brief make story.txt
