brief make --explain=yaml story.txt
