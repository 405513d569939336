brief make --date yesterday story.txt
